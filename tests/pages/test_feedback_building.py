"""Building a form: a draft of its leaders alone, buttons that save, both texts for two at once, mistakes in place."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from flask import Flask

from intranet.feedback import store
from intranet.feedback.types import Form
from tests.events_ahead import a_series, an_event, sent
from tests.feedback_forms import opens_form
from tests.inspect_page import text_of
from tests.tables import counted, rows
from tests.visitor import Page, Visitor

TITLE = "Palaute Kuopiosta"


def makes(leader: Visitor, **fields: str) -> str:
    """A draft from the empty template; its id."""
    page = leader.sends("/forms/new", {"template": "blank-form", "title": TITLE, "closes_on": "", "about": "",
                                       "audience": "all", **fields})
    assert page.goes_to.endswith("/edit"), page.text
    return page.goes_to.split("/")[2]


def fields_of(page: Page) -> dict[str, Any]:
    """What a browser would send of the page's form, buttons left out."""
    main = next(page.tree.iter("main"))
    found: dict[str, Any] = {}
    for one in main.iter("input"):
        if one.get("type") not in ("checkbox", "radio", "submit") or one.get("checked") is not None:
            found.setdefault(one.get("name"), []).append(one.get("value", ""))
    return {**found, **{one.get("name"): (one.text or "").lstrip("\n") for one in main.iter("textarea")}}


def presses(leader: Visitor, form_id: str, do: str = "save", **typed: Any) -> Page:
    """Types into the page of a draft and presses a button."""
    fields = fields_of(leader.opens(f"/forms/{form_id}/edit"))
    return leader.sends(f"/forms/{form_id}/edit", {**fields, **{name.replace("__", "-"): value for name, value
                                                                in typed.items()}, "do": do})


def held(page: Page, name: str) -> str:
    """What a text area holds: the first line end is the page's own."""
    return (page.one("textarea", id=name).text or "").removeprefix("\n")


def form_of(site: Flask, form_id: str) -> Form:
    with site.app_context():
        code = rows(site, "SELECT code FROM feedback_form WHERE id = :id", id=form_id)[0].code
        return store.form_of_code(code)


def test_a_form_is_built_looked_at_and_opened(site: Flask, facilitator: Visitor, stranger: Visitor) -> None:
    form_id = makes(facilitator)
    presses(facilitator, form_id, "add-choice")
    presses(facilitator, form_id, "add-short_text", label__q1="Mistä kuulit?", options__q1="Tutulta\nMuualta")
    presses(facilitator, form_id, "add-scale", label__q2="Mistä muualta?", if__q2="o2")
    presses(facilitator, form_id, "save", label__q3="Sain tukea", help__q3="Omalle järjestölle", lead="Kiitos!")
    code = rows(site, "SELECT code FROM feedback_form")[0].code
    assert stranger.opens(f"/f/{code}").status == 404, "a draft has no address"
    preview = facilitator.opens(f"/forms/{form_id}/preview")
    assert "Tämä on esikatselu." in preview.text and "Vastaat nimettömänä" in preview.text
    assert "1. Mistä kuulit?" in preview.text and "2. Sain tukea" in preview.text and "Kiitos!" in preview.text
    assert presses(facilitator, form_id, "check").goes_to.endswith("said=right")
    assert presses(facilitator, form_id, "open").goes_to == f"/forms/{form_id}/open"
    asked = facilitator.opens(f"/forms/{form_id}/open")
    assert "Avataanko lomake nyt?" in asked.text and "Vastaajille kerrotaan:" in asked.text
    for _ in range(2):
        assert facilitator.sends(f"/forms/{form_id}/open").goes_to == f"/forms/{form_id}/results"
    page = stranger.opens(f"/f/{code}")
    assert preview.one("form", id="feedback").get("action") == f"/forms/{form_id}/preview"
    assert [one.get("name") for one in page.one("form", id="feedback").iter("input")] == [
        "csrf_token", "ticket", *["answer-q1"] * 2, "shown-q2", "answer-q2", *["answer-q3"] * 4]
    assert [row.action for row in rows(site, "SELECT action FROM trail WHERE object_kind = 'form'")] == ["form-opened"]
    assert facilitator.opens(f"/forms/{form_id}/preview").status == 200


def test_every_button_saves_what_was_typed(site: Flask, facilitator: Visitor) -> None:
    form_id = makes(facilitator)
    presses(facilitator, form_id, "add-long_text")
    presses(facilitator, form_id, "add-long_text", label__q1="Ensimmäinen")
    page = presses(facilitator, form_id, "up-q2", label__q2="Toinen", closes_on="31.5.2099")
    assert page.status == 422 and "liian kaukana" in page.text, "a day too far stops the saving, and says so"
    assert "Toinen" in [(one.text or "").strip() for one in page.all("textarea")]
    page = presses(facilitator, form_id, "up-q2", label__q2="Toinen", title="Uusi nimi")
    assert page.goes_to.endswith("/edit#label-q2")
    page = facilitator.opens(f"/forms/{form_id}/edit")
    assert [one.get("id") for one in page.all("li") if (one.get("id") or "").startswith("question-")] == [
        "question-q2", "question-q1"]
    assert page.one("input", id="title").get("value") == "Uusi nimi"


def test_what_was_taken_out_comes_back(facilitator: Visitor) -> None:
    form_id = makes(facilitator, template="workshop_feedback")
    assert presses(facilitator, form_id, "out-support").goes_to.endswith("?said=out#questions")
    page = facilitator.opens(f"/forms/{form_id}/edit")
    assert "Otettu pois: sain tukea ja tietoa omalle järjestölleni maakunnan …, Mikä jäi puuttumaan?" in page.text
    assert not page.all("textarea", id="label-support") and not page.all("textarea", id="label-missing")
    presses(facilitator, form_id, "undo", label__learned="Mitä opit tänään?")
    page = facilitator.opens(f"/forms/{form_id}/edit")
    assert held(page, "label-missing") == "Mikä jäi puuttumaan?"
    assert [one.get("value") for one in page.all("input", name="if-missing") if one.get("checked") is not None] == [
        "1", "2"]
    assert held(page, "label-learned") == "Mitä opit tänään?"


def test_mistakes_stand_at_their_place_and_nothing_opens(site: Flask, facilitator: Visitor) -> None:
    form_id = makes(facilitator)
    page = presses(facilitator, form_id, "open")
    assert page.status == 422 and "Lomakkeessa ei ole vielä kysymyksiä." in page.text and "Virhe:" in page.html
    presses(facilitator, form_id, "add-choices")
    page = presses(facilitator, form_id, "check", options__q1="Vain yksi", title=" ")
    assert page.status == 422
    assert {"#label-q1", "#options-q1", "#title"} <= {one.get("href") for one in page.all("a")}
    assert "Kysymys 1: kirjoita ainakin kaksi vaihtoehtoa" in page.text
    assert page.one("textarea", id="options-q1").get("aria-invalid") == "true"
    assert facilitator.opens(f"/forms/{form_id}/open").goes_to == f"/forms/{form_id}/edit"
    assert facilitator.sends(f"/forms/{form_id}/open").status == 422
    assert rows(site, "SELECT is_draft FROM feedback_form")[0].is_draft


def test_a_draft_without_a_name_had_links_without_words(facilitator: Visitor) -> None:
    form_id = makes(facilitator)
    assert presses(facilitator, form_id, "save", title="").goes_to
    for path in ("/forms", f"/forms/{form_id}/delete"):
        links = facilitator.opens(path).all("a", href=f"/forms/{form_id}/edit")
        assert links and all(text_of(one) for one in links), path


def test_two_facilitators_at_once_see_both_texts(site: Flask, facilitator: Visitor, a_person, sits_down) -> None:
    other = sits_down(a_person("Veikko Toinen", roles=("facilitator",)))
    event_id = an_event(site, "kuopio", led_by=[facilitator, other])
    form_id = makes(facilitator, about=f"event-{event_id}", template="workshop_feedback")
    mine, theirs = (fields_of(one.opens(f"/forms/{form_id}/edit")) for one in (facilitator, other))
    other.sends(f"/forms/{form_id}/edit", {**theirs, "label-learned": "Heidän sanansa", "do": "out-wish"})
    page = facilitator.sends(f"/forms/{form_id}/edit", {
        **mine, "label-learned": "Omat sanani", "label-wish": "Toiveeni", "title": "Oma nimi", "do": "save"})
    assert page.status == 409 and "Heidän sanansa" in page.text and "Toiveeni" in page.text
    assert held(page, "label-learned") == "Omat sanani"
    assert f"Nyt tallennettuna: {TITLE}" in page.text
    again = facilitator.sends(f"/forms/{form_id}/edit", {**fields_of(page), "do": "save"})
    assert again.goes_to.endswith("said=saved")
    assert held(facilitator.opens(f"/forms/{form_id}/edit"), "label-learned") == "Omat sanani"


def test_the_same_save_twice_is_once(facilitator: Visitor) -> None:
    form_id = makes(facilitator)
    fields = {**fields_of(facilitator.opens(f"/forms/{form_id}/edit")), "lead": "Kiitos etukäteen!", "do": "save"}
    for _ in range(2):
        assert facilitator.sends(f"/forms/{form_id}/edit", fields).status == 303


def test_a_draft_is_for_its_leaders_alone(facilitator: Visitor, member: Visitor, a_person, sits_down,
                                          stranger: Visitor) -> None:
    form_id = makes(facilitator)
    other = sits_down(a_person("Veikko Toinen", roles=("facilitator",)))
    for path in ("edit", "open", "delete", "preview"):
        assert other.opens(f"/forms/{form_id}/{path}").status == 404
        assert other.sends(f"/forms/{form_id}/{path}").status == 404
        assert member.opens(f"/forms/{form_id}/{path}").status == 403
        assert stranger.opens(f"/forms/{form_id}/{path}").goes_to.startswith("/login")
    for path in ("results", "results.csv", "close", "poster", "code.svg"):
        assert facilitator.opens(f"/forms/{form_id}/{path}").status == 404, path
    assert facilitator.sends(f"/forms/{form_id}/close").status == 404
    assert TITLE not in other.opens("/forms").text and TITLE in facilitator.opens("/forms").text
    assert TITLE not in member.opens("/").text


def test_another_facilitators_event_or_series_cannot_be_asked_about(site: Flask, facilitator: Visitor, a_person,
                                                                    sits_down) -> None:
    other = sits_down(a_person("Veikko Toinen", roles=("facilitator",)))
    event_id, series_id = an_event(site, led_by=[other]), a_series(site, led_by=[other])
    assert facilitator.opens("/forms/new?event=iisalmi").status == 404
    assert facilitator.opens("/forms/new?series=kevat").status == 404
    for about in (f"event-{event_id}", f"towns-{series_id}", "event-", "x" * 300):
        page = facilitator.sends("/forms/new", {"template": "blank-form", "title": TITLE, "about": about})
        assert page.status == 422 and "Valitse yksi näistä." in page.text
    assert counted(site, "feedback_form") == 0


def test_a_draft_is_deleted_after_a_question_and_an_open_form_never(site: Flask, facilitator: Visitor) -> None:
    form_id = makes(facilitator)
    assert "Poistetaanko luonnos?" in facilitator.opens(f"/forms/{form_id}/delete").text
    assert facilitator.sends(f"/forms/{form_id}/delete").goes_to == "/forms?said=deleted"
    assert counted(site, "feedback_form") == 0 and facilitator.opens(f"/forms/{form_id}/edit").status == 404
    form = opens_form(site, facilitator)
    assert facilitator.sends(f"/forms/{form.id}/delete").goes_to == f"/forms/{form.id}/results"
    assert counted(site, "feedback_form") == 1


def test_an_open_form_keeps_its_questions_and_changes_its_name_and_last_day(site: Flask, facilitator: Visitor) -> None:
    form = opens_form(site, facilitator)
    fields = sent(facilitator, f"/forms/{form.id}/edit", title="Uusi nimi", closes_on="31.5.2027")
    assert "label-learned" not in fields
    done = facilitator.sends(f"/forms/{form.id}/edit", {**fields, "label-learned": "Vaihdettu", "do": "out-learned"})
    assert done.goes_to == f"/forms/{form.id}/results"
    now = form_of(site, form.id)
    assert (now.title, now.definition) == ("Uusi nimi", form.definition) and now.closes_at is not None
    page = facilitator.sends(f"/forms/{form.id}/edit", {**fields, "title": "Kolmas"})
    assert page.status == 409 and "Uusi nimi" in page.text and page.one("input", id="title").get("value") == "Kolmas"
    page = facilitator.sends(f"/forms/{form.id}/edit", {**fields, "title": "", "closes_on": "1.1.2020"})
    assert page.status == 422 and "Se päivä on jo mennyt" in page.text
    facilitator.sends(f"/forms/{form.id}/close")
    fields = sent(facilitator, f"/forms/{form.id}/edit", title="Myöhä")
    late = facilitator.sends(f"/forms/{form.id}/edit", fields)
    assert late.goes_to == f"/forms/{form.id}/results?said=not_now" and form_of(site, form.id).title == "Uusi nimi"


def test_a_page_of_a_draft_that_was_opened_meanwhile_loses_nothing(facilitator: Visitor) -> None:
    form_id = makes(facilitator, template="workshop_feedback")
    fields = fields_of(facilitator.opens(f"/forms/{form_id}/edit"))
    facilitator.sends(f"/forms/{form_id}/open")
    page = facilitator.sends(f"/forms/{form_id}/edit", {**fields, "label-learned": "Kesken jäänyt", "do": "save"})
    assert page.status == 409 and "Kesken jäänyt" in page.text


def test_a_new_form_sent_twice_is_one_form(site: Flask, facilitator: Visitor) -> None:
    fields = {**fields_of(facilitator.opens("/forms/new")), "template": "workshop_feedback", "title": TITLE}
    assert len({facilitator.sends("/forms", fields).goes_to for _ in range(2)}) == 1
    assert counted(site, "feedback_form") == 1
    facilitator.sends("/forms", {**fields, "key": fields_of(facilitator.opens("/forms/new"))["key"]})
    assert counted(site, "feedback_form") == 2


def test_an_own_earlier_form_is_a_template(site: Flask, facilitator: Visitor) -> None:
    form = opens_form(site, facilitator)
    form_id = makes(facilitator, template=f"form-{form.id}", title="Toinen kerta")
    page = facilitator.opens(f"/forms/{form_id}/edit")
    assert held(page, "label-learned") == "Mitä opit?"


HOSTILE = ["<script>alert(1)</script>", "{{ 7*7 }}", "'; DROP TABLE feedback_form; --", "=cmd|' /C calc'!A0",
           "\u202egnoc", "Mitä? 🎉🎉🎉", "%(number)s %s", "../../etc/passwd"]


@pytest.mark.parametrize("words", HOSTILE)
def test_words_of_any_kind_are_kept_and_shown_as_they_are(site: Flask, facilitator: Visitor, stranger: Visitor,
                                                          words: str) -> None:
    form_id = makes(facilitator)
    presses(facilitator, form_id, "add-choice")
    presses(facilitator, form_id, "save", label__q1=words, help__q1=words, options__q1=f"{words}\nToinen", lead=words,
            title=words)
    page = facilitator.opens(f"/forms/{form_id}/edit")
    assert held(page, "label-q1") == words == page.one("input", id="title").get("value")
    facilitator.sends(f"/forms/{form_id}/open")
    page = stranger.opens(f"/f/{form_of(site, form_id).code}")
    assert page.status == 200 and not [one for one in page.all("script") if one.get("src") is None]
    assert words in " ".join("".join(page.one("form", id="feedback").itertext()).split())


@pytest.mark.parametrize(("field", "value", "sentence"), [
    ("title", "a\x00b", "merkkejä, joita ei voi tallentaa"),
    ("lead", "x" * 1001, "Alkusanat ovat liian pitkät"),
    ("label-q1", "x" * 501, "Kysymys 1: teksti on liian pitkä. Enintään 500 merkkiä."),
    ("label-q1", "a\x00b", "Kysymyksessä 1 oli merkkejä"),
    ("help-q1", "x" * 501, "Kysymys 1: teksti on liian pitkä"),
    ("options-q1", "\n".join(map(str, range(21))), "Kysymyksessä 1 on yli 20 vaihtoehtoa"),
    ("options-q1", "x" * 121, "Kysymys 1: yhdessä vaihtoehdossa voi olla 120 merkkiä."),
    ("options-q1", "a\x00\nb", "Kysymyksessä 1 oli merkkejä"),
    ("closes_on", "31.2.2027", "ei voi lukea päiväksi"),
], ids=itertools.count())
def test_what_cannot_be_kept_comes_back_and_nothing_is_changed(facilitator: Visitor, field: str, value: str,
                                                               sentence: str) -> None:
    form_id = makes(facilitator)
    presses(facilitator, form_id, "add-choice")
    fields = fields_of(facilitator.opens(f"/forms/{form_id}/edit"))
    page = facilitator.sends(f"/forms/{form_id}/edit", {**fields, "help-q1": "Pysyy", field: value, "do": "add-scale"})
    assert page.status == 422 and sentence in page.text
    if field != "help-q1":
        assert held(page, "help-q1") == "Pysyy"
    back = page.all("input", id=field) + page.all("textarea", id=field)
    assert (back[0].get("value") or (back[0].text or "").lstrip("\n")) == value.replace("\x00", "")
    assert not facilitator.opens(f"/forms/{form_id}/edit").all("textarea", id="label-q2")


def test_fields_of_no_question_and_strange_buttons_change_nothing(site: Flask, facilitator: Visitor) -> None:
    form_id = makes(facilitator, template="workshop_feedback")
    before = rows(site, "SELECT definition FROM feedback_form")[0].definition
    for do in ("out-", "out-moon", "add-", "add-table", "up-../x", "undo", "x" * 900, "open-", "-"):
        presses(facilitator, form_id, do, **{"label-moon": "Kuu", "if-support": ["1", "9"], "audience": "list",
                                             "event_id": "x", "is_draft": "0", "code": "ABCDEF"})
    row = rows(site, "SELECT * FROM feedback_form")[0]
    assert row.definition == before and row.audience == "all" and row.is_draft and row.event_id is None
    assert facilitator.sends(f"/forms/{form_id}/edit", {"do": "save"}).status == 409, "a page without a version"
