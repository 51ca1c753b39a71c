"""What is checked of limits of numbers, and of the names in braces for which a result puts words in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from intranet.text.checks import Place
from intranet.text.complaints import Complaint, nearest_word
from intranet.text.phrases import N_
from intranet.worksheets.file_shape import ColumnPart, ItemPart
from intranet.worksheets.reading_conditions import WorksheetChecks

BRACES = re.compile(r"\{([^{}]*)\}")
IN_HEADLINE = ("strongest", "weakest")
IN_TITLE = ("subject",)


class ValueChecks(WorksheetChecks):
    """The checks of `least`, `most` and of what stands in braces."""

    def limits(self, part: ItemPart | ColumnPart, place: Place) -> Iterator[Complaint]:
        """Only a number has limits, and there must be a number between them."""
        for name in ("least", "most"):
            if getattr(part, name) is not None and part.kind != "number":
                yield self.complain(N_("“%(name)s” for the kind “%(kind)s”", name=name, kind=part.kind),
                                    N_("“%(name)s” only for %(words)s", name=name, words="number"), (*place, name))
        if part.least is not None and part.most is not None and part.least > part.most:
            yield self.complain(N_("most %(most)s below least %(least)s", most=part.most, least=part.least),
                                N_("a number that fits between them"), (*place, "most"))

    def braces(self) -> Iterator[Complaint]:
        """The names in braces of the headline and of the one page: others would be shown as they stand."""
        if self.file.headline is not None:
            for name in ("usual", "several", "even", "few"):
                known = IN_HEADLINE if name in ("usual", "several") else ()
                yield from self._braces_in(getattr(self.file.headline, name) or {}, known, ("headline", name))
        yield from self._braces_in(self.file.one_page or {}, IN_TITLE, ("one_page",))

    def _braces_in(self, words: Mapping[str, str], known: tuple[str, ...], place: Place) -> Iterator[Complaint]:
        for language, text in words.items():
            for name in BRACES.findall(text):
                if name not in known:
                    expected = N_("one of %(words)s", words=", ".join(f"{{{one}}}" for one in known)) if known \
                        else N_("words without braces")
                    yield self.complain(N_("“%(word)s”", word=f"{{{name}}}"), expected, (*place, language),
                                        nearest_word(name, known))
