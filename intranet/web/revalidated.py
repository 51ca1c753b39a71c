"""Pages that say the same to every reader: made once a process, and asked about anew by each reader's browser.

For what all signed-in people read (cards, glossary); never for answers, people or results. A page is known by all that
it says, not by its body, which holds another CSRF token each second. Browsers get it as `private, no-cache`.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from flask import Response, current_app, request
from flask_wtf.csrf import generate_csrf
from werkzeug.datastructures import Headers

from intranet import __version__
from intranet.ids import digest
from intranet.once import was_used
from intranet.web.access import acting_person
from intranet.web.any_reader import any_reader_like, filled, made_for, places_in
from intranet.web.forms import key_of_page
from intranet.web.fragments import wants_fragment
from intranet.web.languages import language
from intranet.web.navigation import navigation_links
from intranet.web.templates import theme

STARTED = secrets.token_hex(4)
"""Stands for everything that only a new start changes: templates, static files, words. Workers share it by fork."""
MOST = 150
"""So many pages are remembered, some 25 kB each; after them remembering begins anew."""
MEMORY = "ankkuri_pages"


@dataclass
class _Page:
    """A page as it goes to every reader, or its mark alone while nobody needed the rest."""

    mark: str
    headers: Headers = field(default_factory=Headers)
    pieces: tuple[str, ...] = ()


def unless_unchanged(says: Any, make: Callable[[], Response]) -> Response:
    """The answer that `make` gives, or 304 when the browser still holds the one made of the same facts.

    `says` are the values that the page shows, as plain and frozen things whose `repr` tells all of them. `make` is
    called once for all readers of the same roles, languages and places: what a template needs to know of the one who
    reads, other than name and organisation, belongs into `says`.
    """
    person = acting_person()
    reader = any_reader_like(person)
    page = _page_for((says, reader, language(), theme(), tuple(navigation_links()), request.full_path,
                      wants_fragment()))
    mark = digest(f"{page.mark} {person.sign_in_id} {person.name} {person.memberships}")[:32]
    tag = _tag_held(mark)
    if tag:
        answer = Response(status=304)
    else:
        if not page.pieces:
            with made_for(reader):
                made = make()
            made.headers.pop("Content-Length", None)
            page.headers, page.pieces = made.headers, places_in(made.get_data(as_text=True))
        answer = Response(filled(page.pieces, person, generate_csrf, key_of_page), headers=Headers(page.headers))
        tag = f"{mark}.{key_of_page()}"
    answer.set_etag(tag, weak=True)  # weak: compression makes other bytes of the same page
    answer.headers["Cache-Control"] = "private, no-cache"
    return answer


def _tag_held(mark: str) -> str:
    """The ETag by which the browser holds this very page. The key of its forms is a part of it: once something was sent
    with that key, the browser needs a page with another one, or the same button pressed later would be a repetition.
    """
    for tag in request.if_none_match.as_set(include_weak=True):
        held, _, key = tag.partition(".")
        if held == mark and not was_used(key):
            return tag
    return ""


def _page_for(facts: tuple[Any, ...]) -> _Page:
    memory: dict[tuple[Any, ...], _Page] = current_app.extensions.setdefault(MEMORY, {})
    page = memory.get(facts)
    if page is None:
        if len(memory) >= MOST:
            memory.clear()
        page = memory[facts] = _Page(digest(repr((facts, STARTED, __version__))))
    return page
