"""The great journey: start a worksheet, fill it section by section, go on elsewhere, read the result. Both ways."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask

from intranet.commands.start import load_first_content
from intranet.database import db
from intranet.people.models import Person
from tests.conftest import both_ways
from tests.visitor import Page, Visitor

SECTIONS = ("purpose", "knowing", "trust", "roles", "organising", "impact")
VALUES = {"purpose": "4444", "knowing": "4433", "trust": "2u12", "roles": "1122", "organising": "3333",
          "impact": "3332"}
WORDS = {"u": "unsure"}


def begins(visitor: Visitor, key: str = "network_health") -> str:
    """Chooses a perspective on the worksheet's page and begins; the sheet's address."""
    page = visitor.opens(f"/worksheets/{key}")
    fields = {}
    if page.all("input", name="perspective"):
        fields = {"perspective": "one", "subject": "Iisalmen hankehautomo"}
    answer = visitor.sends(f"/worksheets/{key}/sheets", fields)
    assert answer.status == 303
    return answer.goes_to.rsplit("/", 1)[0]


def items_of(page: Page) -> list[str]:
    """The items that a section's page asks."""
    return [name.removeprefix("version-") for field in page.all("input", type="hidden")
            if (name := field.get("name") or "").startswith("version-")]


def fills(visitor: Visitor, sheet: str, section: str, values: str, *, htmx: bool) -> str:
    """Answers a section as its page is built, one by one or as one form; where it goes on."""
    page = visitor.opens(f"{sheet}/{section}")
    assert page.status == 200
    items = items_of(page)
    chosen = {item: WORDS.get(value, value) for item, value in zip(items, values, strict=True)}
    fields = {f"version-{item}": page.hidden(f"version-{item}") for item in items}
    if htmx:
        for item, value in chosen.items():
            (sender,) = [one for one in page.tree.iter("fieldset") if (one.get("id") or "") == f"item-{item}"]
            answer = visitor.sends(sender.get("hx-post") or "", {f"answer-{item}": value, f"version-{item}": "0"},
                                   htmx=True)
            assert answer.status == 200 and "Tallennettu klo " in answer.text
            fields[f"version-{item}"] = answer.hidden(f"version-{item}")
    form = page.one("form", id="section")
    answer = visitor.sends(form.get("action") or "",
                           {**fields, **{f"answer-{item}": value for item, value in chosen.items()}, "go": "next"})
    assert answer.status == 303
    return answer.goes_to


@both_ways
def test_a_member_fills_the_whole_worksheet_and_reads_the_result(member: Visitor, neighbour: Visitor,
                                                                 htmx: bool) -> None:
    sheet = begins(member)
    goes_to = f"{sheet}/purpose"
    for section in SECTIONS:
        assert goes_to == f"{sheet}/{section}"
        page = member.opens(goes_to)
        assert {f"{sheet}/{one}" for one in SECTIONS} <= {one.get("href") for one in page.all("a")}
        goes_to = fills(member, sheet, section, VALUES[section], htmx=htmx)
    assert goes_to == f"{sheet}/result" == member.opens(sheet).goes_to
    page = member.opens(goes_to)
    assert page.one("h1").text == "Vahvin osa-alueenne on tavoite. Aloittakaa tästä: roolit."
    assert "24/24" in page.text and '<svg class="chart radar"' in page.html
    assert [row.find("th/a").get("href") for row in page.one("tbody")] == [  # type: ignore[union-attr]
        f"#area-{section}" for section in SECTIONS]
    assert "Vastuu on epäselvä tai yhden varassa." in page.text and "Nimetkää varavetäjä." in page.text
    assert "Tiedän, kuka tekee mitä ja mihin mennessä." in page.text, "a statement that pulls down"
    start = {link.get("href") for link in member.opens("/").all("a")}
    assert f"{sheet}/result" in start and sheet not in start, "a finished sheet is read again, not continued"
    assert neighbour.opens(f"{sheet}/result").status == 404


@both_ways
def test_a_sheet_goes_on_on_another_device(member: Visitor, sits_down: Callable[[Person], Visitor],
                                           htmx: bool) -> None:
    sheet = begins(member)
    fills(member, sheet, "purpose", "4321", htmx=htmx)
    phone = Visitor(member.app, member.person_id)
    with member.client.session_transaction() as session:
        phone.holds(_user_id=session["_user_id"])
    assert phone.opens("/").all("a", href=sheet)
    assert phone.opens(sheet).goes_to == f"{sheet}/knowing"
    page = phone.opens(f"{sheet}/purpose")
    chosen = [(one.get("name"), one.get("value")) for one in page.all("input", type="radio")
              if one.get("checked") is not None]
    assert chosen == [("answer-purpose_1", "4"), ("answer-purpose_2", "3"), ("answer-purpose_3", "2"),
                      ("answer-purpose_4", "1")]
    assert fills(phone, sheet, "knowing", "1111", htmx=htmx) == f"{sheet}/trust"
    assert "8/24" in member.opens(f"{sheet}/purpose").text


@both_ways
def test_the_private_worksheet_is_for_oneself(member: Visitor, contact: Visitor, admin: Visitor, htmx: bool) -> None:
    sheet = begins(member, "network_competence")
    for section in ("role", "talking", "promises", "skills", "influence"):
        assert "vain sinua varten" in member.opens(f"{sheet}/{section}").text
        goes_to = fills(member, sheet, section, {"role": "4444", "skills": "1112"}.get(section, "3333"), htmx=htmx)
    assert goes_to == f"{sheet}/result"
    page = member.opens(goes_to)
    assert page.one("h1").text == \
        "Vahvimmat puolesi ovat rooli, vuorovaikutus, luottamus ja vaikuttaminen. Kehitä seuraavaksi tätä: taidot."
    assert "vain sinua varten" in page.text and "kaikkien osa-alueiden keskiarvo" not in page.text.lower()
    for other in (contact, admin):
        assert other.opens(f"{sheet}/result").status == 404


@both_ways
def test_every_address_of_a_sheet_is_missing_for_a_neighbour(member: Visitor, neighbour: Visitor, colleague: Visitor,
                                                             htmx: bool) -> None:
    """Not 403, and the same words as for a sheet that never was."""
    sheet, never = begins(member), f"/sheets/{'x' * 22}"
    fills(member, sheet, "purpose", "4444", htmx=htmx)
    answer = {"value": "1", "version": "1", "answer-purpose_1": "1", "version-purpose_1": "1", "go": "next"}
    for other in (neighbour, colleague):
        for path in ("", "/purpose", "/result", "/delete", "/moon", "/answers/purpose_1"):
            seen, missing = other.opens(sheet + path, htmx=htmx), other.opens(never + path, htmx=htmx)
            assert seen.status == missing.status in (404, 405), path
            assert seen.text == missing.text
            assert seen.html_without_tokens.replace(sheet, never) == missing.html_without_tokens.replace(sheet, never)
        for path in ("", "/purpose", "/result", "/delete", "/moon", "/answers/purpose_1", "/answers/moon"):
            seen, missing = (other.sends(place + path, answer, htmx=htmx) for place in (sheet, never))
            assert seen.status == missing.status in (404, 405), path
            assert seen.text == missing.text
        assert sheet not in other.opens("/sheets").html and sheet not in other.opens("/").html
        assert sheet not in other.opens("/worksheets").html
    assert "4/24" in member.opens(f"{sheet}/purpose").text
    assert member.opens(f"{sheet}/purpose").hidden("version-purpose_1") == "1"

def test_a_result_leads_to_cards_that_can_be_read(site: Flask, member: Visitor) -> None:
    with site.app_context():
        load_first_content(lambda line: None)
        db.session.remove()
    sheet = begins(member)
    fills(member, sheet, "impact", "1112", htmx=False)
    page = member.opens(f"{sheet}/result")
    links = [one.get("href") or "" for one in page.all("a") if (one.get("href") or "").startswith("/cards/")]
    assert "/cards/kuka-paattaa-mista" in links
    for link in links:
        assert member.opens(link).status == 200
