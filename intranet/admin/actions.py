"""What the administrator's pages need beyond the rooms' own actions: the trail with names, plugins, timed jobs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.faults import NotFound
from intranet.feedback import actions as feedback
from intranet.jobs import actions as jobs
from intranet.people import actions as people
from intranet.people.types import SignedInPerson
from intranet.plugin_system.coverage import Coverage, Spoken, coverage
from intranet.plugin_system.hooks import HOOK_NAMES
from intranet.plugin_system.registry import registry
from intranet.plugin_system.types import PluginHealth
from intranet.text.complaints import Complaint

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


def note_trail_opened(admin: SignedInPerson) -> None:
    """An admin looks at the trail: that stands in it too."""
    audit.note_seen(happened.TRAIL_OPENED, by=admin.id, object_kind="page", object_id="admin.trail")


@dataclass(frozen=True)
class PluginShown:
    """A plugin as the administrator sees it."""

    health: PluginHealth
    spoken: tuple[Spoken, ...]
    """The languages it says it speaks, with how many of its words are there."""
    gaps: tuple[Complaint, ...]
    """Where something is missing in one of them."""
    parts: tuple[str, ...]
    """The files of it that are in use: a worksheet, a form, terms."""
    hooks: tuple[str, ...]
    """The questions that its Python answers."""


def plugins(language: str) -> list[PluginShown]:
    """Every plugin: how it is and why, what it brings, which languages it speaks."""
    house = registry()
    read, answering = {one.name: one for one in house.plugins()}, {
        hook: {name for name, _ in house.contributors(hook)} for hook in HOOK_NAMES}
    found = []
    for health in house.health(language):
        plugin = read[health.name]
        said = coverage(plugin.folder, plugin.read_as) if plugin.manifest else Coverage((), ())
        found.append(PluginShown(health, said.spoken, said.gaps, tuple(plugin.parts),
                                 tuple(hook for hook in HOOK_NAMES if plugin.name in answering[hook])))
    return found


def switch_plugin(admin: SignedInPerson, name: str, *, on: bool) -> None:
    """Switch a plugin on or off for the whole site; switching on tries its failed parts again."""
    if not registry().switch(name, on):
        raise NotFound
    with writing() as database:
        audit.note(database, happened.PLUGIN_SWITCHED_ON if on else happened.PLUGIN_SWITCHED_OFF, by=admin.id,
                   object_kind="plugin", object_id=name)


def run_job(admin: SignedInPerson, key: str) -> None:
    """Ask for a run of a timed job as soon as possible; raises NotFound."""
    with writing() as database:
        jobs.ask_for(database, key)
        audit.note(database, happened.JOB_ASKED_FOR, by=admin.id, object_kind="job", object_id=key)
