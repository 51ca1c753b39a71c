"""What nobody leads any more, and giving it to somebody; what somebody who leaves would leave behind."""

from __future__ import annotations

from collections.abc import Iterable

from intranet.admin.leaders import rules
from intranet.admin.leaders.types import Lacking
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.events.leading import actions as events
from intranet.feedback.building import actions as forms
from intranet.live.preparing import actions as live
from intranet.people import actions as people
from intranet.people.leaving import actions as leaving
from intranet.people.rules import must_be_admin
from intranet.people.types import Led, SignedInPerson

ROLE = "facilitator"
ROOMS = {"series": events, "event": events, "form": forms, "live": live}
"""Who names a leader of which kind of thing. The memos of a series are written by whoever leads it."""


def without_leader(admin: SignedInPerson) -> list[Led]:
    """Everything that nobody leads."""
    must_be_admin(admin)
    return rules.without_leader(_led(), people.holders_of(ROLE))


def leaders_to_choose(admin: SignedInPerson) -> dict[str, str]:
    """The names, by id, of those to whom something can be given: not the administrator, who reads no answers."""
    return {one: name for one, name in people.holders_of(ROLE).items() if one != admin.id}


def name_leader(admin: SignedInPerson, chosen: Iterable[str], person_id: str) -> int:
    """The person leads these things from now on, each named `kind:id`; how many. What somebody leads already is left
    as it is. Raises Invalid.
    """
    with writing() as database:
        people.must_still_be_admin(database, admin)
        wanted, able = set(chosen), people.holders_of(ROLE)
        things = [one for one in rules.without_leader(_led(), able) if one.key in wanted]
        rules.check_naming(things, person_id, admin.id, able)
        for one in things:
            ROOMS[one.kind].name_leader(database, one.kind, one.id, person_id)
            audit.note(database, happened.LEADER_NAMED, by=admin.id, object_kind=one.kind, object_id=one.id)
        audit.note(database, happened.LEADER_NAMED, by=admin.id, object_kind="person", object_id=person_id)
    return len(things)


def lacking_without(person_id: str) -> Lacking:
    """What nobody would look after when this person leaves, is erased, or their account is closed."""
    able = people.holders_of(ROLE)
    led = rules.led_alone(_led(), able, person_id) if person_id in able else []
    return Lacking(tuple(led), tuple(leaving.sole_contact_of(person_id)), tuple(leaving.sole_roles_of(person_id)))


def _led() -> list[Led]:
    return [*events.things_led(), *forms.things_led(), *live.things_led()]
