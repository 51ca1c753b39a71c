"""Times and states of events in the reader's language."""

from __future__ import annotations

from datetime import datetime

from flask_babel import gettext as _
from flask_babel import ngettext

from intranet.events.leading import times
from intranet.events.types import Event, Standing
from intranet.web.formatting import AT, ZONE, date, local, time
from intranet.web.languages import language


def weekday(value: datetime) -> str:
    """The day of the week, short, as in “to 19.4.2026”."""
    return (_("Mon"), _("Tue"), _("Wed"), _("Thu"), _("Fri"), _("Sat"), _("Sun"))[local(value).weekday()]


def weekday_and_day(value: datetime) -> str:
    """to 19.4.2026"""
    return f"{weekday(value)} {date(value)}"


def month(value: datetime) -> str:
    """The month, short."""
    return (_("Jan"), _("Feb"), _("Mar"), _("Apr"), _("May"), _("Jun"), _("Jul"), _("Aug"), _("Sep"), _("Oct"),
            _("Nov"), _("Dec"))[local(value).month - 1]


def hours(starts_at: datetime, ends_at: datetime) -> str:
    """klo 8.30–11.30"""
    return f"{AT[language()]} {time(starts_at)}\N{EN DASH}{time(ends_at)}"


def day_and_hours(event: Event | None, starts_at: datetime | None = None, ends_at: datetime | None = None) -> str:
    """to 19.4.2026 klo 8.30–11.30; with both days when it ends on another."""
    starts, ends = (event.starts_at, event.ends_at) if event is not None else (starts_at, ends_at)
    assert starts is not None and ends is not None
    if local(starts).date() == local(ends).date():
        return f"{weekday_and_day(starts)} {hours(starts, ends)}"
    at = AT[language()]
    return (f"{weekday_and_day(starts)} {at} {time(starts)} \N{EN DASH} "
            f"{weekday_and_day(ends)} {at} {time(ends)}")


def is_twice(event: Event) -> bool:
    """Whether it begins or ends in the hour that clocks show twice in an autumn night."""
    return any(times.is_twice(moment, ZONE) for moment in (event.starts_at, event.ends_at))


def seats_words(event: Event) -> str:
    """How many come and how many can."""
    come = ngettext("%(num)s is signed up", "%(num)s are signed up", event.signed_up) if event.signed_up \
        else _("Nobody is signed up yet")
    if event.seats is None:
        return come
    if event.waiting:
        waiting = ngettext("%(num)s on the waiting list", "%(num)s on the waiting list", event.waiting)
        return _("Full") + f", {waiting}"
    if event.free == 0:
        return _("Full")
    return ngettext("%(num)s seat free", "%(num)s seats free", event.free or 0)


def standing_words(standing: Standing) -> str:
    """How the person stands, in a few words."""
    if standing.has_seat:
        return _("You have a seat")
    return _("On the waiting list, place %(place)s", place=standing.place)


def sign_up_problem(code: str, longest: int) -> str:
    """What is wrong with the words about needs."""
    if code == "too_long":
        return _("This is too long. At most %(num)s letters.", num=longest)
    return _("There are signs here that cannot be kept. They are taken away below; look and send again.")


def day_of_month(value: datetime) -> str:
    """19."""
    return f"{local(value).day}." if language() != "en" else str(local(value).day)


def year(value: datetime) -> str:
    """2026, as people write it."""
    return str(local(value).year)


def other_year(value: datetime, now: datetime) -> bool:
    """Whether the year has to be said."""
    return local(value).year != local(now).year
