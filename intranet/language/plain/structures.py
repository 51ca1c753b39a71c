"""Checks of constructions: passive, participle constructions, chains before a noun, doing said as a noun."""

from __future__ import annotations

from collections.abc import Iterator

from intranet.language.plain.lists import EMPTY_VERBS, PLAIN_MINEN, SAYS
from intranet.language.plain.notes import Note
from intranet.language.plain.source import Sentence, Word
from intranet.language.plain.text import Text, at

EVERYDAY = tuple(base.removesuffix("nen") for base in PLAIN_MINEN)


def passive(text: Text) -> Iterator[Note]:
    """Two passives within five sentences: the reader does not learn who does it."""
    found = [_passives(text, sentence) for sentence in text.prose]
    window = text.limits.passive_window
    for number, words in enumerate(found):
        if not words:
            continue
        starts = range(max(0, number - window + 1), number + 1)
        most = max(sum(len(one) for one in found[start:start + window]) for start in starts)
        if most >= text.limits.passives:
            yield at(text.prose[number], "passive", "look", words, count=most, limit=text.limits.passives)


def _passives(text: Text, sentence: Sentence) -> list[Word]:
    found, after_be = [], 0
    for word in sentence.words:
        told = text.told(word)
        if "passive" in told.maybe or ("passive_participle" in told.sure and after_be):
            found.append(word)
        after_be = 3 if "be" in told.maybe else max(0, after_be - 1)
    return found


def while_doing(text: Text) -> Iterator[Note]:
    """tehdessään."""
    yield from _marked(text, "while", "while_doing")


def after_doing(text: Text) -> Iterator[Note]:
    """tehtyään, kokouksen päätyttyä."""
    for sentence in text.prose:
        words = []
        for before, word in zip((None, *sentence.words), sentence.words, strict=False):
            if "after" not in text.told(word).sure:
                continue
            owner = word.text.lower().endswith(("ni", "si", "nsa", "nsä", "mme", "nne", "aan", "ään"))
            if owner or (before is not None and "genitive" in text.told(before).sure):
                words.append(word)
        if words:
            yield at(sentence, "after_doing", text.limits.structures, words)


def in_order_to(text: Text) -> Iterator[Note]:
    """tehdäkseen, saadaksesi."""
    for sentence in text.prose:
        words = [word for word in sentence.words if "in_order" in text.told(word).sure]
        if words:
            yield at(sentence, "in_order_to", "look", words)


def reported(text: Text) -> Iterator[Note]:
    """Sanoi tekevänsä; kertoi kunnan aikovan."""
    for sentence in text.prose:
        words, said = [], False
        for word in sentence.words:
            told = text.told(word)
            if "reported" in told.sure or (said and "that" in told.sure):
                words.append(word)
            said = said or any(base in SAYS for base in text.bases(word))
        if words:
            yield at(sentence, "reported", "look", words)


def chain(text: Text) -> Iterator[Note]:
    """Three genitives or participles before their noun; or somebody's doing before it (kunnan laatima suunnitelma)."""
    for sentence in text.prose:
        run: list[Word] = []
        for number, word in enumerate((*sentence.words, None)):
            told = text.told(word) if word is not None else None
            if word is not None and told is not None and _adjoins(sentence, run, word) \
                    and ("genitive" in told.sure or told.sure & {"agent"}):
                run.append(word)
                continue
            heads = told is not None and "nominal" in told.maybe and word is not None and _adjoins(sentence, run, word)
            if heads and len(run) >= text.limits.chain:
                yield at(sentence, "chain", "mend", run, count=len(run), limit=text.limits.chain)
            elif heads and len(run) >= 2 and "agent" in text.told(run[-1]).sure:
                yield at(sentence, "chain", "look", run, count=len(run), limit=text.limits.chain)
            run = []
            if word is not None and told is not None and number == 0 and "genitive" in told.sure:
                run = [word]


def _adjoins(sentence: Sentence, run: list[Word], word: Word) -> bool:
    """Whether nothing but blanks stands between a run and the word."""
    return not run or not sentence.text[run[-1].end - sentence.start:word.start - sentence.start].strip(" \n\x01")


def doing_as_noun(text: Text) -> Iterator[Note]:
    """Suorittaa, toteuttaa with a noun in -minen, or such a noun in an oblique case: who does what is hidden in it."""
    for sentence in text.prose:
        nouns = [word for word in sentence.words if "minen" in text.told(word).maybe and not text.is_term(word.text)
                 and not word.text.lower().startswith(EVERYDAY)]
        verbs = [word for word in sentence.words if set(text.bases(word)) & EMPTY_VERBS]
        oblique = [word for word in nouns if not word.text.lower().endswith("minen")]
        if nouns and (verbs or oblique):
            yield at(sentence, "doing_as_noun", "look", sorted((*verbs, *nouns)))


def _marked(text: Text, mark: str, check: str) -> Iterator[Note]:
    for sentence in text.prose:
        words = [word for word in sentence.words if mark in text.told(word).sure]
        if words:
            yield at(sentence, check, text.limits.structures, words)
