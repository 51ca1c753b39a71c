"""The room's place in the main navigation, for administrators."""

from __future__ import annotations

from flask_babel import gettext as _

from intranet.people.types import SignedInPerson
from intranet.plugin_system.types import NavigationEntry


def navigation(person: SignedInPerson) -> list[NavigationEntry]:
    """One entry for those who administer the network."""
    return [NavigationEntry(_("Administration"), "/admin", 900)] if person.has_role("admin") else []
