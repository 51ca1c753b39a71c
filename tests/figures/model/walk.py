"""A walk: deeds at random, one after another, through real requests; after each the site is held against the model."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, TypeVar

from flask import Flask

from tests.figures.model.world import Browser, Someone, Thing, World
from tests.visitor import Page, Visitor

T = TypeVar("T")


class Difference(AssertionError):
    """The site did otherwise than the model says. `deeds`: everything that was done until then."""

    deeds: Sequence[Deed] = ()


@dataclass(frozen=True)
class Deed:
    """What is done next; who does it to what follows from the number and from how the world stands."""

    name: str
    number: int


@dataclass(eq=False)
class Walk:
    """The site, the model beside it, and the chance of the deed at hand."""

    site: Flask
    world: World
    outbox: Callable[[str], list[Any]]
    chance: Random = field(default_factory=lambda: Random(0))
    requests: int = 0
    checks: int = 0
    asked: set[str] = field(default_factory=set)
    made: int = 0

    def word(self) -> str:
        """A word that stands nowhere else."""
        self.made += 1
        return f"kanaria{self.made:04}x"

    def one_of(self, some: Sequence[T]) -> T | None:
        """One of them by chance, later ones more often; None where there are none."""
        if not some:
            return None
        return some[max(self.chance.randrange(len(some)), self.chance.randrange(len(some)))]

    def maybe(self, often: int) -> bool:
        """Once in so many times."""
        return self.chance.randrange(often) == 0

    def browser(self, person: Someone) -> Browser | None:
        """A browser in which the person is signed in."""
        held = [one for one in person.browsers if one.is_signed_in]
        return held[self.chance.randrange(len(held))] if held else None

    def opens(self, person: Someone, path: str) -> Page | None:
        """A page, as the person gets it; None when they are signed in nowhere."""
        held = self.browser(person)
        if held is None:
            return None
        self._note("GET", path)
        return held.visitor.opens(path, inspected=False)

    def sends(self, person: Someone, path: str, fields: dict[str, Any] | None = None) -> Page | None:
        """A form, as the person sends it; None when they are signed in nowhere."""
        held = self.browser(person)
        if held is None:
            return None
        self._note("POST", path)
        return held.visitor.sends(path, fields, inspected=False)

    def stranger(self) -> Visitor:
        """Somebody without sign-in."""
        return Visitor(self.site)

    def _note(self, method: str, path: str) -> None:
        self.requests += 1
        bare = path.partition("?")[0]
        self.asked.add(f"{method} {re.sub('/[A-Za-z0-9_-]{22,}|/event-[0-9]+', '/…', bare)}")

    def must(self, page: Page | None, status: int, what: str) -> None:
        """The answer has this status, or there is a difference."""
        if page is None:
            return
        self.checks += 1
        if page.status != status:
            raise Difference(f"{what}: {page.status}, the model says {status}. {page.goes_to or page.text[:300]}")


Action = Callable[[Walk], Thing | Someone | None]
"""Does something; gives what it was done to, or None when there was nothing to do."""
ACTIONS: dict[str, tuple[Action, int]] = {}


def deed(weight: int) -> Callable[[Action], Action]:
    """Marks what can be done on a walk; `weight` is how often."""
    def marked(action: Action) -> Action:
        ACTIONS[action.__name__] = (action, weight)
        return action

    return marked


def deeds(seed: int) -> Iterator[Deed]:
    """Deeds without end, the same for the same seed."""
    chance = Random(seed)
    names, weights = list(ACTIONS), [weight for _, weight in ACTIONS.values()]
    while True:
        yield Deed(chance.choices(names, weights)[0], chance.getrandbits(32))


def does(walk: Walk, one: Deed) -> Thing | Someone | None:
    """One deed of a walk."""
    walk.chance = Random(one.number)
    return ACTIONS[one.name][0](walk)


def shrunk(some: Sequence[Deed], fails: Callable[[Sequence[Deed]], bool], tries: int = 60) -> list[Deed]:
    """As few of the deeds as still end in a difference, found by leaving out ever smaller pieces."""
    left, size = list(some), max(1, len(some) // 2)
    while size and tries:
        start = 0
        while start < len(left) and tries:
            without, tries = left[:start] + left[start + size:], tries - 1
            if fails(without):
                left = without
            else:
                start += size
        size //= 2
    return left
