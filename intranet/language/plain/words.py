"""Checks of words: long ones, abbreviations, hard and borrowed ones, rare cases, great numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from intranet.language.plain.lists import (
    BORROWED,
    DAYS,
    EXPLAINS,
    HARD,
    IS,
    KNOWN_TO_ALL,
    NOT_FOR_CLEAR,
    ORDINARY_MEANS,
    SHORT,
)
from intranet.language.plain.notes import PLAIN, Note
from intranet.language.plain.source import Sentence, Word
from intranet.language.plain.text import Text, at

CAPITALS = re.compile(r"[A-ZÅÄÖ]{2,}")
SPAN_OF_DAYS = re.compile(rf"\b({'|'.join(DAYS)})\s?[–-]\s?({'|'.join(DAYS)})\b")
WITH_STOP = re.compile(rf"\b({'|'.join(sorted(set(SHORT) - set(DAYS), key=len, reverse=True))})\.", re.IGNORECASE)
LETTERS = re.compile(r"[^\W\d_]")
NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)*")


def long_word(text: Text) -> Iterator[Note]:
    """A word of many letters in one piece, when the glossary does not explain it; told where it first stands."""
    for sentence, words in _once(text, lambda word: _longest_piece(word) > text.limits.letters
                                 and not text.is_term(word.text) and text.parts(word) <= text.limits.parts):
        yield at(sentence, "long_word", "look", words, limit=text.limits.letters,
                 count=max(_longest_piece(word) for word in words))


def long_compound(text: Text) -> Iterator[Note]:
    """A compound of many parts."""
    for sentence, words in _once(text, lambda word: text.parts(word) > text.limits.parts
                                 and not text.is_term(word.text)):
        yield at(sentence, "long_compound", "look", words, limit=text.limits.parts,
                 count=max(text.parts(word) for word in words))


def abbreviation(text: Text) -> Iterator[Note]:
    """A run of capitals that nothing explains: not the glossary, not the text where it first stands."""
    def unexplained(word: Word) -> bool:
        short = _capitals_of(word)
        return bool(short) and short not in KNOWN_TO_ALL and not text.is_term(short) and not text.is_term(word.text)

    seen: set[str] = set()
    sentences = text.sentences
    for number, sentence in enumerate(sentences):
        found = []
        for place, word in enumerate(sentence.words):
            short = _capitals_of(word)
            if short in seen or not unexplained(word) or _in_capitals(sentence, place):
                continue
            seen.add(short)
            if not _is_opened(short, sentence, sentences[number + 1:number + 2]):
                found.append(word)
        if found:
            yield at(sentence, "abbreviation", "mend", found)


def shortened(text: Text) -> Iterator[Note]:
    """esim., mm. and their kind: read aloud they are words."""
    for sentence in text.sentences:
        found = [(Word(sentence.start + one.start(), sentence.start + one.end(), one.group()), SHORT[one[1].lower()])
                 for one in WITH_STOP.finditer(sentence.text)]
        found += [(Word(sentence.start + one.start(), sentence.start + one.end(), one.group()),
                   f"{SHORT[one[1]]}sta {_illative(SHORT[one[2]])}") for one in SPAN_OF_DAYS.finditer(sentence.text)]
        if found:
            yield at(sentence, "shortened", "look", [word for word, _ in found],
                     instead=tuple(easy for _, easy in found))


def hard_word(text: Text) -> Iterator[Note]:
    """A word for which most people have an easier one."""
    for sentence in text.sentences:
        found = []
        for word in sentence.words:
            hard = next((base for base in text.bases(word) if base in HARD), "")
            if hard and (text.limits is PLAIN or hard not in NOT_FOR_CLEAR):
                found.append((word, HARD[hard]))
        if found:
            yield at(sentence, "hard_word", "look", [word for word, _ in found],
                     instead=tuple(easy for _, easy in found))


def borrowed_word(text: Text) -> Iterator[Note]:
    """A borrowed word that neither the glossary nor the text explains."""
    seen: set[str] = set()
    sentences = text.sentences
    for number, sentence in enumerate(sentences):
        found = []
        for word in sentence.words:
            base = next((base for base in text.bases(word) if base in BORROWED), "")
            a_name = word.text[:1].isupper() and word is not sentence.words[0]
            if not base or base in seen or a_name:
                continue
            seen.add(base)
            if not text.is_term(word.text) and not _is_explained(base, sentence, sentences[number + 1:number + 2]):
                found.append(word)
        if found:
            yield at(sentence, "borrowed_word", "look", found)


def rare_case(text: Text) -> Iterator[Note]:
    """Cases that many never use: without (-tta), with (-ineen), by means of (-in)."""
    for sentence in text.prose:
        found = [word for word in sentence.words if text.told(word).sure & {"abessive", "comitative", "instructive"}
                 and word.text.lower() not in ORDINARY_MEANS]
        if found:
            yield at(sentence, "rare_case", text.limits.structures, found)


def great_number(text: Text) -> Iterator[Note]:
    """A number of more than four figures, or a percentage with decimals."""
    for sentence in text.sentences:
        found = []
        for one in NUMBER.finditer(sentence.text):
            after = sentence.text[one.end():].lstrip("\u00a0 ")[:9].lower()
            whole = one.group().split(",")[0]
            is_one_number = re.fullmatch(r"[\d \u00a0]+", whole) and not whole.startswith("0")
            great = is_one_number and len(re.sub(r"\D", "", whole)) > text.limits.digits
            exact = re.fullmatch(r"[\d \u00a0]+,\d+", one.group()) and after.startswith(("%", "prosent"))
            if great or exact:
                found.append(Word(sentence.start + one.start(), sentence.start + one.end(), one.group()))
        if found:
            yield at(sentence, "great_number", "look", found, limit=text.limits.digits)


# -- what they share --------------------------------------------------------------------------------------------------


def _once(text: Text, is_meant: Callable[[Word], bool]) -> Iterator[tuple[Sentence, list[Word]]]:
    """Sentences with the words that are meant, each word told where it first stands in some form."""
    seen: set[str] = set()
    for sentence in text.sentences:
        found = []
        for word in sentence.words:
            base = text.bases(word)[0]
            if word.text[:1].isalpha() and base not in seen and is_meant(word):
                seen.add(base)
                found.append(word)
        if found:
            yield sentence, found


def _longest_piece(word: Word) -> int:
    """Letters in the longest piece between hyphens: a hyphen parts a word for the eye."""
    return max(len(LETTERS.findall(piece)) for piece in word.text.split("-"))


def _capitals_of(word: Word) -> str:
    """The run of capitals that a word begins with (STM:n, SOSTEn, ELY-keskus), or nothing."""
    found = CAPITALS.match(word.text)
    if found is None:
        return ""
    rest = word.text[found.end():]
    return found.group() if not rest or rest[0] in ":-’'" or rest[0].islower() else ""


def _in_capitals(sentence: Sentence, place: int) -> bool:
    """Whether the words around it are in capitals too: then it is emphasis, which another check tells."""
    near = sentence.words[max(0, place - 1):place] + sentence.words[place + 1:place + 2]
    return any(one.text.isupper() and len(one.text) > 3 for one in near)


def _is_opened(short: str, sentence: Sentence, following: tuple[Sentence, ...]) -> bool:
    """Whether the text says what the letters mean, where they first stand: STEA (…), (STEA), STEA on …"""
    for number, one in enumerate((sentence, *following)):
        for found in re.finditer(rf"\b{short}(?:[:-]?[\wåäö-]*)", one.text):
            before, after = one.text[:found.start()].rstrip(), one.text[found.end():]
            if number == 0 and (after.lstrip().startswith("(") or before.endswith("(")):
                return True
            if re.match(rf"\s+(?:{'|'.join((*IS, *EXPLAINS))})\s+\w", after):
                return True
    return False


def _is_explained(base: str, sentence: Sentence, following: tuple[Sentence, ...]) -> bool:
    """Whether this sentence or the next says what a word means."""
    for one in (sentence, *following):
        words = [word.text.lower() for word in one.words]
        if set(words) & set(EXPLAINS) or (words[0] == base and set(words[1:3]) & set(IS)):
            return True
    return False


def _illative(day: str) -> str:
    """maanantai: maanantaihin; keskiviikko: keskiviikkoon."""
    return f"{day}hin" if day.endswith("ai") else f"{day}on"
