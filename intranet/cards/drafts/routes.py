"""Keeping a card's text while it is typed, and throwing one away."""

from __future__ import annotations

import re

from flask import Blueprint, Response, request

from intranet.cards.desk.actions import ROLE
from intranet.cards.desk.checking import LIMITS
from intranet.cards.desk.posted import NUMBER
from intranet.cards.desk.words import field_word
from intranet.cards.drafts import actions
from intranet.cards.drafts.types import StaleDraft, Writer
from intranet.web.access import current_person, for_role
from intranet.web.forms import posted, posted_fields
from intranet.web.fragments import go_to, page_or_fragment

pages = Blueprint("drafts", __name__)
PAGE_KEY = re.compile("[A-Za-z0-9_-]{8,40}")


@pages.post("/cards/drafts/<token:draft_id>")
@for_role(ROLE)
def keep(draft_id: str) -> Response:
    """What was typed so far, whatever is still wrong with it; or both texts when another window was first."""
    fields, _ = posted_fields(LIMITS)
    try:
        kept = actions.keep_draft(current_person, draft_id, posted("card", 80), _number("revision"), fields,
                                  _number("version-draft"), _writer())
    except StaleDraft as fault:
        return page_or_fragment("cards/draft.html", "save_status", "draft_parts", fault=fault, draft=fault.saved,
                                stale=fault, changes=actions.changes_of(fault), field_word=field_word)
    return page_or_fragment("cards/draft.html", "save_status", "draft_parts", draft=kept, stale=None, changes=(),
                            field_word=field_word, event="draft-kept")


@pages.post("/cards/drafts/<token:draft_id>/delete")
@for_role(ROLE)
def throw_away(draft_id: str) -> Response:
    """The text is gone; the card stays as it was saved."""
    slug = actions.throw_away(current_person, draft_id)
    return go_to(f"/cards/{slug}/edit" if slug else "/cards/desk")


def _number(name: str) -> int:
    sent = request.form.get(name, "0")
    return int(sent) if NUMBER.fullmatch(sent) else -1


def _writer() -> Writer | None:
    """The opened page that sends, where it says so."""
    key, sequence = request.form.get("key", ""), request.form.get("sequence", "")
    return Writer(key, int(sequence)) if PAGE_KEY.fullmatch(key) and NUMBER.fullmatch(sequence) else None
