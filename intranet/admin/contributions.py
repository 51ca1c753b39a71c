"""What the room hands to the gathering rooms, for administrators: its place in the navigation, what does not work."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from flask_babel import gettext as _

from intranet.cards import actions as cards
from intranet.glossary import actions as glossary
from intranet.people.types import SignedInPerson
from intranet.plugin_system.registry import registry
from intranet.plugin_system.types import NavigationEntry, StartPanel
from intranet.text.complaints import Complaint


def navigation(person: SignedInPerson) -> list[NavigationEntry]:
    """One entry for those who administer the network."""
    return [NavigationEntry(_("Administration"), "/admin", 900)] if person.has_role("admin") else []


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """For an administrator the plugins of which something does not work, for a curator the files that are wrong."""
    panels = []
    health = registry().health(language) if person.has_role("admin") else []
    wrong = [one for one in health if one.state in ("broken", "partly")]
    if wrong:
        panels.append(StartPanel("side", 20, "admin/_mend.html", {"plugins": wrong}))
    broken = {"cards": _broken(cards.complaints_for(person)), "words": _broken(glossary.complaints_for(person))}
    if any(broken.values()):
        panels.append(StartPanel("side", 10, "cards/_mend.html", broken))
    return panels


def _broken(complaints: Iterable[Complaint]) -> int:
    return len({told.place for told in complaints if not told.warning})
