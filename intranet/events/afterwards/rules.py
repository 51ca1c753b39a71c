"""What may be written after an event, and who was first when two wrote. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple

from intranet.events.afterwards.types import Afterwards, StaleAfterwards, UnfitAfterwards
from intranet.text.seen import seen_of

LIMITS = {"happened": 10_000, "speaker_part": 5_000, "still_open": 3_000}


def check(words: Mapping[str, str], unfit: Mapping[str, str], seen: str, saved: Afterwards) -> Afterwards:
    """What is kept. Raises UnfitAfterwards, or StaleAfterwards when something else is saved than the form had seen.

    The very same words once more are no conflict: a form that is sent twice has one effect.
    """
    if unfit:
        raise UnfitAfterwards(unfit, words)
    wanted = Afterwards(**{name: words.get(name, "").strip() for name in LIMITS})
    if seen_of(astuple(saved)) != seen and wanted != saved:
        raise StaleAfterwards(saved, words)
    return wanted
