"""Noting that a mail is due, in the transaction of what it tells of; and sending those that are.

A mail's file and Message-ID follow from what it tells, so a turn that was cut off and is taken again writes the same
mail once more, and not a second one.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from intranet.database import writing
from intranet.events import store as events
from intranet.events.notices import store
from intranet.events.notices.letters import letter
from intranet.events.notices.types import TO_SEATED, Kind, Notice
from intranet.events.seats import store as seats
from intranet.ids import digest
from intranet.mail import actions as mail
from intranet.people import actions as people
from intranet.people.types import Addressee


def due(database: Session, event_id: str, person_ids: Iterable[str], kind: Kind, key: str, now: datetime,
        earlier: str = "") -> int:
    """These persons are to be told; how many are new."""
    return store.add(database, event_id, person_ids, kind, key, earlier, now)


def drop(database: Session, event_id: str, person_id: str) -> None:
    """Nothing more is to be told to somebody who cancelled."""
    store.drop(database, event_id, person_id)


def send_due(now: datetime, most: int = mail.AT_ONCE) -> int:
    """Send what is due; how many mails. One that fails keeps nobody else's back and is tried again."""
    waiting = store.unsent(most)
    if not waiting:
        return 0
    reachable = {one.id: one for one in people.reachable(notice.person_id for notice in waiting)}
    sent, _ = mail.send_each(waiting, lambda notice: _send(notice, reachable.get(notice.person_id), now),
                             "a mail about an event")
    return sent


def send_all_due(now: datetime) -> int:
    """The same as a timed job."""
    return send_due(now, mail.MOST)


def _send(notice: Notice, person: Addressee | None, now: datetime) -> int:
    with writing() as database:
        if not store.take(database, notice, now) or person is None:
            return 0
        event = events.event_by_id(database, notice.event_id)
        own = seats.own_row(database, event.id, person.id)
        if notice.kind in TO_SEATED and (own is None or not own.has_seat or event.state != "published"):
            return 0  # what it would tell is not true any more
        mail.send(letter(notice, event, person, has_seat=own is not None and own.has_seat),
                  once=digest(f"event {notice.event_id} {notice.person_id} {notice.kind} {notice.key}")[:32],
                  at=notice.made_at)
    return 1
