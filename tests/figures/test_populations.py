"""Two hundred random populations go through the real code; a solver tries to work out fewer than five of them.

What is gathered: every number that a form, the network's sums or a live session shows, in every view and file, at every
time. Who solves has kept them all; a facilitator also knows what organisations share with them, and an organisation
what it said itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import pytest
from flask import Flask

from intranet.feedback.showing import rules as feedback_rules
from intranet.live import rules as live_rules
from intranet.people.models import Organisation, Person
from intranet.worksheets.network import rules as network_rules
from tests.events_ahead import a_series, an_event
from tests.figures.populations.forms import answers_forms
from tests.figures.populations.networks import Counts, counts_network, members_of_organisations
from tests.figures.populations.rooms import answers_in_a_room
from tests.figures.populations.solver import Seen, few
from tests.figures.telling import caught, share, tell
from tests.tables import rows
from tests.visitor import Visitor

Populations = Callable[[int], Iterator[Seen]]
"""So many populations, the first always the same."""
MOST_FOR_A_FAULT = 12
EVERY = 8
"""Each so manieth population goes through pages and files as well."""


@pytest.fixture
def of_forms(site: Flask, facilitator: Visitor) -> Populations:
    """Forms that are answered."""
    def populations(first: int) -> Iterator[Seen]:
        while True:
            series = a_series(site, f"sarja-{first}", led_by=[facilitator])
            yield answers_forms(site, facilitator, Random(first), by_pages=first % EVERY == 0, series_id=series)
            first += 1

    return populations


@pytest.fixture
def of_networks(site: Flask, facilitator: Visitor, member: Visitor, a_person: Callable[..., Person],
                monkeypatch: pytest.MonkeyPatch) -> Populations:
    """Networks of organisations."""
    event, counts = an_event(site, led_by=[facilitator]), Counts(monkeypatch)
    members = members_of_organisations(a_person, lambda name: str(rows(
        site, f"SELECT id FROM {Organisation.__tablename__} WHERE name = :name", name=name)[0][0]), 12)

    def populations(first: int) -> Iterator[Seen]:
        while True:
            yield counts_network(site, members, event, member, Random(first), counts, by_pages=first % EVERY == 0)
            first += 1

    return populations


@pytest.fixture
def of_rooms(site: Flask, facilitator: Visitor) -> Populations:
    """Rooms with phones."""
    def populations(first: int) -> Iterator[Seen]:
        while True:
            yield answers_in_a_room(site, facilitator, Random(first), by_pages=first % EVERY == 0)
            first += 1

    return populations


def solves(populations: Populations, first: int, many: int, kind: str) -> None:
    """None of these populations gives a group below the floor away."""
    for _, seen in zip(range(many), populations(first), strict=False):
        groups = seen.found()
        assert not groups, f"a {kind} gives these away: {groups}"
        tell("populations", seen.sources, populations=1, views=seen.views, equations=seen.count(), groups_found=0)


@pytest.mark.parametrize("first", [0, 30])
def test_forms_give_nobody_away(first: int, of_forms: Populations) -> None:
    solves(of_forms, first, share(30), "form")


@pytest.mark.parametrize("first", [0, 30])
def test_networks_give_no_organisation_away(first: int, of_networks: Populations) -> None:
    solves(of_networks, first, share(30), "network")


@pytest.mark.parametrize("first", [0, 40])
def test_rooms_give_nobody_away(first: int, of_rooms: Populations) -> None:
    solves(of_rooms, first, share(40), "room")


# -- planted faults ---------------------------------------------------------------------------------------------------


def finds(populations: Populations, fault: str) -> None:
    """The solver finds a group in one of a few populations, the very ones that give nothing away without the fault."""
    assert any(seen.found() for _, seen in zip(range(MOST_FOR_A_FAULT), populations(0), strict=False))
    caught("populations", fault)


def test_a_floor_of_four_is_found(of_rooms: Populations, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_rules, "FLOOR", 4)
    finds(of_rooms, "a live session that shows four answers")


def test_a_snapshot_at_every_answer_is_found(of_forms: Populations, monkeypatch: pytest.MonkeyPatch) -> None:
    def counted(definition: Any, question: Any, given: Any, before: Any) -> Any:
        return feedback_rules._counted(definition, question, given) if len(given) >= 5 else None

    monkeypatch.setattr(feedback_rules, "snapshot_due", lambda *_: True)
    monkeypatch.setattr(feedback_rules, "_counted_heap", counted)
    finds(of_forms, "a snapshot at every answer")


def test_a_filter_that_cuts_across_the_towns_is_found(of_forms: Populations, monkeypatch: pytest.MonkeyPatch) -> None:
    take, shown_parts, known = feedback_rules.take_snapshot, feedback_rules.parts_shown, []

    def taken(definition: Any, responses: Any, *rest: Any, **more: Any) -> Any:
        some = [one.answers["always"] for one in responses if one.answers.get("some")]
        known[:] = [feedback_rules._counted(definition, definition.questions[0], some)] if len(some) >= 5 else []
        return take(definition, responses, *rest, **more)

    def crossing(snapshot: Any, question: str) -> Any:
        return {1: known[0]} if known and question == "always" else shown_parts(snapshot, question)

    monkeypatch.setattr(feedback_rules, "take_snapshot", taken)
    monkeypatch.setattr(feedback_rules, "parts_shown", crossing)
    finds(of_forms, "a filter of one's own across the towns")


def test_sums_that_can_be_subtracted_are_found(of_networks: Populations, monkeypatch: pytest.MonkeyPatch) -> None:
    def differs(numbers: Any, counted: Any) -> bool:
        return len(numbers) >= 5

    monkeypatch.setattr(network_rules, "is_due", differs)
    finds(of_networks, "network sums that are renewed for each organisation")


def test_sums_less_what_a_facilitator_knows_are_found(of_networks: Populations, monkeypatch: pytest.MonkeyPatch,
                                                      ) -> None:
    monkeypatch.setattr(network_rules, "who_could_subtract", lambda known, leaders: dict.fromkeys(known, frozenset()))
    finds(of_networks, "network sums less the organisations that a facilitator knows")


def test_the_solver_solves() -> None:
    ten, seven = frozenset(range(10)), frozenset(range(7))
    assert few([ten, seven]) == [frozenset({7, 8, 9})] and few([ten, frozenset(range(5))]) == []
    assert few([frozenset(range(13)), frozenset(range(5)), frozenset(range(5, 10))]) == [frozenset({10, 11, 12})]
    crossing = [frozenset({0, 1, 2, 3, 4, 5}), frozenset({4, 5, 6, 7, 8}), frozenset({0, 1, 2, 3, 6, 7, 8, 9})]
    assert frozenset({4, 5, 9}) in few(crossing), "the first two less the third: twice 4 and 5, without 9"
    assert frozenset({9}) in few([*crossing, frozenset({6, 7, 8})])
    assert few([frozenset("ABCDE"), frozenset("FGHIJ"), frozenset("ABCDFGHIK")]) == [frozenset("EJK")]


