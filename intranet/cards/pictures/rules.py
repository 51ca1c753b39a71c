"""Which texts show a picture, and which pictures may go. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from urllib.parse import unquote

from intranet import retention
from intranet.cards.pictures.types import Gallery, KeptPicture, Use

KEPT = retention.span(retention.UNUSED_PICTURES)
"""A picture that nothing shows is kept for so long after it was brought: somebody may be about to write of it."""
ID = re.compile(r"(?=([A-Za-z0-9_-]{22}))")


def uses(texts: Iterable[tuple[str, Use]]) -> dict[str, tuple[Use, ...]]:
    """The texts by what may be a picture's id in them, each use once; a card that shows it now is not told as earlier.

    Any run of letters that looks like an id counts, however the text has it: rather one picture too many is kept.
    """
    found: dict[str, dict[Use, None]] = {}
    for text, use in texts:
        for name in dict.fromkeys(ID.findall(unquote(text))):
            found.setdefault(name, {})[use] = None
    return {name: tuple(one for one in those if one.how != "earlier" or not _is_there_now(one, those))
            for name, those in found.items()}


def _is_there_now(use: Use, those: Iterable[Use]) -> bool:
    return any(one.how == "now" and one.slug == use.slug for one in those)


def gallery(pictures: Sequence[KeptPicture], used: Mapping[str, tuple[Use, ...]], only_idle: bool) -> Gallery:
    """What the desk sees of the pictures."""
    idle = tuple(one for one in pictures if one.id not in used)
    return Gallery(idle if only_idle else tuple(pictures), used, len(pictures), len(idle), only_idle)


def may_go(brought: Mapping[str, datetime], used: Mapping[str, tuple[Use, ...]], now: datetime) -> list[str]:
    """The pictures, of those with the time each was brought, that nothing shows and that have waited long enough."""
    return [name for name, when in brought.items() if name not in used and when < now - KEPT]
