"""Who a page is made for when it goes to every reader: somebody of the same roles, whose own words come later.

Nobody's id or address can get onto such a page: the stand-in has none, and templates are strict.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from flask import g
from markupsafe import escape

from intranet.people.types import SignedInPerson
from intranet.web.whose_page import mark_of, shared_word

# NUL stands in no text: the input layer and the sanitiser let none pass
NAME, ORGANISATION, TOKEN, ONCE = "\0name\0", "\0organisation\0", "\0token\0", "\0once\0"
MARK, SHARED = "\0mark\0", "\0shared\0"
OWN_WORDS = re.compile(f"({NAME}|{ORGANISATION}|{TOKEN}|{ONCE}|{MARK}|{SHARED})")


@dataclass(frozen=True)
class AnyOrganisation:
    """The organisation of any reader who has one."""

    organisation_name: str = ORGANISATION


@dataclass(frozen=True)
class AnyReader:
    """What a page may know of its reader while it is made for all of them."""

    roles: frozenset[str]
    organisation: AnyOrganisation | None
    name: str = NAME
    is_authenticated: bool = True

    def has_role(self, *roles: str) -> bool:
        """Whether the reader holds one of the roles."""
        return bool(self.roles.intersection(roles))


def any_reader_like(person: SignedInPerson) -> AnyReader:
    """The stand-in for everybody with this person's roles."""
    return AnyReader(person.roles, AnyOrganisation() if person.organisation else None)


@contextmanager
def made_for(reader: AnyReader) -> Iterator[None]:
    """Within it templates meet the stand-in, and forms get a place for the token."""
    g.any_reader = reader
    try:
        yield
    finally:
        del g.any_reader


def any_reader() -> AnyReader | None:
    """For whom the page is being made; None when it is for one person."""
    found: AnyReader | None = g.get("any_reader")
    return found


def places_in(html: str) -> tuple[str, ...]:
    """The page in pieces: every second one is a place for a reader's own words."""
    return tuple(OWN_WORDS.split(html))


def filled(pieces: tuple[str, ...], person: SignedInPerson, token: Any, key: Any) -> str:
    """The page for this person. `token` gives a CSRF token, `key` that of the page; asked only when it has a form."""
    organisation = person.organisation
    words = {NAME: lambda: escape(person.name), TOKEN: lambda: escape(token()), ONCE: key,
             MARK: lambda: mark_of(person), SHARED: lambda: shared_word(person),
             ORGANISATION: lambda: escape(organisation.organisation_name if organisation else "")}
    own = {place: str(words[place]()) for place in set(pieces[1::2])}
    return "".join(own[piece] if number % 2 else piece for number, piece in enumerate(pieces))
