"""Who may leave, and which accounts nobody uses any more. Pure."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from intranet import retention
from intranet.faults import Invalid
from intranet.people.leaving.types import Unused


def check_leaving(roles: Collection[str], other_admins: int) -> None:
    """Pass, or raise Invalid: a site without any administrator could not be looked after."""
    if "admin" in roles and not other_admins:
        raise Invalid({"person": "last_admin"})


def what_is_due(account: Unused, today: date, kept_days: int) -> str:
    """What becomes of an account: `count` from today on, `tell` its owner, `forget` what they were told, `erase`, or
    nothing. With no days given nothing is ever due.

    The last use is known by the day of the last sign-in, and a sign-in lasts 90 days at most: so much is added.
    """
    if account.seen_on is None:
        return "count"
    if not kept_days or account.is_last_admin:
        return ""
    unused_since = account.seen_on + timedelta(days=retention.SIGN_INS)
    warned = timedelta(days=retention.WARNED_BEFORE)
    if account.told_on is not None and account.told_on <= account.seen_on:
        return "forget"
    if today < unused_since + timedelta(days=kept_days) - warned:
        return ""
    if account.told_on is None:
        return "tell"
    return "erase" if today >= account.told_on + warned else ""
