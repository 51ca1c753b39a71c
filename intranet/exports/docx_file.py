"""A document as a Word file: real headings, named tables with repeated heads, language set, pictures with words.

The letters are Calibri: our own font is not on the machines of those who open it.
"""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

from intranet.exports.docx_parts import (
    begin,
    bordered,
    counted_by,
    link_to,
    new_numbers,
    put_foot,
    repeat_head,
    set_language,
    shaded,
)
from intranet.exports.pdf_file import png_bytes
from intranet.exports.plain_data import date_words, fact_name, number_words, without_controls
from intranet.exports.types import (
    Beside,
    Block,
    Box,
    Cell,
    Document,
    Facts,
    Heading,
    Line,
    Listing,
    NewPage,
    Paragraph,
    Picture,
    Table,
    ToFill,
)

LOOKS = {"plain": "Normal", "lead": "Normal", "soft": "Soft", "step": "Step", "typed": "Typed",
         "quote": "Quoted"}
WIDTH = 170
"""Millimetres between the margins."""


def docx_bytes(document: Document, made_at: datetime) -> bytes:
    """The file."""
    file = begin(without_controls(document.title), without_controls(document.author), document.language, made_at)
    writer = _Writer(file, document.language)
    if document.over:
        writer.paragraph(file, Paragraph(document.over, "soft"))
    writer.fill(file.add_paragraph(style="Heading 1"), document.headline or ())
    if not document.headline:
        file.paragraphs[-1].add_run(without_controls(document.title))
    if document.facts.pairs:
        writer.facts(file, document.facts)
    writer.blocks(file, document.blocks)
    put_foot(file, without_controls(document.address), document.page_words)
    octets = io.BytesIO()
    file.save(octets)
    return octets.getvalue()


class _Writer:
    """Writes blocks into the file, or into a cell of it."""

    def __init__(self, file: Any, language: str) -> None:
        self._file, self._language = file, language

    def blocks(self, place: Any, blocks: tuple[Block, ...], width: int = WIDTH) -> None:
        for block in blocks:
            self._block(place, block, width)

    def _block(self, place: Any, block: Block, width: int) -> None:
        match block:
            case Heading():
                self.fill(place.add_paragraph(style=f"Heading {block.level + 1}"), block.line)
            case Paragraph():
                self.paragraph(place, block)
            case Listing():
                number = new_numbers(self._file) if block.numbered else 0
                for one in block.lines:
                    point = place.add_paragraph(style="List Number" if number else "List Bullet")
                    counted_by(point, number)
                    self.fill(point, one)
            case Facts():
                self.facts(place, block)
            case Table():
                self._table(place, block, width)
            case Picture():
                self._picture(place.add_paragraph(), block)
            case Beside():
                self._beside(place, block, width)
            case Box():
                self._box(place, block)
            case ToFill():
                for name in block.names:
                    place.add_paragraph(style="To fill").add_run(f"{without_controls(name)}\t").bold = True
            case NewPage():
                self._file.add_page_break()

    def paragraph(self, place: Any, block: Paragraph) -> None:
        """A paragraph in its look."""
        self.fill(place.add_paragraph(style=LOOKS[block.look]), block.line)

    def facts(self, place: Any, facts: Facts) -> None:
        """One line each: copying them keeps name and value together."""
        for name, line in facts.pairs:
            paragraph = place.add_paragraph(style="Fact")
            paragraph.add_run(f"{without_controls(fact_name(name))} ").bold = True
            self.fill(paragraph, line)

    def fill(self, paragraph: Any, line: Line) -> None:
        """The runs of a line; line breaks in them stay."""
        for run in line:
            words = without_controls(run.text)
            made = link_to(paragraph, run.address, words) if run.address else paragraph.add_run(words)
            made.bold, made.italic = run.bold or None, run.italic or None
            if run.language and run.language != self._language:
                set_language(made, run.language)

    def _table(self, place: Any, block: Table, width: int) -> None:
        rows = (*block.rows, *((block.foot,) if block.foot else ()))
        if block.show_name:
            place.add_paragraph(style="Caption").add_run(without_controls(block.name))
        table = self._file.add_table(1 + len(rows), len(block.head))
        if place is not self._file:
            place._element.append(table._element)
            place.add_paragraph(style="Soft")  # Word demands a paragraph at the end of a cell
        bordered(table, without_controls(block.name))
        shares = block.widths or (1,) * len(block.head)
        for place_of_head, words in enumerate(block.head):
            cell = table.rows[0].cells[place_of_head]
            shaded(cell)
            cell.paragraphs[0].add_run(without_controls(words)).bold = True
        repeat_head(table.rows[0])
        for row, cells in zip(list(table.rows)[1:], rows, strict=True):
            for cell, value in zip(row.cells, cells, strict=True):
                self._cell(cell.paragraphs[0], value, block.decimals)
        for column, share in zip(table.columns, shares, strict=True):
            column.width = round(width * 36_000 * share / sum(shares))
            for cell in column.cells:
                cell.width = column.width
        if place is self._file:
            place.add_paragraph(style="Soft").paragraph_format.space_after = 0

    def _cell(self, paragraph: Any, value: Cell, decimals: int) -> None:
        paragraph.style = "Cell"
        if isinstance(value, tuple):
            self.fill(paragraph, value)
            return
        words = number_words(value, self._language, decimals) if isinstance(value, int | float) else date_words(value)
        paragraph.add_run(words)
        paragraph.alignment = 2  # at the right edge

    def _picture(self, paragraph: Any, picture: Picture) -> None:
        octets = io.BytesIO(png_bytes(picture))
        shape = paragraph.add_run().add_picture(octets, width=picture.width * 36_000)
        shape._inline.docPr.set("descr", without_controls(picture.words))

    def _beside(self, place: Any, block: Beside, width: int) -> None:
        table = self._file.add_table(1, 2)
        table.autofit = False
        left, right = table.rows[0].cells
        for cell, wide in ((left, block.picture.width + 4), (right, width - block.picture.width - 4)):
            cell.width = wide * 36_000
        self._picture(left.paragraphs[0], block.picture)
        right._element.remove(right.paragraphs[0]._element)
        self.blocks(right, block.blocks, width - block.picture.width - 8)
        if right._element[-1].tag.endswith("}tbl") or len(right.paragraphs) == 0:
            right.add_paragraph(style="Soft")

    def _box(self, place: Any, block: Box) -> None:
        """Paragraphs with a line at their edge: marked and copied as one, which a cell of a table is not."""
        began = len(place.paragraphs)
        self.fill(place.add_paragraph(style="Heading 2"), block.title)
        self.blocks(place, block.blocks)
        for paragraph in place.paragraphs[began:]:
            shaded(paragraph, edge=True)
