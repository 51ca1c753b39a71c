"""Which events of a series belong together in a memo, and at which of its parts. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from intranet.events.for_memos.types import Told
from intranet.events.types import Event
from intranet.plugin_system.memo_blocks import Part

AHEAD = timedelta(days=183)
"""How far a memo looks: what is further away is in the next one."""
PARTS: dict[int, Part] = {1: "first_meeting"}
AFTER_COMMA = re.compile(r",[^,]*\b[0-9]{4}$")


def numbered(events: Sequence[Event]) -> dict[str, int | None]:
    """Which meeting each event is, by its id.

    Where nobody gave a number, the first event of each town is the first meeting, the next one the second. Where
    somebody did, an event without one is what its town did on its own.
    """
    if any(one.meeting for one in events):
        return {one.id: one.meeting for one in events}
    counted: dict[str, int] = {}
    found: dict[str, int | None] = {}
    for one in sorted(events, key=lambda one: one.starts_at):
        town = one.town.casefold() or one.id
        counted[town] = counted.get(town, 0) + 1
        found[one.id] = counted[town]
    return found


def part_of(meeting: int | None) -> Part:
    """Where a memo tells of a meeting."""
    return "differently" if meeting is None else PARTS.get(meeting, "second_meeting")


def held_by(events: Iterable[Event], as_of: datetime) -> list[Event]:
    """Those that had begun on the memo's day, the earliest first."""
    return sorted((one for one in events if one.starts_at <= as_of), key=lambda one: (one.starts_at, one.slug))


def coming_after(events: Iterable[Event], as_of: datetime) -> list[Event]:
    """Those that were to come on the memo's day, each once."""
    ahead = {one.id: one for one in events if as_of < one.starts_at <= as_of + AHEAD}
    return sorted(ahead.values(), key=lambda one: (one.starts_at, one.slug))


def meetings_of(held: Iterable[Told]) -> list[tuple[int | None, list[Told]]]:
    """The meetings in their order, each with its events; what one town did on its own stands alone, before them."""
    found: dict[tuple[int, str], list[Told]] = {}
    for one in held:
        key = (one.meeting, "") if one.meeting is not None else (0, one.event.id)
        found.setdefault(key, []).append(one)
    return [(number or None, found[number, own]) for number, own in sorted(found, key=lambda key: key[0])]


def visits_of(held: Iterable[Told]) -> list[list[Told]]:
    """The events at which the same expert spoke, one list for each of them."""
    found: dict[str, list[Told]] = {}
    for one in held:
        if one.event.speaker or one.event.speaker_part:
            found.setdefault(one.event.speaker.casefold() or one.event.id, []).append(one)
    return list(found.values())


def towns_of(events: Iterable[Event]) -> list[str]:
    """The towns by the alphabet, each once."""
    return sorted({one.town for one in events if one.town}, key=str.casefold)


def head_line(title: str, events: Sequence[Event], years: Iterable[int]) -> str:
    """Pienmarkkinat Iisalmi, Kuopio 2018: the series' name without its own season, its towns, its years."""
    towns, known = ", ".join(towns_of(events)), sorted(set(years))
    when = "\N{EN DASH}".join(str(year) for year in dict.fromkeys((*known[:1], *known[-1:])))
    return " ".join(filter(None, (AFTER_COMMA.sub("", title), towns, when)))


def said_once(texts: Iterable[tuple[str, str]]) -> list[tuple[str, tuple[str, ...]]]:
    """Texts with the towns that say the same, in the order in which they come: several towns hold the same meeting."""
    found: dict[str, list[str]] = {}
    for town, text in texts:
        if text:
            found.setdefault(text, []).append(town)
    return [(text, tuple(filter(None, dict.fromkeys(towns)))) for text, towns in found.items()]
