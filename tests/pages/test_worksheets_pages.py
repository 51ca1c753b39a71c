"""Each page of the worksheets on its own: who may open it, what it says, what it refuses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from intranet.settings import Settings
from tests import every_kind
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.visitor import Page, Visitor

HEALTH = "/worksheets/network_health"
STATEMENTS = 4


def starts(visitor: Visitor, key: str = "network_health", **fields: str) -> str:
    """A new sheet's address, `/sheets/<id>`."""
    sent = {"perspective": "one", "subject": "Iisalmen hankehautomo"} if key == "network_health" else {}
    answer = visitor.sends(f"/worksheets/{key}/sheets", {**sent, **fields})
    assert answer.status == 303, answer.text
    return answer.goes_to.rsplit("/", 1)[0]


def saves(visitor: Visitor, sheet: str, item: str, value: str, version: int = 0, **more: object) -> Page:
    return visitor.sends(f"{sheet}/answers/{item}", {"value": value, "version": str(version)}, **more)  # type: ignore[arg-type]


def test_the_shelf_shows_both_worksheets(member: Visitor) -> None:
    page = member.opens("/worksheets")
    assert "Miten verkostomme toimii?" in page.text and "Oma osaamiseni verkostotoimijana" in page.text
    assert "Vain sinulle" in page.text and "24 kysymystä" in page.text


def test_a_sheet_starts_with_perspective_and_subject(member: Visitor) -> None:
    assert "Mitä verkostoa tämä koskee?" in member.opens(HEALTH).text
    sheet = starts(member)
    page = member.opens(f"{sheet}/purpose")
    assert page.status == 200 and "Iisalmen hankehautomo" in page.text and "Yksi valittu verkosto" in page.text
    assert "Verkoston tarkoitus on kirjoitettu ja kaikki löytävät sen." in page.text
    other = member.opens(f"{starts(member, perspective='own', subject='')}/purpose")
    assert "Tiedämme, miksi järjestömme on kussakin verkostossa." in other.text


@pytest.mark.parametrize(("fields", "word"), [
    ({"perspective": "", "subject": "Nimi"}, "Valitse näkökulma."),
    ({"perspective": "moon", "subject": "Nimi"}, "vaihtoehdoista"),
    ({"perspective": "one", "subject": ""}, "Kirjoita nimi"),
    ({"perspective": "own", "subject": "x" * 250}, "liian pitkä"),
    ({"perspective": "own", "subject": "a\x00b"}, "merkkejä"),
])
def test_a_start_that_lacks_something_keeps_what_was_typed(member: Visitor, fields: dict[str, str], word: str) -> None:
    page = member.sends(f"{HEALTH}/sheets", fields)
    assert page.status == 422 and word in page.text and "Virhe:" in page.html
    assert page.one("input", id="subject").get("value") == fields["subject"].replace("\x00", "")
    assert [one.get("value") for one in page.all("input", name="perspective") if one.get("checked") is not None] == [
        one for one in [fields["perspective"]] if one in ("own", "whole", "one")]


def test_each_item_has_native_radios_and_i_cannot_say(member: Visitor) -> None:
    sheet = starts(member)
    page = member.opens(f"{sheet}/trust")
    assert len(page.all("fieldset", class_="item")) == STATEMENTS
    radios = page.all("input", name="answer-trust_1", type="radio")
    assert [one.get("value") for one in radios] == ["1", "2", "3", "4", "unsure"]
    senders = [one for one in page.tree.iter("fieldset") if one.get("hx-post")]
    assert senders[0].get("hx-post") == f"{sheet}/answers/trust_1"
    assert page.hidden("version-trust_1") == "0"
    assert page.one("div", id="save-status").get("role") == "status"
    for section in ("purpose", "knowing", "trust", "roles", "organising", "impact"):
        assert page.all("a", href=f"{sheet}/{section}")


@both_ways
def test_one_answer_is_saved_with_the_servers_time(member: Visitor, htmx: bool) -> None:
    sheet = starts(member)
    page = saves(member, sheet, "purpose_1", "3", htmx=htmx)
    assert page.status == 200 and "Tallennettu klo " in page.text
    assert page.hidden("version-purpose_1") == "1"
    assert "1/24" in page.text
    if htmx:
        assert page.one("input", name="version-purpose_1").get("hx-swap-oob") == "true"
        assert "answer-saved" in page.response.headers["HX-Trigger"]
        assert "<html" not in page.html and not page.all("fieldset")
    again = saves(member, sheet, "purpose_1", "3", htmx=htmx)
    assert again.status == 200 and again.hidden("version-purpose_1") == "1"


def test_the_sections_own_names_are_taken_too(member: Visitor) -> None:
    sheet = starts(member)
    fields = {"answer-purpose_2": "4", "version-purpose_2": "0", "answer-purpose_1": "1", "junk": "x"}
    assert member.sends(f"{sheet}/answers/purpose_2", fields, htmx=True).status == 200
    page = member.opens(f"{sheet}/purpose")
    chosen = [one for one in page.all("input", type="radio") if one.get("checked") is not None]
    assert [(one.get("name"), one.get("value")) for one in chosen] == [("answer-purpose_2", "4")]


@both_ways
def test_a_value_that_is_not_the_items_is_refused(member: Visitor, htmx: bool) -> None:
    sheet = starts(member)
    for value in ("5", "0", "<script>", "3\n4", "a\x00", "\ud800".encode("utf-8", "surrogatepass"), "9" * 3000):
        page = saves(member, sheet, "purpose_1", value, htmx=htmx)  # type: ignore[arg-type]
        assert page.status == 422 and "Tallennettu klo" not in page.text, value
    assert member.sends(f"{sheet}/answers/purpose_1", {"version": "0"}, htmx=htmx).status == 422
    assert member.sends(f"{sheet}/answers/nothing", {"value": "1", "version": "0"}, htmx=htmx).status == 404
    assert member.opens(f"{sheet}/nothing", htmx=htmx).status == 404
    assert member.sends(f"{sheet}/nothing", {"answer-purpose_1": "1"}, htmx=htmx).status == 404
    assert member.opens(f"{sheet}/purpose").hidden("version-purpose_1") == "0"


@both_ways
def test_a_megabyte_is_too_much_and_says_so(member: Visitor, htmx: bool) -> None:
    page = saves(member, starts(member), "purpose_1", "x" * 5_000_000, htmx=htmx)
    assert page.status == 413 and "Tekstiä on enemmän" in page.text


@pytest.mark.parametrize("path", ["", "/purpose", "/result", "/delete", "/nothing"])
def test_a_neighbours_sheet_looks_like_one_that_is_not_there(member: Visitor, neighbour: Visitor, colleague: Visitor,
                                                             admin: Visitor, path: str) -> None:
    sheet = starts(member)
    for other in (neighbour, colleague, admin):
        other.opens("/account")  # the first page of a browser sets its cookie
        page, missing = other.opens(f"{sheet}{path}"), other.opens(f"/sheets/{'x' * 22}{path}")
        assert page.status == missing.status == 404
        assert sorted(page.response.headers.keys()) == sorted(
            missing.response.headers.keys())
        assert page.html_without_tokens.replace(sheet, "") == missing.html_without_tokens.replace(
            f"/sheets/{'x' * 22}", "")


def test_nobody_else_writes_to_a_sheet(member: Visitor, neighbour: Visitor, stranger: Visitor) -> None:
    sheet = starts(member)
    for other, status in ((neighbour, 404), (stranger, 401)):
        assert saves(other, sheet, "purpose_1", "4", htmx=True).status == status
    assert neighbour.sends(f"{sheet}/purpose", {"answer-purpose_1": "4", "version-purpose_1": "0"}).status == 404
    assert neighbour.sends(f"{sheet}/delete").status == 404
    assert member.opens(f"{sheet}/purpose").hidden("version-purpose_1") == "0"
    assert saves(member, sheet, "purpose_1", "4", token=False).status == 403


def test_a_sheet_goes_on_where_something_is_open(member: Visitor) -> None:
    sheet = starts(member)
    for number in range(1, 5):
        saves(member, sheet, f"purpose_{number}", "3")
    assert member.opens(sheet).goes_to == f"{sheet}/knowing"
    start = member.opens("/")
    assert "Miten verkostomme toimii?" in start.text and "4/24" in start.text
    assert member.opens("/sheets").all("a", href=sheet)


def test_a_sheet_is_deleted_after_asking(member: Visitor) -> None:
    sheet = starts(member)
    saves(member, sheet, "purpose_1", "3")
    assert "Poistetaanko" in member.opens(f"{sheet}/delete").text
    assert member.opens(sheet).status in (302, 303)
    assert member.sends(f"{sheet}/delete").goes_to == "/sheets?said=deleted"
    assert member.opens(sheet).status == 404


def test_a_result_without_answers_is_a_state_and_not_an_error(member: Visitor) -> None:
    page = member.opens(f"{starts(member)}/result")
    assert page.status == 200 and "Vastauksia on vielä liian vähän tulokseen." in page.text
    assert "niitä ei vielä ole" in page.text and 'class="chart' not in page.html


def test_a_result_says_it_in_words_chart_and_table(member: Visitor) -> None:
    sheet = starts(member)
    for section, values in {"purpose": "4444", "knowing": "3333", "trust": "12uu", "roles": "3u--"}.items():
        for number, value in enumerate(values, 1):
            if value != "-":
                saves(member, sheet, f"{section}_{number}", "unsure" if value == "u" else value)
    page = member.opens(f"{sheet}/result")
    assert page.one("h1").text == "Vahvin osa-alueenne on tavoite. Aloittakaa tästä: luottamus."
    rows = [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in page.one("tbody")]
    assert rows[0] == ["1. Tavoite", "4,0", "Hyvä", "4/4", "0"]
    assert rows[2] == ["3. Luottamus", "1,5", "Matala", "2/4", "2"]
    assert rows[3] == ["4. Roolit", "–", "Vastauksia liian vähän", "1/4", "1"]
    assert '<svg class="chart radar"' in page.html
    assert "Keskustelu ei tunnu turvalliselta." in page.text and "Seuraava askel:" in page.text
    assert "Voin sanoa ääneen keskeneräisen ajatuksen." in page.text and "21 % vastauksista" in page.text
    assert "sopimus, ei normi" in page.text


def test_a_private_worksheet_says_so(member: Visitor) -> None:
    sheet = starts(member, "network_competence")
    assert "vain sinua varten" in member.opens("/worksheets/network_competence").text
    assert "vain sinua varten" in member.opens(f"{sheet}/result").text
    assert "Mitä verkostoa" not in member.opens("/worksheets/network_competence").text


def test_words_come_in_the_readers_language(a_person: Callable[..., object], sits_down: Callable[..., Visitor]) -> None:
    reader = sits_down(a_person(language="sv"))
    sheet = starts(reader)
    page = reader.opens(f"{sheet}/purpose")
    assert "Nätverkets syfte är nedskrivet och alla hittar det." in page.text and "Kan inte säga" in page.text
    assert "Sparat kl. " in saves(reader, sheet, "purpose_1", "2", htmx=True).text


@pytest.fixture
def visit(tmp_path: Path, settings: Settings) -> Settings:
    """Settings of a site with one worksheet of every kind."""
    return replace(settings, plugins=every_kind.bring(tmp_path / "own_plugins").parent)


@pytest.fixture
def at_visit(visit: Settings, member: Visitor, another_site: Callable[[Settings], Flask]) -> Callable[[], Visitor]:
    """The member's browser at a fresh start of that site."""
    def open_() -> Visitor:
        there = Visitor(another_site(visit), member.person_id)
        with member.client.session_transaction() as session:
            there.holds(**session)
        return there
    return open_


@both_ways
def test_text_is_kept_exactly_as_typed(at_visit: Callable[[], Visitor], htmx: bool) -> None:
    member = at_visit()
    sheet = starts(member, "visit")
    typed = "  <b>Rivi</b> &amp; {{ 7 * 7 }}\n\n\tToinen 😀  "
    assert saves(member, sheet, "who", typed.replace("\n", "\r\n"), htmx=htmx).status == 200
    assert member.opens(f"{sheet}/people").one("textarea").text == typed
    assert "<b>Rivi" not in member.opens(f"{sheet}/result").html


@both_ways
def test_what_cannot_be_kept_comes_back_in_the_field(at_visit: Callable[[], Visitor], htmx: bool) -> None:
    member = at_visit()
    sheet = starts(member, "visit")
    for item, value in (("many", "paljon"), ("day", "huomenna"), ("name", "x" * 400), ("who", "x" * 30_000)):
        page = saves(member, sheet, item, value, htmx=htmx)
        assert page.status == 422, item
        if not htmx:
            assert value in page.html and "Virhe:" in page.html
    fields = {"answer-many": "paljon", "version-many": "0", "answer-who": "naapurit", "version-who": "0",
              "version-some": "0", "answer-one": "b", "version-one": "0"}
    page = member.sends(f"{sheet}/people", fields)
    assert page.status == 422 and page.one("input", id="answer-many").get("value") == "paljon"
    page = member.opens(f"{sheet}/people")
    assert page.one("textarea").text == "naapurit" and page.hidden("version-one") == "1"


def test_check_boxes_can_be_emptied_again(at_visit: Callable[[], Visitor]) -> None:
    member = at_visit()
    sheet = starts(member, "visit")
    assert member.sends(f"{sheet}/answers/some", {"value": ["a", "b"], "version": "0"}, htmx=True).status == 200
    assert len([one for one in member.opens(f"{sheet}/people").all("input", type="checkbox")
                if one.get("checked") is not None]) == 2
    assert member.sends(f"{sheet}/people", {"version-some": "1"}).status == 303
    assert not [one for one in member.opens(f"{sheet}/people").all("input", type="checkbox")
                if one.get("checked") is not None]


def test_an_old_sheet_keeps_its_worksheet_when_the_plugin_changes_or_goes(
        at_visit: Callable[[], Visitor], visit: Settings) -> None:
    member = at_visit()
    sheet = starts(member, "visit")
    saves(member, sheet, "who", "naapurit")
    folder = visit.plugins / "visit"
    words = every_kind.WORKSHEET.replace("Keitä?", "Ketkä?").replace("id: who", "id: whom")
    (folder / "worksheet.yaml").write_text(words, encoding="utf-8")
    changed = at_visit()
    assert "Keitä?" in changed.opens(f"{sheet}/people").text
    assert saves(changed, sheet, "who", "kaikki", 1).status == 200
    assert "Ketkä?" in changed.opens(f"{starts(changed, 'visit')}/people").text
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    gone = at_visit()
    assert gone.opens("/worksheets/visit").status == 404
    assert "kaikki" in gone.opens(f"{sheet}/people").html and "Vierailu" in gone.opens("/sheets").text
    assert gone.opens(f"{sheet}/result").status == 200


HOOKS = """from intranet.plugin_api import ResultPanel

def summarise(answers, language):
    return f"Oma otsikko: {len(answers)}"

def check_answers(answers):
    return ["Katso vielä nimi."] if "name" not in answers else []

def result_panels(worksheet):
    return [ResultPanel("Lisäosa", ("Kappale.",))]

def on_submitted(answers):
    raise RuntimeError("after the commit")
"""


def test_a_plugin_may_add_to_its_result_and_never_break_it(at_visit: Callable[[], Visitor], visit: Settings) -> None:
    path = visit.plugins / "visit" / "plugin.py"
    path.write_text(HOOKS, encoding="utf-8")
    member = at_visit()
    sheet = starts(member, "visit")
    saves(member, sheet, "who", "me")
    page = member.opens(f"{sheet}/result")
    assert page.one("h1").text == "Oma otsikko: 1"
    assert "Katso vielä nimi." in page.text and "Lisäosa" in page.text and "Kappale." in page.text
    for item, value in (("day", "1.1.2026"), ("many", "3"), ("name", "n"), ("one", "a"), ("some", "a")):
        assert saves(member, sheet, item, value).status == 200
    assert "6/6" in member.opens(f"{sheet}/result").text
    path.write_text("def summarise(worksheet):\n    return worksheet.nothing\n", encoding="utf-8")
    assert member.opens(f"{sheet}/result").status == 200
    broken = at_visit()
    assert "Vierailu" in (broken.opens(f"{sheet}/result").one("h1").text or "")


def test_links_of_one_worksheet_filled_many_times_do_not_sound_alike(member: Visitor) -> None:
    for perspective in ("own", "one", "whole"):
        starts(member, perspective=perspective)
    for path in ("/sheets", HEALTH):
        named: dict[str, set[str]] = {}
        page = member.opens(path)
        texts = {one.get("id"): text_of(one) for one in page.tree.iter() if one.get("id")}
        for link in page.all("a"):
            ids = link.get("aria-labelledby", "").split()
            words = " ".join(texts[one] for one in ids) if ids else text_of(link)
            named.setdefault(words, set()).add((link.get("href") or "").partition("#")[0])
        assert {words: places for words, places in named.items() if len(places) > 1} == {}, path
