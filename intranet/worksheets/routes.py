"""Pages of worksheets and sheets: choosing, starting, filling, the result, one's own list."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flask import Blueprint, Response, request

from intranet.charts.radar import Axis, radar
from intranet.faults import Fault, Invalid, NotSaved
from intranet.text.words import in_language
from intranet.web.access import current_person, signed_in
from intranet.web.formatting import number
from intranet.web.forms import asked, posted
from intranet.web.fragments import go_to, page, page_or_fragment
from intranet.web.languages import language
from intranet.worksheets import actions, results, rules
from intranet.worksheets.shown import perspective_of, shown_items, way_of
from intranet.worksheets.types import SentAnswer, Sheet, StaleAnswer, UnfitAnswer, UnfitStart, Writer
from intranet.worksheets.words import problem_words

pages = Blueprint("worksheets", __name__)
VERSION = re.compile("[0-9]{1,9}")
PAGE_NUMBER = re.compile("[1-9][0-9]{0,3}")
PAGE_KEY = re.compile("[A-Za-z0-9_-]{8,64}")
SETTLED = re.compile("(?P<chosen>mine|saved):(?P<item>[^:]{1,160}):(?P<version>[0-9]{1,9})")
"""What a button of a conflict sends: whose text stays, at which item, over which saved version."""


# -- choosing and starting ----------------------------------------------------------------------------------------


@pages.get("/worksheets")
@signed_in
def shelf() -> Response:
    """The worksheets there are."""
    return page("worksheets/shelf.html", worksheets=actions.worksheets(), sheets=actions.sheets(current_person),
                perspective_of=perspective_of)


@pages.get("/worksheets/<slug:key>")
@signed_in
def worksheet(key: str) -> Response:
    """What a worksheet is for, and the form that starts a sheet."""
    return _start_page(key, None)


@pages.post("/worksheets/<slug:key>/sheets")
@signed_in
def start(key: str) -> Response:
    """A new sheet, then its first section."""
    try:
        sheet = actions.start_sheet(current_person, key, posted("perspective", 80), posted("subject").strip())
    except UnfitStart as fault:
        return _start_page(key, fault)
    except Invalid as fault:  # forbidden signs: the rest of what was typed comes back with them
        words = {name: request.form.get(name, "") for name in ("perspective", "subject")}
        return _start_page(key, UnfitStart(fault.problems, {**words, **fault.words}))
    return go_to(f"/sheets/{sheet.id}/{sheet.definition.sections[0].id}")


def _start_page(key: str, fault: UnfitStart | None) -> Response:
    definition = actions.worksheet(key)
    sent = fault.words if fault else {}
    return page("worksheets/worksheet.html", fault=fault, worksheet=definition, guide=actions.guide(key, language()),
                problems=problem_words(fault.problems if fault else {}), perspective=sent.get("perspective", ""),
                subject=sent.get("subject", ""), sheets=actions.sheets(current_person, key),
                perspective_of=perspective_of)


# -- one's own sheets ---------------------------------------------------------------------------------------------


@pages.get("/sheets")
@signed_in
def own_sheets() -> Response:
    """The reader's own sheets: what can be continued first, the last saved first; older ones on further pages."""
    number = int(asked("page", 4)) if PAGE_NUMBER.fullmatch(asked("page", 4)) else 1
    sheets, more = actions.page_of_sheets(current_person, number)
    return page("worksheets/sheets.html", number=number, more=more, perspective_of=perspective_of,
                was_deleted=asked("said", 10) == "deleted",
                unfinished=[one for one in sheets if not one.is_complete],
                finished=[one for one in sheets if one.is_complete])


@pages.get("/sheets/<token:sheet_id>")
@signed_in
def go_on(sheet_id: str) -> Response:
    """Where the sheet is to be continued."""
    sheet = actions.sheet(current_person, sheet_id)
    return go_to(f"/sheets/{sheet.id}/{rules.section_to_continue(sheet.definition, sheet.words())}")


@pages.get("/sheets/<token:sheet_id>/delete")
@signed_in
def before_delete(sheet_id: str) -> Response:
    """Asks first."""
    return page("worksheets/delete.html", sheet=actions.sheet(current_person, sheet_id), perspective_of=perspective_of)


@pages.post("/sheets/<token:sheet_id>/delete")
@signed_in
def delete(sheet_id: str) -> Response:
    """The sheet and its answers are gone."""
    actions.delete_sheet(current_person, sheet_id)
    return go_to("/sheets?said=deleted")


# -- filling ------------------------------------------------------------------------------------------------------


@pages.get("/sheets/<token:sheet_id>/<slug:section_id>")
@signed_in
def section(sheet_id: str, section_id: str) -> Response:
    """One section to fill."""
    return _section_page(actions.sheet(current_person, sheet_id), section_id)


@pages.post("/sheets/<token:sheet_id>/<slug:section_id>")
@signed_in
def keep_section(sheet_id: str, section_id: str) -> Response:
    """The plain form: keep everything, then the next section. What could not be kept stays on the page."""
    settled = SETTLED.fullmatch(posted("settle", 200))
    sent = _sent_answers(settled)
    try:
        kept = actions.keep_section(current_person, sheet_id, section_id, sent, _writer())
    except NotSaved as fault:  # nothing was kept, and the text must not go with it
        sheet = actions.sheet(current_person, sheet_id)
        return _section_page(sheet, section_id, fault, rules.not_saved(sheet, sent))
    if kept.unfit or kept.stale:
        first: Fault = next(iter(kept.unfit.values()), None) or next(iter(kept.stale.values()))
        return _section_page(kept.sheet, section_id, first, kept.unfit, kept.stale)
    if settled:
        return go_to(f"/sheets/{sheet_id}/{section_id}#item-{settled['item']}")
    find = rules.previous_section if posted("go", 20) == "previous" else rules.next_section
    there = find(kept.sheet.definition, section_id)
    return go_to(f"/sheets/{sheet_id}/{there.id if there else 'result'}")


@pages.post("/sheets/<token:sheet_id>/answers/<item:item_id>")
@signed_in
def keep_answer(sheet_id: str, item_id: str) -> Response:
    """One answer as it is typed: the status, the new version and the progress; or what stands in the way."""
    try:
        sheet = actions.keep_answer(current_person, sheet_id, item_id, _values(item_id), _seen_version(item_id),
                                    _writer())
    except (UnfitAnswer, StaleAnswer) as fault:
        found = actions.sheet(current_person, sheet_id)
        unfit = {item_id: fault} if isinstance(fault, UnfitAnswer) else {}
        stale = {item_id: fault} if isinstance(fault, StaleAnswer) else {}
        return _section_page(found, found.definition.section_of(item_id).id, fault, unfit, stale, item_id)
    return _section_page(sheet, sheet.definition.section_of(item_id).id, saved_item=item_id)


@pages.get("/sheets/<token:sheet_id>/result")
@signed_in
def result(sheet_id: str) -> Response:
    """What the answers say, complete or not."""
    found, reader = results.result(current_person, sheet_id, language()), language()
    axes = [Axis(in_language(one.dimension.short, reader).text, one.value, number(one.shown, 1) or "–")
            for one in found.scored.measured]
    answers = {one.id: shown_items(found.sheet, one, reader, {}, {}) for one in found.sheet.definition.sections}
    return page("worksheets/result.html", result=found, sheet=found.sheet, scored=found.scored, cards=found.cards,
                answers=answers,
                chart=radar(axes, found.scored.low, found.scored.high), perspective=perspective_of(found.sheet, reader))


def _section_page(sheet: Sheet, section_id: str, fault: Fault | None = None,
                  unfit: Mapping[str, UnfitAnswer] | None = None, stale: Mapping[str, StaleAnswer] | None = None,
                  saved_item: str = "") -> Response:
    """The section's page; after one answer htmx gets its status, the item's new version and the progress."""
    there = sheet.definition.section(section_id)
    seen = {item: _seen_version(item) for item in (*(unfit or {}), *(stale or {}))}
    items = shown_items(sheet, there, language(), unfit or {}, stale or {}, seen)
    problems = {item: problem_words({item: one.problem})[item] for item, one in (unfit or {}).items()}
    values: dict[str, Any] = {
        "sheet": sheet, "section": there, "items": items, "way": way_of(sheet, language(), section_id),
        "perspective": perspective_of(sheet, language()), "problems": problems, "conflicts": stale or {},
        "nothing_saved": isinstance(fault, NotSaved),
        "asks_unsure": any(option.unsure for one in items for option in one.options),
        "touched": next((one for one in items if one.item.id == saved_item), None),
        "before": rules.previous_section(sheet.definition, section_id),
        "following": rules.next_section(sheet.definition, section_id),
    }
    if not saved_item:
        return page("worksheets/section.html", fault=fault, **values)
    return page_or_fragment("worksheets/section.html", "save_status", "item_parts", "sheet_progress", fault=fault,
                            event=None if fault else "answer-saved", **values)


def _sent_answers(settled: re.Match[str] | None) -> list[SentAnswer]:
    """Every answer of a section's form; check boxes that are all empty send nothing but their version.

    Where the person chose between two texts, theirs goes over the version they saw it beside, or is left out.
    """
    names = dict.fromkeys(name.split("-", 1)[1] for name in request.form if name.startswith(("answer-", "version-")))
    sent = {item: SentAnswer(item, _values(item), _seen_version(item)) for item in names}
    if settled and settled["item"] in sent:
        chosen = sent.pop(settled["item"])
        if settled["chosen"] == "mine":
            sent[chosen.item] = replace(chosen, seen_version=int(settled["version"]))
    return list(sent.values())


def _values(item_id: str) -> tuple[str, ...] | None:
    """What was sent for an item, by its own name or as `value`; None when nothing was."""
    for name in ("value", f"answer-{item_id}"):
        if name in request.form:
            return tuple(request.form.getlist(name))
    return None


def _seen_version(item_id: str) -> int:
    """The version that the sender saw; 0 when none was sent, and one that nothing has when it is no number."""
    sent = request.form.get("version", request.form.get(f"version-{item_id}", "0"))
    return int(sent) if VERSION.fullmatch(sent) else -1


def _writer() -> Writer | None:
    """The opened page that sends, where it says so."""
    key, sequence = request.form.get("key", ""), request.form.get("sequence", "")
    return Writer(key, int(sequence)) if PAGE_KEY.fullmatch(key) and VERSION.fullmatch(sequence) else None
