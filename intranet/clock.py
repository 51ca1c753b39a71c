"""The one place that asks what time it is, so that rules are handed the time and tests can set it."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> datetime:
    """This moment in UTC, aware, to the microsecond."""
    return datetime.now(UTC)
