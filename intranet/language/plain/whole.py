"""Checks of the text as a whole: headings, paragraphs, what comes first, links, emphasis, whom it speaks to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from intranet.language.plain.lists import HERE_LINKS, TELLS_TO_DO, YOU
from intranet.language.plain.notes import Note
from intranet.language.plain.source import Sentence, Word
from intranet.language.plain.text import Text, at


def headings(text: Text) -> Iterator[Note]:
    """A long stretch without a heading, told where it becomes long."""
    count, told = 0, False
    for sentence in text.sentences:
        if sentence.kind == "heading":
            count, told = 0, False
            continue
        count += len(sentence.words)
        if count > text.limits.words_without_heading and not told:
            told = True
            yield at(sentence, "no_heading", "look", count=_until_heading(text, sentence, count),
                     limit=text.limits.words_without_heading)


def _until_heading(text: Text, from_here: Sentence, count: int) -> int:
    """All words of the stretch."""
    for sentence in text.sentences:
        if sentence.start <= from_here.start:
            continue
        if sentence.kind == "heading":
            break
        count += len(sentence.words)
    return count


def paragraphs(text: Text) -> Iterator[Note]:
    """A long paragraph, told at its first sentence."""
    for _, block in groupby(text.prose, key=lambda sentence: sentence.block):
        sentences = list(block)
        count = sum(len(sentence.words) for sentence in sentences)
        if count > text.limits.words_in_paragraph:
            yield at(sentences[0], "paragraph_length", "look", count=count, limit=text.limits.words_in_paragraph)


def first_things(text: Text) -> Iterator[Note]:
    """The first paragraph names nobody who does something: is what matters most told first? A person decides."""
    if not text.sentences or not text.prose:
        return
    first = [one for one in text.sentences if one.block == text.sentences[0].block]
    if first[0].kind == "paragraph" and any(_someone_acts(text, one) for one in first):
        return
    yield at(first[0], "first_things", "look")


def _someone_acts(text: Text, sentence: Sentence) -> bool:
    told = [text.told(word) for word in sentence.words]
    if any("finite" in one.maybe for one in told):
        return True
    passive = any("passive" in one.maybe for one in told)
    return not passive or any(word.text.lower() in YOU for word in sentence.words)


def links(text: Text) -> Iterator[Note]:
    """A link that does not say where it leads, or a bare address."""
    for link in text.source.links:
        if link.bare or link.text.strip(" .!:»>").lower() in HERE_LINKS:
            sentence = next((one for one in text.sentences if one.start <= link.start and link.end <= one.end), None)
            word = Word(link.start, link.end, link.text)
            # a bare address alone on its line has no words that make a sentence
            alone = Sentence(link.start, link.end, "paragraph", -1, (word,), link.text)
            yield at(sentence or alone, "link_text", "mend", [word])


def emphasis(text: Text) -> Iterator[Note]:
    """More than a few words in capitals or in italics."""
    for sentence in text.sentences:
        run: list[Word] = []
        found: list[Word] = []
        for word in (*sentence.words, None):
            if word is not None and word.text.isupper() and len(word.text) > 1:
                run.append(word)
                continue
            if len(run) > text.limits.set_apart:
                found += run
            run = []
        for start, end in text.source.italics:
            inside = [word for word in sentence.words if start <= word.start and word.end <= end]
            if len(inside) > text.limits.set_apart:
                found += inside
        if found:
            yield at(sentence, "set_apart", "look", sorted(set(found)), count=len(found), limit=text.limits.set_apart)


def asks_nothing(text: Text) -> Iterator[Note]:
    """An instruction that never says: do this."""
    if text.instructs and text.prose and not _tells_to_do(text):
        yield at(text.prose[0], "asks_nothing", "look")


def speaks_to_nobody(text: Text) -> Iterator[Note]:
    """An instruction that does not speak to its reader. Telling somebody what to do speaks to them too."""
    if not text.instructs or not text.prose or _tells_to_do(text):
        return
    words = (word for sentence in text.sentences for word in sentence.words)
    if not any(word.text.lower() in YOU or "you" in text.told(word).sure for word in words):
        yield at(text.prose[0], "speaks_to_nobody", "look")


def _tells_to_do(text: Text) -> bool:
    for sentence in text.sentences:
        for place, word in enumerate(sentence.words):
            low = word.text.lower()
            told = text.told(word)
            if low in TELLS_TO_DO and (place == 0 or sentence.text[:1].islower()):
                return True
            if "imperative" in told.sure or (place == 0 and "imperative" in told.maybe):
                return True
            if place == 0 and low.endswith(("kaa", "kää")):
                return True
    return False
