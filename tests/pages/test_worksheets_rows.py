"""Rows of a worksheet: added, filled, removed and brought back, with htmx and without, in two windows at once."""

from __future__ import annotations

import re

import pytest

from tests.conftest import both_ways
from tests.pages.test_worksheets_pages import saves, starts
from tests.visitor import Page, Visitor

KEY = "network_timeline"
ROW = re.compile(r"answer-waking\.([a-z0-9]+)\.what")


def a_timeline(visitor: Visitor) -> str:
    """A new sheet."""
    return starts(visitor, KEY, subject="Iisalmen hankehautomo")


def rows_on(page: Page) -> list[str]:
    """The ids of the rows that can be filled, in their order."""
    return list(dict.fromkeys(ROW.findall(page.html)))


def presses(visitor: Visitor, sheet: str, button: str, htmx: bool = False, **fields: str) -> Page:
    """A button of a row, with what stands in the form. A row that comes alone has its form on the page."""
    return visitor.sends(f"{sheet}/waking", {"row": button, **fields}, htmx=htmx, inspected=not htmx)


def filled(visitor: Visitor, sheet: str, words: str, **more: str) -> str:
    """A row with something in it; its id."""
    answer = presses(visitor, sheet, "add:waking")
    row = answer.goes_to.rsplit("-", 1)[1]
    for column, value in {"what": words, **more}.items():
        assert saves(visitor, sheet, f"waking.{row}.{column}", value, htmx=True).status == 200
    return row


def test_an_item_begins_with_an_empty_row_that_nobody_has_to_add(member: Visitor) -> None:
    sheet = a_timeline(member)
    page = member.opens(f"{sheet}/waking")
    (row,) = rows_on(page)
    assert "Lisää hetki" in page.text and "0/37" in page.text
    assert len(page.all("fieldset", class_="row")) == 1 and "Mitä tapahtui?" in page.text
    assert saves(member, sheet, f"waking.{row}.what", "Kaupunki antoi tilan", htmx=True).status == 200
    page = member.opens(f"{sheet}/waking")
    assert rows_on(page) == [row] and "Kaupunki antoi tilan" in page.text and "1/37" in page.text
    assert page.hidden(f"version-waking.{row}.what") == "1" and page.hidden(f"version-waking.{row}.when") == "0"


def test_without_a_script_the_button_keeps_the_whole_section_and_leads_to_the_new_row(member: Visitor) -> None:
    sheet = a_timeline(member)
    (row,) = rows_on(member.opens(f"{sheet}/waking"))
    answer = presses(member, sheet, "add:waking", **{
        f"answer-waking.{row}.what": "Ensin tämä", f"version-waking.{row}.what": "0",
        f"answer-waking.{row}.when": "", f"version-waking.{row}.when": "0",
        f"version-waking.{row}.effect": "0", "answer-waking_did": "Teimme", "version-waking_did": "0"})
    assert answer.status == 303 and answer.goes_to.startswith(f"{sheet}/waking#row-waking-")
    page = member.opens(f"{sheet}/waking")
    assert rows_on(page) == [row, answer.goes_to.rsplit("-", 1)[1]]
    assert "Ensin tämä" in page.text and "Teimme" in page.text


def test_with_htmx_only_the_new_row_comes(member: Visitor) -> None:
    sheet = a_timeline(member)
    page = presses(member, sheet, "add:waking", htmx=True)
    assert page.status == 200 and "<html" not in page.html and len(rows_on(page)) == 1
    assert page.one("fieldset", class_="row").get("autofocus") is not None
    assert "Rivi on lisätty." in page.text and "answer-saved" in page.response.headers["HX-Trigger"]
    assert rows_on(member.opens(f"{sheet}/waking")) == rows_on(page)


def test_two_windows_that_add_rows_at_once_lose_nothing(member: Visitor) -> None:
    sheet = a_timeline(member)
    first, second = rows_on(member.opens(f"{sheet}/waking"))[0], rows_on(member.opens(f"{sheet}/waking"))[0]
    assert first != second
    for row, words in ((first, "Ensimmäisestä"), (second, "Toisesta")):
        assert saves(member, sheet, f"waking.{row}.what", words, htmx=True).status == 200
    added = {presses(member, sheet, "add:waking", htmx=True).html for _ in range(3)}
    page = member.opens(f"{sheet}/waking")
    assert len(added) == 3 and len(rows_on(page)) == 5 and rows_on(page)[:2] == sorted([first, second])
    assert "Ensimmäisestä" in page.text and "Toisesta" in page.text


@both_ways
def test_a_removed_row_can_be_brought_back_with_every_word(member: Visitor, htmx: bool) -> None:
    sheet = a_timeline(member)
    row = filled(member, sheet, "Kaupunki antoi tilan", when="kevät 2017", effect="helped")
    other = filled(member, sheet, "Toinen")
    page = presses(member, sheet, f"remove:waking.{row}", htmx=htmx)
    assert page.status == (200 if htmx else 303)
    if htmx:
        assert "Poistettu: Hetki – kevät 2017" in page.text and "Sen voi palauttaa" in page.text
        assert page.one("button", value=f"back:waking.{row}").get("autofocus") is not None
    page = member.opens(f"{sheet}/waking")
    assert rows_on(page) == [other] and "Poistettu (1)" in page.text and "kevät 2017" in page.text
    assert "Kaupunki antoi tilan" not in member.opens(f"{sheet}/result").text
    assert presses(member, sheet, f"remove:waking.{row}", htmx=htmx).status == (200 if htmx else 303)
    page = presses(member, sheet, f"back:waking.{row}", htmx=htmx)
    assert page.status == (200 if htmx else 303)
    page = member.opens(f"{sheet}/waking")
    assert rows_on(page) == [row, other] and "Kaupunki antoi tilan" in page.text and "Poistettu" not in page.text
    chosen = [one for one in page.all("input", type="radio") if one.get("checked") is not None]
    assert [one.get("value") for one in chosen] == ["helped"]


def test_what_is_being_typed_goes_along_with_the_button_that_removes_its_row(member: Visitor) -> None:
    sheet = a_timeline(member)
    row = filled(member, sheet, "Vanha")
    button = member.opens(f"{sheet}/waking").one("button", value=f"remove:waking.{row}")
    names = (button.get("hx-params") or "").split(",")
    assert f"answer-waking.{row}.what" in names and f"version-waking.{row}.what" in names and "row" in names
    presses(member, sheet, f"remove:waking.{row}", htmx=True, **{
        f"answer-waking.{row}.what": "Uusi, vielä tallentamatta", f"version-waking.{row}.what": "1"})
    presses(member, sheet, f"back:waking.{row}")
    assert "Uusi, vielä tallentamatta" in member.opens(f"{sheet}/waking").text


@both_ways
def test_a_row_with_a_conflict_is_not_removed_before_somebody_chose(member: Visitor, htmx: bool) -> None:
    sheet = a_timeline(member)
    row = filled(member, sheet, "Toisen ikkunan")
    page = presses(member, sheet, f"remove:waking.{row}", htmx=htmx, **{
        f"answer-waking.{row}.what": "Tämän ikkunan", f"version-waking.{row}.what": "0"})
    assert page.status == 409 and "Toisen ikkunan" in page.text and "Tämän ikkunan" in page.text
    if htmx:
        assert page.response.headers["HX-Retarget"] == "#save-status" and "<html" not in page.html
    assert rows_on(member.opens(f"{sheet}/waking")) == [row]


def test_a_late_save_into_a_removed_row_is_kept_and_says_so(member: Visitor) -> None:
    sheet = a_timeline(member)
    row = filled(member, sheet, "Ensin")
    presses(member, sheet, f"remove:waking.{row}")
    page = saves(member, sheet, f"waking.{row}.what", "Ehdin vielä", 1, htmx=True)
    assert page.status == 200 and "poistettu toisessa ikkunassa" in page.text
    assert page.hidden(f"version-waking.{row}.what") == "2"
    presses(member, sheet, f"back:waking.{row}")
    assert "Ehdin vielä" in member.opens(f"{sheet}/waking").text


@both_ways
def test_two_windows_at_one_cell_see_both_texts(member: Visitor, htmx: bool) -> None:
    sheet = a_timeline(member)
    row = filled(member, sheet, "Ensimmäinen")
    page = saves(member, sheet, f"waking.{row}.what", "Toinen", 0, htmx=htmx)
    assert page.status == 409 and "Ensimmäinen" in page.text and "Toinen" in page.text
    settled = member.sends(f"{sheet}/waking", {
        "settle": f"mine:waking.{row}.what:1", f"answer-waking.{row}.what": "Toinen",
        f"version-waking.{row}.what": "0"})
    assert settled.status == 303 and "Toinen" in member.opens(f"{sheet}/waking").text


@both_ways
@pytest.mark.parametrize(("column", "value"), [
    ("effect", "both"), ("effect", "helped\nhindered"), ("when", "x" * 301), ("what", "y" * 20_001), ("what", "a\x00b"),
])
def test_a_cell_refuses_what_it_cannot_hold_and_gives_it_back(member: Visitor, htmx: bool, column: str,
                                                              value: str) -> None:
    sheet = a_timeline(member)
    (row,) = rows_on(member.opens(f"{sheet}/waking"))
    page = saves(member, sheet, f"waking.{row}.{column}", value, htmx=htmx)
    assert page.status == 422 and "Tallennettu klo" not in page.text
    if not htmx and column != "effect":
        assert value.replace("\x00", "") in page.html and "Virhe:" in page.html
    assert "0/37" in member.opens(f"{sheet}/waking").text


@pytest.mark.parametrize("item", [
    "waking", "waking.0mx1aaaaa0000000001", "waking.0mx1aaaaa0000000001.nothing", "waking.x.what",
    "waking_did.0mx1aaaaa0000000001.what", "nothing.0mx1aaaaa0000000001.what",
])
def test_what_is_no_cell_is_not_found_and_costs_no_other_answer(member: Visitor, item: str) -> None:
    sheet = a_timeline(member)
    assert saves(member, sheet, item, "helped", htmx=True).status == 404
    sent = {f"answer-{item}": "x", f"version-{item}": "0", "answer-waking_did": "Säilyy", "version-waking_did": "0"}
    assert member.sends(f"{sheet}/waking", sent).status in (303, 422)
    assert "Säilyy" in member.opens(f"{sheet}/waking").text


@both_ways
@pytest.mark.parametrize("button", ["add:nothing", "add:waking_did", "remove:waking",
                                    "remove:waking_did.0mx1aaaaa000000000"])
def test_a_button_for_rows_that_are_not_there_is_not_found(member: Visitor, htmx: bool, button: str) -> None:
    assert presses(member, a_timeline(member), button, htmx).status == 404


@both_ways
@pytest.mark.parametrize("button", ["", "add", "burn:waking", "add:waking;drop", "remove:waking.../..", "add:WAKING"])
def test_a_button_that_nobody_knows_is_an_ordinary_save(member: Visitor, htmx: bool, button: str) -> None:
    assert presses(member, a_timeline(member), button, htmx).goes_to.endswith("/calling")


@both_ways
def test_rows_have_an_end_and_the_page_says_so(member: Visitor, htmx: bool) -> None:
    sheet = a_timeline(member)
    for _ in range(40):
        assert presses(member, sheet, "add:waking").status == 303
    page = presses(member, sheet, "add:waking", htmx)
    assert page.status == 422 and "ei mahdu enempää" in page.text
    page = member.opens(f"{sheet}/waking")
    assert len(rows_on(page)) == 40 and not page.all("button", value="add:waking")


def test_nobody_else_touches_the_rows(member: Visitor, neighbour: Visitor, colleague: Visitor,
                                      stranger: Visitor) -> None:
    sheet = a_timeline(member)
    row = filled(member, sheet, "Meidän")
    for other in (neighbour, colleague):
        for button in ("add:waking", f"remove:waking.{row}", f"back:waking.{row}"):
            assert presses(other, sheet, button).status == 404
        assert saves(other, sheet, f"waking.{row}.what", "Heidän", 1, htmx=True).status == 404
    assert presses(stranger, sheet, "add:waking", htmx=True).status == 401
    assert member.sends(f"{sheet}/waking", {"row": "add:waking"}, token=False).status == 403
    assert rows_on(member.opens(f"{sheet}/waking")) == [row]


def test_own_data_and_a_deleted_sheet_take_the_rows_along(member: Visitor) -> None:
    sheet = a_timeline(member)
    row = filled(member, sheet, "Kaupunki antoi tilan")
    gone = filled(member, sheet, "Poistetun rivin teksti")
    presses(member, sheet, f"remove:waking.{gone}")
    export = member.opens("/account/export.json").html
    assert "Kaupunki antoi tilan" in export and "Poistetun rivin teksti" in export
    assert "1/37" in member.opens("/sheets").text and row in export
    assert member.sends(f"{sheet}/delete").status == 303
    assert "Kaupunki antoi tilan" not in member.opens("/account/export.json").html


def test_the_result_is_a_picture_with_its_text_and_its_table(member: Visitor) -> None:
    sheet = a_timeline(member)
    page = member.opens(f"{sheet}/result")
    assert page.status == 200 and 'class="chart' not in page.html and "niitä ei vielä ole" in page.text
    filled(member, sheet, "Kaupunki <b>antoi</b> tilan", when="2017", effect="helped")
    filled(member, sheet, "Kiire", effect="hindered")
    filled(member, sheet, "Uusi jäsen")
    saves(member, sheet, "now", "doing")
    saves(member, sheet, "waking_undone", "Muistio")
    page = member.opens(f"{sheet}/result")
    assert '<svg class="chart timeline"' in page.html and "Olette nyt vaiheessa 5/7: Tekeminen." in page.text
    assert "Auttoi: 1. Jarrutti: 1. 1 hetkestä ei ole vielä sanottu" in page.text and "antoi</b>" not in page.html
    rows = [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in page.all("tbody")[0]]
    assert rows == [["1. Herätys", "1", "2017", "Kaupunki <b>antoi</b> tilan", "Auttoi"],
                    ["2", "–", "Kiire", "Jarrutti"], ["–", "–", "Uusi jäsen", "–"]]
    assert "Mitä jäi tekemättä?" in page.text and "Muistio" in page.text and "Mitä teimme?" not in page.text
    assert "Yksi tehtävä asia" not in page.text
