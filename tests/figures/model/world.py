"""The reference model: people, organisations and things as they should stand, and who may see each of them.

It knows nothing of the product's code: its few sentences are those of `docs/` and of the pages themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from tests.visitor import Visitor

FEWEST_IN_A_ROUND = 2
PRIVATE = "network_competence"
"""The worksheet that has no rounds, goes into no sums and whose steps are the owner's alone."""


@dataclass(eq=False)
class Browser:
    """One signed-in browser of somebody, until its sign-in ends."""

    visitor: Visitor
    is_signed_in: bool = True


@dataclass(eq=False)
class Someone:
    """One person. `belongs`: the organisations in the order of joining, and whether they are its contact."""

    id: str
    name: str
    email: str
    browsers: list[Browser]
    roles: frozenset[str] = frozenset()
    belongs: dict[str, bool] = field(default_factory=dict)
    is_open: bool = True
    refused: int = 0
    invited: int = 0
    """How often a sign-in was refused, and an invitation written: the site counts both, and a walk stays below its
    limits.
    """

    def __repr__(self) -> str:
        return self.name

    @property
    def first_organisation(self) -> str | None:
        """The one in whose name they begin things."""
        return next(iter(self.belongs), None)

    def is_member_of(self, organisation: str | None) -> bool:
        """Whether others can count on them there: a closed account belongs still, but is asked for nothing."""
        return self.is_open and organisation in self.belongs

    def leads(self, organisation: str | None) -> bool:
        """Whether they are the contact there."""
        return bool(organisation and self.belongs.get(organisation))


@dataclass(eq=False)
class Thing:
    """Something with an address. `words`: unique words of it, which stand nowhere but where it may be seen."""

    id: str
    words: frozenset[str]

    def __repr__(self) -> str:
        return f"{type(self).__name__} {self.id}"


@dataclass(eq=False, repr=False)
class Sheet(Thing):
    """A filled worksheet."""

    worksheet: str
    owner: Someone
    organisation: str | None
    round: Round | None = None
    with_organisation: bool = False
    with_network: bool = False
    events: frozenset[str] = frozenset()
    sharing_version: int = 0
    answers: dict[str, tuple[str, int]] = field(default_factory=dict)


@dataclass(eq=False, repr=False)
class Round(Thing):
    """A round. `asked`: for each who was asked their own sheet, once they have begun it."""

    organisation: str
    asked: dict[Someone, Sheet | None]
    ready: set[Someone] = field(default_factory=set)
    voices: int | None = None
    """How many answers are shown; None until then."""
    is_off: bool = False

    @property
    def is_over(self) -> bool:
        """Whether nothing can be answered any more."""
        return self.is_off or self.voices is not None

    def given(self) -> set[Someone]:
        """Those whose answers may be shown."""
        return {one for one in self.ready if self.asked.get(one) is not None}

    def settle(self, *, early: bool = False) -> bool:
        """Show the answers when it is time; whether they are shown."""
        here = [one for one in self.asked if one.is_member_of(self.organisation)]
        waits = [one for one in here if one not in self.given() and (not early or self.asked[one] is not None)]
        if not self.is_over and not waits and len(self.given()) >= FEWEST_IN_A_ROUND:
            self.voices = len(self.given())
        return self.voices is not None


@dataclass(eq=False, repr=False)
class Step(Thing):
    """A step that was agreed on. `doer` is None where a name alone stands."""

    maker: Someone
    doer: Someone | None
    organisation: str | None
    state: str = "open"
    due: str = ""
    version: int = 1


@dataclass(eq=False, repr=False)
class Event(Thing):
    """An event; its id is its slug. `coming`: everybody who is signed up, in the order of signing up."""

    leader: Someone
    row_id: str
    seats: int
    state: str
    coming: list[Someone] = field(default_factory=list)
    seated: set[Someone] = field(default_factory=set)

    @property
    def queue(self) -> list[Someone]:
        """Those who wait, first come first."""
        return [one for one in self.coming if one not in self.seated]

    def promote(self) -> None:
        """Free seats go to those who have waited longest."""
        while self.queue and len(self.seated) < self.seats:
            self.seated.add(self.queue[0])


@dataclass(eq=False, repr=False)
class Wish(Thing):
    """A wish on the board; `owner` is None for one without a name."""

    owner: Someone | None
    state: str = "heard"
    version: int = 0


@dataclass(eq=False, repr=False)
class Question(Thing):
    """A question to the expert."""

    owner: Someone
    state: str = "open"
    is_published: bool = False
    version: int = 0


@dataclass(eq=False, repr=False)
class Form(Thing):
    """A feedback form."""

    leader: Someone
    code: str
    answered: int = 0
    shown: int = 0
    is_closed: bool = False
    used: list[str] = field(default_factory=list)
    """Tickets that were sent with an answer."""


@dataclass(eq=False, repr=False)
class Invitation(Thing):
    """An invitation into an organisation; its id is the path of its link."""

    email: str
    organisation: str
    as_contact: bool
    by: Someone
    is_open: bool = True

    def may_still_be_given(self) -> bool:
        """Whether who wrote it could write it now: a link of somebody who lost the right lets nobody in."""
        return self.by.is_open and ("admin" in self.by.roles or self.by.leads(self.organisation))


T = TypeVar("T", bound=Thing)


@dataclass
class World:
    """Everything there is."""

    people: list[Someone]
    organisations: dict[str, str]
    things: list[Thing] = field(default_factory=list)
    words_ever: set[str] = field(default_factory=set)
    """The unique words of everything that there was, also of what is deleted."""

    @property
    def members(self) -> list[Someone]:
        """The four who belong to organisations, or did."""
        return [one for one in self.people if not one.roles]

    def having(self, role: str) -> list[Someone]:
        """The people of a role."""
        return [one for one in self.people if role in one.roles]

    def all_of(self, kind: type[T]) -> list[T]:
        """The things of a kind that there are, in the order of their making."""
        return [one for one in self.things if isinstance(one, kind)]

    def add(self, thing: T) -> T:
        """One more thing."""
        self.things.append(thing)
        self.words_ever |= thing.words
        return thing

    def colleagues(self, organisation: str | None) -> list[Someone]:
        """Everybody who is a member there now."""
        return [one for one in self.people if one.is_member_of(organisation)]

    def sees(self, person: Someone, thing: Thing) -> bool:
        """Whether the person may look at the thing."""
        match thing:
            case Sheet():
                return thing.owner is person or self.reads(person, thing)
            case Round():
                return thing.organisation in person.belongs and (
                    person in thing.asked or person.leads(thing.organisation))
            case Step():
                return thing.maker is person if thing.organisation is None else thing.organisation in person.belongs
            case Event():
                return thing.state != "draft" or thing.leader is person
            case Question():
                return thing.owner is person or thing.is_published or "curator" in person.roles
            case Form():
                return thing.leader is person
            case Wish():
                return True
        raise TypeError(thing)

    def reads(self, person: Someone, sheet: Sheet) -> bool:
        """Whether somebody else than the owner reads a sheet: a colleague as long as both belong to the organisation,
        or who leads an event that it is shared with.
        """
        if person is sheet.owner:
            return False
        shared_at_home = sheet.with_organisation and sheet.organisation in person.belongs \
            and sheet.organisation in sheet.owner.belongs
        led = {one.row_id for one in self.all_of(Event) if one.leader is person}
        return shared_at_home or bool(sheet.events & led)

    def hidden_words(self, person: Someone) -> set[str]:
        """The unique words that may stand on no page of the person's."""
        seen = [one.words for one in self.things if not isinstance(one, Invitation) and self.sees(person, one)]
        return self.words_ever - frozenset[str]().union(*seen)
