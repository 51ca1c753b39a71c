"""What an operator does with the glossary as files: look at the difference, take it in, write the files out."""

from __future__ import annotations

import logging
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from intranet import clock
from intranet.database import reading_aside, writing
from intranet.exports.folder import FileStep, Odd, contents_of, open_folder
from intranet.faults import NotSaved
from intranet.glossary import store as terms
from intranet.glossary.files import rules, store
from intranet.glossary.files.types import FileKept, FileRead, GlossaryPlan, TermStep, bare
from intranet.glossary.reading import read_glossary_text
from intranet.text.complaints import Complaint, errors_of
from intranet.text.phrases import N_

log = logging.getLogger("ankkuri.glossary")
FOLDER = "glossary"

# -- files in ---------------------------------------------------------------------------------------------------------


def look_at_differences(source: Path) -> GlossaryPlan:
    """What would become of each term of source/glossary. Changes nothing. Raises OSError for what is no folder."""
    files, complaints = _read(source / FOLDER)
    with reading_aside() as connection:
        steps = rules.sync_steps(files, _kept_files(connection), store.kept_terms(connection))
    return GlossaryPlan(files, steps, complaints)


def take_differences_in(plan: GlossaryPlan) -> tuple[TermStep, ...]:
    """Do what the plan says, in one transaction; gives the steps that somebody overtook, with which nothing is done."""
    now, overtaken = clock.now(), []
    with writing() as database:
        kept = store.kept_terms(database, locked=True)
        for step in plan.changes:
            there = kept.get(step.slug)
            in_use = there.term if there is not None and not there.is_retired else None
            if bare(in_use) != bare(step.kept):
                overtaken.append(step)
            elif step.in_file is None:
                store.retire_term(database, step.slug, now)
            elif there is None:
                terms.add_terms(database, [step.in_file], now)
            else:
                store.change_term(database, step.in_file, now)
        _keep_texts(database, plan.files)
    return tuple(overtaken)


def keep_texts(source: Path) -> None:
    """Keep the texts of the files of source/glossary whose terms are all as the files say: after a start.

    What cannot be read now is kept another time.
    """
    try:
        there = contents_of(source / FOLDER, ".yaml")
    except OSError as problem:
        log.warning("the texts of the glossary were not kept: %s", problem.strerror)
        return
    with reading_aside() as connection:
        kept = store.kept_texts(connection)
    if any(octets != text.encode() for name, octets in there.items() for text in _taken(kept, name) or ("",)):
        files, _ = _read(source / FOLDER)
        with writing() as database:
            _keep_texts(database, files)


def _keep_texts(database: Session, files: tuple[FileRead, ...]) -> None:
    before, kept = store.kept_texts(database), store.kept_terms(database)
    for file in files:
        if _taken(before, file.name) != [file.text] and rules.is_as_kept(file, kept):
            store.keep_text(database, file.name, file.text, clock.now(), was_taken_in=True)


def _taken(texts: dict[str, list[tuple[str, bool]]], name: str) -> list[str]:
    """The text of a file that was taken in last, if there is one."""
    return [text for text, was_taken_in in texts.get(name, ()) if was_taken_in][-1:]


def _read(folder: Path) -> tuple[tuple[FileRead, ...], tuple[Complaint, ...]]:
    """The files of a folder that can be used, and what is wrong there."""
    files: list[FileRead] = []
    complaints: list[Complaint] = []
    for name, octets in contents_of(folder, ".yaml").items():
        shown = f"{folder.name}/{name}"
        if isinstance(octets, Odd):
            complaints.append(Complaint(shown, None, N_("something that is no file"), N_("a file"), detail=octets.why))
            continue
        try:
            text = octets.decode()
        except UnicodeDecodeError as problem:
            line = octets.count(b"\n", 0, problem.start) + 1
            complaints.append(Complaint(shown, line, N_("a byte that is not UTF-8"), N_("a file saved as UTF-8")))
            continue
        glossary, wrong = read_glossary_text(text, shown)
        complaints += wrong
        if glossary is not None:
            files.append(FileRead(name, text, glossary.terms, not errors_of(wrong)))
    return tuple(files), tuple(complaints)


def _kept_files(database: Connection | Session) -> dict[str, FileKept]:
    """The files that were taken in at some time, with the terms that they gave."""
    found = {}
    texts = store.kept_texts(database)
    for name in texts:
        for taken in _taken(texts, name):
            glossary, _ = read_glossary_text(taken, name)
            if glossary is not None:
                found[name] = FileKept(name, taken, glossary.terms, frozenset(text for text, _ in texts[name]))
    return found


# -- files out --------------------------------------------------------------------------------------------------------


def export_glossary(target: Path) -> tuple[FileStep, ...]:
    """Write the terms into target/glossary, and say what was done. Raises OSError when the folder cannot be opened."""
    with reading_aside() as connection:
        files, kept = _kept_files(connection), store.kept_terms(connection)
    if not files and not kept:
        return ()
    with open_folder(target / FOLDER) as folder:
        steps = folder.carry_out(rules.export_plan(files.values(), kept, folder.contents(".yaml")))
    written = {step.name: step.octets.decode() for step in steps if step.kind == "write"}
    new = {name: text for name, text in written.items() if name not in files or text not in files[name].known}
    if new:
        _remember(new)
    return steps


def _remember(texts: dict[str, str]) -> None:
    """Know what was written, so that the next export may write over it."""
    try:
        with writing() as database:
            for name, text in texts.items():
                store.keep_text(database, name, text, clock.now(), was_taken_in=False)
    except NotSaved:
        log.warning("what was written is not known by the database: the next export will leave %s", ", ".join(texts))
