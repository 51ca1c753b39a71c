"""Decisions in a workshop: what each button of the control page does to a session, and how much fits on a screen. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from intranet.live import rules
from intranet.live.shown import TextShown
from intranet.live.types import Session, StaleControl, Whole

BUTTONS = ("start", "next", "back", "skip", "go", "reveal", "hide", "show", "out", "pause", "resume", "minute", "more",
           "end")
LETTERS_ON_SCREEN = 360
"""Of answers in words, together: what can be read from ten metres at once."""
TEXTS_ON_SCREEN = 6
LINE = 34
"""Letters that even a short answer takes."""
WORDS_ON_SCREEN = 24
Shown = TypeVar("Shown")


def led_on(whole: Whole, button: str, now: datetime, number: int = -1) -> Session:
    """The session after a button that moves it or its clock; raises StaleControl where it cannot be pressed now."""
    session, along = whole.session, rules.stops(whole.steps)
    here = rules.place(session, along)
    if button == "start":
        if session.state != "draft":
            raise StaleControl
        return replace(session, state="running", started_at=now, step_id="", at=0, page=0)
    if session.state != "running":
        raise StaleControl
    match button:
        case "next" | "skip" | "go":
            to = number if button == "go" else here + (1 if button == "next" else 2)
            if not 0 <= to < len(along):
                raise StaleControl
            return rules.goes(session, along, to, now)
        case "back":
            return rules.goes(session, along, here - 1, now)
        case "pause":
            return rules.paused(session, now)
        case "resume":
            return rules.resumed(session, now)
        case "minute":
            return rules.with_a_minute_more(session, now)
        case "more":
            return replace(session, page=session.page + 1)
        case "end":
            return replace(session, state="ended", ended_at=now, step_id="", at=0, page=0, clock_ends_at=None,
                           clock_left=None)
    return session


def parts_of_texts(texts: Sequence[TextShown]) -> list[list[TextShown]]:
    """Answers in words, parted into what fits on a screen at once."""
    parts: list[list[TextShown]] = []
    letters = 0
    for text in texts:
        takes = max(LINE, len(text.text))
        if not parts or letters + takes > LETTERS_ON_SCREEN or len(parts[-1]) >= TEXTS_ON_SCREEN:
            parts.append([])
            letters = 0
        parts[-1].append(text)
        letters += takes
    return parts


def parts_of_words(words: Sequence[Shown]) -> list[list[Shown]]:
    """The words of a harvest in the same way."""
    return [list(words[start:start + WORDS_ON_SCREEN]) for start in range(0, len(words), WORDS_ON_SCREEN)]


def part(parts: Sequence[Shown], page: int) -> tuple[Shown | None, int, int]:
    """The part that is shown, its number from 1, and how many there are; after the last comes the first."""
    if not parts:
        return None, 0, 0
    place = page % len(parts)
    return parts[place], place + 1, len(parts)
