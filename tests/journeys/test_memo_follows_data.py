"""A draft memo follows its data, drawn by the rooms themselves: one answer, one who came, another place. A frozen one
stays, and says what has grown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest
from flask import Flask

from intranet import clock
from intranet.feedback.types import Form
from intranet.web.formatting import local
from tests.events_ahead import a_series, an_event
from tests.feedback_parts import split_form, towns_answer
from tests.memos_made import a_memo, frozen
from tests.visitor import Page, Visitor

KUOPIO = 1


@dataclass
class Held:
    """A series of two meetings that were held today, its form that is split by town, and the draft of its memo."""

    form: Form
    memo: str

    @property
    def event(self) -> str:
        return "/events/iisalmi"


@pytest.fixture
def held(site: Flask, facilitator: Visitor) -> Held:
    """Begun an hour ago: who came can be noted still. Nine have answered, five of them in Kuopio."""
    series = a_series(site, led_by=[facilitator], title="Pienmarkkinat, kevät")
    begun = clock.now() - timedelta(hours=1)
    for slug, town, place in (("iisalmi", "Iisalmi", "Kulttuurikeskus"), ("kuopio", "Kuopio", "Puijonsarvi")):
        an_event(site, slug, led_by=[facilitator], series=series, town=town, place=place, starts_at=begun,
                 title="Verkostot kuntoon")
    ahead = local(clock.now()) + timedelta(days=20)
    an_event(site, "syksy", led_by=[facilitator], series=series, town="Varkaus", place="Kirjasto",
             title="Syksyn päätös", starts_at=ahead.replace(hour=9, minute=0, second=0, microsecond=0))
    form = split_form(site, facilitator, "Palaute", series_id=series)
    towns_answer(site, form, KUOPIO, 9, learned="ongelmat ovat samanlaisia")
    comes(facilitator, "/events/iisalmi", 6)
    today = local(clock.now()).date()
    return Held(form, a_memo(facilitator, series, as_of=f"{today.day}.{today.month}.{today.year}"))


def comes(leader: Visitor, event: str, guests: int, *people: Visitor) -> None:
    """So many were there, noted on the event's page."""
    page = leader.opens(f"{event}/people")
    sent = {"seen": [one.get("value") for one in page.all("input", name="seen")],
            "there": [one.person_id for one in people], "guests": str(guests)}
    assert leader.sends(f"{event}/people", sent).status == 303


def moves(leader: Visitor, event: str, place: str) -> None:
    """Another place, by the event's form as a browser would send it."""
    page = leader.opens(f"{event}/edit")
    main = next(page.tree.iter("main"))
    fields = {one.get("name"): one.get("value", "") for one in main.iter("input") if one.get("type") != "checkbox"}
    fields |= {one.get("name"): (one.text or "").lstrip("\n") for one in main.iter("textarea")}
    for select in main.iter("select"):
        fields[select.get("name")] = next(
            (one.get("value") for one in select.iter("option") if one.get("selected") is not None), "")
    assert leader.sends(f"{event}/edit", {**fields, "place": place, "tell": "yes"}).status == 303


def cells(page: Page, *words: str) -> list[list[str]]:
    """The rows of the memo's tables that begin with these words."""
    found = [[" ".join("".join(cell.itertext()).split()) for cell in row if cell.tag in ("th", "td")]
             for row in page.tree.iter("tr")]
    return [row for row in found if row and row[0] in words]


def paper_of(page: Page) -> str:
    """Every word of the memo itself."""
    return " ".join("".join(next(page.tree.iter("article")).itertext()).split())


def test_one_answer_one_who_came_and_another_place_change_the_draft(site: Flask, facilitator: Visitor,
                                                                    held: Held) -> None:
    before = facilitator.opens(held.memo)
    assert "5 vastausta." in before.text and cells(before, "Kuopio")[0][-1] == "5"
    assert cells(before, "Verkostot kuntoon, Iisalmi")[0][2:] == ["6"]
    assert "Kirjasto, Varkaus" in before.text

    towns_answer(site, held.form, KUOPIO, 1)
    answered = facilitator.opens(held.memo)
    assert "10 vastausta." in answered.text and cells(answered, "Kuopio")[0][-1] == "10"

    comes(facilitator, held.event, 7)
    came = facilitator.opens(held.memo)
    assert cells(came, "Verkostot kuntoon, Iisalmi")[0][2:] == ["7"]

    moves(facilitator, "/events/syksy", "Kaupungintalo")
    moved = facilitator.opens(held.memo)
    assert "Kaupungintalo, Varkaus" in moved.text and "Kirjasto, Varkaus" not in moved.text


def test_a_frozen_memo_stays_as_it_was_and_says_that_the_data_has_grown(site: Flask, facilitator: Visitor,
                                                                        held: Held) -> None:
    memo = frozen(facilitator, held.memo)
    before = facilitator.opens(memo)
    assert "Tiedot ovat kasvaneet" not in before.text
    towns_answer(site, held.form, KUOPIO, 1)
    comes(facilitator, held.event, 7)
    moves(facilitator, "/events/syksy", "Kaupungintalo")

    page = facilitator.opens(memo)
    assert "Tiedot ovat kasvaneet jäädyttämisen jälkeen." in page.text
    assert "5 vastausta." in page.text and cells(page, "Kuopio")[0][-1] == "5"
    assert cells(page, "Verkostot kuntoon, Iisalmi")[0][2:] == ["6"]
    assert "Kirjasto, Varkaus" in page.text and "Kaupungintalo" not in page.text
    assert paper_of(page) == paper_of(before)

    compared = facilitator.opens(f"{memo}/compare").text
    for words in ("10 vastausta.", "Kaupungintalo, Varkaus", "Kirjasto, Varkaus"):
        assert words in compared
