"""What is checked of items that are answered in rows: their columns, and the choice that says in which phase one is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from intranet.text.checks import Place
from intranet.text.complaints import Complaint
from intranet.text.phrases import N_
from intranet.worksheets.cells import MOST_COLUMNS
from intranet.worksheets.file_shape import ColumnPart, ItemPart
from intranet.worksheets.reading_conditions import WorksheetChecks
from intranet.worksheets.standard import MOMENT
from intranet.worksheets.types import ROW_KINDS

CELL_KINDS = ("short_text", "long_text", "choice", "number", "date")
WITH_COLUMNS = ("table", "relations")
OWN_COLUMNS = {"timeline": tuple(one.id for one in MOMENT), "relations": ("name", "wished")}
"""Columns that a kind brings."""


class RowChecks(WorksheetChecks):
    """The checks of a worksheet's file that concern rows."""

    def rows_of_item(self, item: ItemPart, place: Place) -> Iterator[Complaint]:
        """What is wrong with the columns of one item, or that it has any."""
        if item.kind in WITH_COLUMNS and not item.columns:
            yield self.complain(N_("no columns for “%(id)s”", id=item.id),
                                N_("columns, each with an id and a label"), place)
        for name, kinds in (("columns", WITH_COLUMNS), ("row_name", ROW_KINDS), ("add_row", ROW_KINDS),
                            ("paper_rows", ROW_KINDS)):
            if getattr(item, name) and item.kind not in kinds:
                yield self.complain(N_("“%(name)s” for the kind “%(kind)s”", name=name, kind=item.kind),
                                    N_("“%(name)s” only for %(words)s", name=name, words=", ".join(kinds)),
                                    (*place, name))
        for number, column in enumerate(item.columns):
            here: Place = (*place, "columns", number)
            ids = [one.id for one in item.columns]
            if column.id in ids[:number]:
                first = self.lines.at(*place, "columns", ids.index(column.id), "id")
                yield self.complain(N_("the id “%(id)s” a second time", id=column.id),
                                    N_("another id (first on line %(line)s)", line=first), (*here, "id"))
            if column.id in OWN_COLUMNS.get(item.kind, ()):
                yield self.complain(N_("the id “%(id)s”", id=column.id),
                                    N_("another id: the kind “%(kind)s” has this column itself", kind=item.kind),
                                    (*here, "id"))
            yield from self._column(column, here)
            if item.kind == "relations":
                yield from self._question(item, column, here)

    def _question(self, item: ItemPart, column: ColumnPart, place: Place) -> Iterator[Complaint]:
        """Each question of relations has one answer for each kind of relation."""
        kinds = [option.value for option in item.options]
        if column.kind != "choice":
            yield self.complain(N_("a column of the kind “%(kind)s”", kind=column.kind),
                                N_("choices only: their answers are counted"), (*place, "kind"))
            return
        for number, option in enumerate(column.options):
            yield from self.known(option.value, kinds, N_("a kind of relation"), (*place, "options", number, "value"))
        lacking = [kind for kind in kinds if kind not in [option.value for option in column.options]]
        if lacking and column.options:
            yield self.complain(N_("no option for %(words)s", words=", ".join(lacking)),
                                N_("one option for each kind of relation"), (*place, "options"))

    def _column(self, column: ColumnPart, place: Place) -> Iterator[Complaint]:
        yield from self.known(column.kind, CELL_KINDS, N_("a kind of column"), (*place, "kind"))
        if column.kind == "choice" and not column.options:
            yield self.complain(N_("no options for “%(id)s”", id=column.id),
                                N_("options, each with a value and a label"), place)
        if column.kind != "choice" and column.options:
            yield self.complain(N_("options for the kind “%(kind)s”", kind=column.kind),
                                N_("options only for choice and choices"), (*place, "options"))
        values = [option.value for option in column.options]
        for number, value in enumerate(values):
            if value in values[:number]:
                yield self.complain(N_("the value “%(value)s” a second time", value=value), N_("another value"),
                                    (*place, "options", number, "value"))

    def columns_in_section(self, items: Sequence[ItemPart], place: Place) -> Iterator[Complaint]:
        """Without a script a section is one form: the columns of all its rows have to fit into it."""
        count = sum(len(item.columns) + len(OWN_COLUMNS.get(item.kind, ())) for item in items)
        if count > MOST_COLUMNS:
            yield self.complain(N_("%(count)s columns in one section", count=count),
                                N_("at most %(count)s, or a section of its own", count=MOST_COLUMNS), place)

    def now_is_known(self) -> Iterator[Complaint]:
        """`now` names a choice whose values are the ids of timelines."""
        if not self.file.now:
            return
        items = {item.id: item for section in self.file.sections for item in section.items}
        choices = [item.id for item in items.values() if item.kind == "choice"]
        yield from self.known(self.file.now, choices, N_("the id of a choice"), ("now",))
        timelines = [item.id for item in items.values() if item.kind == "timeline"]
        for number, section in enumerate(self.file.sections):
            for place, item in enumerate(section.items):
                if item.id == self.file.now and item.kind == "choice":
                    for at, option in enumerate(item.options):
                        yield from self.known(option.value, timelines, N_("the id of a timeline"),
                                              ("sections", number, "items", place, "options", at, "value"))
