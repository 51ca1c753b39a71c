"""The demo's two organisations and six people, with one known password. A production instance refuses them."""

from __future__ import annotations

from collections.abc import Callable

from intranet import clock
from intranet.database import reading_aside, writing
from intranet.extensions import current_settings
from intranet.ids import random_id
from intranet.people import store
from intranet.people.models import Organisation, Person
from intranet.people.passwords import hash_password
from intranet.people.types import SignedInPerson
from intranet.text.words import FIRST_LANGUAGE

PASSWORD = "ankkuri-demo"  # noqa: S105 - known to everybody on purpose
OURS, OTHERS = "Kallaveden Omaiset ry", "Koljonvirran Kumppanit ry"

# address, name, organisation, contact, roles
PEOPLE: tuple[tuple[str, str, str, bool, tuple[str, ...]], ...] = (
    ("yhteys@demo.example", "Yrjö Yhteys", OURS, True, ()),
    ("jasen@demo.example", "Jaana Jäsen", OURS, False, ()),
    ("naapuri@demo.example", "Niilo Naapuri", OTHERS, False, ()),
    ("asiantuntija@demo.example", "Aila Asiantuntija", "", False, ("curator",)),
    ("vetaja@demo.example", "Veera Vetäjä", "", False, ("facilitator",)),
    ("yllapito@demo.example", "Yki Ylläpito", "", False, ("admin",)),
)


class NotADemo(RuntimeError):
    """Accounts with a known password were asked for in production."""


def holds_others() -> bool:
    """Whether the database holds people or invitations and nobody of the demo: it is the site of real people.

    The tables may be of any age, or not be there yet.
    """
    with reading_aside() as connection:
        return store.is_of_others(connection, [person[0] for person in PEOPLE])


def load_demo(say: Callable[[str], None] = print) -> None:
    """Make what is missing; who is there already stays as they are."""
    if current_settings.mode != "demo":
        raise NotADemo("demo accounts have a known password; this instance runs in MODE production")
    wanted = [one for one in PEOPLE if store.credentials(one[0]) is None]
    if not wanted:
        return
    hashed, now = hash_password(PASSWORD), clock.now()
    with writing() as database:
        for email, name, organisation, contact, roles in wanted:
            person = Person(id=random_id(), email=email, name=name, roles=list(roles), password_hash=hashed,
                            created_at=now)
            database.add(person)
            database.flush()
            if organisation:
                row = store.organisation_by_name(database, organisation)
                if row is None:
                    row = Organisation(id=random_id(), name=organisation, created_at=now)
                    database.add(row)
                    database.flush()
                store.join(database, person.id, row.id, is_contact=contact, invited_by=None, now=now)
    say(f"demo: {len(wanted)} people, everyone's password is {PASSWORD}")


def person_id_of(email: str) -> str | None:
    """Who a demo person is, for what other rooms' demos give to them; None when they are not there."""
    found = store.credentials(email)
    return str(found.id) if found is not None else None


def demo_person(email: str) -> SignedInPerson | None:
    """A demo person acting, for demos that are made by what people do; None when they are not there."""
    person_id = person_id_of(email)
    found = next((one for one in PEOPLE if one[0] == email), None)
    return None if person_id is None or found is None else SignedInPerson(
        person_id, found[1], email, FIRST_LANGUAGE, frozenset(found[4]))
