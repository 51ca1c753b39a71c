"""What contributors hand to the gathering rooms: panels, entries, blocks. Plain frozen values."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, get_args

from intranet.plugin_system.timing import When
from intranet.text.complaints import Complaint

JOB_NAME = re.compile("[a-z0-9][a-z0-9_]{0,59}")
Area = Literal["continue", "first", "next", "new", "side"]
AREAS: tuple[Area, ...] = get_args(Area)


class UnfitValue(TypeError):
    """A contributor made a value with something in it that no page can use. Its words name fields and types alone."""


def fit(whole: object, **kinds: type | tuple[type, ...]) -> None:
    """Raise UnfitValue for a field of another kind: told where the value is made, not where a page stumbles over it."""
    for name, kind in kinds.items():
        value = getattr(whole, name)
        if not isinstance(value, kind):
            wanted = " or ".join(one.__name__ for one in (kind if isinstance(kind, tuple) else (kind,)))
            raise UnfitValue(f"{name} of {type(whole).__name__} is {type(value).__name__}; expected {wanted}")


@dataclass(frozen=True)
class StartPanel:
    """One thing on the start page.

    `area`: `continue` (what was left unfinished), `first` (a first step; shown while nothing is left unfinished, and
    always to who has a role), `next` (what is coming or open), `new`, or `side`.
    Panels of an area are shown by rising `order`. The template gets `values` and nothing else of the contributor.
    """

    area: Area
    order: int
    template: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        fit(self, order=int, template=str, values=Mapping)
        if self.area not in AREAS:
            raise UnfitValue(f"area of StartPanel is none of {', '.join(AREAS)}")


def first_step(order: int, sign: str, href: str, title: str, words: str, lang: str = "") -> StartPanel:
    """A room's first step on the start page; `sign` is an icon's name, `lang` the title's language."""
    return StartPanel("first", order, "_step.html",
                      {"sign": sign, "href": href, "title": title, "words": words, "lang": lang})


@dataclass(frozen=True)
class NavigationEntry:
    """A place in the main navigation; entries are shown by rising `order`."""

    label: str
    href: str
    order: int = 100
    also: tuple[str, ...] = ()
    """Other addresses that belong to the place: below them the entry is marked as the current one too."""

    def __post_init__(self) -> None:
        fit(self, label=str, href=str, order=int, also=(tuple, list))


@dataclass(frozen=True)
class SearchText:
    """Something that everybody who is signed in may read, for the search.

    `kind`: `card`, `term`, `worksheet`, `event` or `memo`; another word is listed under “other”. `address` is where it
    is read. `keywords` are more words for it, which are not shown (tags, forms of a word). One thing in several
    languages is several of these with the same address, or, each with an address of its own, with the same `original`.
    """

    kind: str
    address: str
    title: str
    texts: tuple[str, ...]
    language: str = "fi"
    keywords: str = ""
    original: str = ""

    def __post_init__(self) -> None:
        fit(self, kind=str, address=str, title=str, texts=(tuple, list), language=str, keywords=str,
             original=str)
        if not all(isinstance(text, str) for text in self.texts):
            raise UnfitValue("texts of SearchText are not all str")


@dataclass(frozen=True)
class ResultPanel:
    """A part that a plugin adds to the result page of its worksheet: a heading and paragraphs of plain text."""

    title: str
    paragraphs: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        fit(self, title=str, paragraphs=(tuple, list))


@dataclass(frozen=True)
class EventTask:
    """Something that an event's facilitator does after it, told on its page; by rising `order`."""

    label: str
    """What is to be done, such as “Ask for feedback”."""
    href: str
    """Where it is done, or looked at when it is."""
    is_done: bool
    order: int = 100

    def __post_init__(self) -> None:
        fit(self, label=str, href=str, is_done=bool, order=int)


@dataclass(frozen=True)
class TimedJob:
    """Work that is done at set times without anybody's asking.

    `name`: small letters, digits and `_`; `words` say to an administrator what it does. `run` is given the time, does
    what is there to do, and answers how many things it did. It may be stopped at any moment and is then run again:
    what it has done it must not do twice.
    """

    name: str
    words: str
    when: When
    run: Callable[[datetime], int | None]

    def __post_init__(self) -> None:
        if not JOB_NAME.fullmatch(self.name):
            raise ValueError("a job's name has small letters, digits and _")


@dataclass(frozen=True)
class Reason:
    """Why a part of a contributor is switched off: where it happened and what was said."""

    part: str
    words: str
    complaint: Complaint | None = None


State = Literal["on", "partly", "off", "broken"]


@dataclass(frozen=True)
class PluginHealth:
    """How one plugin is: `on`, `partly` (some part is switched off), `off` (by the admin) or `broken`."""

    name: str
    title: str
    version: str
    state: State
    reasons: tuple[Reason, ...] = ()
    licence: str = ""
    author: str = ""
    personal_data: str = ""
    privacy: str = "shared"
    api: int = 0
    """The version of the plugin API that it speaks; 0 where its manifest cannot be used."""
    package: str = ""
    """The distribution that brings it; empty for a folder of plugins/."""
