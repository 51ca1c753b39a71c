"""The shape of a form.yaml: names, types, what may be left out. How its parts fit together is in reading.py."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from intranet.feedback.types import MOST_OPTIONS, POINTS
from intranet.text.parts import Id, Part, WordsHere


class PointPart(Part):
    """A point of a scale."""

    value: int
    label: WordsHere


class ScalePart(Part):
    """One of `scales`."""

    id: Id
    points: list[PointPart] = Field(min_length=POINTS, max_length=POINTS)


class ConditionPart(Part):
    """`show_when` of a question."""

    item: Id
    values: list[int | str] = Field(min_length=1)


class OptionPart(Part):
    """One of the `options` of a choice."""

    value: Annotated[str, StringConstraints(pattern="^[a-z0-9][a-z0-9_]{0,39}$")]
    label: WordsHere


class QuestionPart(Part):
    """One of `items`."""

    id: Id
    kind: str
    label: WordsHere
    help: WordsHere | None = None
    scale: str = ""
    options: list[OptionPart] = Field(default=[], max_length=MOST_OPTIONS)
    agreed: WordsHere | None = None
    show_when: ConditionPart | None = None


class FormFile(Part):
    """The whole file."""

    lead: WordsHere | None = None
    minutes: int = Field(default=2, ge=1, le=30)
    scales: list[ScalePart] = []
    items: list[QuestionPart] = Field(min_length=1)
