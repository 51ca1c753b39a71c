"""Rights that change while others use them: an admin whose role was taken a moment ago, and admins in organisations."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from flask import Flask

from intranet.faults import NotAllowed
from intranet.people import actions, invitations
from intranet.people.models import Person
from intranet.people.types import NewInvitation, OrganisationNotFound, SignedInPerson
from intranet.settings import Settings
from tests.conftest import OTHER_ORGANISATION, OUR_ORGANISATION, PASSWORD
from tests.journeys.test_people_invited import NEW_PASSWORD, UUSI, link_of, our_id
from tests.outbox import mails
from tests.visitor import Page, Visitor


def seen_at_sign_in(person: Person) -> SignedInPerson:
    """The person as a request read them at its beginning."""
    return SignedInPerson(person.id, person.name, person.email, "fi", frozenset(person.roles))


def wrong_fields(page: Page) -> list[str]:
    """The ids of the places that the head of the page leads to."""
    return [link.get("href", "") for box in page.all("div", class_="problems") for link in box.iter("a")]


def test_two_admins_who_take_each_others_role_at_once_leave_one_admin(
        site: Flask, a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor]) -> None:
    for _ in range(3):
        both = [a_person(roles=("admin",)) for _ in range(2)]
        seats = [sits_down(person) for person in both]
        tokens = [seat.csrf_token for seat in seats]

        def takes(place: int, both: list[Person] = both, seats: list[Visitor] = seats,
                  tokens: list[str] = tokens) -> int:
            return seats[place].sends(f"/admin/people/{both[1 - place].id}/roles",
                                      {"csrf_token": tokens[place]}).status

        with ThreadPoolExecutor(2) as pool:
            told = sorted(pool.map(takes, (0, 1)))
        assert told[0] == 303 and told[1] in (401, 403)  # 401 for who was signed out just before
        left = [Visitor(site).sends("/login", {"email": one.email, "password": PASSWORD}) for one in both]
        assert {page.status for page in left} == {303}
        with site.app_context():
            roles = [actions.store.person(one.id).roles for one in both]
        assert sorted(roles) == [(), ("admin",)]


def test_an_admin_whose_role_was_taken_a_moment_ago_changes_nothing(inside: Flask,
                                                                    a_person: Callable[..., Person]) -> None:
    first, second = a_person(roles=("admin",)), a_person(roles=("admin",))
    member = a_person(organisation=OUR_ORGANISATION)
    late = seen_at_sign_in(second)
    ours = actions.store.person(member.id).memberships[0].organisation_id
    actions.change_roles(seen_at_sign_in(first), second.id, [])
    for attempt in (lambda: actions.change_roles(late, first.id, []),
                    lambda: actions.switch_account(late, first.id, on=False),
                    lambda: actions.end_sign_ins_of(late, first.id),
                    lambda: actions.change_membership(late, member.id, ours, "make_contact"),
                    lambda: actions.add_organisation(late, "Uusi Yhdistys ry"),
                    lambda: actions.rename_organisation(late, ours, "Uusi Yhdistys ry")):
        with pytest.raises(NotAllowed):
            attempt()
    with pytest.raises(OrganisationNotFound):
        invitations.invite(late, NewInvitation("uusi@esimerkki.example", "Uusi", None, roles=("admin",)))
    assert actions.store.person(first.id).roles == ("admin",)


def test_an_admin_whose_account_was_closed_a_moment_ago_changes_nothing(inside: Flask,
                                                                        a_person: Callable[..., Person]) -> None:
    first, second = a_person(roles=("admin",)), a_person(roles=("admin",))
    actions.switch_account(seen_at_sign_in(first), second.id, on=False)
    with pytest.raises(NotAllowed):
        actions.switch_account(seen_at_sign_in(second), first.id, on=False)


def test_a_member_does_not_become_an_admin_without_the_contacts_yes(admin: Visitor, member: Visitor) -> None:
    way = f"/admin/people/{member.person_id}"
    page = admin.sends(f"{way}/roles", {"roles": ["admin", "curator"]})
    assert page.status == 422 and wrong_fields(page) == ["#role-admin"] and "yhdyshenkilö" in page.text
    assert admin.sends(f"{way}/roles", {"roles": ["curator"]}).status == 303


def test_an_admin_does_not_make_another_admin_the_contact(
        admin: Visitor, contact: Visitor, site: Flask, settings: Settings, a_person: Callable[..., Person],
        sits_down: Callable[[Person], Visitor]) -> None:
    other = a_person("Toinen Ylläpito", email="toinen@esimerkki.example", roles=("admin",))
    ours = our_id(contact.opens("/account"))
    contact.sends(f"/account/organisations/{ours}/invitations", {"name": other.name, "email": other.email})
    assert sits_down(other).sends(link_of(mails(settings)[-1])).status == 303, "the contact said yes"
    way = f"/admin/people/{other.id}"
    page = admin.sends(f"{way}/membership", {"organisation": ours, "do": "make_contact"})
    assert page.status == 422 and page.all("div", class_="problems")
    assert admin.sends(f"{way}/roles", {"roles": ["admin", "curator"]}).status == 303, "an admin already"
    assert admin.sends(f"{way}/membership", {"organisation": ours, "do": "remove"}).status == 303


def test_an_old_invitation_brings_no_admin_into_an_organisation(
        admin: Visitor, neighbour: Visitor, contact: Visitor, site: Flask, settings: Settings) -> None:
    """The invitation was fine when it was sent; the role came after it."""
    page = admin.opens("/admin/people")
    ours = next(one.get("value", "") for one in page.all("option") if one.text == OUR_ORGANISATION)
    admin.sends("/admin/people/invitations", {**UUSI, "organisation": ours})
    into_ours = link_of(mails(settings)[-1])
    admin.sends("/admin/people/invitations", {**UUSI, "roles": ["admin"]})
    to_the_role = link_of(mails(settings)[-1])
    newcomer = Visitor(site)
    assert newcomer.sends(to_the_role, {"name": "Uusi", "password": NEW_PASSWORD}).status == 303
    refused = newcomer.sends(into_ours)
    assert refused.status == 422 and "yhdyshenkilö" in refused.text
    assert OUR_ORGANISATION not in newcomer.opens("/account").text


def test_an_invitation_makes_no_admin_of_a_member(admin: Visitor, neighbour: Visitor, settings: Settings) -> None:
    fields = {"name": "Niilo Naapuri", "email": "naapuri@demo.example", "roles": ["admin"]}
    page = admin.sends("/admin/people/invitations", fields)
    assert page.status == 422 and page.all("div", class_="problems")
    assert mails(settings) == [] and OTHER_ORGANISATION in neighbour.opens("/account").text


TAKEN: dict[str, tuple[str, dict[str, object]]] = {
    "the membership": ("membership", {"do": "remove"}), "the flag of a contact": ("membership", {"do": "drop_contact"}),
    "the account": ("close", {}),
}


@pytest.mark.parametrize("what", TAKEN)
def test_whoever_lost_the_right_to_invite_does_not_come_back_by_an_invitation_of_their_own(
        admin: Visitor, contact: Visitor, site: Flask, settings: Settings, what: str) -> None:
    ours = our_id(contact.opens("/account"))
    contact.sends(f"/account/organisations/{ours}/invitations", {**UUSI, "as_contact": "1"})
    link = link_of(mails(settings)[-1])
    change, fields = TAKEN[what]
    assert admin.sends(f"/admin/people/{contact.person_id}/{change}", {"organisation": ours, **fields}).status == 303
    assert Visitor(site).sends(link, {"name": "Uusi", "password": NEW_PASSWORD}).status == 410
    assert UUSI["email"] not in admin.opens("/admin/people").text


def test_an_admin_who_is_one_no_more_left_no_way_back_and_a_contact_goes_on_inviting(
        admin: Visitor, contact: Visitor, site: Flask, settings: Settings, a_person: Callable[..., Person],
        sits_down: Callable[[Person], Visitor]) -> None:
    other = a_person("Toinen Ylläpito", email="toinen@esimerkki.example", roles=("admin",))
    second, ours = sits_down(other), our_id(contact.opens("/account"))
    contact.sends(f"/account/organisations/{ours}/invitations", UUSI)
    by_contact = link_of(mails(settings)[-1])
    links = []
    for number in range(2):
        second.sends("/admin/people/invitations", {"name": "Uusi", "email": f"uusi-{number}@esimerkki.example",
                                                   "roles": ["admin"]})
        links.append(link_of(mails(settings)[-1]))
    assert Visitor(site).sends(links[0], {"name": "Uusi", "password": NEW_PASSWORD}).status == 303
    assert admin.sends(f"/admin/people/{other.id}/roles", {}).status == 303
    assert Visitor(site).sends(links[1], {"name": "Uusi", "password": NEW_PASSWORD}).status == 410
    assert admin.sends(f"/admin/people/{contact.person_id}/roles", {"roles": ["curator"]}).status == 303
    assert Visitor(site).sends(by_contact, {"name": "Uusi", "password": NEW_PASSWORD}).status == 303


def test_an_erased_admins_invitation_does_not_pass_for_the_operators(
        admin: Visitor, site: Flask, settings: Settings, a_person: Callable[..., Person],
        sits_down: Callable[[Person], Visitor]) -> None:
    second = sits_down(a_person("Toinen Ylläpito", email="toinen@esimerkki.example", roles=("admin",)))
    second.sends("/admin/people/invitations", {**UUSI, "roles": ["admin"]})
    link = link_of(mails(settings)[-1])
    assert second.sends("/account/leave", {"old_password": PASSWORD}).status == 303
    assert Visitor(site).sends(link, {"name": "Uusi", "password": NEW_PASSWORD}).status == 410
