"""What an operator does with cards as files: look at the difference, take it in, write cards out."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.cards import store as cards
from intranet.cards.actions import worksheets_there
from intranet.cards.desk import rules as life_rules
from intranet.cards.desk import store as desk
from intranet.cards.desk.types import Life
from intranet.cards.files import rules, store
from intranet.cards.files.types import KeptCard, SyncPlan, SyncStep, Taken
from intranet.cards.files_seen import look_through
from intranet.cards.reading import body_of
from intranet.cards.rendering import renderings_of, way_of_rendering
from intranet.cards.rules import may_take_files
from intranet.cards.translations import rules as translation_rules
from intranet.cards.translations import store as translations
from intranet.cards.types import Rendering, View
from intranet.database import reading_aside, writing
from intranet.exports.folder import FileStep, open_folder
from intranet.ids import random_id

log = logging.getLogger("ankkuri.cards")
FOLDER = "cards"
"""Where the files of cards stand, in content/ or wherever they are written to."""

# -- files in ---------------------------------------------------------------------------------------------------------


def look_at_differences(source: Path) -> SyncPlan:
    """What would become of each file of source/cards. Changes nothing."""
    folder = look_through(source / FOLDER, worksheets_there())
    with reading_aside() as connection:
        kept = store.kept_cards(connection)
    return rules.sync_plan(folder.cards, folder.complaints, kept, may_take_files(cards.origins()))


def take_differences_in(plan: SyncPlan) -> Taken:
    """Do what the plan says, all of it in one transaction; a card that somebody saved since is left as it is.

    Every text becomes a revision. Members see a change only where the plan says `new` or `forward`.
    """
    way, now = way_of_rendering(), clock.now()
    # originals first: a translation that comes in with its original is made of what comes in
    changes = sorted(plan.changes, key=lambda step: step.text.translation_of != "")
    made = [(step, renderings_of(step.text)) for step in changes]
    done, overtaken = [], []
    with writing() as database:
        locked = {step.card.slug: desk.due_card(database, step.card.slug) for step, _ in made if step.card is not None}
        kept = {card.slug: card for card in store.kept_cards(database)}
        taken = {slug for card in kept.values() for slug in (card.slug, *card.earlier_slugs)}
        for step, renderings in made:
            if step.card is None:
                found = None if step.text.slug in taken else _new_card(database, step, now)
            else:
                found = locked[step.card.slug] if kept.get(step.card.slug) == step.card else None
            if found is None:
                overtaken.append(step)
            else:
                _add_revision(database, *found, step, renderings, way, now)
                done.append(step)
    return Taken(tuple(done), tuple(overtaken))


def _new_card(database: Session, step: SyncStep, now: datetime) -> tuple[str, Life]:
    card_id = random_id()
    desk.add_card(database, card_id, step.text, None, now)
    return card_id, Life()


def _add_revision(database: Session, card_id: str, before: Life, step: SyncStep,
                  renderings: list[tuple[View, Rendering]], way: str, now: datetime) -> None:
    life = life_rules.saved(before)
    desk.add_revision(database, card_id, life.newest, step.text, renderings, way, by=None, now=now,
                      plain_is_old=step.card is not None and _plain_is_old(step, step.card),
                      made_of=_made_of(database, step))
    if step.kind in ("new", "forward"):
        life = life_rules.published(life)
        audit.note(database, happened.CARD_PUBLISHED, object_kind="card", object_id=card_id)
    desk.keep_life(database, card_id, life, now)


def _made_of(database: Session, step: SyncStep) -> int | None:
    now = translations.read_number(database, step.text.translation_of)
    if step.card is None:
        return now
    before, after = step.card.revisions[step.card.newest], rules.texts_of(step.text)
    return translation_rules.made_of(
        translations.made_of(database, step.card.slug, step.card.newest), now,
        same_original=translations.original_of(database, step.card.slug, step.card.newest) == step.text.translation_of,
        words_changed=body_of(before.source) != body_of(after.source) or before.plain != after.plain, holds=False)


def _plain_is_old(step: SyncStep, card: KeptCard) -> bool:
    before, after = card.revisions[card.newest], rules.texts_of(step.text)
    return life_rules.plain_is_old(card.plain_is_old, body_changed=body_of(before.source) != body_of(after.source),
                                   plain_changed=before.plain != after.plain, has_plain=after.plain is not None,
                                   holds=False)


# -- files out --------------------------------------------------------------------------------------------------------


def export_cards(target: Path) -> tuple[FileStep, ...]:
    """Write what members read into target/cards, and say what was done with each file.

    What cannot be written costs no other file. Raises OSError when the folder cannot be opened.
    """
    with reading_aside() as connection:
        kept = store.kept_cards(connection)
    with open_folder(target / FOLDER) as folder:
        return folder.carry_out(rules.export_plan(kept, folder.contents(".md")))
