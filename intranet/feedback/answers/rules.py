"""Decisions about open answers: what is left of a redacted one, which theme an answer goes to, how themes are called.

A leader takes words out and never writes any: nobody is made to say what they did not. The answer itself is kept as it
came, so that what was taken out can be brought back; only the form's leaders see it, on the page that takes words out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from intranet.feedback.answers.types import (
    AnswerShown,
    Mark,
    Move,
    MovedMeanwhile,
    StaleRedaction,
    StaleTheme,
    Theme,
    ThemeShown,
    UnfitRedaction,
    UnfitTheme,
)
from intranet.text.signs import as_compared, says_something, shows_something

LONGEST_NAME = 80
MOST_THEMES = 20
LONGEST_REMOVED = 4_000


# -- words taken out --------------------------------------------------------------------------------------------------


def phrases_of(typed: str) -> tuple[str, ...]:
    """The words to take out, one or several on each line, each once."""
    lines = (line.strip() for line in typed.split("\n"))
    return tuple(dict.fromkeys(line for line in lines if line))


def redacted(text: str, removed: Iterable[str], sign: str) -> str:
    """The text with `sign` in place of the words, wherever they stand and whatever their capitals."""
    longest_first = sorted(removed, key=len, reverse=True)
    if not longest_first:
        return text
    return re.sub("|".join(map(re.escape, longest_first)), lambda _: sign, text, flags=re.IGNORECASE)


def redaction(text: str, mark: Mark, typed: str, seen_version: int, *, hides: bool) -> Mark:
    """The mark after a leader took out these words, or hid the answer; nothing typed brings it all back.

    The very same once more changes nothing. Raises StaleRedaction, or UnfitRedaction for words that do not stand in it.
    """
    removed = phrases_of(typed)
    if (removed, hides) == (mark.removed, mark.is_hidden):
        return mark
    if seen_version != mark.version:
        raise StaleRedaction(mark, typed)
    missing = [one for one in removed if not re.search(re.escape(one), text, re.IGNORECASE)]
    if missing:
        raise UnfitRedaction({"removed": "not_there"}, {"removed": typed, "missing": missing[0]})
    return replace(mark, removed=removed, is_hidden=hides, version=mark.version + 1)


# -- themes -----------------------------------------------------------------------------------------------------------


def check_name(name: str, themes: Iterable[Theme], own_id: str = "") -> None:
    """Raise UnfitTheme when the name is nothing, too long, or another theme's of the same question."""
    others = [one for one in themes if one.id != own_id and not one.is_removed]
    problem = ""
    if not says_something(name):
        problem = "missing" if not shows_something(name) else "unreadable"
    elif len(name) > LONGEST_NAME:
        problem = "too_long"
    elif as_compared(name) in {as_compared(one.name) for one in others}:
        problem = "taken"
    elif not own_id and len(others) >= MOST_THEMES:
        problem = "too_many"
    if problem:
        raise UnfitTheme({"name": problem}, {"name": name})


def renamed(theme: Theme, name: str, seen_version: int) -> Theme:
    """The theme with its new name; raises StaleTheme when another leader was first."""
    if name == theme.name:
        return theme
    if seen_version != theme.version:
        raise StaleTheme(theme, name)
    return replace(theme, name=name, version=theme.version + 1)


def moved(themes: Sequence[Theme], theme_id: str, move: Move) -> list[Theme]:
    """The themes of one question after a button: their places count from 0, the removed ones keep theirs."""
    there = sorted((one for one in themes if not one.is_removed), key=lambda one: one.place)
    gone = [one for one in themes if one.is_removed]
    ids = [one.id for one in there]
    if move == "remove" and theme_id in ids:
        gone.append(replace(there.pop(ids.index(theme_id)), is_removed=True))
    elif move == "restore" and theme_id not in ids:
        back = next(one for one in gone if one.id == theme_id)
        gone.remove(back)
        there.append(replace(back, is_removed=False))
    elif move in ("up", "down") and theme_id in ids:
        here = ids.index(theme_id)
        there.insert(max(0, here + (-1 if move == "up" else 1)), there.pop(here))
    return [replace(one, place=place) for place, one in enumerate(there)] + gone


def placed(answer_id: str, mark: Mark, theme_id: str, seen: str) -> Mark:
    """The mark of an answer that goes to a theme, or to none; `seen`: where it stood when the leader chose.

    Raises MovedMeanwhile when another leader has put it elsewhere since.
    """
    if theme_id == mark.theme_id:
        return mark
    if seen != mark.theme_id:
        raise MovedMeanwhile(answer_id, mark.theme_id, theme_id)
    return replace(mark, theme_id=theme_id)


def in_themes(answers: Iterable[tuple[str, str]], themes: Iterable[Theme], marks: Mapping[str, Mark],
              sign: str) -> list[ThemeShown]:
    """The answers as everybody may see them, under their themes; last those that stand in none."""
    there = sorted((one for one in themes if not one.is_removed), key=lambda one: one.place)
    known = {one.id for one in there}
    shown: dict[str, list[AnswerShown]] = {theme_id: [] for theme_id in (*known, "")}
    hidden: dict[str, list[str]] = {theme_id: [] for theme_id in (*known, "")}
    for answer_id, text in answers:
        mark = marks.get(answer_id, Mark())
        theme_id = mark.theme_id if mark.theme_id in known else ""
        if mark.is_hidden:
            hidden[theme_id].append(answer_id)
        else:
            shown[theme_id].append(AnswerShown(answer_id, redacted(text, mark.removed, sign), bool(mark.removed)))
    named = [ThemeShown(one.id, one.name, tuple(shown[one.id]), one.version, tuple(hidden[one.id])) for one in there]
    return [*named, ThemeShown("", "", tuple(shown[""]), hidden=tuple(hidden[""]))]
