"""What the room hands to the gathering rooms: its place in the navigation, what is new, what can be found, links for a
series' pages, what is left to do after an event, personal data, timed work.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask_babel import gettext as _

from intranet.memos import actions, words
from intranet.memos.comments import actions as comments
from intranet.people.types import SignedInPerson
from intranet.plugin_system.timing import Daily, EveryMinutes
from intranet.plugin_system.types import EventTask, NavigationEntry, SearchText, StartPanel, TimedJob
from intranet.text.days import last_day
from intranet.web.formatting import ZONE

MOST_NEW = 3


def navigation(person: SignedInPerson) -> list[NavigationEntry]:
    """Memos, for everybody who is signed in."""
    return [NavigationEntry(_("Memos"), "/memos", 450)]


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """What the person is asked to comment on, and what was published not long ago."""
    asked = [StartPanel("next", 45, "memos/_asked.html", {"memo": one, "last_day": last_day(one.comments_until, ZONE)})
             for one in comments.to_comment(person, now) if one.comments_until]
    return asked + [StartPanel("new", -5 + place, "memos/_new.html", {"one": one, "over": words.over_words(one.about)})
                    for place, one in enumerate(actions.newest()[:MOST_NEW])]


def search_texts() -> list[SearchText]:
    """Every memo that members read."""
    return actions.search_texts()


def series_links(series_id: str, person: SignedInPerson) -> list[NavigationEntry]:
    """The memos of a series; for who leads it also the drafts and the way to a new one."""
    public, own = actions.of_series(person, series_id)
    found = [NavigationEntry(_("Memo: %(title)s", title=one.title), one.path) for one in public]
    found += [NavigationEntry(_("Draft of a memo: %(title)s", title=one.title), one.path) for one in own]
    if actions.may_write(person, series_id):
        found.append(NavigationEntry(_("Write a memo of the series"), f"/memos/new?series={series_id}"))
    return found


def event_tasks(series_id: str, person: SignedInPerson) -> list[EventTask]:
    """The memo of an event's series, for who may write it."""
    if not actions.may_write(person, series_id):
        return []
    public, own = actions.of_series(person, series_id)
    begun = next(iter((*public, *own)), None)
    return [EventTask(_("Begin the memo"), begun.path if begun else f"/memos/new?series={series_id}",
                      begun is not None, 40)]


def timed_jobs() -> list[TimedJob]:
    """Mails that a page had no time for; comments whose time is over."""
    return [TimedJob("memo_mails", _("Sends the mails that ask for comments on a memo"), EveryMinutes(1),
                     comments.send_all_due),
            TimedJob("forget_memo_comments", _("Deletes the comments on a memo, 30 days after it is published"),
                     Daily(3, 40), comments.forget)]


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """What the person said of memos, and on which they were asked to comment."""
    return comments.held_about(person)
