"""What other rooms and the pages ask of the glossary: mark words, give definitions, look terms up, take files in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from intranet import clock
from intranet.database import writing
from intranet.extensions import current_settings
from intranet.glossary import rules, store
from intranet.glossary.files.actions import keep_texts
from intranet.glossary.reading import heads_of, read_folder
from intranet.glossary.remembered import glossary
from intranet.glossary.types import Definition, Letter, Term, TermMoved, TermNotFound
from intranet.language.terms import MarkedHtml, index_of, mark_terms
from intranet.people.types import SignedInPerson
from intranet.text.complaints import Complaint

# -- for other rooms --------------------------------------------------------------------------------------------------


def mark(html: str, language: str) -> MarkedHtml:
    """The cleaned HTML with each term as a button once a section, and the slugs of the terms that were found.

    Meant to be kept beside its source; what was marked is out of date when `glossary_mark()` has changed.
    """
    return mark_terms(html, glossary().terms, language)


def glossary_mark() -> str:
    """Changes whenever marking the same HTML could give something else."""
    return glossary().digest


def definitions(slugs: tuple[str, ...]) -> tuple[Definition, ...]:
    """The definitions of these terms, in the order given; a term that is gone is left out.

    Costs no query where the page has asked for any mark before.
    """
    known = glossary().by_slug
    return tuple(rules.definition_of(known[slug]) for slug in slugs if slug in known)


def terms() -> tuple[Term, ...]:
    """Every term as it is now."""
    return glossary().terms


def knows(language: str) -> Callable[[str], bool]:
    """Whether a word is some form of a term, asked of the glossary as it is now."""
    index = index_of(glossary().terms, language)
    return lambda word: index.slug_of(word) is not None


# -- for the pages ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Found:
    """What the glossary shows for an enquiry: every term by letter, or those that were meant, the surest first."""

    enquiry: str
    total: int
    letters: tuple[Letter, ...] = ()
    terms: tuple[Definition, ...] = ()
    nearest: Definition | None = None

    @property
    def count(self) -> int:
        """How many terms are shown."""
        return len(self.terms) if self.enquiry else self.total


@dataclass(frozen=True)
class TermShown:
    """A term with all its forms, and the terms that its definition uses or that use it."""

    term: Term
    related: tuple[Definition, ...]


def look_up(enquiry: str) -> Found:
    """The terms that are meant by the enquiry, in whatever form it stands; all of them without one."""
    terms = glossary().terms
    found = rules.find(terms, enquiry)
    if not enquiry:
        return Found("", len(terms), rules.by_letter(found))
    return Found(enquiry, len(terms), terms=found, nearest=None if found else rules.nearest_term(terms, enquiry))


def term(slug: str) -> TermShown:
    """A term; raises TermNotFound, or TermMoved for an address that it had before."""
    known = glossary()
    if slug not in known.by_slug:
        there = store.moved_to(slug)
        raise TermMoved(slug, there) if there in known.by_slug else TermNotFound
    users = [other for other, used in known.named_by.items() if slug in used]
    related = dict.fromkeys((*known.named_by[slug], *users))
    return TermShown(known.by_slug[slug], tuple(rules.definition_of(known.by_slug[one]) for one in related))


# -- files ------------------------------------------------------------------------------------------------------------


def take_files_in() -> tuple[tuple[Complaint, ...], int]:
    """Terms of content/glossary that the database never had, and how many; and what is wrong in the files.

    A term that the database has, or had, is left as the curator wants it.
    """
    terms, complaints = _files()
    with writing() as database:
        known = store.known_slugs(database)
        new = [term for term in terms if term.slug not in known]
        if new:
            store.add_terms(database, new, clock.now())
    keep_texts(current_settings.content)
    return complaints, len(new)


def complaints_for(person: SignedInPerson) -> tuple[Complaint, ...]:
    """What is wrong in the files of the glossary, for a curator; nothing for others."""
    return _files()[1] if person.has_role("curator") else ()


def heads() -> dict[str, str]:
    """Words that a term may be inflected like although they are no terms themselves, with their principal parts."""
    folder = current_settings.content / "glossary"
    return dict(_heads(folder, _facts(folder)))


def _facts(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """The names, times and sizes of the folder's files: what was read of them holds as long as these are the same."""
    return tuple((path.name, path.stat().st_mtime_ns, path.stat().st_size) for path in sorted(folder.glob("*.yaml")))


@lru_cache(maxsize=4)
def _heads(folder: Path, facts: tuple[tuple[str, int, int], ...]) -> dict[str, str]:
    return heads_of(folder)


def _files() -> tuple[tuple[Term, ...], tuple[Complaint, ...]]:
    folder = current_settings.content / "glossary"
    return _read(folder, _facts(folder))


@lru_cache(maxsize=4)
def _read(folder: Path, facts: tuple[tuple[str, int, int], ...]) -> tuple[tuple[Term, ...], tuple[Complaint, ...]]:
    """The folder as it was when its files had these names, times and sizes."""
    return read_folder(folder)
