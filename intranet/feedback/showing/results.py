"""What is shown of a form, ready for pages, files and memos: bars, counts, towns beside each other, answers in words.

Pure. Reads the snapshot alone; nothing here ever sees a response.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from intranet.charts.agreement import AgreementBar, agreement_bar
from intranet.feedback.answers.rules import in_themes
from intranet.feedback.answers.types import Mark, Theme, ThemeShown
from intranet.feedback.showing import rules
from intranet.feedback.types import FormDefinition, Part, Question, ShownQuestion, Snapshot
from intranet.text.words import Said, in_language


@dataclass(frozen=True)
class PointCounted:
    """A point of a scale or an option with how many chose it."""

    place: int
    label: Said
    count: int
    share: float
    """Of those who answered, in percent."""


@dataclass(frozen=True)
class View:
    """The answers to one question in one view: of everybody, or of one part."""

    answered: int
    points: tuple[PointCounted, ...]
    agreeing: int = 0
    bar: AgreementBar | None = None
    """Of a statement."""


@dataclass(frozen=True)
class PartView:
    """What one part, say a town, answered."""

    number: int
    label: str
    view: View


@dataclass(frozen=True)
class Change:
    """The first part and the last, where both are shown."""

    first: PartView
    last: PartView


@dataclass(frozen=True)
class CountedShown:
    """A statement or a choice with what is shown of it."""

    id: str
    label: Said
    is_statement: bool
    takes_several: bool
    agreed: Said
    view: View
    parts: tuple[PartView, ...] = ()
    hidden: tuple[str, ...] = ()
    """The parts that too few have answered in."""
    in_no_part: int = 0
    change: Change | None = None


@dataclass(frozen=True)
class OpenShown:
    """An open question with its answers as leaders left them: by theme, the last group without one."""

    id: str
    label: Said
    themes: tuple[ThemeShown, ...]
    hidden: int = 0
    """How many answers a leader has hidden."""

    @property
    def has_themes(self) -> bool:
        """Whether any answer stands in a theme."""
        return any(one.name for one in self.themes)


@dataclass(frozen=True)
class ResultsShown:
    """Everything that is shown, in the order of the form."""

    answered: int
    """How many responses the numbers are from."""
    counted: tuple[CountedShown, ...]
    open: tuple[OpenShown, ...]
    hidden: tuple[Said, ...]
    """Questions that fewer than five have answered."""

    @property
    def statements(self) -> tuple[CountedShown, ...]:
        """The statements alone."""
        return tuple(one for one in self.counted if one.is_statement)

    @property
    def parts_shown(self) -> int:
        """In how many parts something is shown."""
        return len({part.number for one in self.counted for part in one.parts})


@dataclass(frozen=True)
class Sorted:
    """What leaders did with the open answers of a form: themes, and marks by answer."""

    themes: Sequence[Theme] = ()
    marks: Mapping[str, Mark] = field(default_factory=dict)
    removed: str = "[…]"
    """What stands for a word that was taken out, in the reader's language."""


def shown_results(definition: FormDefinition, parts: Sequence[Part], snapshot: Snapshot, language: str,
                  by_leaders: Sorted) -> ResultsShown:
    """The snapshot in the reader's language."""
    there = [(one, in_language(one.label, language)) for one in definition.questions]
    return ResultsShown(
        rules.in_the_numbers(snapshot),
        tuple(_counted(definition, one, label, parts, snapshot, language) for one, label in there
              if not one.is_open and one.id in snapshot.questions),
        tuple(_open(one, label, snapshot.questions[one.id], by_leaders) for one, label in there
              if one.is_open and one.id in snapshot.questions),
        tuple(label for one, label in there if one.id not in snapshot.questions))


def _counted(definition: FormDefinition, question: Question, label: Said, parts: Sequence[Part], snapshot: Snapshot,
             language: str) -> CountedShown:
    there = rules.parts_shown(snapshot, question.id)
    views = tuple(PartView(part.number, part.label, _view(definition, question, there[part.number], language))
                  for part in parts if part.number in there)
    ends = [one for one in views if parts and one.number in (parts[0].number, parts[-1].number)]
    return CountedShown(
        question.id, label, question.kind == "scale", question.takes_several, in_language(question.agreed, language),
        _view(definition, question, snapshot.questions[question.id], language), views,
        tuple(part.label for part in parts if part.number not in there), rules.in_no_part(snapshot, question.id),
        Change(*ends) if len(ends) == 2 else None)


def _view(definition: FormDefinition, question: Question, shown: ShownQuestion, language: str) -> View:
    points = tuple(
        PointCounted(place, in_language(point.label, language), count := shown.counts.get(point.value, 0),
                     count / shown.answered * 100)
        for place, point in enumerate(definition.points_of(question), 1))
    counts = [point.count for point in points]
    if question.kind != "scale":
        return View(shown.answered, points)
    return View(shown.answered, points, rules.agreeing(counts), agreement_bar(counts))


def _open(question: Question, label: Said, shown: ShownQuestion, by_leaders: Sorted) -> OpenShown:
    themes = [one for one in by_leaders.themes if one.question_id == question.id]
    groups = in_themes(shown.answers, themes, by_leaders.marks, by_leaders.removed)
    seen = sum(len(one.answers) for one in groups)
    return OpenShown(question.id, label, tuple(one for one in groups if one.answers), len(shown.texts) - seen)
