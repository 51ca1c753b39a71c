"""Sending a mail: for now into the outbox, from where it will be delivered."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from intranet import clock
from intranet.extensions import current_settings
from intranet.ids import random_id
from intranet.mail import outbox
from intranet.mail.types import Mail

SENDER = "Ankkuri"


def send(mail: Mail, *, really: bool = True, once: str = "", at: datetime | None = None) -> Path | None:
    """Put the mail into `<instance>/outbox/` and give its file.

    `once` is a key and `at` a time that stand for this mail: sent again with both, it takes the place of the first.

    With `really=False` everything is done but the mail: for answers whose time must not tell who has an account.
    """
    key, now, folder = once or random_id(), clock.now(), current_settings.instance / "outbox"
    host = urlsplit(current_settings.site_url).hostname or "localhost"
    message = outbox.message_of(mail, sender_name=SENDER, sender_host=host, key=key, now=now)
    if not really:
        outbox.keep_nothing(folder, message, key=key)
        return None
    return outbox.keep(folder, message, key=key, now=at or now, again=bool(once))
