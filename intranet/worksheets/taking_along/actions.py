"""Taking a sheet along as a file, and bringing one back: what people do, with the trail of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from sqlalchemy.orm import Session

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.ids import random_id
from intranet.people.types import SignedInPerson
from intranet.plugin_system.registry import parts
from intranet.worksheets import results, rules, store
from intranet.worksheets.actions import PART
from intranet.worksheets.filled import Answer, Sheet
from intranet.worksheets.keeping import digest_of
from intranet.worksheets.results import Result
from intranet.worksheets.taking_along.sheet_file import (
    SheetFile,
    UnfitFile,
    carried_answers,
    fit_answers,
    sheet_from_json,
)
from intranet.worksheets.taking_along.words import names_of_start
from intranet.worksheets.types import Definition

Came = Literal["brought", "carried", "known"]
"""As it was, from another version of its worksheet, or there already."""


def take(person: SignedInPerson, sheet_id: str, language: str) -> Result:
    """The result of a sheet that goes out of the house, noted in the trail; raises SheetNotFound."""
    found = results.result(person, sheet_id, language)
    with writing() as database:
        audit.note(database, happened.SHEET_EXPORTED, by=person.id, object_kind="sheet", object_id=sheet_id,
                   organisation_id=found.sheet.organisation_id)
    return found


def bring(person: SignedInPerson, octets: bytes | None) -> tuple[Sheet, Came]:
    """The sheet of a file as one of the person's own, and how it came: the same file twice gives one sheet.

    A file of a version that is not known here is carried into the worksheet as it is now: see carrying.py.
    Raises UnfitFile with what stands in the way; then nothing of it is kept.
    """
    if not octets:
        raise UnfitFile("missing")
    file, now = sheet_from_json(octets), clock.now()
    started = min(file.started_at, now)
    own = person.organisation
    with writing() as database:
        definition, known_version = _definition_for(database, file)
        if known_version:
            answers, perspective, subject = fit_answers(definition, file), file.perspective, file.subject
        else:
            carried, perspective, subject = carried_answers(definition, file, names_of_start())
            answers = carried.kept
        for known in store.sheets_begun(database, person, file.worksheet, started):
            if {item: one.words for item, one in known.answers.items() if one.words} == answers and \
                    (known.perspective, known.subject) == (perspective, subject):
                return known, "known"
        saved = min(file.saved_at, now)
        new = Sheet(random_id(), definition, person.id, own.organisation_id if own else None, perspective,
                    subject, started, saved)
        store.add_sheet(database, new)
        kept = {item: Answer(item, words, 1, None, saved) for item, words in answers.items()}
        for answer in kept.values():
            store.keep_answer(database, new.id, answer, is_new=True)
        new = replace(new, answers=kept)
        if rules.is_complete(definition, new.words()):
            store.note_completed(database, new.id, saved)
        audit.note(database, happened.SHEET_IMPORTED, by=person.id, object_kind="sheet", object_id=new.id,
                   organisation_id=new.organisation_id)
    return new, "brought" if known_version else "carried"


def _definition_for(database: Session, file: SheetFile) -> tuple[Definition, bool]:
    """The definition that the file was answered with, where it is known; else the worksheet as it is now, and False.

    Raises UnfitFile: `no_such_worksheet`.
    """
    kept = store.kept_definition(database, file.digest, file.worksheet)
    if kept is not None:
        return kept, True
    found: Definition | None = parts(PART).get(file.worksheet)
    if found is None:
        raise UnfitFile("no_such_worksheet", file.worksheet)
    return found, digest_of(found) == file.digest
