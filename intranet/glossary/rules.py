"""Which paradigm a written entry gives, the order of the alphabet, and which terms an enquiry finds."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from intranet.glossary.types import Definition, Letter, Term
from intranet.language.inflection import Paradigm, UnfitForms, agreeing, inflect, plural_only, prefixed
from intranet.text.complaints import nearest_word

MOST_WORDS, MOST_SENTENCES = 22, 2
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

    def __init__(self, field: str, found: str, expected: str, nearest: str = "") -> None:
        super().__init__(f"{field}: {found}, not {expected}")
        self.field, self.found, self.expected, self.nearest = field, found, expected, nearest


def paradigms_of(heads: Mapping[str, str], entries: Sequence[Entry]) -> list[Paradigm | UnfitEntry]:
    """The paradigm of each entry in turn, or why it has none. `heads` maps a word to its principal parts."""
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
        raise UnfitEntry("term", f"“{entry.term}”", "either forms or of")
    if entry.forms:
        return _inflected(entry.term, entry.forms, "forms")
    words = entry.term
    if entry.agrees:
        first, _, words = words.partition(" ")
        if first != entry.agrees or not words:
            raise UnfitEntry("agrees", f"“{entry.agrees}”", f"the first word of “{entry.term}”", first)
        return agreeing(_pattern(first, "agrees", patterns), _like(words, entry.of, patterns, likes))
    return _like(words, entry.of, patterns, likes)


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
    raise UnfitEntry("of", f"“{head}”", f"a word that “{word}” ends with")


def _pattern(word: str, field: str, patterns: Mapping[str, str]) -> Paradigm:
    if word not in patterns:
        raise UnfitEntry(field, f"“{word}”", "a word of heads, or a term with forms", nearest_word(word, patterns))
    return _inflected(word, patterns[word], field)


def _inflected(word: str, forms: str, field: str) -> Paradigm:
    try:
        return inflect(word, forms)
    except UnfitForms as problem:
        raise UnfitEntry(field, f"“{forms}”", str(problem)) from problem


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
