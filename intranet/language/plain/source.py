"""Markdown seen as sentences: which stretches of the source are prose, and where their words stand.

Markup is covered by blanks and the text keeps its length, so every position is one in the source. A sentence of a
list or quotation is a sentence like others; a heading and a table's cell are only words; code is nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from intranet.language.plain.lists import listed

Kind = Literal["paragraph", "item", "heading", "cell"]

JOINER = "\x01"
"""Stands for markup inside or beside a word, as in **kun**nassa; a blank would part the word."""
BLANK = "\u200b"
"""Stands for it in a text that is shown: nothing is seen there."""
WORD = re.compile(rf"\d{{1,3}}(?:[ \u00a0]\d{{3}})+(?!\d)|\d+(?:[.,:/–]\d+)*|[^\W\d_](?:[-'’:.\u00ad{JOINER}]?[^\W_])*")
FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]+|$)")
UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*$")
RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)]|:|\[\^[^\]]+\]:)[ \t]+")
QUOTE = re.compile(r"[ \t]{0,3}(?:>[ \t]?)+")
DEFINITION = re.compile(r" {0,3}\[(?!\^)[^\]]+\]:")
TABLE_LINE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
HTML = re.compile(r"</?[A-Za-z][^<>\n]*>|<!--.*?-->", re.DOTALL)
CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
IMAGE = re.compile(r"!\[[^\[\]\n]*\]\([^()\n]*\)")
LINK = re.compile(r"\[(?P<text>[^\[\]\n]+)\](?P<target>\([^()\n]*\)|\[[^\[\]\n]*\])")
ADDRESS = re.compile(r"<?\b(?:https?://|www\.)[^\s<>)\]]*[^\s<>)\].,;:!?]>?")
FOOTNOTE = re.compile(r"\[\^[^\]\s]+\]")
ITALIC = re.compile(r"(?<![\w*])(?P<mark>[*_])(?![\s*_])(?P<text>[^*_\n]+?)(?<![\s*_])(?P=mark)(?![\w*])")
EMPHASIS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)|~~|==|\\(?=[^\w\s])")
END = re.compile(r"[.!?…]+[\"”’»)\x01]*(?=\s|$)")
# A full stop after these does not end a sentence; after the second kind it may, when a capital follows.
NEAR = 40
"""Letters on both sides of a full stop that tell whether it ends a sentence."""
NEVER_LAST = listed("esim mm ns ks vrt n nro klo puh s mom tri prof eli ko em")
PERHAPS_LAST = frozenset(["jne", "ym", "yms", "tms", "ry", "oy", "kpl", "v"])


class Word(NamedTuple):
    """A word or number where it stands. `text` is without joiners and soft hyphens."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Sentence:
    """A sentence, or what stands in its place in a heading or cell."""

    start: int
    end: int
    kind: Kind
    block: int
    """The number of its block: sentences of one paragraph share it."""
    words: tuple[Word, ...]
    text: str
    """Its text with markup as blanks, of the same length as the source's."""


@dataclass(frozen=True)
class Linked:
    """A link's words, or a bare address."""

    start: int
    end: int
    text: str
    bare: bool


@dataclass(frozen=True)
class Source:
    """What the checks look at."""

    text: str
    """The whole of it without markup: as long as the source, blanks where markup stood."""
    sentences: tuple[Sentence, ...]
    links: tuple[Linked, ...]
    italics: tuple[tuple[int, int], ...]

    @property
    def prose(self) -> tuple[Sentence, ...]:
        """The sentences proper: neither headings nor cells."""
        return tuple(one for one in self.sentences if one.kind in ("paragraph", "item"))


class _Block(NamedTuple):
    start: int
    end: int
    kind: Kind


def read(source: str) -> Source:
    """The source as sentences with their words."""
    covered, blocks = _blocks(source)
    links: list[Linked] = []
    italics: list[tuple[int, int]] = []
    text = _inline(covered, links, italics)
    sentences: list[Sentence] = []
    for number, block in enumerate(blocks):
        for start, end in _sentences(text, block):
            words = tuple(_words(text, start, end))
            if words:
                sentences.append(Sentence(start, end, block.kind, number, words, text[start:end]))
    inside = [(one.start, one.end) for one in blocks]
    return Source(text.replace(JOINER, BLANK), tuple(sentences),
                  tuple(one for one in links if _is_in(one.start, inside)),
                  tuple(one for one in italics if _is_in(one[0], inside)))


def _is_in(at: int, ranges: list[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in ranges)


# -- blocks -----------------------------------------------------------------------------------------------------------


def _blocks(source: str) -> tuple[str, list[_Block]]:
    """The source with its blocks' markup covered, and the blocks of prose in their order."""
    out: list[str] = []
    blocks: list[_Block] = []
    fence, at, after_blank, open_block = "", 0, True, False
    lines = source.splitlines(keepends=True)
    for number, line in enumerate(lines):
        bare = line.rstrip("\r\n")
        start, end = at, at + len(bare)
        at += len(line)
        quote = QUOTE.match(bare)
        skip = quote.end() if quote else 0
        inner = bare[skip:]
        marker = FENCE.match(inner)
        if fence or marker:
            fence = _fence_after(fence, marker, inner)
            out.append(_blank(line))
            after_blank, open_block = True, False
            continue
        if not inner.strip():
            out.append(_blank(line))
            after_blank, open_block = True, False
            continue
        if after_blank and not open_block and re.match(r"(?: {4}|\t)(?![ \t]*(?:[-*+]|\d+[.)])[ \t])", inner) \
                and not (blocks and blocks[-1].kind == "item"):
            out.append(_blank(line))  # indented code
            continue
        kind, cover, goes_on = _line(inner, open_block, blocks)
        if kind is None:
            out.append(_blank(line))
            open_block = False
            continue
        cover += skip
        is_row = kind == "cell" or (_is_table_head(lines, number) and "|" in inner)
        if is_row:
            _cells(bare, start, blocks)
        elif goes_on and blocks and open_block:
            blocks[-1] = blocks[-1]._replace(end=end)
        else:
            blocks.append(_Block(start + cover, end, kind))
        open_block = kind in ("paragraph", "item") and not is_row
        after_blank = False
        out.append(" " * cover + (line[cover:].replace("|", " ") if is_row else line[cover:]))
    return "".join(out), blocks


def _line(inner: str, open_block: bool, blocks: list[_Block]) -> tuple[Kind | None, int, bool]:
    """What a line is: its kind (None for markup alone), how much of it is markup, whether it goes on with a block."""
    if UNDERLINE.match(inner) and open_block and blocks[-1].kind == "paragraph":
        blocks[-1] = blocks[-1]._replace(kind="heading")
        return None, 0, False
    if RULE.match(inner) or DEFINITION.match(inner):
        return None, 0, False
    if "|" in inner and TABLE_LINE.match(inner):
        return None, 0, False
    heading = HEADING.match(inner)
    if heading:
        return "heading", heading.end(), False
    item = ITEM.match(inner)
    if item:
        return "item", item.end(), False
    if inner.lstrip().startswith("|") or (blocks and blocks[-1].kind == "cell" and "|" in inner):
        return "cell", 0, False
    leading = len(inner) - len(inner.lstrip())
    if open_block:
        return blocks[-1].kind, leading, True
    return ("item" if leading and blocks and blocks[-1].kind == "item" else "paragraph"), leading, False


def _fence_after(fence: str, marker: re.Match[str] | None, inner: str) -> str:
    if not fence:
        return marker[1] if marker else ""
    closes = marker is not None and marker[1][0] == fence[0] and len(marker[1]) >= len(fence) \
        and not inner[marker.end():].strip()
    return "" if closes else fence


def _is_table_head(lines: list[str], number: int) -> bool:
    following = lines[number + 1].rstrip("\r\n") if number + 1 < len(lines) else ""
    return "|" in following and TABLE_LINE.match(following) is not None


def _cells(bare: str, start: int, blocks: list[_Block]) -> None:
    for cell in re.finditer(r"[^|]+", bare):
        if cell.group().strip():
            blocks.append(_Block(start + cell.start(), start + cell.end(), "cell"))


def _blank(text: str) -> str:
    return re.sub(r"[^\r\n]", " ", text)


# -- inside a block ---------------------------------------------------------------------------------------------------


def _inline(text: str, links: list[Linked], italics: list[tuple[int, int]]) -> str:
    """The text with inline markup covered; links and italics noted on the way."""
    text = HTML.sub(lambda found: _blank(found.group()), text)
    text = CODE.sub(lambda found: _blank(found.group()), text)
    text = IMAGE.sub(lambda found: _blank(found.group()), text)

    def link(found: re.Match[str]) -> str:
        words = found["text"]
        bare = ADDRESS.fullmatch(words.strip()) is not None
        links.append(Linked(found.start("text"), found.end("text"), words, bare))
        shown = _blank(words) if bare else words
        return f"{JOINER}{shown}{JOINER * (len(found.group()) - len(words) - 1)}"

    def address(found: re.Match[str]) -> str:
        links.append(Linked(found.start(), found.end(), found.group(), True))
        return _blank(found.group())

    text = FOOTNOTE.sub(lambda found: JOINER * len(found.group()), text)
    text = LINK.sub(link, text)
    text = ADDRESS.sub(address, text)
    italics += [(found.start("text"), found.end("text")) for found in ITALIC.finditer(text)]
    return EMPHASIS.sub(lambda found: JOINER * len(found.group()), text)


def _sentences(text: str, block: _Block) -> Iterator[tuple[int, int]]:
    """Where the sentences of a block begin and end."""
    if block.kind in ("heading", "cell"):
        ends = []
    else:
        ends = [found.end() for found in END.finditer(text, block.start, block.end) if _ends(text, found, block)]
    start = block.start
    for end in (*ends, block.end):
        stretch = text[start:end]
        shown = stretch.strip(f" \t\r\n{JOINER}")
        if shown:
            begin = start + len(stretch) - len(stretch.lstrip(f" \t\r\n{JOINER}"))
            yield begin, start + len(stretch.rstrip(f" \t\r\n{JOINER}"))
        start = end


def _ends(text: str, found: re.Match[str], block: _Block) -> bool:
    """Whether this full stop, or what it is, ends a sentence."""
    after = text[found.end():min(block.end, found.end() + NEAR)].lstrip(f" \t\r\n\"”’»(“{JOINER}")
    if not after:
        return True
    before = re.search(r"(\w+)$", text[max(block.start, found.start() - NEAR):found.start()])
    if found.group()[0] == "." and before:
        word = before[1]
        if word.lower() in NEVER_LAST or (len(word) == 1 and word.isupper()):
            return False
        if word.lower() in PERHAPS_LAST:
            return after[0].isupper()
    return after[0].isupper() or after[0].isdigit() or not after[0].isalpha()


def _words(text: str, start: int, end: int) -> Iterator[Word]:
    for found in WORD.finditer(text, start, end):
        yield Word(found.start(), found.end(), re.sub(rf"[\u00ad{JOINER}]", "", found.group()))
