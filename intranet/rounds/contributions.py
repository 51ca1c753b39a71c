"""What the room hands to the gathering rooms: rounds that wait for an answer or were just shown, the job that shows
answers when the day has come, personal data.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from flask_babel import gettext as _

from intranet.people.types import SignedInPerson
from intranet.plugin_system.timing import EveryMinutes
from intranet.plugin_system.types import StartPanel, TimedJob
from intranet.rounds import actions
from intranet.rounds.showing import show_what_is_due
from intranet.rounds.types import Entry
from intranet.worksheets.shown import perspective_words

NEWS = timedelta(days=14)
"""So long answers that were shown stand on the start page."""


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """Rounds that wait for the person's answer, and those whose answers were shown a short time ago."""
    if not person.memberships:
        return []
    found = actions.rounds(person, shown_since=now - NEWS)

    def values(one: Entry) -> dict[str, Any]:
        return {"entry": one,
                "perspective": perspective_words(one.round.definition, one.round.perspective, language)}
    waiting = [StartPanel("continue", place - 100, "rounds/_waits.html", values(one))
               for place, one in enumerate(one for one in found if one.waits_for_answer)]
    return waiting + [StartPanel("next", 30, "rounds/_shown.html", values(one)) for one in found
                      if one.state == "revealed"]


def timed_jobs() -> list[TimedJob]:
    """Answers are shown a few minutes after the last day has ended, also when nobody comes to look."""
    return [TimedJob("rounds", _("Shows the answers of rounds whose last day has ended"), EveryMinutes(5),
                     show_what_is_due)]


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """The person's part in rounds."""
    return {"rounds": actions.held_about(person)}
