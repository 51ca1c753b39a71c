"""What the room hands to the gathering rooms: the nightly backup, and a word to administrators when it is missing."""

from __future__ import annotations

from datetime import datetime

from flask_babel import gettext as _

from intranet.backup import actions
from intranet.people.types import SignedInPerson
from intranet.plugin_system.timing import Daily
from intranet.plugin_system.types import StartPanel, TimedJob


def timed_jobs() -> list[TimedJob]:
    """A verified backup each night; those that have had their time go."""
    return [TimedJob(actions.JOB, _("Makes a backup and forgets old ones"), Daily(2, 10), actions.make_by_itself)]


def start_panels(person: SignedInPerson, now: datetime) -> list[StartPanel]:
    """For an administrator, when the last good backup is too old."""
    if not person.has_role("admin"):
        return []
    standing = actions.standing(now)
    last = standing.good[0].made_at if standing.good else None
    return [StartPanel("side", 5, "admin/_backup_overdue.html", {"last": last})] if standing.is_overdue else []
