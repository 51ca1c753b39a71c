"""Which paradigm a written entry gives, the order of the alphabet, and which terms an enquiry finds."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import groupby

from intranet.glossary.types import Definition, Glossary, Letter, Term
from intranet.language.inflection import (
    CaseForms,
    Paradigm,
    UnfitForms,
    agreeing,
    inflect,
    match_key,
    plural_only,
    prefixed,
)
from intranet.language.terms import index_of
from intranet.text.complaints import nearest_word
from intranet.text.phrases import N_, Phrase

MOST_WORDS, MOST_SENTENCES = 22, 2
INFLECTED = "fi"
LONGEST_ENQUIRY = 300
SHORTEST_INSIDE = 3
ALPHABET = "abcdefghijklmnopqrstuvwxyzåäö"


@dataclass(frozen=True)
class Entry:
    """A term as a person wrote it: with its own principal parts (`forms`), or like the word `of`."""

    term: str
    definition: str
    forms: str = ""
    of: str = ""
    agrees: str = ""


class UnfitEntry(ValueError):
    """An entry cannot be inflected: which field is wrong, what stands there, what was expected, the nearest right."""

    def __init__(self, field: str, found: Phrase, expected: Phrase, nearest: str = "") -> None:
        super().__init__(f"{field}: {found}, not {expected}")
        self.field, self.found, self.expected, self.nearest = field, found, expected, nearest


def paradigms_of(heads: Mapping[str, str], entries: Sequence[Entry],
                 language: str = INFLECTED) -> list[Paradigm | UnfitEntry]:
    """The paradigm of each entry in turn, or why it has none. `heads` maps a word to its principal parts.

    Only Finnish is inflected here; in another language `forms` are the further forms, with commas between.
    """
    if language != INFLECTED:
        return [_as_listed(entry) for entry in entries]
    patterns = {**heads, **{entry.term: entry.forms for entry in entries if entry.forms}}
    likes = {entry.term: entry.of for entry in entries if entry.of}
    found: list[Paradigm | UnfitEntry] = []
    for entry in entries:
        try:
            found.append(_paradigm(entry, patterns, likes))
        except UnfitEntry as problem:
            found.append(problem)
    return found


def _paradigm(entry: Entry, patterns: Mapping[str, str], likes: Mapping[str, str]) -> Paradigm:
    if bool(entry.forms) == bool(entry.of):
        raise UnfitEntry("term", N_("“%(word)s”", word=entry.term), N_("either forms or of"))
    if entry.forms:
        return _inflected(entry.term, entry.forms, "forms")
    words = entry.term
    if entry.agrees:
        first, _, words = words.partition(" ")
        if first != entry.agrees or not words:
            raise UnfitEntry("agrees", N_("“%(word)s”", word=entry.agrees),
                             N_("the first word of “%(term)s”", term=entry.term), first)
        return agreeing(_pattern(first, "agrees", patterns), _like(words, entry.of, patterns, likes))
    return _like(words, entry.of, patterns, likes)


def _as_listed(entry: Entry) -> Paradigm:
    further = [form.strip() for form in entry.forms.split(",")]
    return Paradigm((CaseForms("nominative", (entry.term, *filter(None, further))),), (), ())


def _like(word: str, head: str, patterns: Mapping[str, str], likes: Mapping[str, str]) -> Paradigm:
    """The word inflected by its last part; `head` may itself be like another word."""
    if head not in patterns and likes.get(head) in patterns:
        head = likes[head]
    paradigm = _pattern(head, "of", patterns)
    if word.endswith(head):
        return prefixed(word[: -len(head)], paradigm)
    plural = (paradigm.of("nominative", "plural") or ("",))[0]
    if plural and word.endswith(plural):
        return prefixed(word[: -len(plural)], plural_only(paradigm))
    raise UnfitEntry("of", N_("“%(word)s”", word=head), N_("a word that “%(term)s” ends with", term=word))


def _pattern(word: str, field: str, patterns: Mapping[str, str]) -> Paradigm:
    if word not in patterns:
        raise UnfitEntry(field, N_("“%(word)s”", word=word), N_("a word of heads, or a term with forms"),
                         nearest_word(word, patterns))
    return _inflected(word, patterns[word], field)


def _inflected(word: str, forms: str, field: str) -> Paradigm:
    try:
        return inflect(word, forms)
    except UnfitForms as problem:
        raise UnfitEntry(field, N_("“%(word)s”", word=forms), problem.expected) from problem


def too_long(definition: str) -> str:
    """What is too much in a definition, as a code word: `words`, `sentences`, or nothing."""
    sentences = sum(definition.count(end) for end in (". ", "? ", "! ")) + 1
    if len(definition.split()) > MOST_WORDS:
        return "words"
    return "sentences" if sentences > MOST_SENTENCES else ""


def slug_of(term: str) -> str:
    """The address of a term: small letters a-z, digits and hyphens (järjestö: jarjesto)."""
    plain = unicodedata.normalize("NFD", term.lower())
    letters = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in plain
                      if not unicodedata.combining(letter))
    return "-".join(letters.split())[:80].rstrip("-")


def alphabetical(word: str) -> tuple[tuple[int, ...], str]:
    """The key for sorting in the order of the Finnish alphabet: å, ä and ö last; é and š as e and s; no hyphens."""
    places = []
    for letter in unicodedata.normalize("NFC", word.lower()):
        if letter not in ALPHABET:
            letter = unicodedata.normalize("NFD", letter)[0]
        if letter == " ":
            places.append(-1)
        elif letter in ALPHABET:
            places.append(ALPHABET.index(letter))
    return tuple(places), word


def by_letter(terms: Iterable[Definition]) -> tuple[Letter, ...]:
    """The terms in alphabetical order under their first letters."""
    ordered = sorted(terms, key=lambda term: alphabetical(term.term))
    groups = groupby(ordered, key=lambda term: term.term[:1].upper())
    return tuple(Letter(letter, tuple(group)) for letter, group in groups)


def definition_of(term: Term) -> Definition:
    """The term without its forms."""
    return Definition(term.slug, term.term, term.definition, term.language, term.full)


def find(terms: Sequence[Term], enquiry: str) -> tuple[Definition, ...]:
    """The terms that somebody may mean, the surest first: any form of the word, its beginning, a part of it.

    Without an enquiry every term, in alphabetical order.
    """
    asked = " ".join(enquiry.split())[:LONGEST_ENQUIRY]
    recognised = _recognised(tuple(terms), asked)
    ranked = [(_rank(term, match_key(asked), recognised) if asked else 0, term) for term in terms]
    found = [(rank, term) for rank, term in ranked if rank is not None]
    return tuple(definition_of(term) for _, term in
                 sorted(found, key=lambda one: (one[0], alphabetical(one[1].term))))


def _recognised(terms: tuple[Term, ...], asked: str) -> frozenset[str]:
    """Every term of which the enquiry is, or holds, some form: ‘mitä hyte tarkoittaa’ means hyte."""
    indexes = [index_of(terms, language) for language in sorted({term.language for term in terms})]
    return frozenset(slug for index in indexes for words in (asked, *asked.split())
                     if (slug := index.slug_of(words)) is not None)


def _rank(term: Term, asked: str, recognised: Set[str]) -> int | None:
    """How sure it is that this term is meant, 0 the surest; None when nothing of it was asked."""
    names = [match_key(name) for name in (term.term, term.full) if name]
    written = slug_of(asked)
    if term.slug in recognised:
        return 0
    if any(match_key(form).startswith(asked) for form in (*names, *term.paradigm.written_forms())):
        return 1
    if any(asked in name for name in names):
        return 2
    if written and term.slug.startswith(written):  # typed without dots on the letters
        return 3
    return 4 if len(asked) >= SHORTEST_INSIDE and asked in match_key(term.definition) else None


def nearest_term(terms: Iterable[Term], enquiry: str) -> Definition | None:
    """The term that was perhaps meant when nothing was found."""
    by_name = {match_key(term.term): term for term in terms}
    name = nearest_word(match_key(enquiry), by_name)
    return definition_of(by_name[name]) if name else None


def merged(core: Iterable[Term], packs: Iterable[Glossary]) -> tuple[Term, ...]:
    """The core's terms and those of the plugins' packs; where two have one address the core, then the first, wins."""
    found = {term.slug: term for term in core}
    for pack in packs:
        for term in pack.terms:
            found.setdefault(term.slug, term)
    return tuple(found.values())
