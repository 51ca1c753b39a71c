"""What is checked of conditions: that they look back at a choice or at boxes; and of the choice of the state."""

from __future__ import annotations

from collections.abc import Iterator

from intranet.text.checks import FileChecks, Place
from intranet.text.complaints import Complaint
from intranet.text.definitions import Lines
from intranet.text.phrases import N_
from intranet.worksheets.file_shape import ConditionPart, ItemPart, WorksheetFile
from intranet.worksheets.types import CHOOSING, UNSURE


class WorksheetChecks(FileChecks):
    """What all checks of a worksheet's file stand on."""

    def __init__(self, file: WorksheetFile, lines: Lines) -> None:
        super().__init__(lines)
        self.file = file

    def placed(self) -> Iterator[tuple[ItemPart, Place]]:
        """Every item with its place in the file, in the order in which they are asked."""
        for number, section in enumerate(self.file.sections):
            for at, item in enumerate(section.items):
                yield item, ("sections", number, "items", at)


class ConditionChecks(WorksheetChecks):
    """The checks of `show_when`, `state` and `over`."""

    def conditions(self) -> Iterator[Complaint]:
        """Every condition looks at what was asked before it."""
        before: dict[str, ItemPart] = {}
        for item, place in self.placed():
            if item.show_when is not None:
                yield from self._condition(item.show_when, before, (*place, "show_when"))
            before.setdefault(item.id, item)

    def _condition(self, when: ConditionPart, before: dict[str, ItemPart], place: Place) -> Iterator[Complaint]:
        if bool(when.item) == bool(when.done):
            yield self.complain(N_("a condition with “item” and “done”") if when.item else
                                N_("a condition with neither “item” nor “done”"),
                                N_("either “item” with “values”, or “done” with boxes"), place)
            return
        boxes = [one.id for one in before.values() if one.kind == "canvas"]
        for number, box in enumerate(when.done):
            yield from self.known(box, boxes, N_("the id of an earlier box"), (*place, "done", number))
        if when.done:
            return
        choices = [one.id for one in before.values() if one.kind in CHOOSING]
        yield from self.known(when.item, choices, N_("the id of an earlier choice"), (*place, "item"))
        if not when.values:
            yield self.complain(N_("no values"), N_("the values that open it"), place)
        if when.item in choices:
            values = self._values_of(before[when.item])
            for number, value in enumerate(when.values):
                yield from self.known(str(value), values, N_("a value of “%(id)s”", id=when.item),
                                      (*place, "values", number))

    def _values_of(self, item: ItemPart) -> list[str]:
        if item.kind != "scale":
            return [option.value for option in item.options]
        scale = next((one for one in self.file.scales if one.id == item.scale), None)
        points = [str(point.value) for point in scale.points] if scale else []
        return [*points, UNSURE] if scale and scale.unsure else points

    def state_is_known(self) -> Iterator[Complaint]:
        """`state` names a choice, `over` some of its values."""
        choices = {item.id: item for item, _ in self.placed() if item.kind == "choice"}
        if self.file.state:
            yield from self.known(self.file.state, choices, N_("the id of a choice"), ("state",))
        values = self._values_of(choices[self.file.state]) if self.file.state in choices else []
        for number, value in enumerate(self.file.over):
            yield from self.known(value, values, N_("a value of “%(id)s”", id=self.file.state), ("over", number))
