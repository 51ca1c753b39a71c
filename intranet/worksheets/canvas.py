"""What a sheet of boxes and gates tells: which boxes are done, which gate comes next, what was decided. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from intranet.charts import canvas as charts
from intranet.text.words import Said, in_language
from intranet.worksheets.asked import is_asked, is_done, is_over
from intranet.worksheets.filled import Sheet
from intranet.worksheets.types import Item, Section


@dataclass(frozen=True)
class BoxTold:
    """A box with its number and state."""

    number: int
    title: Said
    enough: Said
    state: charts.State
    section: Section
    item: Item


@dataclass(frozen=True)
class GateTold:
    """A gate: closed, open, or with a decision."""

    title: Said
    state: charts.State
    decision: Said | None


@dataclass(frozen=True)
class CanvasTold:
    """The boxes in their groups with the gate after each, and the picture."""

    groups: tuple[tuple[tuple[BoxTold, ...], GateTold | None], ...]
    chart: charts.Canvas | None
    state: Said | None
    """How it stands, where the worksheet says."""
    is_over: bool = False
    """Whether it stands so that nothing more is to come."""

    @property
    def boxes(self) -> list[BoxTold]:
        """All boxes in their order."""
        return [box for boxes, _ in self.groups for box in boxes]

    @property
    def done(self) -> int:
        """How many boxes are done."""
        return sum(box.state == "done" for box in self.boxes)

    @property
    def following(self) -> BoxTold | None:
        """The first box that is not done; none once it is over."""
        return next((box for box in self.boxes if box.state != "done" and not self.is_over), None)


def canvas_of(sheet: Sheet, language: str) -> CanvasTold | None:
    """The canvas of a sheet; None for a worksheet without boxes."""
    definition, words = sheet.definition, sheet.words()
    boxes = {item.id: BoxTold(number, in_language(item.label_for(sheet.perspective), language),
                              in_language(item.enough, language),
                              "done" if is_done(item.id, words) else "begun" if item.id in words else "empty",
                              definition.section_of(item.id), item)
             for number, item in enumerate((one for one in definition.items if one.kind == "canvas"), 1)}
    if not boxes:
        return None
    groups: list[tuple[tuple[BoxTold, ...], GateTold | None]] = []
    left = dict(boxes)
    for gate in (item for item in definition.items if item.is_gate):
        before = tuple(left.pop(box) for box in (gate.show_when.done if gate.show_when else ()) if box in left)
        groups.append((before, _gate(sheet, gate, language)))
    if left:
        groups.append((tuple(left.values()), None))
    chart = charts.canvas([(tuple(charts.Box(box.number, box.title.text, box.state) for box in own),
                            charts.Box(0, gate.title.text, gate.state) if gate else None) for own, gate in groups])
    state = _chosen(definition.item(definition.state), words.get(definition.state, ""), language) \
        if definition.state else None
    return CanvasTold(tuple(groups), chart, state, is_over(definition, words))


def _gate(sheet: Sheet, gate: Item, language: str) -> GateTold:
    """A decision counts only while its gate is open: one that was made before stays, and waits."""
    words = sheet.words()
    is_open = is_asked(sheet.definition, gate, words)
    decision = _chosen(gate, words.get(gate.id, ""), language) if is_open else None
    return GateTold(in_language(gate.label_for(sheet.perspective), language),
                    "done" if decision else "begun" if is_open else "empty", decision)


def _chosen(item: Item, value: str, language: str) -> Said | None:
    """The words of what was chosen; None when nothing was."""
    return next((in_language(one.label, language) for one in item.options if one.value == value), None)
