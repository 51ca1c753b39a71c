"""The people of a walk at their browsers, and what the site has before it begins."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from flask import Flask
from sqlalchemy import delete

from intranet import clock
from intranet.database import Base, writing
from intranet.marks import MarkRow
from intranet.people.models import MembershipRow, Organisation, Person
from intranet.settings import Settings
from tests.cards_on_the_shelf import a_card
from tests.feedback_forms import opens_form
from tests.figures.model import compare, meetings, people, sheets
from tests.figures.model.walk import Deed, Difference, Walk, does
from tests.figures.model.world import Browser, Event, Form, Invitation, Someone, Thing, World
from tests.outbox import mails
from tests.visitor import Visitor

OURS, THEIRS = "Kallaveden Omaiset ry", "Koljonvirran Kumppanit ry"
STAFF = (("Aila Asiantuntija", "curator"), ("Veera Vetäjä", "facilitator"), ("Ville Vetäjä", "facilitator"),
         ("Yki Ylläpito", "admin"))
MEMBERS = (("Yrjö Yhteys", OURS, True), ("Aino Jäsen", OURS, False), ("Dora Kumpikin", OURS, False),
           ("Niilo Naapuri", THEIRS, True))
ROOMS = (meetings, people, sheets)
"""Where deeds are."""


def company(site: Flask, settings: Settings, a_person: Callable[..., Person],
            sits_down: Callable[[Person], Visitor]) -> Walk:
    """Four people in two organisations, one of them in both, with two browsers each; and those who work for all."""
    rows = [a_person(name, organisation=home, contact=leads, language="en") for name, home, leads in MEMBERS]
    rows += [a_person(name, roles=(role,), language="en") for name, role in STAFF]
    with site.app_context(), writing() as database:
        ids = {one.name: one.id for one in database.query(Organisation).order_by(Organisation.name)}
        database.add(MembershipRow(person_id=rows[2].id, organisation_id=ids[THEIRS], joined_at=clock.now()))
    everybody = [Someone(row.id, row.name, row.email, [Browser(sits_down(row)) for _ in range(1 + (not row.roles))],
                         frozenset(row.roles)) for row in rows]
    for person, (_, home, leads) in zip(everybody, MEMBERS, strict=False):
        person.belongs[ids[home]] = leads
    everybody[2].belongs[ids[THEIRS]] = False
    walk = Walk(site, World(everybody, {one: name for name, one in ids.items()}),
                lambda address: mails(settings, address))
    a_card(site, people.CARD)
    for leader in walk.world.having("facilitator"):
        form = opens_form(site, leader.browsers[0].visitor)
        walk.world.add(Form(form.id, frozenset(), leader, form.code))
        meetings.makes_an_event(walk)
    for event in walk.world.all_of(Event):
        page = walk.sends(event.leader, f"/events/{event.id}/publish")
        walk.must(page, 303, "an event is published")
        event.state = "published"
    return walk


def compares(walk: Walk, touched: Thing | Someone, *, wholly: bool = False) -> None:
    """After a deed: what it touched, for one of the people; and a list, another thing or a search. `wholly`: also
    every list of everybody.
    """
    world, chance = walk.world, walk.chance
    if isinstance(touched, Event) and chance.randrange(2):
        compare.compare_queue(walk, touched)
    elif isinstance(touched, Form):
        compare.compare_results(walk, touched)
    elif isinstance(touched, Someone):
        compare.compare_ended(walk, touched)
    elif touched in world.things:
        compare.compare_address(walk, touched, chance.choice(world.members), chance.randrange(12))
    other = walk.one_of([one for one in world.things if not isinstance(one, Invitation)])
    what = chance.randrange(12)
    if what == 0:
        compare.compare_search(walk, chance.choice(world.people))
    elif what < 6 and other is not None:
        compare.compare_address(walk, other, chance.choice(world.people), chance.randrange(12))
    else:
        compare.compare_list(walk, chance.choice(world.members), chance.choice(list(compare.LISTS)))
    for person in world.people if wholly else ():
        for path in compare.LISTS:
            compare.compare_list(walk, person, path)


def walks_on(walk: Walk, ahead: Iterable[Deed], steps: int) -> None:
    """So many steps that did something, or as many as there are. Raises Difference with the deeds until then."""
    done: list[Deed] = []
    for one in ahead:
        done.append(one)
        try:
            touched = does(walk, one)
            if touched is not None:
                steps -= 1
                compares(walk, touched, wholly=steps == 0)
        except Difference as found:
            found.deeds = done
            raise
        if not steps:
            return


def emptied(site: Flask) -> None:
    """The site without a row, for the next walk."""
    with site.app_context(), writing() as database:
        for table in reversed(Base.metadata.sorted_tables):
            if table.name != MarkRow.__tablename__:
                database.execute(delete(table))
