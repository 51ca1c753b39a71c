"""The digest: one mail to each person for whom something is new, told once.

A person's turn is one transaction: what was told and the mail's file are kept together. The file's name and Message-ID
follow from the person and the time for which the digest is made, so that a turn that was cut off between the two and
is taken again writes the same mail once more, and not a second one.
"""

from __future__ import annotations

from datetime import datetime

from intranet.cards import actions as cards
from intranet.database import writing
from intranet.following import rules, store
from intranet.following.letters import digest_letter
from intranet.ids import digest as digest_of
from intranet.mail import actions as mail
from intranet.people import actions as people
from intranet.people.types import Addressee
from intranet.text.words import FIRST_LANGUAGE


class SomeNotSent(Exception):
    """Some people's digests could not be made; they are tried again."""


def send_digests(now: datetime) -> int:
    """Send everybody's digest that is due; how many mails. One that fails keeps nobody else's back."""
    due = [person_id for person_id, follower in store.followers().items() if rules.is_digest_due(follower, now)]
    sent, failed = mail.send_each(people.reachable(due), lambda person: _send(person, now), "a digest")
    if failed:
        raise SomeNotSent(f"{failed} of {len(due)}")
    return sent


def _send(person: Addressee, now: datetime) -> int:
    own = store.own(person.id)
    moment = rules.digest_time(own.follower.digest, now)
    if moment is None or not rules.is_digest_due(own.follower, now):
        return 0
    found = rules.news(own.follows, cards.readables(), own.follower.seen_at, person.id, now,
                       person.language or FIRST_LANGUAGE)
    found = rules.untold(found, store.told_aside(person.id))
    letter = digest_letter(person, found, own.follower.digest) if found else None
    with writing() as database:
        if store.follower(database, person.id, to_change=True) != own.follower:
            return 0  # another timekeeper was quicker, or the person wished something else a moment ago: next time
        store.change(database, person.id, digest_at=moment)
        store.note_told(database, person.id, found, now)
        if letter is not None:
            mail.send(letter, once=digest_of(f"digest {person.id} {moment.isoformat()}")[:22], at=moment)
    return 1 if found else 0
