"""The ticket in an opened form: its key, so that a send has one effect however often it is repeated, and our seal that
the form was opened with its code. Whoever holds a ticket has guessed nothing, so their answer is never limited.
"""

from __future__ import annotations

import hmac
import re

from intranet.extensions import keyed
from intranet.ids import random_id

SHAPE = re.compile(r"[A-Za-z0-9_-]{22}\.[0-9a-f]{32}")


def new_ticket(form_id: str) -> str:
    """A ticket for one opened page of a form. It says nothing of who opened it or when."""
    key = random_id()
    return f"{key}.{_seal(form_id, key)}"


def is_ticket(form_id: str, ticket: str) -> bool:
    """Whether we gave this ticket out for this form."""
    if not SHAPE.fullmatch(ticket):
        return False
    key, _, seal = ticket.partition(".")
    return hmac.compare_digest(seal.encode(), _seal(form_id, key).encode())


def _seal(form_id: str, key: str) -> str:
    return keyed(f"ticket {form_id} {key}")[:32]
