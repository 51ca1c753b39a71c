"""The shape of a worksheet.yaml: names, types, what may be left out. How its parts fit together is in reading.py."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator

from intranet.text.phrases import N_
from intranet.text.words import FIRST_LANGUAGE, LANGUAGES

Id = Annotated[str, StringConstraints(pattern="^[a-z][a-z0-9_]{0,39}$")]
WordsHere = dict[str, str]
LabelHere = dict[str, str | dict[str, str]]


class Part(BaseModel):
    """A part of the file: unknown names in it are mistakes."""

    model_config = ConfigDict(extra="forbid", strict=True)

    @field_validator("title", "label", "help", "lead", "description", "unsure", "text", "next_step", "short", "usual",
                     "several", "even", "few", check_fields=False)
    @classmethod
    def in_languages_we_have(cls, words: dict[str, object] | None) -> dict[str, object] | None:
        """Finnish at least, and no language that the interface does not have."""
        if words is None:
            return None
        unknown = sorted(set(words) - set(LANGUAGES))
        if unknown or not words.get(FIRST_LANGUAGE):
            raise ValueError(N_("words in %(languages)s, with %(first)s always there", languages=", ".join(LANGUAGES),
                                first=FIRST_LANGUAGE))
        return words


class PerspectivePart(Part):
    """One of `perspectives`."""

    id: Id
    label: WordsHere
    help: WordsHere | None = None


class SubjectPart(Part):
    """`subject`."""

    label: WordsHere
    help: WordsHere | None = None
    required_for: list[str] = []


class PointPart(Part):
    """A point of a scale."""

    value: int
    label: WordsHere


class ScalePart(Part):
    """One of `scales`."""

    id: Id
    points: list[PointPart] = Field(min_length=2, max_length=10)
    unsure: WordsHere | None = None


class OptionPart(Part):
    """One choice of an item."""

    value: Annotated[str, StringConstraints(pattern="^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$")]
    label: WordsHere


class ItemPart(Part):
    """One item of a section."""

    id: Id
    kind: str
    label: LabelHere
    help: WordsHere | None = None
    scale: str = ""
    options: list[OptionPart] = []
    required: bool = False
    least: float | None = None
    most: float | None = None


class SectionPart(Part):
    """One of `sections`."""

    id: Id
    title: WordsHere
    help: WordsHere | None = None
    items: list[ItemPart] = Field(min_length=1)


class FeedbackPart(Part):
    """What a band of a dimension means."""

    text: WordsHere
    next_step: WordsHere


class DimensionPart(Part):
    """One of `dimensions`."""

    id: Id
    title: WordsHere
    short: WordsHere | None = None
    items: list[str] = Field(min_length=1)
    minimum_answered: int | None = Field(default=None, ge=1)
    feedback: dict[str, FeedbackPart] = {}
    cards: list[str] = []


class BandPart(Part):
    """One of `bands`."""

    id: Id
    title: WordsHere
    below: float | None = None


class HeadlinePart(Part):
    """`headline`."""

    usual: WordsHere
    several: WordsHere | None = None
    even: WordsHere
    few: WordsHere
    strongest: int = Field(default=1, ge=1, le=3)


class WorksheetFile(Part):
    """The whole file."""

    lead: WordsHere | None = None
    perspectives: list[PerspectivePart] = []
    subject: SubjectPart | None = None
    scales: list[ScalePart] = []
    sections: list[SectionPart] = Field(min_length=1)
    dimensions: list[DimensionPart] = []
    bands: list[BandPart] = []
    headline: HeadlinePart | None = None
