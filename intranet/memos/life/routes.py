"""Pages for facilitators: freezing, comparing with the data of today, publishing, withdrawing."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet.extensions import current_settings
from intranet.faults import NotSaved
from intranet.memos import actions as memos
from intranet.memos import words
from intranet.memos.comments import actions as comments
from intranet.memos.life import actions
from intranet.memos.rules import LONGEST_NOTE
from intranet.memos.shown import blocks_shown
from intranet.memos.types import ROLE, NotNow, UnfitMemo
from intranet.web.access import current_person, for_role
from intranet.web.form_places import form_stands_at
from intranet.web.forms import posted_fields, posted_many
from intranet.web.fragments import go_to, page

pages = Blueprint("memo_life", __name__)


@pages.post("/memos/<slug:slug>/<any(freeze,thaw,withdraw):step>")
@for_role(ROLE)
@form_stands_at("/memos/{slug}")
def go_on(slug: str, step: str) -> Response:
    """The memo goes on, or back."""
    does = {"freeze": actions.freeze, "thaw": actions.thaw, "withdraw": actions.withdraw}[step]
    said = {"freeze": "frozen", "thaw": "thawed", "withdraw": "withdrawn"}[step]
    try:
        does(current_person, slug)
    except NotNow:
        said = "not_now"
    return go_to(f"/memos/{slug}?said={said}")


@pages.get("/memos/<slug:slug>/compare")
@for_role(ROLE)
def compare(slug: str) -> Response:
    """What the frozen memo says, and what the data says now."""
    try:
        bench, grown = actions.grown(current_person, slug)
    except NotNow:
        return go_to(f"/memos/{slug}?said=not_now")
    language, site_url = bench.memo.language, current_settings.site_url
    return page("memos/compare.html", memo=bench.memo, grown=grown, words=words, shown={
        (one.part.id, when): blocks_shown(piece.blocks, language, f"{when}{place}", site_url)
        for place, one in enumerate(grown) for when, piece in (("a", one.before), ("b", one.now))})


@pages.post("/memos/<slug:slug>/renew")
@for_role(ROLE)
@form_stands_at("/memos/{slug}/compare")
def renew(slug: str) -> Response:
    """Bring the data of now into one part, or into all."""
    try:
        actions.renew(current_person, slug, posted_many("part", 22))
    except NotNow:
        return go_to(f"/memos/{slug}?said=not_now")
    return go_to(f"/memos/{slug}?said=renewed")


@pages.get("/memos/<slug:slug>/publish")
@for_role(ROLE)
def before_publish(slug: str) -> Response:
    """Says what happens, and what could be looked at first."""
    return _publish(slug, "", None)


@pages.post("/memos/<slug:slug>/publish")
@for_role(ROLE)
def publish(slug: str) -> Response:
    """Members read it from now on."""
    sent, unfit = posted_fields({"note": LONGEST_NOTE})
    note = sent.get("note", "")
    try:
        if unfit:
            raise UnfitMemo(unfit, sent)
        number = actions.publish(current_person, slug, note)
    except (UnfitMemo, NotSaved) as fault:
        return _publish(slug, note, fault)
    except NotNow:
        return go_to(f"/memos/{slug}?said=not_now")
    return go_to(f"/memos/{slug}?said={'published' if number == 1 else 'corrected'}")


def _publish(slug: str, note: str, fault: UnfitMemo | NotSaved | None) -> Response:
    bench = memos.own_bench(current_person, slug)
    if not bench.memo.frozen_at:
        return go_to(f"/memos/{slug}?said=not_now")
    problems = words.problem_words(fault.problems) if isinstance(fault, UnfitMemo) else {}
    return page("memos/publish.html", fault=fault, memo=bench.memo, note=note, problems=problems, grown=bench.grown,
                missing=words.missing(bench.paper), left=comments.counted(bench.memo)[1],
                not_saved=isinstance(fault, NotSaved))
