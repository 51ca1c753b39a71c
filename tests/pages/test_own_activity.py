"""The worksheet that makes one page of an association: counted words, notes beside the text, the page itself."""

from __future__ import annotations

from collections.abc import Callable

from tests.conftest import OUR_ORGANISATION, both_ways
from tests.pages.test_worksheets_pages import saves, starts
from tests.visitor import Visitor

KEY = "own_activity"


def test_it_is_eight_texts_and_one_page(member: Visitor) -> None:
    page = member.opens(f"/worksheets/{KEY}")
    assert "8 kysymystä" in page.text and "oma luonnos" in page.text
    sheet = starts(member, KEY)
    assert len(member.opens(f"{sheet}/for_whom").all("textarea")) == 3
    saves(member, sheet, "for_whom", "Muistisairaan omaiset\nIisalmessa <b>ja</b> Lapinlahdella.")
    page = member.opens(f"{sheet}/result")
    assert page.one("h1").text == f"{OUR_ORGANISATION} yhdellä sivulla"
    assert "Kenelle olemme olemassa?" in page.text and "<b>ja" not in page.html
    assert "Yksi tehtävä asia" not in page.text and 'class="chart' not in page.html
    assert len([one for one in page.all("section") if one.get("class") == "not-printed"]) == 7
    named = starts(member, KEY, subject="Rautavaaran Omaiset ry")
    saves(member, named, "for_whom", "Kaikki")
    assert member.opens(f"{named}/result").one("h1").text == "Rautavaaran Omaiset ry yhdellä sivulla"


@both_ways
def test_words_are_counted_beside_the_text_and_never_refused(member: Visitor, htmx: bool) -> None:
    sheet = starts(member, KEY)
    assert "0 sanaa · tavoite on enintään 50" in member.opens(f"{sheet}/see_and_tell").text
    page = saves(member, sheet, "in_short", "sana " * 63, htmx=htmx)
    assert page.status == 200 and "63 sanaa · tavoite on noin 50" in page.text
    assert page.one("div", id="look-in_short").get("hx-swap-oob") == ("true" if htmx else None)
    assert len(page.all("div", class_="look")) == 1


@both_ways
def test_words_that_say_nothing_are_pointed_at(member: Visitor, htmx: bool) -> None:
    sheet = starts(member, KEY)
    text = "Edistämme kehitysvammaisten hyvinvointia ja <kehitämme> sitä."
    page = saves(member, sheet, "what_changes", text, htmx=htmx)
    marked = [one.text for one in page.one("div", id="look-what_changes").iter("mark")]
    assert page.status == 200 and marked == ["Edistämme", "kehitämme"]
    page = saves(member, sheet, "what_changes", "Omainen nukkuu yönsä.", 1, htmx=htmx)
    assert "toisin" not in page.text


def test_notes_on_plain_language_stand_beside_a_finnish_text_only(member: Visitor, a_person: Callable[..., object],
                                                                  sits_down: Callable[..., Visitor]) -> None:
    text = "Järjestömme toimenpiteet jalkautetaan haasteellisessa tilanteessa ja niistä tiedotetaan esim. jäsenille."
    page = saves(member, starts(member, KEY), "in_short", text, htmx=True)
    assert "selkeydestä" in page.text and "toimenpiteet" in page.text and "Te päätätte" in page.text
    plain = saves(member, starts(member, KEY), "in_short", "Autamme omaisia. Tule mukaan!", htmx=True)
    assert "huomautettavaa ei löytynyt" in plain.text
    swede = sits_down(a_person(language="sv"))
    page = saves(swede, starts(swede, KEY), "in_short", text, htmx=True)
    assert "10 ord" in page.text and "klarspråk" not in page.text.casefold()


def test_the_same_answer_twice_is_told_on_the_page(member: Visitor) -> None:
    sheet = starts(member, KEY)
    for item in ("what_changes", "we_offer"):
        saves(member, sheet, item, "Vertaistukea omaisille")
    assert "Kohdissa 2 ja 4 lukee sama asia." in member.opens(f"{sheet}/result").text


def test_a_neighbour_sees_nothing_of_it(member: Visitor, neighbour: Visitor) -> None:
    sheet = starts(member, KEY)
    saves(member, sheet, "for_whom", "Salaisuus")
    assert neighbour.opens(f"{sheet}/result").status == neighbour.opens(f"{sheet}/for_whom").status == 404
