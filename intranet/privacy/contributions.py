"""What the room hands to the gathering rooms: what is finished, looked at and forgotten by itself."""

from __future__ import annotations

from datetime import datetime

from flask_babel import gettext as _

from intranet.plugin_system.timing import Daily, EveryMinutes
from intranet.plugin_system.types import TimedJob
from intranet.privacy import actions, unused


def timed_jobs() -> list[TimedJob]:
    """Erasing is finished, and looked after; accounts, mails and copies that have had their time go."""
    return [TimedJob("finish_erasing", _("Finishes what is left to do for those whose account was erased"),
                     EveryMinutes(5), actions.finish),
            TimedJob("erase_again", _("Erases those again who came back with an old copy"), Daily(3, 5), _again),
            TimedJob("unused_accounts", _("Tells those whose account nobody uses, and erases it 30 days later"),
                     Daily(4, 10), unused.look_at_accounts),
            TimedJob("forget_files", _("Deletes mails that nobody delivered, and old copies of the database"),
                     Daily(4, 5), unused.forget_files)]


def _again(now: datetime) -> int:
    return actions.erase_again()
