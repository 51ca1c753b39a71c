"""Noting what happened, and reading it back. Other rooms call `note` inside their own transaction."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from sqlalchemy.orm import Session

from intranet import clock, retention
from intranet.audit import store
from intranet.audit.types import PAGE_REFUSED, SAME_REFUSAL, TrailEntry
from intranet.database import writing
from intranet.extensions import current_settings

LONGEST_EXPORT = 10_000
log = logging.getLogger("ankkuri.audit")


def note(database: Session, action: str, *, by: str = "", object_kind: str = "", object_id: str = "",
         organisation_id: str | None = None) -> None:
    """One entry, in the transaction that does the thing. `by` is the person's id; ids only, never words or keys."""
    store.keep(database, TrailEntry(clock.now(), action, by, object_kind, object_id, organisation_id or ""))


def note_refusal(person_id: str, endpoint: str) -> None:
    """A page of another role was asked for."""
    note_seen(PAGE_REFUSED, by=person_id, object_kind="page", object_id=endpoint)


def note_seen(action: str, *, by: str, object_kind: str = "", object_id: str = "") -> None:
    """What happened without anything being changed. Told in the log and nowhere else when it cannot be kept.

    Once an hour for a person and thing: whoever loads a page again and again must not fill two years of the trail.
    """
    try:
        if store.noted_since(clock.now() - SAME_REFUSAL, action, by, object_id):
            return
        with writing() as database:
            note(database, action, by=by, object_kind=object_kind, object_id=object_id)
    except Exception:
        log.exception("what somebody opened was not kept")


def forget_old(database: Session) -> int:
    """Delete what is older than the setting KEEP_TRAIL says; how many entries."""
    return store.forget_before(database, clock.now() - retention.span(current_settings.keep_trail))


def trail_of(person_id: str) -> list[TrailEntry]:
    """Everything that is kept of what one person did, newest first."""
    return [entry for _, entry in store.latest(LONGEST_EXPORT, None, (), person_id)]


def trail(limit: int = 100, before: int | None = None, actions: Sequence[str] = ()) -> list[tuple[int, TrailEntry]]:
    """The newest entries with their numbers, newest first."""
    return store.latest(limit, before, actions)
