"""A memo as a document, for every kind of file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from flask_babel import gettext as _

from intranet.exports.types import Block, Document, Heading, Paragraph, Picture, line
from intranet.memos.types import Paper, Piece
from intranet.text.words import Said
from intranet.web.formatting import date
from intranet.web.languages import speaking


def memo_document(paper: Paper, address: str) -> Document:
    """Everything that readers see, in the memo's language."""
    with speaking(paper.language):
        blocks = tuple(block for piece in paper.shown for block in _piece(piece))
        over = line(_("Memo"), " · ", Said(paper.about.title, paper.about.language),
                    *((f" · {', '.join(paper.about.towns)}",) if paper.about.towns else ()), f" · {date(paper.as_of)}")
        return Document(paper.title, paper.language, blocks, over=over, address=address,
                        page_words=_("Page {page}/{pages}"))


def _piece(piece: Piece) -> Iterable[Block]:
    if piece.title:
        yield Heading(line(piece.title))
    if piece.example:
        yield Paragraph(line(_("The figures of this part are examples.")), "soft")
    for block in piece.blocks:
        yield _readable(block)
    if piece.shows == "hidden":
        yield Paragraph(line(piece.needs), "soft")
    elif piece.shows == "gone":
        yield Paragraph(line(_("What this part was drawn from is not there any more.")), "soft")


def _readable(block: Block) -> Block:
    """A heading within a part stands below the part's own; a picture that is gone is a sentence."""
    if isinstance(block, Heading):
        return replace(block, level=2)
    if isinstance(block, Picture) and "<svg" not in block.svg:
        return Paragraph(line(_("The picture is gone. It showed: %(words)s", words=block.words)), "soft")
    return block
