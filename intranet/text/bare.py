"""The words of a text without its HTML, a line for each block: for what looks through words, never for showing."""

from __future__ import annotations

from html.parser import HTMLParser

INSIDE_A_LINE = frozenset((
    "a", "abbr", "b", "bdi", "bdo", "button", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
    "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr"))
SILENT = frozenset(("script", "style", "template", "svg", "math"))


def bare_text(html: str) -> str:
    """The words a reader sees, and what pictures are said to show; each paragraph, item and cell is a line."""
    walker = _Walker()
    walker.feed(html)
    walker.close()
    lines = (" ".join(line.split()) for line in "".join(walker.words).split("\n"))
    return "\n".join(line for line in lines if line)


class _Walker(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in SILENT:
            self._silent += 1
        elif tag == "img":
            self.words.append(f"\n{dict(attributes).get('alt') or ''}\n")
        elif tag not in INSIDE_A_LINE:
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag not in INSIDE_A_LINE:
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.words.append(data.replace("\n", " "))
