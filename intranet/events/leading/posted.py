"""The form of an event as a browser sent it: every field with what the input layer found wrong with it."""

from __future__ import annotations

from intranet.events.leading.rules import LIMITS, LONGEST_WHAT, LONGEST_WHO, MOST_ROWS
from intranet.events.leading.types import TypedEvent, TypedRow
from intranet.faults import Invalid
from intranet.web.forms import as_sent, posted, posted_fields, posted_many, typed_line, was_sent

ROW = {"minutes": 6, "what": LONGEST_WHAT, "who": LONGEST_WHO}


def typed_event() -> tuple[TypedEvent, dict[str, str]]:
    """What was typed, and the problems by field."""
    unfit: dict[str, str] = {}
    words = {name: typed_line(name, unfit, limit) for name, limit in LIMITS.items() if name != "description"}
    text, problems = posted_fields({"description": LIMITS["description"]})
    rows = []
    for number in range(MOST_ROWS):
        if not was_sent(f"what-{number}") and not was_sent(f"minutes-{number}"):
            break
        rows.append(TypedRow(*(typed_line(f"{name}-{number}", unfit, limit) for name, limit in ROW.items())))
    return TypedEvent({**words, **text}, rows, chosen_leaders(), posted("seen", 40),
                      as_sent("tell", 3) == "yes"), {**unfit, **problems}


def chosen_leaders() -> list[str]:
    """The facilitators that were ticked."""
    try:
        return posted_many("facilitator", 22, 500)
    except Invalid:
        return []
