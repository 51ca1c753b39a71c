"""What the trail holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

SAME_REFUSAL = timedelta(hours=1)
"""The same refused page, and the same page that an administrator opens, is noted again after so long."""

SIGNED_IN = "signed-in"
SIGN_IN_REFUSED = "sign-in-refused"
SIGNED_OUT = "signed-out"
SIGN_INS_ENDED = "sign-ins-ended"
PASSWORD_CHANGED = "password-changed"
PASSWORD_REFUSED = "password-refused"
LINK_ASKED = "link-asked"
SECOND_STEP_REFUSED = "second-step-refused"
RECOVERY_CODE_USED = "recovery-code-used"
RECOVERY_CODES_MADE = "recovery-codes-made"
FACTOR_ADDED = "factor-added"
FACTOR_REMOVED = "factor-removed"
FACTORS_REMOVED = "factors-removed"
INVITED = "invited"
INVITATION_WITHDRAWN = "invitation-withdrawn"
INVITATION_ACCEPTED = "invitation-accepted"
ROLES_CHANGED = "roles-changed"
CONTACT_CHANGED = "contact-changed"
MEMBERSHIP_REMOVED = "membership-removed"
PERSON_DISABLED = "person-disabled"
PERSON_ENABLED = "person-enabled"
ORGANISATION_LEFT = "organisation-left"
PERSON_ERASED = "person-erased"
PERSON_OPENED = "person-opened"
TRAIL_OPENED = "trail-opened"
ORGANISATION_ADDED = "organisation-added"
ORGANISATION_RENAMED = "organisation-renamed"
LEADER_NAMED = "leader-named"
PLUGIN_SWITCHED_ON = "plugin-switched-on"
PLUGIN_SWITCHED_OFF = "plugin-switched-off"
DATA_EXPORTED = "data-exported"
FORM_OPENED = "form-opened"
FORM_CLOSED = "form-closed"
RESULTS_EXPORTED = "results-exported"
ANSWER_REDACTED = "answer-redacted"
SHEET_EXPORTED = "sheet-exported"
SHEET_IMPORTED = "sheet-imported"
SHARING_CHANGED = "sharing-changed"
CARD_PUBLISHED = "card-published"
CARD_ARCHIVED = "card-archived"
CARD_BROUGHT_BACK = "card-brought-back"
PICTURE_DELETED = "picture-deleted"
EVENT_PUBLISHED = "event-published"
EVENT_HIDDEN = "event-hidden"
EVENT_MOVED = "event-moved"
EVENT_CALLED_OFF = "event-called-off"
PEOPLE_EXPORTED = "event-people-exported"
SIGN_UP_REMOVED = "sign-up-removed"
PAGE_REFUSED = "page-refused"
JOB_ASKED_FOR = "job-asked-for"
SITE_RESTORED = "site-restored"
STEP_CHANGED = "step-changed"
ROUND_OPENED = "round-opened"
ROUND_SHOWN = "round-shown"
ROUND_CALLED_OFF = "round-called-off"
ROUND_DELETED = "round-deleted"
ROUND_EXPORTED = "round-exported"
LIVE_STARTED = "live-started"
LIVE_ENDED = "live-ended"
MEMO_PUBLISHED = "memo-published"
MEMO_WITHDRAWN = "memo-withdrawn"

ACTIONS = tuple(word for name, word in list(globals().items()) if name.isupper() and isinstance(word, str))
"""Every word above."""


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
