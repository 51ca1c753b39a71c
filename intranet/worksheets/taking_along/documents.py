"""What a sheet says as a document: the whole of it to read, its tables to count with, its name as a file.

Words and their order are chosen here; how a document looks as PDF, Word or Excel is the business of exports/.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date as Date

from flask_babel import gettext as _

from intranet.charts.radar import Axis, radar
from intranet.exports.types import (
    Beside,
    Block,
    Cell,
    Document,
    Facts,
    Heading,
    Line,
    Listing,
    Paragraph,
    Picture,
    Run,
    Table,
    ToFill,
    line,
)
from intranet.text.words import in_language
from intranet.web.drawings import drawing
from intranet.web.formatting import date, number
from intranet.worksheets.asked import progress
from intranet.worksheets.comparing.documents import over_time_blocks, over_time_table
from intranet.worksheets.comparing.shown import OverTime
from intranet.worksheets.filled import Sheet
from intranet.worksheets.results import Result
from intranet.worksheets.scoring import Measured, Pulling
from intranet.worksheets.shown import perspective_of
from intranet.worksheets.taking_along.document_pictures import DRAWN, own_pictures
from intranet.worksheets.taking_along.reads import BETWEEN, Reading, RowRead, readings

NOTHING = "–"
PICTURE_WIDTH = 78
MOST_COLUMNS = 5
"""So many stand side by side on paper; rows with more are told one below the other."""


def result_document(result: Result, language: str, address: str, told: OverTime | None = None) -> Document:
    """Everything: the result, what to do next, what changed, every answer. An unfinished sheet says so at the top."""
    sheet, scored = result.sheet, result.scored
    if sheet.definition.one_page:
        return _one_page(result, language)
    blocks: list[Block] = list(open_questions(result))
    blocks += [Paragraph(line(remark), "lead") for remark in result.remarks]
    blocks += own_pictures(result)
    if scored.measured and scored.answered:
        blocks += areas(result, language)
        blocks += _pulling(result, language)
        blocks.append(Heading(line(_("What it says, and what to do next"))))
        for one in scored.measured:
            blocks += _area(one, language)
        blocks += over_time_blocks(told)
    for panel in result.panels:
        blocks += [Heading(line(panel.title)), *(Paragraph(line(words)) for words in panel.paragraphs)]
    if scored.measured and scored.answered:
        blocks += [Heading(line(_("One thing to do"))), ToFill(lines_to_fill(sheet))]
    blocks += [Heading(line(_("Answers"))), *all_answers(sheet, language)]
    if sheet.definition.author:
        blocks.append(Paragraph(line(Run(sheet.definition.author, language="fi")), "soft"))
    return Document(title_of(sheet, language), language, tuple(blocks), headline=headline_of(result, language),
                    over=line(in_language(sheet.definition.title, language)) if result.headline else (),
                    address=address, page_words=_("Page {page}/{pages}"), facts=facts_of(result, language))


def _one_page(result: Result, language: str) -> Document:
    """A page to attach to an application: what was answered and nothing else, so that no outsider asks what it is."""
    blocks: list[Block] = []
    for section in result.sheet.definition.sections:
        for one in readings(result.sheet, section, language):
            if one.says_something:
                blocks += [Heading(line(one.question)), Paragraph(_answer(one), "typed")]
    return Document(title_of(result.sheet, language), language, tuple(blocks), headline=headline_of(result, language),
                    over=line(date(result.sheet.saved_at)), page_words=_("Page {page}/{pages}"), pages=1)


def tables_document(result: Result, language: str, address: str, told: OverTime | None = None) -> Document:
    """The tables alone, for those who go on counting: every answer with its value, the areas, and these over time."""
    sheet = result.sheet
    blocks: list[Block] = [answers_table(sheet, language)]
    if result.scored.measured:
        blocks.append(_areas_table(result, language, with_words=True))
        blocks += filter(None, [over_time_table(told)])
    return Document(title_of(sheet, language), language, tuple(blocks), headline=headline_of(result, language),
                    address=address, facts=facts_of(result, language))


def answers_table(sheet: Sheet, language: str) -> Table:
    """Every question in order with its answer; the value is what a spreadsheet can count with."""
    rows: list[tuple[Cell, ...]] = []
    for section in sheet.definition.sections:
        title = in_language(section.title, language)
        for item in readings(sheet, section, language):
            for question, one in _single(item):
                value: Cell = line() if one.value is None else one.value
                rows.append((one.number or line(), line(title), question, _answer(one, empty=""), value, line(one.id)))
    rows += [(line(), line(_("Without a place")), line(one.called), line(one.words), line(), line(one.item))
             for one in sheet.unplaced]
    return Table(_("Answers"), (_("No."), _("Section"), _("Question"), _("Answer"), _("Value"), _("Id")), tuple(rows))


# -- parts that the summary uses too ------------------------------------------------------------------------------


def open_questions(result: Result) -> Iterable[Block]:
    """That something is still open, and how much; nothing for a finished sheet."""
    scored = result.scored
    if not scored.is_complete:
        yield Paragraph(line(_("This worksheet is not finished: %(open)s of %(total)s questions are still open.",
                               open=scored.total - scored.answered, total=scored.total)), "lead")


def all_answers(sheet: Sheet, language: str, *, only_answered: bool = False) -> Iterable[Block]:
    """Every section with its questions and answers; or only what was answered and stands in no picture's table."""
    for section in sheet.definition.sections:
        title = in_language(section.title, language)
        found = [one for one in readings(sheet, section, language)
                 if not only_answered or (one.says_something and one.item.kind not in DRAWN)]
        if found:
            yield Heading(line(title), 2)
            yield from _answers(found, title.text)
    if sheet.unplaced:
        yield Heading(line(_("Answers from another version that have no place here")), 2)
    for left in sheet.unplaced:
        yield Paragraph((Run(left.called, bold=True),))
        yield Paragraph(line(left.words), "typed")


def title_of(sheet: Sheet, language: str) -> str:
    """The worksheet's title, and what the sheet is about."""
    title = in_language(sheet.definition.title, language).text
    return f"{title} – {sheet.subject}" if sheet.subject else title


def file_name_of(sheet: Sheet, language: str) -> str:
    """The title, the subject and the day of the last answer, to be told apart in a folder."""
    return f"{title_of(sheet, language)} {date(sheet.saved_at)}"


def headline_of(result: Result, language: str) -> Line:
    """The result in a sentence; the title where there is none."""
    return line(result.headline or in_language(result.sheet.definition.title, language))


def facts_of(result: Result, language: str) -> Facts:
    """From where one looked, at what, and when; and who, in the hands of somebody else."""
    sheet = result.sheet
    perspective = perspective_of(sheet, language)
    told: list[tuple[str, Line]] = []
    if result.owner:
        told.append((_("Answered by"), line(" · ".join(filter(None, (result.owner, result.organisation))))))
    if perspective:
        told.append((_("Perspective"), line(perspective)))
    if sheet.subject:
        told.append((_("About"), line(sheet.subject)))
    told.append((_("Answered on"), line(date(sheet.saved_at) if sheet.has_answers else NOTHING)))
    answered, total = progress(sheet.definition, sheet.definition.items, sheet.words())
    told.append((_("Questions answered"), line(f"{answered}/{total}")))
    return Facts(tuple(told))


def areas(result: Result, language: str) -> list[Block]:
    """The areas as a picture and as a table beside it; the table alone where a picture would show nothing."""
    table = _areas_table(result, language)
    picture = areas_picture(result, language)
    limits = Paragraph(line(_("The limits of low, middle and good are a convention, not a norm.")), "soft")
    return [Beside(picture, (table,)), limits] if picture else [table, limits]


def areas_picture(result: Result, language: str, width: int = PICTURE_WIDTH) -> Picture | None:
    """The areas as a radar, with its numbers in words for those who do not see it."""
    scored = result.scored
    axes = [Axis(in_language(one.dimension.short, language).text, one.value, _mean(one)) for one in scored.measured]
    chart = radar(axes, scored.low, scored.high)
    if chart is None:
        return None
    said = BETWEEN.join(f"{axis.label} {axis.shown}" for axis in axes)
    words = _("The areas as a chart on the scale from %(low)s to %(high)s: %(said)s.", low=scored.low,
              high=scored.high, said=said)
    return Picture(drawing("radar", chart, words), words, width)


def lines_to_fill(sheet: Sheet) -> tuple[str, ...]:
    """What is agreed on, to be written by hand."""
    return (_("What"), _("By when")) if sheet.definition.is_private else (_("What"), _("Who"), _("By when"))


def _areas_table(result: Result, language: str, *, with_words: bool = False) -> Table:
    """Area, mean, band; for counting also how many answers stand behind it, and what it says."""
    rows: list[tuple[Cell, ...]] = []
    for one in result.scored.measured:
        shown: Cell = line(NOTHING) if one.shown is None else one.shown
        band = in_language(one.band.title, language) if one.band else _("Too few answers")
        cells: tuple[Cell, ...] = (line(in_language(one.dimension.short, language)), shown, line(band))
        if with_words:
            said = one.feedback
            cells += (one.counted, one.unsure, line(in_language(said.text, language)) if said else (),
                      line(in_language(said.next_step, language)) if said else ())
        rows.append(cells)
    head: tuple[str, ...] = (_("Area"), _("Mean"), _("In words"))
    if with_words:
        head += (_("Counted"), _("Cannot say"), _("What it says"), _("Next step"))
    return Table(_("Areas"), head, tuple(rows), () if with_words else (5, 3, 4))


def _area(one: Measured, language: str) -> list[Block]:
    title = Heading((*line(in_language(one.dimension.title, language)),
                     *(line(f" · {_mean(one)}") if one.shown is not None else ())), 2)
    if one.feedback is None:
        return [title, Paragraph(line(_("There are too few answers. At least %(least)s of %(total)s are needed.",
                                        least=one.dimension.minimum_answered, total=one.total)))]
    return [title, Paragraph(line(in_language(one.feedback.text, language))), next_step(one, language)]


def next_step(one: Measured, language: str) -> Paragraph:
    """What to do next in one area; only for those that have a band."""
    assert one.feedback is not None
    return Paragraph((Run(_("Next step:") + " ", bold=True), *line(in_language(one.feedback.next_step, language))),
                     "step")


def _pulling(result: Result, language: str) -> list[Block]:
    """The statements to begin with."""
    lines = tuple(pulling_line(one, result.sheet, language) for one in result.scored.pulling)
    return [Heading(line(_("Where there is most to improve"))), Listing(lines)] if lines else []


def pulling_line(one: Pulling, sheet: Sheet, language: str) -> Line:
    """A statement with what was answered to it."""
    return (*line(in_language(one.item.label_for(sheet.perspective), language)), Run(" ("),
            *line(in_language(one.label, language)), Run(")"))


def _answers(found: Sequence[Reading], name: str) -> Iterable[Block]:
    """Short answers of a section in a table, long ones each below its question."""
    short: list[Reading] = []
    for one in found:
        if not one.is_long:
            short.append(one)
            continue
        if short:
            yield _short_answers(short, name)
            short = []
        if one.rows:
            yield from _rows(one)
            continue
        if not one.says_something:
            yield Paragraph((*_question(one).line, Run(f" {NOTHING}")))
            continue
        yield _question(one)
        yield Paragraph(_answer(one), "typed")
    if short:
        yield _short_answers(short, name)


def _numbered(one: Reading) -> str:
    """The number before a question; nothing where only boxes are numbered."""
    return f"{one.number}. " if one.number else ""


def _question(one: Reading) -> Paragraph:
    asked = Run(one.question.text, bold=True, language=one.question.language)
    return Paragraph((*line(Run(_numbered(one), bold=True)), asked))


def _rows(one: Reading) -> Iterable[Block]:
    """An answer in rows: a table where its columns have room, else each row with its questions below one another."""
    yield _question(one)
    if len(one.item.columns) <= MOST_COLUMNS:
        head = tuple(cell.question.text for cell in one.rows[0].cells)
        yield Table(one.question.text, head, tuple(tuple(_answer(cell) for cell in row.cells) for row in one.rows))
        return
    for row in one.rows:
        pairs = tuple((cell.question.text, _answer(cell)) for cell in row.cells if cell.says_something)
        yield Paragraph((Run(row.name.text, bold=True, language=row.name.language),))
        yield Facts(pairs)


def _single(item: Reading) -> list[tuple[Line, Reading]]:
    """Every answer of an item with its question; a cell says in which row it stands."""
    def question(row: RowRead, cell: Reading) -> Line:
        return (*line(item.question), Run(" – "), *line(row.name), Run(": "), *line(cell.question))

    return [(question(row, cell), cell) for row in item.rows for cell in row.cells] or [(line(item.question), item)]


def _short_answers(found: Iterable[Reading], name: str) -> Table:
    rows = tuple((line(_numbered(one).strip()), line(one.question), _answer(one)) for one in found)
    return Table(name, (_("No."), _("Question"), _("Answer")), rows, (1, 9, 4))


def _answer(one: Reading, empty: str = NOTHING) -> Line:
    """The words of an answer, each choice in its language."""
    if not one.says_something:
        return line(empty)
    if not one.labels:
        return line(one.typed)
    runs: list[Run] = []
    for label in one.labels:
        runs += [*((Run(BETWEEN),) if runs else ()), *line(label)]
    return tuple(runs)


def _mean(one: Measured) -> str:
    return number(one.shown, 1) or NOTHING


def value_words(value: Cell) -> str:
    """A cell as a CSV file holds it, in the reader's way of writing numbers and dates."""
    if isinstance(value, tuple):
        return "".join(run.text for run in value)
    if isinstance(value, Date):
        return date(value)
    return str(value) if isinstance(value, int) else number(value)
