"""Asking those who were there, what they say of a memo, what its facilitators answer, and forgetting it all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from intranet import clock
from intranet.database import writing
from intranet.extensions import current_settings
from intranet.ids import digest, random_id
from intranet.mail import actions as mail
from intranet.memos import remembered
from intranet.memos import rules as memo_rules
from intranet.memos import store as memos
from intranet.memos.actions import bench
from intranet.memos.asking import attendees, reader_of
from intranet.memos.comments import rules, store
from intranet.memos.comments.letters import asking_letter
from intranet.memos.comments.types import Comment, CommentPage, CommentsClosed
from intranet.memos.types import Memo, Paper, PartNotFound
from intranet.people import actions as people
from intranet.people.types import Addressee, SignedInPerson
from intranet.web.formatting import ZONE, local

# -- those who were there ---------------------------------------------------------------------------------------------


def page_of(person: SignedInPerson, slug: str) -> CommentPage:
    """A memo with what is said of it; raises MemoNotFound for who neither writes it nor was asked."""
    reader = reader_of(person)
    memo = store.memo(reader, slug)
    if not reader.leads(memo):
        return CommentPage(memo, _paper_of(memo), tuple(store.comments(memo.id, person.id)), False,
                           memo_rules.may_comment(memo, clock.now()), {})
    found = store.comments(memo.id)
    asked = store.readers(memo.id)
    more = {one.id for one in people.reachable(attendees(memo, reader.led[memo.series_id]))} - asked
    return CommentPage(memo, bench(reader, memo).paper, tuple(found), True, memo_rules.may_comment(memo, clock.now()),
                       people.names_of(one.person_id for one in found), len(asked), len(more))


def _paper_of(memo: Memo) -> Paper | None:
    """The frozen memo for who does not write it, as long as it is not published: nothing of a draft, and nothing that
    was withdrawn.
    """
    if not memo.frozen_at or memo.about is None or memo.revision:
        return None
    return memo_rules.frozen_paper(memo, memo.about, memos.parts(memo.id), current_settings.site_url)


def comment(person: SignedInPerson, slug: str, part_id: str, words: str, unfit: Mapping[str, str]) -> None:
    """Say something of a part, or of the whole memo for an empty id; the same sent twice is said once.

    Raises MemoNotFound, PartNotFound, UnfitMemo, CommentsClosed.
    """
    reader, now = reader_of(person), clock.now()
    with writing() as database:
        memo = store.memo(reader, slug, database)
        if reader.leads(memo) or not memo_rules.may_comment(memo, now):
            raise CommentsClosed(words)
        about = ""
        if part_id:
            part = memos.part(database, memo.id, part_id)
            if part.removed:
                raise PartNotFound
            about = part.title or (part.kept.title if part.kept else part.named)
        own = store.comments(memo.id, person.id, database)
        if rules.is_said_already(words, part_id, own):
            return
        rules.check_words(words, part_id, own, unfit)
        store.add(database, Comment(random_id(), memo.id, part_id, about, person.id, words, now))


def take_back(person: SignedInPerson, slug: str, comment_id: str) -> None:
    """One's own comment is gone. Raises MemoNotFound, CommentNotFound."""
    reader = reader_of(person)
    with writing() as database:
        memo = store.memo(reader, slug, database)
        store.remove(database, store.comment(database, memo.id, comment_id, person.id).id)


def to_comment(person: SignedInPerson, now: datetime) -> list[Memo]:
    """The memos on which the person is asked to comment and has not yet."""
    if not any(memo_rules.may_comment(one, now) for one in remembered.memos().asking):
        return []
    return store.to_comment(person, now)


# -- those who write it -----------------------------------------------------------------------------------------------


def ask(person: SignedInPerson, slug: str, until: str) -> int:
    """Send a frozen memo to those who were there, until a day; again to those who came since. How many are new.

    Raises MemoNotFound, UnfitMemo, and NotNow for a draft or what is published.
    """
    reader, now = reader_of(person), clock.now()
    day = rules.until(until, local(now).date(), ZONE)
    memo = memos.own_memo(reader, slug)
    there = {one.id for one in people.reachable(attendees(memo, reader.led[memo.series_id]))}
    with writing() as database:
        memo = memos.own_memo(reader, slug, database)
        memo_rules.must_be(memo.frozen_at is not None and not memo.revision)
        new = there - store.readers(memo.id, database)
        store.ask(database, memo.id, sorted(new), now)
        memos.change(database, memo.id, comments_until=day)
    send_due(now)
    return len(new)


def answer(person: SignedInPerson, slug: str, comment_id: str, words: str, resolved: bool, seen_version: int) -> None:
    """Answer a comment, or say that it is settled. Raises MemoNotFound, CommentNotFound, StaleAnswer."""
    reader = reader_of(person)
    with writing() as database:
        memo = memos.own_memo(reader, slug, database)
        before = store.comment(database, memo.id, comment_id)
        after = rules.answered(before, words, resolved, seen_version)
        if after != before:
            store.keep(database, after)


def counted(memo: Memo) -> tuple[int, int]:
    """How many comments a memo has, and how many wait for its facilitators: for who was found to write it."""
    return store.counted(memo.id)


# -- mails and forgetting ---------------------------------------------------------------------------------------------


def send_due(now: datetime, most: int = mail.AT_ONCE) -> int:
    """Write the mails that are due; how many. One that fails keeps nobody else's back and is tried again."""
    waiting = store.due(most)
    there = {one.id: one for one in people.reachable(due.person_id for due in waiting)} if waiting else {}
    sent, _ = mail.send_each(waiting, lambda due: _send(due, there.get(due.person_id), now), "a mail about a memo")
    return sent


def _send(due: store.Due, person: Addressee | None, now: datetime) -> int:
    with writing() as database:
        if not store.take(database, due.memo.id, due.person_id, now) or person is None:
            return 0
        mail.send(asking_letter(person, due.memo), once=digest(f"memo {due.memo.id} {person.id}")[:32], at=due.asked_at)
    return 1


def send_all_due(now: datetime) -> int:
    """The same as a timed job."""
    return send_due(now, mail.MOST)


def forget(now: datetime) -> int:
    """Delete comments when their time is over."""
    with writing() as database:
        return store.forget(database, now - rules.KEPT_AFTER_PUBLISHING, now - rules.KEPT_AFTER_THE_DAY)


def held_about(person: SignedInPerson) -> dict[str, Any]:
    """What the person said of memos, for their own export."""
    return {f"memo_{name}": [{field: value.isoformat() if isinstance(value, datetime) else value
                              for field, value in row.items()} for row in rows]
            for name, rows in store.held_about(person.id).items()}
