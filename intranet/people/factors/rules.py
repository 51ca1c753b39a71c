"""Decisions about second factors: which codes are right, who has to have one, where passkeys work.

Pure: times and secrets are handed in. Codes are those of RFC 6238 (TOTP: HMAC-SHA-1, 30 seconds, 6 digits), which every
authenticator app knows; passkeys are W3C Web Authentication, level 2.
"""

from __future__ import annotations

import hmac
import re
import unicodedata
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from urllib.parse import urlsplit

import pyotp

from intranet.faults import Invalid
from intranet.people.factors.types import Factors
from intranet.text.signs import CODE_LETTERS

STEP = timedelta(seconds=30)
EITHER_SIDE = 1
"""So many steps a phone's clock may be behind or ahead."""
HALF_LASTS = timedelta(minutes=10)
"""How long after the password or the mailed link the second step may come."""
ASKED_LASTS = timedelta(hours=1)
"""How long a page that asks for a passkey may lie open."""
COUNTED_FROM = datetime(2020, 1, 1, tzinfo=UTC)
CODES, CODE_LENGTH, GROUP = 10, 16, 4
"""Recovery codes: so many, so long (80 random bits), written in groups."""
MOST_PASSKEYS = 20
LONGEST_PASSKEY_NAME = 60
LONGEST_SENT = 20_000
NEEDS_FACTOR = frozenset(("curator", "facilitator", "admin"))
ISSUER = "Ankkuri"
DEFAULT_PORTS = {"https": 443, "http": 80}


def owes_factor(mode: str, roles: Collection[str], passed_by: str) -> bool:
    """Whether a sign-in may not act in its roles yet: outside the demo they ask for a second step, and it had none.

    The demo's people have passwords that everybody knows; a second step there would protect nothing and keep visitors
    out.
    """
    return mode != "demo" and not passed_by and not NEEDS_FACTOR.isdisjoint(roles)


def check_removal(mode: str, roles: Collection[str], factors: Factors) -> None:
    """Pass, or raise Invalid where one of these factors is to go and it is the last of somebody who has to have one."""
    if factors.count <= 1 and owes_factor(mode, roles, ""):
        raise Invalid({"factor": "needed"})


# -- codes of an authenticator app ------------------------------------------------------------------------------------


def step_of_code(secret: str, typed: str, last_step: int, now: datetime) -> int:
    """The time step whose code was typed, or 0. One that counted already, or an earlier one, never counts again."""
    code = _figures(typed)
    present, found = int(now.timestamp() // STEP.total_seconds()), 0
    known = pyotp.TOTP(secret)
    for step in range(present - EITHER_SIDE, present + EITHER_SIDE + 1):
        # all are compared, so that the time taken does not tell which one was near
        if hmac.compare_digest(known.generate_otp(step), code) and step > last_step:
            found = step
    return found


def _figures(typed: str) -> str:
    """The digits as apps show them, often in two groups; not even a right one counts with other signs between."""
    close = "".join(unicodedata.normalize("NFKC", typed).split())
    return close if re.fullmatch("[0-9]{6}", close) else ""


def app_address(secret: str, email: str) -> str:
    """What the QR code holds: an authenticator app takes name and secret from it."""
    return pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=ISSUER)


def in_groups(text: str) -> str:
    """A secret or a code in groups of four, as one copies it by hand."""
    return " ".join(text[start:start + GROUP] for start in range(0, len(text), GROUP))


def recovery_code(typed: str) -> str:
    """A recovery code as its digest is made: capital letters and digits alone; empty when it cannot be one."""
    close = "".join(sign for sign in unicodedata.normalize("NFKC", typed).upper() if sign.isalnum())
    return close if len(close) == CODE_LENGTH and set(close) <= set(CODE_LETTERS) else ""


# -- passkeys ---------------------------------------------------------------------------------------------------------


def passkey_host(site_url: str) -> str:
    """The name that passkeys of this site are bound to; empty where browsers allow none.

    They need https, or this very machine by the name localhost; never an address of numbers.
    """
    parts = urlsplit(site_url)
    name = parts.hostname or ""
    if parts.scheme != "https" and name != "localhost":
        return ""
    try:
        ip_address(name)
    except ValueError:
        return name
    return ""


def origin_of(site_url: str) -> str:
    """The site's address as browsers write it: without the port that everybody knows."""
    parts = urlsplit(site_url)
    port = f":{parts.port}" if parts.port and parts.port != DEFAULT_PORTS.get(parts.scheme) else ""
    return f"{parts.scheme}://{parts.hostname}{port}"


def still_asked(issued: int, now: datetime) -> bool:
    """Whether a page that asked for a passkey then may still be answered."""
    return 0 <= second_of(now) - issued <= ASKED_LASTS.total_seconds()


def second_of(now: datetime) -> int:
    """The second in which a page asks for a passkey; counted from COUNTED_FROM, because nine figures can be sent."""
    return int((now - COUNTED_FROM).total_seconds())


def check_new_passkey(name: str, known: int) -> None:
    """Pass, or raise Invalid."""
    if not name:
        raise Invalid({"passkey_name": "missing"})
    if len(name) > LONGEST_PASSKEY_NAME:
        raise Invalid({"passkey_name": "too_long"})
    if known >= MOST_PASSKEYS:
        raise Invalid({"passkey": "too_many"})
