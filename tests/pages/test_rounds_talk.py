"""What is agreed is written down by several people at once: nothing is lost, and nobody else reads or writes it."""

from __future__ import annotations

import pytest
from flask import Flask

from intranet.database import db
from intranet.rounds.models import TalkRow
from tests.conftest import both_ways
from tests.rounds import opens_round, takes_part
from tests.visitor import Page, Visitor


@pytest.fixture
def there(contact: Visitor, member: Visitor) -> str:
    """A round whose answers are shown."""
    address = opens_round(contact, [contact, member])
    takes_part(member, address, purpose_1="4", purpose_2="3", purpose_3="unsure")
    takes_part(contact, address, purpose_1="1", purpose_2="2", purpose_3="3")
    return address


def writes(visitor: Visitor, there: str, item: str, value: object, version: int = 0, *, htmx: bool = True,
           **more: object) -> Page:
    return visitor.sends(f"{there}/talk/{item}", {"value": value, "version": str(version), **more}, htmx=htmx)


def talked(page: Page) -> list[str]:
    """How many statements are agreed on, disagreed on, open."""
    return ["".join(one.itertext()) for one in page.one("section", id="talk-sum").iter("dd")][:3]


@both_ways
def test_a_value_or_a_disagreement_is_saved_with_who_wrote_it(contact: Visitor, member: Visitor, there: str,
                                                              htmx: bool) -> None:
    page = writes(member, there, "purpose_1", "2", htmx=htmx)
    assert page.status == 200 and "Tallennettu klo" in page.text and page.hidden("version-purpose_1") == "1"
    if htmx:
        assert page.one("input", name="version-purpose_1").get("hx-swap-oob") == "true"
        assert "answer-saved" in page.response.headers["HX-Trigger"] and "<html" not in page.html
    assert "Aino Jäsen" in "".join(page.one("p", id="writer-purpose_1").itertext())
    writes(contact, there, "purpose_2", "_disagree", htmx=htmx)
    writes(contact, there, "purpose_2.because", "Emme ole puhuneet tästä.", htmx=htmx)
    page = contact.opens(there)
    assert "Emme ole puhuneet tästä." in page.text
    assert talked(page) == ["1", "1", "22"]


def test_two_who_write_at_once_get_both_texts(contact: Visitor, member: Visitor, there: str) -> None:
    assert writes(member, there, "purpose_1.because", "Jäsenen teksti").status == 200
    page = writes(contact, there, "purpose_1.because", "Yhdyshenkilön teksti")
    assert page.status == 409 and "Jäsenen teksti" in page.text and "Yhdyshenkilön teksti" in page.text
    assert "joku muu ehti ensin" in page.text
    assert "Jäsenen teksti" in member.opens(there).text
    assert writes(contact, there, "purpose_1.because", "Yhdyshenkilön teksti", 1).status == 200


@pytest.mark.parametrize("chosen", ["mine", "saved"])
def test_in_the_plain_form_one_chooses_between_the_texts(contact: Visitor, member: Visitor, there: str,
                                                         chosen: str) -> None:
    old = contact.opens(there)
    form = {f"version-{item}": old.hidden(f"version-{item}") for item in ("purpose_1.because", "purpose_2")}
    writes(member, there, "purpose_1.because", "Ensin")
    form |= {"answer-purpose_1.because": "Sitten", "answer-purpose_2": "3"}
    page = contact.sends(f"{there}/talk", form)
    assert page.status == 409 and "Ensin" in page.text and "Sitten" in page.text
    settles = [one.get("value") or "" for one in page.all("button", name="settle")]
    answer = contact.sends(f"{there}/talk", {**form, "version-purpose_2": "1",
                                             "settle": next(one for one in settles if one.startswith(chosen))})
    assert answer.status == 303 and answer.goes_to.endswith("#item-purpose_1.because")
    page = contact.opens(there)
    assert ("Sitten" if chosen == "mine" else "Ensin") in page.text
    checked = [one.get("value") for one in page.all("input", name="answer-purpose_2") if one.get("checked") is not None]
    assert checked == ["3"], "what stood in no one's way was saved"


def test_the_plain_form_saves_everything_at_once(member: Visitor, there: str) -> None:
    answer = member.sends(f"{there}/talk", {"answer-purpose_1": "2", "version-purpose_1": "0",
                                            "answer-purpose_1.because": "Sovimme", "version-purpose_1.because": "0",
                                            "version-purpose_2": "0", "answer-nothing": "x", "junk": "y"})
    assert answer.status == 303
    assert "Sovimme" in member.opens(there).text


@both_ways
def test_what_does_not_fit_is_refused_and_comes_back(member: Visitor, there: str, htmx: bool) -> None:
    for value in ("5", "unsure", "<script>", "1\n2", "x" * 3000, "a\x00"):
        page = writes(member, there, "purpose_1", value, htmx=htmx)
        assert page.status == 422, value
    page = writes(member, there, "purpose_1.because", "Hyvä \x00teksti", htmx=htmx)
    assert page.status == 422
    if not htmx:
        assert "Hyvä teksti" in page.text
    assert member.sends(f"{there}/talk/purpose_1", {"version": "0"}, htmx=htmx).status == 422
    for item in ("nothing", "purpose_1.nothing", "purpose_1.done"):
        assert writes(member, there, item, "1", htmx=htmx).status == 404, item
    assert talked(member.opens(there)) == ["0", "0", "24"]


def test_words_are_kept_as_typed_and_never_run(member: Visitor, there: str) -> None:
    words = "  <script>alert(1)</script> {{ 7 * 7 }} ”€” \n\n ääkköset  "
    assert writes(member, there, "purpose_1.because", words).status == 200
    page = member.opens(there)
    area = page.one("textarea", name="answer-purpose_1.because")
    assert (area.text or "").removeprefix("\n") == words and "<script>alert" not in page.html


def test_a_lost_reply_is_no_conflict(member: Visitor, there: str) -> None:
    page = {"key": "a" * 24}
    assert writes(member, there, "purpose_1.because", "Yks", 0, **page, sequence="1").status == 200
    assert writes(member, there, "purpose_1.because", "Yks kaks", 0, **page, sequence="2").status == 200


def test_before_the_answers_are_shown_nothing_is_agreed(contact: Visitor, member: Visitor) -> None:
    address = opens_round(contact, [contact, member])
    assert writes(member, address, "purpose_1", "2").status == 404
    assert member.sends(f"{address}/talk", {"answer-purpose_1": "2", "version-purpose_1": "0"}).status == 404


def test_a_decision_is_taken_back(member: Visitor, there: str) -> None:
    writes(member, there, "purpose_1", "2")
    assert writes(member, there, "purpose_1", "_open", 1).status == 200
    assert talked(member.opens(there)) == ["0", "0", "24"]


def test_what_was_agreed_makes_the_areas_means(member: Visitor, there: str) -> None:
    for number, value in enumerate("2244", 1):
        writes(member, there, f"purpose_{number}", value)
    page = member.opens(there)
    assert "3,0" in "".join(page.one("section", id="talk-sum").itertext())


def test_the_text_of_who_left_stays_without_a_name(contact: Visitor, member: Visitor, there: str, site: Flask) -> None:
    writes(member, there, "purpose_1.because", "Jää tänne")
    with site.app_context():
        row = db.session.query(TalkRow).one()
        row.written_by = None
        db.session.commit()
    page = contact.opens(there)
    assert "Jää tänne" in page.text and "Viimeksi kirjoitettu" in page.text


def test_the_sections_are_there_with_every_statement_and_those_to_talk_about_first_only_once(member: Visitor,
                                                                                            there: str) -> None:
    page = member.opens(there)
    assert len(page.all("section", class_="statement")) == 24
    assert len(page.all("details", class_="part")) == 6
    assert len(page.all("p", class_="elsewhere")) == 2
