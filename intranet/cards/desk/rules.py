"""The life of a card from draft to archive, and what the desk shows in which state. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from intranet.cards.desk.types import Change, Desk, DeskRow, Life, Step, Tab

DUE_SOON = timedelta(days=30)
"""So long before its day a card is on the list of those to be checked."""
LATEST_SCHEDULE = timedelta(days=366)

DESK_STATES = ("all", "draft", "review", "scheduled", "published", "due", "plain", "translation", "readers", "archived")


# -- life -------------------------------------------------------------------------------------------------------------


def saved(life: Life) -> Life:
    """A new revision was written. Who reviews goes on reviewing; what is published stays beside it."""
    state = life.state if life.state == "review" else "draft"
    return replace(life, state=state, newest=life.newest + 1)


def asked_for_review(life: Life, reviewer_id: str | None) -> Life:
    """The newest revision waits for review, of one person or of anybody."""
    return replace(life, state="review", reviewer_id=reviewer_id)


def published(life: Life) -> Life:
    """Members read the newest revision from now on; a time that had been set is of no use any more."""
    return replace(life, state="published", published=life.newest, reviewer_id=None, publish_at=None,
                   publish_number=None)


def scheduled(life: Life, when: datetime) -> Life:
    """The revision that is the newest now is published then, whatever is written meanwhile."""
    return replace(life, publish_at=when, publish_number=life.newest)


def published_when_due(life: Life, now: datetime) -> Life:
    """The set time has come: members read that revision. A newer draft stays a draft."""
    if not is_due(life, now) or life.publish_number is None:
        return life
    if life.publish_number == life.newest:
        return published(life)
    return replace(life, published=life.publish_number, publish_at=None, publish_number=None)


def is_due(life: Life, now: datetime) -> bool:
    """Whether a set time has come; an archived card waits for ever."""
    return life.publish_at is not None and life.publish_at <= now and life.state != "archived"


def stepped(life: Life, step: Step, reviewer_id: str | None, publish_at: datetime | None, now: datetime) -> Life:
    """The life after one of the form's buttons, when its words are kept already."""
    match step:
        case "review":
            return asked_for_review(life, reviewer_id)
        case "publish" if publish_at is not None and publish_at > now:
            return scheduled(life, publish_at)
        case "publish":
            return published(life)
    return life


def changed(life: Life, change: Change) -> Life:
    """The life after a step that changes no word."""
    match change:
        case "archive":
            return replace(life, state="archived", reviewer_id=None, publish_at=None, publish_number=None)
        case "back" if life.state == "archived":
            return replace(life, state="published" if life.published == life.newest else "draft")
        case "withdraw" if life.state == "review":
            return replace(life, state="draft", reviewer_id=None)
        case "unschedule":
            return replace(life, publish_at=None, publish_number=None)
    return life


def plain_is_old(was_old: bool, body_changed: bool, plain_changed: bool, has_plain: bool, holds: bool) -> bool:
    """Whether the plain twin lags behind the card's text: until it is written anew or somebody finds it still right."""
    if not has_plain or plain_changed or holds:
        return False
    return was_old or body_changed


# -- the desk ---------------------------------------------------------------------------------------------------------


def desk(rows: Sequence[DeskRow], state: str, today: date) -> Desk:
    """The desk in one state, with how many cards each state holds; an unknown state shows all."""
    chosen = state if state in DESK_STATES else "all"
    held = {one: [row for row in rows if belongs(row, one, today)] for one in DESK_STATES}
    tabs = tuple(Tab(one, len(held[one]), one == chosen) for one in DESK_STATES)
    return Desk(chosen, tabs, tuple(_in_order(held[chosen], chosen)), len(rows))


def belongs(row: DeskRow, state: str, today: date) -> bool:
    """Whether a card is shown in a state of the desk."""
    is_read = row.published is not None and row.state != "archived"
    match state:
        case "all":
            return row.state != "archived"
        case "scheduled":
            return row.publish_at is not None
        case "published":
            return is_read
        case "due":
            return is_read and row.review_by is not None and row.review_by <= today + DUE_SOON
        case "plain":
            return row.state != "archived" and (not row.has_plain or row.plain_is_old)
        case "translation":
            return row.state != "archived" and row.original_is_newer
        case "readers":
            return is_read and row.signals > 0
    return row.state == state


def _in_order(rows: Iterable[DeskRow], state: str) -> list[DeskRow]:
    """What is most pressing first: the earliest day where days matter, else what was changed last."""
    if state == "due":
        return sorted(rows, key=lambda row: (row.review_by or date.max, row.title))
    if state == "scheduled":
        return sorted(rows, key=lambda row: (row.publish_at is None, row.publish_at, row.title))
    if state == "readers":
        return sorted(rows, key=lambda row: (-row.signals, row.title))
    return sorted(rows, key=lambda row: (-row.changed_at.timestamp(), row.title))
