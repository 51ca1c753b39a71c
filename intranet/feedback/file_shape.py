"""The shape of a form.yaml: names, types, what may be left out. How its parts fit together is in reading.py."""

from __future__ import annotations

from pydantic import Field

from intranet.feedback.types import POINTS
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
    values: list[int] = Field(min_length=1)


class QuestionPart(Part):
    """One of `items`."""

    id: Id
    kind: str
    label: WordsHere
    help: WordsHere | None = None
    scale: str = ""
    agreed: WordsHere | None = None
    show_when: ConditionPart | None = None


class FormFile(Part):
    """The whole file."""

    lead: WordsHere | None = None
    minutes: int = Field(default=2, ge=1, le=30)
    scales: list[ScalePart] = []
    items: list[QuestionPart] = Field(min_length=1)
