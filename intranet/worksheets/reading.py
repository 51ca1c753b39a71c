"""From a plugin's worksheet.yaml to a definition, or everything that is wrong with it, each with its line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from intranet.plugin_system.manifest import read_manifest
from intranet.text.checks import THERE_ARE_NONE, Place
from intranet.text.complaints import Complaint, errors_of
from intranet.text.definitions import Lines, read_with_lines
from intranet.text.mending import STAND_IN, Mended, mended
from intranet.text.phrases import N_, Phrase
from intranet.worksheets.file_shape import DimensionPart, ItemPart, ScalePart, WorksheetFile
from intranet.worksheets.making import definition_of
from intranet.worksheets.reading_conditions import ConditionChecks
from intranet.worksheets.reading_rows import RowChecks
from intranet.worksheets.reading_values import ValueChecks
from intranet.worksheets.reading_was import WasChecks
from intranet.worksheets.types import KINDS, RESERVED_SECTIONS, Definition

WITH_OPTIONS = ("choice", "choices", "relations")
TEXTS = ("short_text", "long_text")


def read_worksheet(path: Path, name: str) -> tuple[Definition | None, list[Complaint]]:
    """The worksheet of the plugin `name`; None when anything but warnings is wrong.

    Title, privacy and author are the manifest's, so that a sheet keeps them with its definition.
    """
    file, complaints, lines = read_with_lines(path, WorksheetFile)
    readable = mended(lines.value, WorksheetFile)
    if readable.model is not None:
        complaints += _Checks(readable.model, lines, readable).told()
    manifest, _ = read_manifest(path.parent, name)
    if file is None or manifest is None or errors_of(complaints):
        return None, sorted(complaints, key=lambda one: one.line or 0)
    return definition_of(file, manifest, name), sorted(complaints, key=lambda one: one.line or 0)


class _Checks(RowChecks, ConditionChecks, ValueChecks, WasChecks):
    """What the parts of a file say about each other; of what was mended to be looked at at all nothing is told."""

    def __init__(self, file: WorksheetFile, lines: Lines, readable: Mended[WorksheetFile]) -> None:
        super().__init__(file, lines)
        self.readable = readable
        self.silent: list[Complaint] = []
        self.perspectives = [one.id for one in file.perspectives]
        self.scales = {one.id: one for one in file.scales}
        self.items: dict[str, ItemPart] = {}
        for item in (item for section in file.sections for item in section.items):
            self.items.setdefault(item.id, item)

    def told(self) -> list[Complaint]:
        """Every complaint but those about what was mended, or naming what was taken out for it."""
        return [one for one in self.all() if not any(one is other for other in self.silent)]

    def complain(self, found: Phrase, expected: Phrase, place: Place, nearest: str = "") -> Complaint:
        """A complaint with the line of its place in the file."""
        there = self.readable.in_file(place)
        made = super().complain(found, expected, there, nearest)
        named = found.values.get("word") if isinstance(found, Phrase) else None
        if self.readable.says_nothing_of(there) or named in self.readable.lost or STAND_IN in f"{found} {expected}" \
                or (THERE_ARE_NONE in expected and (self.readable.has_strays or self.readable.places)):
            self.silent.append(made)  # it would be told of what was mended, and may be right
        return made

    def all(self) -> Iterator[Complaint]:
        """Every complaint, part by part."""
        yield from self.ids_once("perspectives", self.perspectives)
        yield from self.ids_once("scales", [one.id for one in self.file.scales])
        yield from self.ids_once("sections", [one.id for one in self.file.sections])
        yield from self.ids_once("dimensions", [one.id for one in self.file.dimensions])
        yield from self.ids_once("bands", [one.id for one in self.file.bands])
        if self.file.subject is not None:
            for number, one in enumerate(self.file.subject.required_for):
                yield from self.known(one, self.perspectives, N_("a perspective"), ("subject", "required_for", number))
        for number, scale in enumerate(self.file.scales):
            yield from self._scale(scale, ("scales", number))
        yield from self._sections()
        yield from self.now_is_known()
        yield from self.state_is_known()
        yield from self.conditions()
        yield from self.was_is_over()
        yield from self.braces()
        yield from self._bands()
        for number, dimension in enumerate(self.file.dimensions):
            yield from self._dimension(dimension, ("dimensions", number))

    def _scale(self, scale: ScalePart, place: Place) -> Iterator[Complaint]:
        values = [point.value for point in scale.points]
        if values != sorted(set(values)):
            shown = ", ".join(map(str, values))
            yield self.complain(N_("points %(points)s", points=shown), N_("points from the least to the most"),
                                (*place, "points"))
        if min(values) < 0:
            yield self.complain(N_("the point %(point)s", point=min(values)), N_("points from 0 up"),
                                (*place, "points"))

    def _sections(self) -> Iterator[Complaint]:
        seen: dict[str, int | None] = {}
        for number, section in enumerate(self.file.sections):
            if section.id in RESERVED_SECTIONS:
                yield self.complain(N_("the section id “%(id)s”", id=section.id),
                                    N_("an id that is no page of a sheet (those are %(words)s)",
                                       words=", ".join(RESERVED_SECTIONS)), ("sections", number, "id"))
            for place, item in enumerate(section.items):
                here: Place = ("sections", number, "items", place)
                if item.id in seen:
                    yield self.complain(N_("the item id “%(id)s” a second time", id=item.id),
                                        N_("another id (first on line %(line)s)", line=seen[item.id]), (*here, "id"))
                seen.setdefault(item.id, self.lines.at(*here, "id"))
                yield from self._item(item, here)
            yield from self.columns_in_section(section.items, ("sections", number))

    def _item(self, item: ItemPart, place: Place) -> Iterator[Complaint]:
        yield from self.known(item.kind, KINDS, N_("a kind of item"), (*place, "kind"))
        if item.enough and item.kind != "canvas":
            yield self.complain(N_("“%(name)s” for the kind “%(kind)s”", name="enough", kind=item.kind),
                                N_("“%(name)s” only for %(words)s", name="enough", words="canvas"), (*place, "enough"))
        yield from self.rows_of_item(item, place)
        yield from self.limits(item, place)
        for number, column in enumerate(item.columns):
            yield from self.limits(column, (*place, "columns", number))
        if item.kind == "scale":
            yield from self.known(item.scale, self.scales, N_("the id of a scale"), (*place, "scale"))
        elif item.scale:
            yield self.complain(N_("a scale for the kind “%(kind)s”", kind=item.kind),
                                N_("a scale only for the kind “scale”"),
                                (*place, "scale"))
        if item.kind in WITH_OPTIONS and not item.options:
            yield self.complain(N_("no options for “%(id)s”", id=item.id),
                                N_("options, each with a value and a label"), place)
        if item.kind not in WITH_OPTIONS and item.options:
            yield self.complain(N_("options for the kind “%(kind)s”", kind=item.kind),
                                N_("options only for choice and choices"),
                                (*place, "options"))
        for name in ("most_words", "avoid", "plain_notes"):
            if getattr(item, name) and item.kind not in TEXTS:
                yield self.complain(N_("“%(name)s” for the kind “%(kind)s”", name=name, kind=item.kind),
                                    N_("“%(name)s” only for %(words)s", name=name, words=", ".join(TEXTS)),
                                    (*place, name))
        values = [option.value for option in item.options]
        for number, value in enumerate(values):
            if value in values[:number]:
                yield self.complain(N_("the value “%(value)s” a second time", value=value), N_("another value"),
                                    (*place, "options", number, "value"))
        for language, words in item.label.items():
            yield from self._label(words, (*place, "label", language))

    def _label(self, words: str | dict[str, str], place: Place) -> Iterator[Complaint]:
        """One text for all perspectives, or one for each of them."""
        if isinstance(words, str):
            if not words.strip():
                yield self.complain(N_("no words"), N_("what is asked"), place)
            return
        for perspective in words:
            yield from self.known(perspective, self.perspectives, N_("a perspective"), (*place, perspective))
        missing = [one for one in self.perspectives if not words.get(one, "").strip()]
        if missing:
            yield self.complain(N_("no words for %(words)s", words=", ".join(missing)),
                                N_("words for every perspective, or one text for all"), place)

    def _bands(self) -> Iterator[Complaint]:
        limits = [band.below for band in self.file.bands]
        inner = limits[:-1]
        if limits and (None in inner or inner != sorted(inner, key=lambda one: one or 0) or limits[-1] is not None):
            yield self.complain(N_("bands out of order"),
                                N_("rising “below” limits, and none for the last band"), ("bands",))
        for band in self.file.headline.level if self.file.headline else ():
            yield from self.known(band, [one.id for one in self.file.bands], N_("the id of a band"),
                                  ("headline", "level", band))

    def _dimension(self, dimension: DimensionPart, place: Place) -> Iterator[Complaint]:
        for number, item_id in enumerate(dimension.items):
            here = (*place, "items", number)
            yield from self.known(item_id, self.items, N_("the id of an item"), here)
            item = self.items.get(item_id)
            if item is not None and item.kind != "scale":
                yield self.complain(N_("“%(id)s” of the kind %(kind)s", id=item_id, kind=item.kind),
                                    N_("an item on a scale: others have no mean"), here)
            if item_id in dimension.items[:number]:
                yield self.complain(N_("“%(word)s” a second time", word=item_id), N_("each item once"), here)
        if dimension.minimum_answered is not None and dimension.minimum_answered > len(dimension.items):
            yield self.complain(N_("minimum_answered %(number)s", number=dimension.minimum_answered),
                                N_("at most %(count)s, the number of its items", count=len(dimension.items)),
                                (*place, "minimum_answered"))
        bands = [band.id for band in self.file.bands]
        for band in dimension.feedback:
            yield from self.known(band, bands, N_("the id of a band"), (*place, "feedback", band))
        without = [band for band in bands if band not in dimension.feedback]
        if dimension.feedback and without:
            yield self.complain(N_("no feedback for %(words)s", words=", ".join(without)),
                                N_("feedback for every band"), (*place, "feedback"))
