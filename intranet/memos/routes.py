"""Pages of memos: the list, one memo, an earlier revision, a new one; the other pages stand in editing/, life/,
comments/ and taking_along/.
"""

from __future__ import annotations

from flask import Blueprint, Response
from flask_babel import gettext as _

from intranet import clock
from intranet.extensions import current_settings
from intranet.ids import random_id
from intranet.memos import actions, words
from intranet.memos.actions import Looked
from intranet.memos.comments import actions as comments
from intranet.memos.comments.routes import pages as comment_pages
from intranet.memos.editing.routes import pages as editing_pages
from intranet.memos.life.routes import pages as life_pages
from intranet.memos.rules import LONGEST_TITLE
from intranet.memos.shown import pieces_shown
from intranet.memos.taking_along.routes import pages as file_pages
from intranet.memos.types import ROLE, SeriesNotLed, UnfitMemo
from intranet.web.access import current_person, for_role, signed_in
from intranet.web.formatting import date, local
from intranet.web.forms import asked, posted_line, typed_line
from intranet.web.fragments import go_to, page
from intranet.web.languages import language

pages = Blueprint("memos", __name__)
for room in (editing_pages, life_pages, comment_pages, file_pages):
    pages.register_blueprint(room)


@pages.get("/memos")
@signed_in
def memos() -> Response:
    """What members read, and what the person is writing."""
    public, own = actions.shelf(current_person)
    return page("memos/memos.html", public=public, own=own, words=words, said=words.said_words(asked("said", 12)),
                may_make=current_person.has_role(ROLE))


@pages.get("/memos/new")
@for_role(ROLE)
def new() -> Response:
    """Choose a series, a language and a day."""
    today = local(clock.now()).date()
    return _new({"series": asked("series", 120), "language": language(), "as_of": date(today), "title": ""}, None,
                random_id())


@pages.post("/memos/new")
@for_role(ROLE)
def make() -> Response:
    """A draft with everything that is offered."""
    unfit: dict[str, str] = {}
    typed = {"series": posted_line("series", 120), "language": posted_line("language", 2),
             "title": typed_line("title", unfit, LONGEST_TITLE), "as_of": typed_line("as_of", unfit, 30)}
    key = posted_line("key", 22)
    titles = words.titles_of_texts(typed["language"] if typed["language"] in ("fi", "sv", "en") else language())
    try:
        slug = actions.make(current_person, typed, unfit, titles, key)
    except UnfitMemo as fault:
        return _new(typed, fault, key)
    except SeriesNotLed:
        return _new(typed, UnfitMemo({"series": "not_a_choice"}, typed), key)
    return go_to(f"/memos/{slug}/edit?said=made")


@pages.get("/memos/<slug:slug>")
@signed_in
def memo(slug: str) -> Response:
    """A memo as it is read; `?view=published` shows its facilitators what members see."""
    return _memo(actions.look(current_person, slug, as_member=asked("view", 10) == "published"))


@pages.get("/memos/<slug:slug>/versions/<int(max=999999):number>")
@signed_in
def version(slug: str, number: int) -> Response:
    """A memo as it was before a correction."""
    return _memo(actions.look_at_revision(current_person, slug, number))


@pages.get("/memos/<slug:slug>/delete")
@for_role(ROLE)
def before_delete(slug: str) -> Response:
    """Asks first."""
    found = actions.own_bench(current_person, slug)
    return page("memos/delete.html", memo=found.memo) if not found.memo.revision else go_to(found.memo.path)


@pages.post("/memos/<slug:slug>/delete")
@for_role(ROLE)
def delete(slug: str) -> Response:
    """The draft is gone for good."""
    actions.delete_draft(current_person, slug)
    return go_to("/memos?said=deleted")


def _new(typed: dict[str, str], fault: UnfitMemo | None, key: str) -> Response:
    problems = words.problem_words(fault.problems) if fault else {}
    series = actions.led_series(current_person)
    return page("memos/new.html", fault=fault, typed=typed, problems=problems, series=series, key=key,
                languages=(("fi", "suomi"), ("sv", "svenska"), ("en", "English")))


def _memo(found: Looked) -> Response:
    memo = found.memo
    every, left = comments.counted(memo) if found.leads else (0, 0)
    return page("memos/memo.html", found=found, memo=memo, paper=found.paper, words=words, every=every, left=left,
                blocks=pieces_shown(found.paper, current_settings.site_url), said=words.said_words(asked("said", 12)),
                missing=words.missing(found.paper) if found.leads else [], kind_words=_("Memo"),
                is_old=0 < found.number < memo.revision)
