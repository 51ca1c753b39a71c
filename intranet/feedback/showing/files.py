"""Results as files: what the page shows in every view, and never a row for each person."""

from __future__ import annotations

from datetime import datetime

from flask_babel import gettext as _

from intranet.exports.csv_file import csv_bytes
from intranet.exports.types import Block, Cell, Document, Facts, Table, line
from intranet.exports.xlsx_file import xlsx_bytes
from intranet.feedback.showing.results import CountedShown, ResultsShown
from intranet.feedback.showing.words import csv_rows, in_order
from intranet.feedback.types import Form
from intranet.web.formatting import number

KINDS = {"csv": "text/csv", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}


def results_file(form: Form, shown: ResultsShown, kind: str, language: str, address: str, now: datetime) -> bytes:
    """The file of this kind."""
    if kind == "csv":
        return csv_bytes(csv_rows(form, shown))
    return xlsx_bytes(tables_document(form, shown, language, address), _("Facts"), now)


def tables_document(form: Form, shown: ResultsShown, language: str, address: str) -> Document:
    """A page of facts, one for each counted question with its parts, and one for all answers in words."""
    blocks: list[Block] = [counted_table(one, place) for place, one in enumerate(shown.counted, 1)]
    answers = [(question, theme, text) for question in shown.open for theme, text in in_order(question)]
    if answers:
        blocks.append(Table(_("Answers in words"), (_("Question"), _("Theme"), _("Answer")), tuple(
            (line(question.label), line(theme), line(text)) for question, theme, text in answers)))
    facts = [(_("Answers"), line(number(shown.answered)))]
    if form.is_example:
        facts.append((_("Note"), line(_("The figures are examples: the memo of 2018 does not give them. The answers in "
                                        "words are quoted from it."))))
    facts += [(_("Not shown"), line(label)) for label in shown.hidden]
    return Document(form.title, language, tuple(blocks), address=address, facts=Facts(tuple(facts)))


def counted_table(one: CountedShown, place: int) -> Table:
    """A row for all together and for each part that is shown, a column for each point."""
    views = [(_("All together"), one.view), *((part.label, part.view) for part in one.parts)]
    head = (_("Town or event"), *(point.label.text for point in one.view.points),
            *((_("Agree"),) if one.is_statement else ()), _("Who answered"))
    rows: list[tuple[Cell, ...]] = [
        (line(label), *(point.count for point in view.points), *((view.agreeing,) if one.is_statement else ()),
         view.answered) for label, view in views]
    return Table(f"{place}. {one.label.text}", head, tuple(rows), show_name=True)
