"""Who comes to an event, and what can go wrong at its door."""

from __future__ import annotations

from dataclasses import dataclass

from intranet.events.types import Event
from intranet.faults import NotFound, Stale


@dataclass(frozen=True)
class Coming:
    """One row of the facilitator's list."""

    person_id: str
    name: str
    organisation: str
    number: int
    """Rising within the event in the order of signing up; 0 for who came without."""
    has_seat: bool
    needs: str
    attended: str
    """`list` or `code`; empty for who was not noted."""


@dataclass(frozen=True)
class People:
    """The facilitator's page of people."""

    event: Event
    seated: tuple[Coming, ...]
    waiting: tuple[Coming, ...]
    walked_in: tuple[Coming, ...]
    """Who came without signing up."""
    guests: int
    door_code: str
    missing: tuple[str, ...]
    """Names of organisations of which nobody is signed up, or, once it has begun, nobody came."""
    forgotten: bool
    past_attended: int

    @property
    def attended(self) -> int:
        """How many came, guests among them."""
        return self.past_attended + self.guests + sum(bool(one.attended) for one in
                                                      (*self.seated, *self.waiting, *self.walked_in))


class DoorNotFound(NotFound):
    """No door that is open has this code."""


class DoorShut(Stale):
    """It is too early or too late to say that one is there."""

    def __init__(self, event: Event) -> None:
        super().__init__("the door is shut")
        self.event = event


class NoCertificate(NotFound):
    """The person was not noted as present, or the event is not over."""
