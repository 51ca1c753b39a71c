"""Boxes, gates and items that are asked only sometimes, on their pages: with htmx and without."""

from __future__ import annotations

import pytest

from tests.conftest import both_ways
from tests.pages.test_worksheets_pages import saves, starts
from tests.visitor import Page, Visitor

FIRST = ("idea", "need", "people", "goal")


def a_project(visitor: Visitor) -> str:
    """A new sheet."""
    return starts(visitor, "project_incubator", subject="Vertaiset joka kylälle")


def fills(visitor: Visitor, sheet: str, *boxes: str) -> None:
    """Boxes with words, marked as done."""
    for box in boxes:
        assert saves(visitor, sheet, box, f"Teksti {box}", htmx=True).status == 200
        assert saves(visitor, sheet, f"{box}.done", "yes", htmx=True).status == 200


def shown(page: Page) -> dict[str, str | None]:
    """Which conditional items are shown to those with a script."""
    return {str(one.get("id")).removeprefix("when-"): one.get("data-shown") for one in page.all("p", class_="when")}


def test_a_project_has_ten_boxes_three_gates_and_needs_a_name(member: Visitor) -> None:
    assert member.sends("/worksheets/project_incubator/sheets", {"subject": " "}).status == 422
    sheet = a_project(member)
    pages = [member.opens(f"{sheet}/{section}") for section in ("worth", "able", "lasting")]
    assert sum(len(page.all("div", class_="box")) for page in pages) == 10
    assert [shown(page) for page in pages] == [{f"gate_{n}": "no", f"gate_{n}_why": "no"} for n in (1, 2, 3)]
    assert "1. Idea" in pages[0].text and "10. Jälkeen" in pages[2].text and "0/11" in pages[0].text
    assert "Riittävä, kun: kaikki ymmärtävät saman" in pages[0].text
    assert "Vielä kesken: 1, 2, 3, 4." in pages[0].text


@both_ways
def test_a_gate_opens_in_place_when_its_boxes_are_done(member: Visitor, htmx: bool) -> None:
    sheet = a_project(member)
    fills(member, sheet, *FIRST[:3])
    saves(member, sheet, "goal", "Tavoite", htmx=True)
    assert shown(member.opens(f"{sheet}/worth"))["gate_1"] == "no"
    page = saves(member, sheet, "goal.done", "yes", htmx=htmx)
    assert page.status == 200 and shown(page)["gate_1"] == "yes" and shown(page)["gate_1_why"] == "no"
    assert "Nyt kysytään myös: Portti 1: kannattaako?" in page.text and "Portti on auki" in page.text
    if htmx:
        assert page.one("p", id="when-gate_1").get("hx-swap-oob") == "true" and not page.all("textarea")
    page = saves(member, sheet, "gate_1", "go", htmx=htmx)
    assert shown(page)["gate_1_why"] == "yes"
    page = saves(member, sheet, "goal", "", 1, htmx=htmx)
    assert shown(page) == {"gate_1": "no", "gate_1_why": "no"}


def test_a_mark_without_words_is_kept_and_does_not_count_yet(member: Visitor) -> None:
    sheet = a_project(member)
    page = saves(member, sheet, "idea.done", "yes", htmx=True)
    assert page.status == 200 and "Laatikko on valmis vasta, kun siinä on tekstiä." in page.text and "0/11" in page.text
    assert page.hidden("version-idea.done") == "1"
    assert "1/11" in saves(member, sheet, "idea", "Teksti", htmx=True).text
    page = member.sends(f"{sheet}/answers/idea.done", {"version-idea.done": "1"}, htmx=True)
    assert page.status == 200 and "0/11" in page.text, "an empty check box takes the mark away"


def test_without_a_script_text_and_mark_go_in_one_form(member: Visitor) -> None:
    sheet = a_project(member)
    fields = {f"version-{name}": "0" for box in FIRST for name in (box, f"{box}.done")}
    fields |= {f"answer-{box}": "Teksti" for box in FIRST} | {f"answer-{box}.done": "yes" for box in FIRST}
    fields |= {"version-gate_1": "0", "answer-gate_1": "mend", "version-gate_1_why": "0", "answer-gate_1_why": "Koska"}
    assert member.sends(f"{sheet}/worth", fields).status == 303
    page = member.opens(f"{sheet}/worth")
    assert shown(page) == {"gate_1": "yes", "gate_1_why": "yes"} and "Koska" in page.text and "6/13" in page.text


def test_answers_to_items_that_are_not_asked_are_kept_and_not_counted(member: Visitor) -> None:
    sheet = a_project(member)
    page = saves(member, sheet, "gate_1_why", "Ennen aikojaan", htmx=True)
    assert page.status == 200 and "0/11" in page.text
    assert "Ennen aikojaan" in member.opens(f"{sheet}/worth").text
    saves(member, sheet, "idea", "Jotain")
    assert "Ennen aikojaan" not in member.opens(f"{sheet}/result").text
    assert "Ennen aikojaan" in member.opens("/account/export.json").html


@both_ways
@pytest.mark.parametrize(("item", "value"), [
    ("idea.done", "no"), ("idea.done", "yes\nno"), ("gate_1", "perhaps"), ("idea", "x" * 20_001), ("state", "dead"),
])
def test_what_a_box_or_gate_cannot_hold_is_refused(member: Visitor, htmx: bool, item: str, value: str) -> None:
    assert saves(member, a_project(member), item, value, htmx=htmx).status == 422


@pytest.mark.parametrize("item", ["state.done", "gate_1.done", "idea.ready", "idea.0mx1aaaaa0000000001.done"])
def test_only_boxes_have_marks(member: Visitor, item: str) -> None:
    assert saves(member, a_project(member), item, "yes", htmx=True).status == 404


def test_a_project_lives_on_and_says_honestly_how_it_stands(member: Visitor, neighbour: Visitor) -> None:
    sheet = a_project(member)
    page = member.opens(f"{sheet}/state")
    assert shown(page) == {"found_who": "no", "applied_where": "no", "running_since": "no", "buried_learned": "no"}
    assert "Vastatkaa tähän, jos vastasitte kohtaan ”Hankkeen tila”: Haudattu." in page.text
    page = saves(member, sheet, "state", "applied", htmx=True)
    assert [*shown(page).values()] == ["yes", "yes", "no", "no"]
    saves(member, sheet, "applied_where", "Leader, maaliskuu")
    assert "Rahoitusta haettu · 2/13" in member.opens("/sheets").text
    assert "Rahoitusta haettu" in member.opens("/").text
    page = saves(member, sheet, "state", "buried", 1, htmx=True)
    assert shown(page)["buried_learned"] == "yes" and shown(page)["applied_where"] == "no"
    assert member.opens(sheet).goes_to == f"{sheet}/state"
    saves(member, sheet, "buried_learned", "Kysykää ensin kylältä.")
    assert member.opens(sheet).goes_to == f"{sheet}/result"
    page = member.opens(f"{sheet}/result")
    assert "Seuraavaksi:" not in page.text, "nothing more is to come"
    assert "Tila: Haudattu." in page.text and "Kysykää ensin kylältä." in page.text and "Leader" not in page.text
    assert "Leader, maaliskuu" in member.opens(f"{sheet}/state").html, "nothing is lost"
    assert "Loppuun vastatut" in member.opens("/sheets").text
    assert neighbour.opens(f"{sheet}/state").status == neighbour.opens(f"{sheet}/result").status == 404


def test_the_result_is_a_picture_of_boxes_and_gates_with_its_table(member: Visitor) -> None:
    sheet = a_project(member)
    fills(member, sheet, *FIRST)
    saves(member, sheet, "gate_1", "go")
    saves(member, sheet, "doing", "<b>Kolme</b> iltaa")
    page = member.opens(f"{sheet}/result")
    assert '<svg class="chart canvas"' in page.html and "<b>Kolme" not in page.html
    assert "Laatikoita valmiina: 4/10. Seuraavaksi: 5. Tekeminen." in page.text
    rows = [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in page.all("tbody")[0]]
    assert rows[0][:2] == ["1. Idea", "valmis"] and rows[4] == ["Portti 1: kannattaako?", "Jatketaan"]
    assert "Yksi tehtävä asia" not in page.text and "kiinni, kunnes" in page.text
