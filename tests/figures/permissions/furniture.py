"""What stands in both organisations of the world: one function for each room, all through pages as people use them."""

from __future__ import annotations

import io
import re
from typing import Any

from flask import Flask
from sqlalchemy import text

from intranet import clock
from intranet.database import db, writing
from intranet.events.models import AttendanceRow
from intranet.following import actions as following
from intranet.ids import digest, random_id
from intranet.people.factors.models import PasskeyRow
from intranet.steps import mails as reminding
from intranet.steps.types import ONLY_ME
from intranet.worksheets import actions as worksheets
from tests import cards_on_the_shelf, events_ahead, rounds, shared_sheets
from tests.figures.permissions.forms import seen_on
from tests.figures.permissions.world import Side, World
from tests.outbox import mails, words_of
from tests.pictures import png
from tests.tables import rows
from tests.visitor import Page, Visitor

PDF = b"%PDF-1.7\n1 0 obj\n"
SECTION, ITEM = "purpose", "purpose_1"


def sends_form(visitor: Visitor, page: str, action: str, **fields: Any) -> Page:
    """Opens the page and sends its form to this address, with these fields and otherwise as it stands."""
    opened = visitor.opens(page, inspected=False)
    assert opened.status == 200, f"{page}: {opened.status}"
    form = next(one for one in seen_on(opened.html, page).forms if one.action.partition("?")[0] == action)
    answer = visitor.sends(action, {**form.sent(), **fields}, inspected=False)
    assert answer.status in (200, 303), f"{action}: {answer.status} {answer.text[:600]}"
    return answer


def what_is_common(world: World) -> None:
    """What belongs to no organisation: cards, a text at the curator's desk, a picture, words."""
    site, curator = world.site, world.curators[0]
    for number in ("luonnoskortti", "toinen-luonnos"):
        cards_on_the_shelf.a_card(site, number, state="draft")
        with site.app_context(), writing() as database:
            database.execute(text("UPDATE card SET published_number = NULL WHERE slug = :slug"), {"slug": number})
    picture = {"picture": (io.BytesIO(png()), "kartta.png", "image/png"), "alternative": "Kartta"}
    assert curator.sends("/cards/desk/pictures", picture, inspected=False).status in (200, 303)
    sends_form(curator, "/glossary/new", "/glossary/new", term="foorumi", definition="Yhteinen keskustelu.",
               language="fi", genitive="foorumin", partitive="foorumia", illative="foorumiin",
               plural_genitive="foorumien", plural_partitive="foorumeja", plural_inessive="foorumeissa")
    cards_on_the_shelf.a_card(site, "soita", body="Soita päättäjälle.\n\n## Ennen\n\nSoita.\n", plain="Soita.\n")
    drafts = {side.name: a_draft(writer) for side, writer in ((world.own, curator), (world.other, world.curators[1]))}
    sends_form(curator, "/search/synonyms", "/search/synonyms", one="raha", other="avustus")
    assert world.own.member.opens("/search?q=haamusana", inspected=False).status == 200
    shared: dict[str, dict[str, str]] = {
        "card": {"slug": "soita", "number": "1"},
        "draft card": {"slug": "luonnoskortti", "number": "1"},
        "picture": {"picture_id": str(rows(site, "SELECT id FROM card_picture")[0].id)},
        "term": {"slug": "foorumi"},
        "synonym": {"synonym_id": str(rows(site, "SELECT id FROM search_synonym")[0].id)},
        "worksheet": {"key": "network_health"},
        "private worksheet": {"key": "network_competence"},
    }
    for side in (world.own, world.other):
        side.things.update({kind: dict(thing) for kind, thing in shared.items()})
        side.has("card draft", draft_id=drafts[side.name])


def a_draft(curator: Visitor) -> str:
    """What a curator has typed and not saved; its id."""
    there = "/cards/soita/edit"
    form = next(one for one in seen_on(curator.opens(there, inspected=False).html, there).forms if one.action == there)
    typed = form.sent()
    draft = str(typed["draft"][0])
    kept = curator.sends(f"/cards/drafts/{draft}", {**typed, "body": "Kesken jäi."}, htmx=True, inspected=False)
    assert kept.status == 200, kept.text
    return draft


def passkeys(site: Flask, side: Side) -> None:
    """A passkey of the member, as a browser would have left it."""
    row = PasskeyRow(id=random_id(), person_id=side.member.person_id, credential_digest=digest(random_id()),
                     credential=random_id(), public_key=random_id(), sign_count=0, name=side.canaries.word("passkey"),
                     created_at=clock.now())
    side.has("passkey", passkey_id=row.id)
    with site.app_context(), writing() as database:
        database.add(row)


def events(site: Flask, side: Side) -> None:
    """A series, an event that begins soon, a draft, one that is over; who comes and what they need; files."""
    word, leader = side.canaries.word, side.facilitator
    series = events_ahead.a_series(site, f"sarja-{side.name}", led_by=[leader], title=f"Sarja {side.name}")
    coming = events_ahead.an_event(site, f"kokous-{side.name}", led_by=[leader], series=series, title="Kokous",
                                   **events_ahead.in_an_hour())
    draft = f"luonnos-{side.name}"
    events_ahead.an_event(site, draft, led_by=[leader], state="draft", series=series, title=word("draft event's title"),
                          description=word("draft event's words"), place=word("draft event's place"),
                          agenda=[(30, word("draft event's agenda"), word("draft event's speaker"))])
    past = events_ahead.an_event(site, f"mennyt-{side.name}", led_by=[leader], series=series, title="Mennyt",
                                 starts_at=events_ahead.utc(2026, 3, 3, 7))
    there = f"/events/kokous-{side.name}"
    for who in (side.member, side.contact, side.removed):
        assert who.sends(f"{there}/signup", {"needs": word("needs of a sign-up")}, inspected=False).status == 303
    assert leader.sends(f"{there}/door/open").status == 303
    with site.app_context(), writing() as database:
        for event in (coming, past):
            for who in (side.member, side.contact):
                database.add(AttendanceRow(event_id=event, person_id=who.person_id, organisation_id=side.organisation,
                                           way="list", noted_at=clock.now()))
    for slug, title in ((f"kokous-{side.name}", "Diat"), (draft, word("draft event's file"))):
        brought = {"kind": "file", "title": title, "file": (io.BytesIO(PDF), "diat.pdf")}
        assert leader.sends(f"/events/{slug}/materials", brought, inspected=False).status == 303
    files = {row.slug: str(row.id) for row in rows(site, "SELECT event_material.id, event.slug FROM event_material "
                                                         "JOIN event ON event.id = event_id")}
    code = str(rows(site, "SELECT door_code FROM event WHERE id = :id", id=coming)[0].door_code)
    guest = {"person_id": side.member.person_id or ""}
    side.has("event", slug=f"kokous-{side.name}", material_id=files[f"kokous-{side.name}"], **guest)
    side.has("draft event", slug=draft, material_id=files[draft], **guest)
    side.has("past event", slug=f"mennyt-{side.name}", **guest)
    side.has("series", slug=f"sarja-{side.name}", series_id=series)
    side.has("door", code=code)
    side.has("event id", event_id=coming)


def sheets(site: Flask, side: Side) -> None:
    """A sheet of the member's alone, one for the organisation, one for those who lead an event, a private one."""
    word, member = side.canaries.word, side.member

    def say(item: Any) -> str:
        return "3" if item.kind == "scale" else "1"

    own = shared_sheets.filled(site, member, subject=word("subject of an own sheet"))
    shared = shared_sheets.filled(site, side.colleague, "own_activity", say)
    with site.app_context():
        asked = worksheets.worksheet("own_activity").items
    for item in asked:
        if item.kind in ("long_text", "short_text"):
            saved = side.colleague.sends(f"{shared}/answers/{item.id}", {
                "value": word(f"answer to {item.id}"), "version": "1"}, htmx=True, inspected=False)
            assert saved.status == 200, saved.text
    shared_sheets.shares(side.colleague, shared, "organisation")
    led = shared_sheets.filled(site, member, subject=word("subject of a sheet that leaders read"))
    shared_sheets.shares(member, led, "network", events=(side.things["event id"]["event_id"],))
    left = shared_sheets.filled(site, side.removed, subject=word("subject of a sheet of who was removed"))
    shared_sheets.shares(side.removed, left, "organisation")
    private = shared_sheets.filled(site, member, "network_competence", say, perspective="")
    parts = {"section_id": SECTION, "item_id": ITEM}
    for kind, there in (("sheet", own), ("led sheet", led), ("sheet of the removed", left)):
        side.has(kind, sheet_id=there.rsplit("/", 1)[1], **parts)
    side.has("shared sheet", sheet_id=shared.rsplit("/", 1)[1], section_id=_section(site, "own_activity"),
             item_id=asked[0].id)
    side.has("private sheet", sheet_id=private.rsplit("/", 1)[1], section_id=_section(site, "network_competence"),
             item_id=_item(site, "network_competence"))
    page = member.opens("/worksheets/network_health/blank", inspected=False)
    side.has("paper", code=re.findall(r"/papers/([A-Z0-9]{8})/code\.svg", page.html)[0])


def _section(site: Flask, key: str) -> str:
    with site.app_context():
        return worksheets.worksheet(key).sections[0].id


def _item(site: Flask, key: str) -> str:
    with site.app_context():
        return worksheets.worksheet(key).items[0].id


def rounds_and_steps(site: Flask, side: Side) -> None:
    """A round that goes on, one whose answers are shown and talked about; steps of the organisation and of one."""
    word, contact, member = side.canaries.word, side.contact, side.member
    asked = [contact, member, side.colleague, side.removed]
    going = rounds.opens_round(contact, asked, subject=word("subject of a round"))
    sheet = rounds.joins(member, going)
    rounds.answers(member, sheet, purpose_1="4")
    shown = rounds.opens_round(contact, [contact, member], subject=word("subject of a shown round"))
    for who in (member, contact):
        rounds.takes_part(who, shown, purpose_1="4", purpose_2="2")
    note = {"value": word("note of a round"), "version": "0"}
    assert contact.sends(f"{shown}/talk/purpose_1.because", note, htmx=True, inspected=False).status == 200
    agreed = {"what": word("step of a round"), "who": member.person_id, "due": ""}
    sends_form(contact, f"{shown}/steps", f"{shown}/steps", **agreed)
    side.has("round", round_id=going.rsplit("/", 1)[1], item_id=ITEM)
    side.has("shown round", round_id=shown.rsplit("/", 1)[1], item_id=ITEM)
    side.has("sheet of a round", sheet_id=sheet.rsplit("/", 1)[1], section_id=SECTION, item_id=ITEM)
    made = sends_form(member, "/steps/new", "/steps", what=word("step"), who="other", who_name=word("who does a step"))
    side.has("step of somebody else", step_id=made.goes_to.rsplit("#step-", 1)[1])
    made = sends_form(member, "/steps/new", "/steps", what=word("step that is due"), who=member.person_id,
                      due=rounds.in_days(1))
    step = made.goes_to.rsplit("#step-", 1)[1]
    own = f"/sheets/{side.things['sheet']['sheet_id']}/steps"
    sends_form(member, own, own, what=word("step of a sheet"), who=member.person_id)
    made = sends_form(member, "/steps/new", "/steps", what=word("step of one alone"), who=member.person_id,
                      whose=ONLY_ME)
    private = made.goes_to.rsplit("#step-", 1)[1]
    side.has("step", step_id=step)
    side.has("private step", step_id=private)


def words_of_people(site: Flask, side: Side) -> None:
    """What people write to others: wishes, questions, invitations; links that came by mail."""
    word, member, contact = side.canaries.word, side.member, side.contact
    wished = member.sends("/wishes/new", {"words": f"Lisää selkokieltä {side.name}", "named": "yes",
                                          "key": random_id(), "card": ""}, inspected=False)
    side.has("wish", wish_id=wished.goes_to.removeprefix("/wishes/").partition("?")[0])
    asked = member.sends("/cards/soita/ask", {"words": word("question to the expert"), "key": random_id()},
                         inspected=False)
    side.has("question", question_id=asked.goes_to.removeprefix("/questions/").partition("?")[0])
    there = f"/account/organisations/{side.organisation}/invitations"
    settings = site.extensions["ankkuri_settings"]
    invited = side.canaries.email("the address of who is invited")
    sends_form(contact, "/account", there, name=word("name of who is invited"), email=invited)
    key = _key_in(mails(settings, invited)[-1])
    side.has("organisation", organisation_id=side.organisation)
    side.has("invitation", link=key, invitation_id=str(
        rows(site, "SELECT id FROM invitation WHERE email = :email", email=invited)[0].id))
    with site.app_context():
        address = str(db.session.execute(text("SELECT email FROM person WHERE id = :id"),
                                         {"id": member.person_id}).scalar())
        proofs = {"following stop": following.proof_for(member.person_id or ""),
                  "steps stop": reminding.proof_for(member.person_id or "")}
    for kind, proof in proofs.items():
        side.has(kind, person_id=member.person_id or "", proof=proof)
    for kind, button in (("reset link", "reset"), ("sign-in link", "sign-in")):
        asks = Visitor(site).sends("/login/reset", {"email": address, "do": button}, inspected=False)
        assert asks.status in (200, 303), asks.text
        side.has(kind, link=_key_in(mails(settings, address)[-1]))
    side.has("person", person_id=side.colleague.person_id or "")
    for address, fields in (("/following", {"what": "kind", "target": "tip"}), ("/following/digest", {
            "digest": "daily"})):
        assert member.sends(address, fields, inspected=False).status == 303


def _key_in(mail: Any) -> str:
    return re.findall(r"/([A-Za-z0-9_-]{43})\b", words_of(mail))[-1]
