"""What the room hands to the gathering rooms: the panel of the start page, the digest as a timed job, personal data."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask_babel import gettext as _

from intranet.following import actions, rules
from intranet.following.digest import send_digests
from intranet.following.letters import change_words
from intranet.people.types import SignedInPerson
from intranet.plugin_system.timing import Daily
from intranet.plugin_system.types import StartPanel, TimedJob


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """What is new in what the person follows, if anything is; and beside it the way to change what one follows."""
    news = actions.news(person, now, language)
    values = {"news": news[:rules.MOST_ON_START], "more": max(0, len(news) - rules.MOST_ON_START),
              "change_words": change_words}
    aside = StartPanel("side", 210, "following/_aside.html", {"count": len(actions.own(person).open)})
    return [*([StartPanel("new", -10, "following/_start.html", values)] if news else []), aside]


def timed_jobs() -> list[TimedJob]:
    """The digest; daily and weekly ones go out at the same hour."""
    return [TimedJob("digest", _("Sends the digests of what people follow"), Daily(8), send_digests),
            TimedJob("forget_follows", _("Forgets what somebody stopped to follow, and what was told 90 days ago"),
                     Daily(3, 45), actions.forget_old)]


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """What the person follows and was told of."""
    return {"following": actions.held_about(person)}
