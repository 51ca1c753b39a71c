"""What the card's form sent beside its words: the button, the revision it began from, people, times."""

from __future__ import annotations

import re
from datetime import datetime

from intranet.cards.desk.types import STEPS, Asked, Step
from intranet.faults import Invalid
from intranet.web.formatting import ZONE
from intranet.web.forms import asked, checked, one_of, unchecked, whole_number

ID = re.compile(r"[A-Za-z0-9_-]{22}")
# As a browser's own field sends it, or as one writes it in Finnish where the browser has no such field.
MOMENTS = ("%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", "%d.%m.%Y %H.%M", "%d.%m.%Y klo %H.%M",
           "%d.%m.%Y %H:%M")
EXTRAS = ("reviewer", "owner", "publish_at", "plain_holds", "translation_holds", "draft", "revision")
"""Fields of the form that are no words of the card."""
CARRIED = EXTRAS[:5]
LONGEST_EXTRA = 60


def asked_for() -> tuple[Asked, dict[str, str]]:
    """What is asked for, and what is wrong with it."""
    problems: dict[str, str] = {}
    sent = extras()
    moment = None
    # just as it came: what looks empty when it is cut would publish now
    if written := "".join(unchecked("publish_at", 1)).strip():
        moment = moment_of(written)
        if moment is None:
            problems["publish_at"] = "not_a_time"
    step: Step = one_of("do", STEPS, "save")
    return Asked(step, whole_number(sent["revision"]), sent["reviewer"],
                 sent["owner"], moment if step == "publish" else None, bool(sent["plain_holds"]),
                 bool(sent["translation_holds"]), sent["draft"] if ID.fullmatch(sent["draft"]) else ""), problems


def extras() -> dict[str, str]:
    """Those fields as they were sent, shortened to what they can be; signs that no text holds leave them empty."""
    found = {}
    for name in EXTRAS:
        try:
            found[name] = checked(name, (unchecked(name, 1) or [""])[0][:LONGEST_EXTRA], LONGEST_EXTRA).strip()
        except Invalid:
            found[name] = ""
    return found


def carried() -> dict[str, str]:
    """Those of them that a draft does not keep and an address can: so the form that is opened again has them too."""
    return {name: value for name, value in extras().items() if name in CARRIED and value}


def carried_here() -> dict[str, str]:
    """What came with the address."""
    return {name: asked(name, LONGEST_EXTRA) for name in CARRIED}


def moment_of(words: str) -> datetime | None:
    """A time on a Finnish wall clock, with its zone; None for what is no time."""
    for form in MOMENTS:
        try:
            return datetime.strptime(words, form).replace(tzinfo=ZONE)
        except ValueError:
            continue
    return None
