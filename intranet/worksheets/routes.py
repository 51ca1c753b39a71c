"""Pages of worksheets and sheets: choosing, starting, filling, the result, one's own list."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flask import Blueprint, Response

from intranet.charts.radar import Axis, radar
from intranet.faults import Fault, Invalid, NotSaved
from intranet.people.types import SignedInPerson
from intranet.steps import actions as steps
from intranet.text.words import in_language
from intranet.web.access import current_person, signed_in
from intranet.web.form_places import form_stands_at
from intranet.web.formatting import number
from intranet.web.forms import as_sent, asked, posted, whole_number
from intranet.web.fragments import go_to, page, page_or_fragment, wants_fragment
from intranet.web.languages import language
from intranet.worksheets import actions, results, rules
from intranet.worksheets.asked import is_asked, opens
from intranet.worksheets.comparing import actions as comparing
from intranet.worksheets.comparing.last import LastTime
from intranet.worksheets.comparing.starting import sources
from intranet.worksheets.comparing.types import Past
from intranet.worksheets.filled import Sheet, StaleAnswer, UnfitAnswer
from intranet.worksheets.network import actions as network
from intranet.worksheets.renewing import actions as renewing
from intranet.worksheets.sent import SETTLED, seen_version, sent_answers, values_of, writer
from intranet.worksheets.sharing import actions as sharing
from intranet.worksheets.shown import perspective_of, row_changed, shown_items, way_of
from intranet.worksheets.types import UnfitStart, WorksheetNotFound
from intranet.worksheets.wording import looks
from intranet.worksheets.words import problem_words

pages = Blueprint("worksheets", __name__)
ROW_CHANGE = re.compile("(?P<change>add|remove|back):(?P<item>[a-z][a-z0-9_]{0,39})(?:[.](?P<row>[a-z0-9]{12,24}))?")
"""What a button of a row sends: what it does, to which item, to which row of it."""

LAST_SHOWN = {"last": "?last=1", "without-last": ""}
"""What the switch of a section sends, and with what the section opens again: last time's answers or none."""


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
@form_stands_at("/worksheets/{key}")
def start(key: str) -> Response:
    """A new sheet, then its first section."""
    try:
        perspective, subject, source = posted("perspective", 80), posted("subject").strip(), posted("from", 40)
        sheet = comparing.start_from(current_person, key, perspective, subject, source) if source else \
            actions.start_sheet(current_person, key, perspective, subject)
    except UnfitStart as fault:
        return _start_page(key, fault)
    except Invalid as fault:  # forbidden signs: the rest of what was typed comes back with them
        words = {name: as_sent(name) for name in ("perspective", "subject")}
        return _start_page(key, UnfitStart(fault.problems, {**words, **fault.words}))
    return go_to(f"/sheets/{sheet.id}/{sheet.definition.sections[0].id}")


def _start_page(key: str, fault: UnfitStart | None) -> Response:
    try:
        definition = actions.worksheet(key)
    except WorksheetNotFound as gone:
        sheets = actions.sheets(current_person, key)
        if not sheets:
            raise
        return page("worksheets/gone.html", fault=gone, sheets=sheets, perspective_of=perspective_of)
    sent = fault.words if fault else {}
    sheets, source = actions.sheets(current_person, key), asked("from", 40) or as_sent("from", 40)
    return page("worksheets/worksheet.html", fault=fault, worksheet=definition, guide=actions.guide(key, language()),
                problems=problem_words(fault.problems if fault else {}), perspective=sent.get("perspective", ""),
                subject=sent.get("subject", ""), sheets=sheets, perspective_of=perspective_of,
                planned=steps.planned_with(current_person, key), beginnings=sources(definition, sheets, source))


# -- one's own sheets ---------------------------------------------------------------------------------------------


@pages.get("/sheets")
@signed_in
def own_sheets() -> Response:
    """The reader's own sheets: what can be continued first, the last saved first; older ones on further pages."""
    return sheets_page()


def sheets_page(fault: Fault | None = None, file_problem: str = "") -> Response:
    """The list, and above the form for a file what is wrong with the file that was sent."""
    number = whole_number(asked("page", 4)) or 1
    sheets, more = actions.page_of_sheets(current_person, number)
    return page("worksheets/sheets.html", fault=fault, file_problem=file_problem, number=number, more=more,
                perspective_of=perspective_of, shared=sharing.shared_with_me(current_person),
                most_shared=sharing.MOST_BESIDE, was_deleted=asked("said", 10) == "deleted",
                unfinished=[one for one in sheets if not one.is_complete],
                finished=[one for one in sheets if one.is_complete])


@pages.get("/sheets/<token:sheet_id>")
@signed_in
def go_on(sheet_id: str) -> Response:
    """Where the sheet is to be continued; for others who may read it, its result."""
    sheet = actions.readable_sheet(current_person, sheet_id)
    if sheet.person_id != current_person.id:
        return go_to(f"/sheets/{sheet.id}/result")
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
    """One section to fill; with `?last=1` beside last time's answers."""
    sheet = actions.sheet(current_person, sheet_id)
    sheet.definition.section(section_id)
    before = comparing.last_before(current_person, sheet)
    last = comparing.last_answers(current_person, sheet, before, language()) if before and asked("last", 1) else None
    return _section_page(sheet, section_id, before=before, last=last)


@pages.post("/sheets/<token:sheet_id>/<slug:section_id>")
@signed_in
def keep_section(sheet_id: str, section_id: str) -> Response:
    """The plain form: keep everything, then the next section. What could not be kept stays on the page."""
    settled, change = SETTLED.fullmatch(posted("settle", 200)), ROW_CHANGE.fullmatch(posted("row", 200))
    sent = sent_answers(settled)
    try:
        kept = actions.keep_section(current_person, sheet_id, section_id, sent, writer())
    except NotSaved as fault:  # nothing was kept, and the text must not go with it
        if wants_fragment():
            raise  # a button of a row asked: the fields are on the page
        sheet = actions.sheet(current_person, sheet_id)
        return _section_page(sheet, section_id, fault, rules.not_saved(sheet, sent))
    if kept.unfit or kept.stale:
        first: Fault = next(iter(kept.unfit.values()), None) or next(iter(kept.stale.values()))
        at = next(iter(kept.unfit or kept.stale)) if change and wants_fragment() else ""
        return _section_page(kept.sheet, section_id, first, kept.unfit, kept.stale, at, into="save-status")
    if change:
        return _change_row(sheet_id, section_id, change)
    if posted("go", 20) in LAST_SHOWN:
        return go_to(f"/sheets/{sheet_id}/{section_id}{LAST_SHOWN[posted('go', 20)]}")
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
        sheet = actions.keep_answer(current_person, sheet_id, item_id, values_of(item_id), seen_version(item_id),
                                    writer())
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
    return result_page(results.result(current_person, sheet_id, language()), said=asked("said", 10))


def result_page(found: results.Result, *, said: str = "", preview: str = "",
                seen_by: SignedInPerson | None = None) -> Response:
    """The page of a result as its reader sees it. `preview` is in whose place the owner looks at it, and `seen_by`
    somebody who could be there.
    """
    reader = language()
    axes = [Axis(in_language(one.dimension.short, reader).text, one.value, number(one.shown, 1) or "–")
            for one in found.scored.measured]
    words, definition = found.sheet.words(), found.sheet.definition
    answers = {one.id: [shown for shown in shown_items(found.sheet, one, reader, {}, {})
                        if is_asked(definition, shown.item, words)] for one in definition.sections}
    standing = renewing.standing(current_person, found.sheet) if found.is_own else None
    return page("worksheets/result.html", said=said, preview=preview, result=found, standing=standing,
                sheet=found.sheet, network=network.beside(found.sheet, reader),
                scored=found.scored, cards=found.cards, answers=answers,
                agreed=steps.steps_from(seen_by or current_person, "sheet", found.sheet.id),
                comparing=comparing.beside(current_person, found.sheet, reader) if found.is_own else None,
                chart=radar(axes, found.scored.low, found.scored.high), perspective=perspective_of(found.sheet, reader))


def _section_page(sheet: Sheet, section_id: str, fault: Fault | None = None,
                  unfit: Mapping[str, UnfitAnswer] | None = None, stale: Mapping[str, StaleAnswer] | None = None,
                  saved_item: str = "", into: str | None = None, before: Past | None = None,
                  last: LastTime | None = None) -> Response:
    """The section's page; after one answer htmx gets its status, the item's new version and the progress."""
    if sheet.shared is None and not wants_fragment():  # the page says who reads what is being written
        sheet = replace(sheet, shared=actions.sheet(current_person, sheet.id).shared)
    there = sheet.definition.section(section_id)
    seen = {item: seen_version(item) for item in (*(unfit or {}), *(stale or {}))}
    items = shown_items(sheet, there, language(), unfit or {}, stale or {}, seen, actions.new_row_id(), saved_item)
    answers = [field for item in items for field in item.fields]
    problems = {item: problem_words({item: one.problem})[item] for item, one in (unfit or {}).items()}
    values: dict[str, Any] = {
        "sheet": sheet, "section": there, "items": items, "way": way_of(sheet, language(), section_id),
        "perspective": perspective_of(sheet, language()), "problems": problems, "conflicts": stale or {},
        "nothing_saved": isinstance(fault, NotSaved), "before_this": before, "last": last,
        "looks": looks((one.item for one in items if saved_item in ("", one.item.id)),
                       {one.item.id: one.words for one in items}, language()),
        "asks_unsure": any(option.unsure for one in items for option in one.options),
        "touched": next((one for one in (*items, *answers) if one.item.id == saved_item), None),
        "touched_is_removed": any(cell.item.id == saved_item for item in items for row in item.removed
                                  for cell in row.cells),
        "conditional": [one for one in items if one.when],
        "opened": [one for one in items if one.when and one.when.holds and saved_item
                   and opens(one.item, saved_item)],
        "lacks_words": any(one.done and one.done.item.id == saved_item and one.done.words and not one.words.strip()
                           for one in items),
        "with_problems": [one for one in (*items, *answers) if one.problem or one.conflict],
        "before": rules.previous_section(sheet.definition, section_id),
        "following": rules.next_section(sheet.definition, section_id),
    }
    if not (saved_item and wants_fragment()):
        values["standing"] = renewing.standing(current_person, sheet)
    if not saved_item:
        values["planned"] = steps.planned_before(current_person, sheet) if values["before"] is None else []
        return page("worksheets/section.html", fault=fault, **values)
    return page_or_fragment("worksheets/section.html", "save_status", "item_parts", "sheet_progress", fault=fault,
                            into=into, planned=[], event=None if fault else "answer-saved", **values)


def _change_row(sheet_id: str, section_id: str, change: re.Match[str]) -> Response:
    """A row is added, removed or brought back: its part for htmx, else the section's page at the row."""
    item, what = change["item"], change["change"]
    try:
        sheet, row = actions.change_row(current_person, sheet_id, what, item, change["row"] or "")
    except UnfitAnswer as fault:
        found = actions.sheet(current_person, sheet_id)
        return _section_page(found, section_id, fault, {item: fault}, saved_item=item if wants_fragment() else "",
                             into="save-status")
    if not wants_fragment():
        there = f"item-{item}" if what == "remove" else f"row-{item}-{row}"
        return go_to(f"/sheets/{sheet_id}/{section_id}#{there}")
    changed = row_changed(sheet, item, row, what, language())
    return page_or_fragment("worksheets/section.html", "row_part", "row_said", "sheet_progress", sheet=sheet,
                            section=sheet.definition.section(section_id), changed=changed, problems={},
                            way=way_of(sheet, language(), section_id), event="answer-saved")
