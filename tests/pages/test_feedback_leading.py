"""Facilitators' pages: their own forms and nobody else's, opening and closing, results by the rule of five, files."""

from __future__ import annotations

import csv
import io
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from xml.etree.ElementTree import Element

import segno
import time_machine
from flask import Flask

from intranet import clock
from intranet.commands.start import load_demo
from intranet.feedback import actions
from intranet.feedback.types import Form
from intranet.jobs import actions as jobs
from intranet.settings import Settings
from tests.feedback_forms import FULL, answers, many_answer, opens_form
from tests.tables import counted, rows
from tests.visitor import Page, Visitor

PAGES = ("results", "results.csv", "close", "code.svg", "code.png")
SVG = "{http://www.w3.org/2000/svg}"


# -- who may see what ---------------------------------------------------------------------------------------------


def test_other_roles_are_refused_and_visitors_are_asked_to_sign_in(member: Visitor, curator: Visitor, admin: Visitor,
                                                                   stranger: Visitor, form: Form) -> None:
    for path in ("/forms", *(f"/forms/{form.id}/{page}" for page in PAGES)):
        for visitor in (member, curator, admin):
            assert visitor.opens(path).status == 403, path
        assert stranger.opens(path).goes_to.startswith("/login?next=/forms")
    for visitor in (member, curator, admin):
        assert visitor.sends("/forms", {"template": "workshop_feedback", "title": "Oma"}).status == 403
        assert visitor.sends(f"/forms/{form.id}/close").status == 403
    assert stranger.sends(f"/forms/{form.id}/close").status == 401


def test_another_facilitators_form_is_not_there(site: Flask, a_person, sits_down, form: Form) -> None:
    other = sits_down(a_person("Veikko Toinen", roles=("facilitator",)))
    many_answer(site, form, 5)
    for page in PAGES:
        answer, missing = other.opens(f"/forms/{form.id}/{page}"), other.opens(f"/forms/{'x' * 22}/{page}")
        assert answer.status == missing.status == 404
        assert re.sub(r'(?:csrf_token|once)" value="[^"]+|' + form.id, "", answer.html) == re.sub(
            r'(?:csrf_token|once)" value="[^"]+|' + "x" * 22, "", missing.html)
    assert other.sends(f"/forms/{form.id}/close").status == 404
    assert "Iisalmesta" not in other.opens("/forms").text
    assert rows(site, "SELECT closed_at FROM feedback_form")[0].closed_at is None


def test_only_facilitators_have_feedback_in_the_menu(member: Visitor, facilitator: Visitor) -> None:
    assert facilitator.opens("/").all("a", href="/forms") and not member.opens("/").all("a", href="/forms")


# -- opening and closing --------------------------------------------------------------------------------------------


def test_a_form_is_opened_from_a_template_and_found_by_its_code(site: Flask, facilitator: Visitor,
                                                                stranger: Visitor) -> None:
    went = facilitator.sends("/forms", {"template": "workshop_feedback", "title": "  Palaute   Kuopiosta ",
                                        "closes_on": "2027-05-31"}).goes_to
    page = facilitator.opens(went)
    assert "Vielä 5 vastausta, niin tulokset näkyvät" in page.text and "Avoinna 31.5.2027 asti." in page.text
    code = rows(site, "SELECT code FROM feedback_form")[0].code
    assert f"http://localhost/f/{code}" in page.text
    assert "Palaute Kuopiosta" in stranger.opens(f"/f/{code}").text
    assert [row.action for row in rows(site, "SELECT action FROM trail ORDER BY number")] == ["form-opened"]


def test_a_timed_job_closes_what_is_over_without_a_visit(site: Flask, facilitator: Visitor) -> None:
    facilitator.sends("/forms", {"template": "workshop_feedback", "title": "Palaute", "closes_on": "2027-05-31"})
    facilitator.sends("/forms", {"template": "workshop_feedback", "title": "Toinen", "closes_on": "2027-06-01"})
    with site.app_context():
        job = next(one for one in jobs.register().values() if one.job.name == "close_forms").job
        with time_machine.travel(datetime(2027, 5, 31, 20, 59, tzinfo=UTC), tick=False):
            assert job.run(clock.now()) == 0
        with time_machine.travel(datetime(2027, 5, 31, 21, 1, tzinfo=UTC), tick=False):
            assert job.run(clock.now()) == 1 and job.run(clock.now()) == 0
    closed = rows(site, "SELECT title FROM feedback_form WHERE closed_at IS NOT NULL")
    assert [row.title for row in closed] == ["Palaute"]


UNFIT: list[tuple[dict[str, str], str]] = [
    ({"title": ""}, "Anna lomakkeelle nimi"),
    ({"title": "x" * 121}, "Nimi on liian pitkä. Enintään 120 merkkiä."),
    ({"title": "x" * 5_000}, "Nimi on liian pitkä"),
    ({"title": "a\x00b"}, "merkkejä, joita ei voi tallentaa"),
    ({"closes_on": "1.1.2020"}, "Se päivä on jo mennyt"),
    ({"closes_on": "99.99.9999"}, "ei voi lukea päiväksi"),
    ({"closes_on": "9999-12-31"}, "liian kaukana"),
    ({"closes_on": "x" * 400}, "ei voi lukea päiväksi"),
    ({"template": "../../etc"}, "Valitse lomakepohja."),
    ({"template": "x" * 400}, "Valitse lomakepohja."),
    ({"template": "network_health"}, "Valitse lomakepohja."),
]


def test_what_is_wrong_with_a_new_form_is_said_and_kept(site: Flask, facilitator: Visitor) -> None:
    for fields, sentence in UNFIT:
        sent = {"template": "workshop_feedback", "title": "<b>Nimi</b>", "closes_on": "", **fields}
        page = facilitator.sends("/forms", sent)
        assert page.status == 422 and sentence in page.text and "Virhe:" in page.html
        if "title" not in fields:
            assert page.one("input", id="title").get("value") == "<b>Nimi</b>"
    assert counted(site, "feedback_form") == 0


def test_open_forms_stand_first_and_the_newest_before_others(site: Flask, facilitator: Visitor) -> None:
    first, second, third = (opens_form(site, facilitator, title) for title in ("Yksi", "Kaksi", "Kolme"))
    facilitator.sends(f"/forms/{third.id}/close")
    page = facilitator.opens("/forms")
    listed = [item for item in page.all("li") if any(link.get("href", "").startswith("/f/") for link in
                                                     item.iter("a"))]
    codes = [next(link.get("href") for link in item.iter("a") if link.get("href", "").startswith("/f/"))
             for item in listed]
    assert codes == [f"/f/{second.code}", f"/f/{first.code}", f"/f/{third.code}"]
    for item, form in zip(listed, (second, first, third), strict=True):
        assert f"/forms/{form.id}/results" in {link.get("href") for link in item.iter("a")}
        assert f"http://localhost/f/{form.code}" in " ".join(item.itertext())


def test_a_form_is_closed_once_and_after_a_question(site: Flask, facilitator: Visitor, form: Form) -> None:
    many_answer(site, form, 3)
    page = facilitator.opens(f"/forms/{form.id}/close")
    assert "Suljetaanko lomake nyt?" in page.text and "3 on vastannut." in page.text and "alle viidestä" in page.text
    assert rows(site, "SELECT closed_at FROM feedback_form")[0].closed_at is None
    for _ in range(2):
        assert facilitator.sends(f"/forms/{form.id}/close").goes_to == f"/forms/{form.id}/results"
    assert "Alle viisi vastasi" in facilitator.opens(f"/forms/{form.id}/results").text
    assert facilitator.opens(f"/forms/{form.id}/close").goes_to == f"/forms/{form.id}/results"
    assert counted(site, "feedback_key") == 0
    told = [row.action for row in rows(site, "SELECT action FROM trail WHERE object_kind = 'form' ORDER BY number")]
    assert told == ["form-opened", "form-closed"]


def test_an_empty_page_says_what_it_is_for(facilitator: Visitor) -> None:
    assert "Täällä avaat lomakkeen tapaamisen jälkeen" in facilitator.opens("/forms").text


def test_a_form_outlives_its_template(site: Flask, settings: Settings, another_site, facilitator: Visitor,
                                      form: Form, tmp_path) -> None:
    (tmp_path / "no-plugins").mkdir()
    later = another_site(replace(settings, plugins=tmp_path / "no-plugins"))
    many_answer(later, form, 5)
    assert "Konkreettinen toive" in Visitor(later).opens(f"/f/{form.code}").text
    leader = Visitor(later, facilitator.person_id)
    with facilitator.client.session_transaction() as session:
        leader.holds(**dict(session))
    assert "Jokainen 5 vastaajasta sai tukea ja tietoa" in leader.opens(f"/forms/{form.id}/results").text
    offered = [option.get("value") for option in leader.opens("/forms/new").one("select", id="template").iter("option")]
    assert offered == ["blank-form", f"form-{form.id}"]


# -- results --------------------------------------------------------------------------------------------------------


def drawn(page: Page) -> list[Element]:
    """The bars of agreement."""
    return page.all(SVG + "svg", class_="agreement")


def seen(facilitator: Visitor, form: Form) -> Page:
    return facilitator.opens(f"/forms/{form.id}/results")


def test_four_answers_show_nothing_and_the_fifth_shows_two_bars(site: Flask, facilitator: Visitor, form: Form) -> None:
    many_answer(site, form, 4, {"answer-learned": "rohkeutta"})
    page = seen(facilitator, form)
    assert "Vielä 1 vastaus, niin tulokset näkyvät" in page.text and "4 on vastannut." in page.text
    assert "rohkeutta" not in page.text and not drawn(page)
    assert facilitator.opens(f"/forms/{form.id}/results.csv").goes_to == f"/forms/{form.id}/results"
    many_answer(site, form, 1, {"answer-support": "1", "answer-learned": "rohkeutta"})
    page = seen(facilitator, form)
    assert "5 vastaajasta 4 sai tukea ja tietoa. Jokainen 5 vastaajasta sai lisävalmiuksia." in page.text
    bars = drawn(page)
    assert [[text.text for text in bar.iter(SVG + "text")] for bar in bars] == [["1", "4"], ["5"]]
    assert [rect.get("width") for rect in bars[0].iter(SVG + "rect") if rect.get("class") != "agree-pattern"] == [
        "20.0%", "80.0%"]
    assert all(bar.get("role") == "img" and bar.get("aria-labelledby") for bar in bars)
    assert [[td.text for td in table.iter("td")] for table in page.all("table")] == [
        ["1", "0", "0", "4", "5"], ["0", "0", "5", "0", "5"]]
    assert [quote.text for quote in page.all("blockquote")] == ["rohkeutta"] * 5


def test_between_snapshots_nothing_moves(site: Flask, facilitator: Visitor, form: Form) -> None:
    many_answer(site, form, 5)
    many_answer(site, form, 4, {"answer-support": "1", "answer-wish": "uusi toive"})
    page = seen(facilitator, form)
    assert "Jokainen 5 vastaajasta sai tukea ja tietoa" in page.text and "uusi toive" not in page.text
    assert "Nyt on vastannut 9." in page.text and "kun vastauksia on 10" in page.text
    facilitator.sends(f"/forms/{form.id}/close")
    page = seen(facilitator, form)
    assert "Jokainen 5 vastaajasta sai tukea ja tietoa" in page.text and "uusi toive" not in page.text
    assert "4 viimeksi tullutta vastausta" in page.text


def test_a_question_that_few_answered_is_named_and_not_shown(site: Flask, facilitator: Visitor, form: Form) -> None:
    many_answer(site, form, 4, {"answer-support": "1", "answer-missing": "aikaa"})
    many_answer(site, form, 1)
    page = seen(facilitator, form)
    assert "aikaa" not in page.text
    assert "”Mikä jäi puuttumaan?”: näistä vastaajista siihen vastasi alle viisi" in page.text


def test_words_of_answers_are_never_markup(site: Flask, facilitator: Visitor, form: Form) -> None:
    many_answer(site, form, 5, {"answer-wish": "<script>alert(1)</script>\n**ei** {{ 7*7 }}"})
    page = seen(facilitator, form)
    assert page.all("blockquote")[0].text == "<script>alert(1)</script>\n**ei** {{ 7*7 }}"


def test_the_order_of_quotes_is_of_the_snapshot(site: Flask, facilitator: Visitor, form: Form) -> None:
    for number in range(10):
        many_answer(site, form, 1, {"answer-wish": str(number)})
    first = [quote.text for quote in seen(facilitator, form).all("blockquote")]
    assert sorted(first) == [str(number) for number in range(10)]
    assert first == [quote.text for quote in seen(facilitator, form).all("blockquote")]


def test_results_are_in_the_readers_language(site: Flask, a_person, sits_down) -> None:
    leader = sits_down(a_person("Lena Ledare", roles=("facilitator",), language="sv"))
    form = opens_form(site, leader)
    many_answer(site, form, 5)
    page = seen(leader, form)
    assert "Alla 5 fick stöd och information" in page.text and "delvis av samma åsikt" in page.text


# -- files ----------------------------------------------------------------------------------------------------------


def test_the_table_holds_what_the_page_shows_and_runs_nothing(site: Flask, facilitator: Visitor) -> None:
    form = opens_form(site, facilitator, 'Äänekäs; "palaute"/../x')
    many_answer(site, form, 5, {"answer-wish": "=HYPERLINK(\"http://x\");\nrivi"})
    many_answer(site, form, 2, {"answer-support": "1"})
    answer = facilitator.opens(f"/forms/{form.id}/results.csv").response
    assert answer.mimetype == "text/csv" and answer.headers["Cache-Control"] == "no-store"
    named = answer.headers["Content-Disposition"]
    assert "filename=Aanekas-palaute-..-x-5.csv" in named and "filename*=UTF-8''%C3%84%C3%A4nek%C3%A4s" in named
    text = answer.get_data().decode("utf-8")
    assert text.startswith("\ufeffKysymys;Vastaus;Kuinka moni;Kaikkiaan\r\n")
    table = list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=";"))
    assert table[1][1:] == ["täysin eri mieltä", "0", "5"] and table[4][1:] == ["täysin samaa mieltä", "5", "5"]
    assert table[-1] == ["Konkreettinen toive syksylle", "'=HYPERLINK(\"http://x\");\nrivi", "", ""]
    assert len(table) == 1 + 8 + 5
    told = [row.action for row in rows(site, "SELECT action FROM trail WHERE object_kind = 'form' ORDER BY number")]
    assert told == ["form-opened", "results-exported"]


def test_the_qr_code_leads_to_the_sites_own_address(site: Flask, settings: Settings, facilitator: Visitor,
                                                    form: Form) -> None:
    """Not to the host that the request names: that one could be anybody's."""
    site.extensions["ankkuri_settings"] = replace(settings, site_url="http://intra.example.org")
    for kind, mimetype in (("svg", "image/svg+xml"), ("png", "image/png")):
        answer = facilitator.opens(f"/forms/{form.id}/code.{kind}").response
        assert answer.status_code == 200 and answer.mimetype == mimetype
        wanted = io.BytesIO()
        code = segno.make(f"http://intra.example.org/f/{form.code}", error="m", micro=False)
        if kind == "svg":
            code.save(wanted, kind="svg", border=4, dark="#000", light="#fff", omitsize=True, xmldecl=False)
        else:
            code.save(wanted, kind="png", border=4, scale=16, dark="#000", light="#fff")
        assert answer.get_data() == wanted.getvalue()
    assert facilitator.opens(f"/forms/{form.id}/code.gif").status == 404


# -- many at once ---------------------------------------------------------------------------------------------------


def test_five_sends_of_one_ticket_at_once_are_one_response(site: Flask, form: Form) -> None:
    def once(_: int) -> bool:
        with site.app_context():
            return actions.respond(form, {"support": "4", "readiness": "4"}, {}, "the same")

    with ThreadPoolExecutor(5) as many:
        assert sorted(many.map(once, range(5))) == [False, False, False, False, True]
    assert counted(site, "feedback_response") == 1


def test_two_at_the_boundary_make_one_snapshot_of_five(site: Flask, form: Form) -> None:
    many_answer(site, form, 4)

    def once(number: int) -> bool:
        with site.app_context():
            return actions.respond(form, {"support": "1", "readiness": "4"}, {}, f"ticket {number}")

    with ThreadPoolExecutor(2) as both:
        assert list(both.map(once, range(2))) == [True, True]
    found = rows(site, "SELECT answered, shown FROM feedback_snapshot")
    assert [row.answered for row in found] == [5] and counted(site, "feedback_response") == 6
    assert '"counts":{"1":1,"2":0,"3":0,"4":4}' in found[0].shown


def test_many_at_once_make_every_snapshot(site: Flask, form: Form, facilitator: Visitor) -> None:
    def once(number: int) -> bool:
        with site.app_context():
            return actions.respond(form, {"support": "4", "readiness": "4", "wish": str(number)}, {}, f"{number}")

    with ThreadPoolExecutor(8) as many:
        assert all(many.map(once, range(33)))
    assert rows(site, "SELECT answered FROM feedback_snapshot")[0].answered == 30
    assert len(seen(facilitator, form).all("blockquote")) == 30


def test_closing_writes_the_responses_anew_in_the_order_of_their_keys(site: Flask, facilitator: Visitor,
                                                                      form: Form) -> None:
    many_answer(site, form, 12)
    before = {row.key for row in rows(site, "SELECT key FROM feedback_response")}
    facilitator.sends(f"/forms/{form.id}/close")
    if "postgresql" in site.config["SQLALCHEMY_DATABASE_URI"]:
        found = rows(site, "SELECT key, xmin::text AS born FROM feedback_response ORDER BY ctid")
        assert len({row.born for row in found}) == 1
    else:
        found = rows(site, "SELECT key FROM feedback_response")
    keys = [row.key for row in found]
    assert keys == sorted(keys, key=lambda key: key.encode()) and set(keys) == before


# -- the demo -------------------------------------------------------------------------------------------------------


def test_the_demo_has_2018_with_its_own_words_and_one_open_form(site: Flask, stranger: Visitor) -> None:
    with site.app_context():
        for _ in range(2):
            load_demo(say=lambda words: None)
    stranger.sends("/login", {"email": "vetaja@demo.example", "password": "ankkuri-demo"})
    page = stranger.opens("/forms")
    titles = [" ".join("".join(one.itertext()).split()) for one in page.all("h2")][:2]
    assert titles == ["Pienmarkkinoiden palaute avoinna", "Pienmarkkinat, kevät 2018 suljettu esimerkkiluvut"]
    closed = rows(site, "SELECT id FROM feedback_form WHERE is_example")[0].id
    page = stranger.opens(f"/forms/{closed}/results")
    assert "21 vastaajasta 17 sai tukea ja tietoa. 21 vastaajasta 15 sai lisävalmiuksia." in page.text
    assert "ei kerro näitä lukuja: ne ovat esimerkkejä" in page.text and "esimerkkiluvut" in page.text
    assert [quote.text for quote in page.all("blockquote")] == [
        "ongelmat samanlaisia eri yhdistyksissä",
        "ideoita ja ajatuksia työpaikalle viemiseksi ja oman ajattelun tukemiseen",
        "täytyy olla rohkea eikä pidä vähätellä itseään",
        "rauhanpiippu käyttöön omiin ryhmiin",
        "Timon videoiden hyödyntäminen",
        "ollaan ihan pihalla, seuraavaan hallituksen kokoukseen esitykseen mm. verkoston määrittely",
        "työkalun",
        "lisää maakuntauudistuksesta ihan maalaiskielellä että ymmärryksen taso kohoaisi"]
    table = stranger.opens(f"/forms/{closed}/results.csv").response.get_data(as_text=True)
    assert table.count("esimerkkiluku") == 40 and table.count("lainaus vuoden 2018 muistiosta") == 8


def test_a_persons_export_tells_of_the_forms_they_lead_and_of_no_answer(site: Flask, facilitator: Visitor,
                                                                        form: Form) -> None:
    answers(site, form, {"answer-wish": "salainen"})
    facilitator.sends(f"/f/{form.code}", {**FULL, "answer-wish": "salainen"})
    held = facilitator.opens("/account/export.json").response.get_json()
    assert held["feedback"]["led_forms"][0]["title"] == "Palaute Iisalmesta" and "salainen" not in str(held)
