"""Random keys and their digests: the one place that asks for chance."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence

# Without 0/O, 1/I/L: a code is read aloud across a hall and typed on a phone.
CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
CODE_LENGTH = 6


def random_id() -> str:
    """128 random bits as 22 letters that suit an address."""
    return secrets.token_urlsafe(16)


def random_key() -> str:
    """256 random bits as 43 letters: for sign-ins and links in mails."""
    return secrets.token_urlsafe(32)


def short_code() -> str:
    """Six letters or digits that are hard to confuse; about 30 bits, so wrong guesses are counted."""
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))


def digest(text: str) -> str:
    """SHA-256 of the text in hexadecimal: what the database keeps of a key instead of the key."""
    return hashlib.sha256(text.encode()).hexdigest()


def shuffled(texts: Sequence[str]) -> list[str]:
    """The same texts in an order that chance gives them."""
    mixed = list(texts)
    secrets.SystemRandom().shuffle(mixed)
    return mixed
