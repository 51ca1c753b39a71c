"""Words with their keys, synonyms and searches in vain: rows in and out. None of them belongs to a person."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.ids import random_id
from intranet.language.search_words import Keys
from intranet.search.models import SearchMiss, SearchSynonym, SearchWord
from intranet.search.types import Miss, Synonym, SynonymNotFound

UPSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
MOST_ROWS = 300
"""SQLite takes a limited number of values in one statement."""


# -- words ------------------------------------------------------------------------------------------------------------


def known_words(analyser: str) -> dict[str, Keys]:
    """The keys of every word that this analyser has seen."""
    with reading_aside() as connection:
        rows = connection.execute(select(SearchWord.word, SearchWord.keys).where(SearchWord.analyser == analyser))
        return {word: _keys_from(keys) for word, keys in rows}


def keep_words(database: Session, analyser: str, words: Mapping[str, Keys]) -> None:
    """Further words. Another process may have kept the same ones meanwhile."""
    rows = [{"analyser": analyser, "word": word, "keys": _keys_to(keys)} for word, keys in sorted(words.items())]
    upsert = UPSERT[database.get_bind().dialect.name]
    for start in range(0, len(rows), MOST_ROWS):
        database.execute(upsert(SearchWord).values(rows[start:start + MOST_ROWS]).on_conflict_do_nothing())


def forget_words_of_others(database: Session, analyser: str) -> None:
    """Delete what other analysers gave."""
    database.execute(delete(SearchWord).where(SearchWord.analyser != analyser))


def _keys_to(keys: Keys) -> str:
    return json.dumps(keys, ensure_ascii=False)


def _keys_from(kept: str) -> Keys:
    main, base, parts, roots = json.loads(kept)
    return Keys(main, tuple(base), tuple(parts), tuple(roots))


# -- synonyms ---------------------------------------------------------------------------------------------------------


def synonyms() -> tuple[Synonym, ...]:
    """Every pair, in alphabetical order."""
    with reading_aside() as connection:
        rows = connection.execute(select(SearchSynonym.id, SearchSynonym.one, SearchSynonym.other)
                                  .order_by(SearchSynonym.one, SearchSynonym.other))
        return tuple(Synonym(*row) for row in rows)


def add_synonym(database: Session, one: str, other: str, now: datetime) -> None:
    """A new pair."""
    database.execute(insert(SearchSynonym).values(id=random_id(), one=one, other=other, created_at=now))


def remove_synonym(database: Session, synonym_id: str) -> None:
    """Take a pair away; raises SynonymNotFound."""
    gone: Any = database.execute(delete(SearchSynonym).where(SearchSynonym.id == synonym_id))
    if not gone.rowcount:
        raise SynonymNotFound


# -- searches in vain -------------------------------------------------------------------------------------------------


def count_miss(database: Session, words: str, day: date, most: int) -> None:
    """Once more in vain on this day; when so many different words were counted on it, new ones are not."""
    there = database.scalar(select(func.count()).select_from(SearchMiss).where(SearchMiss.day == day)) or 0
    if there >= most:
        database.execute(update(SearchMiss).where(SearchMiss.day == day, SearchMiss.words == words)
                         .values(times=SearchMiss.times + 1))
        return
    row = UPSERT[database.get_bind().dialect.name](SearchMiss).values(day=day, words=words, times=1)
    database.execute(row.on_conflict_do_update(index_elements=["day", "words"],
                                               set_={"times": SearchMiss.times + 1}))


def misses(since: date, most: int) -> list[Miss]:
    """What was searched in vain since a day, the most often first."""
    times, last = func.sum(SearchMiss.times), func.max(SearchMiss.day)
    question = (select(SearchMiss.words, times, last).where(SearchMiss.day >= since).group_by(SearchMiss.words)
                .order_by(times.desc(), last.desc(), SearchMiss.words).limit(most))
    with reading_aside() as connection:
        return [Miss(words, int(count), day) for words, count, day in connection.execute(question)]


def forget_misses(database: Session, words: Iterable[str]) -> None:
    """Delete the counts of these words."""
    database.execute(delete(SearchMiss).where(SearchMiss.words.in_(list(words))))


def forget_misses_before(database: Session, day: date) -> int:
    """Delete what was counted on earlier days; how many rows."""
    gone: Any = database.execute(delete(SearchMiss).where(SearchMiss.day < day))
    return int(gone.rowcount)
