"""The index as this process remembers it, and how it keeps in step.

Nobody has to tell the search that something changed. Every write to a table that is remembered changes a mark in the
same transaction (intranet/marks.py), and the marks are read once a request; when one is new, everybody is asked again
and what differs is taken in. So a card that was published, archived, renamed or brought in by a command is right in the
next search, in every process, and no room can forget to say so.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from flask import current_app
from sqlalchemy.exc import SQLAlchemyError

from intranet.database import writing
from intranet.faults import NotSaved
from intranet.language.analysis import analyser
from intranet.language.questions import Synonym as Pair
from intranet.language.search_index import Found, IndexedText, SearchIndex
from intranet.language.search_words import Keys
from intranet.marks import marks
from intranet.plugin_system.registry import gather, registry
from intranet.plugin_system.types import SearchText
from intranet.search import store

log = logging.getLogger("ankkuri.search")
MEMORY = "ankkuri_search"
WAY = "1"
"""Counts up when the same word gets other keys than before: kept ones are then made anew."""


@dataclass
class Remembered:
    """The index, the texts in it by name, and under which marks and plugins they were gathered."""

    index: SearchIndex
    way: str
    known: dict[str, Keys]
    texts: dict[str, SearchText] = field(default_factory=dict)
    synonyms: tuple[Pair, ...] = ()
    seen_marks: dict[str, str] = field(default_factory=dict)
    seen_plugins: dict[str, Any] = field(default_factory=dict)
    gathered: bool = False
    lock: Lock = field(default_factory=Lock)

    def search(self, query: str) -> tuple[Found, Mapping[str, SearchText]]:
        """The hits, and the texts by the hits' names, as they are now."""
        with self.lock:  # the index is changed in place: nobody may search it half changed
            self._keep_in_step()
            return self.index.search(query, self.synonyms), self.texts

    def make_ready(self) -> int:
        """Gather everything now, so that nobody waits for it later; how many texts there are."""
        with self.lock:
            self._keep_in_step()
            return len(self.texts)

    def _keep_in_step(self) -> None:
        now, plugins = dict(marks()), registry().as_read()  # the marks first: see mark_of
        if self.gathered and (now, plugins) == (self.seen_marks, self.seen_plugins):
            return
        there = {name_of(text): text for text in gather("search_texts", SearchText)}
        before, self.texts = self.texts, there
        for name in before.keys() - there.keys():
            self.index.drop(name)
        changed = {name: text for name, text in there.items() if before.get(name) != text}
        for name, text in changed.items():
            self.index.put(name, IndexedText(text.title, text.texts, text.keywords))
        self.index.settle()
        self.synonyms = tuple((one.one, one.other) for one in store.synonyms())
        self.seen_marks, self.seen_plugins, self.gathered = now, plugins, True
        self._keep_new_words()

    def _keep_new_words(self) -> None:
        """Keep what taking new words apart gave, so that the next start need not do it again."""
        new = self.index.vocabulary.fresh
        if not new:
            return
        try:
            with writing() as database:
                store.forget_words_of_others(database, self.way)
                store.keep_words(database, self.way, new)
        except (NotSaved, SQLAlchemyError) as problem:  # it costs the next start some seconds, and nobody an answer
            log.warning("the keys of %d new words were not kept: %s", len(new), type(problem).__name__)
        self.known.update(new)
        new.clear()


def name_of(text: SearchText) -> str:
    """The name of a text in the index: what is read there in that language."""
    return f"{text.address} {text.language}"


def remembered() -> Remembered:
    """What this process remembers for the running app."""
    found: Remembered | None = current_app.extensions.get(MEMORY)
    if found is None:
        words = analyser()
        way = f"{words.name}; {WAY}"[:80]
        known = store.known_words(way)
        found = current_app.extensions.setdefault(MEMORY, Remembered(SearchIndex(words, known), way, known))
    return found
