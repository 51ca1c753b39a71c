"""What facilitators do with the parts of a memo: write, pick, order, take out, bring back, add; and with its head."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from intranet.database import writing
from intranet.memos import rules, store
from intranet.memos.asking import offered, reader_of
from intranet.memos.types import Memo, NotNow, Part, PartNotFound, StaleMemo, UnfitMemo
from intranet.people.types import SignedInPerson


def keep_part(person: SignedInPerson, slug: str, part_id: str, sent: Mapping[str, str], unfit: Mapping[str, str],
              chosen: tuple[str, ...] | None, seen_version: int) -> Part:
    """The part is as typed and picked. Raises MemoNotFound, PartNotFound, UnfitMemo, StalePart with both texts."""
    reader = reader_of(person)
    if unfit:
        raise UnfitMemo(unfit, sent)
    with writing() as database:
        memo = store.own_memo(reader, slug, database)
        before = store.part(database, memo.id, part_id)
        after = rules.changed(before, sent, chosen, seen_version)
        if after != before:
            store.keep_part(database, after)
    return after


def keep_head(person: SignedInPerson, slug: str, words: Mapping[str, str], unfit: Mapping[str, str],
              seen_version: int) -> Memo:
    """Title, language and day are these. The address stays. Raises MemoNotFound, UnfitMemo, StaleMemo."""
    reader = reader_of(person)
    problems = rules.check_head(words, unfit)
    if problems:
        raise UnfitMemo(problems, words)
    with writing() as database:
        memo = store.own_memo(reader, slug, database)
        after = replace(memo, title=words["title"], language=words["language"], as_of=rules.day_typed(words))
        if after == memo:
            return memo
        if seen_version != memo.version:
            raise StaleMemo(memo, words)
        after = replace(after, version=memo.version + 1)
        store.change(database, memo.id, title=after.title, language=after.language, as_of=after.as_of,
                     version=after.version)
    return after


def move(person: SignedInPerson, slug: str, part_id: str, step: str) -> None:
    """A part goes up or down by one. Raises MemoNotFound, PartNotFound."""
    reader = reader_of(person)
    with writing() as database:
        memo, parts = _with_parts(database, store.own_memo(reader, slug, database), part_id)
        store.keep_order(database, memo.id, rules.moved(parts, part_id, step))


def put_before(person: SignedInPerson, slug: str, part_id: str, before: str) -> None:
    """A part goes before another, or to the end. Raises MemoNotFound, PartNotFound."""
    reader = reader_of(person)
    with writing() as database:
        memo, parts = _with_parts(database, store.own_memo(reader, slug, database), part_id)
        store.keep_order(database, memo.id, rules.moved_before(parts, part_id, before))


def take_out(person: SignedInPerson, slug: str, part_id: str) -> None:
    """The part is not shown; its words and picks stay. Raises MemoNotFound, PartNotFound."""
    _show(person, slug, part_id, removed=True)


def bring_back(person: SignedInPerson, slug: str, part_id: str) -> None:
    """The part is shown again, at its place. Raises MemoNotFound, PartNotFound."""
    _show(person, slug, part_id, removed=False)


def _show(person: SignedInPerson, slug: str, part_id: str, *, removed: bool) -> None:
    reader = reader_of(person)
    with writing() as database:
        memo = store.own_memo(reader, slug, database)
        store.keep_part(database, replace(store.part(database, memo.id, part_id), removed=removed))


def add_text(person: SignedInPerson, slug: str, after: str) -> str:
    """A text to write, after one of the parts or at the end; its id. Raises MemoNotFound, NotNow for one too many."""
    reader = reader_of(person)
    with writing() as database:
        memo = store.own_memo(reader, slug, database)
        parts = store.parts(memo.id, database)
        waiting = rules.waiting_text(parts, after)
        if waiting is not None:
            return waiting.id
        rules.must_be(len(parts) < rules.MOST_PARTS)
        known = {one.id for one in parts}
        kept = store.keep_order(database, memo.id, rules.text_added(parts, after))
    return next(one.id for one in kept if one.id not in known)


def add_offered(person: SignedInPerson, slug: str, contributor: str, key: str) -> str:
    """Something that is offered and not in the memo yet; its id. A frozen memo keeps it as it is now.

    Raises MemoNotFound, and NotNow when it is not offered any more.
    """
    reader = reader_of(person)
    memo = store.own_memo(reader, slug)
    block = offered(memo, reader.led[memo.series_id]).get((contributor, key))
    if block is None:
        raise NotNow
    with writing() as database:
        memo = store.own_memo(reader, slug, database)
        parts = store.parts(memo.id, database)
        there = next((one for one in parts if (one.contributor, one.key) == (contributor, key)), None)
        if there is not None:  # sent twice: it is there already
            return there.id
        rules.must_be(len(parts) < rules.MOST_PARTS)
        kept = store.keep_order(database, memo.id, rules.added(parts, contributor, block))
        new = next(one for one in kept if (one.contributor, one.key) == (contributor, key))
        if memo.frozen_at:
            store.keep_drawn(database, [replace(new, kept=block)])
    return new.id


def _with_parts(database: Session, memo: Memo, part_id: str) -> tuple[Memo, list[Part]]:
    parts = store.parts(memo.id, database)
    if all(one.id != part_id for one in parts):
        raise PartNotFound
    return memo, parts
