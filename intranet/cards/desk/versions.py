"""What people do with a card's revisions: compare two of them, and take the words of an earlier one back."""

from __future__ import annotations

from dataclasses import replace

from intranet import clock
from intranet.cards.actions import follow
from intranet.cards.desk import rules, store
from intranet.cards.desk.actions import card_to_edit, keep_step
from intranet.cards.desk.conflicts import changes
from intranet.cards.desk.source import words_of
from intranet.cards.desk.types import CardToEdit, Compared, StaleRestore, UnfitCard, Words
from intranet.cards.rendering import renderings_of, way_of_rendering
from intranet.cards.translations import store as translations
from intranet.cards.types import CardNotFound
from intranet.database import writing
from intranet.people.types import SignedInPerson


def compared(person: SignedInPerson, slug: str, number: int, before: int | None) -> Compared:
    """A revision beside an earlier one, or beside the one before it; raises CardNotFound or CardMoved."""
    try:
        life, texts = store.seen_texts(person, slug)
    except CardNotFound:
        follow(person, slug)
        raise
    if number not in texts:
        raise CardNotFound
    earlier = before if before in texts and before != number else next((one for one in texts if one < number), None)
    text = texts[number]
    old = words_of(texts[earlier]) if earlier is not None else Words(slug=text.slug, language=text.language)
    return Compared(text.slug, text.language, text.title, number, earlier, changes(old, words_of(text)),
                    tuple(texts), life.newest, life.state == "archived")


def restore(person: SignedInPerson, slug: str, number: int, revision: int) -> CardToEdit:
    """The words of an earlier revision as a new draft. Raises StaleRestore when somebody saved meanwhile."""
    card, now = card_to_edit(person, slug), clock.now()
    earlier = store.text_of_revision(person, card, number)
    if earlier is None:
        raise CardNotFound
    text, way = replace(earlier, origin=""), way_of_rendering()
    renderings, was_old = renderings_of(text), store.was_old(person, card, number)
    with writing() as database:
        card = store.card_to_change(database, person, slug)
        if card.life.state == "archived":
            raise UnfitCard({"card": "archived"})
        if (text.source, text.plain_source) != (card.text.source, card.text.plain_source):
            if revision != card.life.newest:
                raise StaleRestore(slug)
            life = rules.saved(card.life)
            store.add_revision(database, card.id, life.newest, text, renderings, way, by=person.id, now=now,
                               plain_is_old=was_old, restored_from=number,
                               made_of=translations.made_of(database, slug, number))
            keep_step(database, person, card.id, card.life, life, now)
    return store.card(person, slug)
