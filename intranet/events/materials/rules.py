"""What a material may hold. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from intranet.events.materials.types import Material
from intranet.text.signs import says_something

LONGEST_TITLE, LONGEST_ADDRESS = 200, 1_000
MOST = 50


def problems_of(title: str, address: str | None = None) -> dict[str, str]:
    """What is wrong with a title, and with an address where there is one."""
    found = {}
    if not says_something(title):
        found["title"] = "missing"
    if address is not None and not is_address(address):
        found["address"] = "not_an_address" if address.strip() else "missing"
    return found


def is_address(text: str) -> bool:
    """Whether it leads to a page of some site. A name and password in it would be given to everybody."""
    if any(sign.isspace() or sign in "<>\"'\\" for sign in text):
        return False
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in host.strip(".") and "@" not in parts.netloc


def host_of(address: str) -> str:
    """Whose site it is, as people say it."""
    return (urlsplit(address).hostname or "").removeprefix("www.")


def moved(materials: Sequence[Material], material_id: str, way: str) -> list[str]:
    """The ids in their order after one was moved `up` or `down`."""
    ids = [one.id for one in materials]
    if material_id in ids:
        at = ids.index(material_id)
        other = at - 1 if way == "up" else at + 1
        if 0 <= other < len(ids):
            ids[at], ids[other] = ids[other], ids[at]
    return ids
