"""What is new for whom, and when a digest is due. Pure: facts and times are handed in."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from intranet import retention
from intranet.cards.translations.rules import is_for
from intranet.cards.types import Readable
from intranet.following.types import Digest, Follow, Follower
from intranet.plugin_system.timing import Daily, Weekly, When, latest
from intranet.text.words import FIRST_LANGUAGE

MOST_ON_START = 8
MOST_IN_DIGEST = 20
TOLD_KEPT = retention.span(retention.TOLD_BY_DIGESTS)
"""So long is known which changes somebody was told of."""
NEWS_FOR = timedelta(days=60)
"""Older changes are no news: they are in no digest and on no start page. Shorter than TOLD_KEPT, or they were told
twice.
"""
UNDO_FOR = timedelta(hours=1)
HOURS: dict[str, When] = {"daily": Daily(8), "weekly": Weekly("monday", 8)}


def concerns(follow: Follow, card: Readable, language: str = FIRST_LANGUAGE) -> bool:
    """Whether a card is what is followed, or belongs to it.

    Who follows a kind hears once of what is there in several languages: of the card in the language of their pages. A
    topic is a word of one language and finds its own cards.
    """
    match follow.what:
        case "card":
            return card.card_id == follow.target
        case "kind":
            return card.kind == follow.target and is_for(language, card.language, card.is_translation,
                                                         card.other_languages)
    return any(same_tag(tag, follow.target) for tag in card.tags)


def same_tag(one: str, other: str) -> bool:
    """Topics are the same in capital and small letters, as on the shelf."""
    return one.casefold() == other.casefold()


def news(follows: Iterable[Follow], cards: Iterable[Readable], seen_at: datetime | None, person_id: str,
         now: datetime, language: str = FIRST_LANGUAGE) -> tuple[Readable, ...]:
    """The cards that were published or changed since somebody began to follow and last marked them as seen, the newest
    first; each once, and nothing that they wrote themselves.
    """
    own = [one for one in follows if one.ended_at is None]
    found = [card for card in cards
             if card.published_at > now - NEWS_FOR and (seen_at is None or card.published_at > seen_at)
             and card.written_by != person_id
             and any(card.published_at > one.since and concerns(one, card, language) for one in own)]
    return tuple(sorted(found, key=lambda card: (card.published_at, card.title), reverse=True))


def untold(found: Iterable[Readable], told: Collection[tuple[str, int]]) -> tuple[Readable, ...]:
    """Without those versions of cards that a digest has told of."""
    return tuple(card for card in found if (card.card_id, card.number) not in told)


def digest_time(digest: Digest, now: datetime) -> datetime | None:
    """The last time at which a digest of this kind was to come; None for those who want none."""
    when = HOURS.get(digest)
    return latest(when, now) if when is not None else None


def is_digest_due(follower: Follower, now: datetime) -> bool:
    """Whether a digest is to be made now. Times that were missed are made up for by one."""
    moment = digest_time(follower.digest, now)
    return moment is not None and (follower.digest_at is None or follower.digest_at < moment)


def since_when(before: Follow | None, now: datetime) -> datetime:
    """From when on changes count: from now, or as before when stopping is undone."""
    if before is None or before.ended_at is not None and before.ended_at < now - UNDO_FOR:
        return now
    return before.since


def seen_until(before: datetime | None, until: datetime, now: datetime) -> datetime:
    """What is marked as seen is what was shown: never later than now, never less than before."""
    return max(min(until, now), before) if before is not None else min(until, now)
