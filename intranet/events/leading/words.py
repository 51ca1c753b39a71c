"""What is wrong with what a facilitator typed, in their language."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _
from flask_babel import ngettext

from intranet.events.leading.rules import LIMITS, MOST_MEETINGS, MOST_MINUTES, MOST_SEATS
from intranet.events.leading.series_rules import LONGEST_NAME, MOST_CHANNELS, SERIES_LIMITS

SIGNS = "forbidden_signs"


def event_problems(problems: Mapping[str, str]) -> dict[str, str]:
    """A sentence for each field of the form of an event."""
    return {name: _event_problem(name, code) for name, code in problems.items()}


def _event_problem(name: str, code: str) -> str:
    field, _line, number = name.partition("-")
    if name == "tell":
        return ngettext("The time or the place changes, and %(num)s person is signed up. Say below that they may be "
                        "told, and save once more.",
                        "The time or the place changes, and %(num)s people are signed up. Say below that they may be "
                        "told, and save once more.", int(code))
    if code == SIGNS:
        return _("There are signs here that cannot be kept. They are taken away below; look and send again.")
    if code == "too_long":
        return _("This is too long. At most %(num)s letters.", num=_longest(field))
    if field in ("minutes", "what"):
        row = int(number) + 1
        if field == "minutes":
            return _("Row %(row)s of the agenda: write how many minutes, from 1 to %(most)s.", row=row,
                     most=MOST_MINUTES)
        return _("Row %(row)s of the agenda: write what is done.", row=row)
    return _by_field(name, code)


def _by_field(name: str, code: str) -> str:
    match name, code:
        case "title", _code:
            return _("Give the event a name.")
        case ("day" | "starts" | "ends"), "missing":
            return {"day": _("Write the day, for example 31.5.2027."),
                    "starts": _("Write when it begins, for example 8.30."),
                    "ends": _("Write when it ends, for example 11.30.")}[name]
        case _field, "not_a_day":
            return _("This cannot be read as a day. Write for example 31.5.2027.")
        case _field, "not_an_hour":
            return _("This cannot be read as a time of day. Write for example 8.30.")
        case _field, "no_such_hour":
            return _("There is no such time on that night: the clocks are moved from 3 to 4. Choose another time.")
        case _field, "before_start":
            return _("It ends before it begins. If it ends on another day, write that day too.")
        case _field, "too_long_event":
            return _("An event lasts at most two weeks. Make several events of it.")
        case "seats", _code:
            return _("Write a number from 1 to %(most)s, or leave this empty when everybody has room.",
                     most=MOST_SEATS)
        case "meeting", _code:
            return _("Write a number from 1 to %(most)s, or leave this empty.", most=MOST_MEETINGS)
        case "series", _code:
            return _("Choose one of your own series.")
    return _("Look at this once more.")


def _longest(field: str) -> int:
    return {**SERIES_LIMITS, **LIMITS, "what": 200, "who": 120, "minutes": 6}.get(field, 300)


def series_problems(problems: Mapping[str, str]) -> dict[str, str]:
    """A sentence for each field of the form of a series."""
    return {name: _series_problem(name, code) for name, code in problems.items()}


def _series_problem(name: str, code: str) -> str:
    kind, _line, number = code.partition("-")
    match kind:
        case "forbidden_signs":
            return _("There are signs here that cannot be kept. They are taken away below; look and send again.")
        case "too_long":
            return _("This is too long. At most %(num)s letters.", num=SERIES_LIMITS[name])
        case "long_name":
            return _("Line %(line)s: the name is too long, at most %(num)s letters.", line=number, num=LONGEST_NAME)
        case "not_an_address" if number:
            return _("Line %(line)s: end it with a whole address, such as https://www.example.org.", line=number)
        case "not_an_address":
            return _("Write the whole address, such as https://www.example.org.")
        case "too_many":
            return _("At most %(num)s lines.", num=MOST_CHANNELS)
        case "not_a_choice":
            return _("Choose one of the series in the list.")
    return _("Give the series a name.")
