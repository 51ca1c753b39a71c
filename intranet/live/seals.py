"""How a phone is known again: a random key with our seal, in a cookie of this session alone. It is no sign-in.

The database holds keyed digests of it, another one for each question, so that answers cannot be put together.
"""

from __future__ import annotations

import hmac
import re

from intranet.extensions import keyed
from intranet.ids import random_id

SHAPE = re.compile(r"[A-Za-z0-9_-]{22}\.[0-9a-f]{32}")


def new_seal(session_id: str) -> str:
    """A key with its seal. It says nothing of who holds it or since when."""
    key = random_id()
    return f"{key}.{_seal(session_id, key)}"


def is_seal(session_id: str, sent: str) -> bool:
    """Whether we gave this out for this session."""
    if not SHAPE.fullmatch(sent):
        return False
    key, _, seal = sent.partition(".")
    return hmac.compare_digest(seal.encode(), _seal(session_id, key).encode())


def joined_digest(session_id: str, seal: str) -> str:
    """By which a participant is counted once."""
    return keyed(f"live joined {session_id} {seal}")


def answer_digest(step_id: str, question_id: str, seal: str) -> str:
    """By which a participant's answer to one question is found again, and to no other."""
    return keyed(f"live answer {step_id} {question_id} {seal}")


def _seal(session_id: str, key: str) -> str:
    return keyed(f"live {session_id} {key}")[:32]
