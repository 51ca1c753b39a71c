"""Texts that are being written: kept as one types, taken up again, thrown away. A version is made of one by saving it.

The rule is that of a sheet's answers: what another window kept since is never overwritten unseen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from intranet import clock
from intranet.cards.desk import store as cards
from intranet.cards.desk.actions import card_to_edit
from intranet.cards.desk.checking import tidied
from intranet.cards.desk.conflicts import changes
from intranet.cards.desk.source import same, words_of
from intranet.cards.desk.types import CardToEdit, Words
from intranet.cards.drafts import rules, store
from intranet.cards.drafts.rules import KEPT as KEPT
from intranet.cards.drafts.types import Draft, DraftEntry, StaleDraft, Writer
from intranet.cards.types import CardMoved
from intranet.database import writing
from intranet.people.types import SignedInPerson
from intranet.text.differences import Piece


def keep_draft(person: SignedInPerson, draft_id: str, slug: str, base: int, fields: Mapping[str, str],
               seen_version: int, writer: Writer | None) -> Draft:
    """What was typed, kept as it is; raises StaleDraft or CardNotFound.

    What was saved as a version meanwhile is no draft any more, and none is made of it.
    """
    card = _card_wherever(person, slug) if slug else None
    now = clock.now()
    with writing() as database:
        held = store.draft_to_change(database, person, draft_id)
        card = card or cards.card_of_id(database, person, draft_id)
        before = words_of(card.text) if card is not None else Words()
        words = before.with_fields(fields)
        if held is None and _is_saved(card, words):
            return Draft(draft_id, card.slug if card else "", base, 0, words, now)
        kept = rules.keep_words(held, Draft(draft_id, slug, base, 0, words, now, writer), seen_version)
        if kept is not held:
            store.keep(database, person, kept, card.id if card is not None else None)
            if held is None:
                store.forget_before(database, now - KEPT)
    return kept


def draft_of(person: SignedInPerson, card: CardToEdit) -> Draft | None:
    """The person's newest text for a card that is not saved as a version; None when there is none."""
    found = store.newest(person, card.id)
    return None if found is None or _is_saved(card, found.words) else replace(found, slug=card.slug)


def form_of_saved(person: SignedInPerson, card: CardToEdit) -> str:
    """Where the form shows what was saved just now, also when a text of another window of the person waits."""
    return f"/cards/{card.slug}/edit" + ("?saved=1" if draft_of(person, card) is not None else "")


def draft(person: SignedInPerson, draft_id: str) -> Draft | None:
    """One of the person's own texts."""
    return store.draft(person, draft_id)


def drafts(person: SignedInPerson) -> list[DraftEntry]:
    """The person's own texts that are not saved as versions, the last changed first."""
    return store.entries(person)


def held_about(person: SignedInPerson) -> list[dict[str, Any]]:
    """The person's texts as they were typed, for their own export."""
    found = [draft(person, one.id) for one in drafts(person)]
    return [{"card": one.slug, "changed_at": one.changed_at.isoformat(), "words": one.words.as_typed()}
            for one in found if one is not None]


def throw_away(person: SignedInPerson, draft_id: str) -> str:
    """The text is gone; gives the address of its card, empty for one that is not there. Twice is once."""
    with writing() as database:
        return store.delete_draft(database, person, draft_id)


def forget_old_drafts(now: datetime) -> int:
    """Delete the texts that nobody has changed for long; how many went."""
    with writing() as database:
        return store.forget_before(database, now - KEPT)


def changes_of(fault: StaleDraft) -> tuple[tuple[str, tuple[Piece, ...]], ...]:
    """What differs between the text that is kept and the one that was typed, field by field."""
    return changes(fault.saved.words, fault.sent)


def _card_wherever(person: SignedInPerson, slug: str) -> CardToEdit:
    """The card, also by an address that it had when the form was opened."""
    try:
        return card_to_edit(person, slug)
    except CardMoved as moved:
        return card_to_edit(person, moved.slug)


def _is_saved(card: CardToEdit | None, words: Words) -> bool:
    return card is not None and same(replace(tidied(words), slug=card.slug), words_of(card.text))
