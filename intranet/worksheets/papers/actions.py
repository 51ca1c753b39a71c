"""What people do with papers: print them, find the worksheet of a code, type one in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from intranet import clock
from intranet.database import writing
from intranet.extensions import current_settings
from intranet.ids import random_id, short_code
from intranet.people.types import SignedInPerson
from intranet.worksheets import actions as worksheets
from intranet.worksheets import rules as answers
from intranet.worksheets import store as sheets
from intranet.worksheets.cells import row_id
from intranet.worksheets.filled import Answer, Sheet, UnfitAnswer
from intranet.worksheets.papers import rules, store
from intranet.worksheets.papers.types import Entered, Paper, PaperItem, PaperNotFound, UnfitPaper
from intranet.worksheets.types import UnfitStart


def new_papers(key: str, perspective: str, copies: int) -> list[Paper]:
    """Papers to print, each with a code that no other has. Raises WorksheetNotFound.

    An unknown perspective is the first one: whoever changes the address gets a paper all the same.
    """
    definition = worksheets.worksheet(key)
    known = [one.id for one in definition.perspectives]
    chosen = perspective if perspective in known else known[0] if known else ""
    found: dict[str, Paper] = {}
    while len(found) < copies:
        code = rules.code_of(short_code()[:rules.CHANCE], current_settings.secret_key, key, chosen)
        if rules.worksheet_of(code, current_settings.secret_key, worksheets.worksheets()) == (definition, chosen):
            found[code] = Paper(code, definition, chosen)
    return list(found.values())


def paper(code: str) -> Paper:
    """The paper of a code; raises PaperNotFound."""
    found = rules.worksheet_of(code, current_settings.secret_key, worksheets.worksheets())
    if found is None:
        raise PaperNotFound
    return Paper(code, *found)


def entered(person: SignedInPerson, code: str) -> Entered | None:
    """Whether the paper was typed in already."""
    return store.entered(person, code)


def enter(person: SignedInPerson, code: str, subject: str, typed: Mapping[str, str], language: str) -> Sheet:
    """What stands on a paper becomes a sheet of the person's own, whole or not at all.

    Raises PaperNotFound, UnfitPaper with everything that does not fit, or PaperTaken.
    """
    known, now = paper(code), clock.now()
    fields = rules.fields_of(rules.paper_sections(known.definition, known.perspective, language))
    kept = rules.only_typed(fields, typed)
    words = _words(known, fields, kept, subject, now)
    own = person.organisation
    sheet = Sheet(random_id(), known.definition, person.id, own.organisation_id if own else None, known.perspective,
                  subject if known.definition.subject else "", now, now)
    with writing() as database:
        sheets.add_sheet(database, sheet)
        store.note_entered(database, code, sheet.id, now)
        for item, answer in words.items():
            sheets.keep_answer(database, sheet.id, Answer(item, answer, 1, None, now), is_new=True)
        sheet = replace(sheet, answers={item: Answer(item, answer, 1, None, now) for item, answer in words.items()})
        if answers.is_complete(known.definition, sheet.words()):
            sheets.note_completed(database, sheet.id, now)
    return sheet


def _words(known: Paper, fields: Mapping[str, PaperItem], typed: Mapping[str, str], subject: str,
           now: datetime) -> dict[str, str]:
    """What is kept for each item and cell; raises UnfitPaper with all problems at once."""
    found: dict[str, str] = {}
    problems: dict[str, str] = {}
    rows = {f"{item.id}.{number}": f"{item.id}.{row_id(now, f'{number:02}{random_id()}')}"
            for item in known.definition.items if item.has_rows
            for number in range(1, rules.rows_of(item) + 1)}
    try:
        answers.check_start(known.definition, known.perspective, subject)
    except UnfitStart as fault:
        problems |= fault.problems
    for name, words in typed.items():
        row, _, column = name.rpartition(".")
        item = replace(fields[name].item, id=f"{rows[row]}.{column}" if row in rows else name)
        values = rules.values_of(fields[name].marks, item.kind, words) if fields[name].marks else [words]
        if values is None:
            problems[name] = "not_a_mark"
            continue
        try:
            found[item.id] = answers.fit_words(known.definition, item, values)
        except UnfitAnswer as fault:
            problems[name] = fault.problem
    if not typed:
        problems["code"] = "empty_paper"
    if problems:
        raise UnfitPaper(problems, dict(typed))
    return {item: words for item, words in found.items() if words}
