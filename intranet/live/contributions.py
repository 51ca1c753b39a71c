"""What the room hands to the gathering rooms: the session that is to be led, what memos can use, personal data, and
what is done at set times. In the navigation live sessions belong to the events.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask_babel import gettext as _

from intranet.live import actions
from intranet.live.for_memos import blocks
from intranet.live.types import ROLE
from intranet.people.types import SignedInPerson
from intranet.plugin_system.memo_blocks import MemoBlock, MemoScope
from intranet.plugin_system.timing import Daily, EveryMinutes
from intranet.plugin_system.types import StartPanel, TimedJob, first_step


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """The session that is running, or the newest that has not begun."""
    if not person.has_role(ROLE):
        return []
    waiting = [one for one in actions.led_sessions(person) if one.state != "ended"]
    found = next((one for one in waiting if one.state == "running"), waiting[0] if waiting else None)
    if found is None:
        return [first_step(25, "clipboard-list", "/live/new", _("Prepare a live session"), _(
            "For a workshop: people answer on their phones, and the projector shows it. Begin with an example."))]
    words = _("The workshop is running. Go on with it here.") if found.state == "running" else _(
        "The run sheet is ready to be looked at. In the workshop you begin here.")
    return [first_step(15, "clipboard-list", f"{found.path}/{'control' if found.state == 'running' else 'sheet'}",
                       _("Live session: %(title)s", title=found.title), words)]


def memo_blocks(scope: MemoScope, language: str, now: datetime) -> list[MemoBlock]:
    """What was shown in the workshops of a series."""
    return blocks(actions.sessions_of_events(scope.events), scope, language)


def timed_jobs() -> list[TimedJob]:
    """Sessions end also when nobody ends them, and answers go."""
    return [TimedJob("end_live_sessions", _("Ends the live sessions that have run for a day"), EveryMinutes(5),
                     actions.end_due),
            TimedJob("forget_live_answers", _("Deletes answers that were not shown in live sessions, 14 days after"),
                     Daily(3, 45), actions.forget_answers)]


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """The sessions that the person leads; answers are nobody's."""
    return actions.held_about(person)
