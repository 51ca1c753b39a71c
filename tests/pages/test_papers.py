"""Worksheets on paper: printed with a code, typed in once, and nothing that was typed is lost."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote

import pytest
from flask import Flask

from intranet.text.signs import CODE_LETTERS
from intranet.worksheets import actions as worksheets
from intranet.worksheets.papers import rules
from tests.pages.test_worksheets_files import fetches
from tests.visitor import Page, Visitor

HEALTH, PRIVATE, ROWS = "network_health", "network_competence", "network_timeline"
CODE = re.compile(r"/papers/([A-Z0-9]{8})/code\.svg")


def prints(visitor: Visitor, key: str = HEALTH, query: str = "?perspective=one") -> list[str]:
    """The codes of the printed papers."""
    return CODE.findall(visitor.opens(f"/worksheets/{key}/blank{query}").html)


def types(visitor: Visitor, code: str, subject: str = "Iisalmen hankehautomo", **answers: str) -> Page:
    return visitor.sends(f"/papers/{code}", {"subject": subject, **{f"answer-{item}": words for item, words
                                                                    in answers.items()}})


def sheet_of(visitor: Visitor, page: Page) -> str:
    """The address of the sheet that a paper became."""
    return re.findall(r'href="(/sheets/[^/"]{22})/result"', visitor.opens(page.goes_to).html)[0]


# -- printing -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [HEALTH, PRIVATE, ROWS])
def test_a_paper_has_every_question_a_code_and_its_qr_code(member: Visitor, key: str) -> None:
    page = member.opens(f"/worksheets/{key}/blank")
    (code,) = CODE.findall(page.html)
    assert f"{code[:4]}-{code[4:]}" in page.text
    with member.app.app_context():
        definition = worksheets.worksheet(key)
    perspective = definition.perspectives[0].id if definition.perspectives else ""
    for item in definition.items:
        assert item.label_for(perspective)["fi"] in page.text
    picture = member.client.get(f"/papers/{code}/code.svg")
    assert picture.mimetype == "image/svg+xml" and b"<svg" in picture.data
    assert "sandbox" in picture.headers["Content-Security-Policy"] or "attachment" in picture.headers[
        "Content-Disposition"]


def test_each_copy_has_a_code_of_its_own(member: Visitor) -> None:
    codes = prints(member, query="?copies=7")
    assert len(codes) == len(set(codes)) == 7
    assert all(rules.as_code(code) == code for code in codes)


@pytest.mark.parametrize(("copies", "expected"), [("0", 1), ("-3", 1), ("x", 1), ("", 1), ("41", 40), ("99999999", 40),
                                                  ("9" * 500, 40), ("٣", 1), ("1e3", 1)])
def test_odd_numbers_of_copies_print_a_sensible_number(member: Visitor, copies: str, expected: int) -> None:
    assert len(prints(member, query=f"?copies={copies}")) == expected


def test_the_perspective_chooses_the_words(member: Visitor) -> None:
    assert "Tiedämme, miksi järjestömme on kussakin verkostossa." in member.opens(
        f"/worksheets/{HEALTH}/blank?perspective=own").text
    assert "Verkoston tarkoitus on kirjoitettu" in member.opens(f"/worksheets/{HEALTH}/blank?perspective=one").text
    assert member.opens(f"/worksheets/{HEALTH}/blank?perspective=moon").status == 200


def test_papers_are_for_the_signed_in_and_worksheets_that_there_are(member: Visitor, stranger: Visitor) -> None:
    code = prints(member)[0]
    for path in (f"/worksheets/{HEALTH}/blank", "/papers", f"/papers/{code}", f"/papers/{code}/code.svg"):
        assert stranger.opens(path).goes_to.startswith("/login"), path
    assert stranger.sends(f"/papers/{code}").status == 401
    assert member.sends(f"/papers/{code}", token=False).status == 403
    assert member.opens("/worksheets/moon/blank").status == 404
    assert "/worksheets/network_health/blank" in member.opens(f"/worksheets/{HEALTH}").html


# -- codes --------------------------------------------------------------------------------------------------------


def test_a_code_leads_to_its_form_however_it_is_typed(member: Visitor) -> None:
    code = prints(member)[0]
    for typed in (code, code.lower(), f"{code[:4]}-{code[4:]}", f" {code[:4]} {code[4:].lower()} ",
                  f"{code[:4]}–{code[4:]}"):
        assert member.opens(f"/papers?code={typed}").goes_to == f"/papers/{code}"
    assert member.opens(f"/papers/{code[:4]}-{code[4:].lower()}").status == 200


@pytest.mark.parametrize("typed", ["ABCDEFGH", "A", "x" * 500, "ABCD-EFG0", "<script>", "ä" * 8, "=1+1", "АBCDEFGH"])
def test_what_is_no_code_is_told_and_stays_in_its_field(member: Visitor, typed: str) -> None:
    page = member.opens(f"/papers?code={quote(typed)}")
    assert page.status == 422 and "ei ole minkään paperin tunnus" in page.text
    assert page.one("input", id="code").get("value") == typed[:40]
    assert member.opens("/papers/ABCDEFGH").status == 404


def test_one_wrong_sign_is_noticed(member: Visitor) -> None:
    """At most one in a thousand slips could be the code of another paper."""
    code = prints(member)[0]
    slips = [code[:place] + sign + code[place + 1:] for place in range(8) for sign in CODE_LETTERS
             if sign != code[place]]
    assert sum(member.opens(f"/papers?code={slip}").status != 422 for slip in slips[::6]) <= 1


def test_a_code_is_of_this_site_alone(site: Flask) -> None:
    with site.app_context():
        known = worksheets.worksheets()
    code = rules.code_of("ABCDE", "one key", HEALTH, "one")
    assert rules.worksheet_of(code, "one key", known) is not None
    found = rules.worksheet_of(code, "another key", known)
    assert found is None or found[0].key != HEALTH or found[1] != "one"


# -- typing in ----------------------------------------------------------------------------------------------------


def test_a_paper_that_is_typed_in_is_a_sheet(member: Visitor) -> None:
    code = prints(member)[0]
    page = types(member, code, purpose_1="4", purpose_2="?", trust_1=" 2 ")
    assert page.status == 303 and page.goes_to == f"/papers?entered={code}"
    sheet = sheet_of(member, page)
    given = json.loads(fetches(member, sheet, "json").data)
    assert given["perspective"] == "one" and given["subject"] == "Iisalmen hankehautomo"
    words = {one["item"]: one["words"] for one in given["answers"] if one["words"]}
    assert words == {"purpose_1": "4", "purpose_2": "unsure", "trust_1": "2"}
    assert "on syötetty" in member.opens(page.goes_to).text


def test_a_code_is_typed_in_once(member: Visitor, colleague: Visitor) -> None:
    code = prints(member)[0]
    sheet = sheet_of(member, types(member, code, purpose_1="4"))
    for visitor in (member, colleague):
        again = types(visitor, code, purpose_1="1", purpose_2="3")
        assert again.status == 409 and "vain kerran" in again.text
        assert again.one("input", id="answer-purpose_2").get("value") == "3", "nothing typed is lost"
        assert (sheet in again.html) == (visitor is member), "whose sheet it is, is told to its owner alone"
        fresh = re.findall(r'action="/papers/([A-Z0-9]{8})"', again.html)[0]
        assert fresh != code
    assert types(colleague, fresh, purpose_1="1").status == 303, "a photocopy gets a code of its own"
    assert "vain kerran" in colleague.opens(f"/papers/{code}").text
    assert not colleague.opens(f"/papers?entered={code}").all("p", class_="said")
    assert json.loads(fetches(member, sheet, "json").data)["answers"][0]["words"] == "4"


def test_a_paper_typed_in_by_mistake_can_be_typed_in_again(member: Visitor) -> None:
    code = prints(member)[0]
    sheet = sheet_of(member, types(member, code, purpose_1="4"))
    member.sends(f"{sheet}/delete")
    assert types(member, code, purpose_1="3").status == 303


@pytest.mark.parametrize(("answers", "subject", "said"), [
    ({"purpose_1": "5"}, "Hautomo", "1. Kirjoita jokin näistä merkeistä: 1, 2, 3, 4, ?."),
    ({"purpose_1": "1 2"}, "Hautomo", "Kirjoita jokin näistä merkeistä"),
    ({"purpose_1": "<b>", "purpose_2": "3"}, "Hautomo", "Kirjoita jokin näistä merkeistä"),
    ({"purpose_1": "x" * 9_000}, "Hautomo", "Kirjoita jokin näistä merkeistä"),
    ({"purpose_1": "1"}, "", "Kirjoita nimi"),
    ({"purpose_1": "1"}, "x" * 250, "liian pitkä"),
    ({"purpose_1": "1"}, "a\x00b", "merkkejä"),
    ({"purpose_1": "1\x00"}, "Hautomo", "merkkejä"),
    ({}, "Hautomo", "Et ole vielä syöttänyt mitään"),
    ({"moon": "1"}, "Hautomo", "Et ole vielä syöttänyt mitään"),
])
def test_what_does_not_fit_comes_back_whole(member: Visitor, answers: dict[str, str], subject: str, said: str) -> None:
    code = prints(member)[0]
    page = types(member, code, subject, **answers)
    assert page.status == 422 and said in page.text and "Mitään ei ole vielä tallennettu." in page.text, page.text
    assert page.one("input", id="subject").get("value") == subject.replace("\x00", "")
    for item, words in answers.items():
        if item != "moon":
            assert page.one("input", id=f"answer-{item}").get("value") == words.replace("\x00", "")
    assert "ei ole vielä" in member.opens("/sheets").text
    assert types(member, code, "Hautomo", purpose_1="1").status == 303, "the code is still free"


def test_rows_of_a_paper_become_rows_of_the_sheet(member: Visitor) -> None:
    code = prints(member, ROWS, "")[0]
    page = types(member, code, **{"waking.1.what": "Saimme tilan", "waking.1.effect": "1", "waking_did": "Kutsuimme",
                                  "waking.3.what": "Rahat loppuivat", "waking.3.effect": "2"})
    sheet = sheet_of(member, page)
    told = [(one["question"], one.get("in_words", one["words"])) for one in
            json.loads(fetches(member, sheet, "json").data)["answers"] if one["words"]]
    assert [words for _, words in told] == ["Saimme tilan", "Auttoi", "Rahat loppuivat", "Jarrutti", "Kutsuimme"]
    assert types(member, prints(member, ROWS, "")[0], **{"waking.1.effect": "3"}).status == 422


def test_a_private_paper_stays_private(member: Visitor, colleague: Visitor) -> None:
    code = prints(member, PRIVATE, "")[0]
    assert "Syötä vain oma paperisi" in member.opens(f"/papers/{code}").text
    sheet = sheet_of(member, types(member, code, "", role_1="3"))
    assert colleague.opens(f"{sheet}/result").status == 404


def test_the_form_counts_as_the_paper_does(member: Visitor) -> None:
    code = prints(member)[0]
    paper, form = member.opens(f"/worksheets/{HEALTH}/blank?perspective=one"), member.opens(f"/papers/{code}")
    numbered = re.compile(r"(?<![\d.])(\d+)\. (\w+ \w+)")  # no version such as 1.0.0
    assert dict(numbered.findall(form.text)) == dict(numbered.findall(paper.text))


def test_all_answered_on_paper_is_answered_to_the_end(member: Visitor, site: Any) -> None:
    with site.app_context():
        items = [one.id for one in worksheets.worksheet(HEALTH).items]
    page = types(member, prints(member)[0], **dict.fromkeys(items, "3"))
    assert page.status == 303 and "Loppuun vastatut" in member.opens("/sheets").text
