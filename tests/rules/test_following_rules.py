"""What is new for whom, and when a digest is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.cards.types import Readable
from intranet.following import rules
from intranet.following.types import Follow, Follower

NOW = datetime(2027, 6, 2, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
CARD = Readable("card-1", "soita", "fi", "tip", "Soita", ("Vaalit", "kunta"), 2, NOW - DAY, False, "curator")
LONG_AGO = NOW - 30 * DAY


def follows(what: str, target: str, since: datetime = LONG_AGO, ended_at: datetime | None = None) -> Follow:
    return Follow(what, target, since, ended_at)  # type: ignore[arg-type]


@pytest.mark.parametrize(("what", "target", "concerned"), [
    ("card", "card-1", True), ("card", "card-2", False), ("card", "soita", False), ("kind", "tip", True),
    ("kind", "guide", False), ("tag", "vaalit", True), ("tag", "KUNTA", True), ("tag", "kunt", False),
    ("tag", "card-1", False)])
def test_a_follow_concerns_its_card_its_kind_and_its_topic_in_any_letters(what: str, target: str,
                                                                          concerned: bool) -> None:
    assert rules.concerns(follows(what, target), CARD) is concerned


@pytest.mark.parametrize(("own", "seen_at", "is_news"), [
    ([follows("card", "card-1")], None, True),
    ([follows("card", "card-1", since=NOW - DAY)], None, False),
    ([follows("card", "card-1", since=NOW)], None, False),
    ([follows("card", "card-1", since=NOW), follows("kind", "tip")], None, True),
    ([follows("card", "card-1", ended_at=NOW)], None, False),
    ([follows("card", "card-1")], NOW - DAY, False),
    ([follows("card", "card-1")], NOW - 2 * DAY, True),
    ([], None, False)])
def test_news_is_what_came_after_one_began_to_follow_and_last_looked(own: list[Follow], seen_at: datetime | None,
                                                                     is_news: bool) -> None:
    assert rules.news(own, [CARD], seen_at, "reader", NOW) == ((CARD,) if is_news else ())


def test_nobody_is_told_of_what_they_wrote_or_of_what_is_old() -> None:
    own = [follows("kind", "tip", since=NOW - 400 * DAY)]
    assert rules.news(own, [CARD], None, "curator", NOW) == ()
    old = replace(CARD, published_at=NOW - rules.NEWS_FOR)
    assert rules.news(own, [old], None, "reader", NOW) == ()
    assert rules.NEWS_FOR < rules.TOLD_KEPT, "what is still news must still be known as told"


def test_a_card_that_is_followed_in_three_ways_is_told_once_and_the_newest_comes_first() -> None:
    newer = replace(CARD, card_id="card-2", published_at=NOW)
    own = [follows("card", "card-1"), follows("kind", "tip"), follows("tag", "kunta")]
    assert rules.news(own, [CARD, newer], None, "reader", NOW) == (newer, CARD)


def test_a_version_that_was_told_is_not_told_again_but_the_next_one_is() -> None:
    assert rules.untold([CARD], {("card-1", 2)}) == ()
    assert rules.untold([replace(CARD, number=3)], {("card-1", 2)}) != ()


@pytest.mark.parametrize(("follower", "now", "due"), [
    (Follower("weekly", None, datetime(2027, 5, 31, 5, tzinfo=UTC)), NOW, False),
    (Follower("weekly", None, datetime(2027, 5, 24, 5, tzinfo=UTC)), NOW, True),
    (Follower("weekly", None, datetime(2027, 5, 31, 5, tzinfo=UTC)), datetime(2027, 6, 7, 4, 59, tzinfo=UTC), False),
    (Follower("weekly", None, datetime(2027, 5, 31, 5, tzinfo=UTC)), datetime(2027, 6, 7, 5, 0, tzinfo=UTC), True),
    (Follower("daily", None, datetime(2027, 6, 1, 5, tzinfo=UTC)), NOW, True),
    (Follower("daily", None, datetime(2027, 6, 2, 5, tzinfo=UTC)), NOW, False),
    (Follower("never", None, None), NOW, False)])
def test_a_digest_is_due_once_for_each_of_its_mornings(follower: Follower, now: datetime, due: bool) -> None:
    assert rules.is_digest_due(follower, now) is due


@pytest.mark.parametrize(("day", "hour"), [((2027, 3, 22), 6), ((2027, 3, 29), 5), ((2027, 10, 25), 5),
                                           ((2027, 11, 1), 6)])
def test_monday_at_8_is_monday_at_8_over_both_clock_changes(day: tuple[int, int, int], hour: int) -> None:
    at_8 = datetime(*day, hour, tzinfo=UTC)
    assert rules.digest_time("weekly", at_8) == at_8
    assert rules.digest_time("weekly", at_8 - timedelta(seconds=1)) != at_8


def test_stopping_is_undone_for_an_hour_and_after_that_one_begins_anew() -> None:
    before = follows("card", "card-1", ended_at=NOW - timedelta(minutes=30))
    assert rules.since_when(before, NOW) == LONG_AGO
    assert rules.since_when(replace(before, ended_at=NOW - timedelta(hours=2)), NOW) == NOW
    assert rules.since_when(replace(before, ended_at=None), NOW) == LONG_AGO, "to follow twice is to follow once"
    assert rules.since_when(None, NOW) == NOW


@given(st.lists(st.integers(-1000, 1000), max_size=8))
def test_what_was_seen_never_becomes_unseen_and_is_never_in_the_future(minutes: list[int]) -> None:
    seen = None
    for one in minutes:
        before, seen = seen, rules.seen_until(seen, NOW + timedelta(minutes=one), NOW)
        assert seen <= NOW and (before is None or seen >= before)
