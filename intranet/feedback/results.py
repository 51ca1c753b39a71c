"""What is shown of a form, ready for its page and its file: headlines, bars, quotes, and what is hidden. Pure.

Reads the snapshot alone. Nothing here ever sees a response.
"""

from __future__ import annotations

from dataclasses import dataclass

from intranet.charts.agreement import AgreementBar, agreement_bar
from intranet.feedback import rules
from intranet.feedback.types import FormDefinition, Question, Snapshot
from intranet.text.words import Said, in_language


@dataclass(frozen=True)
class PointCounted:
    """A point of the scale with how many chose it."""

    place: int
    label: Said
    count: int


@dataclass(frozen=True)
class StatementShown:
    """A statement with its bar."""

    id: str
    label: Said
    answered: int
    agreeing: int
    agreed: Said
    points: tuple[PointCounted, ...]
    bar: AgreementBar | None


@dataclass(frozen=True)
class OpenShown:
    """An open question with its answers, shuffled when the snapshot was taken."""

    id: str
    label: Said
    texts: tuple[str, ...]


@dataclass(frozen=True)
class ResultsShown:
    """Everything the page shows, in the order of the form."""

    answered: int
    statements: tuple[StatementShown, ...]
    open: tuple[OpenShown, ...]
    hidden: tuple[Said, ...]
    """Questions that fewer than five have answered."""


def shown_results(definition: FormDefinition, snapshot: Snapshot, language: str) -> ResultsShown:
    """The snapshot in the reader's language."""
    there = [(one, in_language(one.label, language)) for one in definition.questions]
    return ResultsShown(
        snapshot.answered,
        tuple(_statement(definition, one, label, snapshot, language) for one, label in there
              if not one.is_open and one.id in snapshot.questions),
        tuple(OpenShown(one.id, label, snapshot.questions[one.id].texts) for one, label in there
              if one.is_open and one.id in snapshot.questions),
        tuple(label for one, label in there if one.id not in snapshot.questions))


def _statement(definition: FormDefinition, question: Question, label: Said, snapshot: Snapshot,
               language: str) -> StatementShown:
    shown = snapshot.questions[question.id]
    points = tuple(PointCounted(place, in_language(point.label, language), shown.counts.get(point.value, 0))
                   for place, point in enumerate(definition.points_of(question), 1))
    return StatementShown(question.id, label, shown.answered, rules.agreeing([point.count for point in points]),
                          in_language(question.agreed, language), points,
                          agreement_bar([point.count for point in points]))
