"""What changed over time as part of a document: the days with their means, and the change below them."""

from __future__ import annotations

from flask_babel import gettext as _

from intranet.exports.types import Block, Cell, Heading, Paragraph, Table, line
from intranet.web.formatting import date, number
from intranet.worksheets.comparing.shown import Cell as Mean
from intranet.worksheets.comparing.shown import OverTime


def over_time_blocks(told: OverTime | None) -> list[Block]:
    """For reading: the table with changes in words, and what must be known of it. Nothing without other sheets."""
    table = over_time_table(told)
    if told is None or table is None:
        return []
    notes = []
    if told.has_other_scale:
        notes.append(_("Some means are from another scale, which stands beside them. No change is counted from them."))
    if told.of_other_items:
        areas = ", ".join(one.title.text for one in told.of_other_items)
        notes.append(_(
            "The statements have changed in these areas: %(areas)s. A change of the mean can come from that.",
            areas=areas))
    return [Heading(line(_("Over time"))), table, *(Paragraph(line(words), "soft") for words in notes)]


def over_time_table(told: OverTime | None) -> Table | None:
    """The days as rows; a mean on the usual scale is a number to count with."""
    if told is None or not told.areas:
        return None
    rows: list[tuple[Cell, ...]] = [
        (line(date(column.day)), *(_mean(one.cells[place]) for one in told.areas))
        for place, column in enumerate(told.columns)]
    for place, (then, now) in enumerate(told.pairs):
        title = _("Change %(then)s → %(now)s", then=date(told.columns[then].day), now=date(told.columns[now].day))
        rows.append((line(title), *(line(change_words(one.changes[place])) for one in told.areas)))
    return Table(_("Over time"), (_("Day of answering"), *(one.title.text for one in told.areas)), tuple(rows),
                 (4, *[3] * len(told.areas)))


def change_words(by: float | None) -> str:
    """“up 0.6”, in the reader's language."""
    if by is None:
        return "–"
    if by == 0:
        return _("the same as before")
    return _("up %(by)s", by=number(by, 1)) if by > 0 else _("down %(by)s", by=number(-by, 1))


def _mean(cell: Mean) -> Cell:
    if not cell.is_asked:
        return line(_("was not asked"))
    if cell.shown is None:
        return line("–")
    if cell.range:
        low, high = cell.range
        return line(number(cell.shown, 1) + " " + _("(scale %(low)s–%(high)s)", low=low, high=high))
    return cell.shown
