"""What the desk asks of a card: which original may be chosen, where it stands among its languages, how one begins."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from intranet.cards.desk.types import CardToEdit, Words
from intranet.cards.reading import body_of
from intranet.cards.translations import rules, store
from intranet.cards.translations.types import Kin, Lineage
from intranet.cards.types import CardText
from intranet.database import reading_aside
from intranet.people.types import SignedInPerson
from intranet.text.words import LANGUAGES

TAKEN_ALONG = ("kind", "sources", "related_cards", "related_worksheets", "review_by")
"""What a translation begins with. The words are left empty: a text in the wrong language is easily published."""


def behind() -> frozenset[str]:
    """The translations whose originals have changed since."""
    return store.behind()


def made_of(database: Session, card: CardToEdit | None, text: CardText, holds: bool = False) -> int | None:
    """The revision of its original that the next revision of a card is made of; `card` is the one of before."""
    now = store.read_number(database, text.translation_of)
    if card is None:
        return now
    before = store.made_of(database, card.slug, card.life.newest)
    plain = [body_of(one.plain_source) if one.plain_source is not None else "" for one in (text, card.text)]
    return rules.made_of(before, now, same_original=text.translation_of == card.text.translation_of,
                         words_changed=text.body != card.text.body or plain[0] != plain[1], holds=holds)


def originals(person: SignedInPerson, card: CardToEdit | None) -> tuple[Kin, ...]:
    """The cards that may be chosen as an original."""
    found, _ = store.kin(person)
    return rules.originals(found, card.slug if card else "", card.language if card else "")


def problem(person: SignedInPerson, words: Words, own_slug: str) -> str:
    """What is wrong with the original that was chosen; empty when nothing is."""
    if not words.translation_of:
        return ""
    found, moved = store.kin(person)
    return rules.problem(words.translation_of, own_slug, words.language, found, moved)


def lineage(person: SignedInPerson, card: CardToEdit) -> Lineage:
    """Where a card stands among its languages."""
    found, moved = store.kin(person)
    family = rules.families(found, moved)
    root = family.get(card.slug, card.slug)
    original = next((one for one in found if one.slug == root != card.slug), None)
    if original is not None:
        with reading_aside() as connection:
            made_of = store.made_of(connection, card.slug, card.life.newest)
            published = store.read_number(connection, original.slug)
        # a draft that was compared already is not asked about again, although members still read the older one
        is_old = made_of not in (None, published) and card.slug in store.behind()
        return Lineage(original, made_of, published, is_old)
    translations = tuple(one for one in found if family[one.slug] == card.slug != one.slug)
    there = {card.language, *(one.language for one in translations)}
    missing = () if card.text.translation_of else tuple(one for one in LANGUAGES if one not in there)
    return Lineage(translations=translations, missing=missing)


def begun_from(original: Words, language: str) -> Words:
    """A new card that is to say in another language what a card says."""
    along = {name: getattr(original, name) for name in TAKEN_ALONG}
    chosen = language if language in LANGUAGES and language != original.language else \
        next(one for one in LANGUAGES if one != original.language)
    return replace(Words(), **along, translation_of=original.slug, language=chosen)
