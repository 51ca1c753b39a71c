"""What the administrator's pages need beyond the rooms' own actions: the trail with names, switching plugins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.faults import NotFound
from intranet.feedback import actions as feedback
from intranet.people import actions as people
from intranet.people.types import SignedInPerson
from intranet.plugin_system.registry import registry

PAGE_OF_TRAIL = 100


@dataclass(frozen=True)
class TrailLine:
    """One thing that happened, with names instead of ids where they are known."""

    number: int
    at: datetime
    action: str
    who: str
    object_kind: str
    object_name: str
    organisation: str


def trail(before: int | None, actions: Sequence[str]) -> list[TrailLine]:
    """The newest lines, or those before a number; who has left is shown by id."""
    found = audit.trail(PAGE_OF_TRAIL, before, actions)
    of_kind = {kind: {entry.object_id for _, entry in found if entry.object_kind == kind}
               for kind in ("person", "invitation", "form")}
    names = people.names_of({entry.person_id for _, entry in found} | of_kind["person"])
    organisations = people.organisation_names_of({entry.organisation_id for _, entry in found})
    things = {**names, **organisations, **people.invited_names_of(of_kind["invitation"]),
              **feedback.titles_of(of_kind["form"])}
    return [TrailLine(number, entry.at, entry.action, names.get(entry.person_id, entry.person_id), entry.object_kind,
                      things.get(entry.object_id, entry.object_id),
                      organisations.get(entry.organisation_id, entry.organisation_id))
            for number, entry in found]


def switch_plugin(admin: SignedInPerson, name: str, *, on: bool) -> None:
    """Switch a plugin on or off for the whole site; switching on tries its failed parts again."""
    if not registry().switch(name, on):
        raise NotFound
    with writing() as database:
        audit.note(database, happened.PLUGIN_SWITCHED_ON if on else happened.PLUGIN_SWITCHED_OFF, by=admin.id,
                   object_kind="plugin", object_id=name)
