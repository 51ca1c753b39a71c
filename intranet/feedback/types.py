"""What feedback forms, responses and snapshots are, and what can go wrong with them.

A form keeps the definition it was opened with, so these types are also what is stored (keeping.py writes and reads
them as JSON): give a new field a default, or old forms cannot be read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from intranet.faults import Invalid, NotFound, Stale
from intranet.text.words import Said, Words

KINDS = ("scale", "long_text")
LATER_KINDS = ("choice", "choices", "short_text")
"""Kinds that the format has and this version does not fill yet."""
POINTS = 4
"""How many points a scale of agreement has: without a middle, as the form of 2018."""


# -- the definition -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Point:
    """One point of a scale with its words."""

    value: str
    label: Words


@dataclass(frozen=True)
class Scale:
    """Four points from full disagreement to full agreement."""

    id: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Condition:
    """A question is asked when one of these values was chosen for an earlier one."""

    item: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Question:
    """A statement on a scale, or an open question."""

    id: str
    kind: str
    label: Words
    help: Words = field(default_factory=dict)
    scale: str = ""
    agreed: Words = field(default_factory=dict)
    """What those who agree say, as the end of “17 / 21 …”."""
    show_when: Condition | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is answered in one's own words."""
        return self.kind == "long_text"


@dataclass(frozen=True)
class FormDefinition:
    """What a form asks. Title and description are the plugin's own."""

    key: str
    version: str
    title: Words
    description: Words
    scales: tuple[Scale, ...]
    questions: tuple[Question, ...]
    lead: Words = field(default_factory=dict)
    minutes: int = 2

    def question(self, question_id: str) -> Question:
        """The question with this id; raises QuestionNotFound."""
        for one in self.questions:
            if one.id == question_id:
                return one
        raise QuestionNotFound

    def points_of(self, question: Question) -> tuple[Point, ...]:
        """The points of a statement's scale, none for an open question."""
        return next((scale.points for scale in self.scales if scale.id == question.scale), ())

    def follow_ups(self, question_id: str) -> tuple[Question, ...]:
        """The questions that an answer to this one can open."""
        return tuple(one for one in self.questions if one.show_when and one.show_when.item == question_id)


# -- forms, responses, snapshots ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Form:
    """A form that a facilitator opened. How many have answered is a count, and may be shown at any time."""

    id: str
    code: str
    definition: FormDefinition
    title: str
    title_language: str
    opened_at: datetime
    closes_at: datetime | None = None
    closed_at: datetime | None = None
    is_example: bool = False
    """Its figures are examples, and every page that shows them says so."""
    answered: int = 0

    @property
    def said_title(self) -> Said:
        """The title with the language it is in."""
        return Said(self.title, self.title_language)


Answers = Mapping[str, str]
"""One response: what was answered by question, nothing for what was left empty. Nothing about who or when."""


@dataclass(frozen=True)
class ShownQuestion:
    """What is shown of the answers to one question: `counts` by point of a statement, or the `texts` of an open one."""

    answered: int
    counts: Mapping[str, int] = field(default_factory=dict)
    texts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Snapshot:
    """What is shown of a form until the next snapshot. A question that is missing here is not shown."""

    answered: int
    questions: Mapping[str, ShownQuestion]


# -- what can go wrong ------------------------------------------------------------------------------------------------


class FormNotFound(NotFound):
    """There is no such form, or it is led by others."""


class QuestionNotFound(NotFound):
    """The form asks no such question."""


class TemplateNotFound(NotFound):
    """No plugin that is on brings such a template."""


class UnfitResponse(Invalid):
    """Something is missing or cannot be kept; everything that was sent comes back."""


class UnfitForm(Invalid):
    """A new form cannot be opened like this; what was typed comes back."""


class FormClosed(Stale):
    """The form was closed while somebody answered; what they wrote comes back."""

    def __init__(self, form: Form, words: Mapping[str, str]) -> None:
        super().__init__("the form is closed")
        self.form = form
        self.words = dict(words)

