"""The glossary as this process remembers it: read again only when its mark in the database, or a plugin's pack,
changed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import cached_property
from weakref import WeakKeyDictionary

from sqlalchemy import Engine

from intranet.database import db
from intranet.glossary import rules, store
from intranet.glossary.types import Glossary, Term
from intranet.language.terms import WAY, mark_terms
from intranet.marks import mark_of
from intranet.plugin_system.registry import parts

PART = "terms.yaml"


@dataclass(frozen=True)
class Remembered:
    """Every term of the core and the plugins, as it was under one mark and these packs."""

    mark: str
    packs: tuple[Glossary, ...]
    terms: tuple[Term, ...]
    by_slug: dict[str, Term] = field(default_factory=dict)

    @cached_property
    def digest(self) -> str:
        """Changes whenever marking the same text could give something else; not when a definition's words do."""
        told = [WAY, *(f"{term.slug} {term.language} {term.never} {term.paradigm}" for term in self.terms)]
        return hashlib.sha256("\n".join(told).encode()).hexdigest()[:32]

    @cached_property
    def named_by(self) -> dict[str, tuple[str, ...]]:
        """For each term the others that its definition uses, in its order."""
        return {term.slug: tuple(slug for slug in mark_terms(_prose(term), self.terms, term.language).used_terms
                                 if slug != term.slug) for term in self.terms}


def _prose(term: Term) -> str:
    return f"<p>{term.definition.replace('&', '&amp;').replace('<', '&lt;')}</p>"


_kept: WeakKeyDictionary[Engine, Remembered] = WeakKeyDictionary()
"""One for each database: a test has many."""


def glossary() -> Remembered:
    """The glossary as it is now."""
    packs, mark = tuple(parts(PART).values()), mark_of("glossary")
    kept = _kept.get(db.engine)
    if kept is None or (kept.mark, kept.packs) != (mark, packs):
        terms = rules.merged(store.terms(), packs)
        kept = _kept[db.engine] = Remembered(mark, packs, terms, {term.slug: term for term in terms})
    return kept
