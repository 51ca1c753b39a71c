"""From a round to a step: what is done next, by whom and when; kept in the room of steps."""

from __future__ import annotations

import json

import pytest

from intranet.faults import NotSaved
from intranet.steps import actions
from tests.conftest import both_ways
from tests.pages.test_worksheets_pages import starts
from tests.rounds import in_days, opens_round, takes_part
from tests.visitor import Visitor


@pytest.fixture
def there(contact: Visitor, member: Visitor) -> str:
    """A round whose answers are shown; everybody answered low in one area."""
    address = opens_round(contact, [contact, member])
    for visitor in (member, contact):
        takes_part(visitor, address, purpose_1="1", purpose_2="1", purpose_3="2", purpose_4="1")
    return address


@both_ways
def test_a_step_is_agreed_on_and_stands_on_the_rounds_page(contact: Visitor, member: Visitor, there: str,
                                                           htmx: bool) -> None:
    page = member.opens(f"{there}/steps?area=purpose")
    assert "Kirjoittakaa tavoite yhteen lauseeseen" in page.text, "what the worksheet proposes for a low area"
    fields = {"key": page.hidden("key"), "dimension": page.hidden("dimension"), "what": "Kirjoitamme tavoitteen.",
              "who": contact.person_id, "due": in_days(20)}
    answer = member.sends(f"{there}/steps", fields, htmx=htmx)
    assert answer.status == (200 if htmx else 303)
    member.sends(f"{there}/steps", fields, htmx=htmx)
    page = contact.opens(there)
    assert page.text.count("Kirjoitamme tavoitteen.") >= 1 and "Tavoite" in page.text
    assert "Kirjoitamme tavoitteen." in contact.opens("/steps").text, "who does it finds it among their own"
    (step,) = json.loads(contact.opens(f"{there}/export.json").html)["steps"]
    assert step["what"] == "Kirjoitamme tavoitteen." and step["who"] == "Yrjö Yhteys" and step["open"]


def test_a_colleague_who_was_not_asked_sees_the_step_and_not_the_round(member: Visitor, colleague: Visitor,
                                                                      there: str) -> None:
    member.sends(f"{there}/steps", {"what": "Kutsumme uudet mukaan", "who": member.person_id})
    assert "Kutsumme uudet mukaan" in colleague.opens("/steps").text
    assert colleague.opens(f"{there}/steps").status == colleague.opens(there).status == 404
    assert colleague.sends(f"{there}/steps", {"what": "x", "who": colleague.person_id}).status == 404


def test_what_cannot_be_kept_comes_back(member: Visitor, neighbour: Visitor, there: str) -> None:
    answer = member.sends(f"{there}/steps", {"what": "", "who": neighbour.person_id, "due": "eilen"})
    assert answer.status == 422 and "Virhe:" in answer.html
    assert neighbour.opens(f"{there}/steps").status == 404


@pytest.mark.parametrize("of", ["round", "sheet"])
def test_a_part_of_the_page_answers_when_no_field_was_wrong(contact: Visitor, member: Visitor, there: str,
                                                           of: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It asked for the first of no problems: for htmx the page and a full disk were an error of ours."""
    address = f"{there}/steps" if of == "round" else f"{starts(member)}/steps"
    assert member.opens(address, htmx=True).status == 200

    def full_disk(*_: object) -> None:
        raise NotSaved

    monkeypatch.setattr(actions, "make", full_disk)
    answer = member.sends(address, {"what": "Kirjoitamme tavoitteen.", "who": member.person_id}, htmx=True)
    assert answer.status == 503 and "Kirjoitamme tavoitteen." in answer.html


def test_before_the_answers_are_shown_nothing_is_agreed_on(contact: Visitor, member: Visitor) -> None:
    address = opens_round(contact, [contact, member])
    assert member.opens(f"{address}/steps").status == 404
    assert member.sends(f"{address}/steps", {"what": "Liian aikaisin", "who": member.person_id}).status == 404
    assert "Liian aikaisin" not in member.opens("/steps").text


def test_a_deleted_round_leaves_its_steps(contact: Visitor, member: Visitor, there: str) -> None:
    member.sends(f"{there}/steps", {"what": "Jää voimaan", "who": member.person_id})
    contact.sends(f"{there}/delete")
    assert "Jää voimaan" in member.opens("/steps").text
