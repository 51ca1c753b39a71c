"""The worksheet of partners: filled in rows, drawn as a map with its text and its table."""

from __future__ import annotations

import re

from tests.conftest import both_ways
from tests.pages.test_worksheets_pages import saves, starts
from tests.visitor import Visitor

QUESTIONS = ("why", "binds", "decides", "fails", "shares", "lasts")


def adds_a_partner(visitor: Visitor, sheet: str, name: str, kinds: tuple[str, ...], wished: str) -> None:
    row = visitor.sends(f"{sheet}/partners", {"row": "add:partners"}).goes_to.rsplit("-", 1)[1]
    for column, value in (("name", name), *zip(QUESTIONS, kinds, strict=False), ("wished", wished)):
        assert saves(visitor, sheet, f"partners.{row}.{column}", value, htmx=True).status == 200


def test_a_partner_is_asked_six_questions_and_a_wish(member: Visitor) -> None:
    sheet = starts(member, "relation_types")
    page = member.opens(f"{sheet}/partners")
    assert len(page.all("fieldset", class_="row")) == 1 and len(page.all("input", type="radio")) == 7 * 3
    for words in ("hyödymme yhdessä", "Millaisen suhteen haluatte?", "Lisää kumppani"):
        assert words in page.text


@both_ways
def test_a_kind_that_is_not_there_is_refused(member: Visitor, htmx: bool) -> None:
    sheet = starts(member, "relation_types")
    row = re.search(r"answer-partners\.([a-z0-9]+)\.name", member.opens(f"{sheet}/partners").html)
    assert row is not None
    for column, value in (("why", "friend"), ("wished", "hierarchy\nmarket"), ("name", "x" * 301)):
        assert saves(member, sheet, f"partners.{row[1]}.{column}", value, htmx=htmx).status == 422


def test_the_result_says_what_to_change_and_what_is_several_things(member: Visitor, neighbour: Visitor) -> None:
    sheet = starts(member, "relation_types")
    assert 'class="chart' not in member.opens(f"{sheet}/result").html
    adds_a_partner(member, sheet, "Kunta <i>x</i>", ("market",) * 6, "network")
    adds_a_partner(member, sheet, "Alue", ("hierarchy",) * 3 + ("network",) * 3, "network")
    page = member.opens(f"{sheet}/result")
    assert '<svg class="chart relations"' in page.html and "<i>x" not in page.html
    assert "Haluatte muuttaa 2 suhdetta:" in page.text and "Markkina → Verkosto" in page.text
    assert "Alue (hierarkia + verkosto). Onko se sanottu ääneen?" in page.text
    rows = [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in page.all("tbody")[0]]
    assert rows == [["1. Kunta <i>x</i>", "0", "6", "0", "Markkina", "Verkosto"],
                    ["2. Alue", "3", "0", "3", "Hierarkia + Verkosto", "Verkosto"]]
    assert neighbour.opens(f"{sheet}/result").status == 404
