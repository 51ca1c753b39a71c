"""Published cards as this process remembers them: read again only when the mark of the cards changed.

What is published is the same for everybody who is signed in, so one reader's card is the next one's too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeVar, cast
from weakref import WeakKeyDictionary

from sqlalchemy import Engine

from intranet.cards import store
from intranet.cards.questions import store as questions_of
from intranet.cards.questions.types import PublishedQuestion
from intranet.cards.translations import rules as families_of
from intranet.cards.translations import store as translations
from intranet.cards.types import Entry, Readable, ReadableCard, View
from intranet.database import db
from intranet.marks import mark_of
from intranet.people.types import SignedInPerson

MOST = 200
"""So many texts of cards, some 20 kB each; after them remembering begins anew."""

NEVER = datetime.max.replace(tzinfo=UTC)
Answer = TypeVar("Answer")


@dataclass
class _Memory:
    """What was read under one mark."""

    mark: str
    kept: dict[tuple[str, ...], object] = field(default_factory=dict)


_memories: WeakKeyDictionary[Engine, _Memory] = WeakKeyDictionary()
"""One for each database: a test has many."""


def entries(person: SignedInPerson) -> tuple[Entry, ...]:
    """The cards this person may read, by title, each with the same guidance in other languages."""
    return _once(("entries",), lambda: _with_families(store.entries(person)))


def behind() -> frozenset[str]:
    """The translations whose originals have changed since they were made."""
    return _once(("behind",), translations.behind)


def card(person: SignedInPerson, slug: str, wish: View) -> ReadableCard:
    """A card in the text that was wished for, or in the standard one where it has no other; raises CardNotFound."""
    return _once((wish, slug), lambda: store.card(person, slug, wish))


def readables() -> tuple[Readable, ...]:
    """The version of each card that is read now."""
    return _once(("readables",), lambda: _with_other_languages(store.readables()))


def questions(person: SignedInPerson, slug: str) -> tuple[PublishedQuestion, ...]:
    """The questions that a card shows with their answers."""
    return _once(("questions", slug), lambda: questions_of.published(slug))


def next_publishing() -> datetime:
    """The earliest time at which a card is to be published; the end of time when none is."""
    return _once(("next publishing",), lambda: store.next_publishing() or NEVER)


def _with_families(found: list[Entry]) -> tuple[Entry, ...]:
    return families_of.with_families(found, store.addresses_now(families_of.not_there(found)))


def _with_other_languages(found: list[Readable]) -> tuple[Readable, ...]:
    return families_of.with_other_languages(found, store.addresses_now(families_of.not_there(found)))


def _once(question: tuple[str, ...], ask: Callable[[], Answer]) -> Answer:
    mark = mark_of("cards")
    memory = _memories.get(db.engine)
    if memory is None or memory.mark != mark:
        memory = _memories[db.engine] = _Memory(mark)
    answer = memory.kept.get(question)
    if answer is None:
        if len(memory.kept) >= MOST:
            memory.kept.clear()
        answer = memory.kept[question] = ask()
    return cast(Answer, answer)
