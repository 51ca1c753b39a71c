"""A card's text is kept while it is typed, taken up again, and thrown away only when its writer says so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from unittest.mock import Mock

import pytest
from flask import Flask
from sqlalchemy import update

from intranet import clock
from intranet.cards.drafts import actions, store
from intranet.cards.models import CardDraft
from intranet.database import db, writing
from intranet.faults import NotSaved
from intranet.people.models import Person
from tests.cards_on_the_shelf import a_card
from tests.inspect_page import text_of
from tests.pages.test_desk_writing import WORDS, fields_of
from tests.visitor import Page, Visitor


def types(visitor: Visitor, form: dict[str, str], htmx: bool = True, **words: str) -> Page:
    """What the browser sends while somebody types."""
    return visitor.sends(f"/cards/drafts/{form['draft']}", {**form, **words}, htmx=htmx)


def kept(site: Flask) -> int:
    """How many drafts are kept."""
    with site.app_context():
        return db.session.query(CardDraft).count()


def test_what_is_typed_is_kept_and_taken_up_again(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita", body="Teksti.")
    form = fields_of(curator.opens("/cards/soita/edit"))
    answer = types(curator, form, body="Kesken jäänyt", title="")
    assert answer.status == 200 and "Tallessa luonnoksenasi klo" in answer.text
    assert answer.one("input", id="version-draft").get("value") == "1"
    assert answer.response.headers["HX-Trigger"] == '{"draft-kept": {}}'
    page = curator.opens("/cards/soita/edit")
    assert fields_of(page)["body"].strip() == "Kesken jäänyt" and fields_of(page)["draft"] == form["draft"]
    assert "etkä tallentanut sitä versioksi" in page.text and "Sinulla on kesken" in curator.opens("/cards/desk").text
    assert fields_of(curator.opens("/cards/soita/edit?saved=1"))["body"].strip() == "Teksti."


def test_a_new_card_is_kept_before_it_has_an_address(curator: Visitor, site: Flask) -> None:
    form = fields_of(curator.opens("/cards/new"))
    assert types(curator, form, title="Alku").status == 200
    link = next(one for one in curator.opens("/cards/desk").all("a") if text_of(one) == "Alku")
    page = curator.opens(link.get("href") or "")
    assert fields_of(page)["title"] == "Alku" and fields_of(page)["draft"] == form["draft"]
    assert curator.sends("/cards/new", {**fields_of(page), **WORDS}).status == 303
    assert kept(site) == 0 and "Sinulla on kesken" not in curator.opens("/cards/desk").text


def test_a_saved_text_is_no_draft_any_more(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    form = fields_of(curator.opens("/cards/soita/edit"))
    types(curator, form, body="Uusi.")
    assert curator.sends("/cards/soita/edit", {**form, "body": "Uusi.", "do": "save"}).status == 303
    assert kept(site) == 0
    assert "Tallennettu versioksi." in types(curator, form, body="Uusi.").text, "an answer that came late"
    assert kept(site) == 0


def test_another_window_of_the_same_person_is_never_overwritten(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    form = fields_of(curator.opens("/cards/soita/edit"))
    types(curator, form, body="Eka ikkuna.")
    first = {**fields_of(curator.opens("/cards/soita/edit")), "key": "a" * 24}
    second = {**fields_of(curator.opens("/cards/soita/edit")), "key": "b" * 24}
    assert types(curator, first, body="Eka ikkuna jatkaa.", sequence="1").status == 200
    refused = types(curator, second, body="Toka ikkuna.", sequence="1")
    assert refused.status == 409 and "toinen ikkunasi" in refused.text and refused.all("del")
    button = refused.one("button", name="settle")
    assert button.get("value") == "mine:draft:2"
    settled = types(curator, second, body="Toka ikkuna.", sequence="2", **{"version-draft": "2"})
    assert settled.status == 200 and settled.one("input", id="version-draft").get("value") == "3"


def test_without_a_script_a_button_keeps_what_is_there_and_opens_it_again(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita", body="Teksti.")
    page = curator.opens("/cards/soita/edit")
    form, button = fields_of(page), page.one("button", form="card-form")
    assert button.get("formaction") == f"/cards/drafts/{form['draft']}" and "without-script" in button.get("class", "")
    there = types(curator, form, htmx=False, body="Kesken.", title="x" * 400, publish_at="kohta").goes_to
    page = curator.opens(there)
    assert "Tallessa luonnoksenasi" in text_of(page.one("div", id="save-status"))
    again = fields_of(page)
    assert again["body"].strip() == "Kesken." and again["title"] == "x" * 400 and again["draft"] == form["draft"]
    assert again["publish_at"] == "kohta" and again["version-draft"] == "1", "what a draft does not hold stays too"


def test_without_a_script_a_new_card_is_kept_too(curator: Visitor, site: Flask) -> None:
    form = fields_of(curator.opens("/cards/new"))
    there = types(curator, form, htmx=False, title="Alku", reviewer="x" * 22).goes_to
    assert there.startswith(f"/cards/new?draft={form['draft']}&") and f"reviewer={'x' * 22}" in there
    assert fields_of(curator.opens(there))["title"] == "Alku"


def test_after_a_save_the_form_showed_what_another_window_had_begun(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    one, other = fields_of(curator.opens("/cards/soita/edit")), fields_of(curator.opens("/cards/soita/edit?saved=1"))
    types(curator, other, body="Toinen ikkuna.")
    there = curator.sends("/cards/soita/edit", {**one, "body": "Tallennettu.", "do": "save"}).goes_to
    page = curator.opens(there)
    assert fields_of(page)["body"].strip() == "Tallennettu."
    assert "Avaa se teksti" in [text_of(one) for one in page.all("a", href="/cards/soita/edit")]
    assert "Sinulla on tästä kortista toinenkin teksti" in page.text
    there = curator.sends("/cards/soita/history/1/restore", {"revision": "2"}).goes_to
    assert fields_of(curator.opens(there))["body"].strip() != "Toinen ikkuna.", "what was restored is shown too"
    assert kept(site) == 1 and fields_of(curator.opens("/cards/soita/edit"))["body"].strip() == "Toinen ikkuna."


def test_without_a_script_two_windows_choose_between_both_texts(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    form = fields_of(curator.opens("/cards/soita/edit"))
    types(curator, form, body="Eka ikkuna.")
    page = types(curator, form, htmx=False, body="\nToka ikkuna.\n")
    assert page.status == 409 and page.all("del") and text_of(page.one("title")).startswith("Virhe:")
    sent = {one.get("name", ""): one.text or one.get("value") or ""
            for one in page.one("form", action=f"/cards/drafts/{form['draft']}").iter() if one.get("name")}
    assert sent["revision"] == form["revision"] and sent["version-draft"] == "1"
    assert curator.sends(f"/cards/drafts/{form['draft']}", sent).goes_to == "/cards/soita/edit"
    assert fields_of(curator.opens("/cards/soita/edit"))["body"].strip() == "Toka ikkuna." and kept(site) == 1


def test_what_cannot_be_kept_now_is_sent_again_from_the_page_that_says_so(curator: Visitor, site: Flask,
                                                                          monkeypatch: pytest.MonkeyPatch) -> None:
    a_card(site, "soita")
    form = fields_of(curator.opens("/cards/soita/edit"))
    monkeypatch.setattr(store, "keep", Mock(side_effect=NotSaved))
    page = curator.sends(f"/cards/drafts/{form['draft']}", {**form, "body": "Kesken."}, Origin="http://localhost")
    assert page.status == 503 and page.hidden("body") == "Kesken." and kept(site) == 0


def test_a_lost_answer_of_the_same_page_is_no_conflict(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    form = {**fields_of(curator.opens("/cards/soita/edit")), "key": "a" * 24}
    types(curator, form, body="Yksi.", sequence="1")
    again = types(curator, form, body="Yksi kaksi.", sequence="2")
    assert again.status == 200 and again.one("input", id="version-draft").get("value") == "2"
    late = types(curator, form, body="Yksi.", sequence="1")
    assert late.status == 409, "an earlier text does not take the place of a later one"


def test_the_same_text_again_is_no_new_version(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    form = fields_of(curator.opens("/cards/soita/edit"))
    for _ in range(2):
        assert types(curator, form, body="Yksi.").one("input", id="version-draft").get("value") == "1"


def test_a_draft_is_its_writers_alone(curator: Visitor, site: Flask, a_person: Callable[..., Person],
                                      sits_down: Callable[[Person], Visitor], member: Visitor) -> None:
    a_card(site, "soita", body="Teksti.")
    form = fields_of(curator.opens("/cards/soita/edit"))
    types(curator, form, body="Kesken.")
    other = sits_down(a_person("Olli Toinen", roles=("curator",)))
    assert "Kesken." not in other.opens("/cards/soita/edit").text
    assert other.sends(f"/cards/drafts/{form['draft']}", {**form, "body": "Toinen."}, htmx=True).status == 404
    assert "Kesken." not in other.opens(f"/cards/new?draft={form['draft']}").text
    other.sends(f"/cards/drafts/{form['draft']}/delete")
    assert kept(site) == 1
    assert member.sends(f"/cards/drafts/{form['draft']}", form).status == 403


def test_a_draft_is_thrown_away_when_its_writer_says_so(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita", body="Teksti.")
    form = fields_of(curator.opens("/cards/soita/edit"))
    types(curator, form, body="Kesken.")
    assert curator.sends(f"/cards/drafts/{form['draft']}/delete").goes_to == "/cards/soita/edit"
    assert fields_of(curator.opens("/cards/soita/edit"))["body"].strip() == "Teksti." and kept(site) == 0
    assert curator.sends(f"/cards/drafts/{form['draft']}/delete").goes_to == "/cards/desk"


def test_a_draft_that_nobody_touched_for_ninety_days_is_forgotten(curator: Visitor, site: Flask) -> None:
    for words in ("Vanha", "Uusi"):
        types(curator, fields_of(curator.opens("/cards/new")), title=words)
    assert "poistetaan, kun sitä ei ole muutettu 90 päivään" in curator.opens("/cards/desk").text
    with site.app_context():
        with writing() as database:
            database.execute(update(CardDraft).where(CardDraft.words["title"].as_string() == "Vanha")
                             .values(changed_at=clock.now() - timedelta(days=91)))
        assert actions.forget_old_drafts(clock.now()) == 1
        assert actions.forget_old_drafts(clock.now()) == 0
        with writing() as database:
            database.execute(update(CardDraft).values(changed_at=clock.now() - timedelta(days=91)))
    types(curator, fields_of(curator.opens("/cards/new")), title="Uusin")
    assert kept(site) == 1 and "Uusin" in curator.opens("/cards/desk").text, "who begins one sweeps"


def test_a_draft_over_a_version_that_somebody_saved_meets_both_texts(curator: Visitor, site: Flask,
                                                                     a_person: Callable[..., Person],
                                                                     sits_down: Callable[[Person], Visitor]) -> None:
    a_card(site, "soita", body="Teksti.")
    form = fields_of(curator.opens("/cards/soita/edit"))
    types(curator, form, body="Minun.")
    other = sits_down(a_person("Olli Toinen", roles=("curator",)))
    other.sends("/cards/soita/edit", {**fields_of(other.opens("/cards/soita/edit")), "body": "Ollin.", "do": "save"})
    page = curator.opens("/cards/soita/edit")
    assert "Joku on sen jälkeen tallentanut version 2" in page.text
    assert curator.sends("/cards/soita/edit", {**fields_of(page), "do": "save"}).status == 409


def test_hostile_fields_of_a_draft_do_no_harm(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    form = fields_of(curator.opens("/cards/soita/edit"))
    sent = types(curator, form, body="a\x00b" * 9_000, title="x" * 400, kind="<b>", **{"version-draft": "x"})
    assert sent.status == 200
    page = curator.opens("/cards/soita/edit")
    assert "\x00" not in fields_of(page)["body"] and len(fields_of(page)["title"]) == 400
    assert types(curator, {**form, "card": "eiole"}).status == 404
    assert curator.sends("/cards/drafts/lyhyt", form).status == 404


def test_a_card_that_is_renamed_meanwhile_loses_no_word(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    form, other = fields_of(curator.opens("/cards/soita/edit")), fields_of(curator.opens("/cards/soita/edit"))
    curator.sends("/cards/soita/edit", {**other, "slug": "soita-heti", "do": "save"})
    assert types(curator, form, body="Kesken.").status == 200
    assert fields_of(curator.opens("/cards/soita-heti/edit"))["body"].strip() == "Kesken."
