"""A memo from draft to published: freeze, go back, bring new data, publish, correct, withdraw."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.extensions import current_settings
from intranet.memos import rules, store
from intranet.memos.actions import Workbench, bench
from intranet.memos.asking import about_of, offered, reader_of
from intranet.memos.keeping import paper_to_json
from intranet.memos.types import NotNow, Part, Piece, UnfitMemo
from intranet.people.types import SignedInPerson
from intranet.text.signs import FORBIDDEN


@dataclass(frozen=True)
class Grown:
    """A part whose data has changed since the memo was frozen, as it was and as it is."""

    part: Part
    before: Piece
    now: Piece


def freeze(person: SignedInPerson, slug: str) -> None:
    """What is drawn stays as it is now. Freezing once more changes nothing. Raises MemoNotFound."""
    reader = reader_of(person)
    memo = store.own_memo(reader, slug)
    series = reader.led[memo.series_id]
    now = offered(memo, series)
    with writing() as database:
        memo = store.own_memo(reader, slug, database)
        if memo.frozen_at:
            return
        store.keep_drawn(database, [replace(one, kept=rules.drawn_now(one, now))
                                    for one in store.parts(memo.id, database) if not one.is_written])
        store.change(database, memo.id, frozen_at=clock.now(), about=about_of(series))


def thaw(person: SignedInPerson, slug: str) -> None:
    """A draft again, drawn from the data whenever it is opened. Raises MemoNotFound, NotNow once it was published."""
    reader = reader_of(person)
    with writing() as database:
        memo = store.own_memo(reader, slug, database)
        rules.must_be(not memo.revision)
        store.keep_drawn(database, [replace(one, kept=None) for one in store.parts(memo.id, database)])
        store.change(database, memo.id, frozen_at=None, about=None)


def grown(person: SignedInPerson, slug: str) -> tuple[Workbench, list[Grown]]:
    """What has changed since the memo was frozen, part by part. Raises MemoNotFound, and NotNow for a draft."""
    reader = reader_of(person)
    found = bench(reader, store.own_memo(reader, slug))
    if not found.memo.frozen_at:
        raise NotNow
    now = offered(found.memo, found.series)
    site, language = current_settings.site_url, found.memo.language
    return found, [Grown(one, piece, rules.piece(one, rules.drawn_now(one, now), language, site))
                   for one, piece in found.rows if one.id in found.grown]


def renew(person: SignedInPerson, slug: str, part_ids: Collection[str]) -> int:
    """Bring the data of this moment into these parts of a frozen memo; into every one when none is named. How many.

    Raises MemoNotFound, and NotNow for a draft.
    """
    reader = reader_of(person)
    memo = store.own_memo(reader, slug)
    series = reader.led[memo.series_id]
    now = offered(memo, series)
    with writing() as database:
        memo = store.own_memo(reader, slug, database)
        rules.must_be(memo.frozen_at is not None)
        wanted = [one for one in store.parts(memo.id, database)
                  if rules.has_grown(one, now) and (not part_ids or one.id in part_ids)]
        store.keep_drawn(database, [replace(one, kept=rules.drawn_now(one, now)) for one in wanted])
        if not part_ids:
            store.change(database, memo.id, about=about_of(series))
    return len(wanted)


def publish(person: SignedInPerson, slug: str, note: str) -> int:
    """Members read the memo as it is now; after the first time `note` says what was corrected. Which revision it is.

    The very same once more is no new revision. Raises MemoNotFound, UnfitMemo, and NotNow for a draft.
    """
    if len(note) > rules.LONGEST_NOTE or FORBIDDEN.search(note):
        raise UnfitMemo({"note": "too_long" if len(note) > rules.LONGEST_NOTE else "forbidden_signs"},
                        {"note": FORBIDDEN.sub("", note)})
    reader, now = reader_of(person), clock.now()
    seen = bench(reader, store.own_memo(reader, slug))
    content = paper_to_json(seen.paper)
    same = bool(seen.memo.revision) and paper_to_json(store.paper(seen.memo.id, seen.memo.revision)) == content
    with writing() as database:
        memo = store.own_memo(reader, slug, database)
        # what is published is what was just put together: whoever saved meanwhile would else be left out unseen
        rules.must_be(memo.frozen_at is not None and memo == seen.memo
                      and tuple(one for one in store.parts(memo.id, database) if not one.removed) == seen.parts)
        number = memo.revision if same else memo.revision + 1
        if not same:
            store.add_revision(database, memo.id, number, content, note.strip() if memo.revision else "", now)
        store.change(database, memo.id, revision=number, withdrawn_at=None, published_at=memo.published_at or now)
        audit.note(database, happened.MEMO_PUBLISHED, by=person.id, object_kind="memo", object_id=memo.id)
    return number


def withdraw(person: SignedInPerson, slug: str) -> None:
    """Members do not read it any more; its facilitators do. Raises MemoNotFound, NotNow."""
    reader = reader_of(person)
    with writing() as database:
        memo = store.own_memo(reader, slug, database)
        rules.must_be(memo.revision > 0)
        store.change(database, memo.id, withdrawn_at=memo.withdrawn_at or clock.now())
        audit.note(database, happened.MEMO_WITHDRAWN, by=person.id, object_kind="memo", object_id=memo.id)
