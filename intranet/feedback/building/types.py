"""What a facilitator types into a form that is being built, and what can go wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intranet.faults import Invalid, Stale
from intranet.feedback.types import Audience, Form, Part, Question, Split
from intranet.text.words import Said


@dataclass(frozen=True)
class Subject:
    """What a form can be about: an event or a series that the person leads."""

    event_id: str | None
    series_id: str | None
    title: Said
    facilitators: tuple[str, ...] = ()
    split: Split = ""
    parts: tuple[Part, ...] = ()
    """What the form would be split into, still without codes: the towns or the events of a series."""


@dataclass(frozen=True)
class TypedNew:
    """The page of a new form as it was typed."""

    template: str = ""
    title: str = ""
    closes_on: str = ""
    about: str = ""
    """`event-<id>`, `towns-<id>` or `events-<id>` of a series, or empty."""
    audience: str = "all"
    key: str = ""
    """Of the page that was opened, so that it makes one form however often it is sent."""


@dataclass(frozen=True)
class TypedQuestion:
    """A question as it was typed."""

    id: str
    label: str
    help: str = ""
    options: str = ""
    """One on each line."""
    only_if: tuple[str, ...] = ()
    """Values of the question before it that open it."""


@dataclass(frozen=True)
class TypedDraft:
    """A draft as it was typed; everything comes back from here."""

    title: str
    closes_on: str
    lead: str
    questions: Mapping[str, TypedQuestion] = field(default_factory=dict)
    seen: int = 0
    """The version that the page showed."""


@dataclass(frozen=True)
class Removed:
    """Questions that were taken out together, and where they stood."""

    at: int
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class Draft:
    """A form that is being built, with what was taken out of it, the last at the end."""

    form: Form
    removed: tuple[Removed, ...] = ()


@dataclass(frozen=True)
class NewForm:
    """What a form begins with."""

    title: str
    audience: Audience
    subject: Subject | None


class UnfitNew(Invalid):
    """A form cannot begin like this; what was typed comes back."""

    def __init__(self, problems: Mapping[str, str], typed: TypedNew) -> None:
        super().__init__(problems)
        self.typed = typed


class UnfitDraft(Invalid):
    """The draft cannot be kept or opened like this; everything that was typed comes back."""

    def __init__(self, problems: Mapping[str, str], typed: TypedDraft) -> None:
        super().__init__(problems)
        self.typed = typed


class StaleDraft(Stale):
    """Another facilitator saved the form, or opened it, after this page was opened."""

    def __init__(self, saved: Draft, typed: TypedDraft) -> None:
        super().__init__("the form was changed meanwhile")
        self.saved = saved
        self.typed = typed
