"""Reading a glossary file: content/glossary/<language>.yaml, or the terms.yaml of a plugin. Writes nothing."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from intranet.glossary.rules import (
    INFLECTED,
    MOST_SENTENCES,
    MOST_WORDS,
    Entry,
    UnfitEntry,
    paradigms_of,
    slug_of,
    too_long,
)
from intranet.glossary.types import CORE, RESERVED_SLUGS, Glossary, Term
from intranet.text.complaints import Complaint
from intranet.text.definitions import Lines, read_text_with_lines, read_with_lines
from intranet.text.phrases import N_, Phrase


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
    """The glossary of a file and every complaint about it, each with its line.

    A wrong term costs no other. None when the file as a whole cannot be used.
    """
    return _glossary(*read_with_lines(path, GlossaryWords, apart="terms"), origin)


def read_glossary_text(text: str, shown: str) -> tuple[Glossary | None, list[Complaint]]:
    """The same for a text already at hand; `shown` names its file."""
    return _glossary(*read_text_with_lines(text.removeprefix("\ufeff"), shown, GlossaryWords, apart="terms"), CORE)


def _glossary(words: GlossaryWords | None, complaints: list[Complaint], lines: Lines,
              origin: str) -> tuple[Glossary | None, list[Complaint]]:
    if words is None:
        return None, complaints
    entries = [Entry(one.term, one.definition, one.forms, one.of, one.agrees) for one in words.terms]
    heads = {head.word: head.forms for head in words.heads}
    terms: dict[str, Term] = {}
    told = partial(_complaint, lines)
    for number, one, paradigm in zip(lines.kept, words.terms, paradigms_of(heads, entries, words.language),
                                     strict=True):
        slug = slug_of(one.term)
        if isinstance(paradigm, UnfitEntry):
            complaints.append(told(number, paradigm.field, paradigm.found, paradigm.expected, paradigm.nearest))
        elif not slug:
            complaints.append(told(number, "term", N_("“%(word)s”", word=one.term),
                                   N_("a word with letters a to z in its address")))
        elif slug in RESERVED_SLUGS:
            complaints.append(told(number, "term", N_("“%(word)s”", word=one.term),
                                   N_("another word: %(words)s are pages of their own",
                                      words=", ".join(RESERVED_SLUGS))))
        elif slug in terms:
            complaints.append(told(number, "term", N_("“%(word)s” a second time", word=one.term), N_("each term once")))
        else:
            terms[slug] = Term(slug, one.term, one.definition, words.language, paradigm, one.full, tuple(one.never),
                               origin, one.forms, one.of, one.agrees)
        if much := too_long(one.definition):
            expected = {"words": N_("at most %(count)s words", count=MOST_WORDS),
                        "sentences": N_("at most %(count)s sentences", count=MOST_SENTENCES)}
            complaints.append(told(number, "definition", N_("“%(word)s”", word=one.definition), expected[much],
                                   warning=True))
    complaints.sort(key=lambda complaint: complaint.line or 0)
    return Glossary(words.language, tuple(terms.values()), tuple(heads.items())), complaints


def _complaint(lines: Lines, number: int, field: str, found: Phrase, expected: Phrase, nearest: str = "",
               *, warning: bool = False) -> Complaint:
    """A complaint about a field of the file's term of this number."""
    return Complaint(lines.file_name, lines.at("terms", number, field), found, expected, nearest, warning)


def heads_of(folder: Path) -> dict[str, str]:
    """The words of a folder's Finnish files that several terms are inflected like, with their principal parts."""
    found: dict[str, str] = {}
    for path in sorted(folder.glob("*.yaml")):
        glossary, _ = read_glossary(path)
        if glossary is not None and glossary.language == INFLECTED:
            found |= dict(glossary.heads)
    return found


def read_folder(folder: Path) -> tuple[tuple[Term, ...], tuple[Complaint, ...]]:
    """Every term of a folder of glossary files, the first of each address, and everything that is wrong there."""
    terms: dict[str, Term] = {}
    complaints: list[Complaint] = []
    for path in sorted(folder.glob("*.yaml")):
        glossary, wrong = read_glossary(path)
        complaints += wrong
        for term in glossary.terms if glossary else ():
            terms.setdefault(term.slug, term)
    return tuple(terms.values()), tuple(complaints)
