"""What has had its time and belongs to no room: accounts that nobody uses, mails that nobody delivers, old copies."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from intranet import retention
from intranet.database import writing
from intranet.extensions import current_settings
from intranet.ids import digest
from intranet.mail import actions as mail
from intranet.people.leaving import actions as leaving
from intranet.people.leaving.types import Unused
from intranet.privacy import letters
from intranet.privacy.actions import erase_unused


def look_at_accounts(now: datetime) -> int:
    """Tell those whose account nobody has used for long, and erase it when they do not come back; how many."""
    today, done = leaving.today(now), 0
    for what, account in leaving.due(today, current_settings.keep_accounts):
        if what == "erase":
            erase_unused(account.person_id)
        else:
            _note(account, what, now)
        done += what in ("erase", "tell")
    return done


def _note(account: Unused, what: str, now: datetime) -> None:
    today = leaving.today(now)
    with writing() as database:
        leaving.note_days(database, account, what, today)
        if what == "tell" and not account.is_closed:  # in the transaction: nobody is erased who was not told
            mail.send(letters.unused_letter(account, today), at=now,
                      once=digest(f"unused {account.person_id} {today}")[:32])


def forget_files(now: datetime) -> int:
    """Delete mails that nobody delivered, and copies that updates and restores made; how many."""
    old = [path for path in _copies() if path.stat().st_mtime < (now - retention.span(retention.COPIES)).timestamp()]
    for path in old:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    return mail.forget_old(now) + len(old)


def _copies() -> list[Path]:
    """Copies of a database before an update; and folders with one that could not be read before a restore."""
    aside = [path for path in current_settings.backup_folder.glob("before-restore-*") if path.is_dir()]
    return [*current_settings.instance.glob("before-*.sqlite*"), *aside]
