"""How somebody stands with a form that is for those on a list, and the mails about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from intranet.faults import NotAllowed, Stale
from intranet.feedback.types import Form

Standing = Literal["welcome", "sign_in", "not_listed", "answered"]
"""`welcome`: they can answer; else why they cannot."""
Kind = Literal["opened", "reminder"]


@dataclass(frozen=True)
class Notice:
    """One mail that is due."""

    form_id: str
    person_id: str
    kind: Kind


@dataclass(frozen=True)
class ListState:
    """How many are on a form's list, and how many of them have answered: counts, and no names."""

    listed: int
    answered: int
    may_remind: bool

    @property
    def waiting(self) -> int:
        """How many have not answered."""
        return max(0, self.listed - self.answered)


class AlreadyAnswered(Stale):
    """The person has answered the form before; what they wrote now comes back."""

    def __init__(self, form: Form, words: Mapping[str, str]) -> None:
        super().__init__("this person has answered")
        self.form = form
        self.words = dict(words)


class NotListed(NotAllowed):
    """The form is for those on a list, and the person is not on it; what they wrote comes back."""

    def __init__(self, form: Form, words: Mapping[str, str]) -> None:
        super().__init__("not on the list")
        self.form = form
        self.words = dict(words)


class RemindedToday(Stale):
    """Those who have not answered were reminded less than a day ago."""
