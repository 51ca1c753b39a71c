"""Two tabs, lost replies, repeated and simultaneous sends: every accepted text was seen or stays. Both ways."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.conftest import both_ways
from tests.journeys.test_worksheets_fill import begins, fills
from tests.visitor import Page, Visitor

WRITERS = 8
ITEMS = [f"{section}_{number}" for section in ("purpose", "knowing") for number in range(1, 5)]


def saves(visitor: Visitor, sheet: str, item: str, value: str, version: int | str = 0, *, htmx: bool = True,
          **more: object) -> Page:
    return visitor.sends(f"{sheet}/answers/{item}", {"value": value, "version": str(version), **more}, htmx=htmx)


def saved(visitor: Visitor, sheet: str, item: str) -> tuple[str, str]:
    """What stands: the chosen value and its version."""
    page = visitor.opens(f"{sheet}/{item.rsplit('_', 1)[0]}")
    chosen = [one.get("value") or "" for one in page.all("input", name=f"answer-{item}")
              if one.get("checked") is not None]
    return "".join(chosen), page.hidden(f"version-{item}")


@pytest.fixture
def another_tab(member: Visitor) -> Callable[[], Visitor]:
    """Opens one more browser of the same person's sign-in."""
    def open_() -> Visitor:
        tab = Visitor(member.app, member.person_id)
        with member.client.session_transaction() as session:
            tab.holds(**dict(session))
        return tab
    return open_


@both_ways
def test_two_tabs_get_both_texts_and_nothing_is_overwritten(member: Visitor, another_tab: Callable[[], Visitor],
                                                            htmx: bool) -> None:
    sheet, second = begins(member), another_tab()
    assert saves(member, sheet, "trust_1", "4", htmx=htmx).status == 200
    answer = saves(second, sheet, "trust_1", "1", htmx=htmx)
    assert answer.status == 409 and "Täysin samaa mieltä" in answer.text and "Täysin eri mieltä" in answer.text
    assert answer.hidden("version-trust_1") == "0", "the version that was seen, until the person has chosen"
    assert saved(member, sheet, "trust_1") == ("4", "1")


@pytest.mark.parametrize("chosen", ["mine", "saved"])
def test_in_the_plain_form_one_chooses_at_each_question(member: Visitor, another_tab: Callable[[], Visitor],
                                                        chosen: str) -> None:
    """Choosing at one question decides nothing at another."""
    sheet, second = begins(member), another_tab()
    old = second.opens(f"{sheet}/trust")
    fills(member, sheet, "trust", "4444", htmx=False)
    form = {**{f"version-trust_{n}": old.hidden(f"version-trust_{n}") for n in range(1, 5)},
            "answer-trust_1": "1", "answer-trust_2": "2", "answer-trust_3": "4"}
    page = second.sends(f"{sheet}/trust", {**form, "go": "next"})
    assert page.status == 409 and len(page.all("div", class_="conflict")) == 2
    assert "Virhe:" in page.html and page.all("a", href="#item-trust_2")
    (button,) = [one for one in page.all("button", name="settle")
                 if (one.get("value") or "").startswith(f"{chosen}:trust_1:")]
    again = {**form, **{f"version-trust_{n}": page.hidden(f"version-trust_{n}") for n in range(1, 5)}}
    page = second.sends(f"{sheet}/trust", {**again, "settle": button.get("value") or ""})
    assert page.status == 409 and len(page.all("div", class_="conflict")) == 1, "the other is still open"
    assert saved(member, sheet, "trust_1")[0] == ("1" if chosen == "mine" else "4")
    assert saved(member, sheet, "trust_2") == ("4", "1")
    (button,) = [one for one in page.all("button", name="settle") if (one.get("value") or "").startswith("saved:")]
    again |= {f"version-trust_{n}": page.hidden(f"version-trust_{n}") for n in range(1, 5)}
    again["answer-trust_1"] = "1" if chosen == "mine" else "4"
    page = second.sends(f"{sheet}/trust", {**again, "settle": button.get("value") or ""})
    assert page.goes_to == f"{sheet}/trust#item-trust_2"
    assert saved(member, sheet, "trust_2") == ("4", "1")


def test_a_choice_over_a_text_that_changed_meanwhile_asks_again(member: Visitor,
                                                               another_tab: Callable[[], Visitor]) -> None:
    sheet, second = begins(member), another_tab()
    saves(member, sheet, "trust_1", "4")
    form = {"version-trust_1": "0", "answer-trust_1": "1"}
    assert second.sends(f"{sheet}/trust", form).status == 409
    saves(member, sheet, "trust_1", "3", 1)
    page = second.sends(f"{sheet}/trust", {**form, "settle": "mine:trust_1:1"})
    assert page.status == 409 and "Jokseenkin samaa mieltä" in page.text
    assert saved(member, sheet, "trust_1") == ("3", "2")


@both_ways
def test_a_lost_reply_and_its_replay_are_no_conflict(member: Visitor, htmx: bool) -> None:
    sheet = begins(member)
    page = {"key": "0123456789abcdef"}
    assert saves(member, sheet, "trust_1", "2", 0, htmx=htmx, **page, sequence="1").status == 200
    replay = saves(member, sheet, "trust_1", "2", 0, htmx=htmx, **page, sequence="2")
    assert replay.status == 200 and replay.hidden("version-trust_1") == "1", "the same text is no new version"
    later = saves(member, sheet, "trust_1", "3", 0, htmx=htmx, **page, sequence="3")
    assert later.status == 200 and later.hidden("version-trust_1") == "2"
    overtaken = saves(member, sheet, "trust_1", "1", 2, htmx=htmx, **page, sequence="2")
    assert overtaken.status == 409 and saved(member, sheet, "trust_1") == ("3", "2")
    other = saves(member, sheet, "trust_1", "4", 0, htmx=htmx, key="fedcba9876543210", sequence="9")
    assert other.status == 409 and saved(member, sheet, "trust_1") == ("3", "2")


def test_five_parallel_sends_of_one_answer_have_one_effect(member: Visitor, another_tab: Callable[[], Visitor]) -> None:
    sheet, tabs = begins(member), [another_tab() for _ in range(5)]
    with ThreadPoolExecutor(5) as pool:
        statuses = list(pool.map(lambda tab: saves(tab, sheet, "trust_1", "3", key="samepage", sequence="1").status,
                                 tabs))
    assert statuses == [200] * 5 and saved(member, sheet, "trust_1") == ("3", "1")


def test_of_five_different_answers_at_once_one_is_kept_and_four_are_told(
        member: Visitor, another_tab: Callable[[], Visitor]) -> None:
    sheet, tabs = begins(member), [another_tab() for _ in range(5)]
    values = ["1", "2", "3", "4", "unsure"]
    with ThreadPoolExecutor(5) as pool:
        statuses = list(pool.map(lambda tab, value: saves(tab, sheet, "trust_1", value).status, tabs, values))
    assert sorted(statuses) == [200, 409, 409, 409, 409]
    assert saved(member, sheet, "trust_1") == (values[statuses.index(200)], "1")


def test_eight_writers_lose_no_answer(member: Visitor, another_tab: Callable[[], Visitor]) -> None:
    """Each writes an answer of its own ten times over; all of them into one sheet, at the same time."""
    sheet = begins(member)

    def writes(place: int) -> list[tuple[int, str]]:
        tab, found = another_tab(), []
        for version in range(10):
            answer = saves(tab, sheet, ITEMS[place], str(1 + (place + version) % 4), version)
            found.append((answer.status, answer.hidden(f"version-{ITEMS[place]}")))
        return found

    with ThreadPoolExecutor(WRITERS) as pool:
        for found in pool.map(writes, range(WRITERS)):
            assert found == [(200, str(version)) for version in range(1, 11)]
    assert [saved(member, sheet, item) for item in ITEMS] == [(str(1 + (place + 9) % 4), "10")
                                                              for place in range(WRITERS)]
    assert "8/24" in member.opens(f"{sheet}/purpose").text
