"""What the readers of definition files check alike: ids that stand once, words that must be known. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from intranet.text.complaints import Complaint, nearest_word
from intranet.text.definitions import Lines
from intranet.text.phrases import N_, Phrase

THERE_ARE_NONE = N_("there are none")
Place = tuple[str | int, ...]
"""The way to a value in a file: names of parts and numbers in lists."""


class FileChecks:
    """What the parts of one file say about each other; a reader's own checks stand on this."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines

    def complain(self, found: Phrase, expected: Phrase, place: Place, nearest: str = "") -> Complaint:
        """A complaint with the line of its place."""
        return Complaint(self.lines.file_name, self.lines.at(*place), found, expected, nearest)

    def ids_once(self, part: str, ids: list[str]) -> Iterator[Complaint]:
        """Every id of a list that stood there before."""
        for number, one in enumerate(ids):
            if one in ids[:number]:
                first = self.lines.at(part, ids.index(one), "id")
                yield self.complain(N_("the id “%(id)s” a second time", id=one),
                                    N_("another id (first on line %(line)s)", line=first), (part, number, "id"))

    def known(self, word: str, words: Iterable[str], what: Phrase, place: Place) -> Iterator[Complaint]:
        """A complaint when the word is none of the words, with the nearest of them."""
        known = list(words)
        if word not in known:
            expected = N_("%(what)s: %(words)s", what=what, words=", ".join(known) or THERE_ARE_NONE)
            yield self.complain(N_("“%(word)s”", word=word), expected, place, nearest_word(word, known))
