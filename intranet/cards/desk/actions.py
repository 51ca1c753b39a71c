"""What curators do at the desk: write a card, save it, ask for review, publish, set a time, archive, bring back.

Each change is one commit; a stale revision is refused with both texts, never overwritten.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.cards.actions import follow
from intranet.cards.desk import rules, store
from intranet.cards.desk.checking import free_slug, problems_of, tidied, without_office
from intranet.cards.desk.conflicts import Conflict, conflict_of
from intranet.cards.desk.source import UnreadableSource, card_text, same, words_of
from intranet.cards.desk.types import (
    Asked,
    CardToEdit,
    Change,
    Desk,
    DeskRow,
    Life,
    Preview,
    StaleCard,
    UnfitCard,
    WholeHistory,
    Words,
)
from intranet.cards.drafts import store as drafts
from intranet.cards.reading import body_of
from intranet.cards.rendering import rendered, renderings_of, way_of_rendering
from intranet.cards.signals import actions as signals
from intranet.cards.translations import actions as languages
from intranet.cards.types import CardMoved, CardNotFound, CardText, Rendering, View
from intranet.database import reading_aside, writing
from intranet.faults import NotAllowed, NotSaved
from intranet.ids import random_id
from intranet.people import actions as people
from intranet.people.types import SignedInPerson
from intranet.text.markdown import is_tangled
from intranet.text.pasted import is_from_office

log = logging.getLogger("ankkuri.cards")
ROLE = "curator"


def card_to_edit(person: SignedInPerson, slug: str) -> CardToEdit:
    """A card with its newest revision; raises CardNotFound, or CardMoved for an address that it had before."""
    try:
        return store.card(person, slug)
    except CardNotFound:
        follow(person, slug)
        raise


def begun_translation(person: SignedInPerson, slug: str, language: str) -> Words:
    """What a new card begins with that is to say in another language what a card says; raises CardNotFound."""
    try:
        card = card_to_edit(person, slug)
    except CardMoved as moved:
        card = card_to_edit(person, moved.slug)
    return languages.begun_from(words_of(card.text), language)


def desk(person: SignedInPerson, state: str, today: date) -> Desk:
    """The cards on the desk in one state."""
    told = signals.told(person)
    behind = languages.behind()
    rows = [replace(row, signals=told[row.slug].weight if row.slug in told else 0,
                    original_is_newer=row.slug in behind) for row in store.rows(person)]
    return rules.desk(rows, state, today)


def waiting_for(person: SignedInPerson) -> list[DeskRow]:
    """The cards that this person, or anybody, is asked to read; empty for who is no curator."""
    return [row for row in store.rows(person) if row.state == "review" and row.reviewer_id in (None, person.id)
            and row.changed_by != person.id]


looked_after_by = store.looked_after_by


def written_by(person: SignedInPerson) -> list[dict[str, Any]]:
    """The versions that the person wrote, for their own export."""
    return store.written_by(person)


def names_on(rows: Iterable[DeskRow]) -> dict[str, str]:
    """The names of everybody whom these rows mention, by id."""
    ids = {one for row in rows for one in (row.changed_by, row.owner_id, row.reviewer_id) if one}
    return people.names_of(ids)


def names_of(card: CardToEdit | None) -> dict[str, str]:
    """The names of everybody whom a card's form mentions, by id."""
    ids = {one for one in (card.changed_by, card.owner_id, card.life.reviewer_id) if one} if card else set()
    return people.names_of(ids)


def names_in(history: WholeHistory) -> dict[str, str]:
    """The names of everybody who wrote a revision, by id."""
    ids = {one.created_by for one in history.revisions if one.created_by}
    return people.names_of(ids)


def whole_history(person: SignedInPerson, slug: str) -> WholeHistory:
    """Every revision of a card, drafts too; raises CardNotFound or CardMoved."""
    card_to_edit(person, slug)
    return store.history(person, slug)


def preview(body: str, language: str) -> Preview:
    """A text as members would see it, and whether it can be read as Markdown at all."""
    return Preview(rendered(body, language), is_tangled(body), is_from_office(body))


def curators() -> dict[str, str]:
    """The names, by id, of those who may be asked to review or to look after a card."""
    return people.holders_of(ROLE)


# -- writing ----------------------------------------------------------------------------------------------------------


def write_new(person: SignedInPerson, fields: Mapping[str, str], problems: Mapping[str, str],
              asked: Asked) -> CardToEdit:
    """A new card with its first revision; `problems` are those that the input layer found in the form's fields.

    Raises UnfitCard with everything that is wrong. The same form sent twice makes one card.
    """
    _must_be_curator(person)
    typed, now = Words().with_fields(fields), clock.now()
    words = tidied(typed)
    with reading_aside() as connection:
        taken = store.taken_slugs(connection, but=asked.draft_id)
    if not words.slug:
        words = replace(words, slug=free_slug(words.title, taken))
    _check(person, words, typed, problems, taken, asked, now)
    text = _made(words, None, typed)
    renderings, way, card_id = renderings_of(text), way_of_rendering(), asked.draft_id or random_id()
    try:
        with writing() as database:
            there = store.card_of_id(database, person, card_id)
            if there is None:
                store.add_card(database, card_id, text, asked.owner_id or person.id, now)
                life = rules.saved(Life())
                store.add_revision(database, card_id, life.newest, text, renderings, way, by=person.id, now=now,
                                   made_of=languages.made_of(database, None, text))
                keep_step(database, person, card_id, Life(), _stepped(life, asked, now), now)
                drafts.delete_draft(database, person, asked.draft_id)
    except IntegrityError as problem:  # somebody took the address at the same moment
        raise UnfitCard({"slug": "taken"}, typed.as_typed()) from problem
    if there is not None:
        return save(person, there.slug, {**fields, "slug": there.slug}, problems, replace(asked, draft_id=""))
    return store.card(person, words.slug)


def save(person: SignedInPerson, slug: str, fields: Mapping[str, str], problems: Mapping[str, str],
         asked: Asked) -> CardToEdit:
    """One more revision, if a word was changed, and the step that was asked for. A field that was not sent stays.

    Raises CardNotFound, UnfitCard with everything that is wrong, or StaleCard with both texts.
    """
    before, now = card_to_edit(person, slug), clock.now()
    typed = replace(words_of(before.text).with_fields(fields), language=before.language)
    words = tidied(typed)
    words = replace(words, slug=words.slug or slug)
    with reading_aside() as connection:
        taken = store.taken_slugs(connection, but=before.id)
    if before.life.state == "archived":
        problems = {**problems, "card": "archived"}
    _check(person, words, typed, problems, taken, asked, now, own_slug=slug)
    text = _made(words, before.text, typed)
    renderings, way = renderings_of(text), way_of_rendering()
    try:
        with writing() as database:
            card = store.card_to_change(database, person, slug)
            if card.life.newest != before.life.newest or asked.revision != card.life.newest:
                _refuse_stale(card, words)
            life = card.life
            if not same(replace(words, slug=slug), words_of(card.text)):
                life = _add_revision(database, person, card, text, renderings, way, asked, now)
            else:
                if asked.plain_holds:
                    store.hold_plain(database, card.id, life.newest)
                if asked.translation_holds and text.translation_of:
                    store.hold_translation(database, card.id, life.newest,
                                           languages.made_of(database, card, text, holds=True))
            if words.slug != slug:
                store.rename(database, card.id, slug, words.slug, now)
            keep_step(database, person, card.id, card.life, _stepped(life, asked, now), now,
                      **({"owner_id": asked.owner_id} if asked.owner_id not in ("", card.owner_id) else {}))
            drafts.delete_draft(database, person, asked.draft_id)
    except IntegrityError as problem:
        raise UnfitCard({"slug": "taken"}, typed.as_typed()) from problem
    return store.card(person, words.slug)


def _add_revision(database: Session, person: SignedInPerson, card: CardToEdit, text: CardText,
                  renderings: list[tuple[View, Rendering]], way: str, asked: Asked, now: datetime) -> Life:
    life = rules.saved(card.life)
    is_old = rules.plain_is_old(
        card.plain_is_old, body_changed=text.body != card.text.body, plain_changed=_plain(text) != _plain(card.text),
        has_plain=text.plain_source is not None, holds=asked.plain_holds)
    store.add_revision(database, card.id, life.newest, text, renderings, way, by=person.id, now=now,
                       plain_is_old=is_old,
                       made_of=languages.made_of(database, card, text, holds=asked.translation_holds))
    return life


def _plain(text: CardText) -> str:
    return body_of(text.plain_source) if text.plain_source is not None else ""


def _refuse_stale(card: CardToEdit, words: Words) -> None:
    """Raise StaleCard, unless the very same words were saved already, as by a form that was sent twice."""
    saved = words_of(card.text)
    if not same(replace(words, slug=card.slug), saved):
        raise StaleCard(card, saved, words)


def _check(person: SignedInPerson, words: Words, typed: Words, problems: Mapping[str, str], taken: set[str],
           asked: Asked, now: datetime, own_slug: str = "") -> None:
    """Raise UnfitCard with everything that is wrong; what came from a word processor goes back cleaned."""
    found = {**problems_of(words, taken), **problems}
    if "translation_of" not in found and (unfit := languages.problem(person, words, own_slug)):
        found["translation_of"] = unfit
    known = curators() if asked.reviewer_id or asked.owner_id else {}
    found |= {name: "unknown" for name in ("reviewer_id", "owner_id")
              if getattr(asked, name) and getattr(asked, name) not in known}
    if asked.publish_at is not None and not now < asked.publish_at <= now + rules.LATEST_SCHEDULE:
        found["publish_at"] = "not_to_come"
    if found:
        raise UnfitCard(found, without_office(typed).as_typed())


def _made(words: Words, before: CardText | None, typed: Words) -> CardText:
    try:
        return card_text(words, before)
    except UnreadableSource as problem:
        log.warning("a card could not be put together: %s", type(problem).__name__)
        raise UnfitCard({"card": "unreadable"}, typed.as_typed()) from problem


def _stepped(life: Life, asked: Asked, now: datetime) -> Life:
    return rules.stepped(life, asked.step, asked.reviewer_id or None, asked.publish_at, now)


def _must_be_curator(person: SignedInPerson) -> None:
    if not person.has_role(ROLE):
        raise NotAllowed


def conflict(person: SignedInPerson, fault: StaleCard, revision: int) -> Conflict:
    """Both texts of a refused save, field by field, and what both would be together."""
    base = store.text_of_revision(person, fault.card, revision)
    return conflict_of(replace(words_of(base), slug=fault.card.slug) if base else None, fault.saved, fault.sent)


# -- life -------------------------------------------------------------------------------------------------------------


def change_life(person: SignedInPerson, slug: str, change: Change) -> CardToEdit:
    """A step that changes no word: into the archive and back, out of review, no set time. Twice is once."""
    now = clock.now()
    with writing() as database:
        card = store.card_to_change(database, person, slug)
        keep_step(database, person, card.id, card.life, rules.changed(card.life, change), now)
    return store.card(person, slug)


def publish_due(now: datetime) -> list[str]:
    """Publish the cards whose set time has come; gives their addresses. What cannot be kept now is due again."""
    published = []
    for slug in store.due_slugs(now):
        try:
            with writing() as database:
                card = store.due_card(database, slug)
                if card is not None and rules.is_due(card[1], now):
                    keep_step(database, None, card[0], card[1], rules.published_when_due(card[1], now), now)
                    published.append(slug)
        except NotSaved:
            log.warning("the card %s could not be published at its time", slug)
    return published


def keep_step(database: Session, person: SignedInPerson | None, card_id: str, before: Life, life: Life, now: datetime,
          **more: str) -> None:
    """Keep where the card stands, and note what members will see of it."""
    if before == life and not more:
        return
    store.keep_life(database, card_id, life, now, **more)
    if before.published != life.published:
        _note(database, happened.CARD_PUBLISHED, person, card_id)
    if before.state != life.state and "archived" in (before.state, life.state):
        _note(database, happened.CARD_ARCHIVED if life.state == "archived" else happened.CARD_BROUGHT_BACK, person,
              card_id)


def _note(database: Session, action: str, person: SignedInPerson | None, card_id: str) -> None:
    audit.note(database, action, by=person.id if person else "", object_kind="card", object_id=card_id)
