"""How long a plugin's code may take, how much memory, and how much it may hand over.

Python cannot end a thread. So a plugin's code runs in a thread of its own, in the context of the request: whoever
waits for it goes on when its time is over, and the thread is asked to end as soon as Python can ask it. Code that
sleeps or waits for another machine stays behind without harm; the house's own code is never run like this.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterable, Mapping
from contextvars import copy_context
from dataclasses import dataclass, fields, is_dataclass
from itertools import islice
from pathlib import Path
from types import FrameType
from typing import Any, Generic, TypeVar

Answer = TypeVar("Answer")

HOOK_SECONDS = 5.0
"""Within which a hook answers and a template is rendered; a reader waits for it once, then it is switched off."""
SLOW_SECONDS = 20.0
"""The same where nobody waits for a page: the search's texts, the export of one's own data."""
IMPORT_SECONDS = 20.0
SLOW_HOOKS = ("search_texts", "personal_data")
MOST_MEMORY = 300 * 1024 * 1024
"""By how much the process may grow while it runs."""
MOST_LETTERS = 200_000
MOST_ENTRIES = 100
MOST_LETTERS_OF = {"search_texts": 5_000_000, "personal_data": 5_000_000}
MOST_ENTRIES_OF = {"search_texts": 5_000}
MOST_RENDERED = 500_000

MOST_PATIENCE = 4.0
"""How many times as long everything may take while the machine has more to do than it can: no plugin's fault."""

FIRST_LOOK = 0.1
LOOK_EVERY = 0.05
ASK_AGAIN = 1.0
STATM = Path("/proc/self/statm")


class Stopped(Exception):
    """A plugin took or handed over more than it may, or tried to end the site. Its words are ours; `stack` says where
    it was.
    """

    def __init__(self, words: str, stack: list[traceback.FrameSummary] | None = None) -> None:
        super().__init__(words)
        self.stack = stack or []


class PutDown(BaseException):
    """Raised by us in the thread of a plugin whose time is over. No Exception: a plugin that catches those ends too."""


def seconds_for(part: str) -> float:
    """How long a part of a plugin may take."""
    return SLOW_SECONDS if part in SLOW_HOOKS else HOOK_SECONDS


@dataclass
class _Run(Generic[Answer]):
    """What came of a call."""

    call: Callable[[], Answer]
    answer: Answer | None = None
    problem: BaseException | None = None

    def go(self, ended: threading.Event) -> None:
        """Run it; nothing gets out of the thread."""
        try:
            self.answer = self.call()
        except BaseException as problem:
            self.problem = problem
        finally:
            ended.set()


def within(seconds: float, call: Callable[[], Answer]) -> Answer:
    """What `call` gives, or what it raised. Raises Stopped when it takes longer, or more memory than it may."""
    run, ended = _Run(call), threading.Event()
    thread = threading.Thread(target=copy_context().run, args=(run.go, ended), name="plugin", daemon=True)
    began, memory = time.monotonic(), _memory()
    thread.start()
    if not ended.wait(min(FIRST_LOOK, seconds)):
        while not ended.wait(LOOK_EVERY):
            too_long, too_large = time.monotonic() - began > seconds * _patience(), _memory() - memory > MOST_MEMORY
            if too_long or too_large:
                raise _put_down(thread, f"took longer than {seconds:g} seconds" if too_long else
                                f"took more than {MOST_MEMORY // 1024 ** 2} MB of memory")
    problem, run.problem = run.problem, None
    if problem is None:
        return run.answer  # type: ignore[return-value]  # without a problem there is one
    traceback.clear_frames(problem.__traceback__)  # they hold what the plugin was about to hand over
    if isinstance(problem, Exception | SystemExit):
        raise problem
    raise Stopped(f"raised {type(problem).__name__}", list(traceback.extract_tb(problem.__traceback__)))


def _patience() -> float:
    """1 on a machine at ease; more by how many programs wait for each of its cores."""
    waiting = os.getloadavg()[0] / (os.cpu_count() or 1)
    return min(MOST_PATIENCE, max(1.0, waiting))


def _put_down(thread: threading.Thread, words: str) -> Stopped:
    """Ask the thread to end, for as long as it has not; what to tell of it."""
    frame = sys._current_frames().get(thread.ident or 0)
    stack = [_place_of(one, line) for one, line in traceback.walk_stack(frame)][::-1] if frame else []
    threading.Thread(target=_ask_to_end, args=(thread,), name="plugin ends", daemon=True).start()
    return Stopped(words, stack)


def _place_of(frame: FrameType, line: int) -> traceback.FrameSummary:
    """Where a frame is; a template's as its writer counts lines."""
    template = frame.f_globals.get("__jinja_template__")
    line = template.get_corresponding_lineno(line) if template is not None else line
    return traceback.FrameSummary(frame.f_code.co_filename, line, frame.f_code.co_name, lookup_line=False)


def _ask_to_end(thread: threading.Thread) -> None:
    while thread.is_alive():  # a plugin may catch it, or be in a call that Python cannot interrupt
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident or 0), ctypes.py_object(PutDown))
        thread.join(ASK_AGAIN)


def _memory() -> int:
    """What the process holds in memory now, in bytes; 0 where the system does not say."""
    try:
        return int(STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0


def taken(answer: Any, part: str, *, weighed: bool = True) -> list[Any]:
    """The answer of a hook as a list. Raises Stopped when it has more entries or letters than one may hand over.

    An answer without end costs no more than what may be taken of it.
    """
    if answer is None:
        return []
    several = isinstance(answer, Iterable) and not isinstance(answer, str | bytes | Mapping)
    if not weighed:
        return list(answer) if several else [answer]
    most, letters = MOST_ENTRIES_OF.get(part, MOST_ENTRIES), MOST_LETTERS_OF.get(part, MOST_LETTERS)
    found: list[Any] = []
    for one in islice(answer, most + 1) if several else (answer,):
        if len(found) == most:
            raise Stopped(f"answered with more than {most} entries")
        left = letters
        letters -= _weight(one, left)
        if letters < 0:
            raise Stopped(f"answered with more than {MOST_LETTERS_OF.get(part, MOST_LETTERS)} letters")
        found.append(one)
    return found


def _weight(value: Any, most: int) -> int:
    """How many letters are in a value, each thing around them counted as one; stops soon after `most`."""
    weight, waiting = 0, [value]
    while waiting and weight <= most:
        one = waiting.pop()
        weight += len(one) if isinstance(one, str | bytes | bytearray) else 1
        if isinstance(one, Mapping):
            waiting += [part for pair in islice(one.items(), most + 1) for part in pair]
        elif isinstance(one, list | tuple | set | frozenset):
            waiting += islice(one, most + 1)
        elif is_dataclass(one) and not isinstance(one, type):
            waiting += [getattr(one, field.name) for field in fields(one)]
    return weight


def joined(pieces: Iterable[str]) -> str:
    """The pieces of a rendered template as one text. Raises Stopped when they are more than a page can need."""
    found, letters = [], 0
    for piece in pieces:
        letters += len(piece)
        if letters > MOST_RENDERED:
            raise Stopped(f"made more than {MOST_RENDERED} letters")
        found.append(piece)
    return "".join(found)
