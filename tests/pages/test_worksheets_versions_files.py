"""Files of another version of a worksheet, items that are not there or hidden: nothing is lost, a sentence says it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from intranet.settings import Settings
from tests import every_kind
from tests.conftest import both_ways
from tests.pages.test_worksheets_files import brings, fetches
from tests.pages.test_worksheets_pages import saves, starts
from tests.renewed_worksheets import RENEWED, answers, fills, goes_on, rewrites
from tests.visitor import Visitor

# -- files of another version -------------------------------------------------------------------------------------


def elsewhere(octets: bytes, **changes: Any) -> bytes:
    """The file as a site would have made it whose worksheet nobody here has."""
    return json.dumps({**json.loads(octets), "definition": "x" * 64, **changes}).encode()


def test_a_file_of_another_version_comes_in_by_ids_and_former_ids(at_visit: Callable[..., Visitor], visit: Settings,
                                                                  neighbour: Visitor) -> None:
    member = at_visit()
    octets = elsewhere(fetches(member, fills(member), "json").data, version="0.9")
    rewrites(visit, RENEWED)
    other = at_visit(neighbour)
    page = brings(other, octets)
    assert page.status == 303 and page.goes_to.endswith("/result?said=carried")
    sheet = page.goes_to.split("/result")[0]
    assert answers(other, sheet) == {"whom": "Naapurit\n<b>kaikki</b>", "one": "c", "some": "c\nb", "many": "3,5",
                                     "~name": "Nimi?\nKylätalo"}
    shown = other.opens(page.goes_to)
    assert "toisen version tiedostosta" in shown.text and "Kylätalo" in shown.text and "<b>kaikki" not in shown.html
    assert brings(other, octets).goes_to == f"{sheet}/result?said=known"
    again = brings(other, fetches(other, sheet, "json").data)
    assert again.goes_to == f"{sheet}/result?said=known", "with what has no place it is the same sheet too"


def test_a_file_of_a_later_version_comes_into_an_older_site(at_visit: Callable[..., Visitor], visit: Settings,
                                                            neighbour: Visitor) -> None:
    rewrites(visit, RENEWED)
    member = at_visit()
    sheet = starts(member, "visit", perspective="", subject="")
    saves(member, sheet, "whom", "Naapurit")
    saves(member, sheet, "place", "Iisalmi")
    octets = elsewhere(fetches(member, sheet, "json").data, version="2.0")
    rewrites(visit, every_kind.WORKSHEET)
    other = at_visit(neighbour)
    page = brings(other, octets)
    assert answers(other, page.goes_to.split("/result")[0]) == {"who": "Naapurit", "~place": "Missä?\nIisalmi"}


@pytest.mark.parametrize(("change", "said"), [
    ({"answers": [{"item": "a" * 200, "words": "x"}]}, "eivät sovi kysymyksiinsä"),
    ({"answers": [{"item": "moon", "words": "x" * 20_001}]}, "eivät sovi kysymyksiinsä"),
    ({"answers": [{"item": "moon", "words": "x", "question": "y" * 1001}]}, "eivät sovi kysymyksiinsä"),
    ({"answers": [{"item": "moon", "words": "a\0"}]}, "ei ole Ankkurista otettu"),
    ({"answers": [{"item": "moon", "words": "a", "question": "\ud800"}]}, "ei ole Ankkurista otettu"),
    ({"answers": [{"item": "~moon", "words": "a\0"}]}, "ei ole Ankkurista otettu"),
    ({"answers": [{"item": "who.abcdefghijkl.\0", "words": "x"}]}, "ei ole Ankkurista otettu"),
    ({"worksheet": "moon"}, "”moon”"),
    ({"format": 2}, "uudemmasta Ankkurista"),
], ids=["name", "words", "question", "nul", "surrogate", "nul beside", "nul in a name", "unknown worksheet",
        "newer format"])
def test_what_cannot_be_kept_even_as_text_is_refused_whole(at_visit: Callable[..., Visitor], change: dict[str, Any],
                                                           said: str) -> None:
    member = at_visit()
    octets = fetches(member, fills(member), "json").data
    page = brings(member, elsewhere(octets, **change))
    assert page.status == 422 and said in page.text and "Mitään ei tuotu." in page.text
    assert member.opens("/sheets").html.count(">Vierailu<span") == 1


def test_a_perspective_and_a_subject_that_have_no_place_are_kept(at_visit: Callable[..., Visitor]) -> None:
    member = at_visit()
    octets = elsewhere(fetches(member, fills(member), "json").data, perspective="own", subject="Iisalmi")
    page = member.opens(brings(member, octets).goes_to)
    assert "2 toisen version vastausta" in page.text and "Näkökulma" in page.text and "Iisalmi" in page.text


def test_rows_of_another_version_find_their_table(at_visit: Callable[..., Visitor], visit: Settings) -> None:
    table = every_kind.WORKSHEET + """      - {id: needs, kind: table, label: {fi: "Tarpeet"},
         columns: [{id: what, label: {fi: "Mitä?"}}, {id: more, label: {fi: "Lisää?"}}]}
"""
    rewrites(visit, table)
    member = at_visit()
    sheet = starts(member, "visit", perspective="", subject="")
    member.sends(f"{sheet}/people", {"row": "add:needs"})
    row = next(name for name in answers(member, sheet) if name.startswith("needs."))
    saves(member, sheet, f"{row}.what", "Kahvia")
    saves(member, sheet, f"{row}.more", "Pullaa")
    rewrites(visit, table.replace("id: needs", "id: wants, was: needs").replace("id: what,", "id: thing, was: what,")
             .replace(', {id: more, label: {fi: "Lisää?"}}', ""))
    member = at_visit()
    new = goes_on(member, sheet).goes_to
    moved = row.replace("needs", "wants")
    assert answers(member, new) == {moved: "added", f"{moved}.thing": "Kahvia",
                                    f"~{row}.more": "Tarpeet – Lisää?\nPullaa"}
    assert "Kahvia" in member.opens(f"{new}/people").html


# -- unknown items and hidden ones --------------------------------------------------------------------------------


@both_ways
@pytest.mark.parametrize("item", ["moon", "who.moon", "who.done", "name.abcdefghijkl.what"])
def test_an_item_that_is_not_there_is_not_found_and_costs_no_other_answer(at_visit: Callable[..., Visitor],
                                                                          item: str, htmx: bool) -> None:
    member = at_visit()
    sheet = fills(member)
    before = answers(member, sheet)
    assert saves(member, sheet, item, "x", htmx=htmx).status == 404
    sent = {f"answer-{item}": "x", f"version-{item}": "0", "answer-name": "Toinen", "version-name": "1"}
    assert member.sends(f"{sheet}/people", sent).status == 303
    assert answers(member, sheet) == {**before, "name": "Toinen"}


@both_ways
def test_what_has_no_place_cannot_be_written_from_outside(at_visit: Callable[..., Visitor], visit: Settings,
                                                          htmx: bool) -> None:
    sheet = fills(at_visit())
    rewrites(visit, RENEWED)
    member = at_visit()
    new = goes_on(member, sheet).goes_to
    before = answers(member, new)
    assert saves(member, new, "~name", "x", 1, htmx=htmx).status == 404
    member.sends(f"{new}/people", {"answer-~name": "x", "version-~name": "1"})
    assert answers(member, new) == before


@both_ways
def test_an_answer_to_a_hidden_item_is_kept_and_not_counted(at_visit: Callable[..., Visitor], visit: Settings,
                                                            htmx: bool) -> None:
    rewrites(visit, every_kind.WORKSHEET + '      - {id: why, kind: long_text, label: {fi: "Miksi?"},'
                                           ' show_when: {item: one, values: [b]}}\n')
    member = at_visit()
    sheet = starts(member, "visit", perspective="", subject="")
    assert saves(member, sheet, "why", "Siksi", htmx=htmx).status == 200
    assert saves(member, sheet, "one", "a", htmx=htmx).status == 200
    assert "1/6" in member.opens(f"{sheet}/people").text and "Siksi" in member.opens(f"{sheet}/people").html
    assert "Siksi" not in member.opens(f"{sheet}/result").text and answers(member, sheet)["why"] == "Siksi"
    assert saves(member, sheet, "one", "b", 1, htmx=htmx).status == 200
    assert "2/7" in member.opens(f"{sheet}/people").text and "Siksi" in member.opens(f"{sheet}/result").text
