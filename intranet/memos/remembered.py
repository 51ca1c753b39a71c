"""Which memos members read and which take comments, as this process remembers it: the start page asks at each visit,
and it changes seldom.
"""

from __future__ import annotations

from dataclasses import dataclass
from weakref import WeakKeyDictionary

from sqlalchemy import Engine

from intranet.database import db
from intranet.marks import mark_of
from intranet.memos import store
from intranet.memos.types import Listed, Memo


@dataclass(frozen=True)
class Remembered:
    """The memos as they were under one mark."""

    mark: str
    public: tuple[Listed, ...]
    """The newest first."""
    asking: tuple[Memo, ...]
    """Frozen ones with a day until which comments are taken, be it over or not."""


_kept: WeakKeyDictionary[Engine, Remembered] = WeakKeyDictionary()
"""One for each database: a test has many."""


def memos() -> Remembered:
    """The memos as they are now."""
    mark = mark_of("memos")
    known = _kept.get(db.engine)
    if known is None or known.mark != mark:
        public = store.public_memos()
        papers = store.papers(public) if public else {}
        known = _kept[db.engine] = Remembered(mark, tuple(Listed(one, papers[one.id].about) for one in public),
                                              tuple(store.asking_memos()))
    return known
