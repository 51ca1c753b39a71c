"""Random keys and their digests: the one place that asks for chance."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Sequence

from intranet.text.signs import CODE_LETTERS

CODE_LENGTH = 6


def random_id() -> str:
    """128 random bits as 22 letters that suit an address."""
    return secrets.token_urlsafe(16)


def random_key() -> str:
    """256 random bits as 43 letters: for sign-ins and links in mails."""
    return secrets.token_urlsafe(32)


def short_code() -> str:
    """Six letters or digits that are hard to confuse; about 30 bits, so wrong guesses are counted."""
    return random_code(CODE_LENGTH)


def random_code(length: int) -> str:
    """Letters and digits that are hard to confuse, some five bits each."""
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(length))


def digest(text: str) -> str:
    """SHA-256 of the text in hexadecimal: what the database keeps of a key instead of the key."""
    return hashlib.sha256(text.encode()).hexdigest()


def digest_id(text: str) -> str:
    """22 letters like those of `random_id`, always the same for the same text."""
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()[:16]).decode().rstrip("=")


def shuffled(texts: Sequence[str]) -> list[str]:
    """The same texts in an order that chance gives them."""
    mixed = list(texts)
    secrets.SystemRandom().shuffle(mixed)
    return mixed
