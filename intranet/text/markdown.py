"""From Markdown that a person wrote to clean HTML: the one way by which written text becomes a page's markup.

Content is never a template: what comes out is shown as it is. What is let through stands in cleaning.py, what is set
afterwards (ids, scroll regions, footnotes) in finishing.py.
"""

from __future__ import annotations

import html
import logging
import re
from dataclasses import dataclass
from typing import Any

import markdown
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.smarty import SmartyExtension
from markupsafe import Markup

from intranet.text.cleaning import clean
from intranet.text.finishing import Heading, finish

__all__ = ["LONGEST", "Heading", "Rendered", "is_tangled", "render"]

log = logging.getLogger("ankkuri.text")

LONGEST = 20_000
"""Letters that are read as Markdown, as many as a field takes; a longer text is shown as plain paragraphs."""
MOST_FOOTNOTES = 200
# The library looks for the end of a bracket or a tag from each beginning anew, so what never ends takes minutes.
MOST_BRACKET_STEPS = 2_000_000
MOST_OPEN_TAGS = 50
# Controls would pass for Markdown's own place marks, lone surrogates cannot be sent, the rest is no text.
NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# Quotes and lists within each other on one line; a rule of many hyphens is none.
DEEP = re.compile(r"^[ \t]*(?:>[ \t]?|(?:[-*+]|[0-9]{1,9}[.)])[ \t]+){21,}", re.MULTILINE)
WORD = re.compile(r"[^\W_]+(?:[-’':.,–][^\W_]+)*")
EXTENSIONS = ("tables", "def_list", "sane_lists", "fenced_code", "pymdownx.betterem", "pymdownx.caret",
              "pymdownx.tilde", "pymdownx.mark", "pymdownx.saneheaders")
SETTINGS: dict[str, dict[str, Any]] = {
    "tables": {"use_align_attribute": True},
    "pymdownx.caret": {"insert": False},
    "pymdownx.tilde": {"subscript": False},  # "~5 €" means about five
}
# Finnish and Swedish have the same mark at both ends; an English dash is longer.
QUOTES = {
    "fi": {"left-double-quote": "”", "right-double-quote": "”", "left-single-quote": "’", "right-single-quote": "’",
           "ndash": "–", "mdash": "–", "ellipsis": "…"},
    "en": {"left-double-quote": "“", "right-double-quote": "”", "left-single-quote": "‘", "right-single-quote": "’",
           "ndash": "–", "mdash": "—", "ellipsis": "…"},
}


@dataclass(frozen=True)
class Rendered:
    """A text as HTML: cleaned, headings from h2 on with ids, and how many words it has."""

    html: str
    headings: tuple[Heading, ...] = ()
    words: int = 0

    @property
    def markup(self) -> Markup:
        """The HTML for a template that shows it at once; others keep `html` and mark it when they read it back."""
        return Markup(self.html)


def render(source: str, language: str) -> Rendered:
    """The source as clean HTML in the manner of its language: quotes, footnotes' titles. Never raises.

    What Markdown cannot take (too long, too deep) comes back as plain paragraphs: no word is ever lost.
    """
    text = NO_TEXT.sub("\N{REPLACEMENT CHARACTER}", source.replace("\r\n", "\n").replace("\r", "\n"))
    finished = finish(clean(_html_of(text, language)), language)
    return Rendered(finished.html, finished.headings, len(WORD.findall(finished.text)))


def _html_of(text: str, language: str) -> str:
    if is_tangled(text):
        return _plain(text)
    try:
        return str(_reader(language).convert(text))
    except Exception as problem:  # a text that breaks the library is still a text that somebody wrote
        log.warning("a text of %d letters could not be read as Markdown: %s", len(text), type(problem).__name__)
        return _plain(text)


def is_tangled(text: str) -> bool:
    """Whether reading it as Markdown could take longer than a person waits. No text that means something is.

    Such a text is shown as plain paragraphs, and the desk asks its writer to look at it.
    """
    return (len(text) > LONGEST
            or DEEP.search(text) is not None
            or text.count("<") - text.count(">") > MOST_OPEN_TAGS
            or text.count("[^") > MOST_FOOTNOTES
            or any(block.count("[") * len(block) > MOST_BRACKET_STEPS for block in re.split(r"\n\s*\n", text)))


def _plain(text: str) -> str:
    """Paragraphs without any markup."""
    return "".join(f"<p>{html.escape(block)}</p>" for block in re.split(r"\n\s*\n", text) if block.strip())


def _reader(language: str) -> markdown.Markdown:
    footnotes = NumberedFootnotes(BACKLINK_TEXT="↩")
    quotes = SmartyExtension(substitutions=QUOTES["en" if language == "en" else "fi"])
    return markdown.Markdown(extensions=[*EXTENSIONS, footnotes, quotes], extension_configs=SETTINGS,
                             output_format="html")


class NumberedFootnotes(FootnoteExtension):
    """Footnotes whose ids are their numbers, so that finishing.py can tell them from what an author calls `#fn`."""

    def makeFootnoteId(self, id: str) -> str:
        """`fn:2` for the second footnote, whatever its author called it."""
        return f"fn:{self._number(id)}"

    def makeFootnoteRefId(self, id: str, found: bool = False) -> str:
        """`fnref:2` for its first mention, `fnref2:2` for the next."""
        return str(self.unique_ref(f"fnref:{self._number(id)}", found))

    def _number(self, id: str) -> int:
        return list(self.footnotes).index(id) + 1
