"""A site full of rows for two organisations: the same of everything for each, with words that nobody else may meet.

Each private text of a side holds a word that stands nowhere else, a *canary*. What may be read by everybody who is
signed in (a published event, a wish, a card) holds none.
"""

from __future__ import annotations

import secrets
import string
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from flask import Flask

from intranet import clock
from intranet.database import writing
from intranet.ids import digest, random_id, random_key
from intranet.people.factors.store import begin_half
from intranet.people.models import MembershipRow, Organisation, Person, SignIn
from tests.figures.permissions.kept import Kept
from tests.visitor import Visitor

SIDE_ROLES = ("member", "contact", "colleague", "facilitator", "removed", "disabled")
Thing = dict[str, str]
PRIVATE = (("sheet", "sheet_id"), ("shared sheet", "sheet_id"), ("led sheet", "sheet_id"),
           ("private sheet", "sheet_id"), ("sheet of a round", "sheet_id"), ("sheet of the removed", "sheet_id"),
           ("round", "round_id"), ("shown round", "round_id"), ("step", "step_id"), ("private step", "step_id"),
           ("built form", "form_id"), ("draft event", "material_id"), ("question", "question_id"),
           ("invitation", "invitation_id"))


class Canaries:
    """Words that were given out, each with where it stands."""

    def __init__(self) -> None:
        self.where: dict[str, str] = {}

    def word(self, where: str) -> str:
        """A word that nobody has met."""
        made = "q" + "".join(secrets.choice(string.ascii_lowercase) for _ in range(11)) + "x"
        self.where[made] = where
        return made

    def email(self, where: str) -> str:
        """An address that nobody has met."""
        return f"{self.word(where)}@esimerkki.example"


@dataclass
class Side:
    """One organisation: its people at their browsers, and the parameters by which its things are addressed."""

    name: str
    canaries: Canaries
    organisation: str = ""
    people: dict[str, Visitor] = field(default_factory=dict)
    things: dict[str, Thing] = field(default_factory=dict)

    def __getattr__(self, role: str) -> Visitor:
        if role in SIDE_ROLES:
            return self.people[role]
        raise AttributeError(role)

    @property
    def own_ids(self) -> set[str]:
        """Ids of what is this side's alone: nobody else has any business with rows that hold one."""
        things = (self.things[kind][parameter] for kind, parameter in PRIVATE)
        return {self.organisation, *things, *(one.person_id or "" for one in self.people.values())}

    @property
    def addresses(self) -> list[str]:
        """The words in the mail addresses of its people and of those whom it invited."""
        return [word for word, where in self.canaries.where.items() if where.startswith("the address of")]

    def has(self, kind: str, **parameters: str) -> None:
        """A thing of this side."""
        self.things[kind] = parameters


@dataclass
class World:
    """The site, both sides, and who belongs to none."""

    site: Flask
    own: Side
    other: Side
    curators: tuple[Visitor, Visitor]
    """Ours, and another one who writes other cards."""
    admin: Visitor
    nobody: Visitor
    half: Visitor
    """A browser in which our member waits for the second step."""
    password_hash: str = ""
    kept: Kept = field(init=False)

    def actor(self, role: str) -> Visitor:
        """Who acts in this role; those of an organisation are of our own."""
        if role in ("curator", "admin", "nobody", "half"):
            return {"curator": self.curators[0], "admin": self.admin, "nobody": self.nobody, "half": self.half}[role]
        return self.own.people[role]

    def browsers(self) -> list[Visitor]:
        """Everybody's."""
        return [*self.curators, self.admin, self.nobody, self.half, *self.own.people.values(),
                *self.other.people.values()]


def a_person(site: Flask, password_hash: str, name: str, email: str, *, organisation: str = "", contact: bool = False,
             roles: tuple[str, ...] = ()) -> Visitor:
    """Somebody at a browser, signed in."""
    key = random_key()
    person = Person(id=random_id(), name=name, email=email, roles=list(roles), language="fi",
                    password_hash=password_hash, created_at=clock.now())
    with site.app_context(), writing() as database:
        database.add(person)
        database.flush()
        if organisation:
            database.add(MembershipRow(person_id=person.id, organisation_id=organisation, is_contact=contact,
                                       joined_at=clock.now()))
        database.add(SignIn(key_digest=digest(key), person_id=person.id, created_at=clock.now(),
                            seen_at=clock.now() + timedelta(hours=2), browser="test"))  # no request notes it anew
        person_id = person.id
    visitor = Visitor(site, person_id)
    visitor.holds(_user_id=key)
    return visitor


def an_organisation(site: Flask, name: str) -> str:
    """An organisation; its id."""
    organisation = random_id()
    with site.app_context(), writing() as database:
        database.add(Organisation(id=organisation, name=name, created_at=clock.now()))
    return organisation


def people_of(site: Flask, side: Side, password_hash: str) -> None:
    """The organisation and everybody in it; who is removed or disabled becomes so at the end."""
    word = side.canaries.word
    side.organisation = an_organisation(site, f"Yhdistys {word('the name of the organisation')} ry")
    for role in SIDE_ROLES:
        name = f"Veera {side.name}" if role == "facilitator" else f"Aino {word(f'the name of the {role}')}"
        facts: dict[str, Any] = {"roles": ("facilitator",)} if role == "facilitator" else {
            "organisation": side.organisation, "contact": role == "contact"}
        side.people[role] = a_person(site, password_hash, name, side.canaries.email(f"the address of the {role}"),
                                     **facts)


def wait_for_the_second_step(site: Flask, visitor: Visitor, person_id: str | None) -> None:
    """The browser has passed the first step as this person, who has a passkey."""
    key = random_key()
    with site.app_context(), writing() as database:
        begin_half(database, key, person_id or "", clock.now() + timedelta(days=1), is_shared=False)
    visitor.holds(half=key)


def send_away(site: Flask, side: Side) -> None:
    """One is removed from the organisation, and one may not sign in any more."""
    with site.app_context(), writing() as database:
        database.query(MembershipRow).filter_by(person_id=side.removed.person_id).delete()
        person = database.get(Person, side.disabled.person_id)
        assert person is not None
        person.disabled_at = clock.now()
