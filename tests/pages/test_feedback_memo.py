"""What feedback hands to a memo: bars of all and of each town, answers to pick from, and what is still needed."""

from __future__ import annotations

from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest
from flask import Flask

from intranet.commands.start import load_demo
from intranet.events import actions as events
from intranet.exports.pdf_file import pdf_bytes
from intranet.exports.types import Document, Picture, Table, plain
from intranet.feedback import contributions
from intranet.feedback.types import Form
from intranet.plugin_system.memo_blocks import MemoBlock, MemoScope
from tests.events_ahead import a_series
from tests.feedback_parts import split_form, towns_answer
from tests.tables import rows
from tests.visitor import Visitor

NOW = datetime(2026, 12, 1, tzinfo=UTC)


def asks(site: Flask, series_id: str, language: str = "fi", events: tuple[str, ...] = ()) -> list[MemoBlock]:
    with site.test_request_context():
        return contributions.memo_blocks(MemoScope(series_id, events, NOW), language, NOW)


def said(block: MemoBlock) -> str:
    return " ".join(plain(one.line) for one in block.says if hasattr(one, "line"))


@pytest.fixture
def series_id(site: Flask, facilitator: Visitor) -> str:
    return a_series(site, led_by=[facilitator])


@pytest.fixture
def split(site: Flask, facilitator: Visitor, series_id: str) -> Form:
    return split_form(site, facilitator, series_id=series_id)


def test_a_form_with_too_few_answers_says_what_is_needed(site: Flask, split: Form, series_id: str) -> None:
    towns_answer(site, split, 1, 3)
    found = asks(site, series_id)
    assert [one.part for one in found] == ["feedback"] + ["open_answers"] * 4
    assert "näkyvät, kun yhdestä paikasta on viisi" in found[0].hidden and not found[0].says
    assert all(one.hidden and not one.choices for one in found)


def test_a_form_that_is_closed_too_early_says_so(site: Flask, facilitator: Visitor, split: Form,
                                                 series_id: str) -> None:
    facilitator.sends(f"/forms/{split.id}/close")
    assert asks(site, series_id)[0].hidden.startswith("Lomake on suljettu ja vastauksia tuli alle viisi")


def test_bars_of_all_and_of_each_town_have_their_tables(site: Flask, split: Form, series_id: str) -> None:
    towns_answer(site, split, 1, 5)
    towns_answer(site, split, 3, 5, support="1", wish="selkokieltä")
    together, towns, *questions = asks(site, series_id)
    assert (together.key, towns.key) == (f"form.{split.id}", f"form.{split.id}.towns")
    assert together.source == f"/forms/{split.id}/results" and towns.source.endswith("?view=towns")
    tables = [one for one in towns.says if isinstance(one, Table)]
    assert [[plain(row[0]), *row[1:]] for row in tables[0].rows] == [
        ["Kuopio", 0, 0, 0, 5, 5], ["Iisalmi", 5, 0, 0, 0, 5]]
    assert tables[0].foot[1:] == (5, 0, 0, 5, 10)
    assert "Kuopio – Iisalmi: Täysin tai jokseenkin samaa mieltä: 5/5 → 0/5" in said(towns)
    assert "alle viisi: Varkaus" in said(towns) and not together.example
    for picture in (one for block in (together, towns) for one in block.says if isinstance(one, Picture)):
        assert ElementTree.fromstring(picture.svg).tag.endswith("svg") and "samaa mieltä" in picture.words
    wish = next(one for one in questions if one.title == "Konkreettinen toive syksylle")
    assert [plain(one.line) for one in wish.choices] == ["selkokieltä"] * 5
    assert len({one.key for one in wish.choices}) == 5 and not wish.hidden


def test_answers_to_pick_stand_under_their_themes(site: Flask, facilitator: Visitor, split: Form,
                                                  series_id: str) -> None:
    towns_answer(site, split, 1, 5, wish="selkokieltä")
    wish = next(one for one in asks(site, series_id) if one.title == "Konkreettinen toive syksylle")
    assert {one.under for one in wish.choices} == {""}
    facilitator.sends(f"/forms/{split.id}/themes", {"question": "wish", "name": "Kieli"})
    theme = rows(site, "SELECT id FROM feedback_theme")[0].id
    answer = wish.choices[3].key.removeprefix("a-")
    facilitator.sends(f"/forms/{split.id}/answers/{answer}/theme", {"theme": theme, "seen": ""})
    wish = next(one for one in asks(site, series_id) if one.title == "Konkreettinen toive syksylle")
    assert [one.under for one in wish.choices] == ["Kieli"] + ["Muut vastaukset"] * 4
    assert wish.choices[0].key == f"a-{answer}"


def test_a_memo_is_in_its_own_language_whoever_looks(site: Flask, split: Form, series_id: str) -> None:
    towns_answer(site, split, 1, 5)
    together, towns, *_ = asks(site, series_id, "sv")
    assert towns.title == "Kolmen kaupungin palaute – ort för ort" and "5 svar." in said(together)


def test_other_series_and_forms_about_nothing_are_not_asked(site: Flask, facilitator: Visitor, split: Form) -> None:
    split_form(site, facilitator, "Irrallinen")
    assert asks(site, "x" * 22) == []


def test_the_demo_of_2018_has_marked_figures_and_the_memos_own_words(site: Flask) -> None:
    with site.app_context():
        load_demo(say=lambda words: None)
        series_id = events.published_in("pienmarkkinat-2018")[0].series_id or ""
    found = asks(site, series_id)
    bars = [one for one in found if one.part == "feedback"]
    assert [one.title for one in bars] == ["Pienmarkkinat, kevät 2018", "Pienmarkkinat, kevät 2018 – paikkakunnittain"]
    assert all(one.example for one in bars)
    towns = next(one for one in bars[1].says if isinstance(one, Table))
    assert [plain(row[0]) for row in towns.rows] == ["Kuopio", "Suonenjoki", "Varkaus", "Iisalmi"]
    words = {one.title: [plain(choice.line) for choice in one.choices] for one in found if one.part == "open_answers"}
    assert words["Mitä viet mukanasi omaan järjestöösi?"][0] == "rauhanpiippu käyttöön omiin ryhmiin"
    assert words["Konkreettinen toive syksylle"] == [
        "lisää maakuntauudistuksesta ihan maalaiskielellä että ymmärryksen taso kohoaisi"]
    document = Document("Muistio", "fi", tuple(says for one in bars for says in one.says))
    assert pdf_bytes(document, NOW).startswith(b"%PDF")
