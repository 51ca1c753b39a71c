"""A short name of what a form showed: when it is another one at saving, somebody else was first. Pure."""

from __future__ import annotations

import hashlib
import json
from typing import Any


def seen_of(words: Any) -> str:
    """The same for the same words, whatever JSON can write."""
    return hashlib.sha256(json.dumps(words, ensure_ascii=True).encode()).hexdigest()[:32]
