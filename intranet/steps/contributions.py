"""What the room hands to the gathering rooms: its place in the navigation, own steps on the start page, reminders as a
timed job, what memos are told, personal data.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask_babel import force_locale
from flask_babel import gettext as _
from sqlalchemy.orm import Session

from intranet.people.types import SignedInPerson
from intranet.plugin_system.memo_blocks import MemoBlock, MemoScope
from intranet.plugin_system.timing import Daily
from intranet.plugin_system.types import NavigationEntry, StartPanel, TimedJob
from intranet.steps import actions, for_memos
from intranet.steps.reminders import AT, send_reminders


def navigation(person: SignedInPerson) -> list[NavigationEntry]:
    """Steps, for everybody who is signed in."""
    return [NavigationEntry(_("Steps"), "/steps", 210)]


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """The person's own steps that are late or due within two weeks."""
    steps, more = actions.soon(person, now)
    last = len(steps) - 1
    return [StartPanel("next", 10 + place, "steps/_start.html", {"shown": one, "more": more if place == last else 0})
            for place, one in enumerate(steps)]


def memo_blocks(scope: MemoScope, language: str, now: datetime) -> list[MemoBlock]:
    """How many steps were agreed on by those who were at the events of a memo."""
    with force_locale(language):
        return for_memos.blocks(scope)


def timed_jobs() -> list[TimedJob]:
    """Reminders in the morning; what was closed long ago is forgotten at night."""
    return [TimedJob("remind_of_steps", _("Reminds people of agreed steps"), AT, send_reminders),
            TimedJob("forget_steps", _("Forgets steps that ended five years ago"), Daily(3, 50), actions.forget_old)]


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """The steps in which the person has a part."""
    return actions.held_about(person)


def forget_person(person: SignedInPerson, database: Session) -> None:
    """Steps that the person alone sees go with their row. Those of an organisation stay, without their name."""
    actions.forget_name(database, person)
