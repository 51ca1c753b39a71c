"""Papers of worksheets with boxes, rows and conditions: what is printed is what can be typed in."""

from __future__ import annotations

import json
import re

import pytest
from flask import Flask

from intranet.worksheets import actions as worksheets
from intranet.worksheets.papers import rules
from intranet.worksheets.types import Definition
from tests.pages.test_papers import prints, sheet_of, types
from tests.pages.test_worksheets_files import fetches
from tests.visitor import Visitor

KEYS = ("network_health", "network_competence", "network_timeline", "relation_types", "project_incubator",
        "own_activity")
BOXES = "project_incubator"


def definition(site: Flask, key: str) -> Definition:
    with site.app_context():
        return worksheets.worksheet(key)


@pytest.mark.parametrize("key", KEYS)
def test_everything_on_paper_has_its_field_and_nothing_else(member: Visitor, site: Flask, key: str) -> None:
    known = definition(site, key)
    perspective = known.perspectives[0].id if known.perspectives else ""
    sections = rules.paper_sections(known, perspective, "fi")
    code = prints(member, key, "")[0]
    page = member.opens(f"/papers/{code}")
    assert f"Tämä lomake on versiota {known.version}." in page.text
    names = set(re.findall(r'name="answer-([^"]+)"', page.html))
    assert names == set(rules.fields_of(sections))
    paper = member.opens(f"/worksheets/{key}/blank")
    for one in rules.fields_of(sections).values():
        assert one.label.text in paper.text and one.label.text in page.text
    marks = sum(len(one.marks) for one in rules.fields_of(sections).values())
    assert len(paper.all("span", class_="mark")) == marks


@pytest.mark.parametrize("key", KEYS)
def test_rows_are_as_many_as_the_worksheet_says(member: Visitor, site: Flask, key: str) -> None:
    for section in rules.paper_sections(definition(site, key), "", "fi"):
        for one in section.items:
            assert len(one.rows) == ((one.item.paper_rows or 5) if one.item.has_rows else 0)


def test_a_box_has_its_mark_and_both_are_typed_in(member: Visitor) -> None:
    code = prints(member, BOXES, "")[0]
    paper = member.opens(f"/worksheets/{BOXES}/blank")
    assert paper.text.count("Valmis") >= 10 and "Riittävä, kun:" in paper.text
    page = types(member, code, "Kyläkahvila", **{"idea": "Kahvila", "idea.done": " X ", "need": "Nälkä"})
    sheet = sheet_of(member, page)
    given = json.loads(fetches(member, sheet, "json").data)
    assert {one["item"]: one["words"] for one in given["answers"] if one["words"]} == {
        "idea": "Kahvila", "idea.done": "yes", "need": "Nälkä"}
    wrong = types(member, prints(member, BOXES, "")[0], "Kyläkahvila", **{"idea.done": "joo"})
    assert wrong.status == 422 and "Kirjoita jokin näistä merkeistä: x." in wrong.text
    assert wrong.one("input", id="answer-idea.done").get("value") == "joo"


def test_what_is_asked_only_sometimes_says_when_on_paper_and_in_the_form(member: Visitor) -> None:
    code = prints(member, BOXES, "")[0]
    for path in (f"/worksheets/{BOXES}/blank", f"/papers/{code}"):
        page = member.opens(path)
        assert "Vastatkaa tähän, kun nämä laatikot ovat valmiit: 1, 2, 3, 4." in page.text
        assert "Vastatkaa tähän, jos vastasitte kohtaan ”Portti 1: kannattaako?”:" in page.text
    form = member.opens(f"/papers/{code}")
    gate = next(one for one in form.all("input") if str(one.get("aria-describedby", "")).startswith("answer-gate"))
    assert form.one("span", id=str(gate.get("aria-describedby")).split()[0]).text.strip() \
        .startswith("Vastatkaa tähän")


def test_a_paper_of_several_pages_has_its_code_on_each_part(member: Visitor) -> None:
    page = member.opens(f"/worksheets/{BOXES}/blank")
    code = re.findall(r"/papers/([A-Z0-9]{8})/code\.svg", page.html)[0]
    assert page.text.count(f"{code[:4]}-{code[4:]}") >= 5
    short = member.opens("/worksheets/network_competence/blank")
    assert not short.all("span", class_="code-again"), "one page has it at its head and its foot"
