"""Principal parts proposed for a Finnish word that nobody has inflected yet, for a person to look at.

A word's end allows a few ways of inflection (VISK §§ 63-80); each is made, with the grades of its consonants (VISK
§ 41), and the one is proposed whose forms the analyser takes back to the word most often. Without an analyser that
knows the word it is the way that is commonest for its end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import product

VOWELS = "aeiouyäö"
# strong and weak grade at the end of a stem, the longest first
GRADES = (("kk", "k"), ("pp", "p"), ("tt", "t"), ("nt", "nn"), ("nk", "ng"), ("mp", "mm"), ("lt", "ll"), ("rt", "rr"),
          ("ht", "hd"), ("t", "d"), ("p", "v"), ("k", ""))
NEVER_WEAK = re.compile(r"(?:[sft]k|[sf]t|[s]p|tk|[kp]t|ts|ks|ps)$")
END = re.compile(rf"(?P<stem>.*?[^{VOWELS}]?)(?P<end>[{VOWELS}]+)$")


def proposed(word: str, is_of: Callable[[str, str], bool]) -> str:
    """Principal parts as inflect() takes them; empty when the word's end tells nothing.

    `is_of` tells whether a form belongs to a base form. Of several words only one alone can be proposed for.
    """
    low = word.lower()
    if not low.isalpha() or len(low) < 3:
        return ""
    best, most = "", -1.0
    for parts, vowel in product(_ways(low), _end_vowels(low)):
        written = parts.replace("A", vowel)
        forms = [form for part in written.split() for form in part.split("/")]
        surely = sum(is_of(form, low) for form in forms) / len(forms)
        if surely > most:
            best, most = written, surely
    return _as_written(word, best)


def _as_written(word: str, parts: str) -> str:
    """With the word's own first letter."""
    return " ".join("/".join(word[:1] + form[1:] for form in part.split("/")) for part in parts.split())


def _end_vowels(word: str) -> str:
    """What A may be, the likelier first: the last vowel but e and i decides, if it is not beyond a compound's seam."""
    deciding = [letter for letter in word if letter in "aouäöy"]
    likelier = "a" if deciding and deciding[-1] in "aou" else "ä"
    near_end = "".join(re.findall(f"[{VOWELS}]+", word)[-2:])
    return likelier if set(near_end) & set("aouäöy") else likelier + ("ä" if likelier == "a" else "a")


def _weak(stem: str) -> str:
    """The stem with its last consonants in weak grade."""
    if NEVER_WEAK.search(stem):
        return stem
    for strong, weak in GRADES:
        if stem.endswith(strong):
            return stem[: -len(strong)] + weak
    return stem


def _strong(stem: str) -> Iterator[str]:
    """What a stem in weak grade may be in strong grade, itself last."""
    if not NEVER_WEAK.search(stem):
        for strong, weak in GRADES:
            if weak and stem.endswith(weak):
                yield stem[: -len(weak)] + strong
    yield stem


def _ways(word: str) -> Iterator[str]:
    """Each way of inflection that the word's end allows, the commonest first. A is a or ä."""
    if word.endswith("nen"):
        yield _short(word[:-3] + "s", "e")
    elif word.endswith(("ton", "tön")):
        stem, vowel = word[:-3] + "tt" + word[-2], "A"
        yield f"{stem}m{vowel}n {word}t{vowel} {stem}m{vowel}{vowel}n {stem}mien {stem}mi{vowel} {stem}miss{vowel}"
    elif word.endswith("s"):
        yield from _ending_in_s(word)
    elif word.endswith("in"):
        yield f"{word[:-1]}men {word}tA {word[:-1]}meen {word}ten/{word[:-1]}mien {word[:-1]}miA {word[:-1]}missA"
    elif word.endswith(("n", "l", "r")):
        yield f"{word}en {word}tA {word}een {word}ten/{word}ien {word}iA {word}issA"
    elif word[-1] in VOWELS:
        yield from _ending_in_vowel(word)


def _short(stem: str, vowel: str) -> str:
    """naise-: with the partitive on the bare consonant (naista)."""
    return f"{stem}{vowel}n {stem}tA {stem}{vowel}{vowel}n {stem}ten/{stem}ien {stem}iA {stem}issA"


def _ending_in_s(word: str) -> Iterator[str]:
    stem = word[:-1]
    if word.endswith(("uus", "yys", "eus", "eys")):
        yield f"{stem}den {stem}ttA {stem}teen {stem}ksien {stem}ksiA {stem}ksissA"
    if word[-2] in "aä" and word[-3:-2] not in VOWELS:
        vowel = word[-2]
        for strong in _strong(word[:-2]):
            long = strong + vowel * 2
            yield (f"{long}n {word}tA {long}seen {strong}{vowel}iden/{strong}{vowel}itten {strong}{vowel}itA "
                   f"{strong}{vowel}issA")
    yield f"{stem}ksen {word}tA {stem}kseen {word}ten/{stem}ksien {stem}ksiA {stem}ksissA"


def _ending_in_vowel(word: str) -> Iterator[str]:
    found = END.match(word)
    end, last = (found["end"] if found else word), word[-1]
    stem = word[:-1]
    weak = _weak(stem)
    if len(end) == 2 and end in ("aa", "ää", "uu", "yy", "oo", "ii", "uo", "yö", "ie") and len(word) < 6:
        plural = stem[:-1] + end[1] + "i" if end in ("uo", "yö", "ie") else stem + "i"
        yield f"{word}n {word}tA {word}h{last}n {plural}den/{plural}tten {plural}tA {plural}ssA"
    if last == "e":
        for strong in _strong(stem):
            yield (f"{strong}een {word}ttA {strong}eeseen {strong}eiden/{strong}eitten {strong}eitA {strong}eissA")
        yield f"{word}n {word}A {word}en"
    elif last == "i":
        yield from _ending_in_i(word, stem, weak)
    elif last in "oöuy":
        if len(end) > 1 and end[-2] in "ie":
            yield f"{word}n {word}tA {word}{last}n {word}iden/{word}itten {word}itA {word}issA"
        yield f"{weak}{last}n {word}A {word}{last}n {word}jen {word}jA {weak}{last}issA"
        yield (f"{weak}{last}n {word}A {word}{last}n {word}jen/{word}iden/{word}itten {word}jA/{word}itA "
               f"{weak}{last}issA")
    else:
        yield from _ending_in_a(word, stem, weak)


def _ending_in_i(word: str, stem: str, weak: str) -> Iterator[str]:
    if len(re.findall(f"[{VOWELS}]+", word)) > 2 and word.endswith(("ri", "li", "ni")):
        yield (f"{word}n {word}A {word}in {stem}ien/{stem}eiden/{stem}eitten {stem}ejA/{stem}eitA {stem}eissA")
    yield f"{weak}in {word}A {word}in {stem}ien {stem}ejA {weak}eissA"
    if word.endswith("si"):
        base = word[:-2]
        yield f"{base}den {base}ttA {base}teen {stem}ien {stem}iA {stem}issA"
    if stem.endswith(("l", "r", "n")):
        yield f"{stem}en {stem}tA {stem}een {stem}ten/{stem}ien {stem}iA {stem}issA"
    yield f"{weak}en {stem}eA {stem}een {stem}ien {stem}iA {weak}issA"


def _ending_in_a(word: str, stem: str, weak: str) -> Iterator[str]:
    last = word[-1]
    round_vowel = "o" if last == "a" else "ö"
    with_i = f"{weak}{last}n {word}A {word}{last}n {stem}ien {stem}iA {weak}issA"
    with_o = (f"{weak}{last}n {word}A {word}{last}n {stem}{round_vowel}jen {stem}{round_vowel}jA "
              f"{weak}{round_vowel}issA")
    many = f"{stem}{round_vowel}"
    with_oi = f"{weak}{last}n {word}A {word}{last}n {many}iden/{many}itten {many}itA {many}issA"
    vowels = re.findall(f"[{VOWELS}]+", word)
    if last == "ä" or (len(vowels) == 2 and vowels[0][:1] in "uo") or word.endswith("ma"):
        yield with_i
        yield with_oi
    elif len(vowels) == 2:
        yield with_o
        yield with_i
    elif word.endswith(("ja", "kunta")):
        yield with_i
        yield with_oi
    else:
        yield with_oi
        yield with_i
    yield with_o
