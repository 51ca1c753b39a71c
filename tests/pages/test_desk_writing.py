"""Writing a card at the desk: the form, what it refuses, two windows at once, addresses, the preview."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from flask import Flask

from intranet.cards.desk import actions
from intranet.cards.desk import store as desk_store
from intranet.cards.models import CardRevision, CardRow
from intranet.cards.types import CardNotFound
from intranet.database import db
from intranet.faults import NotSaved
from intranet.people.models import Person
from intranet.people.types import SignedInPerson
from tests.cards_on_the_shelf import a_card, all_words
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.visitor import Page, Visitor

WORDS = {"title": "Soita päättäjälle", "kind": "tip", "summary": "Puhelu on nopein tapa.", "do": "save",
         "body": "Soita aamulla.\n\n## Ennen\n\nKirjoita kolme asiaa.\n\n## Jälkeen\n\nKiitä.\n"}


def fields_of(page: Page) -> dict[str, str]:
    """What a form holds as a browser would send it, without its buttons and its key: each send is a new one."""
    form = page.one("form", id="card-form")
    found: dict[str, str] = {}
    for element in form.iter():
        name = element.get("name")
        if not name:
            continue
        if element.tag == "textarea":
            found[name] = element.text or ""
        elif element.tag == "select":
            chosen = [one for one in element.iter("option") if one.get("selected") is not None]
            found[name] = (chosen[0] if chosen else next(element.iter("option"))).get("value") or ""
        elif element.tag == "input" and element.get("type") != "checkbox":
            found[name] = element.get("value") or ""
    found.pop("csrf_token")
    found.pop("once")
    return found


def revisions(site: Flask, slug: str) -> list[Any]:
    """The rows of a card's revisions, the oldest first."""
    with site.app_context():
        rows = (db.session.query(CardRevision).join(CardRow, CardRow.id == CardRevision.card_id)
                .filter(CardRow.slug == slug).order_by(CardRevision.number).all())
        db.session.expunge_all()
    return rows


@both_ways
def test_a_new_card_is_written_and_published_from_one_form(curator: Visitor, member: Visitor, htmx: bool) -> None:
    form = curator.opens("/cards/new")
    assert text_of(form.one("h1")) == "Uusi kortti"
    sent = curator.sends("/cards/new", {**fields_of(form), **WORDS, "do": "publish"}, htmx=htmx)
    assert sent.goes_to == "/cards/soita-paattajalle" and sent.status == (200 if htmx else 303)
    page = member.opens(sent.goes_to)
    assert page.status == 200 and "Kirjoita kolme asiaa." in page.text and "Puhelu on nopein tapa." in page.text


def test_a_saved_draft_is_the_desks_alone(curator: Visitor, member: Visitor) -> None:
    sent = curator.sends("/cards/new", WORDS)
    assert sent.status == 303 and sent.goes_to == "/cards/soita-paattajalle/edit"
    assert member.opens("/cards/soita-paattajalle").status == 404
    assert member.opens("/cards/soita-paattajalle/history").status == 404
    form = curator.opens(sent.goes_to)
    assert fields_of(form)["body"].strip() == WORDS["body"].strip() and fields_of(form)["revision"] == "1"
    assert "luonnos" in form.text


def test_the_same_form_sent_twice_makes_one_card(curator: Visitor, site: Flask) -> None:
    fields = {**fields_of(curator.opens("/cards/new")), **WORDS}
    assert curator.sends("/cards/new", fields).goes_to == curator.sends("/cards/new", fields).goes_to
    with site.app_context():
        assert db.session.query(CardRow).count() == 1 and db.session.query(CardRevision).count() == 1


def test_every_problem_is_told_at_once_and_everything_typed_stays(curator: Visitor, site: Flask) -> None:
    typed = {"title": "", "kind": "laji", "body": "  ", "slug": "Ä ö", "summary": "a" * 401, "review_by": "joskus",
             "tags": "x" * 41, "sources": " | ei nimeä", "plain_body": "> " * 10_000 + "loppu", "do": "publish",
             "next_step": "Soita", "publish_at": "huomenna"}
    page = curator.sends("/cards/new", typed)
    assert page.status == 422 and "Virhe:" in text_of(page.one("title"))
    assert len(page.one("div", id="problems").findall(".//li")) == 10
    kept = fields_of(page)
    assert {name: kept[name].strip() for name in typed if name not in ("do", "kind", "publish_at", "body")} == {
        name: value.strip() for name, value in typed.items() if name not in ("do", "kind", "publish_at", "body")}
    with site.app_context():
        assert db.session.query(CardRow).count() == 0


@pytest.mark.parametrize("slug", ["new", "desk", "preview"])
def test_addresses_of_other_pages_are_refused(curator: Visitor, slug: str) -> None:
    page = curator.sends("/cards/new", {**WORDS, "slug": slug})
    assert page.status == 422 and "oma sivunsa" in page.text


def test_an_address_is_taken_by_one_card_only(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    assert curator.sends("/cards/new", {**WORDS, "slug": "soita"}).status == 422
    assert curator.sends("/cards/new", {**WORDS, "title": "Soita!"}).goes_to == "/cards/soita-2/edit"
    assert curator.sends("/cards/new", {**WORDS, "title": "Desk"}).goes_to == "/cards/desk-2/edit"
    assert curator.sends("/cards/new", {**WORDS, "title": "☎☎"}).goes_to == "/cards/ohje/edit"


@both_ways
def test_two_windows_never_overwrite_each_other(curator: Visitor, site: Flask, htmx: bool) -> None:
    a_card(site, "soita", body="Yksi.\n\nKaksi.\n\nKolme.\n")
    first, second = fields_of(curator.opens("/cards/soita/edit")), fields_of(curator.opens("/cards/soita/edit"))
    assert curator.sends("/cards/soita/edit", {**first, "body": "Yksi.\n\nKaksi uusi.\n\nKolme.", "do": "save"},
                         htmx=htmx).goes_to
    page = curator.sends("/cards/soita/edit", {**second, "body": "Yksi.\n\nKaksi toisin.\n\nKolme.", "do": "publish"})
    assert page.status == 409
    assert [text_of(one) for one in page.all("del")] == ["poistettu: uusi."]
    assert fields_of(page)["body"].strip() == "Yksi.\n\nKaksi toisin.\n\nKolme.", "what was typed is in the form"
    assert not page.all("form", class_="proposal")
    assert "Tallensit tämän kortin toisessa ikkunassa" in page.text and "Joku tallensi" not in page.text
    assert len(revisions(site, "soita")) == 2, "nothing was overwritten"
    again = curator.sends("/cards/soita/edit", {**fields_of(page), "do": "save"})
    assert again.status == 303 and revisions(site, "soita")[2].source.endswith("Kaksi toisin.\n\nKolme.\n")


def test_changes_to_different_parts_are_offered_together(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita", body="Yksi.\n\nKaksi.\n\nKolme.\n", summary="Lyhyt.")
    first, second = fields_of(curator.opens("/cards/soita/edit")), fields_of(curator.opens("/cards/soita/edit"))
    curator.sends("/cards/soita/edit", {**first, "body": "Yksi uusi.\n\nKaksi.\n\nKolme.", "do": "save"})
    page = curator.sends("/cards/soita/edit", {**second, "body": "Yksi.\n\nKaksi.\n\nKolme uusi.",
                                               "summary": "Lyhyempi.", "do": "save"})
    assert page.status == 409
    form = page.one("form", class_="proposal")
    proposal = {one.get("name") or "": one.text or one.get("value") or "" for one in form.iter()
                if one.tag in ("textarea", "input")}
    assert proposal["body"].strip() == "Yksi uusi.\n\nKaksi.\n\nKolme uusi." and proposal["summary"] == "Lyhyempi."
    assert curator.sends("/cards/soita/edit", {**proposal, "do": "save"}).status == 303
    assert revisions(site, "soita")[2].source.endswith("Yksi uusi.\n\nKaksi.\n\nKolme uusi.\n")


def test_a_save_without_the_revision_it_began_from_is_refused(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    page = curator.sends("/cards/soita/edit", {"title": "Uusi", "kind": "tip", "body": "Uusi.", "do": "publish"})
    assert page.status == 409 and len(revisions(site, "soita")) == 1


def test_what_the_form_does_not_show_stays_to_the_letter(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita", verify=["Tarkista laki"], related={"worksheets": ["network_health"], "cards": ["kirjoita"]},
           sources=[{"title": "Laki", "url": "https://finlex.fi/x"}], plain="Soita.  \n\n\n")
    before = revisions(site, "soita")[0]
    sent = {"title": "Soita heti", "kind": "tip", "body": fields_of(curator.opens("/cards/soita/edit"))["body"],
            "revision": "1", "do": "save"}
    assert curator.sends("/cards/soita/edit", sent).status == 303
    after = revisions(site, "soita")[1]
    assert after.source == before.source.replace('title: "Soita"', 'title: "Soita heti"')
    assert after.plain_source == before.plain_source and after.verify == ["Tarkista laki"]
    assert after.related_worksheets == ["network_health"] and after.sources == before.sources


def test_saving_without_a_change_makes_no_revision(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    assert curator.sends("/cards/soita/edit", {**fields_of(curator.opens("/cards/soita/edit")), "do": "save"}).goes_to
    assert len(revisions(site, "soita")) == 1


def test_a_renamed_card_is_found_at_its_old_address(curator: Visitor, member: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    form = fields_of(curator.opens("/cards/soita/edit"))
    assert curator.sends("/cards/soita/edit", {**form, "slug": "soita-heti", "do": "save"}).goes_to \
        == "/cards/soita-heti/edit"
    moved = member.opens("/cards/soita?view=plain")
    assert moved.status == 301 and moved.goes_to == "/cards/soita-heti?view=plain"
    assert moved.response.headers["Cache-Control"] == "no-store", "the name may come back one day"
    assert member.opens("/cards/soita-heti").status == 200 and member.opens("/cards/soita/history").status == 301
    late = curator.sends("/cards/soita/edit", {**form, "title": "Soita tänään", "do": "save"})
    assert late.status == 308 and late.goes_to == "/cards/soita-heti/edit"
    assert curator.sends("/cards/new", {**WORDS, "slug": "soita"}).status == 422, "it leads somewhere"
    form = fields_of(curator.opens("/cards/soita-heti/edit"))
    assert curator.sends("/cards/soita-heti/edit", {**form, "slug": "soita", "do": "save"}).status == 303
    assert member.opens("/cards/soita").status == 200 and member.opens("/cards/soita-heti").goes_to == "/cards/soita"


def test_the_old_address_of_a_draft_tells_members_nothing(curator: Visitor, member: Visitor) -> None:
    curator.sends("/cards/new", {**WORDS, "slug": "soita"})
    form = fields_of(curator.opens("/cards/soita/edit"))
    curator.sends("/cards/soita/edit", {**form, "slug": "soita-heti", "do": "save"})
    assert member.opens("/cards/soita").status == 404 and curator.opens("/cards/soita/edit").status == 301


@both_ways
def test_the_preview_is_what_a_member_will_see(curator: Visitor, site: Flask, htmx: bool) -> None:
    all_words(site)
    body = "## Otsikko\n\nKunta päättää. <script>alert(1)</script> [x](javascript:alert(1))\n"
    page = curator.sends("/cards/preview", {"body": body, "language": "fi"}, htmx=htmx)
    assert page.status == 200 and "Kunta päättää." in page.text and text_of(page.one("h2")) == "Otsikko"
    assert "alert(" not in page.html and "javascript" not in page.html
    assert page.all("span", class_="term") and ("<html" in page.html) is not htmx


def test_a_tangled_text_is_shown_with_a_sentence(curator: Visitor) -> None:
    page = curator.sends("/cards/preview", {"body": ">" * 10_000}, htmx=True)
    assert page.status == 200 and "ilman loppua" in page.text
    refused = curator.sends("/cards/new", {**WORDS, "body": ">" * 10_000})
    assert refused.status == 422 and "ilman loppua" in refused.text


def test_a_pasted_word_document_comes_back_cleaned(curator: Visitor) -> None:
    pasted = ("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style>p.MsoNormal{color:red}</style>"
              "</head><body><!--[if gte mso 9]><xml>x</xml><![endif]--><h1>Otsikko</h1><p class=MsoNormal style='mso-"
              "ansi-language:FI'>”Hyvä” <b>päivä</b><o:p></o:p></p><p class=MsoListParagraph>·&nbsp; Yksi</p></body>")
    page = curator.sends("/cards/new", {**WORDS, "body": pasted})
    assert page.status == 422 and "tekstinkäsittelystä" in page.text
    cleaned = fields_of(page)["body"].strip()
    assert cleaned == "## Otsikko\n\n”Hyvä” **päivä**\n\n- Yksi"
    assert curator.sends("/cards/new", {**fields_of(page), "do": "save"}).status == 303


def test_signs_that_no_text_holds_are_told_beside_the_other_problems(curator: Visitor) -> None:
    page = curator.sends("/cards/new", {"title": "", "kind": "tip", "body": "a\x00b", "do": "save"})
    assert page.status == 422 and len(page.one("div", id="problems").findall(".//li")) == 2
    assert fields_of(page)["body"].strip() == "ab"


@pytest.mark.parametrize("title", ["𝔖𝔬𝔦𝔱𝔞 🙂", "שלום", "عربي \u202e kääntö", "Z̵a̷l̶g̸o̴", "a" * 160, "<b>\"'&"])
def test_names_with_every_kind_of_sign_are_kept(curator: Visitor, title: str) -> None:
    sent = curator.sends("/cards/new", {**WORDS, "title": title, "do": "publish"})
    assert sent.status == 303
    assert text_of(curator.opens(sent.goes_to).one("h1")) == " ".join(title.split())


def test_the_desk_is_for_curators(member: Visitor, stranger: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    for path in ("/cards/desk", "/cards/new", "/cards/soita/edit"):
        assert member.opens(path).status == 403
        assert stranger.opens(path).goes_to.startswith("/login")
    for path in ("/cards/new", "/cards/soita/edit", "/cards/preview", "/cards/soita/archive"):
        assert member.sends(path, WORDS).status == 403


def test_the_store_gives_a_card_to_curators_alone(site: Flask) -> None:
    a_card(site, "soita")
    with site.app_context(), pytest.raises(CardNotFound):
        desk_store.card(SignedInPerson("x" * 22, "Aino", "a@b.example", "fi"), "soita")


@both_ways
def test_cards_and_terms_to_lead_to_are_found_by_some_letters(curator: Visitor, site: Flask, htmx: bool) -> None:
    all_words(site)
    a_card(site, "soita", title="Soita [heti]")
    a_card(site, "vanha", state="archived")
    page = curator.opens("/cards/desk/links?q=soit", htmx=htmx)
    assert "[Soita (heti)](/cards/soita)" in page.html and "vanha" not in page.html
    assert bool(page.all("button", data_insert="[Soita (heti)](/cards/soita)")) is htmx
    assert "(/glossary/aluevaltuusto)" in curator.opens("/cards/desk/links?q=aluevaltuustossa", htmx=htmx).html
    assert "Missään kortissa" in curator.opens("/cards/desk/links?q=zzzz", htmx=htmx).text


def test_a_fact_is_taken_off_the_list_when_it_was_checked(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita", verify=["Laki 1 §", "Laki 2 §"], related={"worksheets": ["network_health"]})
    form = fields_of(curator.opens("/cards/soita/edit"))
    assert form["verify"].strip() == "Laki 1 §\nLaki 2 §" and form["related_worksheets"] == "network_health"
    curator.sends("/cards/soita/edit", {**form, "verify": "Laki 2 §", "related_worksheets": "network_competence",
                                        "do": "publish"})
    page = curator.opens("/cards/soita")
    assert "Laki 2 §" in page.text and "Laki 1 §" not in page.text
    assert page.all("a", href="/worksheets/network_competence") and not page.all("a", href="/worksheets/network_health")
    wrong = {**fields_of(curator.opens("/cards/soita/edit")), "related_worksheets": "Ä", "verify": "x" * 401}
    page = curator.sends("/cards/soita/edit", {**wrong, "do": "save"})
    assert page.status == 422 and len(page.one("div", id="problems").findall(".//li")) == 2


def test_a_database_that_cannot_keep_it_costs_no_word(curator: Visitor, site: Flask, monkeypatch: Any) -> None:
    a_card(site, "soita")
    form = fields_of(curator.opens("/cards/soita/edit"))
    new = fields_of(curator.opens("/cards/new"))

    def full(*_: Any, **__: Any) -> None:
        raise NotSaved

    monkeypatch.setattr(actions, "writing", full)
    for address, sent in (("/cards/soita/edit", form), ("/cards/new", new)):
        page = curator.sends(address, {**sent, "title": "Pitkä työ", "kind": "tip", "body": "Teksti.", "do": "publish"})
        assert page.status == 503 and "Tekstisi on alla." in page.text
        assert fields_of(page)["title"] == "Pitkä työ" and fields_of(page)["revision"] == sent["revision"]


def test_of_two_saves_at_the_same_moment_one_is_refused(curator: Visitor, site: Flask, a_person: Callable[..., Person],
                                                        sits_down: Callable[[Person], Visitor]) -> None:
    a_card(site, "soita")
    people = [curator, *(sits_down(a_person(f"Toinen {number}", roles=("curator",))) for number in range(3))]
    forms = [fields_of(one.opens("/cards/soita/edit")) for one in people]

    def save(number: int) -> int:
        return people[number].sends("/cards/soita/edit", {**forms[number], "title": f"Nimi {number}", "do": "save"},
                                    inspected=False).status

    with ThreadPoolExecutor(4) as pool:
        statuses = sorted(pool.map(save, range(4)))
    assert statuses == [303, 409, 409, 409] and len(revisions(site, "soita")) == 2
