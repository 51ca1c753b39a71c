"""Text that was pasted with the markup of a word processor, as Markdown that says the same. Pure.

What is only looks goes: styles, comments, empty spans. Words, headings, lists, links, bold and italics stay.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

OFFICE = re.compile(r"<o:p\b|</?w:[a-z]|<!--\[if |<!\[if |class=[\"']?Mso[A-Z]|style=[\"'][^\"'>]{0,2000}mso-|"
                    r"urn:schemas-microsoft-com:office", re.IGNORECASE)
UNSEEN = ("style", "script", "head", "title", "xml")
MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*"}
BLOCKS = ("p", "div", "tr", "table", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6")
# What Word puts before the text of a list's entry when the list is made of paragraphs.
BULLET = re.compile(r"^(?:[·•▪§o][\s\u00a0]+)(?=\S)")
CONDITION = re.compile(r"<!--\[if .*?<!\[endif\]-->|<!\[(?:if[^\]>]*|endif)\]>", re.DOTALL | re.IGNORECASE)


def is_from_office(text: str) -> bool:
    """Whether the text carries a word processor's markup."""
    return OFFICE.search(text) is not None


def as_markdown(text: str) -> str:
    """The words of such a text with what Markdown can say."""
    reader = _Reader()
    reader.feed(CONDITION.sub("", text))
    reader.close()
    return reader.markdown()


class _Reader(HTMLParser):
    """Walks the markup once and writes paragraphs."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.done: list[str] = []
        self.line: list[str] = []
        self.before = ""
        self.unseen = self.depth = 0
        self.lists: list[str] = []
        self.address = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag in UNSEEN:
            self.unseen += 1
        elif tag in BLOCKS or tag == "li":
            self._close_line()
            self.depth += 1
            if tag in ("ul", "ol"):
                self.lists.append(tag)
            elif tag == "li":
                self.before = "1. " if self.lists[-1:] == ["ol"] else "- "
            elif tag[0] == "h" and tag[1:].isdigit():
                self.before = "#" * min(max(int(tag[1:]), 2), 4) + " "
        elif tag == "br":
            self.line.append("  \n")
        elif tag in MARKS:
            self.line.append(MARKS[tag])
        elif tag == "a" and found.get("href", "").startswith(("http://", "https://", "mailto:", "/")):
            self.address = found["href"]
            self.line.append("[")
        elif tag in ("td", "th") and self.line:
            self.line.append(" – ")

    def handle_endtag(self, tag: str) -> None:
        if tag in UNSEEN:
            self.unseen = max(0, self.unseen - 1)
        elif tag in BLOCKS or tag == "li":
            self._close_line()
            self.depth = max(0, self.depth - 1)
            if tag in ("ul", "ol") and self.lists:
                self.lists.pop()
        elif tag in MARKS:
            self._close_mark(MARKS[tag])
        elif tag == "a" and self.address:
            self.line.append(f"]({self.address})")
            self.address = ""

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            # outside of all markup a line end is the writer's own; inside it is only where the source was broken
            self.line.append(data if self.depth == 0 else re.sub(r"[ \t\n\u00a0]+", " ", data))

    def markdown(self) -> str:
        """Everything that was read."""
        self._close_line()
        text = "\n\n".join(self.done)
        return re.sub(r"\n{3,}", "\n\n", re.sub(r"(?m)^(- .*|1\. .*)\n\n(?=- |1\. )", r"\1\n", text)).strip()

    def _close_mark(self, mark: str) -> None:
        """Close bold or italics; around nothing, as empty spans leave it, neither mark stays."""
        at = len(self.line)
        while at and not self.line[at - 1].strip():
            at -= 1
        if at and self.line[at - 1] == mark:
            del self.line[at - 1]
        else:
            self.line.append(mark)

    def _close_line(self) -> None:
        words = "".join(self.line).strip("\n \t")
        if BULLET.match(words):
            words, self.before = BULLET.sub("", words), "- "
        if words:
            self.done.append(self.before + words)
        self.line, self.before = [], ""
