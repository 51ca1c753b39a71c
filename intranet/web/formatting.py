"""Finnish dates, times and numbers, as template filters: 19.4.2026, klo 8.30, 3,2."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime as DateTime
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

from flask import Flask

from intranet.web.languages import TIME_ZONE, language

ZONE = ZoneInfo(TIME_ZONE)
MINUS = "\N{MINUS SIGN}"
AT = {"fi": "klo", "sv": "kl.", "en": "at"}


def local(value: DateTime) -> DateTime:
    """The time on a Finnish wall clock."""
    return value.astimezone(ZONE)


def date(value: Date | DateTime | None) -> str:
    """19.4.2026; empty for no date. A moment is first taken to Finnish time."""
    if value is None:
        return ""
    day = local(value) if isinstance(value, DateTime) else value
    return f"{day.day}.{day.month}.{day.year}"


def time(value: DateTime) -> str:
    """8.30 in Finnish, 8.30 in Swedish, 8:30 in English."""
    moment = local(value)
    mark = ":" if language() == "en" else "."
    return f"{moment.hour}{mark}{moment.minute:02d}"


def clock_time(value: DateTime) -> str:
    """klo 8.30, as a sentence says it."""
    return f"{AT[language()]} {time(value)}"


def datetime(value: DateTime | None) -> str:
    """19.4.2026 klo 8.30; empty for no time."""
    return "" if value is None else f"{date(value)} {clock_time(value)}"


def typed_day(value: str) -> str:
    """A day or a moment as a browser's own field sends it (2027-05-31, 2027-05-31T08:00), in our way; else empty.

    Such a field shows the day in the order of the browser's language, 05/06/2027, whatever the page's language is.
    """
    try:
        if "T" in value:
            return datetime(DateTime.fromisoformat(value).replace(tzinfo=ZONE))
        return date(Date.fromisoformat(value))
    except ValueError:
        return ""


def number(value: float | None, decimals: int | None = None) -> str:
    """3,2 in Finnish and Swedish, 3.2 in English; thousands by a no-break space; empty for None.

    Whole numbers have no decimals unless asked for; others have one.
    """
    if value is None:
        return ""
    if decimals is None:
        decimals = 0 if float(value).is_integer() and isinstance(value, int) else 1
    # as one rounds on paper: a mean of 2.25 is 2,3 and not 2,2, which would seem to lie in the band below
    rounded = Decimal(str(abs(value))).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    text = f"{rounded:,f}".replace(",", "\N{NO-BREAK SPACE}")
    if language() != "en":
        text = text.replace(".", ",")
    return (MINUS if value < 0 and text.strip("0,.") else "") + text


def iso(value: Date | DateTime) -> str:
    """For the datetime attribute of <time>."""
    return value.isoformat(timespec="seconds") if isinstance(value, DateTime) else value.isoformat()


def install_formatting(app: Flask) -> None:
    """Make the filters known to templates."""
    app.jinja_env.filters.update(date=date, time=time, clock_time=clock_time, datetime=datetime, number=number, iso=iso,
                                 typed_day=typed_day)
