"""What contributors hand to the gathering rooms: panels, entries, blocks. Plain frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from intranet.text.complaints import Complaint


@dataclass(frozen=True)
class StartPanel:
    """One thing on the start page.

    `area`: `continue` (what was left unfinished), `next` (what is coming or open), `new`, or `side`.
    Panels of an area are shown by rising `order`. The template gets `values` and nothing else of the contributor.
    """

    area: Literal["continue", "next", "new", "side"]
    order: int
    template: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class NavigationEntry:
    """A place in the main navigation; entries are shown by rising `order`."""

    label: str
    href: str
    order: int = 100
    also: tuple[str, ...] = ()
    """Other addresses that belong to the place: below them the entry is marked as the current one too."""


@dataclass(frozen=True)
class SearchText:
    """Something that everybody who is signed in may read, for the search.

    `kind`: `card`, `term`, `worksheet`, `event` or `memo`; another word is listed under “other”. `address` is where it
    is read. `keywords` are more words for it, which are not shown (tags, forms of a word). One thing in several
    languages is several of these with the same address.
    """

    kind: str
    address: str
    title: str
    texts: tuple[str, ...]
    language: str = "fi"
    keywords: str = ""


@dataclass(frozen=True)
class ResultPanel:
    """A part that a plugin adds to the result page of its worksheet: a heading and paragraphs of plain text."""

    title: str
    paragraphs: tuple[str, ...] = ()


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
