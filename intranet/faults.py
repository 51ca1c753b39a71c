"""What can go wrong for a person, named once. Rooms subclass these; errors.py alone knows the status codes.

Pure: rules raise them. Each says what happened, never how it is shown.
"""

from __future__ import annotations

from collections.abc import Mapping


class Fault(Exception):
    """Something a person can be told about in plain words."""


class NotFound(Fault):
    """There is no such thing, or it is not theirs to see: the two must look the same."""


class NotAllowed(Fault):
    """The page belongs to another role."""


class SecondFactorNeeded(Fault):
    """The person's role asks for a second factor, and they have to set one up first."""


class SignInNeeded(Fault):
    """Only for those who are signed in."""


class Stale(Fault):
    """Somebody saved after this was opened. Subclasses carry both texts."""


class Invalid(Fault):
    """What was sent cannot be kept as it is.

    `problems` maps a field's name to a code word such as "too_long"; `words` keeps what the person typed.
    """

    def __init__(self, problems: Mapping[str, str], words: Mapping[str, str] | None = None) -> None:
        super().__init__(", ".join(f"{field}: {code}" for field, code in problems.items()))
        self.problems = dict(problems)
        self.words = dict(words or {})


class TooLong(Fault):
    """More text than we take in one request."""


class TooMany(Fault):
    """Too many failures in a short time. `wait_minutes` says when to try again."""

    def __init__(self, wait_minutes: int) -> None:
        super().__init__(f"wait {wait_minutes} minutes")
        self.wait_minutes = wait_minutes


class StaleForm(Fault):
    """The form's CSRF token is not of this sign-in any more; a fresh one goes back with the answer."""


class SentBefore(Fault):
    """The same was sent already and has had its effect."""


class Elsewhere(Fault):
    """A changing request that another site sent."""


class NotSaved(Fault):
    """The database could not keep it just now: locked for too long, full, or read only."""
