"""Front matter: the definition between two lines of --- at the head of a Markdown file, and the body after it. Pure.

What the desk changes in a file is changed in its letters: all the rest of the file stays as somebody wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from frontmatter.default_handlers import BaseHandler

from intranet.text.yaml_changes import UnfitYaml, with_values

BYTE_ORDER_MARK = "\ufeff"
AROUND = re.compile(r"([\r\n]*)(.*?)([\r\n]*)", re.DOTALL)


class Parted(NamedTuple):
    """A file in its two parts. Both keep the end of their --- line, so that lines count as they do in the file."""

    head: str
    body: str
    lines_before_body: int


class FrontMatter(BaseHandler):
    """python-frontmatter's way of splitting, with boundaries of exactly three hyphens and no blank line swallowed.

    The head is read by text/definitions.py, which knows the line of every mistake.
    """

    FM_BOUNDARY = re.compile(r"^---[ \t]*\r?$", re.MULTILINE)
    START_DELIMITER = END_DELIMITER = "---"


_handler = FrontMatter()


class UnfitFrontMatter(ValueError):
    """The front matter cannot be read, so nothing in it can be changed."""


def has_front_matter(text: str) -> bool:
    """Whether the first line is ---."""
    return _handler.detect(text.removeprefix(BYTE_ORDER_MARK))


def part(text: str) -> Parted | None:
    """Head and body; None when the first line is not --- or no second --- follows."""
    text = text.removeprefix(BYTE_ORDER_MARK)
    if not _handler.detect(text):
        return None
    try:
        head, body = _handler.split(text)
    except ValueError:
        return None
    return Parted(head, body, head.count("\n"))


def with_changes(source: str, changes: Mapping[str, Any]) -> str:
    """The file with other values in its front matter; raises UnfitFrontMatter when that cannot be read.

    Every byte of what is not changed stays: other names, comments, quotes, line ends, the body. None takes a name out;
    names within a name are changed one by one (`{"related": {"cards": [...]}}`); a value that is so already is not
    touched. A text without front matter gets one.
    """
    mark, text = _without_mark(source)
    parted = part(text)
    if parted is None:
        if has_front_matter(text):
            raise UnfitFrontMatter("no second line of ---")
        line_end = _line_end(text)
        head = _changed(line_end, changes)
        return source if not head.strip() else f"{mark}---{head}---{line_end}{text}"
    start = text.index(parted.head, len("---"))
    return mark + text[:start] + _changed(parted.head, changes) + text[start + len(parted.head):]


def with_body(source: str, body: str) -> str:
    """The file with another body; one that is the same but for line ends and empty lines around it is not touched."""
    mark, text = _without_mark(source)
    parted = part(text)
    before = text if parted is None else parted.body
    if text_of(before) == text_of(body):
        return source
    start, line_end = len(text) - len(before), _line_end(text)
    lead, words, trail = AROUND.fullmatch(before).groups()  # type: ignore[union-attr]  # it fits every text
    if parted is not None:
        lead = lead or line_end
    return mark + text[:start] + lead + text_of(body).replace("\n", line_end) + (trail if words else line_end)


def text_of(body: str) -> str:
    """A body as Markdown is rendered from: with LF line ends, without the mark of byte order and empty lines around."""
    return _without_mark(body)[1].replace("\r\n", "\n").replace("\r", "\n").strip("\n")


def _changed(head: str, changes: Mapping[str, Any]) -> str:
    try:
        return with_values(head, changes)
    except UnfitYaml as problem:
        raise UnfitFrontMatter(str(problem)) from problem


def _without_mark(source: str) -> tuple[str, str]:
    """The mark of byte order, if there is one, and the text after it."""
    text = source.removeprefix(BYTE_ORDER_MARK)
    return source[:len(source) - len(text)], text


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
