"""Which pages there are, in which states, and in which looks each is tried: pairs of everything, in few runs.

The list stands in pages.txt; whether it has every rule of the URL map is a test's business (test_every_page.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, product
from pathlib import Path
from zlib import crc32

from tests.browser.visit import DESK, PHONE

FILE = Path(__file__).with_name("pages.txt")
SHOWN = ("empty", "filled", "error", "swap")
"""States that are looked at; `onward` and the reasons only say why a page has no others."""
REASONS = ("calm", "never empty", "no swap")
LANGUAGES = ("fi", "sv", "en")


@dataclass(frozen=True)
class State:
    """One line of the list: a page as somebody finds it, or after something was done on it."""

    rule: str
    kind: str
    who: str
    address: str
    where: str = ""
    fields: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """For figures and failures."""
        return f"{self.rule} {self.kind}"


@dataclass(frozen=True)
class Run:
    """A state in one look."""

    state: State
    language: str
    dark: bool
    width: int

    def __str__(self) -> str:
        look = "dark" if self.dark else "light"
        return f"{self.state.name} [{self.state.who} {self.state.address} {self.state.where}] {self.language} {look} " \
               f"{self.width}"


@dataclass
class Pages:
    """The list, read."""

    states: list[State] = field(default_factory=list)
    onward: list[State] = field(default_factory=list)
    reasons: dict[str, dict[str, str]] = field(default_factory=lambda: {kind: {} for kind in REASONS})
    """Why a page has no error, nothing empty, or no swap of its own: the page's rule and the words, by kind."""

    @property
    def rules(self) -> set[str]:
        """Every rule that has an entry."""
        return {one.rule for one in (*self.states, *self.onward)}

    @property
    def never_told_empty(self) -> list[str]:
        """Pages of which the list shows nothing empty and does not say why; and those where it does both."""
        shown = {one.rule for one in self.states}
        empty = {one.rule for one in self.states if one.kind == "empty"}
        reasons = {rule for rule, why in self.reasons["never empty"].items() if why}
        return sorted(shown - (empty ^ reasons))


def read(text: str | None = None) -> Pages:
    """The list as it stands in the file."""
    found, rule = Pages(), ""
    for line in (FILE.read_text(encoding="utf-8") if text is None else text).splitlines():
        if not line.startswith(" "):
            rule = line.strip() if not line.startswith("#") else rule
            continue
        kind, *columns = re.split(r"\s{2,}", line.strip())
        if kind in REASONS:
            found.reasons[kind][rule] = " ".join(columns)
            continue
        who, address, *more = columns
        pairs = tuple((name, value) for name, _, value in (one.partition("=") for one in more[1:]))
        state = State(rule, kind, who, address, more[0] if more else "", pairs)
        (found.onward if kind == "onward" else found.states).append(state)
        assert kind in (*SHOWN, "onward"), line
    return found


def plan(states: Iterable[State]) -> list[Run]:
    """For each page as few runs as bring every pair of its factors; in the order in which a browser does them fast.

    Factors are the page, its state, the language, light or dark, and the width. Besides, every line of the list is
    seen light and dark, and wide and narrow, and every kind of state in each of the twelve looks.
    """
    by_rule: dict[str, list[State]] = {}
    for state in states:
        by_rule.setdefault(state.rule, []).append(state)
    seen: set[object] = set()
    runs: list[Run] = []
    for rule in sorted(by_rule):
        runs += _greedy(by_rule[rule], seen)
    return sorted(runs, key=lambda run: (LANGUAGES.index(run.language), run.state.who, run.dark, run.state.rule))


def pairs(run: Run) -> Iterator[object]:
    """What one run covers."""
    look = {"language": run.language, "dark": run.dark, "width": run.width}
    factors: dict[str, object] = {"page": run.state.rule, "kind": run.state.kind, **look}
    yield from combinations(factors.items(), 2)
    yield run.state, "dark", run.dark
    yield run.state, "width", run.width
    yield tuple(factors.values())[1:]


def every_run(states: Sequence[State]) -> list[Run]:
    """All combinations, from which the plan takes some."""
    return [Run(*each) for each in product(states, LANGUAGES, (False, True), (DESK, PHONE))]


def _greedy(states: Sequence[State], seen: set[object]) -> list[Run]:
    """Always the run that brings most of what nobody has brought yet."""
    shuffled = sorted(every_run(states), key=lambda run: crc32(str(run).encode()))  # no look is everybody's first
    candidates = {run: set(pairs(run)) for run in shuffled}
    taken: list[Run] = []
    while candidates:
        best = max(candidates, key=lambda run: len(candidates[run] - seen))
        if not candidates[best] - seen:
            break
        seen |= candidates.pop(best)
        taken.append(best)
    return taken
