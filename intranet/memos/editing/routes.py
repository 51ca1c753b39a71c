"""Pages for facilitators: a memo's parts and its head."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response

from intranet.extensions import current_settings
from intranet.faults import Fault, NotSaved
from intranet.memos import actions as memos
from intranet.memos import words
from intranet.memos.actions import Workbench
from intranet.memos.editing import actions
from intranet.memos.rules import LONGEST_TITLE, PART_LIMITS, to_pick
from intranet.memos.shown import one_line, pieces_shown
from intranet.memos.types import ROLE, NotNow, StaleMemo, StalePart, UnfitMemo
from intranet.plugin_system.memo_blocks import MemoChoice
from intranet.web.access import current_person, for_role
from intranet.web.form_places import form_stands_at
from intranet.web.formatting import date
from intranet.web.forms import asked, posted_fields, posted_line, posted_many, typed_line, was_sent, whole_number
from intranet.web.fragments import go_to, page, page_or_fragment, wants_fragment

pages = Blueprint("memo_editing", __name__)


@pages.get("/memos/<slug:slug>/edit")
@for_role(ROLE)
def edit(slug: str) -> Response:
    """The memo with its tools."""
    return _edit(slug)


@pages.post("/memos/<slug:slug>/edit")
@for_role(ROLE)
def keep_head(slug: str) -> Response:
    """Title, language and day."""
    unfit: dict[str, str] = {}
    typed = {"title": typed_line("title", unfit, LONGEST_TITLE), "as_of": typed_line("as_of", unfit, 30),
             "language": posted_line("language", 2)}
    try:
        actions.keep_head(current_person, slug, typed, unfit, whole_number(posted_line("version", 9)))
    except (UnfitMemo, StaleMemo, NotSaved) as fault:
        return _edit(slug, fault, head=typed)
    return go_to(f"/memos/{slug}/edit?said=saved#head")


@pages.post("/memos/<slug:slug>/parts")
@for_role(ROLE)
@form_stands_at("/memos/{slug}/edit")
def add(slug: str) -> Response:
    """A text to write after a part, or something that is offered and not in the memo yet."""
    contributor, key = posted_line("contributor", 120), posted_line("key", 120)
    try:
        part_id = actions.add_offered(current_person, slug, contributor, key) if contributor \
            else actions.add_text(current_person, slug, posted_line("after", 22))
    except NotNow:
        return go_to(f"/memos/{slug}/edit?said=not_now")
    return go_to(f"/memos/{slug}/edit?said=added&at={part_id}#part-{part_id}")


@pages.post("/memos/<slug:slug>/parts/<token:part_id>")
@for_role(ROLE)
@form_stands_at("/memos/{slug}/edit")
def keep_part(slug: str, part_id: str) -> Response:
    """What was typed and picked of a part; both texts when another was first."""
    sent, unfit = posted_fields(PART_LIMITS)
    chosen = tuple(dict.fromkeys(posted_many("chosen", 120, 1_000))) if was_sent("picks") else None
    version = whole_number(posted_line("version", 9))
    try:
        actions.keep_part(current_person, slug, part_id, sent, unfit, chosen, version)
    except (UnfitMemo, StalePart, NotSaved) as fault:
        return _refused(slug, fault, part_id, {**sent, "version": str(version)}, chosen)
    return _saved(slug, part_id)


@pages.post("/memos/<slug:slug>/parts/<token:part_id>/<any(up,down,out,back):step>")
@for_role(ROLE)
@form_stands_at("/memos/{slug}/edit")
def move(slug: str, part_id: str, step: str) -> Response:
    """A part goes up or down, out or back."""
    if step in ("up", "down"):
        actions.move(current_person, slug, part_id, step)
        return _order(slug, part_id)
    if step == "out":
        actions.take_out(current_person, slug, part_id)
        return go_to(f"/memos/{slug}/edit?said=out#parts")
    actions.bring_back(current_person, slug, part_id)
    return go_to(f"/memos/{slug}/edit?said=back#part-{part_id}")


@pages.post("/memos/<slug:slug>/order")
@for_role(ROLE)
@form_stands_at("/memos/{slug}/edit")
def order(slug: str) -> Response:
    """A part was dragged before another, or to the end."""
    part_id = posted_line("part", 22)
    actions.put_before(current_person, slug, part_id, posted_line("before", 22))
    return _order(slug, part_id)


def _order(slug: str, part_id: str) -> Response:
    """The page at the part; for htmx the list of parts, and memos.js moves what stands on the paper."""
    if not wants_fragment():
        return go_to(f"/memos/{slug}/edit?said=moved#part-{part_id}")
    return page_or_fragment("memos/edit.html", "edit_said", "parts_list",
                            **_values(memos.own_bench(current_person, slug)), said=words.said_words("moved"))


def _saved(slug: str, part_id: str) -> Response:
    """The page at the part; for htmx the part as it is now, and whatever is typed elsewhere stays."""
    if not wants_fragment():
        return go_to(f"/memos/{slug}/edit?said=saved#part-{part_id}")
    return page_or_fragment("memos/edit.html", "part_again", "edit_said", "parts_list",
                            **_values(memos.own_bench(current_person, slug), at=part_id),
                            said=words.said_words("saved"))


def _refused(slug: str, fault: UnfitMemo | StalePart | NotSaved, part_id: str, typed: dict[str, str],
             chosen: tuple[str, ...] | None) -> Response:
    """The part's form with everything that was typed, and what is wrong with it."""
    values = _values(memos.own_bench(current_person, slug), fault, at=part_id, typed=typed, chosen=chosen)
    if wants_fragment():
        return page_or_fragment("memos/edit.html", "part_again", "edit_said", fault=fault, said="", **values)
    return page("memos/edit.html", fault=fault, said="", **values)


def _edit(slug: str, fault: UnfitMemo | StaleMemo | NotSaved | None = None,
          head: dict[str, str] | None = None) -> Response:
    return page("memos/edit.html", fault=fault, said=words.said_words(asked("said", 12)),
                **_values(memos.own_bench(current_person, slug), fault, at=asked("at", 22), head=head))


def _values(bench: Workbench, fault: Fault | None = None, *, at: str = "", typed: dict[str, str] | None = None,
            chosen: tuple[str, ...] | None = None, head: dict[str, str] | None = None) -> dict[str, Any]:
    """What the page shows. `typed` and `chosen` are what came back of the part `at`."""
    memo, site_url = bench.memo, current_settings.site_url
    if isinstance(fault, StaleMemo):
        memo = fault.saved
    choices = {part.id: [(one.key, _told(one)) for one in to_pick(part, drawn)]
               for part in bench.parts if (drawn := bench.drawn.get(part.id)) is not None}
    return {"bench": bench, "memo": memo, "blocks": pieces_shown(bench.paper, site_url), "choices": choices, "at": at,
            "typed": typed, "chosen": chosen, "words": words, "stale": isinstance(fault, StalePart | StaleMemo),
            "problems": words.problem_words(fault.problems) if isinstance(fault, UnfitMemo) else {},
            "not_saved": isinstance(fault, NotSaved), "head_is_open": head is not None,
            "head": head or {"title": memo.title, "language": memo.language, "as_of": date(memo.as_of)},
            "head_version": bench.memo.version if isinstance(fault, StaleMemo) else memo.version,
            "languages": (("fi", "suomi"), ("sv", "svenska"), ("en", "English"))}


def _told(choice: MemoChoice) -> str:
    """A choice in one line, with the heading under which it stands."""
    return ": ".join(filter(None, (choice.under, one_line(choice.line))))
