"""A wish as the board has it, what those who keep the board do with one, and what can go wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, get_args

from intranet.faults import Invalid, NotFound, Stale

State = Literal["heard", "promised", "answered", "declined"]
STATES: tuple[State, ...] = get_args(State)

Step = Literal["promise", "answer", "decline", "back"]
STEPS: tuple[Step, ...] = get_args(Step)
"""What the buttons of the keepers' form do; `back` makes it heard again."""
STATE_AFTER: dict[Step, State] = {"promise": "promised", "answer": "answered", "decline": "declined", "back": "heard"}


@dataclass(frozen=True)
class Outcome:
    """What is said of a wish: who promised what by which day, what came of it and where, or why not."""

    promised_by: str = ""
    promised_for: date | None = None
    words: str = ""
    """What is promised, what was done, or the reason, as typed."""
    link: str = ""
    """Where the answer is: a path of this site or an https address."""
    promise: str = ""
    """What was promised, once something came of it: `words` then tell that."""


@dataclass(frozen=True)
class Wish:
    """A wish with everything that is kept of it. The board shows neither the person nor the organisation."""

    id: str
    words: str
    wished_on: date
    """The day alone: who wishes without a name must not be found by the minute."""
    person_id: str | None = None
    organisation_id: str | None = None
    code_digest: str | None = None
    card_id: str | None = None
    state: State = "heard"
    outcome: Outcome = Outcome()
    promised_at: datetime | None = None
    """When it was promised for the first time; kept when it was answered later."""
    decided_by: str | None = None
    decided_at: datetime | None = None
    version: int = 0
    seen_version: int = 0
    """The version that the wisher says to have read."""
    form_id: str | None = None
    """The feedback form from whose answers it was raised."""
    series_id: str | None = None
    """The series that it belongs to, for its memo."""
    is_example: bool = False
    """Its days are examples, as in the demo: no page shows them."""


@dataclass(frozen=True)
class Season:
    """Half a year of promises, the soonest due first."""

    year: int
    is_spring: bool
    wishes: tuple[Wish, ...]


class WishNotFound(NotFound):
    """There is no such wish, or nothing that this person may do with it."""


class UnfitWish(Invalid):
    """What was sent cannot be kept as it is; `words` carries everything that was typed."""


class StaleWish(Stale):
    """Somebody else decided after this was opened: `saved` is theirs, `sent` is what was typed."""

    def __init__(self, saved: Wish, sent: dict[str, str]) -> None:
        super().__init__(saved.id)
        self.saved, self.sent = saved, sent
