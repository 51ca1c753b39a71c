"""Choices of sharing: rows in and out, and who reads a sheet that is not their own."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update
from sqlalchemy.orm import Session

from intranet.events import actions as events
from intranet.people import actions as people
from intranet.people.types import SignedInPerson
from intranet.worksheets.models import SheetRow
from intranet.worksheets.sharing import rules
from intranet.worksheets.sharing.models import SheetEvent, SheetSharing
from intranet.worksheets.sharing.types import Choices, Sharing


def reads_as(connection: Connection, person: SignedInPerson, row: Any) -> str:
    """As whom the person reads somebody else's sheet; `row` is one of ANY_SHEET. Empty for not at all."""
    belongs = bool(row.with_organisation and row.organisation_id and person.belongs_to(row.organisation_id))
    owner = (row.person_id, row.organisation_id or "")
    chosen = _events(connection, [row.id]).get(row.id, frozenset()) if row.with_events else frozenset()
    return rules.reads_as(Choices(bool(row.with_organisation), bool(row.with_network), chosen),
                          reader_belongs=belongs, owner_belongs=belongs and bool(people.members_among([owner])),
                          led=events.led_events(person) if chosen else ())


def sharings(database: Session | Connection, sheet_ids: Iterable[str]) -> dict[str, Sharing]:
    """The choices that are kept for some sheets; those without any are missing."""
    wanted = list(sheet_ids)
    chosen = _events(database, wanted)
    question = select(SheetSharing.sheet_id, SheetSharing.with_organisation, SheetSharing.with_network,
                      SheetSharing.version, SheetSharing.changed_at).where(SheetSharing.sheet_id.in_(wanted))
    return {row.sheet_id: Sharing(Choices(row.with_organisation, row.with_network,
                                          chosen.get(row.sheet_id, frozenset())), row.version, row.changed_at)
            for row in database.execute(question)}


def _events(database: Session | Connection, sheet_ids: Collection[str]) -> dict[str, frozenset[str]]:
    question = select(SheetEvent.sheet_id, SheetEvent.event_id).where(SheetEvent.sheet_id.in_(sheet_ids))
    found: dict[str, frozenset[str]] = {}
    for row in database.execute(question):
        found[row.sheet_id] = found.get(row.sheet_id, frozenset()) | {row.event_id}
    return found


def keep(database: Session, sheet_id: str, sharing: Sharing, now: datetime) -> None:
    """The choices from now on; the sheet's row is locked by whoever asks."""
    values = {"with_organisation": sharing.choices.organisation, "with_network": sharing.choices.network,
              "version": sharing.version, "changed_at": now}
    if sharing.version == 1:
        database.execute(insert(SheetSharing).values(sheet_id=sheet_id, **values))
    else:
        database.execute(update(SheetSharing).where(SheetSharing.sheet_id == sheet_id).values(**values))
    database.execute(delete(SheetEvent).where(SheetEvent.sheet_id == sheet_id))
    if sharing.choices.events:
        database.execute(insert(SheetEvent), [{"sheet_id": sheet_id, "event_id": one}
                                              for one in sorted(sharing.choices.events)])


def with_organisation(person: SignedInPerson, organisation_id: str) -> list[ColumnElement[bool]]:
    """What holds for the sheets that others share with an organisation of the person's."""
    return [SheetRow.organisation_id == organisation_id, SheetRow.person_id != person.id,
            SheetRow.id.in_(select(SheetSharing.sheet_id).where(SheetSharing.with_organisation))]


def with_event(person: SignedInPerson, event_id: str) -> list[ColumnElement[bool]]:
    """What holds for the sheets that others share with the facilitators of an event."""
    return [SheetRow.person_id != person.id,
            SheetRow.id.in_(select(SheetEvent.sheet_id).where(SheetEvent.event_id == event_id))]
