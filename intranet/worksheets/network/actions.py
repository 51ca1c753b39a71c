"""The network's sums: looking whether a new count is due, taking it, and what a reader is shown.

Nothing of this happens while somebody answers. Whoever comes to look finds out whether anything changed and has it
counted; a timed job does the same for what nobody looks at, and for those who left an organisation.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from fractions import Fraction

from intranet import clock
from intranet.database import writing
from intranet.events import actions as events
from intranet.extensions import keyed
from intranet.faults import NotSaved
from intranet.people import actions as people
from intranet.worksheets import actions as worksheets
from intranet.worksheets.filled import Sheet
from intranet.worksheets.network import rules, store
from intranet.worksheets.network.shown import (
    Beside,
    NetworkShown,
    ThingShown,
    beside_others,
    network_shown,
    own_numbers,
)
from intranet.worksheets.network.things import name_of, organisations_numbers, things_of
from intranet.worksheets.network.things import numbers_of as numbers_in
from intranet.worksheets.network.types import Number, Standing, Thing
from intranet.worksheets.rules import is_complete
from intranet.worksheets.types import Definition, WorksheetNotFound

# -- for readers ------------------------------------------------------------------------------------------------------


def network(key: str, perspective: str, language: str) -> tuple[Definition, str, NetworkShown]:
    """A worksheet's sums from one perspective, the first one when there is no such. Raises WorksheetNotFound, also for
    one that goes into no sums.
    """
    definition = worksheets.worksheet(key)
    if not definition.goes_into_sums:
        raise WorksheetNotFound
    known = [one.id for one in definition.perspectives]
    chosen = perspective if perspective in known else known[0] if known else ""
    return definition, chosen, network_shown(definition, chosen, _standing_now(key, chosen), language)


def beside(sheet: Sheet, language: str) -> Beside | None:
    """The network beside one sheet; None for a worksheet that goes into no sums."""
    definition = sheet.definition
    if not definition.goes_into_sums:
        return None
    standing = _standing_now(definition.key, sheet.perspective)
    return beside_others(sheet, standing, numbers_in(definition, sheet.words()), language)


def numbers_of(sheet: Sheet, language: str) -> list[ThingShown]:
    """The numbers that one sheet would add, for its owner."""
    return own_numbers(sheet, numbers_in(sheet.definition, sheet.words()), language)


# -- counting ---------------------------------------------------------------------------------------------------------


def count_all(now: datetime) -> int:
    """Look at everything that somebody gave into the sums; how many new counts were taken."""
    taken = 0
    for worksheet, perspective in store.whole():
        before = store.standing(worksheet, perspective).counted_at
        taken += _look(worksheet, perspective, store.state(worksheet, perspective), now).counted_at != before
    return taken


def _standing_now(worksheet: str, perspective: str) -> Standing:
    """How the count stands, after a look when anything changed since the last one."""
    state, standing = store.state(worksheet, perspective), store.standing(worksheet, perspective)
    if state == standing.state:
        return standing
    try:
        return _look(worksheet, perspective, state, clock.now())
    except NotSaved:  # whoever reads is not kept from reading: the last count stands
        return standing


def _look(worksheet: str, perspective: str, state: str, now: datetime) -> Standing:
    """See who takes part, and take a new count when one is due. `state` was read before: what changes meanwhile is seen
    with the next look. Sheets are read before the transaction begins, so that nobody's save waits for it; whatever else
    was counted meanwhile, the rule is asked inside.
    """
    numbers, parts, joined = _gather(worksheet, perspective)
    with writing() as database:
        before = store.standing_to_change(database, worksheet, perspective)
        key = keyed("network by name")[:8]
        earlier = store.counted(database, worksheet, perspective, key)
        counted = {thing: earlier[name_of(thing)] for thing in numbers if name_of(thing) in earlier}
        due = rules.take(numbers, parts, counted, before.snapshot)
        after = Standing(joined, state, now if due else before.counted_at, due[0] if due else before.snapshot)
        if after != before:
            store.keep(database, worksheet, perspective, after)
        for thing in due[1] if due else ():
            store.note_counted(database, worksheet, perspective, key, [
                (thing, organisation, number.digest) for organisation, number in numbers[thing].items()])
    return after


def _gather(worksheet: str, perspective: str) -> tuple[dict[str, dict[str, Number]], dict[str, int], int]:
    """The numbers of the organisations by thing, how many parts each thing has, and how many organisations take part:
    of each person the sheet they saved last of those that are complete, while they belong to the organisation.
    """
    sheets = store.given(worksheet, perspective)
    belonging = people.members_among([(person, organisation) for person, organisation, *_ in sheets])
    leaders = events.facilitators_of({event for *_, chosen in sheets for event in chosen.events})
    colleagues = people.members_of({organisation for _, organisation, *_, chosen in sheets if chosen.organisation})
    known: dict[str, frozenset[str]] = {}
    of_definition: dict[int, list[Thing]] = {}
    things, seen = dict[str, Thing](), set[tuple[str, str]]()
    of_people: list[tuple[str, Mapping[str, Fraction]]] = []
    for person, organisation, definition, words, chosen in sheets:
        whose = (person, organisation)
        if whose in seen or whose not in belonging:
            continue
        if not definition.goes_into_sums or not is_complete(definition, words):
            continue
        seen.add(whose)
        if id(definition) not in of_definition:  # the same object for all sheets that were begun with it
            of_definition[id(definition)] = things_of(definition, perspective)
            things.update({thing.key: thing for thing in of_definition[id(definition)]})
        of_people.append((organisation, numbers_in(definition, words, of_definition[id(definition)])))
        readers = frozenset((person, *(leader for event in chosen.events for leader in leaders.get(event, ())),
                             *(colleagues.get(organisation, ()) if chosen.organisation else ())))
        known[organisation] = known.get(organisation, readers) & readers
    known = rules.who_could_subtract(known, {leader for ids in leaders.values() for leader in ids})
    numbers = {thing: {organisation: Number(
        things[thing].part_of(number), _digest(worksheet, perspective, thing, organisation, number),
        known[organisation]) for organisation, number in of_thing.items()}
        for thing, of_thing in organisations_numbers(of_people).items()}
    return numbers, {key: len(thing.parts) for key, thing in things.items()}, len({one for _, one in seen})


def _digest(worksheet: str, perspective: str, thing: str, organisation: str, number: Fraction) -> str:
    return keyed("\n".join(("network", worksheet, perspective, name_of(thing), organisation, str(number))))
