"""What is written of an event when it is over, and what can go wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intranet.faults import Invalid, Stale


@dataclass(frozen=True)
class Afterwards:
    """What was done, what the speaker's part was about, what is not finished: in the facilitator's words."""

    happened: str = ""
    speaker_part: str = ""
    still_open: str = ""


class UnfitAfterwards(Invalid):
    """It cannot be kept like this; everything that was typed comes back."""


class StaleAfterwards(Stale):
    """Another facilitator wrote something else after this form was opened."""

    def __init__(self, saved: Afterwards, words: Mapping[str, str]) -> None:
        super().__init__("what happened was changed meanwhile")
        self.saved = saved
        self.words = words
