"""Secrets of authenticator apps at rest: AES-256-GCM with a key that only this instance can make, bound to the person.

Whoever has the database and not the instance's secret has no codes.
"""

from __future__ import annotations

import base64
import secrets
from typing import Any

from intranet.extensions import keyed

NONCE = 12
PURPOSE = "key for secrets of authenticator apps"


class CannotOpen(Exception):
    """It was sealed with another instance's secret, for somebody else, or was changed."""


def sealed(secret: str, person_id: str) -> str:
    """The secret as the table keeps it."""
    nonce = secrets.token_bytes(NONCE)
    return base64.b64encode(nonce + _cipher().encrypt(nonce, secret.encode(), person_id.encode())).decode()


def opened(kept: str, person_id: str) -> str:
    """The secret again, or CannotOpen."""
    from cryptography.exceptions import InvalidTag

    octets = base64.b64decode(kept)
    try:
        return bytes(_cipher().decrypt(octets[:NONCE], octets[NONCE:], person_id.encode())).decode()
    except InvalidTag as problem:
        raise CannotOpen from problem


def _cipher() -> Any:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(bytes.fromhex(keyed(PURPOSE)))
