"""Wishes: what each step needs, who was first, how the board and the promises are ordered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from intranet.wishes import rules
from intranet.wishes.types import Outcome, StaleWish, Step, UnfitWish, Wish

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
TODAY = NOW.date()
WISH = Wish("a" * 22, "Lisää sotesta selkokielellä", TODAY - timedelta(days=9))
SENT = {"promised_by": "Asiantuntija", "promised_for": "31.5.2027", "outcome": "Kortti tulee", "link": ""}


def decided(wish: Wish, step: Step, seen: int, **sent: str) -> Wish:
    told = {**SENT, **sent}
    return rules.decided(wish, rules.outcome_of(told, step, TODAY), step, seen, "someone", NOW, told)


@pytest.mark.parametrize(("step", "sent", "problems"), [
    ("promise", {"promised_by": "", "promised_for": ""}, {"promised_by": "missing", "promised_for": "missing"}),
    ("promise", {"promised_for": "28.2.2027"}, {"promised_for": "past"}),
    ("promise", {"promised_for": "31.2.2028"}, {"promised_for": "no_day"}),
    ("promise", {"promised_for": "1.1.9999"}, {"promised_for": "too_far"}),
    ("answer", {"outcome": " \N{ZERO WIDTH SPACE}"}, {"outcome": "missing"}),
    ("answer", {"link": "javascript:alert(1)"}, {"link": "no_link"}),
    ("answer", {"link": "//evil.example/"}, {"link": "no_link"}),
    ("answer", {"link": "/\\evil.example/"}, {"link": "no_link"}),
    ("answer", {"link": "http://site.example/"}, {"link": "no_link"}),
    ("answer", {"link": "https://site.example/ kaksi"}, {"link": "no_link"}),
    ("decline", {"outcome": ""}, {"outcome": "no_reason"}),
])
def test_a_step_tells_everything_that_it_lacks(step: Step, sent: dict[str, str], problems: dict[str, str]) -> None:
    with pytest.raises(UnfitWish) as refused:
        decided(WISH, step, 0, **sent)
    assert refused.value.problems == problems and refused.value.words == {**SENT, **sent}


def test_a_promise_stays_beside_what_came_of_it() -> None:
    promised = decided(WISH, "promise", 0)
    assert (promised.state, promised.promised_at, promised.version) == ("promised", NOW, 1)
    answered = decided(promised, "answer", 1, promised_by="", promised_for="", outcome="", link="/cards/hyte")
    assert answered.outcome == Outcome("Asiantuntija", date(2027, 5, 31), "", "/cards/hyte", "Kortti tulee")
    assert (answered.state, answered.promised_at) == ("answered", NOW)
    back = decided(answered, "back", 2)
    assert (back.state, back.outcome, back.promised_at) == ("heard", Outcome(), None)


def test_the_same_once_more_changes_nothing_and_another_decision_is_not_overwritten() -> None:
    promised = decided(WISH, "promise", 0)
    assert decided(promised, "promise", 0) is promised
    with pytest.raises(StaleWish) as stale:
        decided(promised, "decline", 0, outcome="Ei rahaa")
    assert stale.value.saved is promised and stale.value.sent["outcome"] == "Ei rahaa"


def test_a_promise_is_late_from_the_day_after() -> None:
    promised = decided(WISH, "promise", 0)
    assert not rules.is_late(promised, date(2027, 5, 31)) and rules.is_late(promised, date(2027, 6, 1))
    assert not rules.is_late(replace(promised, state="answered"), date(2027, 6, 1))


def test_the_board_has_the_newest_wish_and_the_soonest_promise_first() -> None:
    older, newer = WISH, replace(WISH, id="b" * 22, wished_on=TODAY)
    late = replace(WISH, id="c" * 22, state="promised", outcome=Outcome("x", date(2027, 9, 1)))
    soon = replace(late, id="d" * 22, outcome=Outcome("x", date(2027, 4, 1)))
    board = rules.on_board([older, late, newer, soon])
    assert board["heard"] == [newer, older] and board["promised"] == [soon, late]
    assert list(board) == ["heard", "promised", "answered", "declined"]


def test_promises_stand_in_the_half_year_of_finnish_clocks() -> None:
    def at(*moment: int) -> Wish:
        return replace(WISH, id=str(moment), promised_at=datetime(*moment, tzinfo=UTC))  # type: ignore[arg-type]

    found = rules.seasons([at(2026, 7, 31, 20, 59), at(2026, 7, 31, 21, 1), at(2026, 12, 31, 22, 30), WISH],
                          ZoneInfo("Europe/Helsinki"))
    assert [(one.year, one.is_spring, len(one.wishes)) for one in found] == [
        (2027, True, 1), (2026, False, 1), (2026, True, 1)]


def test_a_code_can_be_read_aloud_and_typed_in_any_way() -> None:
    code = rules.code_from("0f" * 32)
    assert len(code) == 8 and not set(code) & set("01ILO")
    assert rules.code_as_typed(f" {code[:4].lower()}-{code[4:]} ") == code
    assert rules.code_from("0f" * 32) == code != rules.code_from("0e" * 32)
