"""What a series and an event hold for their memo: what may be typed, and who was first when two wrote."""

from __future__ import annotations

from dataclasses import astuple

import pytest

from intranet.events.afterwards.rules import check
from intranet.events.afterwards.types import Afterwards, StaleAfterwards, UnfitAfterwards
from intranet.events.leading.series_rules import MOST_CHANNELS, check_series, typed_channels
from intranet.events.leading.types import UnfitSeries
from intranet.events.types import Channel
from intranet.text.seen import seen_of

CHANNELS = "Facebook: https://www.facebook.com/x/\n\n  Ilmoittautuminen   http://example.org/i \nhttps://example.org"


def problems(**words: str) -> dict[str, str]:
    """What is wrong with a series."""
    with pytest.raises(UnfitSeries) as refused:
        check_series({"title": "Sarja", **words}, {}, {"vanha": "id"})
    assert refused.value.words == {"title": "Sarja", **words}, "everything comes back"
    return dict(refused.value.problems)


def test_a_line_of_channels_is_a_name_and_an_address() -> None:
    kept = check_series({"title": "Sarja", "channels": CHANNELS}, {}, {})
    assert kept["channels"] == (Channel("Facebook", "https://www.facebook.com/x/"),
                                Channel("Ilmoittautuminen", "http://example.org/i"), Channel("", "https://example.org"))


def test_channels_come_back_to_their_form_and_mean_the_same_again() -> None:
    kept = check_series({"title": "Sarja", "channels": CHANNELS}, {}, {})["channels"]
    assert check_series({"title": "Sarja", "channels": typed_channels(kept)}, {}, {})["channels"] == kept


@pytest.mark.parametrize("line", ["Facebook", "Some javascript:alert(1)", "x https://user:pw@example.org",
                                  "x https://localhost", "x data:text/html,y", "x //example.org", "x https://"])
def test_a_line_without_an_address_is_refused_by_its_number(line: str) -> None:
    assert problems(channels=f"A https://example.org\n{line}") == {"channels": "not_an_address-2"}


def test_too_many_channels_and_too_long_names_are_refused() -> None:
    assert problems(channels="x https://example.org\n" * (MOST_CHANNELS + 1)) == {"channels": "too_many"}
    assert problems(channels=f"{'x' * 61} https://example.org") == {"channels": "long_name-1"}


def test_the_earlier_series_is_one_of_those_that_can_be_named() -> None:
    assert check_series({"title": "Sarja", "earlier_series": "vanha"}, {}, {"vanha": "id"})["earlier_id"] == "id"
    assert check_series({"title": "Sarja"}, {}, {"vanha": "id"})["earlier_id"] is None
    assert problems(earlier_series="muu") == {"earlier_series": "not_a_choice"}
    assert problems(earlier_address="javascript:alert(1)") == {"earlier_address": "not_an_address"}


def test_texts_lose_their_ends_and_nothing_between() -> None:
    kept = check_series({"title": "Sarja", "goals": "\n Yksi.\n\nKaksi.  \n", "heading": " A  b \n\n C "}, {}, {})
    assert (kept["goals"], kept["heading"]) == ("Yksi.\n\nKaksi.", "A b\nC")


def test_what_the_input_layer_found_is_told_with_the_rest() -> None:
    with pytest.raises(UnfitSeries) as refused:
        check_series({"title": ""}, {"goals": "too_long"}, {})
    assert refused.value.problems == {"goals": "too_long", "title": "missing"}


# -- what happened ----------------------------------------------------------------------------------------------------

SAVED = Afterwards("Alku")
SEEN = seen_of(astuple(SAVED))


def test_what_happened_is_kept_when_nobody_else_was_first() -> None:
    assert check({"happened": " Loppu \n"}, {}, SEEN, SAVED) == Afterwards("Loppu")


@pytest.mark.parametrize("seen", ["", seen_of(("Muu", "", "")), "0" * 32])
def test_who_comes_second_gets_both_texts(seen: str) -> None:
    with pytest.raises(StaleAfterwards) as refused:
        check({"happened": "Toinen"}, {}, seen, SAVED)
    assert (refused.value.saved, refused.value.words) == (SAVED, {"happened": "Toinen"})


def test_the_same_form_sent_twice_is_no_conflict() -> None:
    assert check({"happened": "Alku"}, {}, seen_of(("", "", "")), SAVED) == SAVED


def test_what_cannot_be_kept_comes_back() -> None:
    with pytest.raises(UnfitAfterwards) as refused:
        check({"happened": "x"}, {"happened": "too_long"}, SEEN, SAVED)
    assert refused.value.words == {"happened": "x"}
