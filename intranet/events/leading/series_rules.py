"""What a series may hold. Pure: facts are handed in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from intranet.events.leading.types import UnfitSeries
from intranet.events.materials.rules import LONGEST_ADDRESS, is_address
from intranet.events.types import Channel
from intranet.text.signs import says_something

LINES = {"title": 120, "earlier_series": 80, "earlier_address": LONGEST_ADDRESS}
TEXTS = {"heading": 300, "themes": 2_000, "goals": 5_000, "bigger_picture": 3_000, "earlier": 3_000, "contact": 2_000,
         "upcoming": 2_000, "channels": 8_000}
SERIES_LIMITS = {**LINES, **TEXTS}
MOST_CHANNELS, LONGEST_NAME = 12, 60


def check_series(words: Mapping[str, str], unfit: Mapping[str, str], series: Mapping[str, str]) -> dict[str, Any]:
    """What is kept of a series by the names of its fields; raises UnfitSeries with everything that is wrong.

    `unfit` are problems that the input layer found, `series` ids of the series that can be named as the earlier one by
    their slugs.
    """
    problems = dict(unfit)
    if "title" not in problems and not says_something(words.get("title", "")):
        problems["title"] = "missing"
    chosen, address = words.get("earlier_series", ""), words.get("earlier_address", "")
    if chosen and chosen not in series:
        problems.setdefault("earlier_series", "not_a_choice")
    if address and not is_address(address):
        problems.setdefault("earlier_address", "not_an_address")
    channels = _channels(words.get("channels", ""), problems)
    if problems:
        raise UnfitSeries(problems, words)
    plain = {name: words.get(name, "").strip() for name in TEXTS if name not in ("themes", "channels")}
    return {**plain, "title": words["title"], "themes": _lines(words.get("themes", "")), "channels": channels,
            "heading": "\n".join(_lines(words.get("heading", ""))), "earlier_id": series.get(chosen),
            "earlier_address": address}


def _lines(text: str) -> tuple[str, ...]:
    return tuple(filter(None, (" ".join(line.split()) for line in text.split("\n"))))


def _channels(text: str, problems: dict[str, str]) -> tuple[Channel, ...]:
    """One on each line: a name, then an address. An address alone is its own name."""
    if "channels" in problems:
        return ()
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        name, _, address = " ".join(line.split()).rpartition(" ")
        name = name.rstrip(": ")
        if not address:
            continue
        if not is_address(address) or len(address) > LONGEST_ADDRESS:
            problems["channels"] = f"not_an_address-{number}"
            return ()
        if len(name) > LONGEST_NAME:
            problems["channels"] = f"long_name-{number}"
            return ()
        found.append(Channel(name, address))
    if len(found) > MOST_CHANNELS:
        problems["channels"] = "too_many"
    return tuple(found)


def typed_channels(channels: tuple[Channel, ...]) -> str:
    """The channels as the form shows them."""
    return "\n".join(f"{one.name}: {one.address}" if one.name else one.address for one in channels)
