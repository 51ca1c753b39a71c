"""Whether two short texts say the same, by the words they share."""

from __future__ import annotations

import re

MOSTLY = 0.8
"""So large a part of the words of both texts together stands in both."""


def says_the_same(one: str, other: str) -> bool:
    """Whether nearly all words of the two texts are shared; two empty texts say nothing."""
    first, second = (set(re.findall(r"\w+", text.casefold())) for text in (one, other))
    return bool(first and second) and len(first & second) / len(first | second) >= MOSTLY
