"""From a plugin's worksheet.yaml to a definition, or everything that is wrong with it, each with its line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from intranet.plugin_system.manifest import Manifest, read_manifest
from intranet.text.checks import FileChecks, Place
from intranet.text.complaints import Complaint, errors_of
from intranet.text.definitions import Lines, read_with_lines
from intranet.text.phrases import N_
from intranet.text.words import FIRST_LANGUAGE, Words
from intranet.worksheets.file_shape import DimensionPart, ItemPart, ScalePart, WorksheetFile
from intranet.worksheets.types import (
    ANY,
    KINDS,
    LATER_KINDS,
    RESERVED_SECTIONS,
    Band,
    Definition,
    Dimension,
    Feedback,
    Headline,
    Item,
    Option,
    Perspective,
    Scale,
    Section,
    Subject,
)

WITH_OPTIONS = ("choice", "choices")


def read_worksheet(path: Path, name: str) -> tuple[Definition | None, list[Complaint]]:
    """The worksheet of the plugin `name`; None when anything but warnings is wrong.

    Title, privacy and author are the manifest's, so that a sheet keeps them with its definition.
    """
    file, complaints, lines = read_with_lines(path, WorksheetFile)
    readable: WorksheetFile | None = lines.but_for_names
    if readable is None:
        return None, complaints
    complaints += list(_Checks(readable, lines).all())
    manifest, _ = read_manifest(path.parent)
    if file is None or manifest is None or errors_of(complaints):
        return None, sorted(complaints, key=lambda one: one.line or 0)
    return _definition(file, manifest, name), sorted(complaints, key=lambda one: one.line or 0)


class _Checks(FileChecks):
    """What the parts of a file say about each other."""

    def __init__(self, file: WorksheetFile, lines: Lines) -> None:
        super().__init__(lines)
        self.file = file
        self.perspectives = [one.id for one in file.perspectives]
        self.scales = {one.id: one for one in file.scales}
        self.items: dict[str, ItemPart] = {}
        for item in (item for section in file.sections for item in section.items):
            self.items.setdefault(item.id, item)

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

    def _item(self, item: ItemPart, place: Place) -> Iterator[Complaint]:
        if item.kind in LATER_KINDS:
            yield self.complain(N_("the kind “%(kind)s”", kind=item.kind),
                                N_("a kind that this version fills: %(words)s (“%(kind)s” is planned, not built)",
                                   words=", ".join(KINDS), kind=item.kind), (*place, "kind"))
        else:
            yield from self.known(item.kind, KINDS, N_("a kind of item"), (*place, "kind"))
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


def _definition(file: WorksheetFile, manifest: Manifest, name: str) -> Definition:
    headline = file.headline
    return Definition(
        key=name, version=manifest.version, title=manifest.title, description=manifest.description,
        privacy=manifest.privacy, author=manifest.author, lead=file.lead or {},
        perspectives=tuple(Perspective(one.id, one.label, one.help or {}) for one in file.perspectives),
        subject=Subject(file.subject.label, file.subject.help or {}, tuple(file.subject.required_for))
        if file.subject else None,
        scales=tuple(Scale(one.id, tuple(Option(str(point.value), point.label) for point in one.points),
                           one.unsure or {}) for one in file.scales),
        sections=tuple(Section(one.id, one.title, tuple(_item(item) for item in one.items), one.help or {})
                       for one in file.sections),
        dimensions=tuple(_dimension(one) for one in file.dimensions),
        bands=tuple(Band(one.id, one.title, one.below) for one in file.bands),
        headline=Headline(headline.usual, headline.several or headline.usual, headline.even, headline.few,
                          headline.strongest) if headline else None)


def _item(part: ItemPart) -> Item:
    return Item(part.id, part.kind, _by_perspective(part.label), part.help or {}, part.scale,
                tuple(Option(one.value, one.label) for one in part.options), part.required, part.least, part.most)


def _dimension(part: DimensionPart) -> Dimension:
    least = part.minimum_answered or (len(part.items) + 1) // 2
    feedback = {band: Feedback(one.text, one.next_step) for band, one in part.feedback.items()}
    return Dimension(part.id, part.title, part.short or part.title, tuple(part.items), least, feedback,
                     tuple(part.cards))


def _by_perspective(label: Mapping[str, str | dict[str, str]]) -> dict[str, Words]:
    """`{fi: {own: …, one: …}, sv: "…"}` as words for each perspective; one text for all stands under ANY."""
    found: dict[str, dict[str, str]] = {}
    for language, words in label.items():
        for perspective, text in ({ANY: words} if isinstance(words, str) else words).items():
            found.setdefault(perspective, {})[language] = text
    for perspective, words in found.items():
        if perspective != ANY:  # a language that has one text for all says it for each perspective too
            found[perspective] = {**found.get(ANY, {}), **words}
    return {perspective: words for perspective, words in found.items() if words.get(FIRST_LANGUAGE)}
