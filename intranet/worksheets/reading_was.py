"""What is checked of `was`: that the ids in it are used no more, and each of them by one successor alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from intranet.text.checks import Place
from intranet.text.complaints import Complaint
from intranet.text.phrases import N_
from intranet.worksheets.file_shape import ItemPart, OptionPart
from intranet.worksheets.reading_conditions import WorksheetChecks


class Renamed(Protocol):
    """A part of the file that may have had other ids."""

    was: list[str]


Named = Sequence[tuple[str, Renamed, Place]]
"""Parts among which an id stands once: the id, the part, its place."""


class WasChecks(WorksheetChecks):
    """The checks of `was`."""

    def was_is_over(self) -> Iterator[Complaint]:
        """Every `was` of the file, among its own kind."""
        for name in ("perspectives", "sections", "dimensions"):
            parts = enumerate(getattr(self.file, name))
            yield from self._among([(one.id, one, (name, number)) for number, one in parts])
        placed = list(self.placed())
        yield from self._among([(item.id, item, place) for item, place in placed])
        for item, place in placed:
            yield from self._inside(item, place)

    def _inside(self, item: ItemPart, place: Place) -> Iterator[Complaint]:
        columns: list[tuple[str, Renamed, Place]] = [
            (one.id, one, (*place, "columns", number)) for number, one in enumerate(item.columns)]
        yield from self._among(columns)
        yield from self._options(item.options, place)
        for number, column in enumerate(item.columns):
            yield from self._options(column.options, (*place, "columns", number))

    def _options(self, options: Sequence[OptionPart], place: Place) -> Iterator[Complaint]:
        yield from self._among([(one.value, one, (*place, "options", number)) for number, one in enumerate(options)])

    def _among(self, parts: Named) -> Iterator[Complaint]:
        """Ids of now cannot be former ones: which answers would be meant? Nor can one id have two successors."""
        now = {one: place for one, _, place in reversed(parts)}
        taken: dict[str, int | None] = {}
        for _, part, place in parts:
            for number, former in enumerate(part.was):
                here = (*place, "was", number)
                if former in now:
                    yield self.complain(N_("“%(id)s” as a former id", id=former),
                                        N_("an id that is used no more (this one stands on line %(line)s)",
                                           line=self.lines.at(*now[former])), here)
                elif former in taken:
                    yield self.complain(N_("the former id “%(id)s” a second time", id=former),
                                        N_("each former id once (first on line %(line)s)", line=taken[former]), here)
                taken.setdefault(former, self.lines.at(*here))
