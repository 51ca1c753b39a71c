"""What a text can lead to: cards and terms, found by a part of their name, with the Markdown that leads there."""

from __future__ import annotations

from dataclasses import dataclass

from intranet.cards.desk import store
from intranet.glossary import actions as glossary
from intranet.people.types import SignedInPerson

MOST = 30


@dataclass(frozen=True)
class Target:
    """Something that a text can lead to."""

    kind: str
    """A card's kind, or `term`."""
    title: str
    language: str
    address: str
    is_read: bool = True
    """Whether members can open it now."""

    @property
    def markdown(self) -> str:
        """How a text leads there."""
        words = self.title.replace("[", "(").replace("]", ")")
        return f"[{words}]({self.address})"


def targets(person: SignedInPerson, wish: str) -> tuple[Target, ...]:
    """Cards and then terms whose name has these letters, in any form for a term; all cards without letters."""
    letters = wish.casefold()
    rows = sorted(store.rows(person), key=lambda row: row.title.casefold())
    cards = [Target(row.kind, row.title, row.language, f"/cards/{row.slug}", row.published is not None) for row in rows
             if row.state != "archived" and (letters in row.title.casefold() or letters in row.slug)]
    found = glossary.look_up(wish)
    terms = found.terms if wish else tuple(one for letter in found.letters for one in letter.terms)
    return tuple(cards[:MOST]) + tuple(Target("term", one.term, one.language, f"/glossary/{one.slug}")
                                       for one in terms[:MOST])
