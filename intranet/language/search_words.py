"""Text to words, and a word to the keys under which it is found: base forms, stem, parts, root; all folded.

Folded: small letters without accents, so that a word typed as jarjesto meets järjestö.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from intranet.language.analysis import Analyser

WORD = re.compile(r"[^\W_]+(?:[-'’:.][^\W_]+)*")
INSIDE = re.compile(r"[-:.'’]")
SOFT_HYPHEN = "\u00ad"
LONGEST_WORD = 60
REMEMBERED = 4_000

# What Finnish derives nouns, adjectives and verbs with, and infinitives end in. Of a base form the longest goes.
DERIVATIONS = """
    minen ttaminen ttäminen mus mys ma mä us ys os ös nti nta ntä nto ntö nen inen llinen isuus iys uus yys
    itus itys elu ely sto stö ton tön ja jä aja äjä ija ijä oja öjä ttaja ttäjä va vä ava ävä eva evä ttava ttävä
    ta tä taa tää oida öidä ida idä ella ellä illa illä ata ätä uta ytä ota ötä o ö u y a ä i
"""
# Stems that Finnish changes within one word: avustus, avustuksen; mahdollisuus, mahdollisuuden; sosiaalinen, -lisen.
CHANGING = ((re.compile(r"(?<=[aeiouy])ks$"), "s"), (re.compile(r"(?<=uu|yy)(?:de?|te?|ks)$"), "s"),
            (re.compile(r"(?<=.{3}i)s(?:e|i)?$"), "n"))
SHORTEST_ROOT = 5
DOUBLED = re.compile(r"([klnpst])\1")


class Keys(NamedTuple):
    """Under what a word is found.

    `main`: its likeliest base form. `base`: any form of the same word has one of these. `parts`: pieces of a compound.
    `roots`: shared with the words made of the same root (rahoitus, rahoittaja).
    """

    main: str
    base: tuple[str, ...]
    parts: tuple[str, ...] = ()
    roots: tuple[str, ...] = ()


def fold(word: str) -> str:
    """Small letters, without accents and soft hyphens."""
    plain = unicodedata.normalize("NFKD", word.lower().replace(SOFT_HYPHEN, ""))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def words_of(text: str) -> list[str]:
    """The words of a text in small letters, in their order; one with hyphens, dots or colons inside stays one."""
    return [word[:LONGEST_WORD] for word in WORD.findall(plain_letters(text))]


def plain_letters(text: str) -> str:
    """The text as its words are looked for: small letters in one form, no soft hyphens."""
    return unicodedata.normalize("NFC", text).replace(SOFT_HYPHEN, "").lower()


@lru_cache(REMEMBERED)
def keys_of(word: str, analyser: Analyser) -> Keys:
    """The keys of one word of `words_of`: lemma and stem both, because the lemma errs (vaaleilla: vaalea)."""
    lemmas, stems = [fold(one) for one in analyser.lemmas(word)], stems_of(word, analyser)
    found = analyser.parts(word)
    parts = [fold(part) for part in found] if len(found) > 1 else []
    pieces = [piece for piece in INSIDE.split(word) if piece]
    for piece in pieces if len(pieces) > 1 else ():
        parts += [*map(fold, analyser.lemmas(piece)), *stems_of(piece, analyser), fold(piece)]
    return Keys((lemmas or stems or [fold(word)])[0], _each_once((fold(word), *lemmas, *stems)),
                tuple(part for part in _each_once(parts) if len(part) > 1), _each_once(map(root_of, lemmas)))


def _each_once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word))


def stems_of(word: str, analyser: Analyser) -> list[str]:
    """Snowball's stem, and what it becomes when a stem that changes in the middle of a paradigm is set right."""
    found = []
    for stem in analyser.stems(word):
        plain = fold(stem)
        found.append(plain)
        found += [changed.sub(into, plain) for changed, into in CHANGING if changed.search(plain)]
    return found


_ENDINGS = sorted({fold(ending) for ending in DERIVATIONS.split()}, key=lambda ending: (-len(ending), ending))


@lru_cache(REMEMBERED)
def root_of(lemma: str) -> str:
    """What a folded base form shares with its kin, roughly: without derivation, doubled letters, last vowels.

    Empty when too little is left to mean anything.
    """
    root = next((lemma[:-len(ending)] for ending in _ENDINGS
                 if lemma.endswith(ending) and len(lemma) - len(ending) >= SHORTEST_ROOT), lemma)
    root = DOUBLED.sub(r"\1", root)
    bare = root.rstrip("aeiouy")
    root = bare if len(bare) >= SHORTEST_ROOT else root
    if root.endswith("t") and len(root) > SHORTEST_ROOT:
        root = root[:-1]
    return root if len(root) >= SHORTEST_ROOT else ""
