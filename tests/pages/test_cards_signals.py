"""What readers tell of a card without a word: hard places, and whether the text helped. Counts alone are kept."""

from __future__ import annotations

import pytest
from flask import Flask
from sqlalchemy import text

from intranet.cards.signals.models import CardHelped, CardTap
from intranet.database import db
from tests.cards_on_the_shelf import a_card, all_cards
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.visitor import Page, Visitor

BODY = "Päätä yksi asia.\n\n## Ennen\n\n- Soita.\n- Kirjoita.\n"


@pytest.fixture
def address(site: Flask) -> str:
    return a_card(site, "soita", body=BODY, plain="Soita heti.\n\nKiitä.\n")


def taps(site: Flask) -> dict[tuple[str, int], int]:
    with site.app_context():
        return {(row.view, row.paragraph): row.times for row in db.session.query(CardTap)}


def helped(site: Flask) -> dict[tuple[str, str], int]:
    with site.app_context():
        return {(row.view, row.answer): row.times for row in db.session.query(CardHelped)}


def marks(reader: Visitor, address: str, paragraph: object = 2, *, htmx: bool = False, undo: bool = False,
          view: str = "standard", revision: object = 1) -> Page:
    """Press the button of a paragraph."""
    return reader.sends(f"{address}/marks", {"revision": revision, "view": view,
                                             "undo" if undo else "paragraph": paragraph}, htmx=htmx)


def answers(reader: Visitor, address: str, answer: str, *, htmx: bool = False, view: str = "standard") -> Page:
    return reader.sends(f"{address}/helped", {"revision": 1, "view": view, "answer": answer}, htmx=htmx)


def buttons(page: Page) -> list[tuple[str, str, str]]:
    """The buttons at paragraphs: what each sends, and whether it is pressed."""
    return [(one.get("name") or "", one.get("value") or "", one.get("aria-pressed") or "")
            for one in page.all("button", class_="mark")]


# -- hard places ------------------------------------------------------------------------------------------------------


def test_a_card_is_read_without_any_button_in_its_text(member: Visitor, address: str) -> None:
    page = member.opens(address)
    assert not list(page.one("article").iter("button")) and page.one("a", id="mark-hard") is not None
    marking = member.opens(f"{address}?mark=1")
    assert text_of(marking.one("article")) == text_of(page.one("article")), "a button adds no word to the text"
    assert buttons(marking) == [("paragraph", "1", "false"), ("paragraph", "2", "false"), ("paragraph", "3", "false")]
    assert marking.all("button", id="mark-2")[0].get("aria-label") == "En ymmärrä tätä: Soita."
    assert marking.response.headers["Cache-Control"] == "no-store", "it holds what this browser told"


@both_ways
def test_a_tap_is_counted_thanked_for_and_can_be_taken_back(member: Visitor, site: Flask, address: str,
                                                            htmx: bool) -> None:
    page = marks(member, address, htmx=htmx)
    if not htmx:
        assert page.goes_to == f"{address}?view=standard&mark=1&at=2#mark-2" and page.status == 303
        page = member.opens(page.goes_to)
    assert taps(site) == {("standard", 2): 1}
    assert ("undo", "2", "true") in buttons(page) and "Kiitos. Kohta on laskettu mukaan" in page.text
    assert page.one("button", id="mark-undo").get("value") == "2"
    if htmx:
        assert text_of(page.one("p", id="view-said")) == "Kiitos. Kohta on laskettu mukaan."
        assert not page.all("div", id="card-side"), "what stands beside the text has not changed"
    page = marks(member, address, undo=True, htmx=htmx)
    page = page if htmx else member.opens(page.goes_to)
    assert taps(site) == {} and "Merkintä on peruttu." in page.text
    assert ("paragraph", "2", "false") in buttons(page) and not page.all("button", id="mark-undo")


def test_one_browser_counts_once_and_each_reader_counts(member: Visitor, neighbour: Visitor, site: Flask,
                                                        address: str) -> None:
    for _ in range(3):
        marks(member, address)
    marks(neighbour, address)
    marks(neighbour, address, 1, view="plain")
    assert taps(site) == {("standard", 2): 2, ("plain", 1): 1}
    for _ in range(3):
        marks(neighbour, address, undo=True)
    assert taps(site) == {("standard", 2): 1, ("plain", 1): 1}, "nobody takes back what somebody else told"
    assert ("paragraph", "2", "false") in buttons(neighbour.opens(f"{address}?mark=1&view=standard"))
    assert ("undo", "2", "true") in buttons(member.opens(f"{address}?mark=1&view=standard"))


def test_the_cookie_is_the_browser_s_own_and_for_nobody_s_script(member: Visitor, address: str) -> None:
    cookie = next(one for one in marks(member, address).response.headers.getlist("Set-Cookie")
                  if one.startswith("ankkuri-signals="))
    assert "HttpOnly" in cookie and "SameSite=Lax" in cookie and member.person_id not in cookie


def cookie_in(reader: Visitor) -> str:
    kept = reader.client.get_cookie("ankkuri-signals")
    return kept.value if kept is not None else ""


def test_a_cookie_made_by_hand_takes_back_nobody_s_mark(member: Visitor, neighbour: Visitor, site: Flask,
                                                         address: str) -> None:
    marks(member, address)
    for forged in (cookie_in(member), cookie_in(member).partition("~")[0]):
        for _ in range(2):
            neighbour.client.set_cookie("ankkuri-signals", forged)
            marks(neighbour, address, undo=True)
    assert taps(site) == {("standard", 2): 1}


def test_who_signs_in_next_at_the_same_computer_sees_none_of_the_marks_before(
        member: Visitor, neighbour: Visitor, address: str) -> None:
    marks(member, address)
    answers(member, address, "no")
    neighbour.client.set_cookie("ankkuri-signals", cookie_in(member))
    assert ("paragraph", "2", "false") in buttons(neighbour.opens(f"{address}?mark=1"))
    assert neighbour.opens(address).one("button", id="helped-no").get("aria-pressed") == "false"
    assert ("undo", "2", "true") in buttons(member.opens(f"{address}?mark=1")), "one's own are still known"


def test_nothing_tells_who_it_was(member: Visitor, site: Flask, address: str) -> None:
    marks(member, address)
    answers(member, address, "no")
    with site.app_context():
        for table in ("card_tap", "card_helped"):
            columns = set(db.session.execute(text(f"SELECT * FROM {table}")).keys())
            assert columns in ({"revision_id", "view", "paragraph", "times"},
                               {"revision_id", "view", "answer", "times"})
        trail = db.session.execute(text("SELECT action FROM trail")).all()
    assert trail == []
    assert "tap" not in member.opens("/account/export.json").html


@pytest.mark.parametrize("paragraph", ["0", "4", "-1", "1.5", "two", "", "9" * 9, "\u0662", "1 OR 1=1"])
def test_a_paragraph_that_is_not_there_is_not_counted(member: Visitor, site: Flask, address: str,
                                                      paragraph: str) -> None:
    assert marks(member, address, paragraph).status == 404
    assert marks(member, address, paragraph, undo=True).status == 404
    assert taps(site) == {}


def test_what_is_not_text_is_refused(member: Visitor, site: Flask, address: str) -> None:
    assert marks(member, address, "2\0").status == 422 and marks(member, address, "x" * 50).status == 422
    assert taps(site) == {}


@pytest.mark.parametrize("revision", ["0", "2", "x", "", "9999999999"])
def test_a_revision_that_members_never_read_is_not_counted(member: Visitor, site: Flask, address: str,
                                                           revision: str) -> None:
    assert marks(member, address, revision=revision).status == 404 and taps(site) == {}


def test_an_archived_card_and_one_that_is_not_there_answer_alike(member: Visitor, site: Flask) -> None:
    archived = a_card(site, "vanha", state="archived")
    for there in (archived, "/cards/eiole"):
        assert marks(member, there).status == 404
        assert answers(member, there, "yes").status == 404
    assert taps(site) == {} and helped(site) == {}


def test_a_view_that_the_card_does_not_have_is_not_counted(member: Visitor, site: Flask) -> None:
    address = a_card(site, "lyhyt")
    assert marks(member, address, 1, view="plain").status == 404 and taps(site) == {}


def test_signals_need_a_sign_in_and_a_token(member: Visitor, stranger: Visitor, site: Flask, address: str) -> None:
    for path in (f"{address}/marks", f"{address}/helped"):
        fields = {"revision": 1, "view": "standard", "paragraph": 1, "answer": "yes"}
        assert stranger.sends(path, fields, htmx=True).status == 401
        assert member.sends(path, fields, token=False).status == 403
        assert member.opens(path).status == 405
    assert taps(site) == {} and helped(site) == {}


def test_a_strange_cookie_or_place_does_no_harm(member: Visitor, address: str) -> None:
    member.client.set_cookie("ankkuri-signals", "<script>alert(1)</script>" * 50)
    for at in ("99", "x", "-1", "<b>", "%00"):
        page = member.opens(f"{address}?mark=1&at={at}")
        assert page.status == 200 and "Kiitos" not in text_of(page.one("form", id="marking"))


def test_a_new_revision_begins_anew_and_who_still_reads_the_old_one_is_heard(
        member: Visitor, curator: Visitor, site: Flask, address: str) -> None:
    marks(member, address)
    assert curator.sends(f"{address}/edit", {"body": "Uusi.", "revision": "1", "do": "publish"}).status == 303
    page = member.opens(f"{address}?mark=1&view=standard")
    assert buttons(page) == [("paragraph", "1", "false")]
    assert marks(member, address, 3).status == 303 and marks(member, address, 3, revision=2).status == 404
    assert taps(site) == {("standard", 2): 1, ("standard", 3): 1}


def test_a_renamed_card_takes_what_is_sent_to_its_earlier_address(member: Visitor, curator: Visitor, site: Flask,
                                                                  address: str) -> None:
    curator.sends(f"{address}/edit", {"slug": "puhelin", "revision": "1", "do": "save"})
    sent = marks(member, address)
    assert sent.status == 308 and sent.goes_to == "/cards/puhelin/marks"


def test_every_card_of_the_content_can_be_marked(member: Visitor, site: Flask) -> None:
    all_cards(site)
    for slug in ("tapaa-ehdokas", "kuka-paattaa-mista", "maakuntauudistus-selkeasti"):
        for view in ("standard", "plain"):
            read, marking = (member.opens(f"/cards/{slug}?view={view}{more}") for more in ("", "&mark=1"))
            assert text_of(read.one("article")) == text_of(marking.one("article"))
            assert len(buttons(marking)) > 5


# -- did it help? -----------------------------------------------------------------------------------------------------


@both_ways
def test_whether_a_text_helped_is_counted_and_can_be_changed(member: Visitor, site: Flask, address: str,
                                                             htmx: bool) -> None:
    for answer, counted in (("yes", {("standard", "yes"): 1}), ("yes", {("standard", "yes"): 1}),
                            ("no", {("standard", "no"): 1}), ("", {})):
        page = answers(member, address, answer, htmx=htmx)
        assert helped(site) == counted
        if not htmx:
            assert page.goes_to == f"{address}?view=standard#helped"
            page = member.opens(page.goes_to)
        pressed = {one.get("id"): one.get("aria-pressed") for one in page.one("form", id="helped").iter("button")}
        assert pressed == {f"helped-{one}": str(one == answer).lower() for one in ("yes", "no")}
        assert ("Kiitos" in page.text) == bool(answer)


def test_an_answer_is_asked_of_each_text_and_remembered_by_the_browser(member: Visitor, neighbour: Visitor,
                                                                       site: Flask, address: str) -> None:
    answers(member, address, "no")
    assert "Kiitos" in member.opens(f"{address}?view=standard").text
    assert "Kiitos" not in member.opens(f"{address}?view=plain").text
    assert "Kiitos" not in neighbour.opens(f"{address}?view=standard").text, "the page is made anew for each answer"
    answers(neighbour, address, "no")
    answers(neighbour, address, "yes", view="plain")
    assert helped(site) == {("standard", "no"): 2, ("plain", "yes"): 1}


@pytest.mark.parametrize("answer", ["maybe", "YES", "1", "<b>"])
def test_another_answer_counts_nothing(member: Visitor, site: Flask, address: str, answer: str) -> None:
    assert answers(member, address, answer).status == 303 and helped(site) == {}
