"""Logs without anybody's words: of an exception they have its kind and the places it came by, never what it says.

What an exception says may be what somebody typed: the value that could not be read, the row that was there already.
"""

from __future__ import annotations

import logging
import traceback
from typing import Any


class QuietRecord(logging.LogRecord):
    """A record that brings the text of its exception along, so that no formatter makes one of its own."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        problem = self.exc_info[1] if self.exc_info else None
        if problem is not None:
            self.exc_text = told(problem)


def install_quiet_logs() -> None:
    """For every logger of this process, also the server's and those of libraries."""
    logging.setLogRecordFactory(QuietRecord)


def told(problem: BaseException) -> str:
    """An exception with what led to it: places in code, and kinds of errors."""
    seen: list[BaseException] = []
    before: BaseException | None = problem
    while before is not None and before not in seen:
        seen.append(before)
        before = before.__cause__ or (None if before.__suppress_context__ else before.__context__)
    return "\nthen\n".join("".join((*traceback.format_tb(one.__traceback__), kind_of(one))) for one in reversed(seen))


def kind_of(problem: BaseException) -> str:
    """The name of an exception's class, with its module where it is not Python's own."""
    kind = type(problem)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
