"""libvoikko, when the operating system has it: every reading of a Finnish word with its base form, parts and class.

Loaded straight from the system's library, because `.venv` does not see the system's Python packages. Debian brings it
with `apt install libvoikko1 voikko-fi`; without it everything works with the pip-only analyser of `analysis.py`.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from types import MappingProxyType
from typing import Any

LIBRARIES = ("libvoikko.so.1", "libvoikko.1.dylib", "libvoikko-1.dll")
WORD_CLASSES = MappingProxyType({
    "nimisana": "noun", "laatusana": "adjective", "nimisana_laatusana": "noun_adjective", "teonsana": "verb",
    "seikkasana": "adverb", "asemosana": "pronoun", "suhdesana": "adposition", "huudahdussana": "interjection",
    "sidesana": "conjunction", "etunimi": "name", "sukunimi": "name", "paikannimi": "name", "nimi": "name",
    "lukusana": "numeral", "lyhenne": "abbreviation", "kieltosana": "negation", "etuliite": "prefix",
})
_BOUNDARY = "[Bc]"
_TAGS = re.compile(r"\[Xp\][^\[]*\[X\]|\[[^\]]*\]")


@dataclass(frozen=True)
class Reading:
    """One way to read a written word.

    `parts` are the parts of a compound as they stand in it, the last one in its base form (asiakas, raati; kunnan,
    hallitus); one for a word that is none. `traits` is what Voikko says beside that, with its own names:
    ("NUMBER", "plural"), ("SIJAMUOTO", "sisaolento"), ("MOOD", …).
    """

    lemma: str
    word_class: str
    parts: tuple[str, ...]
    traits: tuple[tuple[str, str], ...]

    def trait(self, name: str) -> str:
        """One trait, or an empty text."""
        return dict(self.traits).get(name, "")


class Voikko:
    """An opened library with its Finnish dictionary. Its handle serves one thread at a time."""

    def __init__(self, library: ctypes.CDLL, handle: ctypes.c_void_p) -> None:
        self._library, self._handle, self._lock = library, handle, Lock()

    def readings(self, word: str) -> tuple[Reading, ...]:
        """Every reading of the word as it is written; none for an unknown word."""
        if not word or "\0" in word or len(word) > 100:
            return ()
        with self._lock:
            return tuple(dict.fromkeys(self._read(word)))

    def _read(self, word: str) -> Iterator[Reading]:
        library = self._library
        found = library.voikkoAnalyzeWordCstr(self._handle, word.encode())
        if not found:
            return
        try:
            for analysis in _until_null(found):
                keys = library.voikko_mor_analysis_keys(analysis)
                traits = {}
                for key in _until_null(keys):
                    value = library.voikko_mor_analysis_value_cstr(analysis, key)
                    traits[ctypes.string_at(key).decode()] = ctypes.string_at(value).decode()
                    library.voikko_free_mor_analysis_value_cstr(value)
                yield _reading(traits)
        finally:
            library.voikko_free_mor_analysis(found)


def _until_null(pointers: Any) -> Iterator[int]:
    place = 0
    while pointers[place]:
        yield pointers[place]
        place += 1


def _reading(traits: dict[str, str]) -> Reading:
    lemma = traits.pop("BASEFORM", "").replace("=", "")
    pieces = [_TAGS.sub("", piece).strip("-").lower() for piece in traits.pop("FSTOUTPUT", "").split(_BOUNDARY)]
    for noise in ("STRUCTURE", "WORDBASES", "WORDIDS"):
        traits.pop(noise, None)
    word_class = WORD_CLASSES.get(traits.pop("CLASS", ""), "")
    head = lemma.replace("-", "")[len("".join(pieces[:-1]).replace("-", "")):]
    return Reading(lemma, word_class, (*pieces[:-1], head or lemma), tuple(sorted(traits.items())))


@lru_cache(maxsize=1)
def opened() -> Voikko | None:
    """The system's Voikko with its Finnish dictionary, or None."""
    for name in LIBRARIES:
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        try:
            _declare(library)
        except AttributeError:  # an older library without what we ask for
            return None
        problem = ctypes.c_char_p()
        handle = library.voikkoInit(ctypes.byref(problem), b"fi", None)
        return Voikko(library, ctypes.c_void_p(handle)) if handle and not problem.value else None
    return None


def version() -> str:
    """The library's version, which belongs in an analyser's name."""
    for name in LIBRARIES:
        try:
            library = ctypes.CDLL(name)
            library.voikkoGetVersion.restype = ctypes.c_char_p
            return str(library.voikkoGetVersion().decode())
        except (OSError, AttributeError):
            continue
    return ""


def _declare(library: ctypes.CDLL) -> None:
    """What each function takes and gives: without it ctypes would cut pointers to 32 bits."""
    pointer, pointers = ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)
    for name, result, arguments in (
        ("voikkoInit", pointer, [ctypes.POINTER(ctypes.c_char_p), ctypes.c_char_p, ctypes.c_char_p]),
        ("voikkoAnalyzeWordCstr", pointers, [pointer, ctypes.c_char_p]),
        ("voikko_free_mor_analysis", None, [pointers]),
        ("voikko_mor_analysis_keys", pointers, [pointer]),
        ("voikko_mor_analysis_value_cstr", pointer, [pointer, pointer]),
        ("voikko_free_mor_analysis_value_cstr", None, [pointer]),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
