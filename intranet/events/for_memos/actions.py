"""Gathering what a memo is told of a series. Nobody's name is asked for."""

from __future__ import annotations

from datetime import datetime

from intranet.events import actions as events
from intranet.events import store as events_store
from intranet.events.for_memos import rules, store
from intranet.events.for_memos.types import Retold, Told, Used
from intranet.events.materials import actions as materials
from intranet.plugin_system.memo_blocks import MemoScope


def retold(scope: MemoScope) -> Retold | None:
    """The series with its events; None when it is gone."""
    series = events_store.series_by_id([scope.series_id]).get(scope.series_id)
    if series is None:
        return None
    own = store.published(scope.events)
    held, numbers = rules.held_by(own, scope.as_of), rules.numbered(own)
    agendas = events_store.agendas(one.id for one in held)
    came = store.attendance([one.id for one in held])
    told = tuple(Told(one, numbers[one.id], tuple(agendas.get(one.id, ())), tuple(materials.shown(one)),
                      *came.get(one.id, (0, 0))) for one in held)
    others = store.led_by_the_same(scope.series_id, scope.events, scope.as_of, scope.as_of + rules.AHEAD)
    return Retold(series, told, tuple(rules.coming_after([*own, *others], scope.as_of)), events.earlier_of(series))


def worksheets_in(scope: MemoScope) -> dict[str, Used]:
    """By the key of each worksheet that was used: at which meeting first, and at which events."""
    own = store.published(scope.events)
    numbers, at = rules.numbered(own), store.worksheets_at(scope.events)
    found: dict[str, Used] = {}
    for one in rules.held_by(own, scope.as_of):
        for key in at.get(one.id, ()):
            before = found.get(key, Used(numbers[one.id], ()))
            found[key] = Used(before.meeting, (*before.events, one))
    return found


def taking_part(scope: MemoScope) -> tuple[datetime | None, frozenset[str]]:
    """When the first of the events that have been held began, and the organisations that were at any of them."""
    held = rules.held_by(store.published(scope.events), scope.as_of)
    return (held[0].starts_at if held else None), store.organisations_at([one.id for one in held])
