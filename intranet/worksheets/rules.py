"""Decisions about answers and sheets: what an item can hold, who was first, where to go on. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

from intranet.text import signs
from intranet.text.days import day_of
from intranet.text.signs import FORBIDDEN
from intranet.worksheets.asked import progress
from intranet.worksheets.filled import Answer, SentAnswer, Sheet, StaleAnswer, UnfitAnswer, Writer
from intranet.worksheets.types import Definition, Item, Section, UnfitStart

LONGEST = {"long_text": 20_000, "canvas": 20_000, "short_text": 300}
LONGEST_VALUE = 80
LONGEST_SUBJECT = 200
YEARS = range(1900, 2200)
NUMBER = re.compile(r"[+\-\N{MINUS SIGN}]?[0-9]{1,15}(?:[.,][0-9]{1,6})?")
# NUL and lone surrogates cannot be stored as text; the others are commands to a terminal. A lone surrogate in a form
# arrives as %ED%A0%80, which is never right in any address either.
UNKEEPABLE = re.compile(FORBIDDEN.pattern + "|%ED%[AB][0-9A-F]%[89AB][0-9A-F]")


def keep_words(answer: Answer, seen_version: int, words: str, writer: Writer | None, now: datetime) -> Answer:
    """The answer after a person typed; what they typed is kept as it is.

    The same words as saved are no new version, whatever version was seen. A stale version is accepted when what is
    saved came from the same opened page with a lower sequence: its reply was lost on the way, nobody else was first.
    Raises StaleAnswer with both texts otherwise, also for a save that was overtaken by a later one of its own page.
    """
    saved = answer.writer
    same_page = writer is not None and saved is not None and writer.key == saved.key
    later = same_page and writer is not None and saved is not None and writer.sequence > saved.sequence
    if words == answer.words and answer.version:
        return replace(answer, writer=writer) if later else answer
    if same_page and not later:
        raise StaleAnswer(answer, words)
    if seen_version != answer.version and not (later and seen_version < answer.version):
        raise StaleAnswer(answer, words)
    return replace(answer, version=answer.version + 1, words=words, writer=writer, saved_at=now)


def fit_words(definition: Definition, item: Item, values: list[str]) -> str:
    """The words to keep of the posted values (several for `choices`), with LF line ends.

    Nothing chosen or typed is an empty answer and always fits. Raises UnfitAnswer: `forbidden_signs`, `too_long`,
    `not_a_choice`, `not_a_number`, `out_of_bounds` or `not_a_date`.
    """
    sent = "\n".join(value.replace("\r\n", "\n").replace("\r", "\n") for value in values)
    if UNKEEPABLE.search(sent):
        raise UnfitAnswer(item.id, "forbidden_signs", UNKEEPABLE.sub("", sent))
    if len(sent) > LONGEST.get(item.kind, LONGEST_VALUE * max(1, len(item.options))):
        raise UnfitAnswer(item.id, "too_long", sent)
    if not sent:
        return sent
    match item.kind:
        case "scale" | "choice" | "choices":
            known = [option.value for option in definition.options_of(item)]
            chosen = sent.split("\n")
            if not set(chosen) <= set(known) or (item.kind != "choices" and len(chosen) > 1):
                raise UnfitAnswer(item.id, "not_a_choice", sent)
            return "\n".join(value for value in known if value in chosen)
        case "number" if sent.strip():
            number = number_of(sent)
            if number is None:
                raise UnfitAnswer(item.id, "not_a_number", sent)
            if (item.least is not None and number < item.least) or (item.most is not None and number > item.most):
                raise UnfitAnswer(item.id, "out_of_bounds", sent)
        case "date" if sent.strip() and date_of(sent) is None:
            raise UnfitAnswer(item.id, "not_a_date", sent)
    return sent


def not_saved(sheet: Sheet, sent: Iterable[SentAnswer]) -> dict[str, UnfitAnswer]:
    """Everything of a section's form that differs from what is saved, when nothing of it could be kept."""
    found = {}
    for one in sent:
        words = "\n".join(value.replace("\r\n", "\n").replace("\r", "\n") for value in one.values or ())
        if one.values is not None and words != sheet.answer(one.item).words:
            found[one.item] = UnfitAnswer(one.item, "not_saved", UNKEEPABLE.sub("", words))
    return found


def number_of(words: str) -> float | None:
    """3,2 or 3.2 or −4 as a number; None when it is none."""
    plain = words.strip().replace("\N{NO-BREAK SPACE}", "").replace(" ", "")
    if not NUMBER.fullmatch(plain):
        return None
    return float(plain.replace("\N{MINUS SIGN}", "-").replace(",", "."))


def date_of(words: str) -> date | None:
    """2026-04-19 or 19.4.2026 as a date between the years 1900 and 2199; None when it is none."""
    try:
        return day_of(words, YEARS)
    except ValueError:
        return None


def check_start(definition: Definition, perspective: str, subject: str) -> None:
    """Raises UnfitStart with every problem: `perspective` missing or unknown, `subject` missing or too long."""
    problems: dict[str, str] = {}
    if definition.perspectives and definition.perspective(perspective) is None:
        problems["perspective"] = "missing" if not perspective else "not_a_choice"
    if definition.subject is not None:
        if len(subject) > LONGEST_SUBJECT:
            problems["subject"] = "too_long"
        elif not signs.says_something(subject) and (subject.strip() or definition.subject.required
                                                    or perspective in definition.subject.required_for):
            problems["subject"] = "missing"
    if problems:
        raise UnfitStart(problems, {"perspective": perspective, "subject": subject})


def is_complete(definition: Definition, words: Mapping[str, str]) -> bool:
    """Whether every item that counts says something; `words` has those of the items and cells that do."""
    answered, total = progress(definition, definition.items, words)
    return answered == total


def section_to_continue(definition: Definition, words: Mapping[str, str]) -> str:
    """Where to go on: the first section with something open; the result when nothing is."""
    for section in definition.sections:
        answered, total = progress(definition, section.items, words)
        if answered < total:
            return section.id
    return "result"


def next_section(definition: Definition, section_id: str) -> Section | None:
    """The section after this one, or None after the last."""
    return _neighbour(definition, section_id, 1)


def previous_section(definition: Definition, section_id: str) -> Section | None:
    """The section before this one, or None before the first."""
    return _neighbour(definition, section_id, -1)


def _neighbour(definition: Definition, section_id: str, step: int) -> Section | None:
    ids = [section.id for section in definition.sections]
    place = ids.index(section_id) + step
    return definition.sections[place] if 0 <= place < len(ids) else None
