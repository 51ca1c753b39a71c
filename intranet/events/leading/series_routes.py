"""Pages for facilitators: making and changing a series."""

from __future__ import annotations

from collections.abc import Mapping

from flask import Blueprint, Response

from intranet.events.leading import actions
from intranet.events.leading.posted import chosen_leaders
from intranet.events.leading.series_rules import LINES, TEXTS
from intranet.events.leading.types import LedSeries, StaleSeries, UnfitSeries
from intranet.events.leading.words import series_problems
from intranet.events.types import ROLE
from intranet.faults import Fault
from intranet.web.access import current_person, for_role
from intranet.web.forms import posted, posted_fields, typed_line
from intranet.web.fragments import go_to, page
from intranet.web.languages import language

pages = Blueprint("leading_series", __name__)


@pages.get("/events/series/new")
@for_role(ROLE)
def new() -> Response:
    """A form for a new series."""
    return _form(None, {}, [], None)


@pages.post("/events/series/new")
@for_role(ROLE)
def make() -> Response:
    """The new series; then its page, from which events are added."""
    words, unfit = _typed()
    try:
        slug = actions.make_series(current_person, words, unfit, chosen_leaders(), language())
    except UnfitSeries as fault:
        return _form(None, words, chosen_leaders(), fault)
    return go_to(f"/events/series/{slug}?said=made")


@pages.get("/events/series/<slug:slug>/edit")
@for_role(ROLE)
def edit(slug: str) -> Response:
    """The form of a series."""
    led = actions.one_series(current_person, slug)
    return _form(led, actions.typed_series(led.series), led.facilitators, None)


@pages.post("/events/series/<slug:slug>/edit")
@for_role(ROLE)
def change(slug: str) -> Response:
    """Keep the series as typed."""
    led = actions.one_series(current_person, slug)
    words, unfit = _typed()
    try:
        actions.change_series(current_person, slug, words, unfit, chosen_leaders(), posted("seen", 64))
    except (UnfitSeries, StaleSeries) as fault:
        return _form(led, words, chosen_leaders(), fault)
    return go_to(f"/events/series/{slug}?said=changed")


def _typed() -> tuple[dict[str, str], dict[str, str]]:
    unfit: dict[str, str] = {}
    lines = {name: typed_line(name, unfit, limit) for name, limit in LINES.items()}
    texts, problems = posted_fields(TEXTS)
    return {**lines, **texts}, {**unfit, **problems}


def _form(led: LedSeries | None, words: Mapping[str, str], chosen: object, fault: Fault | None) -> Response:
    problems = series_problems(fault.problems) if isinstance(fault, UnfitSeries) else {}
    kept = fault.saved if isinstance(fault, StaleSeries) else led.series if led else None
    saved = {name: value for name, value in actions.typed_series(fault.saved).items()
             if value != words.get(name, "")} if isinstance(fault, StaleSeries) else {}
    return page("events/series_form.html", fault=fault, led=led, words=words, chosen=chosen, problems=problems,
                saved=saved, seen=actions.seen_series(kept) if kept else "",
                earlier=actions.earlier_choices(current_person, led.series if led else None),
                others=sorted(((name, one) for one, name in actions.leaders().items() if one != current_person.id)),
                places={name: name for name in problems})
