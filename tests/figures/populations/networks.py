"""Organisations that give worksheets into the network's sums, change their minds, leave and come back.

What a count rests on is read where the code itself keeps it; that the page shows those numbers is checked beside.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import delete

from intranet import clock
from intranet.database import writing
from intranet.ids import random_id
from intranet.people.models import Person
from intranet.worksheets import store as sheets
from intranet.worksheets.filled import Answer, Sheet
from intranet.worksheets.models import AnswerRow, SheetRow
from intranet.worksheets.network import actions as network
from intranet.worksheets.network import store
from intranet.worksheets.network.models import NetworkCount, NetworkNumber
from intranet.worksheets.sharing import store as sharing
from intranet.worksheets.sharing.models import SheetEvent, SheetSharing
from intranet.worksheets.sharing.types import Choices, Sharing
from tests.figures.populations.solver import Seen
from tests.shared_sheets import definition_of
from tests.visitor import Visitor

KEY, FROM = "network_health", "own"
LEADER = "the facilitator"
SKIPPED = "trust_1"
"""The statement that some say nothing about: it is counted from fewer organisations than the rest."""


@dataclass
class Member:
    """Who fills the worksheet of one organisation. `reads`: whether a facilitator reads it too."""

    person_id: str
    organisation_id: str
    sheet: str = ""
    point: int = 0
    skips: bool = False
    reads: bool = False
    versions: int = 0


class Counts:
    """Listens to what goes into each count."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.taken: dict[str, frozenset[tuple[str, str]]] = {}
        """What the count that is shown of each thing rests on: organisation and digest of its number."""
        self.new: list[tuple[str, frozenset[tuple[str, str]]]] = []
        keep = store.note_counted

        def note(database: Any, worksheet: str, perspective: str, key: str, numbers: Iterable[tuple[str, str, str]],
                 ) -> None:
            some = list(numbers)
            self.new += [(thing, frozenset(one[1:] for one in some if one[0] == thing)) for thing in {
                one[0] for one in some}]
            self.taken.update(self.new)
            keep(database, worksheet, perspective, key, some)

        monkeypatch.setattr(store, "note_counted", note)


def members_of_organisations(a_person: Callable[..., Person], organisations: Callable[[str], str],
                             many: int) -> list[Member]:
    """So many organisations with somebody in each."""
    return [Member(a_person(f"Henkilö {number}", organisation=f"Järjestö {number}").id,
                   organisations(f"Järjestö {number}")) for number in range(many)]


def counts_network(site: Flask, members: Sequence[Member], event_id: str, reader: Visitor, chance: Random,
                   counts: Counts, *, by_pages: bool) -> Seen:
    """A network from its first member on, with a look after each change."""
    _emptied(site)
    for one in members:
        one.sheet, one.point, one.skips, one.reads = "", 0, chance.random() < 0.3, chance.random() < 0.3
    seen = Seen()
    counts.taken.clear()
    counts.new.clear()
    at_once = chance.randint(3, 7)
    for one in members[:at_once]:
        _joins(site, one, event_id, chance)
    for _ in range(chance.randint(5, 9)):
        _looks(site, members, reader, counts, seen, by_pages=by_pages)
        for one in chance.sample(list(members), chance.choice((1, 1, 2, 3, 5))):
            if one.sheet and chance.random() < 0.25:
                _leaves(site, one)
            else:
                _joins(site, one, event_id, chance)
    _looks(site, members, reader, counts, seen, by_pages=True)
    own = {one.organisation_id for one in members if one.reads}
    if own:
        seen.known[LEADER] = frozenset(there for _, rests in counts.new for there in rests if there[0] in own)
    everything = frozenset[tuple[str, str]]().union(*(rests for _, rests in counts.new))
    seen.own = [frozenset(there for there in everything if there[0] == one.organisation_id) for one in members]
    for thing, rests in counts.new:
        seen.sees(thing, rests, "network's sums")
    return seen


def _looks(site: Flask, members: Sequence[Member], reader: Visitor, counts: Counts, seen: Seen, *,
           by_pages: bool) -> None:
    seen.views += 1
    html = reader.opens(f"/worksheets/{KEY}/network", inspected=False).html if by_pages else ""
    with site.app_context():
        shown = network.network(KEY, FROM, "fi")[2]
    things = [each for one in shown.things for each in (one, *one.statements)]
    for thing in things:
        parts = [part.count for part in thing.parts]
        assert sum(parts) == thing.total == len(counts.taken[thing.key]), f"{thing.key} rests on what was counted"
    if by_pages and things:
        rows = re.findall("<tbody[^>]*>(.*?)</tbody>", html, re.S)[0].split("<tr")[1:]
        first = [int(cell) for cell in re.findall("<td[^>]*>([0-9]+)</td>", rows[0])]
        assert first == [*(part.count for part in shown.things[0].parts), shown.things[0].total]
        seen.sources.add("page of the network")


def _joins(site: Flask, one: Member, event_id: str, chance: Random) -> None:
    """The organisation's sheet is there and says something, perhaps what it had said before."""
    definition, now = definition_of(KEY), clock.now()
    one.point = chance.randint(1, 4)
    with site.app_context(), writing() as database:
        if not one.sheet:
            one.sheet = random_id()
            sheets.add_sheet(database, Sheet(one.sheet, network.worksheets.worksheet(KEY), one.person_id,
                                             one.organisation_id, FROM, "", now, now))
            events = frozenset({event_id}) if one.reads else frozenset[str]()
            sharing.keep(database, one.sheet, Sharing(Choices(network=True, events=events), 1), now)
            one.versions = 0
        one.versions += 1
        for item in definition.items:
            words = "unsure" if one.skips and item.id == SKIPPED else str(one.point)
            sheets.keep_answer(database, one.sheet, Answer(item.id, words, one.versions, None, now),
                               is_new=one.versions == 1)
        sheets.note_saved(database, one.sheet, now)
        sheets.note_completed(database, one.sheet, now)


def _leaves(site: Flask, one: Member) -> None:
    """The sheet is deleted, and its number with it at the next count."""
    with site.app_context(), writing() as database:
        sheets.delete_sheet(database, one.sheet)
    one.sheet = ""


def _emptied(site: Flask) -> None:
    with site.app_context(), writing() as database:
        for table in (NetworkCount, NetworkNumber, SheetEvent, SheetSharing, AnswerRow, SheetRow):
            database.execute(delete(table))
