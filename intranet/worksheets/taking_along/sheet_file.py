"""A filled worksheet as JSON and back. What comes back is checked to the last answer before anything is kept. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from intranet.faults import Invalid
from intranet.text.objects import NotJson, UnfitObject, read_object
from intranet.worksheets import rules
from intranet.worksheets.carrying import Carried, Told, carry, told_of
from intranet.worksheets.cells import rows_of
from intranet.worksheets.filled import ROW_STATES, UNPLACED, Answer, Sheet, UnfitAnswer, Unplaced, unplaced_of
from intranet.worksheets.keeping import digest_of
from intranet.worksheets.taking_along.reads import readings
from intranet.worksheets.types import ROW_ID, Definition, ItemNotFound, UnfitStart
from intranet.worksheets.versions import former_ids

KIND, FORMAT = "sheet", 1
LARGEST = 5_000_000
"""Octets. A worksheet of ten texts of 20 000 letters each has a fifth of it."""
MOST_ANSWERS = 2_000
MOST_BRACKETS = 250_000
"""Each may begin a list or an object, and a million of those take 150 MB while they are read. Ten full texts of nothing
but brackets have fewer.
"""
EARLIEST_YEAR = 2000
MOST_NAMES = 100
LONGEST_QUESTION = 1_000
LONGEST_NAME = 150
"""Letters of an item's id: what has no place is kept under it."""


class UnfitFile(Invalid):
    """The file cannot become a sheet. `problem` is its code word, `details` what it is about."""

    def __init__(self, problem: str, *details: str) -> None:
        super().__init__({"file": problem})
        self.problem, self.details = problem, details


@dataclass(frozen=True)
class SheetFile:
    """What a file holds: every part is of the right type, and nothing more is known of it yet."""

    worksheet: str
    version: str
    digest: str
    perspective: str
    subject: str
    started_at: datetime
    saved_at: datetime
    answers: Mapping[str, str]
    told: tuple[Told, ...] = ()
    """The same answers with what the file says of their questions."""
    unplaced: tuple[Unplaced, ...] = field(default=())
    """Those that had no place already when the file was made."""


def sheet_to_json(sheet: Sheet, language: str, exported_at: datetime, *, is_own: bool = True) -> bytes:
    """The sheet with its questions in words, so that people and other programs can read it too.

    Whoever reads it because it is shared gets what its pages show, and nothing that its owner removed or hid.
    """
    definition = sheet.definition
    told = {one.item: one for one in told_of(sheet, language)}
    answers: list[dict[str, Any]] = []
    for section in definition.sections:
        for one in (single for item in readings(sheet, section, language) for single in item.single):
            answers.append({"item": one.id, "question": one.question.text, "words": sheet.answer(one.id).words,
                            **({"in_words": one.words} if one.labels else {}), **_origin(told.pop(one.id, None))})
    for left in told.values() if is_own else ():  # hidden as things stand, or in removed rows
        answers.append({"item": left.item, **({"question": left.question} if left.question else {}),
                        "words": left.words, **({"in_words": left.labels} if left.labels else {}), **_origin(left)})
    answers += [{"item": lone.name, "words": lone.as_kept} for lone in sheet.unplaced]
    return json.dumps({
        "ankkuri": KIND, "format": FORMAT, "worksheet": definition.key, "version": definition.version,
        "definition": digest_of(definition), "title": definition.title.get(language) or definition.title.get("fi", ""),
        "language": language, "perspective": sheet.perspective, "subject": sheet.subject,
        "started_at": sheet.started_at.isoformat(), "saved_at": sheet.saved_at.isoformat(),
        "exported_at": exported_at.isoformat(), "answers": answers,
    }, ensure_ascii=False, indent=1).encode()


def _origin(told: Told | None) -> dict[str, Any]:
    """What another version has to know of an answer: its scale's values, and what its item was called before."""
    if told is None:
        return {}
    known = {"values": list(told.values), "was": list(told.former)}
    return {name: found for name, found in known.items() if found}


def sheet_from_json(octets: bytes) -> SheetFile:
    """What the file holds. Raises UnfitFile: `too_large`, `not_json`, `not_a_sheet` or `newer_format`."""
    if len(octets) > LARGEST:
        raise UnfitFile("too_large")
    if octets.count(b"[") + octets.count(b"{") > MOST_BRACKETS:
        raise UnfitFile("not_a_sheet")
    try:
        given = read_object(octets.decode("utf-8-sig"))
    except UnfitObject:
        raise UnfitFile("not_a_sheet") from None
    except (UnicodeDecodeError, NotJson):
        raise UnfitFile("not_json") from None
    if given.get("ankkuri") != KIND or not isinstance(given.get("format"), int):
        raise UnfitFile("not_a_sheet")
    if given["format"] > FORMAT:
        raise UnfitFile("newer_format")
    listed = given.get("answers")
    if not isinstance(listed, list) or len(listed) > MOST_ANSWERS:
        raise UnfitFile("not_a_sheet")
    told: dict[str, Told] = {}
    for one in listed:
        if not isinstance(one, dict) or _text(one, "item") in told:
            raise UnfitFile("not_a_sheet")
        told[_text(one, "item")] = _told(one)
    answers = {item: one.words for item, one in told.items() if one.words}
    started, saved = _time(given, "started_at"), _time(given, "saved_at")
    if saved < started:
        raise UnfitFile("not_a_sheet")
    return SheetFile(_text(given, "worksheet"), _text(given, "version"), _text(given, "definition"),
                     _text(given, "perspective"), _text(given, "subject"), started, saved,
                     answers, tuple(told[item] for item in answers if not item.startswith(UNPLACED)),
                     tuple(unplaced_of(item, words) for item, words in answers.items() if item.startswith(UNPLACED)))


def fit_answers(definition: Definition, file: SheetFile) -> dict[str, str]:
    """The answers by item, when every one of them has its place. Raises UnfitFile: `unknown_items` with their ids,
    `unfit_start`, or `unfit_answers` with the ids."""
    unknown, unfit = [], []
    unfit += _unkeepable(file.unplaced)
    for item_id, words in file.answers.items():
        try:
            if item_id.startswith(UNPLACED) or _is_row(definition, item_id, words):
                continue
            item = definition.item(item_id)
            if item.has_rows:
                raise ItemNotFound  # its cells are answered, not itself
            values = words.split("\n") if item.kind == "choices" else [words]
            if rules.fit_words(definition, item, values) != words:
                unfit.append(item_id)
        except ItemNotFound:
            unknown.append(item_id)
        except UnfitAnswer:
            unfit.append(item_id)
    unfit += _over_full(definition, file.answers)
    if unknown:
        raise UnfitFile("unknown_items", *unknown)
    if unfit:
        raise UnfitFile("unfit_answers", *unfit)
    check_start(definition, file.perspective, file.subject)
    return dict(file.answers)


def carried_answers(definition: Definition, file: SheetFile, names: Mapping[str, str]) -> tuple[Carried, str, str]:
    """The answers of a file of another version, with the perspective and the subject as they are here.

    `names` are what `perspective` and `subject` are called, for a worksheet that has none any more. Raises
    UnfitFile: `other_perspective` with the file's, `unfit_start`, or `unfit_answers` with the ids.
    """
    there = {old: new for new, old in former_ids(definition.perspectives, [file.perspective]).items()}
    perspective = there.get(file.perspective, "")
    if definition.perspectives and not perspective:
        raise UnfitFile("other_perspective", file.perspective)
    told = [*file.told]
    if file.perspective and not perspective:
        told.append(Told(f"{UNPLACED}perspective", file.perspective, names["perspective"]))
    subject = file.subject if definition.subject else ""
    if file.subject and not subject:
        told.append(Told(f"{UNPLACED}subject", file.subject, names["subject"]))
    check_start(definition, perspective, subject)
    carried = carry(definition, told, file.unplaced)
    unfit = [*_unkeepable(carried.unplaced), *_over_full(definition, carried.answers)]
    if unfit:
        raise UnfitFile("unfit_answers", *unfit)
    return carried, perspective, subject


def check_start(definition: Definition, perspective: str, subject: str) -> None:
    """Raises UnfitFile `unfit_start` when no sheet can be started so."""
    if rules.UNKEEPABLE.search(subject) or (perspective and not definition.perspectives):
        raise UnfitFile("unfit_start")
    try:
        rules.check_start(definition, perspective, subject)
    except UnfitStart:
        raise UnfitFile("unfit_start") from None


def _unkeepable(left: Iterable[Unplaced]) -> list[str]:
    """Those without a place that cannot be kept as text either: no page of ours can have made them."""
    return [one.item for one in left if len(one.item) > LONGEST_NAME or len(one.question) > LONGEST_QUESTION
            or len(one.words) > max(rules.LONGEST.values()) or rules.UNKEEPABLE.search(one.as_kept)]


def _over_full(definition: Definition, answers: Mapping[str, str]) -> list[str]:
    """Items with more rows than fit."""
    answered = {name: Answer(name, words, 1) for name, words in answers.items()}
    return [item.id for item in definition.items if item.has_rows and rows_of(answered, item.id).is_over_full]


def _told(given: Mapping[str, Any]) -> Told:
    """One answer with what the file says of it. What is only told, never kept as an answer, may be left out."""
    optional = {"question": "", "in_words": "", **given}
    lists = []
    for name in ("values", "was"):
        found = given.get(name, [])
        if not isinstance(found, list) or len(found) > MOST_NAMES:
            raise UnfitFile("not_a_sheet")
        lists.append(tuple(_text({name: one}, name) for one in found))
    return Told(_text(given, "item"), _text(given, "words"), _text(optional, "question"), _text(optional, "in_words"),
                *lists)


def _is_row(definition: Definition, item_id: str, words: str) -> bool:
    """Whether this says that a row was added or removed."""
    item, _, row = item_id.partition(".")
    return words in ROW_STATES and bool(ROW_ID.fullmatch(row)) and definition.item(item).has_rows


def _text(given: Mapping[str, Any], name: str) -> str:
    found = given.get(name)
    if not isinstance(found, str):
        raise UnfitFile("not_a_sheet")
    return found


def _time(given: Mapping[str, Any], name: str) -> datetime:
    """A moment with its zone, of this century."""
    try:
        found = datetime.fromisoformat(_text(given, name))
    except ValueError:
        raise UnfitFile("not_a_sheet") from None
    if found.tzinfo is None or found.year < EARLIEST_YEAR:
        raise UnfitFile("not_a_sheet")
    return found
