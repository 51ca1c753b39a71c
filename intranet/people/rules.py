"""Decisions about people: who may invite whom, how many tries there are, how long sign-ins and links last.

Pure: facts and times are handed in. Passwords have their own rules in passwords.py, return addresses in next_page.py.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from intranet import retention
from intranet.faults import Invalid, NotAllowed
from intranet.people.types import ROLES, Led, OrganisationNotFound, SignedInPerson, Visitor
from intranet.text.signs import says_something

IDLE = timedelta(days=14)
"""A sign-in that nobody used for this long has ended: long enough for a fortnightly habit."""
ABSOLUTE = retention.span(retention.SIGN_INS)
"""However busy it is, a sign-in ends after this long."""
SEEN_EVERY = timedelta(minutes=10)
"""How fine the time of last use is: a page view writes it at most this often."""

INVITATION_LASTS = timedelta(days=14)
LINK_LASTS = {"reset": timedelta(hours=1), "sign-in": timedelta(minutes=15)}
"""How long a mailed link works, by its purpose. One that signs in is as good as a password, so it is short."""

WINDOW = timedelta(minutes=15)
"""Failures are counted over this time; older ones are forgotten."""
MOST_AN_ACCOUNT = 10
MOST_AN_ADDRESS = 200
"""A village hall of forty people shares one address, so it has room for many mistypings."""
SIGN_IN_TRY, SECOND_STEP_TRY = "sign-in", "second"
"""Kinds of tries: passwords, and what comes after them."""
DAY = timedelta(days=1)
MOST_SECOND_STEPS_A_DAY = 30
"""Whoever tries the second step has the password: with ten tries in a quarter of an hour alone, six digits would be
guessed in some months.
"""

DEMO_ADDRESS = "@demo.example"
"""The end of every address of the demo's people."""
LONGEST_EMAIL = 254
LONGEST_NAME = 120
LONGEST_ORGANISATION_NAME = 160

_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")


def still_valid(created_at: datetime, seen_at: datetime, now: datetime) -> bool:
    """Whether a sign-in is within both its idle and its absolute limit."""
    return now - seen_at <= IDLE and now - created_at <= ABSOLUTE


def account_limits(kind: str) -> tuple[tuple[timedelta, int], ...]:
    """How many tries of this kind an account has, in which time: each of these counts."""
    return ((WINDOW, MOST_AN_ACCOUNT), *([(DAY, MOST_SECOND_STEPS_A_DAY)] if kind == SECOND_STEP_TRY else ()))


def minutes_to_wait(failures: Sequence[datetime], most: int, now: datetime, window: timedelta = WINDOW) -> int:
    """0 when there is a try left, else after how many whole minutes there is one again.

    `failures` are times in any order; those outside the window do not count.
    """
    counted = sorted(moment for moment in failures if now - moment < window)
    if len(counted) < most:
        return 0
    free_again = counted[len(counted) - most] + window
    return max(1, math.ceil((free_again - now) / timedelta(minutes=1)))


def link_state(expires_at: datetime, used_at: datetime | None, withdrawn_at: datetime | None, now: datetime) -> str:
    """`open`, or why a mailed link does not work any more: `used`, `withdrawn`, `expired`."""
    if used_at is not None:
        return "used"
    if withdrawn_at is not None:
        return "withdrawn"
    return "open" if now < expires_at else "expired"


def normal_email(text: str) -> str | None:
    """The address as we keep it (lower case, domain in its ASCII form), or None when it is not one."""
    local, at, domain = text.strip().lower().rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    labels = domain.split(".")
    email = f"{local}@{domain}"
    if not at or len(email) > LONGEST_EMAIL or len(local) > 64 or not _LOCAL.fullmatch(local):
        return None
    if len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels):
        return None
    return email


def name_problem(name: str, longest: int) -> str:
    """What is wrong with the name of a person or an organisation; an empty text when nothing is."""
    if not says_something(name):
        return "missing"
    return "too_long" if len(name) > longest else ""


def check_invitation(inviter: SignedInPerson | None, organisation_id: str | None, roles: Iterable[str],
                     as_contact: bool, is_admins_address: bool, is_members_address: bool = False) -> None:
    """Pass, or raise why this invitation cannot be made. `inviter` is None for the command line.

    A contact invites into the own organisation and gives no roles. To anybody else the organisation does not exist.
    An admin invites anywhere, but not an admin into an organisation, nor a member to be admin: that needs the
    contact's yes.
    """
    roles = set(roles)
    if roles - set(ROLES):
        raise Invalid({"roles": "unknown"})
    if as_contact and organisation_id is None:
        raise Invalid({"organisation": "missing"})
    if inviter is None:
        return
    if inviter.is_contact_of(organisation_id):
        if roles:
            raise Invalid({"roles": "not_yours_to_give"})
        return
    if not inviter.has_role("admin"):
        raise OrganisationNotFound
    if organisation_id is not None and (is_admins_address or "admin" in roles):
        raise Invalid({"organisation": "needs_contact"})
    if is_members_address and "admin" in roles:
        raise Invalid({"roles": "needs_contact"})
    if organisation_id is None and not roles:
        raise Invalid({"organisation": "missing"})


def may_still_give(inviter: SignedInPerson, organisation_id: str | None, roles: Collection[str]) -> bool:
    """Whether somebody with the rights of this moment could send such an invitation."""
    return inviter.has_role("admin") or (inviter.is_contact_of(organisation_id) and not roles)


def must_be_admin(person: SignedInPerson | Visitor) -> None:
    """Pass, or raise NotAllowed."""
    if not person.has_role("admin"):
        raise NotAllowed


def check_role_change(admin: SignedInPerson, person_id: str, had: Collection[str], roles: Collection[str],
                      belongs: bool) -> None:
    """Pass, or raise Invalid: unknown roles, an admin who would lock themselves out, a member who would become admin.

    `belongs` says whether the person is a member of an organisation: an admin is one only by its contact's yes.
    """
    if set(roles) - set(ROLES):
        raise Invalid({"roles": "unknown"})
    if admin.id == person_id and "admin" not in roles:
        raise Invalid({"roles": "own_admin"})
    if belongs and "admin" in roles and "admin" not in had:
        raise Invalid({"roles": "needs_contact"})


def check_new_contact(admin: SignedInPerson, person_id: str, roles: Collection[str]) -> None:
    """Pass, or raise Invalid for an admin: whoever is contact says for the organisation which admins it takes in."""
    if admin.id == person_id:
        raise Invalid({"person": "yourself"})
    if "admin" in roles:
        raise Invalid({"person": "needs_contact"})


def check_joining(roles: Collection[str], new_roles: Collection[str], belongs: bool, joins: bool,
                  by_contact: bool) -> None:
    """Pass, or raise Invalid where an old invitation would make somebody both admin and member without the contact.

    `belongs` and `joins` say whether they are a member already and whether the invitation makes them one.
    """
    if "admin" in new_roles and "admin" not in roles and (belongs or joins):
        raise Invalid({"roles": "needs_contact"})
    if "admin" in roles and joins and not by_contact:
        raise Invalid({"organisation": "needs_contact"})


def check_disabling(admin: SignedInPerson, person_id: str) -> None:
    """Pass, or raise Invalid for an admin who would shut themselves out."""
    if admin.id == person_id:
        raise Invalid({"person": "yourself"})


def led_by_whom(kind: str, rows: Iterable[tuple[str, str, str, str | None]]) -> list[Led]:
    """Things with those who lead them, from one row for each leader: id, title, page, the leader's id if there is one.
    """
    found: dict[str, Led] = {}
    for own, title, path, leader in rows:
        one = found.setdefault(own, Led(kind, own, title, path, frozenset()))
        found[own] = replace(one, leaders=one.leaders | ({leader} if leader else set()))
    return list(found.values())


def browser_words(user_agent: str) -> str:
    """A browser and its system by their names, so that a person knows their own again; empty when unknown."""
    browser = _first(user_agent, (("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("Edg", "Edge"),
                                  ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("CriOS/", "Chrome"),
                                  ("Chrome/", "Chrome"), ("Safari/", "Safari")))
    system = _first(user_agent, (("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"),
                                 ("Windows", "Windows"), ("CrOS", "ChromeOS"), ("Mac OS X", "Mac"),
                                 ("Linux", "Linux")))
    return ", ".join(word for word in (browser, system) if word)


def _first(text: str, marks: Iterable[tuple[str, str]]) -> str:
    return next((name for mark, name in marks if mark in text), "")
