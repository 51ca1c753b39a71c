"""What a mail is before it is a message."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Mail:
    """One mail to one person. `language` is that of its words."""

    to: str
    to_name: str
    subject: str
    text: str
    language: str = "fi"
    html: str = ""
    """The same words as HTML, for mails that come often; empty for a mail of plain text alone."""
    stop: str = ""
    """The address at which a GET asks and a POST without any sign-in ends mails of this sort; it goes into the headers
    by which mail programs offer to unsubscribe.
    """
    calendar: bytes = b""
    """A calendar file that goes with it; empty for none."""
    calendar_method: str = "PUBLISH"
    """`CANCEL` takes what is in the file out of a calendar again."""
