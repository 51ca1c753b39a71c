"""What one organisation wrote is nowhere to be found for the other, nor for who has no sign-in (crawl.py)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from types import ModuleType

import pytest
import time_machine
from flask import Response
from sqlalchemy import text

from intranet import clock
from intranet.database import writing
from intranet.ids import random_id
from intranet.jobs import actions as jobs
from intranet.people.models import MembershipRow
from intranet.plugin_system.types import SearchText
from tests.cards_on_the_shelf import a_card
from tests.figures.permissions.asking import Asking
from tests.figures.permissions.crawl import Reached, Replay, follow, send_as_owner
from tests.figures.permissions.world import World
from tests.figures.telling import caught, share, tell
from tests.outbox import mails
from tests.visitor import Visitor

MOST = 260
"""So many pages of each person at most; on SQLite there are fewer."""
OUT_OF_REACH = ("removed", "disabled", "the address of the colleague")
"""What no member of the own organisation comes to see: of who is gone, and addresses of colleagues."""
MEANT_FOR_LEADERS = re.compile(r"^/events/[^/]+/people tells the name of the organisation$|"
                               r"^/wishes/[^/]+ tells the name of the (member|organisation)$")
"""Who leads an event sees which organisations are missing; who decides on wishes sees who gave their name."""
NOT_RUN = ("backup",)
LEADS = ("/steps", "/rounds")


@pytest.fixture
def asking(world: World) -> Asking:
    return Asking(world)


@pytest.fixture(scope="module")
def reached(built_world: World) -> Reached:
    """Where the first organisation's people come, by links and by their forms."""
    asking, found = Asking(built_world), Reached()
    side = built_world.own
    people = [side.member, side.contact, side.facilitator]
    for who in people:
        follow(asking, who, found, share(MOST, least=40))
        built_world.kept.restore()
    send_as_owner(asking, people, found)
    tell("crawl", {asking.endpoint_of("GET", one) for one in found.addresses}, requests=asking.requests)
    return found


def strangers(world: World) -> dict[str, Visitor]:
    """Who asks for what is not theirs."""
    return {"member": world.other.member, "contact": world.other.contact, "nobody": world.nobody}


def tell_of(replay: Replay, **more: int) -> None:
    """Adds a replay to the figure, and fails where it found something."""
    tell("crawl", (), requests=replay.asking.requests, found=replay.found, changed_rows=replay.changed_rows, **more)
    assert not replay.faults, "\n".join(replay.faults)


def test_the_crawl_comes_to_what_the_organisation_wrote(world: World, reached: Reached) -> None:
    """Else nothing that it asks for would prove anything."""
    unseen = [where for word, where in world.own.canaries.where.items() if word not in reached.met
              and not any(part in where for part in OUT_OF_REACH)]
    assert not unseen or share(10) < 10, unseen
    assert len([word for word in reached.met if word in world.own.canaries.where]) > share(45)
    tell("crawl", canaries=len(world.own.canaries.where))


@pytest.mark.parametrize("role", ["member", "contact", "nobody"])
def test_what_one_side_reaches_tells_the_other_nothing(world: World, asking: Asking, reached: Reached,
                                                       role: str) -> None:
    replay = Replay(asking, world.own)
    replay.read(role, strangers(world)[role], reached)
    replay.send(role, strangers(world)[role], reached.forms)
    tell_of(replay)


def test_each_side_comes_to_nothing_of_the_other(world: World, asking: Asking, reached: Reached) -> None:
    """Lists, counts, exports, calendars: whatever its own people can come to."""
    members, leaders = Reached(), Reached()
    for who in (world.other.member, world.other.contact, world.nobody):
        follow(asking, who, members, share(MOST, least=40))
    follow(asking, world.other.facilitator, leaders, share(MOST, least=40))
    told = members.of(world.own) + [one for one in (*leaders.of(world.own), *reached.of(world.other))
                                    if not MEANT_FOR_LEADERS.search(one)]
    tell("crawl", requests=asking.requests, found=len(told))
    assert not told, "\n".join(told)


def test_the_search_finds_no_word_of_the_other_side(world: World, asking: Asking) -> None:
    replay = Replay(asking, world.own)
    words = list(world.own.canaries.where)[:share(len(world.own.canaries.where))]
    replay.search("member", world.other.member, words)
    tell_of(replay, searched=len(words))


def sends_everything(world: World) -> None:
    """Time goes on by a week, and every timed job runs each day of it: reminders, digests, notices."""
    a_card(world.site, "uusi-vinkki")
    for day in range(1, 8):
        with time_machine.travel(clock.now().replace(hour=9, minute=30) + timedelta(days=day)), \
                world.site.app_context():
            for key, one in jobs.register().items():
                if key not in NOT_RUN:
                    one.job.run(clock.now())


def mails_told(world: World, asking: Asking) -> tuple[list[Replay], int]:
    """Every mail of the outbox, looked at for both sides."""
    found, looked_at = [Replay(asking, side) for side in (world.own, world.other)], 0
    for replay in found:
        looked_at += replay.mails(mails(world.site.extensions["ankkuri_settings"]), replay.owner.addresses)
    return found, looked_at


def test_no_mail_tells_the_other_side_anything(world: World, asking: Asking) -> None:
    sends_everything(world)
    found, looked_at = mails_told(world, asking)
    subjects = {str(one["Subject"]) for one in mails(world.site.extensions["ankkuri_settings"])}
    assert looked_at > 20 and len(subjects) > 8, "reminders, notices and digests were written"
    for replay in found:
        tell_of(replay)
    tell("crawl", mails=looked_at)


# -- planted faults ---------------------------------------------------------------------------------------------------


@contextmanager
def one_of_them(world: World) -> Iterator[None]:
    """A row that should not be: the other side's member belongs to our organisation."""
    with world.site.app_context(), writing() as database:
        database.add(MembershipRow(id=random_id(), person_id=world.other.member.person_id, is_contact=True,
                                   organisation_id=world.own.organisation, joined_at=clock.now()))
    world.kept.overlook()
    yield
    world.kept.restore(every=True)


def test_a_list_that_leaks_is_found(world: World, asking: Asking) -> None:
    replay = Replay(asking, world.own)
    for address in LEADS:
        replay.look("member", world.other.member, address)
    assert replay.faults == []
    with one_of_them(world):
        for address in LEADS:
            replay.look("member", world.other.member, address)
        assert [one for one in replay.faults if "/steps tells step" in one], replay.faults
        own = Reached()
        follow(asking, world.other.member, own, 12)
        assert own.of(world.own)
    caught("crawl", "lists of a member whom a wrong row puts into the other organisation")


def test_a_name_of_a_file_that_leaks_is_found(world: World, asking: Asking) -> None:
    word = next(iter(world.own.canaries.where))

    def names(response: Response) -> Response:
        if response.mimetype == "text/calendar":
            response.headers["Content-Disposition"] = f"attachment; filename=%71{word[1:]}.ics"
        return response

    world.site.after_request_funcs.setdefault(None, []).append(names)
    try:
        replay = Replay(asking, world.own)
        replay.look("member", world.other.member, "/events.ics")
    finally:
        world.site.after_request_funcs[None].remove(names)
    assert replay.found == 1
    caught("crawl", "a calendar whose file is named by the other side")


def test_a_search_that_leaks_is_found(world: World, asking: Asking) -> None:
    word = next(iter(world.own.canaries.where))
    leaking = ModuleType("leaking")
    leaking.search_texts = lambda: [SearchText("event", "/events", "Askel", (word,))]  # type: ignore[attr-defined]
    registry = world.site.extensions["ankkuri_registry"]
    registry.add_room("leaking", leaking)
    try:
        with world.site.app_context(), writing() as database:  # so that the index is made anew
            database.execute(text("UPDATE mark SET value = 'other'"))
        replay = Replay(asking, world.own)
        replay.search("member", world.other.member, [word])
    finally:
        registry._manager.unregister(leaking)  # noqa: SLF001 - no room ever leaves a running site
    assert replay.found == 1
    caught("crawl", "a room that hands a private word to the search")


def test_a_mail_that_leaks_is_found(world: World, asking: Asking) -> None:
    with world.site.app_context(), writing() as database:
        database.execute(text("UPDATE step SET person_id = :person WHERE id = :step"), {
            "person": world.other.member.person_id, "step": world.own.things["step"]["step_id"]})
    with one_of_them(world):
        sends_everything(world)
        found, _ = mails_told(world, asking)
    assert [fault for replay in found for fault in replay.faults if "step that is due" in fault]
    caught("crawl", "a reminder of a step that goes to the other organisation")


def test_a_stranger_who_changes_a_row_is_found(world: World, asking: Asking) -> None:
    there = f"/steps/{world.own.things['step']['step_id']}"
    forms = {there: {"do": "done", "version": "1", "outcome": "Tehty", "closed_on": ""}}
    replay = Replay(asking, world.own)
    replay.send("member", world.other.member, forms)
    assert replay.faults == []
    with one_of_them(world):
        replay.send("member", world.other.member, forms)
    assert [one for one in replay.faults if f"POST {there} (303) changed step" in one]
    caught("crawl", "a POST by a stranger that changes a step")
