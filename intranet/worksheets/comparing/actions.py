"""Own sheets beside each other: on the result page, on the page that compares, beside the questions of a section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from intranet import clock
from intranet.people.types import SignedInPerson
from intranet.worksheets import actions as worksheets
from intranet.worksheets.comparing import rules, store
from intranet.worksheets.comparing.details import TwoSheets, two_sheets
from intranet.worksheets.comparing.last import LastTime, last_time
from intranet.worksheets.comparing.shown import Column, OverTime, Perspectives, over_time, perspectives
from intranet.worksheets.comparing.starting import beginnings, can_begin_from
from intranet.worksheets.comparing.types import Past
from intranet.worksheets.filled import Sheet, SheetNotFound
from intranet.worksheets.store import sheet as own_sheet

MOST_ON_RESULT = 5
MOST_BESIDE = 10


@dataclass(frozen=True)
class Beside:
    """What stands beside a result of one's own: the same over time, and the other perspectives."""

    over_time: OverTime | None
    perspectives: Perspectives | None
    can_begin_from: bool


@dataclass(frozen=True)
class Comparison:
    """The page that compares."""

    sheet: Sheet
    others: tuple[Past, ...]
    """All other sheets about the same, the newest first."""
    chosen: frozenset[str]
    over_time: OverTime | None
    two: TwoSheets | None
    perspectives: Perspectives | None
    were_too_many: bool
    are_missing: bool
    """Whether the address names sheets that are not among the others."""


def beside(person: SignedInPerson, sheet: Sheet, language: str) -> Beside | None:
    """What stands beside the result of an own sheet; None for somebody else's, and where there is nothing."""
    if sheet.person_id != person.id:
        return None  # who may read one sheet may not read what else its owner filled
    pasts = store.pasts(person, sheet.definition.key)
    this = next((one for one in pasts if one.id == sheet.id), None)
    if this is None:
        return None
    columns = _columns(this, rules.others_over_time(sheet, pasts))
    shown = rules.window([one.is_this for one in columns], MOST_ON_RESULT)
    of_each = rules.of_each_perspective(sheet, pasts)
    beside_it = [columns[place] for place in shown] if len(columns) > 1 else []
    loaded = _loaded(person, [one.past for one in beside_it], of_each)
    found = Beside(
        over_time(sheet, beside_it, [loaded[one.past.id] for one in beside_it], len(columns), language)
        if beside_it else None,
        perspectives(sheet, of_each, [loaded[one.id] for one in of_each], language),
        can_begin_from(sheet.definition))
    return found if found.over_time or found.perspectives else None


def over_time_of(person: SignedInPerson, sheet: Sheet, language: str) -> OverTime | None:
    """What changed over time, for a document; None for somebody else's sheet and for the first one."""
    found = beside(person, sheet, language) if sheet.definition.dimensions else None
    return found.over_time if found else None


def compare(person: SignedInPerson, sheet_id: str, chosen: Sequence[str], language: str) -> Comparison:
    """An own sheet beside others about the same: those that are named, else the nearest. Raises SheetNotFound."""
    sheet = own_sheet(person, sheet_id)
    pasts = store.pasts(person, sheet.definition.key)
    this = next((one for one in pasts if one.id == sheet.id), None)
    others = rules.others_over_time(sheet, pasts)
    there = {one.id for one in others}
    named = [one for one in others if one.id in set(chosen)]
    all_columns = _columns(this, named or others) if this else []
    columns = [all_columns[place] for place in rules.window([one.is_this for one in all_columns], MOST_BESIDE)]
    newest_first = tuple(reversed(others))
    shown = frozenset(one.past.id for one in columns if not one.is_this)
    missing = bool(set(chosen) - there - {sheet.id})
    if len(columns) < 2:
        return Comparison(sheet, newest_first, shown, None, None, None, False, missing)
    of_each = rules.of_each_perspective(sheet, pasts)
    loaded = _loaded(person, [one.past for one in columns], of_each)
    told = over_time(sheet, columns, [loaded[one.past.id] for one in columns], len(others) + 1, language)
    then, now = (loaded[one.past.id] for one in told.two)
    return Comparison(sheet, newest_first, shown, told, two_sheets(then, now, language),
                      perspectives(sheet, of_each, [loaded[one.id] for one in of_each], language),
                      len(named) >= MOST_BESIDE, missing)


def last_before(person: SignedInPerson, sheet: Sheet) -> Past | None:
    """The own sheet about the same that was begun before this one; None for the first. One small query."""
    return store.newest(person, sheet.definition.key, sheet.perspective, lambda past: rules.was_before(sheet, past))


def last_answers(person: SignedInPerson, sheet: Sheet, past: Past, language: str) -> LastTime:
    """What was answered then, for the questions of this sheet."""
    return last_time(sheet, store.whole(person, [past])[0], past.day, language)


def start_from(person: SignedInPerson, key: str, perspective: str, subject: str, source_id: str) -> Sheet:
    """A new sheet that begins with the texts and rows of an earlier one of one's own.

    What was left empty of perspective and subject is taken from it too, so that both are compared over time. Raises
    WorksheetNotFound, SheetNotFound for a sheet of another worksheet, or UnfitStart.
    """
    definition, source = worksheets.worksheet(key), own_sheet(person, source_id)
    if source.definition.key != key:
        raise SheetNotFound
    return worksheets.start_sheet(person, key, perspective or source.perspective, subject.strip() or source.subject,
                                  beginnings(source, definition, clock.now()))


def _loaded(person: SignedInPerson, *groups: Sequence[Past]) -> dict[str, Sheet]:
    """All of these sheets with their answers, each read once."""
    needed = {one.id: one for group in groups for one in group}
    return {one.id: one for one in store.whole(person, list(needed.values()))}


def _columns(this: Past, others: Sequence[Past]) -> list[Column]:
    """This sheet among the others, the oldest first."""
    return [Column(one, one.id == this.id) for one in sorted((this, *others), key=lambda one: one.place)]
