"""A glossary file as it is read and as it was kept, and what becomes of each term of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from intranet.glossary.types import Term
from intranet.text.complaints import Complaint

TermKind = Literal["new", "forward", "retire", "ahead", "both"]
"""What becomes of a term: it is new; it becomes as its file says; it is taken out; nothing, because it was changed on
the site alone; nothing, because it was changed at both ends and a person must say what holds.
"""


@dataclass(frozen=True)
class FileRead:
    """A glossary file of a folder."""

    name: str
    text: str
    terms: tuple[Term, ...]
    is_whole: bool
    """Whether every entry of it could be read: what is missing from it was taken out then."""


@dataclass(frozen=True)
class FileKept:
    """The texts that a file had: the one that was taken in last, and every other that is known."""

    name: str
    taken: str
    terms: tuple[Term, ...]
    """Those of the text that was taken in last."""
    known: frozenset[str] = frozenset()


@dataclass(frozen=True)
class KeptTerm:
    """A term of the database."""

    term: Term
    version: int = 1
    is_retired: bool = False
    moved_to: str | None = None
    """The address that it has now, where it was renamed: then this one is retired."""


@dataclass(frozen=True)
class TermStep:
    """What becomes of one term of a file."""

    kind: TermKind
    file: str
    slug: str
    in_file: Term | None
    kept: Term | None

    @property
    def changes(self) -> bool:
        """Whether a term changes."""
        return self.kind in ("new", "forward", "retire")


@dataclass(frozen=True)
class GlossaryPlan:
    """What becomes of every term that is not as its file says."""

    files: tuple[FileRead, ...]
    steps: tuple[TermStep, ...]
    complaints: tuple[Complaint, ...]

    @property
    def changes(self) -> tuple[TermStep, ...]:
        """The steps that change something."""
        return tuple(step for step in self.steps if step.changes)


def bare(term: Term | None) -> Term | None:
    """The term without what does not stand in its file."""
    return None if term is None else replace(term, origin="")
