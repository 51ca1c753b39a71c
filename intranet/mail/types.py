"""What a mail is before it is a message."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Mail:
    """One mail to one person, in plain text. `language` is that of its words."""

    to: str
    to_name: str
    subject: str
    text: str
    language: str = "fi"
