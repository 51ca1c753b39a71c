"""What is wrong in a file that a person wrote: where, what was found, what was expected.

One type for cards, plugins and glossaries, so that the console, the curator and the admin read the same: the console
in English, the pages in the reader's language.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from intranet.text.phrases import Phrase


@dataclass(frozen=True)
class Complaint:
    """One mistake in one file.

    `file` is a path as the reader knows it (relative to the project or the plugin), `line` counts from 1 and is
    None where the whole file is meant. A warning is shown but does not stop the file from being used. `detail` is what
    a program said of it in its own words, for those who want to know more.
    """

    file: str
    line: int | None
    found: Phrase
    expected: Phrase
    nearest: str = ""
    warning: bool = False
    detail: str = ""

    @property
    def place(self) -> str:
        """`file:line`, as editors and terminals understand it."""
        return self.file if self.line is None else f"{self.file}:{self.line}"

    def sentence(self) -> str:
        """The complaint as one English sentence for the console."""
        kind = "warning: " if self.warning else ""
        hint = f" Did you mean “{self.nearest}”?" if self.nearest else ""
        detail = f" ({self.detail})" if self.detail else ""
        return f"{self.place}: {kind}found {self.found}; expected {self.expected}.{hint}{detail}"


def nearest_word(word: str, words: Iterable[str]) -> str:
    """The most alike of `words`, or an empty string when none is near enough to be what was meant."""
    found = difflib.get_close_matches(word, list(words), n=1, cutoff=0.6)
    return found[0] if found else ""


def errors_of(complaints: Iterable[Complaint]) -> list[Complaint]:
    """The complaints that stop a file from being used."""
    return [complaint for complaint in complaints if not complaint.warning]
