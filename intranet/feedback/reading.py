"""From a plugin's form.yaml to a definition, or everything that is wrong with it, each with its line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from intranet.feedback.file_shape import FormFile, QuestionPart, ScalePart
from intranet.feedback.types import CHOICES, KINDS, Condition, FormDefinition, Point, Question, Scale
from intranet.plugin_system.manifest import Manifest, read_manifest
from intranet.text.checks import FileChecks, Place
from intranet.text.complaints import Complaint, errors_of
from intranet.text.definitions import Lines, read_with_lines
from intranet.text.phrases import N_

OPENING = ("scale", *CHOICES)
"""Kinds of which an answer can open another question."""
MOST_OPEN = 12
"""A response of so many full open answers still fits into one request (security.LARGEST_BODY)."""


def read_form(path: Path, name: str) -> tuple[FormDefinition | None, list[Complaint]]:
    """The form template of the plugin `name`; None when anything but warnings is wrong."""
    file, complaints, lines = read_with_lines(path, FormFile)
    readable: FormFile | None = lines.but_for_names
    if readable is None:
        return None, complaints
    complaints += list(_Checks(readable, lines).all())
    complaints.sort(key=lambda one: one.line or 0)
    manifest, _ = read_manifest(path.parent, name)
    if file is None or manifest is None or errors_of(complaints):
        return None, complaints
    return _definition(file, manifest, name), complaints


class _Checks(FileChecks):
    """What the parts of a file say about each other."""

    def __init__(self, file: FormFile, lines: Lines) -> None:
        super().__init__(lines)
        self.file = file
        self.scales = {one.id: one for one in file.scales}

    def all(self) -> Iterator[Complaint]:
        """Every complaint, part by part."""
        yield from self.ids_once("scales", [one.id for one in self.file.scales])
        yield from self.ids_once("items", [one.id for one in self.file.items])
        for number, scale in enumerate(self.file.scales):
            yield from self._scale(scale, ("scales", number, "points"))
        for number, item in enumerate(self.file.items):
            yield from self._kind(item, ("items", number))
            if item.show_when is not None:
                yield from self._condition(item, number, ("items", number, "show_when"))
        texts = [item for item in self.file.items if item.kind == "long_text"]
        if len(texts) > MOST_OPEN:
            yield self.complain(N_("%(count)s open questions", count=len(texts)),
                                N_("at most %(number)s", number=MOST_OPEN), ("items",))

    def _scale(self, scale: ScalePart, place: Place) -> Iterator[Complaint]:
        values = [point.value for point in scale.points]
        if values != list(range(1, len(values) + 1)):
            yield self.complain(N_("points %(points)s", points=", ".join(map(str, values))),
                                N_("the points 1, 2, 3, 4 from disagreement to agreement"), place)

    def _kind(self, item: QuestionPart, place: Place) -> Iterator[Complaint]:
        yield from self.known(item.kind, KINDS, N_("a kind of question"), (*place, "kind"))
        if item.kind == "scale":
            yield from self.known(item.scale, self.scales, N_("the id of a scale"), (*place, "scale"))
            if item.agreed is None:
                yield self.complain(N_("no “agreed” for “%(id)s”", id=item.id),
                                    N_("what those who agree say, as the end of “17 / 21 …”"), place)
        elif item.kind in KINDS:
            for word in ("scale", "agreed"):
                if getattr(item, word):
                    yield self.complain(N_("“%(word)s” for the kind “%(kind)s”", word=word, kind=item.kind),
                                        N_("“%(word)s” only for the kind “scale”", word=word),
                                        (*place, word))
        if item.kind in CHOICES:
            yield from self._options(item, place)
        elif item.kind in KINDS and item.options:
            yield self.complain(N_("options for the kind “%(kind)s”", kind=item.kind),
                                N_("options only for choice and choices"), (*place, "options"))

    def _options(self, item: QuestionPart, place: Place) -> Iterator[Complaint]:
        values = [option.value for option in item.options]
        if len(values) < 2:
            yield self.complain(N_("fewer than two options for “%(id)s”", id=item.id),
                                N_("options, each with a value and a label"), place)
        for number, value in enumerate(values):
            if value in values[:number]:
                yield self.complain(N_("the option “%(value)s” a second time", value=value), N_("another value"),
                                    (*place, "options", number, "value"))

    def _condition(self, item: QuestionPart, number: int, place: Place) -> Iterator[Complaint]:
        """It opens in place as one chooses, so it stands right after the question that opens it."""
        assert item.show_when is not None
        source = next((one for one in self.file.items if one.id == item.show_when.item), None)
        if source is None or source.kind not in OPENING or source.show_when is not None:
            there = [one.id for one in self.file.items if one.kind in OPENING and one.show_when is None]
            yield from self.known(item.show_when.item, [one for one in there if one != item.id],
                                  N_("a statement or a choice that is always asked"), (*place, "item"))
            return
        before = number - 1
        while before >= 0 and (other := self.file.items[before].show_when) and other.item == source.id:
            before -= 1
        if before < 0 or self.file.items[before].id != source.id:
            yield self.complain(N_("“%(id)s” elsewhere than after “%(before)s”", id=item.id, before=source.id),
                                N_("it right after “%(before)s”, which opens it", before=source.id), (*place, "item"))
        points = self.scales[source.scale].points if source.scale in self.scales else []
        values = [str(one.value) for one in (points or source.options)]
        what = N_("points of its scale") if points else N_("values of its options")
        for place_of_value, value in enumerate(item.show_when.values):
            if values:
                yield from self.known(str(value), values, what, (*place, "values", place_of_value))


def _definition(file: FormFile, manifest: Manifest, name: str) -> FormDefinition:
    return FormDefinition(
        key=name, version=manifest.version, title=manifest.title, description=manifest.description,
        lead=file.lead or {}, minutes=file.minutes,
        scales=tuple(Scale(one.id, tuple(Point(str(point.value), point.label) for point in one.points))
                     for one in file.scales),
        questions=tuple(_question(one) for one in file.items))


def _question(part: QuestionPart) -> Question:
    condition = part.show_when
    return Question(part.id, part.kind, part.label, part.help or {}, part.scale, part.agreed or {},
                    Condition(condition.item, tuple(map(str, condition.values))) if condition else None,
                    tuple(Point(one.value, one.label) for one in part.options))
