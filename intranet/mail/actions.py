"""Sending a mail: for now into the outbox, from where it will be delivered."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from intranet import clock, retention
from intranet.extensions import current_settings
from intranet.ids import random_id
from intranet.mail import outbox
from intranet.mail.types import Mail

SENDER = "Ankkuri"
Waiting = TypeVar("Waiting")
AT_ONCE = 20
"""So many due mails are sent before a page answers; the timed job sends the rest within a minute."""
MOST = 500
"""So many one turn of a timed job takes."""

NOBODY = "–"
"""What a mail says in place of a name or an address of somebody who is gone."""

log = logging.getLogger("ankkuri.mail")


def send(mail: Mail, *, really: bool = True, once: str = "", at: datetime | None = None) -> Path | None:
    """Put the mail into `<instance>/outbox/` and give its file.

    `once` is a key and `at` a time that stand for this mail: sent again with both, it takes the place of the first.

    With `really=False` everything is done but the mail: for answers whose time must not tell who has an account.
    """
    key, now, folder = once or random_id(), clock.now(), _folder()
    host = urlsplit(current_settings.site_url).hostname or "localhost"
    message = outbox.message_of(mail, sender_name=SENDER, sender_host=host, key=key, now=now)
    if not really:
        outbox.keep_nothing(folder, message, key=key)
        return None
    return outbox.keep(folder, message, key=key, now=at or now, again=bool(once))


def send_each(waiting: Iterable[Waiting], send_one: Callable[[Waiting], int], about: str) -> tuple[int, int]:
    """Send what waits, each in its own transaction: (mails sent, turns that failed).

    One that fails keeps nobody else's back, and stays due. `about` names the kind of mail in the log, never a person.
    """
    sent = failed = 0
    for one in waiting:
        try:
            sent += send_one(one)
        except Exception as problem:  # a full disk, a locked database: others may still get theirs
            log.error("%s was not sent: %s", about, type(problem).__name__)
            failed += 1
    return sent, failed


def forget_person(email: str, name: str) -> int:
    """Nothing that waits in the outbox is to this person or speaks of them any more; how many mails did."""
    return outbox.forget(_folder(), email, name, NOBODY)


def forget_old(now: datetime) -> int:
    """Delete mails that nobody delivered for so long as the setting KEEP_MAILS says; how many."""
    return outbox.forget_before(_folder(), now - retention.span(current_settings.keep_mails))


def _folder() -> Path:
    return current_settings.instance / "outbox"
