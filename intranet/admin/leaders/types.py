"""What would be without anybody when somebody leaves."""

from __future__ import annotations

from dataclasses import dataclass

from intranet.people.types import Led


@dataclass(frozen=True)
class Lacking:
    """What nobody would look after without one person."""

    led: tuple[Led, ...] = ()
    """Things that nobody else leads."""
    organisations: tuple[str, ...] = ()
    """The names of organisations with members and no other contact."""
    roles: tuple[str, ...] = ()
    """Roles that nobody else holds."""
