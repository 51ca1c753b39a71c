"""Finnish words taken apart: base forms, stems, parts of compounds, word classes.

The one place that knows libvoikko, simplemma and Snowball. Ask `analyser()`: with Voikko when the system has it, else
with what pip brings, and its `name` says which. Every answer is folded to small letters; nothing here reads a clock or
a database, and files of words are read where they are asked.
"""

from __future__ import annotations

import re
from collections.abc import Hashable
from functools import lru_cache
from typing import Literal, Protocol

import snowballstemmer
from simplemma.__metadata__ import __version__ as simplemma_version
from simplemma.strategies import DictionaryLookupStrategy, HyphenRemovalStrategy, RulesStrategy
from simplemma.strategies.clitic_decomposition import CliticDecompositionStrategy

from intranet.language import lemma_file, voikko
from intranet.language.lemma_file import LemmaFile
from intranet.language.voikko import Reading, Voikko

Choice = Literal["voikko", "fallback"]
REMEMBERED = 4_000
"""Words: those of a long text that is written and checked again and again. Who needs more keeps it."""
SHORTEST_PART = 3
SHORTEST_HEAD = 4
SHORTEST_COMPOUND = 8
PLURAL_IN_E = re.compile(r"(.{2,})ei(?:ssa|ssä|sta|stä|hin|lla|llä|lta|ltä|lle|ksi|na|nä|tta|ttä)")
"""Forms that a noun in -i and a word in -ea or -e may have alike."""


class Analyser(Hashable, Protocol):
    """What a word may be. All of them remember what they were asked."""

    @property
    def name(self) -> str:
        """What is used, with versions: an index keeps it and is made anew when it changes."""

    def lemmas(self, word: str) -> tuple[str, ...]:
        """The base forms it may have, the likeliest first; none for a word that is not known."""

    def stems(self, word: str) -> tuple[str, ...]:
        """Its stem by Snowball's rules: always one, sometimes no word at all."""

    def knows(self, word: str) -> bool:
        """Whether it is a word, not only something that looks like one: a misspelling is not."""

    def parts(self, word: str) -> tuple[str, ...]:
        """The parts of a compound in their base forms, the head last; one or none for a word that is no compound."""

    def word_class(self, word: str) -> str:
        """`noun`, `verb`, `adjective` … of its likeliest reading; empty where only Voikko would know."""

    def readings(self, word: str) -> tuple[Reading, ...]:
        """Every reading with all that Voikko knows; none without Voikko."""


@lru_cache(maxsize=2)
def analyser(prefer: Choice = "voikko") -> Analyser:
    """Voikko when it is wished for and there, else the pip-only one."""
    library = voikko.opened() if prefer == "voikko" else None
    return WithVoikko(library) if library is not None else WithoutVoikko(lemma_file.opened())


class _Stemming:
    """Snowball's Finnish stems, which every analyser has."""

    def __init__(self) -> None:
        self.stems = lru_cache(REMEMBERED)(self._stems)

    def _stems(self, word: str) -> tuple[str, ...]:
        # a stemmer keeps the word it works on: one for each call, so that two threads cannot mix theirs
        return (snowballstemmer.stemmer("finnish").stemWord(word.lower()),)


class WithVoikko(_Stemming):
    """Words as libvoikko reads them."""

    def __init__(self, library: Voikko) -> None:
        super().__init__()
        self.name = f"voikko {voikko.version()}"
        self._library = library
        self.readings = lru_cache(REMEMBERED)(self._readings)

    def _readings(self, word: str) -> tuple[Reading, ...]:
        # names and abbreviations are known by their capitals, and people search without them
        for written in (word, word.lower(), word.capitalize(), word.upper()):
            found = self._library.readings(written)
            if found:
                return found
        return ()

    def lemmas(self, word: str) -> tuple[str, ...]:
        """Base forms of all readings, each once."""
        return tuple(dict.fromkeys(one.lemma.lower() for one in self.readings(word)))

    def knows(self, word: str) -> bool:
        """Whether Voikko has a reading of it."""
        return bool(self.readings(word))

    def parts(self, word: str) -> tuple[str, ...]:
        """The parts of the reading with the fewest, each in its base form (kunnan + hallitus: kunta, hallitus)."""
        found = [one.parts for one in self.readings(word)]
        if not found:
            return ()
        *before, head = min(found, key=len)
        return (*((self.lemmas(part) or (part,))[0] for part in before), head.lower())

    def word_class(self, word: str) -> str:
        """The class of the first reading."""
        found = self.readings(word)
        return found[0].word_class if found else ""


class WithoutVoikko(_Stemming):
    """Base forms by simplemma from the file that set-up makes; without the file, stems alone."""

    def __init__(self, forms: LemmaFile | None) -> None:
        super().__init__()
        self.name = f"simplemma {simplemma_version} + snowball" if forms is not None else "snowball"
        self._forms = forms
        # not simplemma's default: for an unknown word that would cut off up to five letters until something is left
        known = DictionaryLookupStrategy(_OneDictionary(forms)) if forms is not None else None
        self._guesses = (CliticDecompositionStrategy(known), HyphenRemovalStrategy(known), RulesStrategy()) if known \
            else ()
        self.lemmas = lru_cache(REMEMBERED)(self._lemmas)
        self.parts = lru_cache(REMEMBERED)(self._parts)
        self._split = lru_cache(REMEMBERED)(self._split_at)

    def _lemmas(self, word: str) -> tuple[str, ...]:
        if self._forms is None:
            return ()
        found = self._known(word)
        if not found and (split := self._split(word.lower())):
            found = tuple(split[0] + head for head in self._known(split[1]) or (split[1],))
        if not found:
            lemma = next(filter(None, (one.get_lemma(word, "fi") for one in self._guesses)), None)
            found = (lemma.lower(),) if lemma else ()
        return found

    def _parts(self, word: str) -> tuple[str, ...]:
        lemma = (self.lemmas(word) or (word.lower(),))[0]
        split = self._split(lemma)
        return (self._as_first(split[0]), (self._known(split[1]) or split[1:])[0]) if split else (lemma,)

    def knows(self, word: str) -> bool:
        """Whether the file has it, or both halves of it."""
        return bool(self._known(word) or self._split(word.lower()))

    def _known(self, word: str) -> tuple[str, ...]:
        """The base forms of a word that stands in the file, in whatever case.

        The file has one for each form. Where that is a choice it made for us, the other one is added: vaaleissa is of
        vaali too, not of vaalea alone, and vaalit is the plural of vaali as well as a word of its own.
        """
        if self._forms is None:
            return ()
        found = self._forms.get(word) or self._forms.get(word.lower()) or self._forms.get(word.capitalize())
        if not found:
            return ()
        small = word.lower()
        ambiguous = PLURAL_IN_E.fullmatch(small)
        other = f"{ambiguous[1]}i" if ambiguous else small[:-1] if small.endswith("t") else ""
        return tuple(dict.fromkeys((found.lower(), *((other,) if other and self._forms.get(other) == other else ()))))

    def _split_at(self, word: str) -> tuple[str, str] | tuple[()]:
        """Two known words that a compound is made of, the second as long as can be."""
        if self._forms is None or len(word) < SHORTEST_COMPOUND:
            return ()
        for place in range(SHORTEST_PART, len(word) - SHORTEST_HEAD + 1):
            before, head = word[:place], word[place:]
            if head in self._forms and self._as_first(before):
                return before, head
        return ()

    def _as_first(self, part: str) -> str:
        """The base form of a first part, empty when there is none.

        Words in -nen stand there with -s (vaikuttamis); what the file reads as a rare word (työ as te) is kept.
        """
        bare = part.rstrip("-")
        found = self._known(bare)
        if not found and bare.endswith("s"):
            found = (bare[:-1] + "nen",) if self._known(bare[:-1] + "nen") else ()
        if not found and (split := self._split(bare)):  # hyvinvointi-alue-strategia
            return split[0] + (self._known(split[1]) or split[1:])[0]
        if not found:
            return ""
        return found[0] if found[0][:2] == bare[:2] else bare

    def word_class(self, word: str) -> str:
        """Not known."""
        return ""

    def readings(self, word: str) -> tuple[Reading, ...]:
        """Not known."""
        return ()


class _OneDictionary:
    """The file of base forms in the place where simplemma looks for its own."""

    def __init__(self, forms: LemmaFile) -> None:
        self._forms = forms

    def get_dictionary(self, lang: str) -> LemmaFile:
        """The Finnish one, whatever is asked."""
        return self._forms
