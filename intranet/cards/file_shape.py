"""The shape of a card's front matter: which words it knows and what each may hold."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from intranet.cards.types import Kind
from intranet.text.phrases import N_

SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$"


def one_line(words: str) -> str:
    """Normalised, white space folded: the words are shown in headings and lists."""
    folded = " ".join(unicodedata.normalize("NFC", words).split())
    if not folded:
        raise ValueError(N_("words"))
    return folded


Title = Annotated[str, Field(max_length=160), AfterValidator(one_line)]
Sentence = Annotated[str, Field(max_length=400), AfterValidator(one_line)]
Tag = Annotated[str, Field(max_length=40), AfterValidator(one_line)]
Slug = Annotated[str, Field(max_length=80, pattern=SLUG)]
PluginName = Annotated[str, Field(max_length=40, pattern="^[a-z][a-z0-9_]*$")]


class SourceWords(BaseModel):
    """One source."""

    model_config = ConfigDict(extra="forbid", strict=True)
    title: Sentence
    publisher: Sentence | None = None
    year: int | Tag | None = None
    url: Annotated[str, Field(max_length=400, pattern=r"^https?://[^\s<>\"]+$")] | None = None
    language: Annotated[str, Field(pattern="^(fi|sv|en)$")] | None = None


class RelatedWords(BaseModel):
    """What to read or fill next."""

    model_config = ConfigDict(extra="forbid", strict=True)
    cards: list[Slug] = Field(default=[], max_length=12)
    worksheets: list[PluginName] = Field(default=[], max_length=6)


class CardWords(BaseModel):
    """The whole front matter."""

    model_config = ConfigDict(extra="forbid", strict=True)
    title: Title
    kind: Kind
    summary: Sentence | None = None
    tags: list[Tag] = Field(default=[], max_length=12)
    review_by: date | None = None
    translation_of: Slug | None = None
    sources: list[SourceWords] = Field(default=[], max_length=40)
    related: RelatedWords = RelatedWords()
    next_step: Sentence | None = None
    verify: list[Sentence] = Field(default=[], max_length=40)
