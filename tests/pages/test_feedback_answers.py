"""Pages of open answers: themes, words taken out, whose they are, two leaders at once, hostile input."""

from __future__ import annotations

import re

import pytest
from flask import Flask
from sqlalchemy import text

from intranet.database import db
from intranet.feedback.types import Form
from tests.conftest import both_ways
from tests.feedback_forms import many_answer, opens_form
from tests.tables import counted, rows
from tests.visitor import Page, Visitor


@pytest.fixture
def form(site: Flask, facilitator: Visitor) -> Form:
    made = opens_form(site, facilitator)
    for number in range(5):
        many_answer(site, made, 1, {"answer-learned": f"Matti sanoi {number} <b>"})
    return made


def seen(who: Visitor, form: Form) -> Page:
    return who.opens(f"/forms/{form.id}/answers")


def ids(page: Page) -> list[str]:
    return [one.get("data-answer", "") for one in page.all("li") if one.get("data-answer")]


def adds(who: Visitor, form: Form, name: str, htmx: bool = False) -> Page:
    return who.sends(f"/forms/{form.id}/themes", {"question": "learned", "name": name}, htmx=htmx)


def theme_ids(site: Flask) -> list[str]:
    return [row.id for row in rows(site, "SELECT id FROM feedback_theme ORDER BY place, name")]


def puts(who: Visitor, form: Form, answer: str, theme: str, now_in: str = "", htmx: bool = False) -> Page:
    return who.sends(f"/forms/{form.id}/answers/{answer}/theme", {"theme": theme, "seen": now_in}, htmx=htmx)


def redacts(who: Visitor, form: Form, answer: str, words: str, do: str = "remove", version: int = 0) -> Page:
    return who.sends(f"/forms/{form.id}/answers/{answer}", {"removed": words, "do": do, "version": version})


@pytest.fixture
def co_leader(site: Flask, a_person, sits_down, form: Form) -> Visitor:
    other = sits_down(a_person("Veikko Toinen", roles=("facilitator",)))
    with site.app_context():
        db.session.execute(text("INSERT INTO feedback_facilitator (form_id, person_id) VALUES (:form, :person)"),
                           {"form": form.id, "person": other.person_id})
        db.session.commit()
    return other


# -- themes -----------------------------------------------------------------------------------------------------------


@both_ways
def test_answers_go_into_themes_and_show_under_them(site: Flask, facilitator: Visitor, form: Form, htmx: bool) -> None:
    answer = adds(facilitator, form, "Rohkeus", htmx)
    assert "Rohkeus" in answer.text if htmx else answer.goes_to.endswith("?said=added#question-learned")
    (theme,) = theme_ids(site)
    first = ids(seen(facilitator, form))[0]
    answer = puts(facilitator, form, first, theme, htmx=htmx)
    assert "Vastaus siirtyi." in answer.text if htmx else answer.goes_to.endswith(f"#answer-{first}")
    results = facilitator.opens(f"/forms/{form.id}/results")
    headings = [" ".join("".join(one.itertext()).split()) for one in results.all("h3")]
    assert headings == ["Rohkeus (1)", "Muut vastaukset (4)"]
    table = facilitator.opens(f"/forms/{form.id}/results.csv").response.get_data(as_text=True)
    assert table.count(";Rohkeus\r\n") == 1 and ";Aihe\r\n" in table


@both_ways
def test_themes_are_renamed_moved_removed_and_brought_back(site: Flask, facilitator: Visitor, form: Form,
                                                           htmx: bool) -> None:
    for name in ("Yksi", "Kaksi"):
        adds(facilitator, form, name)
    one, two = theme_ids(site)
    answer = ids(seen(facilitator, form))[0]
    puts(facilitator, form, answer, one)

    def does(theme: str, **fields: object) -> Page:
        return facilitator.sends(f"/forms/{form.id}/themes/{theme}", fields, htmx=htmx)

    does(one, do="down")
    does(two, name="Toinen", version=0)
    assert [(row.name, row.place) for row in rows(site, "SELECT name, place FROM feedback_theme ORDER BY place")] == [
        ("Toinen", 0), ("Yksi", 1)]
    page = does(one, do="remove") if htmx else (does(one, do="remove"), seen(facilitator, form))[1]
    assert "Poistettu: Yksi" in page.text and len(ids(page)) == 5
    if htmx:
        assert page.one("button", id=f"restore-{one}").get("autofocus") is not None
    does(one, do="restore")
    page = seen(facilitator, form)
    assert page.one("select", id=f"theme-of-{answer}").find("option[@selected]").text == "Yksi"


def test_names_that_cannot_be_come_back_with_their_reason(site: Flask, facilitator: Visitor, form: Form) -> None:
    adds(facilitator, form, "Rohkeus")
    (theme,) = theme_ids(site)
    for name, sentence in (("", "Anna aiheelle nimi."), ("x" * 300, "Nimi on liian pitkä: enintään 80 merkkiä."),
                           ("x" * 5_000, "liian pitkä"), ("rohkeus", "Samanniminen aihe on jo."),
                           ("a\x00b", "merkkejä"), ("!!", "ainakin yksi kirjain")):
        page = adds(facilitator, form, name)
        assert page.status == 422 and sentence in page.text, name
        assert page.one("input", id="new-learned").get("value") == name.replace("\x00", "")
        if name != "rohkeus":
            page = facilitator.sends(f"/forms/{form.id}/themes/{theme}", {"name": name, "version": 0})
            assert page.status == 422 and sentence in page.text
    assert counted(site, "feedback_theme") == 1


def test_two_leaders_at_once_keep_both(site: Flask, facilitator: Visitor, co_leader: Visitor, form: Form) -> None:
    for name in ("Yksi", "Kaksi"):
        adds(facilitator, form, name)
    one, two = theme_ids(site)
    answer = ids(seen(facilitator, form))[0]
    puts(facilitator, form, answer, one)
    page = puts(co_leader, form, answer, two)
    assert page.status == 409 and "Toinen vetäjä siirsi tämän vastauksen" in page.text
    assert page.one("select", id=f"theme-of-{answer}").find("option[@selected]").text == "Kaksi"
    assert puts(co_leader, form, answer, two, one).status == 303
    facilitator.sends(f"/forms/{form.id}/themes/{one}", {"name": "Ensin", "version": 0})
    page = co_leader.sends(f"/forms/{form.id}/themes/{one}", {"name": "Toisin", "version": 0})
    assert page.status == 409 and "”Ensin”" in page.text
    assert page.one("input", id=f"name-{one}").get("value") == "Toisin"
    assert redacts(facilitator, form, answer, "Matti").status == 303
    page = redacts(co_leader, form, answer, "sanoi")
    assert page.status == 409 and page.one("textarea", id="removed").text.strip() == "sanoi"
    assert "[poistettu] sanoi" in page.one("blockquote", id="as-others-see-it").text


# -- words taken out --------------------------------------------------------------------------------------------------


def test_words_taken_out_are_gone_from_results_files_and_the_board(site: Flask, facilitator: Visitor,
                                                                   form: Form) -> None:
    answer = ids(seen(facilitator, form))[0]
    assert redacts(facilitator, form, answer, "matti\n<b>").goes_to.endswith(f"?said=redacted#answer-{answer}")
    for path in (f"/forms/{form.id}/results", f"/forms/{form.id}/results.csv", f"/forms/{form.id}/answers"):
        words = facilitator.opens(path).response.get_data(as_text=True)
        assert words.count("[poistettu] sanoi") >= 1
    went = facilitator.sends("/wishes/new", {"form": form.id, "answer": answer}).goes_to
    assert re.fullmatch(r"\[poistettu\] sanoi \d \[poistettu\]", rows(site, "SELECT words FROM wish")[0].words) and went
    assert "Matti sanoi" in facilitator.opens(f"/forms/{form.id}/answers/{answer}").text
    redacts(facilitator, form, answer, "", "back", 1)
    assert "[poistettu]" not in facilitator.opens(f"/forms/{form.id}/results").text
    trail = [row.action for row in rows(site, "SELECT action FROM trail ORDER BY number")]
    assert trail.count("answer-redacted") == 2


def test_a_hidden_answer_shows_nowhere_and_is_counted(facilitator: Visitor, form: Form) -> None:
    answer = ids(seen(facilitator, form))[0]
    redacts(facilitator, form, answer, "", "hide")
    results = facilitator.opens(f"/forms/{form.id}/results")
    assert len(results.all("blockquote")) == 4 and "1 vastauksen on lomakkeen vetäjä piilottanut." in results.text
    page = seen(facilitator, form)
    assert answer not in ids(page) and page.all("a", href=f"/forms/{form.id}/answers/{answer}")
    assert facilitator.opens(f"/wishes/new?form={form.id}&answer={answer}").status == 404
    assert "Ei mitään: vastaus on piilotettu." in facilitator.opens(f"/forms/{form.id}/answers/{answer}").text


def test_words_that_do_not_stand_there_come_back(facilitator: Visitor, form: Form) -> None:
    answer = ids(seen(facilitator, form))[0]
    for words, sentence in (("Maija", "”Maija” ei ole vastauksessa"), ("x" * 4_001, "enintään 4 000 merkkiä"),
                            ("a\x00b", "merkkejä")):
        page = redacts(facilitator, form, answer, words)
        assert page.status == 422 and sentence in page.text.replace("\N{NO-BREAK SPACE}", " ")
        assert (page.one("textarea", id="removed").text or "").strip() == words.replace("\x00", "")


def test_marks_stay_with_their_answers_when_more_come(site: Flask, facilitator: Visitor, form: Form) -> None:
    answer = ids(seen(facilitator, form))[0]
    redacts(facilitator, form, answer, "Matti")
    many_answer(site, form, 5, {"answer-learned": "uusi"})
    page = seen(facilitator, form)
    assert len(ids(page)) == 10 and page.text.count("[poistettu]") >= 1 and answer in ids(page)


# -- whose they are ---------------------------------------------------------------------------------------------------


def test_only_leaders_of_the_form_come_here(site: Flask, facilitator: Visitor, member: Visitor, stranger: Visitor,
                                            a_person, sits_down, form: Form) -> None:
    adds(facilitator, form, "Rohkeus")
    (theme,), answer = theme_ids(site), ids(seen(facilitator, form))[0]
    other = sits_down(a_person("Veikko Toinen", roles=("facilitator",)))
    for path in (f"/forms/{form.id}/answers", f"/forms/{form.id}/answers/{answer}"):
        assert (member.opens(path).status, other.opens(path).status) == (403, 404)
        assert stranger.opens(path).goes_to.startswith("/login?next=/forms")
    for path, fields in ((f"/forms/{form.id}/themes", {"question": "learned", "name": "Oma"}),
                         (f"/forms/{form.id}/themes/{theme}", {"do": "remove"}),
                         (f"/forms/{form.id}/answers/{answer}/theme", {"theme": theme, "seen": ""}),
                         (f"/forms/{form.id}/answers/{answer}", {"do": "hide", "version": 0})):
        assert (member.sends(path, fields).status, other.sends(path, fields).status) == (403, 404), path
        assert stranger.sends(path, fields).status == 401
    assert counted(site, "feedback_theme") == 1 and counted(site, "feedback_answer_mark") == 0


def test_ids_of_another_form_or_question_are_missing(site: Flask, facilitator: Visitor, form: Form) -> None:
    other = opens_form(site, facilitator, "Toinen")
    many_answer(site, other, 5, {"answer-learned": "muuta", "answer-wish": "kahvia"})
    adds(facilitator, form, "Rohkeus")
    (theme,), answer, strange = theme_ids(site), ids(seen(facilitator, form))[0], ids(seen(facilitator, other))[0]
    assert puts(facilitator, other, strange, theme).status == 404
    assert puts(facilitator, form, strange, theme).status == 404
    assert puts(facilitator, form, answer, "x" * 22).status == 404
    assert puts(facilitator, form, answer, "'; DROP").status == 404
    assert facilitator.sends(f"/forms/{other.id}/themes/{theme}", {"do": "remove"}).status == 404
    for question in ("support", "nothing", "", "x" * 400):
        sent = facilitator.sends(f"/forms/{form.id}/themes", {"question": question, "name": "Aihe"})
        assert sent.status in (404, 422)
    assert counted(site, "feedback_theme") == 1 and counted(site, "feedback_answer_mark") == 0


def test_a_draft_has_nothing_to_sort(site: Flask, facilitator: Visitor, form: Form) -> None:
    with site.app_context():
        db.session.execute(text("UPDATE feedback_form SET is_draft = true"))
        db.session.commit()
    assert seen(facilitator, form).status == 404 and adds(facilitator, form, "Rohkeus").status == 404
    assert counted(site, "feedback_theme") == 0


def test_a_form_of_which_nothing_is_shown_says_so(site: Flask, facilitator: Visitor) -> None:
    form = opens_form(site, facilitator)
    assert "Sanallisia vastauksia ei vielä näy" in seen(facilitator, form).text
