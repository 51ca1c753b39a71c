"""Four people in two organisations do whatever can be done, at random; a reference model says who may see what.

After each step some of what somebody sees is held against the model, at the end of a walk every list of everybody.
The model's rules stand in `model/world.py`, what can be done in the files beside it. A walk is the same for the same
seed; one that ends in a difference is made as short as it can be before it is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

import pytest
from flask import Flask

from intranet.events import rules as event_rules
from intranet.people import actions as people
from intranet.people import sign_ins
from intranet.people.models import Person
from intranet.rounds import rules as round_rules
from intranet.settings import Settings
from intranet.steps import store as steps
from intranet.worksheets.sharing import store as sharing
from tests.figures.model.company import company, emptied, walks_on
from tests.figures.model.walk import Deed, Difference, Walk, deeds, shrunk
from tests.figures.telling import caught, share, tell
from tests.visitor import Visitor

WALKS, STEPS_OF_A_WALK = share(2), share(250, least=50)
"""For each seed. Together 2 000 steps on SQLite, 200 on PostgreSQL."""
MOST_TRIES = 25
"""How often a walk is tried again to make it shorter."""
FAULT_STEPS = 500
"""Within so many steps a planted fault is found: far fewer than all walks have."""


@pytest.fixture
def new_walk(site: Flask, settings: Settings, a_person: Callable[..., Person],
             sits_down: Callable[[Person], Visitor]) -> Callable[[], Walk]:
    """The company at its beginning, whatever was there before."""
    def begin() -> Walk:
        emptied(site)
        return company(site, settings, a_person, sits_down)

    return begin


@pytest.mark.parametrize("seed", range(4))
def test_the_site_does_as_the_model_says(seed: int, new_walk: Callable[[], Walk]) -> None:
    for number in range(WALKS):
        walk = new_walk()
        try:
            walks_on(walk, deeds(10 * seed + number), STEPS_OF_A_WALK)
        except Difference as found:
            told = "\n".join(f"    {one}" for one in shrunk(found.deeds, _fails(new_walk), MOST_TRIES))
            pytest.fail(f"{found}\nThe shortest walk that ends in a difference:\n{told}")
        tell("model", walk.asked, steps=STEPS_OF_A_WALK, checks=walk.checks, requests=walk.requests, differences=0)


def _fails(new_walk: Callable[[], Walk]) -> Callable[[Sequence[Deed]], bool]:
    def fails(some: Iterable[Deed]) -> bool:
        try:
            walks_on(new_walk(), some, -1)
        except Difference:
            return True
        return False

    return fails


# -- planted faults ---------------------------------------------------------------------------------------------------


def _shared_for_good(database: Any, sheet_id: str, kept: Any, now: Any) -> None:
    keep(database, sheet_id, replace(kept, choices=replace(kept.choices, organisation=True)), now)


def _last_in_first_out(seats: int | None, rows: Iterable[Any]) -> list[Any]:
    waiting = [row for row in rows if not row.has_seat]
    return waiting[::-1][:len(promoted(seats, rows))]


keep, promoted = sharing.keep, event_rules.promoted
FAULTS: dict[str, tuple[Any, str, Any]] = {
    "a sharing that survives being taken back": (sharing, "keep", _shared_for_good),
    "a store that forgets that the owner of a sheet has left": (people, "members_among", set),
    "a round that is seen by those who have left": (
        round_rules, "sees", lambda person, one: one.part(person.id) is not None),
    "a waiting list out of order": (event_rules, "promoted", _last_in_first_out),
    "sign-ins that outlive the closing of an account": (sign_ins, "end_all", lambda *_: None),
    "a step of one's own that everybody sees": (steps, "seen_by", lambda person: steps.StepRow.id != ""),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(fault: str, new_walk: Callable[[], Walk], monkeypatch: pytest.MonkeyPatch) -> None:
    where, name, broken = FAULTS[fault]
    monkeypatch.setattr(where, name, broken)
    with pytest.raises(Difference):
        walks_on(new_walk(), deeds(4), FAULT_STEPS)
    caught("model", fault)


def test_a_walk_is_made_shorter(new_walk: Callable[[], Walk], monkeypatch: pytest.MonkeyPatch) -> None:
    assert shrunk([Deed("shares", number) for number in range(9)], lambda some: Deed("shares", 3) in some) == [
        Deed("shares", 3)]
    monkeypatch.setattr(sign_ins, "end_all", lambda *_: None)
    walk = list(islice(deeds(4), 200))
    with pytest.raises(Difference) as found:
        walks_on(new_walk(), walk, -1)
    shorter = shrunk(found.value.deeds, _fails(new_walk), 4)
    assert len(shorter) < len(found.value.deeds) and _fails(new_walk)(shorter)
