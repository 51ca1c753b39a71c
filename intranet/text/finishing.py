"""What is set after the cleaning, by us alone: ids of headings and footnotes, scroll regions around tables.

Takes HTML as cleaning.py leaves it (well nested, allowed tags only) and gives the same tags back, every text escaped
anew. Ids begin with `h-`, `fn-` or `fnref-`, so that no text can take the id of something else on the page.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser
from typing import NamedTuple

from intranet.text.cleaning import FOOTNOTES

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
VOID = ("br", "hr", "img")
FOOTNOTE = "footnote-link"
"""How an open link to or from a footnote is called here: its number is no word of the text."""
FOOTNOTE_LINK = re.compile(r"#(fn|fnref[0-9]{0,3}):([0-9]{1,4})\Z")
BLOCKS = frozenset(("p", "br", "hr", "div", "pre", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "figure",
                    "figcaption", "table", "caption", "tr", "th", "td", *HEADINGS))
WORDS = {
    "fi": {"footnotes": "Alaviitteet", "footnote": "Alaviite", "back": "Takaisin tekstiin, alaviite",
           "table": "Taulukko"},
    "sv": {"footnotes": "Fotnoter", "footnote": "Fotnot", "back": "Tillbaka till texten, fotnot", "table": "Tabell"},
    "en": {"footnotes": "Footnotes", "footnote": "Footnote", "back": "Back to the text, footnote", "table": "Table"},
}
"""In the language of the text, not of the interface around it."""


@dataclass(frozen=True)
class Heading:
    """A heading of the text: its id, its level from 2 on, its words."""

    id: str
    level: int
    text: str


class Finished(NamedTuple):
    """The HTML, its headings, and its text without markup."""

    html: str
    headings: tuple[Heading, ...]
    text: str


def finish(html: str, language: str) -> Finished:
    """Set ids and regions in cleaned HTML. Headings begin at h2 and never skip a level."""
    walker = _Finisher(language)
    walker.feed(html)
    walker.close()
    return walker.finished()


def slug_of(words: str) -> str:
    """Words as part of an address: small letters a-z, digits, hyphens."""
    plain = unicodedata.normalize("NFD", words.lower())
    letters = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in plain
                      if not unicodedata.combining(letter))
    return "-".join(letters.split())[:60].strip("-")


class _OpenHeading:
    """A heading whose words are not all read yet: where it begins in what comes out, its level as written."""

    def __init__(self, at: int, written: int) -> None:
        self.at, self.written, self.words = at, written, ""


class _Finisher(HTMLParser):
    def __init__(self, language: str) -> None:
        super().__init__(convert_charrefs=True)
        self.said = WORDS.get(language, WORDS["fi"])
        self.out: list[str] = []
        self.text: list[str] = []
        self.open: list[tuple[str, str]] = []  # (tag as it came, what closes it)
        self.levels: list[int] = []
        self.heading: _OpenHeading | None = None
        self.headings: list[Heading] = []
        self.ids: set[str] = set()
        self.links: list[tuple[int, str]] = []  # links within the text: where they stand, and their address
        self.mentions: dict[str, int] = {}
        self.same: dict[str, int] = {}
        self.tables = self.footnotes = 0

    def finished(self) -> Finished:
        """Everything that was read. A link within the text that leads nowhere is no link."""
        for at, address in self.links:
            target = next((name for name in (address[1:], f"h-{address[1:]}", f"h-{slug_of(address[1:])}")
                           if name in self.ids), "")
            self.out[at] = f' href="#{target}"' if target else ""
        return Finished("".join(self.out), tuple(self.headings), "".join(self.text))

    # -- what the parser tells ------------------------------------------------------------------------------------

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag in BLOCKS:
            self.text.append("\n")
        if tag == "img":
            self._image(found)
        elif tag in VOID:
            at_the_footnotes = tag == "hr" and self._inside("section")
            self.out.append("" if at_the_footnotes else f"<{tag}>")
        elif tag in HEADINGS and self.heading is None:
            self.heading = _OpenHeading(len(self.out), int(tag[1]))
            self.out.append("")
            self.open.append((tag, ""))
        else:
            self._open(tag, found)

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS:
            self.text.append("\n")
        if tag in VOID or not self.open:
            return
        tag, closing = self.open.pop()
        if tag in HEADINGS and self.heading is not None:
            closing = self._close_heading(self.heading)
        self.out.append(closing)

    def handle_data(self, data: str) -> None:
        if not self._inside(FOOTNOTE):
            self.text.append(data)
            if self.heading is not None:
                self.heading.words += data
        self.out.append(escape(data, quote=False).replace("\N{NO-BREAK SPACE}", "&nbsp;"))

    # -- one kind of element each ---------------------------------------------------------------------------------

    def _open(self, tag: str, found: dict[str, str]) -> None:
        before = after = ""
        new = {name: value for name, value in found.items() if name not in ("class", "align", "href")}
        came_as = tag
        match tag:
            case "div" if found.get("class") == FOOTNOTES and not self._inside("section"):
                tag = came_as = "section"
                new |= {"class": "footnotes", "aria-label": self.said["footnotes"]}
            case "li" if self._is_footnote():
                self.footnotes += 1
                new |= self._id(f"fn-{self.footnotes}")
            case "table" if not self._inside("table"):
                self.tables += 1
                name = escape(f"{self.said['table']} {self.tables}")
                before = f'<div class="scroll" role="region" tabindex="0" aria-label="{name}">'
                after = "</div>"
            case "th" if self._inside("thead"):
                new["scope"] = "col"
            case _ if tag in HEADINGS:  # inside another heading
                tag = came_as = "span"
        if found.get("align") in ("center", "right"):
            new["class"] = f"align-{found['align']}"
        address = found.get("href", "")
        if footnote := FOOTNOTE_LINK.match(address):
            came_as = FOOTNOTE
            new |= self._footnote_link(footnote[1], footnote[2])
            address = f"#{footnote[1]}-{footnote[2]}"
        elif address and not address.startswith("#"):
            new["href"] = address
        self.out.append(before + f"<{tag}" + _written(new))
        if address.startswith("#"):
            self.links.append((len(self.out), address))
            self.out.append("")
        self.out.append(">")
        self.open.append((came_as, f"</{tag}>{after}"))

    def _footnote_link(self, kind: str, number: str) -> dict[str, str]:
        """What a reference to a footnote, or the way back from it, says to those who do not see where it stands."""
        if kind != "fn":
            return {"aria-label": f"{self.said['back']} {number}", "class": "back"}
        self.mentions[number] = again = self.mentions.get(number, 0) + 1
        name = f"fnref{again if again > 1 else ''}-{number}"
        return {**self._id(name), "aria-label": f"{self.said['footnote']} {number}"}

    def _is_footnote(self) -> bool:
        return [tag for tag, _ in self.open[-2:]] == ["section", "ol"]

    def _inside(self, tag: str) -> bool:
        return any(one == tag for one, _ in self.open)

    def _id(self, name: str) -> dict[str, str]:
        """The id, unless the page has it already."""
        if name in self.ids:
            return {}
        self.ids.add(name)
        return {"id": name}

    def _heading_id(self, words: str) -> str:
        """An id that no heading before it has."""
        slug = slug_of(words) or "kohta"
        while True:
            self.same[slug] = again = self.same.get(slug, 0) + 1
            name = f"h-{slug}-{again}" if again > 1 else f"h-{slug}"
            if name not in self.ids:
                return name

    def _image(self, found: dict[str, str]) -> None:
        """A picture of this site; of another one only its alternative text is shown."""
        alternative = found.get("alt", "")
        if not found.get("src"):
            self.handle_data(alternative)
            return
        wanted = {"src": found["src"], "alt": alternative, "loading": "lazy"}
        wanted |= {name: found[name] for name in ("width", "height") if name in found}
        self.out.append(f"<img{_written(wanted)}>")
        if self.heading is not None:
            self.heading.words += alternative

    def _close_heading(self, heading: _OpenHeading) -> str:
        """Set the heading's start now that its words are known; gives what closes it."""
        self.heading = None
        words = " ".join(heading.words.split())
        if not words:
            return ""  # a heading without words is a hole for those who listen
        while self.levels and self.levels[-1] >= heading.written:
            self.levels.pop()
        self.levels.append(heading.written)
        level = min(len(self.levels) + 1, 6)
        name = self._heading_id(words)
        self.out[heading.at] = f"<h{level}{_written(self._id(name))}>"
        self.headings.append(Heading(name, level, words))
        return f"</h{level}>"


def _written(attributes: dict[str, str]) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
