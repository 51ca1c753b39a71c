"""What the room hands to the gathering rooms: its place in the navigation, open forms to answer, personal data."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask_babel import gettext as _

from intranet.feedback import actions
from intranet.people.types import SignedInPerson
from intranet.plugin_system.types import NavigationEntry, StartPanel
from intranet.web.formatting import ZONE

MOST_OFFERED = 5


def navigation(person: SignedInPerson) -> list[NavigationEntry]:
    """Feedback, for those who lead forms. Everybody else meets a form by its link or on the start page."""
    return [NavigationEntry(_("Feedback"), "/forms", 400)] if person.has_role(actions.ROLE) else []


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """The forms that are open, until they close: who has answered is known to nobody, so nobody is left out."""
    return [StartPanel("next", 50 + place, "feedback/_open_form.html",
                       {"form": form, "last_day": actions.last_day(form, ZONE)})
            for place, form in enumerate(actions.open_forms()[:MOST_OFFERED])]


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """The forms that the person leads; responses are nobody's."""
    return actions.held_about(person)
