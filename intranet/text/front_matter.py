"""Front matter: the definition between two lines of --- at the head of a Markdown file, and the body after it. Pure."""

from __future__ import annotations

import re
from typing import NamedTuple

from frontmatter.default_handlers import BaseHandler

BYTE_ORDER_MARK = "\ufeff"


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
