"""Which things nobody leads. Pure.

Somebody leads a thing who is named in it, holds the role of a facilitator and has an open account: a name alone opens
no page.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from intranet.faults import Invalid
from intranet.people.types import Led


def without_leader(things: Iterable[Led], able: Collection[str]) -> list[Led]:
    """Those in which nobody is named who is `able` to lead."""
    return [one for one in things if not one.leaders & set(able)]


def led_alone(things: Iterable[Led], able: Collection[str], person_id: str) -> list[Led]:
    """Those that this person leads now, and nobody else."""
    return [one for one in things if one.leaders & set(able) == {person_id}]


def check_naming(chosen: Collection[Led], person_id: str, admin_id: str, able: Collection[str]) -> None:
    """Pass, or raise Invalid: nothing chosen, nobody who could lead, or the administrator, who reads no answers."""
    problems = {}
    if not chosen:
        problems["what"] = "missing"
    if person_id not in able:
        problems["leader"] = "missing"
    elif person_id == admin_id:
        problems["leader"] = "yourself"
    if problems:
        raise Invalid(problems)
