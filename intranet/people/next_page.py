"""Where a person goes after signing in or choosing a language: only ever to a page of this site. Pure."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote, unquote, urlsplit

HOME = "/"
LONGEST = 2_000
# Going back to these would sign somebody out or ask them to sign in again.
NEVER = ("/login", "/logout")


def safe_next(address: str, never: tuple[str, ...] = NEVER) -> str:
    """Where on this site to go, or home when the address could lead anywhere else or is among the `never`.

    Browsers read `\\` as `/`, drop tabs and line ends, and proxies fold `/./` and decode once more: what is
    unclear in any of these readings goes home.
    """
    if not address.startswith("/") or address.startswith("//") or len(address) > LONGEST or _has_odd_signs(address):
        return HOME
    try:
        parts = urlsplit(address)
    except ValueError:
        return HOME
    if parts.scheme or parts.netloc:
        return HOME
    path = parts.path
    for _ in range(3):
        if not _is_plain_path(path):
            return HOME
        path = unquote(path)
    if not _is_plain_path(path) or path.rstrip("/") in never or path.startswith(tuple(f"{own}/" for own in never)):
        return HOME
    query = f"?{quote(parts.query, safe=_KEPT)}" if parts.query else ""
    place = f"#{parts.fragment}" if _PLACE.fullmatch(parts.fragment) else ""
    return quote(parts.path, safe=_KEPT) + query + place


_PLACE = re.compile("[A-Za-z][A-Za-z0-9_-]{0,80}")
_KEPT = "/%:@!$&'()*+,;=~-._?"


def _is_plain_path(path: str) -> bool:
    """A path of named steps: no empty ones, no dots, no signs that another reader takes for a slash."""
    if not path.startswith("/") or _has_odd_signs(path):
        return False
    steps = path[1:].split("/")
    return all(step not in (".", "..") for step in steps) and all(steps[:-1])


def _has_odd_signs(text: str) -> bool:
    return "\\" in text or any(unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs")
                               for sign in text)
