"""What a round says as a document: the whole of it to read, its tables to count with, its name as a file."""

from __future__ import annotations

from collections.abc import Iterable

from flask_babel import gettext as _
from flask_babel import ngettext

from intranet.exports.types import (
    Beside,
    Block,
    Cell,
    Document,
    Facts,
    Heading,
    Line,
    Paragraph,
    Picture,
    Run,
    Table,
    line,
)
from intranet.rounds.shown import StatementShown
from intranet.rounds.taking_along.actions import Taken
from intranet.text.words import in_language
from intranet.web.drawings import drawing
from intranet.web.formatting import date
from intranet.worksheets.scoring import one_decimal
from intranet.worksheets.shown import perspective_words
from intranet.worksheets.taking_along.reads import Reading
from intranet.worksheets.types import Scale, Section

NOTHING = "–"
WIDTH, PIXELS = 78, 320
"""Of a picture, in millimetres, and in its own measure: its numbers are as large as the text beside it."""


def round_document(taken: Taken, language: str, address: str) -> Document:
    """Everything: what to talk about first, the areas, every statement, what was agreed, the steps."""
    found = taken.compared
    blocks: list[Block] = [Paragraph(line(_("Who answered what is not in this paper.")), "soft")]
    if found.talked_first:
        blocks.append(Heading(line(_("Talk about these first"))))
        for one in found.talked_first:
            blocks += _talked(taken, one, language)
    if any(area.means for area in found.areas):
        blocks += [Heading(line(_("Areas"))), areas_table(taken)]
    blocks.append(Heading(line(_("Every statement") if found.has_scale else _("Every question"))))
    blocks += [_points(scale, language) for scale in taken.looked.round.definition.scales]
    for section, statements in found.sections:
        blocks += [Heading(line(in_language(section.title, language)), 2), *_section(taken, section, statements,
                                                                                    language)]
    blocks += _agreed(taken)
    blocks += _steps(taken)
    return Document(title_of(taken, language), language, tuple(blocks), headline=line(title_of(taken, language)),
                    over=line(_("Round"), f" · {taken.looked.organisation}"), address=address,
                    page_words=_("Page {page}/{pages}"), facts=facts_of(taken, language))


def tables_document(taken: Taken, language: str, address: str) -> Document:
    """The tables alone, for those who go on counting."""
    blocks: list[Block] = [answers_table(taken, language)]
    if any(area.means for area in taken.compared.areas):
        blocks.append(areas_table(taken, one_a_row=True))
    blocks.append(agreed_table(taken))
    blocks += _steps(taken)
    return Document(title_of(taken, language), language, tuple(blocks), address=address,
                    facts=facts_of(taken, language))


def title_of(taken: Taken, language: str) -> str:
    """The worksheet's title, and what the round is about."""
    one = taken.looked.round
    title = in_language(one.definition.title, language).text
    return f"{title} – {one.subject}" if one.subject else title


def file_name_of(taken: Taken, language: str) -> str:
    """The title, the subject and the day on which the answers were shown."""
    return " ".join((_("Round"), title_of(taken, language), date(taken.looked.round.revealed_at)))


def facts_of(taken: Taken, language: str) -> Facts:
    """Whose round it is, about what, how many answered, how far the talk is."""
    one = taken.looked.round
    told: list[tuple[str, Line]] = [(_("Organisation"), line(taken.looked.organisation))]
    perspective = perspective_words(one.definition, one.perspective, language)
    if perspective:
        told.append((_("Perspective"), line(perspective)))
    if one.subject:
        told.append((_("About"), line(one.subject)))
    people, talk = taken.compared.people, taken.agreed
    told += [(_("Answers"), line(ngettext("%(num)s person", "%(num)s people", people))),
             (_("Shown on"), line(date(one.revealed_at))),
             (_("The talk so far"), line(_("agreed on %(agreed)s, disagree on %(disagreed)s, open %(open)s",
                                           agreed=talk.agreed, disagreed=talk.disagreed, open=talk.open)))]
    return Facts(tuple(told))


# -- to count with ----------------------------------------------------------------------------------------------------


def answers_table(taken: Taken, language: str) -> Table:
    """Each answer of each statement with how many gave it; a text is a row of its own. The first row of a statement
    tells what was agreed on it."""
    rows: list[tuple[Cell, ...]] = []
    for section, statements in taken.compared.sections:
        title = in_language(section.title, language)
        for one in statements:
            agreed = _label(taken, one)
            for place, (answer, value, people) in enumerate(_counts(one, language)):
                first = place == 0
                rows.append((one.number or line(), line(title), line(one.label), answer, value, people,
                             agreed if first else line(), line(taken.why(one)) if first else line(),
                             line(one.item.id)))
    head = (_("No."), _("Section"), _("Question"), _("Answer"), _("Value"), _("People"), _("Agreed"), _("Because"),
            _("Id"))
    return Table(_("Answers"), head, tuple(rows))


def areas_table(taken: Taken, *, one_a_row: bool = False) -> Table:
    """Each area with everybody's means, how far they lie apart, and what comes out of what was agreed."""
    rows: list[tuple[Cell, ...]] = []
    for area, agreed in zip(taken.compared.areas, taken.scored.measured, strict=True):
        mean: Cell = line(NOTHING) if agreed.shown is None else agreed.shown
        if one_a_row:
            rows += [(line(area.title), one_decimal(value), area.width, mean) for value, _own in area.spread.means]
        else:
            rows.append((line(area.title), line(" · ".join(value for value, _own in area.means) or NOTHING),
                         area.width if area.means else line(NOTHING), mean))
    mean_name = _("Mean") if one_a_row else _("Everybody's means")
    return Table(_("Areas"), (_("Area"), mean_name, _("Widest difference"), _("Agreed")), tuple(rows), (5, 6, 3, 4))


def agreed_table(taken: Taken) -> Table:
    """What was agreed, or why not, of every statement that was talked about."""
    rows = [(one.number or line(), line(one.label), _label(taken, one), line(taken.why(one)))
            for one in taken.compared.statements.values() if taken.chosen(one) or taken.why(one).strip()]
    return Table(_("What you agreed on"), (_("No."), _("Question"), _("Agreed"), _("Because")), tuple(rows),
                 (1, 6, 4, 6))


# -- to read ----------------------------------------------------------------------------------------------------------


def _talked(taken: Taken, one: StatementShown, language: str) -> Iterable[Block]:
    yield _question(one)
    table = _count_table(one, language)
    if one.chart:
        drawn = drawing("dots", one.chart, one.chart_name, f"first-{one.rank}", pixels=PIXELS)
        yield Beside(Picture(drawn, one.chart_name, WIDTH), (table,))
    else:
        yield table
    agreed = _label(taken, one)
    why = taken.why(one).strip()
    yield Paragraph((Run(_("Outcome of the talk:") + " ", bold=True), *(agreed or line(NOTHING))), "step")
    if why:
        yield Paragraph(line(why), "typed")


def _points(scale: Scale, language: str) -> Paragraph:
    """What the numbers at the head of a table stand for."""
    runs: list[Run] = []
    for point in scale.points:
        runs += line(f"{' · ' if runs else ''}{point.value} = ", in_language(point.label, language))
    return Paragraph(tuple(runs), "soft")


def _section(taken: Taken, section: Section, statements: Iterable[StatementShown], language: str) -> Iterable[Block]:
    """Statements on one scale together in a table; everything else one after another."""
    together: list[StatementShown] = []
    for one in statements:
        if one.spread and one.item.kind == "scale" and (not together or together[0].item.scale == one.item.scale):
            together.append(one)
            continue
        if together:
            yield _wide_table(taken, section, together, language)
            together = []
        if one.spread and one.item.kind == "scale":
            together.append(one)
            continue
        yield _question(one)
        if one.spread:
            yield _count_table(one, language)
        else:
            yield from _heard(one)
    if together:
        yield _wide_table(taken, section, together, language)


def _wide_table(taken: Taken, section: Section, statements: list[StatementShown], language: str) -> Table:
    """Points as columns: how many chose each."""
    first = statements[0].spread
    assert first is not None
    points = tuple(one.option.value for one in first.chosen)
    head = (_("No."), _("Statement"), *points, _("Cannot say"), _("No answer"), _("Agreed"))
    rows: list[tuple[Cell, ...]] = []
    for one in statements:
        if one.spread:
            rows.append((one.number or line(), line(one.label), *(chosen.count for chosen in one.spread.chosen),
                         one.spread.unsure, one.spread.silent, _label(taken, one) or line(NOTHING)))
    return Table(in_language(section.title, language).text, head, tuple(rows),
                 (2, 12, *(2 for _point in points), 3, 3, 6))


def _count_table(one: StatementShown, language: str) -> Table:
    rows = tuple((answer, people) for answer, _value, people in _counts(one, language))
    return Table(one.label.text, (_("Answer"), _("People")), rows, (5, 2))


def _counts(one: StatementShown, language: str) -> list[tuple[Line, Cell, int]]:
    """Answer, value and how many, the empty kinds left out where nobody gave them."""
    if one.spread is None:
        texts: list[tuple[Line, Cell, int]] = [(line(heard.reading.words if not heard.reading.rows else
                                                     _rows_in_words(heard.reading)), line(), 1) for heard in one.heard]
        return [*texts, *([(line(_("No answer")), line(), one.silent)] if one.silent else [])]
    is_scale = one.item.kind == "scale"
    found: list[tuple[Line, Cell, int]] = [
        (line(in_language(chosen.option.label, language)),
         int(chosen.option.value) if is_scale else line(chosen.option.value), chosen.count)
        for chosen in one.spread.chosen]
    if one.spread.unsure:
        found.append((line(_("Cannot say")), line(), one.spread.unsure))
    if one.spread.silent:
        found.append((line(_("No answer")), line(), one.spread.silent))
    return found


def _question(one: StatementShown) -> Paragraph:
    number = f"{one.number}. " if one.number else ""
    return Paragraph((Run(number + one.label.text, bold=True, language=one.label.language),))


def _heard(one: StatementShown) -> Iterable[Block]:
    """Texts one after another, each as it was written."""
    for heard in one.heard:
        if heard.reading.rows:
            yield Paragraph(line(_rows_in_words(heard.reading)), "typed")
        else:
            yield Paragraph(line(heard.reading.words), "typed")
    if one.silent:
        yield Paragraph(line(ngettext("%(num)s left this open.", "%(num)s left this open.", one.silent)), "soft")


def _rows_in_words(reading: Reading) -> str:
    """An answer in rows as lines of text."""
    return "\n".join(f"{row.name.text}: " + "; ".join(f"{cell.question.text}: {cell.words}" for cell in row.cells
                                                       if cell.says_something) for row in reading.rows)


def _label(taken: Taken, one: StatementShown) -> Line:
    said = taken.labels.get(one.item.id)
    return line(said) if said else line()


def _agreed(taken: Taken) -> Iterable[Block]:
    table = agreed_table(taken)
    yield Heading(line(_("What you agreed on")))
    if table.rows:
        yield table
    else:
        yield Paragraph(line(_("Nothing has been written down yet.")))


def _steps(taken: Taken) -> Iterable[Block]:
    if taken.steps:
        rows = tuple((line(one.what), line(one.who), line(date(one.due) or NOTHING), line(one.state))
                     for one in taken.steps)
        yield Heading(line(_("Steps")))
        yield Table(_("Steps"), (_("What"), _("Who"), _("By when"), _("State")), rows, (8, 4, 3, 3))
