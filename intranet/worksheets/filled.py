"""What people fill: sheets with their answers, each with its version, and what can go wrong with one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from intranet.faults import Invalid, NotFound, Stale
from intranet.text.words import Words
from intranet.worksheets.types import Definition

ADDED, REMOVED = "added", "removed"
ROW_STATES = (ADDED, REMOVED)
"""What is kept under `<item>.<row>`: a row that was added without words yet, or one that was removed with them."""

UNPLACED = "~"
"""What is kept under `~<item>` answers a question that this version of the worksheet does not ask. No item's id begins
so, so it is never asked, counted or saved over."""


@dataclass(frozen=True)
class Unplaced:
    """An answer from another version of the worksheet that has no place in this one: kept as text."""

    item: str
    question: str
    """In one line; empty when only the answer is known."""
    words: str

    @property
    def name(self) -> str:
        """Under which it is kept."""
        return UNPLACED + self.item

    @property
    def called(self) -> str:
        """Its question, or its id where the question is not known."""
        return self.question or self.item

    @property
    def as_kept(self) -> str:
        """The question's line and the answer."""
        return f"{self.question}\n{self.words}"


@dataclass(frozen=True)
class Writer:
    """An opened page that saves: a random key, and a number that rises with every save it sends."""

    key: str
    sequence: int


@dataclass(frozen=True)
class Answer:
    """What stands as the answer to an item, exactly as it was sent. Version 0 means that nothing was saved yet."""

    item: str
    words: str = ""
    version: int = 0
    writer: Writer | None = None
    saved_at: datetime | None = None


def words_of(answers: Mapping[str, Answer]) -> dict[str, str]:
    """The words of every answer that says something; those in removed rows and those without a place are left out."""
    states = {item for item, answer in answers.items() if item.count(".") == 1 and answer.words in ROW_STATES}
    removed = {item for item in states if answers[item].words == REMOVED}
    return {item: answer.words for item, answer in answers.items()
            if answer.words.strip() and item not in states and item.rpartition(".")[0] not in removed
            and not item.startswith(UNPLACED)}


def unplaced_of(name: str, kept: str) -> Unplaced:
    """An answer without a place, from what is kept of it."""
    question, _, words = kept.partition("\n")
    return Unplaced(name.removeprefix(UNPLACED), question, words)


@dataclass(frozen=True)
class Sheet:
    """One filled worksheet with the definition it was started with."""

    id: str
    definition: Definition
    person_id: str
    organisation_id: str | None
    perspective: str
    subject: str
    started_at: datetime
    saved_at: datetime
    """When an answer was last saved; the start when there is none."""
    answers: Mapping[str, Answer] = field(default_factory=dict)
    round_id: str = ""
    """The round that it was begun for; empty for a sheet of one's own."""
    shared: frozenset[str] | None = None
    """Whom its owner chose besides themselves: `organisation`, `facilitator`, `network`. None where that was not asked:
    when the sheet was read in order to write."""

    def answer(self, item_id: str) -> Answer:
        """The answer to an item; an empty one of version 0 when there is none."""
        return self.answers.get(item_id) or Answer(item_id)

    @property
    def has_answers(self) -> bool:
        """Whether anything was ever saved."""
        return bool(self.answers)

    @property
    def saves(self) -> int:
        """How many times something of it was saved: by this a browser tells which of two answers is the newer one."""
        return sum(answer.version for answer in self.answers.values())

    def words(self) -> dict[str, str]:
        """Every answer that says something, by item or cell; those in removed rows are left out."""
        return words_of(self.answers)

    @property
    def unplaced(self) -> tuple[Unplaced, ...]:
        """Answers from another version of the worksheet that have no place in this one."""
        return tuple(unplaced_of(name, answer.words) for name, answer in sorted(self.answers.items())
                     if name.startswith(UNPLACED) and answer.words)


@dataclass(frozen=True)
class SentAnswer:
    """What came for one item of a section's form: `values` is None when the form had no field for it."""

    item: str
    values: tuple[str, ...] | None
    seen_version: int


@dataclass(frozen=True)
class SheetEntry:
    """A sheet in a list: without its answers' words."""

    id: str
    definition: Definition
    perspective: str
    subject: str
    started_at: datetime
    saved_at: datetime
    answered: int
    total: int
    state: Words = field(default_factory=dict)
    """How it stands, in the words of its choice; empty where a worksheet has no states."""
    round_id: str = ""
    """The round that it was begun for."""
    person_id: str = ""
    organisation_id: str | None = None
    shared: frozenset[str] = frozenset()

    @property
    def is_complete(self) -> bool:
        """Whether every item says something."""
        return self.answered >= self.total


class SheetNotFound(NotFound):
    """There is no such sheet, or it is not the acting person's to see."""


class UnfitAnswer(Invalid):
    """The item cannot hold what was sent; `words` carries it back."""

    def __init__(self, item: str, problem: str, words: str) -> None:
        super().__init__({item: problem}, {item: words})
        self.item, self.problem, self.sent = item, problem, words


class RowNotFound(NotFound):
    """The item has no rows, or no such row."""


class StaleAnswer(Stale):
    """Another tab or device was first: what it saved, and what was sent now."""

    def __init__(self, saved: Answer, sent: str) -> None:
        super().__init__(saved.item)
        self.saved, self.sent = saved, sent
