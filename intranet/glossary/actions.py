"""What other rooms and the pages ask of the glossary: mark terms in HTML, give definitions."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from intranet.extensions import current_settings
from intranet.glossary.reading import read_glossary
from intranet.glossary.rules import definition_of
from intranet.glossary.types import Definition, Term
from intranet.language.terms import MarkedHtml, mark_terms


def mark(html: str, language: str) -> MarkedHtml:
    """The cleaned HTML with each term as a button once a section, and the slugs of the terms that were found.

    Meant to be kept beside its source; what was marked is out of date when `glossary_mark()` has changed.
    """
    return mark_terms(html, _terms(), language)


def glossary_mark() -> str:
    """Changes whenever marking the same HTML could give something else."""
    told = "\n".join(f"{term.slug} {term.paradigm} {term.never} {term.language}" for term in _terms())
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def definitions(slugs: tuple[str, ...]) -> tuple[Definition, ...]:
    """The definitions of these terms, in the order given; a term that is gone is left out."""
    known = {term.slug: term for term in _terms()}
    return tuple(definition_of(known[slug]) for slug in slugs if slug in known)


def _terms() -> tuple[Term, ...]:
    return _read(current_settings.content / "glossary")


@lru_cache(maxsize=4)
def _read(folder: Path) -> tuple[Term, ...]:
    found: list[Term] = []
    for path in sorted(folder.glob("*.yaml")):
        glossary, _ = read_glossary(path)
        found += glossary.terms if glossary else ()
    return tuple(found)
