"""Finding glossary terms in cleaned HTML and making each a button that opens its definition.

Which words are terms is given; the definitions are rendered elsewhere (templates/glossary/_definitions.html).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from html.parser import HTMLParser
from typing import NamedTuple, Protocol

from intranet.language.inflection import Paradigm, match_key, readings

# A word keeps its hyphens and colons: nothing is marked inside sote-palvelut, and STM:n is one word.
WORD = re.compile(r"-?[^\W_]+(?:[-:'’\u00ad]+[^\W_]+)*-?")
WAY = "2"
"""Counts up when the same HTML and the same terms give something else than before: kept HTML is then made anew."""
SECTION_TAGS = ("h2", "h3")
# Words here are not marked: headings, what is already a link or button, and what is not prose.
CLOSED_TAGS = frozenset((
    "h1", "h2", "h3", "h4", "h5", "h6", "a", "button", "summary", "label", "code", "pre", "kbd", "samp", "var",
    "script", "style", "template", "svg", "math", "sup", "sub",
))
INLINE_TAGS = frozenset((
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q", "s", "samp", "small",
    "span", "strong", "u", "var", "wbr",
))
VOID_TAGS = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
))


class Markable(Protocol):
    """What marking needs to know of a term: the glossary room's Term is one."""

    @property
    def slug(self) -> str: ...

    @property
    def language(self) -> str: ...

    @property
    def paradigm(self) -> Paradigm: ...

    @property
    def never(self) -> tuple[str, ...]: ...


# A browser breaks the line beside a button: the sign before or after a word would stand alone on the other line.
BEFORE = re.compile("[(\\[„“”’»]+\\Z")
AFTER = re.compile("[.,;:!?…)\\]”’»]+")


class MarkedHtml(NamedTuple):
    """The HTML with its terms as buttons, and the slugs of the terms used, in the order they first came."""

    html: str
    used_terms: tuple[str, ...]


def mark_terms(html: str, terms: Iterable[Markable], language: str) -> MarkedHtml:
    """Make the first occurrence of each term in each section a button that opens `#term-<slug>`.

    `html` is a cleaned fragment (no scripts, well nested); everything but the marked words comes back as it was.
    A section is what stands between two h2 or h3 headings. The longest term wins where several begin. Only terms of
    `language` are looked for, and parts marked as another language (`lang`) are left alone.
    """
    walker = _Walker(index_of(tuple(terms), language), language)
    walker.feed(html)
    walker.close()
    walker.end_of_block()
    return MarkedHtml("".join(walker.out), tuple(walker.used))


@dataclass(frozen=True)
class TermIndex:
    """From each comparable form to the slugs it may be, per kind of form; and the most words a term has."""

    forms: Mapping[str, Mapping[str, tuple[str, ...]]]
    most_words: int

    def slug_of(self, words: str) -> str | None:
        """The term that `words` (one or several, single spaces between) is a form of."""
        for kind, form in readings(words):
            slugs = self.forms[kind].get(form)
            if slugs:
                return slugs[0]
        return None


@lru_cache(maxsize=8)
def index_of(terms: tuple[Markable, ...], language: str) -> TermIndex:
    """The forms of the terms of one language."""
    forms: dict[str, dict[str, tuple[str, ...]]] = {"form": {}, "possessive": {}, "lengthening": {}}
    most_words = 1
    for term in terms:
        if term.language != language:
            continue
        never = {match_key(form) for form in term.never}
        paradigm = term.paradigm
        written = [form for form in paradigm.written_forms() if match_key(form) not in never]
        most_words = max([most_words, *(len(form.split()) for form in written)])
        for kind, known in (
            ("form", written),
            ("possessive", paradigm.possessive_stems),
            ("lengthening", paradigm.lengthening_stems),
        ):
            for form in known:
                key = match_key(form)
                forms[kind][key] = (*forms[kind].get(key, ()), term.slug)
    return TermIndex(forms, most_words)


class _Found(NamedTuple):
    start: int
    end: int
    slug: str


def _find(text: str, index: TermIndex) -> Iterable[_Found]:
    """Terms in running text from left to right, longest first, not overlapping."""
    words = list(WORD.finditer(text))
    at = 0
    while at < len(words):
        for length in range(min(index.most_words, len(words) - at), 0, -1):
            run = words[at : at + length]
            if not _stand_together(text, run):
                continue
            slug = index.slug_of(" ".join(word.group() for word in run))
            if slug:
                yield _Found(run[0].start(), run[-1].end(), slug)
                at += length - 1
                break
        at += 1


def _stand_together(text: str, run: list[re.Match[str]]) -> bool:
    return all(text[one.end() : other.start()].isspace() for one, other in zip(run, run[1:], strict=False))


class _Walker(HTMLParser):
    """Passes the fragment through, gathering the text of one block so that a word split by <em> is still one word."""

    def __init__(self, index: TermIndex, language: str) -> None:
        super().__init__(convert_charrefs=True)
        self.index, self.language = index, language
        self.out: list[str] = []
        self.used: dict[str, None] = {}
        self.in_section: set[str] = set()
        self.closed: list[str] = []  # open tags from the first one in which nothing is marked
        self.block: list[tuple[bool, str, bool]] = []  # (is text, raw text or tag, may be marked)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in INLINE_TAGS:
            self.end_of_block()
        if tag in SECTION_TAGS:
            self.in_section = set()
        other_language = (dict(attrs).get("lang") or self.language) != self.language
        if (self.closed or tag in CLOSED_TAGS or other_language) and tag not in VOID_TAGS:
            self.closed.append(tag)
        self.block.append((False, self.get_starttag_text() or "", False))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in INLINE_TAGS:
            self.end_of_block()
        self.block.append((False, self.get_starttag_text() or "", False))

    def handle_endtag(self, tag: str) -> None:
        if tag not in INLINE_TAGS:
            self.end_of_block()
        if tag in self.closed:
            while self.closed.pop() != tag:
                pass
        self.block.append((False, f"</{tag}>", False))

    def handle_data(self, data: str) -> None:
        self.block.append((True, data, not self.closed))

    def handle_comment(self, data: str) -> None:
        self.block.append((False, f"<!--{data}-->", False))

    def end_of_block(self) -> None:
        """Mark and let go of what was gathered since the last block tag."""
        text = "".join(raw for is_text, raw, _ in self.block if is_text)
        found = list(_find(text, self.index))
        start = 0
        for is_text, raw, may_be_marked in self.block:
            if not is_text:
                self.out.append(raw)
                continue
            end = start + len(raw)
            inside = [one for one in found if start <= one.start and one.end <= end] if may_be_marked else []
            self.out.append(self._marked(text, start, end, inside))
            start = end
        self.block = []

    def _marked(self, text: str, start: int, end: int, found: list[_Found]) -> str:
        pieces = []
        for one in found:
            if one.slug in self.in_section:
                continue
            self.in_section.add(one.slug)
            self.used[one.slug] = None
            before, after = BEFORE.search(text, start, one.start), AFTER.match(text, one.end, end)
            opening, closing = before.group() if before else "", after.group() if after else ""
            button = (f'<button type="button" class="term" popovertarget="term-{escape(one.slug)}">'
                      f"{_as_html(text[one.start : one.end])}</button>")
            if opening or closing:
                button = f'<span class="kept">{_as_html(opening)}{button}{_as_html(closing)}</span>'
            pieces.append(_as_html(text[start : one.start - len(opening)]))
            pieces.append(button)
            start = one.end + len(closing)
        return "".join([*pieces, _as_html(text[start:end])])


def _as_html(text: str) -> str:
    return escape(text, quote=False).replace("\u00a0", "&nbsp;")
