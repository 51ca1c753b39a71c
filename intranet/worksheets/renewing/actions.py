"""Continuing a sheet in the new version of its worksheet: always as a new sheet, so that what was answered stays."""

from __future__ import annotations

from dataclasses import replace

from intranet import clock
from intranet.database import writing
from intranet.people.types import SignedInPerson
from intranet.plugin_system.registry import parts
from intranet.text.words import in_language
from intranet.worksheets import rules, store
from intranet.worksheets.actions import PART
from intranet.worksheets.carrying import carry, told_of
from intranet.worksheets.filled import Answer, Sheet
from intranet.worksheets.keeping import digest_of
from intranet.worksheets.renewing.continued import continued_id
from intranet.worksheets.renewing.types import Move, NotRenewed, Plan, RenewedAgain, Standing
from intranet.worksheets.types import Definition
from intranet.worksheets.versions import ids_then, is_renewed


def standing(person: SignedInPerson, sheet: Sheet) -> Standing:
    """How a sheet stands to the worksheet of today. Only its owner can go on in it: to others nothing is said."""
    if sheet.person_id != person.id:
        return Standing("same")
    newer = _today(sheet)
    if newer is None:
        return Standing("gone")
    if not is_renewed(sheet.definition, newer):
        return Standing("same")
    return Standing("renewed", _continued(person, sheet, newer))


def plan(person: SignedInPerson, sheet_id: str, language: str) -> Plan:
    """What would come along. Raises SheetNotFound, or NotRenewed."""
    return _plan(person, store.sheet(person, sheet_id), language)


def continue_in_new(person: SignedInPerson, sheet_id: str, seen: str, perspective: str, subject: str,
                    language: str) -> Sheet:
    """A new sheet with the answers of the old one, which stays as it is; asked twice, the same new sheet.

    Raises SheetNotFound, NotRenewed, RenewedAgain, or UnfitStart with what is missing.
    """
    now = clock.now()
    with writing() as database:
        planned = _plan(person, store.sheet_to_change(database, person, sheet_id), language)
        if seen != planned.seen:
            raise RenewedAgain
        if planned.continued:
            return store.sheet_to_change(database, person, planned.continued)
        old, newer = planned.sheet, planned.newer
        chosen = planned.perspective or (perspective if newer.perspectives else "")
        about = (old.subject or subject) if newer.subject else ""
        rules.check_start(newer, chosen, about)
        new = Sheet(_new_id(old, newer), newer, person.id, old.organisation_id, chosen, about, now, now)
        store.add_sheet(database, new)
        kept = {name: Answer(name, words, 1, None, now) for name, words in planned.carried.kept.items()}
        for answer in kept.values():
            store.keep_answer(database, new.id, answer, is_new=True)
        new = replace(new, answers=kept)
        if rules.is_complete(newer, new.words()):
            store.note_completed(database, new.id, now)
    return new


def _plan(person: SignedInPerson, sheet: Sheet, language: str) -> Plan:
    newer = _today(sheet)
    if newer is None or not is_renewed(sheet.definition, newer):
        raise NotRenewed
    perspectives = {old: new for new, old in ids_then(sheet.definition, newer, "perspectives").items()}
    perspective = perspectives.get(sheet.perspective, "") if sheet.perspective else ""
    carried = carry(newer, told_of(sheet, language), sheet.unplaced)
    moves = tuple(Move(told.question, _question(newer, place, perspective, language), told.shown)
                  for place, told in carried.placed)
    known = ids_then(sheet.definition, newer)
    return Plan(sheet, newer, digest_of(newer), carried, moves,
                tuple(item for item in newer.items if item.id not in known), perspective,
                _continued(person, sheet, newer))


def _question(newer: Definition, place: str, perspective: str, language: str) -> str:
    item, base = newer.item(place), newer.item(place.partition(".")[0])
    question = in_language(item.label_for(perspective), language).text
    return question if item is base else f"{in_language(base.label_for(perspective), language).text} – {question}"


def _today(sheet: Sheet) -> Definition | None:
    found: Definition | None = parts(PART).get(sheet.definition.key)
    return found


def _continued(person: SignedInPerson, sheet: Sheet, newer: Definition) -> str:
    new = _new_id(sheet, newer)
    return new if store.has_sheet(person, new) else ""


def _new_id(sheet: Sheet, newer: Definition) -> str:
    return continued_id(sheet.id, digest_of(newer))
