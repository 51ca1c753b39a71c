"""Keeping a card's text while it is typed, and throwing one away."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlencode

from flask import Blueprint, Response

from intranet.cards.desk.actions import ROLE
from intranet.cards.desk.checking import LIMITS
from intranet.cards.desk.posted import carried
from intranet.cards.desk.words import field_word
from intranet.cards.drafts import actions
from intranet.cards.drafts.types import StaleDraft, Writer
from intranet.cards.words import kind_word
from intranet.web.access import current_person, for_role
from intranet.web.form_places import form_stands_at
from intranet.web.forms import FIGURES, as_sent, posted, posted_fields, was_sent, whole_number
from intranet.web.fragments import go_to, page_or_fragment, wants_fragment

pages = Blueprint("drafts", __name__)
PAGE_KEY = re.compile("[A-Za-z0-9_-]{8,40}")


@pages.post("/cards/drafts/<token:draft_id>")
@for_role(ROLE)
@form_stands_at("/cards/desk")
def keep(draft_id: str) -> Response:
    """What was typed so far, whatever is still wrong with it; or both texts when another window was first.

    Without a script a button sends it, and the form is opened again with what is kept.
    """
    fields, _ = posted_fields(LIMITS)
    slug, base = posted("card", 80), _number("revision")
    try:
        kept = actions.keep_draft(current_person, draft_id, slug, base, fields, _number("version-draft"), _writer())
    except StaleDraft as fault:
        return page_or_fragment("cards/draft.html", "save_status", "draft_parts", fault=fault, draft=fault.saved,
                                stale=fault, changes=actions.changes_of(fault), field_word=field_word,
                                kind_word=kind_word, more={**carried(), "card": slug, "revision": base})
    if not wants_fragment():
        return go_to(_form_of(kept.slug, draft_id, carried()))
    return page_or_fragment("cards/draft.html", "save_status", "draft_parts", draft=kept, stale=None, changes=(),
                            field_word=field_word, event="draft-kept")


@pages.post("/cards/drafts/<token:draft_id>/delete")
@for_role(ROLE)
@form_stands_at("/cards/desk")
def throw_away(draft_id: str) -> Response:
    """The text is gone; the card stays as it was saved."""
    slug = actions.throw_away(current_person, draft_id)
    return go_to(f"/cards/{slug}/edit" if slug else "/cards/desk")


def _form_of(slug: str, draft_id: str, more: Mapping[str, str]) -> str:
    told = {**({} if slug else {"draft": draft_id}), **more}
    return (f"/cards/{slug}/edit" if slug else "/cards/new") + (f"?{urlencode(told)}" if told else "")


def _number(name: str) -> int:
    return whole_number(as_sent(name, 20) if was_sent(name) else "0", otherwise=-1)


def _writer() -> Writer | None:
    """The opened page that sends, where it says so."""
    key, sequence = as_sent("key", 80), as_sent("sequence", 20)
    return Writer(key, int(sequence)) if PAGE_KEY.fullmatch(key) and FIGURES.fullmatch(sequence) else None
