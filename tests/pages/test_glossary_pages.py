"""The glossary's pages: every word by letter, the one that is asked for in any form, and one word with its forms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import pytest
from flask import Flask
from sqlalchemy.exc import OperationalError

from intranet.cards import store
from intranet.commands.start import load_first_content
from intranet.database import db, writing
from intranet.glossary import actions
from intranet.glossary.models import TermRow
from intranet.people.models import Person
from intranet.settings import Settings
from tests.cards_on_the_shelf import a_card, all_words, counted_queries, same_person_at
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.pages.test_plugin_fences import MANIFEST
from tests.visitor import Page, Visitor

TERM = '  - term: "{0}"\n    definition: "{1}"\n    forms: "{0}n {0}a {0}an {0}jen {0}ja {0}issa"\n'


@pytest.fixture
def words(site: Flask) -> Flask:
    """A site with the glossary of content/."""
    all_words(site)
    return site


def listed(page: Page) -> list[str]:
    """The words that the page lists, in its order."""
    return [text_of(one) for one in page.all("dt")]


def test_every_word_stands_under_its_letter(words: Flask, member: Visitor) -> None:
    page = member.opens("/glossary")
    assert page.status == 200 and len(listed(page)) == 81
    assert "hyvinvointialue" in listed(page) and "Niitä on Suomessa 21." in page.text
    letters = [text_of(link) for link in page.one("nav", aria_label="Kirjaimet").iter("a")]
    assert letters == list("ABDEFHJKLMOPRSTVY")


@both_ways
@pytest.mark.parametrize("form", ["hyvinvointialueella", "HYVINVOINTIALUEITTEN", "hyvinvointialueemmekaan",
                                  "hyvinvointialuee"])
def test_a_word_is_found_in_any_form(words: Flask, member: Visitor, form: str, htmx: bool) -> None:
    page = member.opens(f"/glossary?q={form}", htmx=htmx)
    assert page.status == 200 and listed(page)[0] == "hyvinvointialue"
    assert ("<html" in page.html) is not htmx
    assert page.one("div", id="terms") is not None
    said = page.one("p", id="terms-said")
    if htmx:
        assert said.get("hx-swap-oob") == "innerHTML" and " sana" in text_of(said)
    else:
        assert text_of(said) == "" and page.one("input", id="word").get("value") == form


@both_ways
def test_what_is_not_there_is_said_with_a_way_on(words: Flask, member: Visitor, htmx: bool) -> None:
    page = member.opens("/glossary?q=kumpanuus", htmx=htmx)
    assert page.status == 200 and listed(page) == []
    assert "Tarkoititko" in page.text and page.all("a", href="/glossary/kumppanuus")
    assert "ei vielä ole sanastossa" in page.text and page.all("a", href="/glossary")


@both_ways
@pytest.mark.parametrize("hostile", ["%3Cscript%3E", "%00%ed%a0%80", "%25", "'%20OR%201=1", "x" * 5_000,
                                     "%F0%9F%99%82"])
def test_a_hostile_enquiry_is_words_like_others(words: Flask, member: Visitor, hostile: str, htmx: bool) -> None:
    page = member.opens(f"/glossary?q={hostile}", htmx=htmx)
    assert page.status == 200 and "<script>" not in page.html


def test_a_word_has_its_meaning_its_full_name_and_its_forms(words: Flask, member: Visitor) -> None:
    page = member.opens("/glossary/stm")
    assert text_of(page.one("h1")) == "STM" and "sosiaali- ja terveysministeriö" in page.text
    page = member.opens("/glossary/hyvinvointialue")
    rows = {text_of(row.find("th")): [text_of(cell) for cell in row.findall("td")]  # type: ignore[arg-type]
            for row in page.one("table").iter("tr") if row.findall("td")}
    assert rows["missä? inessiivi"] == ["hyvinvointialueessa", "hyvinvointialueissa"]
    assert rows["minkä? genetiivi"] == ["hyvinvointialueen", "hyvinvointialueiden, hyvinvointialueitten"]
    assert "aluevaltuusto" in listed(page), "a word whose explanation uses this one"


@pytest.mark.parametrize("term", ["aluevaalit", "stm", "kolmas-sektori"])
def test_words_without_a_plural_or_a_singular_have_no_empty_column(words: Flask, member: Visitor, term: str) -> None:
    page = member.opens(f"/glossary/{term}")
    for row in page.one("table").iter("tr"):
        assert len(list(row)) == len(list(next(page.one("table").iter("tr"))))
    columns = [text_of(one) for one in page.one("thead").iter("th")]
    assert len(columns) == 2 + (term == "kolmas-sektori"), columns


@pytest.mark.parametrize("term", ["eiole", "KUNTA", "kunta/x", "..", "%00", "<b>", "a" * 200, "kunta%20"])
def test_a_word_that_is_not_there_is_a_page_that_says_so(words: Flask, member: Visitor, term: str) -> None:
    assert member.opens(f"/glossary/{term}").status in (404, 400)


def test_only_for_those_who_are_signed_in(words: Flask, stranger: Visitor) -> None:
    assert "/login" in stranger.opens("/glossary").goes_to
    assert "/login" in stranger.opens("/glossary/kunta").goes_to
    assert stranger.opens("/glossary?q=x", htmx=True).status == 401


@pytest.mark.parametrize("language", ["sv", "en"])
def test_finnish_words_are_marked_as_finnish_on_a_page_in_another_language(
        words: Flask, a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor], language: str) -> None:
    reader = sits_down(a_person(language=language))
    page = reader.opens("/glossary/hyte")
    assert page.one("html").get("lang") == language and page.one("h1").get("lang") == "fi"
    assert all(cell.get("lang") == "fi" for cell in page.all("td"))
    page = reader.opens("/glossary?q=hyteen")
    assert [one.get("lang") for one in page.one("dl").findall("div")] == ["fi"]


def test_an_empty_glossary_says_what_it_is_for(member: Visitor) -> None:
    page = member.opens("/glossary")
    assert page.status == 200 and "Sanoja ei vielä ole" in page.text and listed(page) == []


def test_the_browser_may_keep_the_page_until_a_word_changes(words: Flask, member: Visitor) -> None:
    for address in ("/glossary", "/glossary?q=kunnassa", "/glossary/kunta"):
        answer = member.opens(address).response
        assert answer.headers["Cache-Control"] == "private, no-cache"
        again = member.opens(address, If_None_Match=answer.headers["ETag"])
        assert again.status == 304 and again.html == ""
        with words.app_context(), writing() as database:
            database.query(TermRow).filter_by(slug="kunta").update({"definition": f"Uusi selitys {address}"})
        page = member.opens(address, If_None_Match=answer.headers["ETag"])
        assert page.status == 200 and f"Uusi selitys {address}" in page.text


def test_a_page_of_the_glossary_costs_one_small_query(words: Flask, member: Visitor) -> None:
    member.opens("/glossary")
    for address in ("/glossary", "/glossary?q=kunnassa", "/glossary/kunta"):
        with counted_queries(words) as queries:
            member.opens(address)
        assert len([one for one in queries if "mark" in one]) == 1, queries
        assert len(queries) <= 2


def test_a_card_that_was_read_before_costs_one_small_query(words: Flask, member: Visitor) -> None:
    address = a_card(words, "soita", body="Soita kuntaan ja hyvinvointialueelle.\n")
    member.opens(address)
    with counted_queries(words) as queries:
        page = member.opens(address)
    assert [text_of(one) for one in page.one("article").iter("button")] == ["kuntaan", "hyvinvointialueelle"]
    assert len([one for one in queries if "mark" in one]) == 1 and len(queries) <= 2, queries


def test_a_word_that_changes_is_marked_anew_in_cards_and_in_every_process(
        words: Flask, member: Visitor, settings: Settings, another_site: Callable[[Settings], Flask]) -> None:
    address = a_card(words, "soita", body="Soita kuntaan.\n")
    other = another_site(settings)
    there = same_person_at(other, member)
    assert "kuntaan" in [text_of(one) for one in there.opens(address).one("article").iter("button")]
    with words.app_context(), writing() as database:
        database.query(TermRow).filter_by(slug="kunta").delete()
    assert list(member.opens(address).one("article").iter("button")) == []
    assert list(there.opens(address).one("article").iter("button")) == []


def broken(settings: Settings, tmp_path: Path, *terms: str) -> tuple[Settings, Path]:
    """Settings with a glossary file of these terms and two that are wrong."""
    folder = tmp_path / "content" / "glossary"
    folder.mkdir(parents=True)
    file = folder / "fi.yaml"
    file.write_text("terms:\n" + "".join(TERM.format(one, f"Sana {one}.") for one in terms)
                    + '  - term: "hukka"\n    definition: "Ei."\n    of: "talko"\n'
                    + '  - term: "vika"\n    defnition: "Ei."\n    forms: "vian vikaa vikaan"\n', encoding="utf-8")
    return replace(settings, content=tmp_path / "content"), file


def test_a_mistake_is_told_on_the_console_and_to_the_curator_and_every_other_word_is_served(
        settings: Settings, tmp_path: Path, another_site: Callable[[Settings], Flask], curator: Visitor,
        member: Visitor) -> None:
    changed, file = broken(settings, tmp_path, "talo")
    site = another_site(changed)
    said: list[str] = []
    with site.app_context():
        load_first_content(said.append)
    assert any("glossary/fi.yaml:7: found “talko”" in line and "Did you mean “talo”?" in line for line in said), said
    assert any("glossary/fi.yaml:9: found the unknown word “defnition”" in line for line in said), said
    page = same_person_at(site, curator).opens("/glossary")
    assert listed(page)[:2] != [] and "talo" in listed(page) and "hukka" not in listed(page)
    assert "Korjattavat sanaston tiedostot" in page.text
    assert "glossary/fi.yaml:7" in page.text and "”talko”" in page.text and "Tarkoititko" in page.text
    assert "glossary/fi.yaml:9" in page.text
    page = same_person_at(site, member).opens("/glossary")
    assert "fi.yaml" not in page.text and "talo" in listed(page)
    file.write_text("terms: [\n")
    page = same_person_at(site, curator).opens("/glossary")
    assert "talo" in listed(page) and "glossary/fi.yaml" in page.text, "the last good version stays"


def test_a_word_that_was_mended_comes_in_at_the_next_start_and_others_stay_as_they_were(
        settings: Settings, tmp_path: Path, another_site: Callable[[Settings], Flask]) -> None:
    changed, file = broken(settings, tmp_path, "talo", "sana")
    site = another_site(changed)
    with site.app_context():
        assert actions.take_files_in()[1] == 2
        with writing() as database:
            database.query(TermRow).filter_by(slug="talo").update({"definition": "Oma selitys."})
            database.query(TermRow).filter_by(slug="sana").update({"retired_at": db.session.query(TermRow.changed_at)
                                                                  .filter_by(slug="sana").scalar_subquery()})
        file.write_text(file.read_text().replace("defnition", "definition"), encoding="utf-8")
        assert actions.take_files_in()[1] == 1
        found = {one.term: one.definition for one in actions.look_up("").letters[0].terms
                 + actions.look_up("").letters[-1].terms}
        assert found == {"talo": "Oma selitys.", "vika": "Ei."}
        assert actions.take_files_in()[1] == 0


def test_a_plugins_pack_is_read_live_and_never_replaces_a_word_of_the_house(
        settings: Settings, tmp_path: Path, another_site: Callable[[Settings], Flask], member: Visitor,
        admin: Visitor) -> None:
    pack = tmp_path / "plugins" / "pack"
    pack.mkdir(parents=True)
    (pack / "plugin.yaml").write_text(MANIFEST.format(name="pack"))
    (pack / "terms.yaml").write_text("terms:\n" + TERM.format("talo", "Rakennus.") + TERM.format("kunta", "Toisin."))
    site = another_site(replace(settings, plugins=tmp_path / "plugins"))
    all_words(site)
    address = a_card(site, "soita", body="Soita taloon ja kuntaan, talossa.\n")
    here, boss = same_person_at(site, member), same_person_at(site, admin)
    assert len(listed(here.opens("/glossary"))) == 82
    assert "Toisin." not in here.opens("/glossary/kunta").text
    assert here.opens("/glossary/talo").status == 200
    assert [text_of(one) for one in here.opens(address).one("article").iter("button")] == ["kuntaan", "talossa"]
    boss.sends("/admin/plugins/off", {"plugin": "pack"})
    assert here.opens("/glossary/talo").status == 404
    assert [text_of(one) for one in here.opens(address).one("article").iter("button")] == ["kuntaan"]
    boss.sends("/admin/plugins/on", {"plugin": "pack"})
    assert here.opens("/glossary?q=talossa").status == 200 and here.opens("/glossary/talo").status == 200


def test_a_database_that_cannot_be_written_costs_nobody_a_card_with_a_word_that_changed(
        words: Flask, member: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    address = a_card(words, "soita", body="Soita kuntaan.\n")
    with words.app_context(), writing() as database:
        database.query(TermRow).filter_by(slug="kunta").delete()
    locked = OperationalError("UPDATE card_rendering", {}, Exception("database is locked"))
    monkeypatch.setattr(store, "keep_rendering", Mock(side_effect=locked))
    page = member.opens(address)
    store.keep_rendering.assert_called_once()  # type: ignore[attr-defined]  # it was tried
    assert page.status == 200 and list(page.one("article").iter("button")) == [] and "Soita kuntaan." in page.text
