"""Results of a form that is split by town: beside each other, first and last, below five, as files."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from flask import Flask
from openpyxl import load_workbook

from intranet.database import writing
from intranet.feedback import store
from intranet.feedback.types import Form, Question
from tests.feedback_forms import many_answer, opens_form
from tests.feedback_parts import OPTIONS, split_form, towns_answer
from tests.tables import rows
from tests.visitor import Page, Visitor

SVG = "{http://www.w3.org/2000/svg}"
HEARD = Question("heard", "choice", {"fi": "Mistä kuulit?"}, options=OPTIONS)
WAYS = Question("ways", "choices", {"fi": "Miten osallistut?"}, options=OPTIONS)


@pytest.fixture
def split(site: Flask, facilitator: Visitor) -> Form:
    return split_form(site, facilitator)


def seen(facilitator: Visitor, form: Form, view: str = "") -> Page:
    return facilitator.opens(f"/forms/{form.id}/results" + (f"?view={view}" if view else ""))


def bars(page: Page) -> int:
    return len(page.all(SVG + "svg", class_="agreement"))


def table(facilitator: Visitor, form: Form) -> list[list[str]]:
    text = facilitator.opens(f"/forms/{form.id}/results.csv").response.get_data().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";"))


def test_four_in_each_town_show_nothing_until_the_form_closes(site: Flask, facilitator: Visitor, split: Form) -> None:
    for town in (1, 2, 3):
        towns_answer(site, split, town, 4)
    page = seen(facilitator, split)
    assert "Tulokset näkyvät, kun yhdestä paikasta on viisi vastausta" in page.text and bars(page) == 0
    facilitator.sends(f"/forms/{split.id}/close")
    page = seen(facilitator, split)
    assert "Jokainen 12 vastaajasta sai tukea ja tietoa" in page.text and bars(page) == 2
    towns = seen(facilitator, split, "towns")
    assert bars(towns) == 0 and "Kuopio (4 on vastannut), Varkaus (4 on vastannut), Iisalmi (4 on vastannut)." in \
        towns.text
    assert "on 12 vastausta, jotka eivät ole minkään paikkakunnan luvuissa" in towns.text


def test_the_page_says_how_many_its_numbers_are_from(site: Flask, facilitator: Visitor, split: Form) -> None:
    towns_answer(site, split, 1, 3)
    page = seen(facilitator, split)
    assert "Tulokset näkyvät, kun yhdestä paikasta on viisi vastausta" in page.text and "3 on vastannut." in page.text
    assert "Vielä 2 vastausta" not in facilitator.opens("/forms").text + facilitator.opens("/").text
    towns_answer(site, split, 1, 3, wish="kahvia")
    towns_answer(site, split, 2, 4, wish="teetä")
    page = seen(facilitator, split)
    assert "5 vastausta." in page.text and "Nyt on vastannut 10." in page.text
    facilitator.sends(f"/forms/{split.id}/close")
    page = seen(facilitator, split)
    assert "10 vastausta." in page.text and "missään luvuissa" not in page.text


def test_what_stays_out_of_all_numbers_at_closing_is_said(site: Flask, facilitator: Visitor, split: Form) -> None:
    towns_answer(site, split, 1, 5)
    towns_answer(site, split, 2, 4)
    facilitator.sends(f"/forms/{split.id}/close")
    assert "4 vastausta ei ole missään luvuissa: näin harvat voisi tunnistaa." in seen(facilitator, split).text


def test_thousands_of_answers_in_words_stand_in_the_files(site: Flask, facilitator: Visitor) -> None:
    form = opens_form(site, facilitator)
    many_answer(site, form, 105, {"answer-wish": "selkokieltä"})
    page = seen(facilitator, form)
    assert len(page.all("blockquote")) == 100 and "Vielä 5 vastausta on tiedostoissa." in page.text
    assert sum(row[1] == "selkokieltä" for row in table(facilitator, form)) == 105
    page = facilitator.opens(f"/forms/{form.id}/answers")
    assert len(page.all("blockquote")) == 100 and "Vielä 5 vastausta tulee tähän" in page.text


def test_towns_stand_beside_each_other_and_small_ones_are_left_out(site: Flask, facilitator: Visitor,
                                                                   split: Form) -> None:
    towns_answer(site, split, 1, 6)
    towns_answer(site, split, 2, 3, support="1")
    towns_answer(site, split, 3, 5, support="2")
    page = seen(facilitator, split, "towns")
    assert bars(page) == 4 and "5 vastaajasta 0 sai tukea ja tietoa" in page.text
    assert "Ei näy, koska vastauksia on laskettu alle viisi: Varkaus (3 on vastannut)." in page.text
    assert "10 vastaajasta 5 sai tukea ja tietoa" in seen(facilitator, split).text
    assert {row[1] for row in table(facilitator, split)[1:]} == {"kaikki", "Kuopio", "Iisalmi"}


def test_a_town_that_reaches_five_shows_at_once(site: Flask, facilitator: Visitor, split: Form) -> None:
    towns_answer(site, split, 2, 2)
    towns_answer(site, split, 1, 4)
    assert bars(seen(facilitator, split)) == 0
    towns_answer(site, split, 1, 1, support="1")
    assert "5 vastaajasta 4 sai tukea ja tietoa" in seen(facilitator, split).text


def test_first_and_last_are_one_sentence(site: Flask, facilitator: Visitor, split: Form) -> None:
    towns_answer(site, split, 1, 3, support="1")
    towns_answer(site, split, 1, 2)
    assert "Muutos näkyy, kun sekä ensimmäisestä että viimeisestä on viisi" in seen(facilitator, split, "change").text
    towns_answer(site, split, 3, 5)
    page = seen(facilitator, split, "change")
    assert "Täysin tai jokseenkin samaa mieltä: 2/5 → 5/5" in page.text and bars(page) == 4


def test_a_form_without_towns_has_one_view_whatever_the_address_asks(site: Flask, facilitator: Visitor) -> None:
    form = opens_form(site, facilitator)
    many_answer(site, form, 5)
    for view in ("", "towns", "change", "x' OR 1", "%00"):
        page = seen(facilitator, form, view)
        assert bars(page) == 2 and not page.all("nav", class_="tabs not-printed")


def test_choices_are_counted_and_several_of_one_person_are_one_answer(site: Flask, facilitator: Visitor) -> None:
    form = split_form(site, facilitator, "Valinnat", HEARD, WAYS)
    towns_answer(site, form, 1, 5, heard="mail", ways="mail\nfriend")
    page = seen(facilitator, form)
    assert len(page.all(SVG + "svg", class_="counted")) == 2 and "Sähköpostista 5, Tutulta 5, Muualta 0" in page.text
    assert [row[2:5] for row in table(facilitator, form) if row[0] == "Miten osallistut?"][:3] == [
        ["Sähköpostista", "5", "5"], ["Tutulta", "5", "5"], ["Muualta", "0", "5"]]
    assert "Miten osallistut?" in seen(facilitator, form, "towns").text


def test_words_are_not_told_by_town(site: Flask, facilitator: Visitor, split: Form) -> None:
    towns_answer(site, split, 1, 5, wish="selkokieltä")
    assert "selkokieltä" in seen(facilitator, split).text
    assert "selkokieltä" not in seen(facilitator, split, "towns").text
    words = [row for row in table(facilitator, split) if row[2] == "selkokieltä"]
    assert len(words) == 5 and {row[1] for row in words} == {""}


def test_excel_has_a_page_for_each_question_and_no_row_for_a_person(site: Flask, facilitator: Visitor,
                                                                    split: Form) -> None:
    towns_answer(site, split, 1, 5, wish="=HYPERLINK(\"http://x\")")
    towns_answer(site, split, 3, 6)
    answer = facilitator.opens(f"/forms/{split.id}/results.xlsx").response
    book = load_workbook(io.BytesIO(answer.get_data()))
    cells = [[cell.value for cell in row] for row in book.worksheets[1].iter_rows()]
    assert ["Kuopio", 0, 0, 0, 5, 5, 5] in cells and ["Iisalmi", 0, 0, 0, 5, 5, 5] in cells  # the sixth is not shown
    words = [cell for row in book.worksheets[-1].iter_rows(min_row=2) for cell in row if "HYPERLINK" in str(cell.value)]
    assert len(words) == 5 and all(cell.data_type == "s" for cell in words)
    told = [row.action for row in rows(site, "SELECT action FROM trail ORDER BY number")]
    assert told[-1] == "results-exported"


def test_files_of_others_and_of_nothing_shown_are_not_there(site: Flask, facilitator: Visitor, member: Visitor,
                                                           a_person, sits_down, split: Form) -> None:
    assert facilitator.opens(f"/forms/{split.id}/results.xlsx").goes_to == f"/forms/{split.id}/results"
    towns_answer(site, split, 1, 5)
    other = sits_down(a_person("Veikko Toinen", roles=("facilitator",)))
    for kind in ("csv", "xlsx"):
        assert other.opens(f"/forms/{split.id}/results.{kind}").status == 404
        assert member.opens(f"/forms/{split.id}/results.{kind}").status == 403
    assert other.opens(f"/forms/{split.id}/results?view=towns").status == 404


def test_answers_that_were_shown_before_they_had_ids_get_some_that_stay(site: Flask, facilitator: Visitor) -> None:
    form = opens_form(site, facilitator)
    many_answer(site, form, 5, {"answer-wish": "selkokieltä"})
    with site.app_context():
        with writing() as database:
            shown = store.shown(form.id, database)
            assert shown is not None
            old = replace(shown, questions={name: replace(one, ids=()) for name, one in shown.questions.items()})
            store.keep_shown(database, form.id, old)
        first, again = store.shown(form.id), store.shown(form.id)
    assert first == again and first is not None and len(set(first.questions["wish"].ids)) == 5
    assert "selkokieltä" in seen(facilitator, form).text
