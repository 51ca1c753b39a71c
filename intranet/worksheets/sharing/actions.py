"""What people do about sharing: look at their choices, change them, find what others share with them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import reading_aside, writing
from intranet.events import actions as events
from intranet.people import actions as people
from intranet.people.types import SignedInPerson
from intranet.worksheets import store as sheets
from intranet.worksheets.filled import Sheet, SheetEntry
from intranet.worksheets.sharing import rules, store
from intranet.worksheets.sharing.types import (
    FACILITATOR,
    ORGANISATION,
    Choices,
    Offer,
    SharedEntry,
    SharedGroup,
    Sharing,
    SheetToShare,
)

MOST_BESIDE = 5
"""So many shared sheets stand on the page of one's own; the rest a page further."""


def to_share(person: SignedInPerson, sheet_id: str) -> SheetToShare:
    """The person's own sheet with its choices and what is on offer; raises SheetNotFound."""
    own = sheets.sheet(person, sheet_id)
    with reading_aside() as connection:
        kept = store.sharings(connection, [own.id]).get(own.id, Sharing())
    return SheetToShare(own, kept, _offer(person, own, kept.choices))


def share(person: SignedInPerson, sheet_id: str, seen_version: int, sent: Choices) -> bool:
    """Keep the choices; False when they were so already. Raises SheetNotFound, UnfitChoices or StaleSharing."""
    found = to_share(person, sheet_id)
    now = clock.now()
    with writing() as database:
        own = sheets.sheet_to_change(database, person, sheet_id)
        kept = store.sharings(database, [own.id]).get(own.id, Sharing())
        fit = rules.fit_choices(sent, kept.choices, no_organisation=found.offer.no_organisation,
                                no_network=found.offer.no_network, events=[one.id for one in found.offer.events])
        changed = rules.change(kept, seen_version, fit)
        if changed is None:
            return False
        store.keep(database, own.id, changed, now)
        audit.note(database, happened.SHARING_CHANGED, by=person.id, object_kind="sheet", object_id=own.id,
                   organisation_id=own.organisation_id)
    return True


def _offer(person: SignedInPerson, own: Sheet, kept: Choices) -> Offer:
    belongs = own.organisation_id is not None and person.belongs_to(own.organisation_id)
    colleagues = people.colleagues(person).get(own.organisation_id or "", []) if belongs else []
    offered = tuple(events.events_to_share_with(person))
    gone = sorted(kept.events - {one.id for one in offered})
    unshared = rules.no_organisation(own.organisation_id, belongs, in_round=bool(own.round_id))
    return Offer(organisation_name(person, own), len(colleagues), unshared,
                 rules.no_network(own.definition, own.organisation_id, belongs), offered, tuple(gone))


def organisation_name(person: SignedInPerson, sheet: Sheet) -> str:
    """The name of the sheet's organisation for one who may read the sheet; empty when it was begun for none."""
    if sheet.organisation_id is None:
        return ""
    own = person.name_of_own(sheet.organisation_id)
    return own or people.organisation_names_of([sheet.organisation_id]).get(sheet.organisation_id, "")


def somebody(person: SignedInPerson, sheet: Sheet, way: str) -> SignedInPerson:
    """A member of the sheet's organisation, or a facilitator from elsewhere, for whom a preview is drawn."""
    own = [replace(one, is_contact=False) for one in person.memberships
           if way == ORGANISATION and one.organisation_id == sheet.organisation_id]
    return SignedInPerson("", "", "", person.language, memberships=tuple(own))


def owner_name(sheet: Sheet) -> str:
    """Whose sheet it is, for one who may read it."""
    return people.names_of([sheet.person_id]).get(sheet.person_id, "")


def shared_with_me(person: SignedInPerson) -> list[SharedGroup]:
    """What others share with the person's organisations and with the events that the person leads; groups without
    any sheet are there too, so that their page can say what they are for.
    """
    found = []
    with reading_aside() as connection:
        of_organisations = [(own.organisation_name, own.organisation_id, sheets.entries(
            connection, *store.with_organisation(person, own.organisation_id))) for own in person.memberships]
        of_events = [(title, sheets.entries(connection, *store.with_event(person, event)))
                     for event, title in events.led_titles(person).items()]
    belonging = people.members_among([(one.person_id, own) for _, own, entries in of_organisations for one in entries])
    everyone = [one for _, _, entries in of_organisations for one in entries] + [
        one for _, entries in of_events for one in entries]
    names = people.names_of({one.person_id for one in everyone})

    homes = people.organisation_names_of({one.organisation_id for _, entries in of_events for one in entries
                                          if one.organisation_id})

    def named(entries: list[SheetEntry]) -> tuple[SharedEntry, ...]:
        return tuple(SharedEntry(one, names.get(one.person_id, "")) for one in entries)

    def from_everywhere(entries: list[SheetEntry]) -> tuple[SharedEntry, ...]:
        return tuple(replace(one, organisation_name=homes.get(one.entry.organisation_id or "", ""))
                     for one in named(entries))

    for name, own, entries in of_organisations:
        found.append(SharedGroup(name, ORGANISATION, named([one for one in entries
                                                            if (one.person_id, own) in belonging])))
    return found + [SharedGroup(title, FACILITATOR, from_everywhere(entries)) for title, entries in of_events]


def held_about(person: SignedInPerson) -> dict[str, dict[str, Any]]:
    """The person's choices by the sheet's id, for their own export."""
    with reading_aside() as connection:
        kept = store.sharings(connection, sheets.sheet_ids(person))
    return {sheet_id: {"organisation": one.choices.organisation, "network": one.choices.network,
                       "events": sorted(one.choices.events),
                       "changed_at": one.changed_at.isoformat() if one.changed_at else None}
            for sheet_id, one in kept.items()}
