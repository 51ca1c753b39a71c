"""The mails that a site wrote, read back from its outbox."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Protocol


class Instance(Protocol):
    """Settings of a site, or a server of the browser's tests."""

    @property
    def instance(self) -> Path:
        """Where the site keeps what it writes."""


def mails(of: Instance, to: str = "") -> list[EmailMessage]:
    """What was written to somebody, or to all, the oldest first."""
    found = [message_from_bytes(path.read_bytes(), policy=default)
             for path in sorted((of.instance / "outbox").glob("*.eml"))]
    return [one for one in found if isinstance(one, EmailMessage) and to in str(one["To"])]


def words_of(mail: EmailMessage) -> str:
    """The plain words of a mail."""
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def calendar_of(mail: EmailMessage) -> str:
    """The calendar file that came with a mail; empty for none."""
    found = [part for part in mail.iter_attachments() if part.get_content_type() == "text/calendar"]
    return str(found[0].get_content()) if found else ""
