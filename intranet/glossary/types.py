"""What a term is, and what can go wrong with one."""

from __future__ import annotations

from dataclasses import dataclass

from intranet.faults import NotFound
from intranet.language.inflection import Paradigm

CORE = "content"
"""The origin of terms that came from content/; a plugin's terms have its name."""


RESERVED_SLUGS = ("desk", "new", "forms")
"""Addresses below /glossary that are pages of their own."""


class TermNotFound(NotFound):
    """No term has this address."""


class TermMoved(NotFound):
    """The term has another address now."""

    def __init__(self, before: str, slug: str) -> None:
        super().__init__(f"{before} is {slug} now")
        self.before, self.slug = before, slug


@dataclass(frozen=True)
class Term:
    """A word or an expression with its definition and every form.

    `slug` is its address, unique. `full` is what an abbreviation stands for. `never` are forms that are really
    another word (tarpeeksi). `origin` says where it came from: `content`, or a plugin's name. `forms`, `of` and
    `agrees` are the inflection as a person wrote it, from which the paradigm was made.
    """

    slug: str
    term: str
    definition: str
    language: str
    paradigm: Paradigm
    full: str = ""
    never: tuple[str, ...] = ()
    origin: str = CORE
    forms: str = ""
    of: str = ""
    agrees: str = ""


@dataclass(frozen=True)
class Glossary:
    """The terms of one file, in its order."""

    language: str
    terms: tuple[Term, ...]
    heads: tuple[tuple[str, str], ...] = ()
    """Words that terms are inflected like, with their principal parts."""


@dataclass(frozen=True)
class Definition:
    """What a page needs to explain a word: no forms."""

    slug: str
    term: str
    definition: str
    language: str
    full: str = ""


@dataclass(frozen=True)
class Letter:
    """The terms that begin with one letter, in alphabetical order."""

    letter: str
    terms: tuple[Definition, ...]
