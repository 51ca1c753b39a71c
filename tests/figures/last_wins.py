"""A planted fault for a real site to be served with: the last save wins, whatever its writer had seen.

Never part of the product: a test names it to gunicorn in the place of `wsgi:app`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from intranet.worksheets import rules
from intranet.worksheets.filled import Answer, Writer


def keep_words(answer: Answer, seen_version: int, words: str, writer: Writer | None, now: datetime) -> Answer:
    """Without looking at what was seen."""
    return replace(answer, version=answer.version + 1, words=words, writer=writer, saved_at=now)


rules.keep_words = keep_words

from wsgi import app as app  # noqa: E402 - the site is made after the fault was planted
