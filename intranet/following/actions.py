"""What people do with following: begin, stop, see what is new, mark it as seen, say how often a digest comes."""

from __future__ import annotations

import base64
import hmac
from datetime import UTC, datetime, timedelta
from typing import Any

from intranet import clock
from intranet.cards import actions as cards
from intranet.cards.types import KINDS, Readable
from intranet.database import writing
from intranet.extensions import keyed
from intranet.faults import Invalid
from intranet.following import remembered, rules, store
from intranet.following.types import DIGESTS, WHATS, Button, Digest, Follow, Followed, NothingToFollow, Own, What
from intranet.people.types import SignedInPerson

ENDED_KEPT = timedelta(days=1)
NEXT_DAY = timedelta(days=1)


def button(person: SignedInPerson, what: What, target: str) -> Button:
    """Whether the person follows a card (by slug), a topic or a kind."""
    found = _target(what, target, remembered.own(person.id))
    return Button(what, target, any(one.what == what and one.target == found
                                    for one in remembered.own(person.id).open))


def watch(person: SignedInPerson, what: str, target: str) -> Button:
    """Follow a card (by slug or id), a topic or a kind from now on; raises NothingToFollow. Twice is once."""
    kind, now = _what(what), clock.now()
    found = _target(kind, target, remembered.own(person.id))
    with writing() as database:
        own = store.own_now(database, person.id)
        store.begin(database, person.id, own.follower.digest, rules.digest_time(own.follower.digest, now))
        store.watch(database, person.id, kind, found, rules.since_when(_of(own, kind, found), now))
    return Button(kind, target, True)


def stop(person: SignedInPerson, what: str, target: str) -> Button:
    """Follow it no longer; raises NothingToFollow. Twice is once."""
    kind = _what(what)
    found = _target(kind, target, remembered.own(person.id))
    with writing() as database:
        store.stop(database, person.id, kind, found, clock.now())
    return Button(kind, target, False)


def _what(what: str) -> What:
    for one in WHATS:
        if one == what:
            return one
    raise NothingToFollow


def _target(what: What, target: str, own: Own) -> str:
    """How a thing is kept: what the person follows already under this name, else what everybody may read."""
    if _of(own, what, target) is not None:
        return target
    match what:
        case "kind":
            found: str | None = next((kind for kind in KINDS if kind == target), None)
        case "card":
            found = next((card.card_id for card in cards.readables() if card.slug == target), None)
        case _:
            followed = [one.target for one in own.follows if one.what == "tag"]
            found = next((tag for tag in (*followed, *(tag for card in cards.readables() for tag in card.tags))
                          if rules.same_tag(tag, target)), None)
    if found is None:
        raise NothingToFollow
    return found


def _of(own: Own, what: What, target: str) -> Follow | None:
    return next((one for one in own.follows if (one.what, one.target) == (what, target)), None)


# -- the own page and the start page ----------------------------------------------------------------------------------


def own(person: SignedInPerson) -> Own:
    """What the person follows and how they hear of it."""
    return remembered.own(person.id)


def followed(person: SignedInPerson) -> list[Followed]:
    """What the person follows: kinds, topics, then cards in the order in which they were chosen."""
    by_id = {card.card_id: card for card in cards.readables()}
    return [_followed(one, by_id) for what in ("kind", "tag", "card") for one in remembered.own(person.id).open
            if one.what == what]


def stopped(person: SignedInPerson, what: str, target: str) -> Followed | None:
    """What the person has just stopped to follow, so that it can be undone."""
    by_id = {card.card_id: card for card in cards.readables()}
    ended = [one for one in remembered.own(person.id).follows
             if (one.what, one.target) == (what, target) and one.ended_at is not None
             and one.ended_at > clock.now() - rules.UNDO_FOR]
    return _followed(ended[0], by_id) if ended else None


def _followed(follow: Follow, by_id: dict[str, Readable]) -> Followed:
    return Followed(follow, by_id.get(follow.target) if follow.what == "card" else None)


def news(person: SignedInPerson, now: datetime, language: str) -> tuple[Readable, ...]:
    """What is new for the person, whose pages are in this language; the newest first."""
    own = remembered.own(person.id)
    if not own.open:
        return ()
    return rules.news(own.follows, cards.readables(), own.follower.seen_at, person.id, now, language)


def mark_seen(person: SignedInPerson, until: str) -> None:
    """What was published up to a time, as a page showed it, has been seen; raises Invalid for what is no time."""
    try:
        sent, now = datetime.fromisoformat(until), clock.now()
        moment = sent.astimezone(UTC)  # which fails for what no database can keep
        is_time = sent.tzinfo is not None and moment <= now + NEXT_DAY
    except (ValueError, OverflowError):
        is_time = False
    if not is_time:
        raise Invalid({"until": "unknown"})
    with writing() as database:
        before = store.follower(database, person.id, to_change=True)
        if before is not None:
            store.change(database, person.id, seen_at=rules.seen_until(before.seen_at, moment, now))


def choose_digest(person: SignedInPerson, digest: str) -> None:
    """How often a digest comes from now on; raises Invalid."""
    now = clock.now()
    chosen = next((one for one in DIGESTS if one == digest), None)
    if chosen is None:
        raise Invalid({"digest": "unknown"})
    with writing() as database:
        _choose(database, person.id, chosen, now)


def _choose(database: Any, person_id: str, digest: Digest, now: datetime) -> None:
    before = store.follower(database, person_id, to_change=True)
    moment = rules.digest_time(digest, now)
    store.begin(database, person_id, digest, moment)
    if before is not None and before.digest != digest:
        store.change(database, person_id, digest=digest, digest_at=moment)


# -- the link in a digest by which it stops, without a sign-in --------------------------------------------------------


def proof_for(person_id: str) -> str:
    """43 letters that only this site can make, and that are good for nothing but ending this person's digests."""
    made = bytes.fromhex(keyed(f"stop the digest of {person_id}"))
    return base64.urlsafe_b64encode(made).decode().rstrip("=")


def check_proof(person_id: str, proof: str) -> None:
    """Pass, or raise NothingToFollow."""
    if not hmac.compare_digest(proof_for(person_id), proof):
        raise NothingToFollow


def end_digest(person_id: str, proof: str) -> None:
    """The person, or their mail program, wants no digests any more."""
    check_proof(person_id, proof)
    with writing() as database:
        store.change(database, person_id, digest="never", digest_at=None)


# -- for other rooms --------------------------------------------------------------------------------------------------


def held_about(person: SignedInPerson) -> dict[str, Any]:
    """What is kept of the person, for their own export."""
    own, by_id = store.own(person.id), {card.card_id: card.slug for card in cards.readables()}
    return {"mail": own.follower.digest,
            "seen_until": own.follower.seen_at.isoformat() if own.follower.seen_at else None,
            "follows": [{"what": one.what, "which": by_id.get(one.target, one.target), "since": one.since.isoformat(),
                         "ended_at": one.ended_at.isoformat() if one.ended_at else None} for one in own.follows],
            "told": sorted([by_id.get(card_id, card_id), number] for card_id, number in store.told_aside(person.id))}


def forget_old(now: datetime) -> int:
    """Delete what was stopped or told long ago; how many rows."""
    with writing() as database:
        return (store.forget_ended_before(database, now - ENDED_KEPT)
                + store.forget_told_before(database, now - rules.TOLD_KEPT))
