"""What the shelf shows for which question, which text a reader gets, and what is late or new."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from intranet.cards import rules
from intranet.cards.types import Entry

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


def entry(slug: str = "a", kind: str = "tip", *tags: str, days_ago: int = 1) -> Entry:
    return Entry(slug, "fi", kind, slug, "", tags, 200, None, 1, NOW - timedelta(days=days_ago))  # type: ignore[arg-type]


CARDS = [entry("a", "tip", "vaalit", "kunta"), entry("b", "tip", "Päätöksenteko"), entry("c", "guide", "vaalit")]


def slugs(kind: str = "", tag: str = "") -> list[str]:
    return [card.slug for group in rules.shelf(CARDS, kind, tag).groups for card in group.cards]


def test_kinds_come_in_the_order_of_the_contract_and_empty_ones_are_left_out() -> None:
    found = rules.shelf(CARDS, "", "")
    assert [group.kind for group in found.groups] == ["tip", "guide"]
    assert (found.count, found.total, found.kind, found.unknown_kind) == (3, 3, None, "")


def test_kind_and_tag_combine() -> None:
    assert slugs("tip") == ["a", "b"] and slugs(tag="vaalit") == ["a", "c"]
    assert slugs("tip", "vaalit") == ["a"] and slugs("guide", "kunta") == []
    assert slugs(tag="PÄÄTÖKSENTEKO") == ["b"] and slugs(tag="vaali") == []


def test_an_unknown_kind_is_no_filter_and_is_named() -> None:
    found = rules.shelf(CARDS, "tips", "")
    assert (found.count, found.kind, found.unknown_kind) == (3, None, "tips")


def test_each_choice_tells_how_many_cards_it_would_leave() -> None:
    found = rules.shelf(CARDS, "tip", "vaalit")
    assert [(one.value, one.count, one.chosen) for one in found.kinds] == [("tip", 1, True), ("guide", 1, False)]
    assert [(one.value, one.count, one.chosen) for one in found.tags] == [
        ("kunta", 1, False), ("Päätöksenteko", 1, False), ("vaalit", 1, True)]


def test_tags_stand_in_the_order_of_the_finnish_alphabet() -> None:
    cards = [entry("a", "tip", "äiti", "öljy", "asuminen", "zeppelin", "åland")]
    assert [one.value for one in rules.shelf(cards, "", "").tags] == ["asuminen", "zeppelin", "åland", "äiti", "öljy"]


@pytest.mark.parametrize(("words", "view", "minutes"), [
    (0, "standard", 1), (160, "standard", 1), (161, "standard", 2), (350, "standard", 3), (100, "plain", 1),
    (101, "plain", 2)])
def test_reading_time_is_rounded_up(words: int, view: str, minutes: int) -> None:
    assert rules.reading_minutes(words, view) == minutes  # type: ignore[arg-type]


@pytest.mark.parametrize(("asked", "remembered", "view"), [
    ("", "", "standard"), ("plain", "", "plain"), ("", "plain", "plain"), ("standard", "plain", "standard"),
    ("nonsense", "plain", "plain"), ("nonsense", "nonsense", "standard")])
def test_the_address_decides_then_the_memory(asked: str, remembered: str, view: str) -> None:
    assert rules.view_of(asked, remembered) == view


def test_a_check_is_late_from_the_day_after() -> None:
    today = date(2026, 11, 25)
    assert not rules.is_overdue(None, today) and not rules.is_overdue(today, today)
    assert rules.is_overdue(today - timedelta(days=1), today)


def test_news_is_what_changed_last_and_of_a_first_day_one_of_each_kind() -> None:
    assert [one.slug for one in rules.newest([entry("a", days_ago=3), entry("b"), entry("c", days_ago=91)], NOW)] == [
        "b", "a"]
    same = [entry("1", "theme"), entry("2", "theme"), entry("3", "tip"), entry("4", "tip"), entry("5", "guide")]
    assert [one.slug for one in rules.newest(same, NOW)] == ["5", "3", "1", "4"]
    assert rules.newest([], NOW) == ()


def test_files_come_in_by_themselves_until_somebody_writes_at_the_desk() -> None:
    assert rules.may_take_files(set()) and rules.may_take_files({"cards/a.fi.md"})
    assert not rules.may_take_files({"cards/a.fi.md", ""})
