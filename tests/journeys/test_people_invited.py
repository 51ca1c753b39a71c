"""Being invited, inviting colleagues, a new password by mail: each link once, by POST, for whom it was meant."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
import time_machine
from flask import Flask
from sqlalchemy import text

from intranet import clock
from intranet.commands.people import people_commands
from intranet.database import reading_aside
from intranet.people.models import Person
from intranet.settings import Settings
from tests.conftest import OTHER_ORGANISATION, OUR_ORGANISATION, PASSWORD
from tests.outbox import mails
from tests.visitor import Page, Visitor

NEW_PASSWORD = "kolme pientä kalaa"
UUSI = {"name": "Uusi Kollega", "email": "uusi@esimerkki.example"}


def link_of(message: EmailMessage) -> str:
    """The path of the one link of a mail, which must be of this site."""
    found = re.findall(r"https?://\S+", message.get_content())
    assert len(found) == 1 and found[0].startswith("http://localhost/")
    return found[0].removeprefix("http://localhost")


def our_id(page: Page) -> str:
    """The id of the one organisation with an invitation form."""
    actions = [form.get("action", "") for form in page.all("form")]
    return next(action.split("/")[3] for action in actions if action.endswith("/invitations"))


@pytest.fixture
def invites(contact: Visitor, settings: Settings) -> Callable[..., str]:
    """The contact invites; gives the mailed link's path."""
    def invite(**fields: str) -> str:
        organisation = our_id(contact.opens("/account"))
        sent = contact.sends(f"/account/organisations/{organisation}/invitations", {**UUSI, **fields})
        assert sent.status == 303
        return link_of(mails(settings)[-1])
    return invite


def test_a_colleague_is_invited_chooses_a_password_and_is_in(invites: Callable[..., str], contact: Visitor,
                                                             stranger: Visitor, settings: Settings) -> None:
    link = invites()
    mail = mails(settings)[-1]
    assert mail["To"] == "Uusi Kollega <uusi@esimerkki.example>" and OUR_ORGANISATION in mail["Subject"]
    assert "Yrjö Yhteys kutsuu sinut" in mail.get_content()
    assert "uusi@esimerkki.example" in contact.opens("/account").text
    for _ in range(2):  # mail programs look first
        page = stranger.opens(link)
        assert page.status == 200 and "Tervetuloa, Uusi Kollega!" in page.text and "Yrjö Yhteys" in page.text
    assert stranger.sends(link, {"name": "Uusi Kollega", "password": NEW_PASSWORD}).goes_to == "/"
    assert OUR_ORGANISATION in stranger.opens("/account").text
    listed = contact.opens("/account").text
    assert "kutsuja Yrjö Yhteys" in listed and "uusi@esimerkki.example" not in listed


def test_an_invitation_works_once(invites: Callable[..., str], site: Flask) -> None:
    link = invites()
    assert Visitor(site).sends(link, {"name": "Uusi", "password": NEW_PASSWORD}).status == 303
    for again in (Visitor(site).opens(link), Visitor(site).sends(link, {"name": "Toka", "password": NEW_PASSWORD})):
        assert again.status == 410 and "jo käytetty" in again.text and again.all("a", href="/login")
    with site.app_context(), reading_aside() as connection:
        made = connection.execute(text("SELECT name FROM person WHERE email LIKE 'uusi@%'")).scalars().all()
    assert made == ["Uusi"]


def test_an_old_a_withdrawn_and_an_unknown_link_say_what_to_do(invites: Callable[..., str], contact: Visitor,
                                                               stranger: Visitor) -> None:
    link = invites()
    with time_machine.travel(clock.now() + timedelta(days=14, minutes=1), tick=False):
        late = stranger.opens(link)
        assert late.status == 410 and "vanhentunut" in late.text and "yhdyshenkilöä" in late.text
        assert stranger.sends(link, {"name": "Uusi", "password": NEW_PASSWORD}).status == 410
    withdraw = next(form.get("action", "") for form in contact.opens("/account").all("form")
                    if form.get("action", "").endswith("/withdraw"))
    assert contact.sends(withdraw).status == 303
    assert "peruttu" in stranger.opens(link).text
    assert stranger.sends(link, {"name": "Uusi", "password": NEW_PASSWORD}).status == 410
    unknown = stranger.opens("/invite/" + "a" * 43)
    assert unknown.status == 404 and "Linkki ei toimi" in unknown.text
    assert stranger.opens("/invite/short").status == 404


def test_a_second_invitation_replaces_the_first(invites: Callable[..., str], stranger: Visitor) -> None:
    first, second = invites(), invites()
    assert stranger.opens(first).status == 410 and stranger.opens(second).status == 200


def test_a_weak_password_is_told_and_the_name_stays(invites: Callable[..., str], stranger: Visitor) -> None:
    link = invites()
    page = stranger.sends(link, {"name": "Uusi Nimi", "password": "lyhyt"})
    assert page.status == 422 and "vähintään 12" in page.text
    assert page.one("input", name="name").get("value") == "Uusi Nimi" and "lyhyt" not in page.html
    assert stranger.sends(link, {"name": "", "password": NEW_PASSWORD}).status == 422
    assert stranger.sends(link, {"name": "N" * 121, "password": NEW_PASSWORD}).status == 422


def test_the_form_cannot_ask_for_more_than_the_invitation_gives(invites: Callable[..., str], site: Flask,
                                                                stranger: Visitor) -> None:
    stranger.sends(invites(), {"name": "Uusi", "password": NEW_PASSWORD, "roles": "admin", "is_contact": "1",
                               "as_contact": "1", "email": "muu@esimerkki.example"})
    assert stranger.opens("/admin").status == 403
    assert not [form for form in stranger.opens("/account").all("form") if "/invitations" in form.get("action", "")]


def test_who_has_an_account_joins_with_it_and_nobody_else_can(invites: Callable[..., str], neighbour: Visitor,
                                                              colleague: Visitor, stranger: Visitor) -> None:
    link = invites(email="naapuri@demo.example")
    asked = stranger.opens(link)
    assert asked.all("a", href=f"/login?next={link}") and not asked.all("input", name="password")
    assert stranger.sends(link, {"name": "X", "password": NEW_PASSWORD}).status == 200  # still only asked to sign in
    for page in (colleague.opens(link), colleague.sends(link)):
        assert "Kutsu on eri osoitteelle" in page.text and page.all("a", href="/logout")
    assert OUR_ORGANISATION not in neighbour.opens("/account").text
    assert neighbour.sends(link).goes_to == "/account"
    page = neighbour.opens("/account").text
    assert OUR_ORGANISATION in page and OTHER_ORGANISATION in page


def test_nobody_invites_into_an_organisation_they_do_not_look_after(
        contact: Visitor, member: Visitor, neighbour: Visitor, curator: Visitor, stranger: Visitor,
        settings: Settings) -> None:
    ours = our_id(contact.opens("/account"))
    way = f"/account/organisations/{ours}/invitations"
    missing = neighbour.sends(f"/account/organisations/{'x' * 22}/invitations", UUSI)
    for person in (member, neighbour, curator):
        refused = person.sends(way, UUSI)
        assert refused.status == 404
    assert neighbour.sends(way, UUSI).text == missing.text
    assert stranger.sends(way, UUSI).status == 401
    assert mails(settings) == []


def test_an_invitation_is_taken_back_only_by_those_it_concerns(invites: Callable[..., str], contact: Visitor,
                                                               neighbour: Visitor, member: Visitor,
                                                               admin: Visitor) -> None:
    invites()
    way = next(form.get("action", "") for form in contact.opens("/account").all("form")
               if form.get("action", "").endswith("/withdraw"))
    assert neighbour.sends(way).status == 404 and member.sends(way).status == 404
    assert admin.sends(way).status == 303


@pytest.mark.parametrize("fields", [
    {"email": "ei osoite"}, {"email": ""}, {"name": ""}, {"email": "a@b.fi\r\nBcc: c@d.fi"}, {"name": "N" * 121},
    {"email": "jasen@demo.example"},
])
def test_a_mistake_in_an_invitation_is_told_at_its_field(contact: Visitor, member: Visitor, settings: Settings,
                                                         fields: dict[str, str]) -> None:
    ours = our_id(contact.opens("/account"))
    page = contact.sends(f"/account/organisations/{ours}/invitations", {**UUSI, **fields})
    assert page.status == 422 and page.all("input", aria_invalid="true") and page.all("div", class_="problems")
    assert mails(settings) == []


def test_a_name_cannot_smuggle_a_header(invites: Callable[..., str], settings: Settings) -> None:
    invites(name="Uusi\r\nBcc: salaa@esimerkki.example")
    mail = mails(settings)[-1]
    assert mail["Bcc"] is None and len(mail.get_all("To", [])) == 1


# -- a new password ---------------------------------------------------------------------------------------------------


@pytest.fixture
def aino(a_person: Callable[..., Person]) -> Person:
    """Somebody with an account."""
    return a_person("Aino Jäsen", email="aino@esimerkki.example")


def test_a_forgotten_password_is_chosen_anew(aino: Person, stranger: Visitor, settings: Settings, site: Flask,
                                             sits_down: Callable[[Person], Visitor]) -> None:
    phone = sits_down(aino)
    stranger.sends("/login/reset", {"email": "Aino@esimerkki.example"})
    link = link_of(mails(settings)[-1])
    assert stranger.opens(link).status == 200 and stranger.opens(link).status == 200
    assert stranger.sends(link, {"password": "salasana1234"}).status == 422
    assert stranger.sends(link, {"password": NEW_PASSWORD}).goes_to.startswith("/login")
    assert phone.opens("/account").status == 303
    assert Visitor(site).sends("/login", {"email": aino.email, "password": PASSWORD}).status == 422
    assert Visitor(site).sends("/login", {"email": aino.email, "password": NEW_PASSWORD}).status == 303
    again = stranger.sends(link, {"password": "toinen hyvä salasana"})
    assert again.status == 410 and again.all("a", href="/login/reset")
    assert "vaihdettiin" in mails(settings)[-1]["Subject"]


def test_known_and_unknown_addresses_are_told_the_same(aino: Person, stranger: Visitor, settings: Settings) -> None:
    told = [stranger.sends("/login/reset", {"email": email}) for email in (aino.email, "ei-ole@esimerkki.example", "x")]
    assert {page.status for page in told} == {200}
    words = {re.sub(r"osoitteella \S+", "osoitteella", page.text) for page in told}
    assert len(words) == 1
    assert [mail["To"] for mail in mails(settings)] == [f"Aino Jäsen <{aino.email}>"]
    assert not list((settings.instance / "outbox").glob(".*"))


def test_a_reset_link_lives_an_hour_and_the_newest_use_ends_the_others(aino: Person, stranger: Visitor,
                                                                      settings: Settings) -> None:
    for _ in range(2):
        stranger.sends("/login/reset", {"email": aino.email})
    first, second = (link_of(mail) for mail in mails(settings))
    with time_machine.travel(clock.now() + timedelta(minutes=61), tick=False):
        assert stranger.opens(first).status == 410
    stranger.sends(second, {"password": NEW_PASSWORD})
    assert stranger.sends(first, {"password": "toinen hyvä salasana"}).status == 410
    assert stranger.opens("/login/reset/" + "b" * 43).status == 404


def test_mails_to_one_address_are_limited(aino: Person, stranger: Visitor, settings: Settings) -> None:
    told = [stranger.sends("/login/reset", {"email": aino.email}).status for _ in range(11)]
    assert told == [200] * 10 + [429] and len(mails(settings)) == 10


def test_a_link_of_one_kind_is_no_link_of_the_other(aino: Person, invites: Callable[..., str], stranger: Visitor,
                                                    settings: Settings) -> None:
    invitation = invites().rsplit("/", 1)[1]
    stranger.sends("/login/reset", {"email": aino.email})
    reset = link_of(mails(settings)[-1]).rsplit("/", 1)[1]
    assert stranger.opens(f"/login/reset/{invitation}").status == 404
    assert stranger.opens(f"/invite/{reset}").status == 404


def test_the_tables_hold_no_link(invites: Callable[..., str], site: Flask) -> None:
    key = invites().rsplit("/", 1)[1]
    with site.app_context(), reading_aside() as connection:
        rows = [*connection.execute(text("SELECT * FROM invitation")), *connection.execute(text("SELECT * FROM trail"))]
    assert key not in str(rows)


# -- the command line -------------------------------------------------------------------------------------------------


def test_the_first_admin_is_made_on_the_command_line(site: Flask, settings: Settings, stranger: Visitor) -> None:
    done = site.test_cli_runner().invoke(people_commands, ["invite", "paa@esimerkki.example", "--name", "Pää Käyttäjä",
                                                           "--role", "admin"])
    assert done.exit_code == 0 and ".eml" in done.output and "/invite/" not in done.output
    assert stranger.sends(link_of(mails(settings)[-1]), {"name": "Pää", "password": NEW_PASSWORD}).status == 303
    assert stranger.opens("/admin/people").status == 200


def test_the_command_line_makes_an_organisation_but_not_a_twin(site: Flask) -> None:
    runner = site.test_cli_runner()
    first = runner.invoke(people_commands, ["invite", "a@esimerkki.example", "--name", "A", "--contact",
                                            "--organisation", "Uusi Yhdistys ry"])
    assert first.exit_code == 0 and "Added" in first.output
    slip = runner.invoke(people_commands, ["invite", "b@esimerkki.example", "--name", "B",
                                           "--organisation", "Uusi Yhdisty ry"])
    assert slip.exit_code == 1 and "Did you mean" in slip.output
    for wrong in (["invite", "ei osoite", "--name", "A", "--role", "admin"], ["invite", "a@b.fi", "--name", "A"]):
        assert runner.invoke(people_commands, wrong).exit_code != 0


def test_the_outbox_is_for_its_owner_alone(invites: Callable[..., str], settings: Settings) -> None:
    invites()
    outbox: Path = settings.instance / "outbox"
    assert outbox.stat().st_mode & 0o77 == 0
    assert all(path.stat().st_mode & 0o77 == 0 for path in outbox.iterdir())


# -- a link that signs in ---------------------------------------------------------------------------------------------


def test_a_link_by_mail_signs_in_once_by_a_button(aino: Person, site: Flask, settings: Settings) -> None:
    visitor = Visitor(site)
    visitor.sends("/login/reset", {"email": aino.email, "do": "sign-in"})
    link = link_of(mails(settings)[-1])
    assert link.startswith("/login/link/")
    for _ in range(2):
        assert aino.email in visitor.opens(link).text
    assert visitor.opens("/account").status == 303
    assert visitor.sends(link).goes_to == "/"
    assert visitor.opens("/account").status == 200
    for again in (Visitor(site).opens(link), Visitor(site).sends(link)):
        assert again.status == 410 and again.all("a", href="/login/reset")
    assert Visitor(site).opens(link.replace("/login/link/", "/login/reset/")).status == 404


def test_a_sign_in_link_is_short_lived_and_ends_with_the_account(aino: Person, site: Flask, settings: Settings,
                                                                 admin: Visitor) -> None:
    Visitor(site).sends("/login/reset", {"email": aino.email, "do": "sign-in"})
    link = link_of(mails(settings)[-1])
    with time_machine.travel(clock.now() + timedelta(minutes=16), tick=False):
        assert Visitor(site).opens(link).status == 410 and Visitor(site).sends(link).status == 410
    admin.sends(f"/admin/people/{aino.id}/close")
    assert Visitor(site).sends(link).status == 404


def test_an_unknown_address_gets_no_sign_in_link(stranger: Visitor, settings: Settings) -> None:
    page = stranger.sends("/login/reset", {"email": "ei-ole@esimerkki.example", "do": "sign-in"})
    assert page.status == 200 and mails(settings) == []
