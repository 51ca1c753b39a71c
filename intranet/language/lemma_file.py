"""Base forms of Finnish words from a file that is mapped into memory and read where it is asked.

simplemma brings 3.5 million forms. As a Python dict they cost over 400 MB and eight seconds in every process; this file
is made of them once, at set-up and in a process of its own, and costs a process only the pages it touches.

The file: forms in sorted order in blocks of BLOCK. Each record says how many bytes of the form before it are kept, the
rest of the form, how many bytes are cut from the form's end to make its lemma, and what is put there instead. After the
blocks stand their places, then two numbers: how many blocks, and where their places begin.
"""

from __future__ import annotations

import mmap
import os
import struct
import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from simplemma.__metadata__ import __version__ as simplemma_version
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

BLOCK = 32
MARK = f"ANKKURI-LEMMAS-1 simplemma {simplemma_version}".encode().ljust(64)
"""A file of another version is as good as none: it is made anew."""
TAIL = struct.Struct("<QQ")
LONGEST = 120
"""Bytes: longer forms are left out, so that every length fits in one byte."""
DEFAULT = Path(__file__).resolve().parents[2] / "build" / "lemmas-fi.bin"


class LemmaFile(Mapping[str, str]):
    """From a form to its base form, as simplemma has it."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if self._bytes[:len(MARK)] != MARK:
            raise ValueError(f"{path} is no file of base forms, or of another version")
        self._count, start = TAIL.unpack(self._bytes[-TAIL.size:])
        self._places = memoryview(self._bytes)[start:start + 4 * self._count].cast("I")

    def __getitem__(self, form: str) -> str:
        asked = form.encode()
        low, high = 0, self._count
        while low < high:  # the last block whose first form is not after the one asked for
            middle = (low + high) // 2
            if self._first(middle) <= asked:
                low = middle + 1
            else:
                high = middle
        if low:
            for key, lemma in self._records(low - 1):
                if key >= asked:
                    if key == asked:
                        return lemma.decode()
                    break
        raise KeyError(form)

    def __iter__(self) -> Iterator[str]:
        for block in range(self._count):
            for key, _ in self._records(block):
                yield key.decode()

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _first(self, block: int) -> bytes:
        place = self._places[block]
        return self._bytes[place + 3:place + 3 + self._bytes[place + 1]]

    def _records(self, block: int) -> Iterator[tuple[bytes, bytes]]:
        place, form = self._places[block], b""
        for _ in range(BLOCK):
            kept, more, cut = self._bytes[place:place + 3]
            if more == 255:  # the end of the last block
                return
            place += 3
            form = form[:kept] + self._bytes[place:place + more]
            place += more
            put = self._bytes[place]
            yield form, form[:len(form) - cut] + self._bytes[place + 1:place + 1 + put]
            place += 1 + put


def write(pairs: Iterable[tuple[bytes, bytes]], target: Path) -> None:
    """The file of these forms and lemmas. It appears whole or not at all."""
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f"{target.name}.{os.getpid()}")
    places, place, before = array("I"), len(MARK), b""
    with draft.open("wb") as file:
        file.write(MARK)
        fitting = ((form, lemma) for form, lemma in sorted(pairs) if len(form) <= LONGEST and len(lemma) <= LONGEST)
        for number, (form, lemma) in enumerate(fitting):
            if number % BLOCK == 0:
                places.append(place)
                before = b""
            kept, same = _shared(before, form), _shared(form, lemma)
            record = b"%c%c%c%b%c%b" % (kept, len(form) - kept, len(form) - same, form[kept:],
                                        len(lemma) - same, lemma[same:])
            file.write(record)
            place, before = place + len(record), form
        file.write(b"\xff\xff\xff")
        place += 3
        file.write(b"\0" * (-place % 4))
        place += -place % 4
        file.write(places.tobytes())
        file.write(TAIL.pack(len(places), place))
    os.replace(draft, target)


def _shared(one: bytes, other: bytes) -> int:
    """How many bytes two words have in common at their beginning: mostly nearly all, so it is tried from the end."""
    length = min(len(one), len(other))
    while one[:length] != other[:length]:
        length -= 1
    return length


@lru_cache(maxsize=1)
def opened(path: Path = DEFAULT) -> LemmaFile | None:
    """The file, or None when set-up has not made it."""
    try:
        return LemmaFile(path)
    except (OSError, ValueError):
        return None


def make(target: Path = DEFAULT) -> None:
    """The file of simplemma's Finnish forms: some seconds and 500 MB, given back when the process ends."""
    forms = DefaultDictionaryFactory().get_dictionary("fi")
    write(((form.encode(), forms[form].encode()) for form in forms), target)


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT)
