"""Until when comments are taken, what one may be, and when they are deleted. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo

from intranet import retention
from intranet.memos.comments.types import Comment, StaleAnswer
from intranet.memos.types import UnfitMemo
from intranet.text.days import day_of, end_of
from intranet.text.signs import shows_something

LONGEST = 5_000
MOST_OF_ONE = 100
"""So many comments one person may have on one memo."""
FURTHEST = timedelta(days=180)
KEPT_AFTER_PUBLISHING = retention.span(retention.MEMO_COMMENTS)
KEPT_AFTER_THE_DAY = timedelta(days=365)
"""Of a memo that is never published."""


def until(typed: str, today: date, zone: tzinfo) -> datetime:
    """The end of the day until which comments are taken; raises UnfitMemo."""
    problem = ""
    try:
        day = day_of(typed)
    except ValueError:
        day, problem = None, "no_day"
    if not problem and (day is None or not today <= day <= today + FURTHEST):
        problem = "missing" if day is None else "past" if day < today else "too_far"
    if problem or day is None:
        raise UnfitMemo({"until": problem}, {"until": typed})
    return end_of(day, zone)


def check_words(words: str, part_id: str, own: Iterable[Comment], unfit: Mapping[str, str]) -> None:
    """Raise UnfitMemo for a comment that cannot be kept."""
    problem = next(iter(unfit.values()), "")
    if not problem and not shows_something(words):
        problem = "missing"
    if not problem and len(list(own)) >= MOST_OF_ONE:
        problem = "too_many"
    if problem:
        raise UnfitMemo({f"words-{part_id}": problem}, {f"words-{part_id}": words})


def is_said_already(words: str, part_id: str, own: Iterable[Comment]) -> bool:
    """Whether the same was sent before: the button was pressed twice."""
    return any(one.part_id == part_id and one.words == words for one in own)


def answered(comment: Comment, answer: str, resolved: bool, seen_version: int) -> Comment:
    """The comment with an answer; raises StaleAnswer when another facilitator was first."""
    after = replace(comment, answer=answer, resolved=resolved)
    if after == comment:
        return comment
    if seen_version != comment.version:
        raise StaleAnswer(comment, answer)
    return replace(after, version=comment.version + 1)
