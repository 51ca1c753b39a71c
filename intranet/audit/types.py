"""What the trail holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

KEPT = timedelta(days=730)
"""An entry is deleted after two years."""
SAME_REFUSAL = timedelta(hours=1)
"""The same refused page is noted again after so long."""

SIGNED_IN = "signed-in"
SIGN_IN_REFUSED = "sign-in-refused"
SIGNED_OUT = "signed-out"
SIGN_INS_ENDED = "sign-ins-ended"
PASSWORD_CHANGED = "password-changed"
LINK_ASKED = "link-asked"
INVITED = "invited"
INVITATION_WITHDRAWN = "invitation-withdrawn"
INVITATION_ACCEPTED = "invitation-accepted"
ROLES_CHANGED = "roles-changed"
CONTACT_CHANGED = "contact-changed"
MEMBERSHIP_REMOVED = "membership-removed"
PERSON_DISABLED = "person-disabled"
PERSON_ENABLED = "person-enabled"
ORGANISATION_ADDED = "organisation-added"
ORGANISATION_RENAMED = "organisation-renamed"
PLUGIN_SWITCHED_ON = "plugin-switched-on"
PLUGIN_SWITCHED_OFF = "plugin-switched-off"
DATA_EXPORTED = "data-exported"
FORM_OPENED = "form-opened"
FORM_CLOSED = "form-closed"
RESULTS_EXPORTED = "results-exported"
CARD_PUBLISHED = "card-published"
CARD_ARCHIVED = "card-archived"
CARD_BROUGHT_BACK = "card-brought-back"
PAGE_REFUSED = "page-refused"

ACTIONS = (SIGNED_IN, SIGN_IN_REFUSED, SIGNED_OUT, SIGN_INS_ENDED, PASSWORD_CHANGED, LINK_ASKED, INVITED,
           INVITATION_WITHDRAWN, INVITATION_ACCEPTED, ROLES_CHANGED, CONTACT_CHANGED, MEMBERSHIP_REMOVED,
           PERSON_DISABLED, PERSON_ENABLED, ORGANISATION_ADDED, ORGANISATION_RENAMED, PLUGIN_SWITCHED_ON,
           PLUGIN_SWITCHED_OFF, DATA_EXPORTED, FORM_OPENED, FORM_CLOSED, RESULTS_EXPORTED,
           CARD_PUBLISHED, CARD_ARCHIVED, CARD_BROUGHT_BACK, PAGE_REFUSED)


@dataclass(frozen=True)
class TrailEntry:
    """One thing that happened."""

    at: datetime
    action: str
    """One of ACTIONS, or a word of a room's own."""
    person_id: str
    """Who did it; empty for a visitor or the command line."""
    object_kind: str
    object_id: str
    organisation_id: str
