"""What people do with worksheets: look, start, answer, delete. One short writing transaction each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from intranet import clock
from intranet.database import writing
from intranet.ids import random_id
from intranet.people.types import SignedInPerson
from intranet.plugin_system.guides import Guide
from intranet.plugin_system.registry import parts, registry
from intranet.worksheets import rules, store
from intranet.worksheets.cells import changed_row, check_room, is_asked_in, row_id
from intranet.worksheets.filled import (
    UNPLACED,
    Answer,
    SentAnswer,
    Sheet,
    SheetEntry,
    SheetNotFound,
    StaleAnswer,
    UnfitAnswer,
    Writer,
)
from intranet.worksheets.sharing import actions as sharing
from intranet.worksheets.types import Definition, ItemNotFound, WorksheetNotFound

PART = "worksheet.yaml"
PAGE_OF_SHEETS = 50


@dataclass(frozen=True)
class SectionKept:
    """What became of a section's form: the sheet after it, and what could not be kept, by item."""

    sheet: Sheet
    unfit: dict[str, UnfitAnswer] = field(default_factory=dict)
    stale: dict[str, StaleAnswer] = field(default_factory=dict)


def worksheets() -> list[Definition]:
    """The worksheets that can be started, by their Finnish titles."""
    found: list[Definition] = list(parts(PART).values())
    return sorted(found, key=lambda one: one.title.get("fi", "").casefold())


def worksheet(key: str) -> Definition:
    """A worksheet that can be started; raises WorksheetNotFound."""
    found: Definition | None = parts(PART).get(key)
    if found is None:
        raise WorksheetNotFound
    return found


def guide(key: str, language: str) -> Guide | None:
    """The worksheet's own prose on why and how to use it, in the nearest language; None when it brings none."""
    return registry().guide(key, language)


def start_sheet(person: SignedInPerson, key: str, perspective: str, subject: str,
                beginnings: Mapping[str, Answer] | None = None) -> Sheet:
    """A new sheet of the person's own, empty or with first versions of some answers.

    Raises WorksheetNotFound, or UnfitStart with what is missing.
    """
    definition = worksheet(key)
    rules.check_start(definition, perspective, subject)
    own, now = person.organisation, clock.now()
    sheet = Sheet(random_id(), definition, person.id, own.organisation_id if own else None,
                  perspective if definition.perspectives else "", subject if definition.subject else "", now, now,
                  beginnings or {})
    with writing() as database:
        store.add_sheet(database, sheet)
        for answer in sheet.answers.values():
            store.keep_answer(database, sheet.id, answer, is_new=True)
    return sheet


def sheet(person: SignedInPerson, sheet_id: str) -> Sheet:
    """The person's own sheet; raises SheetNotFound."""
    return store.sheet(person, sheet_id)


def readable_sheet(person: SignedInPerson, sheet_id: str) -> Sheet:
    """A sheet that the person may read: their own, or one that is shared with them; raises SheetNotFound."""
    return store.readable_sheet(person, sheet_id)


def sheets(person: SignedInPerson, key: str | None = None) -> list[SheetEntry]:
    """The person's own sheets, the last saved first; of one worksheet, or of all."""
    return store.sheets(person, key)


def page_of_sheets(person: SignedInPerson, number: int) -> tuple[list[SheetEntry], bool]:
    """The person's own sheets on the page with this number, and whether there is one after it.

    Raises SheetNotFound for a page after the last.
    """
    found = store.sheets(person, most=PAGE_OF_SHEETS + 1, skip=(number - 1) * PAGE_OF_SHEETS)
    if not found and number > 1:
        raise SheetNotFound
    return found[:PAGE_OF_SHEETS], len(found) > PAGE_OF_SHEETS


def keep_answer(person: SignedInPerson, sheet_id: str, item_id: str, values: tuple[str, ...] | None,
                seen_version: int, writer: Writer | None) -> Sheet:
    """Keep one answer; the sheet with it. Raises SheetNotFound, ItemNotFound, UnfitAnswer or StaleAnswer."""
    now = clock.now()
    with writing() as database:
        before = store.sheet_to_change(database, person, sheet_id)
        after = _keep(database, before, SentAnswer(item_id, values, seen_version), writer, now)
        completed = _note(database, before, after, now)
    if completed:
        _tell_plugin(after)
    return after


def keep_section(person: SignedInPerson, sheet_id: str, section_id: str, sent: Iterable[SentAnswer],
                 writer: Writer | None) -> SectionKept:
    """Keep what a section's form sent: each answer on its own, so that one that is refused costs no other."""
    now = clock.now()
    with writing() as database:
        before = after = store.sheet_to_change(database, person, sheet_id)
        section = after.definition.section(section_id)
        kept = SectionKept(after)
        for one in sent:
            if not is_asked_in(after.definition, section.id, one.item):
                continue
            if one.values is None and after.definition.item(one.item).kind != "choices":
                continue  # radio buttons of which none was chosen send nothing
            try:
                after = _keep(database, after, one, writer, now)
            except UnfitAnswer as unfit:
                kept.unfit[one.item] = unfit
            except StaleAnswer as stale:
                kept.stale[one.item] = stale
        completed = _note(database, before, after, now)
    if completed:
        _tell_plugin(after)
    return replace(kept, sheet=after)


def new_row_id() -> str:
    """An id for a row that is shown before anything is kept of it."""
    return row_id(clock.now(), random_id())


def change_row(person: SignedInPerson, sheet_id: str, change: str, item_id: str, row: str = "") -> tuple[Sheet, str]:
    """Add a row to an item, remove one with its words, or bring one back: `add`, `remove`, `back`; the row's id.

    Raises SheetNotFound, ItemNotFound, RowNotFound, or UnfitAnswer `too_many_rows`. What is as wished stays as it is.
    """
    now = clock.now()
    with writing() as database:
        before = store.sheet_to_change(database, person, sheet_id)
        row = row_id(now, random_id()) if change == "add" else row
        state = changed_row(before, item_id, row, change, now)
        if state is None:
            return before, row
        store.keep_answer(database, sheet_id, state, is_new=state.version == 1)
        after = replace(before, answers={**before.answers, state.item: state}, saved_at=now)
        completed = _note(database, before, after, now)
    if completed:
        _tell_plugin(after)
    return after, row


def delete_sheet(person: SignedInPerson, sheet_id: str) -> None:
    """Delete the person's own sheet with its answers; raises SheetNotFound."""
    with writing() as database:
        store.delete_sheet(database, store.sheet_to_change(database, person, sheet_id).id)


def held_about(person: SignedInPerson) -> dict[str, Any]:
    """Every sheet of the person with its answers, for their own export."""
    found, choices = [], sharing.held_about(person)
    for sheet_id in store.sheet_ids(person):
        own = store.sheet(person, sheet_id)
        found.append({
            "worksheet": own.definition.key, "title": own.definition.title.get("fi", ""),
            "perspective": own.perspective, "subject": own.subject, "started_at": own.started_at.isoformat(),
            "saved_at": own.saved_at.isoformat(), "shared_with": choices.get(sheet_id),
            "answers": {item.id: own.answer(item.id).words for item in own.definition.items if not item.has_rows}
            | {name: answer.words for name, answer in own.answers.items() if "." in name and name[0] != UNPLACED},
            "without_place": [{"question": one.question, "words": one.words} for one in own.unplaced],
        })
    return {"sheets": found}


def _keep(database: Session, sheet: Sheet, sent: SentAnswer, writer: Writer | None, now: datetime) -> Sheet:
    """One answer into the transaction; the sheet with it, the same one when nothing was new."""
    item = sheet.definition.item(sent.item)
    if item.has_rows:
        raise ItemNotFound  # its cells are answered, not itself
    if sent.values is None and item.kind != "choices":  # check boxes that are all empty send nothing
        raise UnfitAnswer(item.id, "missing", "")
    saved = sheet.answer(item.id)
    words = rules.fit_words(sheet.definition, item, list(sent.values or ()))
    check_room(sheet, item.id, words)
    if not words and not saved.version:
        return sheet  # nothing was there and nothing came
    kept: Answer = rules.keep_words(saved, sent.seen_version, words, writer, now)
    if kept == saved:
        return sheet
    store.keep_answer(database, sheet.id, kept, is_new=not saved.version)
    changed = {**sheet.answers, kept.item: kept}
    return replace(sheet, answers=changed, saved_at=now if kept.version != saved.version else sheet.saved_at)


def _note(database: Session, before: Sheet, after: Sheet, now: datetime) -> bool:
    """Note when the sheet was saved; True when its last open item was answered for the first time."""
    if after.saved_at != before.saved_at:
        store.note_saved(database, after.id, now)
    complete = rules.is_complete(after.definition, after.words())
    return complete and not rules.is_complete(before.definition, before.words()) and \
        store.note_completed(database, after.id, now)


def _tell_plugin(sheet: Sheet) -> None:
    """After the commit; what fails there is the plugin's to mend and undoes nothing."""
    for _ in registry().ask("on_submitted", object, only=sheet.definition.key, worksheet=sheet.definition,
                            answers=sheet.words()):
        pass
