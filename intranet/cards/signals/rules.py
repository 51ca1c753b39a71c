"""What a browser's cookie remembers of its own signals, and how the desk sees everybody's. Pure."""

from __future__ import annotations

import hmac
import re
from collections import Counter
from collections.abc import Iterable, Mapping

from intranet.cards.signals.paragraphs import paragraphs
from intranet.cards.signals.types import HELPED, CardSignals, Counted, HardPlace, Helped, Own, TextSignals
from intranet.cards.types import VIEWS, View

MOST_REMEMBERED = 250
"""So many signals fit into a cookie; of older ones the browser no longer knows."""
MARK = re.compile(r"[A-Za-z0-9_-]{8}[sp](?:[0-9]{1,4}|yes|no)\Z")
BETWEEN, BEFORE_SEAL = ".", "~"


def own_of(cookie: str, key: bytes) -> Own:
    """What a cookie tells; nothing when it was not sealed with this key."""
    told, _, seal = cookie.rpartition(BEFORE_SEAL)
    if not hmac.compare_digest(_seal(told, key).encode(), seal.encode()):
        return ()
    found = [one for one in told.split(BETWEEN) if MARK.match(one)]
    return tuple(dict.fromkeys(found))[-MOST_REMEMBERED:]


def cookie_of(own: Own, key: bytes) -> str:
    """The same as the cookie holds it, sealed: nobody takes back by a cookie made by hand what others told."""
    told = BETWEEN.join(own[-MOST_REMEMBERED:])
    return f"{told}{BEFORE_SEAL}{_seal(told, key)}"


def _seal(told: str, key: bytes) -> str:
    return hmac.digest(key, told.encode(), "sha256").hex()[:32]


def mark_of(revision_id: str, view: View, what: str) -> str:
    """How a cookie calls one signal: a paragraph's number, or an answer."""
    return f"{revision_id[:8]}{view[0]}{what}"


def with_mark(own: Own, mark: str) -> Own:
    """What the browser has told after one more."""
    return (*(one for one in own if one != mark), mark)


def without_mark(own: Own, mark: str) -> Own:
    """What is left after one was taken back."""
    return tuple(one for one in own if one != mark)


def own_paragraphs(own: Own, revision_id: str, view: View) -> frozenset[int]:
    """The paragraphs of a text that this browser has marked."""
    begins = mark_of(revision_id, view, "")
    return frozenset(int(one[len(begins):]) for one in own if one.startswith(begins) and one[-1].isdigit())


def own_answer(own: Own, revision_id: str, view: View) -> Helped | None:
    """Whether the text helped, as this browser said; None when it has not said."""
    return next((answer for answer in HELPED if mark_of(revision_id, view, answer) in own), None)


# -- for the desk -----------------------------------------------------------------------------------------------------


def gathered(counts: Iterable[Counted], waiting: Mapping[str, int],
             texts: Mapping[tuple[str, View], str]) -> dict[str, CardSignals]:
    """What readers told of each card, by its slug. `waiting` are questions without an answer.

    `texts` are the HTML of cards' texts: of those that are given, the marked paragraphs come with their words.
    """
    sums: dict[tuple[str, View], Counter[str]] = {}
    for one in counts:
        sums.setdefault((one.slug, one.view), Counter())[one.what] += one.times
    found: dict[str, list[TextSignals]] = {slug: [] for slug in waiting}
    for view in VIEWS:
        for (slug, of), counted in sums.items():
            if of == view:
                taps = {int(what): times for what, times in counted.items() if what not in HELPED}
                found.setdefault(slug, []).append(TextSignals(
                    view, sum(taps.values()), counted["yes"], counted["no"],
                    _places(taps, texts.get((slug, view), ""))))
    return {slug: CardSignals(slug, tuple(told), waiting.get(slug, 0)) for slug, told in found.items()}


def _places(taps: Mapping[int, int], html: str) -> tuple[HardPlace, ...]:
    """The marked paragraphs with their words, the most marked first."""
    places = [HardPlace(one.number, taps[one.number], one.words) for one in paragraphs(html) if one.number in taps]
    return tuple(sorted(places, key=lambda one: (-one.times, one.number)))
