"""What feedback forms, responses and snapshots are, and what can go wrong with them.

A form keeps the definition it was opened with, so these types are also what is stored (keeping.py writes and reads
them as JSON): give a new field a default, or old forms cannot be read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from intranet.faults import Invalid, NotFound, Stale
from intranet.text.words import Said, Words, in_language

KINDS = ("scale", "choice", "choices", "long_text", "short_text")
CHOICES = ("choice", "choices")
"""Kinds that offer options."""
MOST_OPTIONS = 20
Split = Literal["", "towns", "events"]
Audience = Literal["all", "list"]
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
    """A statement on a scale, a choice of one or several options, or an open question."""

    id: str
    kind: str
    label: Words
    help: Words = field(default_factory=dict)
    scale: str = ""
    agreed: Words = field(default_factory=dict)
    """What those who agree say, as the end of “17 / 21 …”; may be empty."""
    show_when: Condition | None = None
    options: tuple[Point, ...] = ()
    """What a `choice` or `choices` offers."""

    @property
    def is_open(self) -> bool:
        """Whether it is answered in one's own words."""
        return self.kind in ("long_text", "short_text")

    @property
    def takes_several(self) -> bool:
        """Whether several of its options can be chosen."""
        return self.kind == "choices"

    def chosen(self, answer: str) -> tuple[str, ...]:
        """The values that an answer to it holds: an answer to `choices` has one on each line."""
        return tuple(answer.split("\n")) if answer else ()


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
        """The points of a statement's scale or the options of a choice; none for an open question."""
        return question.options or next((scale.points for scale in self.scales if scale.id == question.scale), ())

    def follow_ups(self, question_id: str) -> tuple[Question, ...]:
        """The questions that an answer to this one can open."""
        return tuple(one for one in self.questions if one.show_when and one.show_when.item == question_id)


# -- forms, responses, snapshots ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Part:
    """One part of a form that is asked in several towns, with the code of its own link. By the events' dates."""

    number: int
    label: str
    code: str
    event_id: str | None = None
    """The event; none for a town with several, which the label names."""


@dataclass(frozen=True)
class Form:
    """A facilitator's form. How many have answered is a count, and may be shown at any time."""

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
    is_draft: bool = False
    event_id: str | None = None
    series_id: str | None = None
    audience: Audience = "all"
    parts: tuple[Part, ...] = ()
    """The fixed parts of a pooled form, none where it is not split. A response knows its part by number."""
    version: int = 0
    reminded_at: datetime | None = None
    split: Split = ""
    """Into what a form about a series is split when it opens."""

    @property
    def said_title(self) -> Said:
        """The title with the language it is in. A draft whose name was taken away is called as its template is."""
        if not self.title.strip():
            return in_language(self.definition.title, self.title_language)
        return Said(self.title, self.title_language)

    def part_of_code(self, code: str) -> Part | None:
        """The part whose own link has this code; None for the form's own code."""
        return next((part for part in self.parts if part.code == code), None)


Answers = Mapping[str, str]
"""One response: what was answered by question, nothing for what was left empty. Nothing about who or when."""


@dataclass(frozen=True)
class Response:
    """One response with the part of the form that it is about; 0 where the form has none."""

    answers: Answers
    part: int = 0


@dataclass(frozen=True)
class ShownQuestion:
    """What is shown of the answers to one question: `counts` by point of a statement, or the `texts` of an open one."""

    answered: int
    counts: Mapping[str, int] = field(default_factory=dict)
    texts: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    """By which each text is known to its themes; made by chance when it was first shown."""

    @property
    def answers(self) -> tuple[tuple[str, str], ...]:
        """The ids with their texts."""
        return tuple(zip(self.ids, self.texts, strict=True))


@dataclass(frozen=True)
class Snapshot:
    """What is shown of a form until the next snapshot. A question that is missing here is not shown."""

    answered: int
    questions: Mapping[str, ShownQuestion]
    parts: Mapping[int, Mapping[str, ShownQuestion]] = field(default_factory=dict)
    """By the numbers of a form's parts, what is shown of each; 0 for answers that named none. Empty where not split."""


# -- what can go wrong ------------------------------------------------------------------------------------------------


class FormNotFound(NotFound):
    """There is no such form, or it is led by others."""


class QuestionNotFound(NotFound):
    """The form asks no such question."""


class TemplateNotFound(NotFound):
    """No plugin that is on brings such a template."""


class UnfitResponse(Invalid):
    """Something is missing or cannot be kept; everything that was sent comes back."""


class FormClosed(Stale):
    """The form was closed while somebody answered; what they wrote comes back."""

    def __init__(self, form: Form, words: Mapping[str, str]) -> None:
        super().__init__("the form is closed")
        self.form = form
        self.words = dict(words)

