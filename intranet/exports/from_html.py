"""Cleaned HTML of a text that somebody wrote, as blocks of a document. Pure.

Every word stays. What a document has no look for (a list in a list, a struck word, a picture) becomes the nearest that
it has.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from urllib.parse import urljoin

from intranet.exports.types import Block, Cell, Heading, Line, Listing, Paragraph, Run, Table

BOLD, ITALIC = ("strong", "b", "mark"), ("em", "i", "cite", "dfn", "var")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
LISTS = ("ul", "ol")
ENDS_A_LINE = frozenset((*HEADINGS, *LISTS, "p", "div", "section", "li", "dl", "dt", "dd", "blockquote", "pre",
                         "figure", "figcaption", "table", "caption", "tr", "td", "th", "hr"))
SPACE = re.compile(r"[ \t\r\n]+")
BACK = "back"
"""The class of a footnote's link back to the text: on paper it leads nowhere."""


def blocks_of(html: str, site_url: str) -> tuple[Block, ...]:
    """The text as blocks; links within the site get its address."""
    walker = _Walker(site_url)
    walker.feed(html)
    walker.close()
    return walker.finished()


class _Walker(HTMLParser):
    def __init__(self, site_url: str) -> None:
        super().__init__(convert_charrefs=True)
        self._site = site_url
        self._blocks: list[Block] = []
        self._runs: list[Run] = []
        self._bold = self._italic = self._quoted = self._typed = self._silent = 0
        self._links: list[str] = []
        self._heading = 0
        self._lists: list[tuple[bool, list[Line]]] = []
        self._rows: list[list[Cell]] | None = None

    def finished(self) -> tuple[Block, ...]:
        """Everything that was read."""
        self._end_line()
        while self._lists:
            self._end_list()
        return tuple(self._blocks)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        told = dict(attributes)
        if tag in ENDS_A_LINE:
            self._end_line()
        if tag in BOLD or tag == "dt":
            self._bold += 1
        elif tag in ITALIC:
            self._italic += 1
        elif tag == "a":
            self._silent += told.get("class") == BACK
            address = told.get("href") or ""
            self._links.append("" if address.startswith("#") else urljoin(f"{self._site}/", address) if address else "")
        elif tag == "br":
            self._add("\n")
        elif tag == "img":
            source = urljoin(f"{self._site}/", told.get("src") or "")
            self._runs.append(Run(told.get("alt") or source, italic=True, address=source))
        elif tag in HEADINGS:
            self._heading = 1
        elif tag == "blockquote":
            self._quoted += 1
        elif tag == "pre":
            self._typed += 1
        elif tag in LISTS:
            self._lists.append((tag == "ol", []))
        elif tag == "table":
            self._rows = []
        elif tag == "tr" and self._rows is not None:
            self._rows.append([])

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self._rows:
            self._rows[-1].append(self._taken())
        elif tag in ENDS_A_LINE:
            self._end_line()
        if tag in BOLD or tag == "dt":
            self._bold -= 1
        elif tag in ITALIC:
            self._italic -= 1
        elif tag == "a" and self._links:
            self._links.pop()
            self._silent = 0
        elif tag in HEADINGS:
            self._heading = 0
        elif tag == "blockquote":
            self._quoted -= 1
        elif tag == "pre":
            self._typed -= 1
        elif tag in LISTS and self._lists:
            self._end_list()
        elif tag == "table":
            self._end_table()

    def handle_data(self, words: str) -> None:
        if not self._silent:
            self._add(words if self._typed else SPACE.sub(" ", words))

    def _add(self, words: str) -> None:
        if words.strip() or self._runs:
            link = next((one for one in reversed(self._links) if one), "")
            self._runs.append(Run(words, bold=self._bold > 0, italic=self._italic > 0, address=link))

    def _taken(self) -> Line:
        """The line that was read so far, without white space at its ends."""
        runs, self._runs = self._runs, []
        while runs and not runs[-1].text.strip():
            runs.pop()
        if runs:
            first, last = runs[0], len(runs) - 1
            runs[0] = Run(first.text.lstrip(), first.bold, first.italic, first.language, first.address)
            one = runs[last]
            runs[last] = Run(one.text.rstrip(), one.bold, one.italic, one.language, one.address)
        return tuple(runs)

    def _end_line(self) -> None:
        if self._rows:  # a paragraph within a cell is a part of its line
            self._add(" ")
            return
        line = self._taken()
        if not line:
            return
        if self._heading:
            self._blocks.append(Heading(line, 2))
        elif self._lists:
            self._lists[-1][1].append(line)
        elif self._quoted:
            self._blocks.append(Paragraph(line, "quote"))
        else:
            self._blocks.append(Paragraph(line, "typed" if self._typed else "plain"))

    def _end_list(self) -> None:
        numbered, lines = self._lists.pop()
        if not lines:
            return
        if self._lists:  # points of a list within a list follow those of the outer one
            self._lists[-1][1].extend(lines)
        else:
            self._blocks.append(Listing(tuple(lines), numbered))

    def _end_table(self) -> None:
        rows, self._rows, self._runs = self._rows or [], None, []
        if not rows:
            return
        width = max(len(row) for row in rows)
        filled = [tuple(row) + ((),) * (width - len(row)) for row in rows]
        head = tuple("".join(run.text for run in cell) for cell in filled[0] if isinstance(cell, tuple))
        if width:
            self._blocks.append(Table("", head, tuple(filled[1:])))
