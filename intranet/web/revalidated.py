"""Pages that the reader's own browser may keep and must ask about each time: `private, no-cache` with an ETag.

For what all signed-in people read (cards, glossary); never for answers, people or results. The ETag is made of the
reader and of everything the page says, not of its body: a body differs each time by its masked CSRF token.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any

from flask import Response, request

from intranet import __version__
from intranet.ids import digest
from intranet.web.access import current_person
from intranet.web.fragments import wants_fragment
from intranet.web.languages import language
from intranet.web.navigation import navigation_links
from intranet.web.templates import theme

STARTED = secrets.token_hex(4)
"""Stands for everything that only a new start changes: templates, static files, words. Workers share it by fork."""


def unless_unchanged(says: Any, make: Callable[[], Response]) -> Response:
    """The answer that `make` gives, or 304 when the browser still holds the one made of the same facts.

    `says` are the values that the page shows, as plain and frozen things whose `repr` tells all of them.
    """
    mark = digest(repr((says, *_reader(), request.path, wants_fragment(), STARTED, __version__)))[:32]
    answer = Response(status=304) if request.if_none_match.contains_weak(mark) else make()
    answer.set_etag(mark, weak=True)  # weak: compression makes other bytes of the same page
    answer.headers["Cache-Control"] = "private, no-cache"
    return answer


def _reader() -> tuple[Any, ...]:
    """Whose browser asks, and what else the frame of every page depends on."""
    who = current_person.sign_in_id, current_person.name, sorted(current_person.roles), current_person.memberships
    return *who, language(), theme(), navigation_links()
