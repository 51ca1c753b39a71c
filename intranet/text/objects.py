"""JSON that came from outside, as an object without signs that no text holds: JSON can spell them as escapes, past
whoever looks at the text alone. Pure.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NoReturn

from intranet.text.signs import FORBIDDEN


class NotJson(ValueError):
    """No program of ours has written this."""


class UnfitObject(ValueError):
    """It is JSON, but no object, or one with a sign that neither a database nor a page can hold."""


def read_object(text: str) -> dict[str, Any]:
    """What the text says. Raises NotJson or UnfitObject."""
    try:
        found = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise NotJson from None
    if not isinstance(found, dict) or any(FORBIDDEN.search(one) for one in _texts(found)):
        raise UnfitObject
    return found


def _texts(found: object) -> Iterator[str]:
    """Every text in it, however deep, names too. Without recursion: what was read may be as deep as one can go."""
    left = [found]
    while left:
        one = left.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            left += one.keys()
            left += one.values()
        elif isinstance(one, list):
            left += one


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON's")
