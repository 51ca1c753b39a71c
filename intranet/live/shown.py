"""What a step shows on phones and screens: its questions, one's own answers, what was revealed. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intranet.charts.agreement import AgreementBar, agreement_bar
from intranet.live import rules
from intranet.live.types import AGREEMENT, Question, Revealed, Stop, Whole
from intranet.text.words import Said, in_language

BARRED = len(AGREEMENT)
"""Scales of so many points, and “I cannot say”, are drawn as a bar; others are a table."""
UNSURE = "unsure"
SIZES = 5
"""Sizes of words in a harvest, by how many gave them."""


@dataclass(frozen=True)
class PointShown:
    """A choice, and how many made it once that is revealed."""

    place: int
    value: str
    label: Said
    chosen: bool = False
    count: int = 0


@dataclass(frozen=True)
class WordShown:
    """A word of a harvest with its place among all, how many gave it, and its size from 1 to SIZES."""

    number: int
    text: str
    count: int
    size: int
    is_out: bool = False


@dataclass(frozen=True)
class TextShown:
    """An answer in words with its place among all."""

    number: int
    text: str
    is_out: bool = False


@dataclass(frozen=True)
class ResultShown:
    """What was revealed of a question."""

    answered: int
    bar: AgreementBar | None = None
    texts: tuple[TextShown, ...] = ()
    words: tuple[WordShown, ...] = ()


@dataclass(frozen=True)
class QuestionShown:
    """A question as phones and screens show it."""

    id: str
    kind: str
    label: Said
    points: tuple[PointShown, ...] = ()
    text: str = ""
    problem: str = ""
    is_frozen: bool = False
    result: ResultShown | None = None

    @property
    def lines(self) -> list[str]:
        """What stands in the fields of a harvest."""
        there = self.text.split("\n")[:rules.MOST_WORDS]
        return there + [""] * (rules.MOST_WORDS - len(there))

    @property
    def place(self) -> str:
        """The id of its first field."""
        return f"answer-{self.id}-{self.points[0].value}" if self.points else f"answer-{self.id}"


def questions(whole: Whole, stop: Stop | None, language: str, own: Mapping[str, str] | None = None,
              problems: Mapping[str, str] | None = None) -> list[QuestionShown]:
    """The questions of a stop with one's own answers, what is wrong with them, and what is revealed."""
    if stop is None:
        return []
    found = [(one, whole.revealed.get((stop.step.id, one.id))) for one in stop.questions]
    return [_question(one, revealed, language, (own or {}).get(one.id, ""), (problems or {}).get(one.id, ""))
            for one, revealed in found]


def _question(one: Question, revealed: Revealed | None, language: str, text: str, problem: str) -> QuestionShown:
    counts = revealed.counts if revealed and not revealed.is_hidden else {}
    points = tuple(PointShown(place, point.value, in_language(point.label, language), point.value == text,
                              counts.get(point.value, 0)) for place, point in enumerate(one.points, 1))
    result = shown(one, revealed) if revealed and not revealed.is_hidden else None
    return QuestionShown(one.id, one.kind, in_language(one.label, language), points, text, problem,
                         revealed is not None, result)


def shown(one: Question, revealed: Revealed) -> ResultShown:
    """What was revealed, ready to be drawn. What the facilitator hid is marked, for their own page alone."""
    sure = [revealed.counts.get(point.value, 0) for point in one.points if point.value != UNSURE]
    most = max((count for _, count in revealed.words), default=1)
    return ResultShown(
        revealed.answered, agreement_bar(sure) if len(sure) == BARRED else None,
        tuple(TextShown(number, text, number in revealed.taken_out) for number, text in enumerate(revealed.texts)),
        tuple(WordShown(number, word, count, _size(count, most), number in revealed.taken_out)
              for number, (word, count) in enumerate(revealed.words)))


def _size(count: int, most: int) -> int:
    return 1 if most == 1 else 1 + round((count - 1) / (most - 1) * (SIZES - 1))


def stage_key(whole: Whole, stop: Stop | None, *, with_page: bool = False) -> str:
    """Another text whenever what stands on the stage is another: a step, a reveal, something hidden. Not the clock."""
    session = whole.session
    if stop is None:
        return session.state
    marks = []
    for one in stop.questions:
        revealed = whole.revealed.get((stop.step.id, one.id))
        marks.append("o" if revealed is None else ("h" if revealed.is_hidden else
                                                   "s" + "_".join(map(str, revealed.taken_out))))
    return ".".join((session.state, stop.step.id, str(stop.at), "-".join(marks), *([str(session.page)] if with_page
                                                                                   else [])))
