"""Reading a glossary file: content/glossary/<language>.yaml, or the terms.yaml of a plugin. Writes nothing."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from intranet.glossary.rules import Entry, UnfitEntry, paradigms_of, slug_of, too_long
from intranet.glossary.types import CORE, Glossary, Term
from intranet.text.complaints import Complaint, errors_of
from intranet.text.definitions import read_definition


class HeadWords(BaseModel):
    """A word whose principal parts several terms share."""

    model_config = ConfigDict(extra="forbid", strict=True)
    word: str = Field(min_length=1, max_length=80)
    forms: str = Field(min_length=1, max_length=400)


class TermWords(BaseModel):
    """A term as the file gives it."""

    model_config = ConfigDict(extra="forbid", strict=True)
    term: str = Field(min_length=1, max_length=80)
    definition: str = Field(min_length=1, max_length=400)
    forms: str = Field(default="", max_length=400)
    of: str = ""
    agrees: str = ""
    full: str = Field(default="", max_length=200)
    never: list[str] = []


class GlossaryWords(BaseModel):
    """The whole file."""

    model_config = ConfigDict(extra="forbid", strict=True)
    language: str = Field(default="fi", pattern="^(fi|sv|en)$")
    heads: list[HeadWords] = []
    terms: list[TermWords]


def read_glossary(path: Path, origin: str = CORE) -> tuple[Glossary | None, list[Complaint]]:
    """The glossary of a file and every complaint about it; None when the file as a whole cannot be used."""
    words, complaints = read_definition(path, GlossaryWords)
    if words is None:
        return None, complaints
    entries = [Entry(one.term, one.definition, one.forms, one.of, one.agrees) for one in words.terms]
    heads = {head.word: head.forms for head in words.heads}
    terms: list[Term] = []
    for one, paradigm in zip(words.terms, paradigms_of(heads, entries), strict=True):
        slug = slug_of(one.term)
        if isinstance(paradigm, UnfitEntry):
            complaints.append(Complaint(path.name, None, paradigm.found, paradigm.expected, paradigm.nearest))
        else:
            terms.append(Term(slug, one.term, one.definition, words.language, paradigm, one.full, tuple(one.never),
                              origin))
        if too_long(one.definition):
            complaints.append(Complaint(path.name, None, one.definition, "two sentences", warning=True))
    if errors_of(complaints):
        return None, complaints
    return Glossary(words.language, tuple(terms)), complaints
