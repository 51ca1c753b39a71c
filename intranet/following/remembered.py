"""What people follow as this process remembers it: cards' pages ask at each visit, and it changes seldom."""

from __future__ import annotations

from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from sqlalchemy import Engine

from intranet.database import db
from intranet.following import store
from intranet.following.types import Own
from intranet.marks import mark_of

MOST = 500
"""People; after them remembering begins anew."""


@dataclass
class _Memory:
    mark: str
    people: dict[str, Own] = field(default_factory=dict)


_memories: WeakKeyDictionary[Engine, _Memory] = WeakKeyDictionary()
"""One for each database: a test has many."""


def own(person_id: str) -> Own:
    """What one person follows."""
    mark = mark_of("following")
    memory = _memories.get(db.engine)
    if memory is None or memory.mark != mark:
        memory = _memories[db.engine] = _Memory(mark)
    if person_id not in memory.people:
        if len(memory.people) >= MOST:
            memory.people.clear()
        memory.people[person_id] = store.own(person_id)
    return memory.people[person_id]
