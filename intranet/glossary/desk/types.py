"""Words of a term as a curator types them, a term with its version, and what the desk shows."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

from intranet.faults import Invalid, Stale
from intranet.glossary.types import Definition, Term

Whose = Literal["mine", "theirs", "both"]
PARTS = ("genitive", "partitive", "illative", "plural_genitive", "plural_partitive", "plural_inessive")
"""The principal parts, each a field of the form."""


@dataclass(frozen=True)
class TermWords:
    """The form's fields as typed. The parts may hold variants with a slash between."""

    term: str = ""
    definition: str = ""
    full: str = ""
    language: str = "fi"
    genitive: str = ""
    partitive: str = ""
    illative: str = ""
    plural_genitive: str = ""
    plural_partitive: str = ""
    plural_inessive: str = ""
    like: str = ""
    """The word it is inflected like, instead of parts of its own."""
    agrees: str = ""
    """The first word of several when it is inflected as well."""
    others: str = ""
    """Further forms with commas between, for words that are not Finnish."""
    never: str = ""
    """Forms that are really another word, with commas between."""

    @property
    def parts(self) -> tuple[str, ...]:
        """The principal parts in their order."""
        return tuple(getattr(self, name) for name in PARTS)


FIELDS = tuple(one.name for one in fields(TermWords))


@dataclass(frozen=True)
class TermToEdit:
    """A term with what saving must know."""

    term: Term
    version: int
    is_out: bool


class UnfitTerm(Invalid):
    """The words cannot be kept: a code word for each field that is wrong, all at once."""


@dataclass(frozen=True)
class FieldDiffers:
    """A field in which the saved term and the sent one differ."""

    name: str
    saved: str
    sent: str
    whose: Whose
    """Who changed it since both began; both, where that is not known."""


@dataclass(frozen=True)
class TermConflict:
    """Everything in which the two differ."""

    fields: tuple[FieldDiffers, ...] = ()
    proposal: TermWords | None = None
    """Both people's changes in one term; None where both changed the same field."""


class StaleTerm(Stale):
    """Somebody saved the term after this form was opened."""

    def __init__(self, saved: TermToEdit, sent: TermWords, conflict: TermConflict) -> None:
        super().__init__("another version was saved")
        self.saved, self.sent, self.conflict = saved, sent, conflict


@dataclass(frozen=True)
class Use:
    """A card in whose text a word stands."""

    slug: str
    title: str
    language: str


@dataclass(frozen=True)
class DeskTerm:
    """A term on the desk."""

    definition: Definition
    forms: int
    uses: tuple[Use, ...]
    is_long: bool
    """Whether its definition has more words or sentences than one takes in at a glance."""


@dataclass(frozen=True)
class GlossaryDesk:
    """Everything that the desk shows."""

    terms: tuple[DeskTerm, ...]
    out: tuple[Definition, ...]
    """Words that were taken out."""
