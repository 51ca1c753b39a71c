"""What the card's form sent beside its words: the button, the revision it began from, people, times."""

from __future__ import annotations

import re
from datetime import datetime

from flask import request

from intranet.cards.desk.types import STEPS, Asked, Step
from intranet.faults import Invalid
from intranet.web.formatting import ZONE
from intranet.web.forms import checked

NUMBER = re.compile(r"[0-9]{1,9}")
ID = re.compile(r"[A-Za-z0-9_-]{22}")
# As a browser's own field sends it, or as one writes it in Finnish where the browser has no such field.
MOMENTS = ("%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", "%d.%m.%Y %H.%M", "%d.%m.%Y klo %H.%M",
           "%d.%m.%Y %H:%M")
EXTRAS = ("reviewer", "owner", "publish_at", "plain_holds", "draft", "revision")
"""Fields of the form that are no words of the card."""


def asked_for() -> tuple[Asked, dict[str, str]]:
    """What is asked for, and what is wrong with it."""
    problems: dict[str, str] = {}
    sent = extras()
    moment = None
    if sent["publish_at"]:
        moment = moment_of(sent["publish_at"])
        if moment is None:
            problems["publish_at"] = "not_a_time"
    step: Step = next((one for one in STEPS if one == request.form.get("do")), "save")
    return Asked(step, int(sent["revision"]) if NUMBER.fullmatch(sent["revision"]) else 0, sent["reviewer"],
                 sent["owner"], moment if step == "publish" else None, bool(sent["plain_holds"]),
                 sent["draft"] if ID.fullmatch(sent["draft"]) else ""), problems


def extras() -> dict[str, str]:
    """Those fields as they were sent, shortened to what they can be; signs that no text holds leave them empty."""
    found = {}
    for name in EXTRAS:
        try:
            found[name] = checked(name, request.form.get(name, "")[:60], 60).strip()
        except Invalid:
            found[name] = ""
    return found


def moment_of(words: str) -> datetime | None:
    """A time on a Finnish wall clock, with its zone; None for what is no time."""
    for form in MOMENTS:
        try:
            return datetime.strptime(words, form).replace(tzinfo=ZONE)
        except ValueError:
            continue
    return None
