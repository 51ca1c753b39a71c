"""What a curator does with the glossary: look over it, write a word, change it, take it out and bring it back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from intranet import clock
from intranet.cards.notes import actions as cards
from intranet.database import writing
from intranet.glossary import actions as glossary
from intranet.glossary.desk import rules, store
from intranet.glossary.desk.types import PARTS, DeskTerm, GlossaryDesk, StaleTerm, TermToEdit, TermWords, UnfitTerm, Use
from intranet.glossary.remembered import glossary as remembered
from intranet.glossary.rules import INFLECTED, alphabetical, definition_of, slug_of, too_long
from intranet.glossary.store import moved_to
from intranet.glossary.types import Term, TermMoved
from intranet.language.analysis import analyser
from intranet.language.inflection import Paradigm
from intranet.language.proposing import proposed
from intranet.people.types import SignedInPerson

ROLE = "curator"


def desk(person: SignedInPerson) -> GlossaryDesk:
    """Every word of the core with the cards it stands in, and those that were taken out."""
    taken = store.taken()
    used = cards.terms_in_texts(person)
    terms = sorted((one for one in remembered().terms if taken.get(one.slug) == "in"),
                   key=lambda one: alphabetical(one.term))
    shown = tuple(DeskTerm(definition_of(one), len(one.paradigm.written_forms()), _uses(used.get(one.slug, ())),
                           bool(too_long(one.definition))) for one in terms)
    return GlossaryDesk(shown, store.taken_out())


def new_words(words: Iterable[str]) -> set[str]:
    """Those that can be written as new words: the glossary neither has them nor took them out, nor knew them before."""
    taken = store.taken()
    return {word for word in words if (slug := slug_of(word)) and slug not in taken}


def _uses(cards_with_it: tuple[tuple[str, str, str], ...]) -> tuple[Use, ...]:
    return tuple(Use(*one) for one in cards_with_it)


def uses_of(person: SignedInPerson, slug: str) -> tuple[Use, ...]:
    """The cards in whose published texts a term stands."""
    return _uses(cards.terms_in_texts(person).get(slug, ()))


def term_to_edit(person: SignedInPerson, slug: str) -> TermToEdit:
    """A term of the core's own; raises TermNotFound, also for a plugin's, whose file is the truth; or TermMoved."""
    there = moved_to(slug)
    if there is not None:
        raise TermMoved(slug, there)
    return store.term(person, slug)


def write_new(person: SignedInPerson, words: TermWords, problems: Mapping[str, str]) -> Term:
    """A new term; raises UnfitTerm with everything that is wrong. `problems` were found when the words were read."""
    taken = store.taken()
    term = _term(words, problems, taken)
    with writing() as database:
        if not store.add(database, term, clock.now()):
            raise UnfitTerm({"term": "taken"})
    return term


def change(person: SignedInPerson, slug: str, words: TermWords, seen_version: int,
           problems: Mapping[str, str], began: TermWords | None = None) -> Term:
    """The term's new words; raises UnfitTerm, or StaleTerm with both when somebody saved another version.

    Another word gives it another address; the earlier one leads there from now on. `began` are the words with which the
    form was opened: by them a conflict knows who changed what.
    """
    before = term_to_edit(person, slug)
    if before.version != seen_version:
        raise _stale(before, words, began)
    term = replace(_term(words, problems, store.taken(), slug), origin=before.term.origin)
    with writing() as database:
        kept = store.change(database, slug, term, seen_version, clock.now())
    if not kept:
        raise _stale(term_to_edit(person, slug), words, began)
    return term


def take_out(person: SignedInPerson, slug: str) -> None:
    """The term is shown and marked no more; its file does not bring it back."""
    found, now = term_to_edit(person, slug), clock.now()
    with writing() as database:
        store.set_out(database, found.term.slug, now, now)


def bring_back(person: SignedInPerson, slug: str) -> None:
    """A term that was taken out is there again."""
    found = term_to_edit(person, slug)
    with writing() as database:
        store.set_out(database, found.term.slug, None, clock.now())


def forms_of(words: TermWords, slug: str = "") -> tuple[Paradigm | None, dict[str, str]]:
    """Every form that the words make as they stand, or what is wrong with them."""
    return rules.paradigm_of(words, glossary.heads(), remembered().terms, slug)


def with_forms(words: TermWords, slug: str = "") -> TermWords:
    """The words with principal parts for a person to look at: those of the word it is like, else a proposal."""
    if words.language != INFLECTED:
        return words
    empty = replace(words, **dict.fromkeys(PARTS, ""))
    if words.like:
        paradigm, _ = forms_of(empty, slug)
        parts = rules.parts_in(paradigm) if paradigm is not None else ()
        return replace(rules.with_parts(empty, parts), like="", agrees="") if parts else words
    known = analyser()
    forms = proposed(words.term, lambda form, base: base in known.lemmas(form))
    return rules.with_parts(empty, forms.split()) if forms else words


def patterns() -> tuple[str, ...]:
    """Words that a term may be inflected like."""
    return tuple(sorted({*glossary.heads(), *(one.term for one in remembered().terms if one.forms)}, key=alphabetical))


def _term(words: TermWords, problems: Mapping[str, str], taken: Mapping[str, str], slug: str = "") -> Term:
    """The term of the words; problems of reading and of meaning are told together."""
    try:
        term = rules.term_of(words, glossary.heads(), remembered().terms, taken, slug)
    except UnfitTerm as fault:
        raise UnfitTerm({**fault.problems, **problems}) from fault
    if problems:
        raise UnfitTerm(problems)
    return term


def _stale(saved: TermToEdit, sent: TermWords, began: TermWords | None) -> StaleTerm:
    return StaleTerm(saved, sent, rules.conflict_of(began, rules.words_of(saved.term), sent))
