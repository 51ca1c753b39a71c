"""The shape of a worksheet.yaml: names, types, what may be left out. How its parts fit together is in reading.py."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, field_validator

from intranet.text.phrases import N_
from intranet.text.words import FIRST_LANGUAGE, LANGUAGES

Id = Annotated[str, StringConstraints(pattern="^[a-z][a-z0-9_]{0,39}$")]
Value = Annotated[str, StringConstraints(pattern="^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$")]
WordsHere = dict[str, str]
LabelHere = dict[str, str | dict[str, str]]


def _as_list(given: object) -> object:
    """One id without brackets is a list of one."""
    return [given] if isinstance(given, str) else given


WasHere = Annotated[list[Id], BeforeValidator(_as_list)]
WasValues = Annotated[list[Value], BeforeValidator(_as_list)]


class Part(BaseModel):
    """A part of the file: unknown names in it are mistakes."""

    model_config = ConfigDict(extra="forbid", strict=True)

    @field_validator("title", "label", "help", "lead", "description", "unsure", "text", "next_step", "short", "usual",
                     "several", "even", "few", "one_page", "row_name", "add_row", "enough",
                     check_fields=False)
    @classmethod
    def in_languages_we_have(cls, words: dict[str, object] | None) -> dict[str, object] | None:
        """Finnish at least, and no language that the interface does not have."""
        if words is None:
            return None
        unknown = sorted(set(words) - set(LANGUAGES))
        if unknown or not words.get(FIRST_LANGUAGE):
            raise ValueError(N_("words in %(languages)s, with %(first)s always there", languages=", ".join(LANGUAGES),
                                first=FIRST_LANGUAGE))
        empty = [language for language, said in words.items() if isinstance(said, str) and not said.strip()]
        if empty:
            raise ValueError(N_("words for %(languages)s, or no line for it", languages=", ".join(empty)))
        return words


class PerspectivePart(Part):
    """One of `perspectives`."""

    id: Id
    was: WasHere = []
    label: WordsHere
    help: WordsHere | None = None


class SubjectPart(Part):
    """`subject`."""

    label: WordsHere
    help: WordsHere | None = None
    required_for: list[str] = []
    required: bool = False


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

    value: Value
    label: WordsHere
    was: WasValues = []


class ColumnPart(Part):
    """One column of a table, or one question of relations."""

    id: Id
    was: WasHere = []
    kind: str = "short_text"
    label: LabelHere
    help: WordsHere | None = None
    options: list[OptionPart] = []
    least: float | None = None
    most: float | None = None


class ConditionPart(Part):
    """`show_when` of an item."""

    item: str = ""
    values: list[str | int] = []
    done: list[str] = []


class ItemPart(Part):
    """One item of a section."""

    id: Id
    was: WasHere = []
    kind: str
    label: LabelHere
    help: WordsHere | None = None
    scale: str = ""
    options: list[OptionPart] = []
    required: bool = False
    least: float | None = None
    most: float | None = None
    most_words: int = Field(default=0, ge=0, le=2000)
    avoid: list[str] = Field(default=[], max_length=40)
    plain_notes: bool = False
    columns: list[ColumnPart] = []
    enough: WordsHere | None = None
    show_when: ConditionPart | None = None
    row_name: WordsHere | None = None
    add_row: WordsHere | None = None
    paper_rows: int = Field(default=0, ge=1, le=20)


class SectionPart(Part):
    """One of `sections`."""

    id: Id
    was: WasHere = []
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
    was: WasHere = []
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
    level: dict[str, WordsHere] = {}


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
    one_page: WordsHere | None = None
    now: str = ""
    state: str = ""
    over: list[str] = []
