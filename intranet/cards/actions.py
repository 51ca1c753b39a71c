"""What people do with cards: look for one, read it, see its history. And what a start does: take files in."""

from __future__ import annotations

import logging
from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from intranet import clock
from intranet.cards import remembered, rules, store
from intranet.cards.files_seen import look_through
from intranet.cards.reading import CardFolder, body_of
from intranet.cards.rendering import rendered, renderings_of, way_of_rendering
from intranet.cards.shown import CardShown, Link
from intranet.cards.translations import rules as languages
from intranet.cards.types import CardMoved, CardNotFound, Entry, History, OwnWords, Readable, ReadableCard, Shelf, View
from intranet.database import writing
from intranet.extensions import current_settings
from intranet.faults import NotSaved
from intranet.glossary import actions as glossary
from intranet.people import actions as people
from intranet.people.types import SignedInPerson
from intranet.text.complaints import Complaint
from intranet.text.words import in_language
from intranet.worksheets import actions as worksheets

log = logging.getLogger("ankkuri.cards")


# -- readers ----------------------------------------------------------------------------------------------------------


def shelf(person: SignedInPerson, kind: str, tag: str, language: str) -> Shelf:
    """The cards this person may read, by kind and tag: each guidance once, in this language where it has it."""
    return rules.shelf(languages.for_reader(remembered.entries(person), language), kind, tag, language)


def newest(person: SignedInPerson, now: datetime, language: str) -> tuple[Entry, ...]:
    """The few cards that are news, each guidance once."""
    return rules.newest(languages.for_reader(remembered.entries(person), language), now)


def readables() -> tuple[Readable, ...]:
    """The version of each card that everybody who is signed in may read now, for rooms that tell of changes."""
    return remembered.readables()


def next_publishing() -> datetime:
    """The earliest time at which a card is to be published; far away when none is."""
    return remembered.next_publishing()


def titles(person: SignedInPerson, slugs: Collection[str]) -> dict[str, str]:
    """The titles, by slug, of those cards that this person may read."""
    return store.titles(person, set(slugs)) if slugs else {}


def read(person: SignedInPerson, slug: str, wish: View, language: str, today: date) -> CardShown:
    """A card with everything that its page says; raises CardNotFound, for curators CardNotRead where there is one.

    `language` is that of the interface.
    """
    try:
        card = remembered.card(person, slug, wish)
    except CardNotFound:
        follow(person, slug)
        raise store.not_read(person, slug) or CardNotFound from None
    way = way_of_rendering()
    if card.rendered_with != way:
        card = _render_again(card, way)
    if not person.has_role("curator"):
        card = replace(card, verify=())  # what is still to be checked is the curator's business
    entry = next((one for one in remembered.entries(person) if one.slug == card.slug), None)
    if entry is not None and entry.others:
        card = replace(card, others=entry.others, original_is_newer=card.slug in remembered.behind())
    return CardShown(card, _worksheet_links(card.related_worksheets, language), glossary.definitions(card.text.terms),
                     rules.is_overdue(card.review_by, today), _owner(card), remembered.questions(person, slug))


def text_of(person: SignedInPerson, slug: str) -> OwnWords | None:
    """The words of a card that this person may read, in plain language where it has them; None where there is none."""
    try:
        card = remembered.card(person, slug, "plain")
    except CardNotFound:
        return None
    source = body_of(store.source_of(card.revision_id, card.view))
    return OwnWords(card.slug, card.title, card.language, card.summary, source)


def _owner(card: ReadableCard) -> str:
    return people.names_of([card.owner_id]).get(card.owner_id, "") if card.owner_id else ""


def history(person: SignedInPerson, slug: str) -> History:
    """A card's published revisions; raises CardNotFound."""
    try:
        return store.history(person, slug)
    except CardNotFound:
        follow(person, slug)
        raise


def follow(person: SignedInPerson, slug: str) -> None:
    """Raise CardMoved when a card that this person may read had this address before it was renamed."""
    there = store.moved_to(person, slug)
    if there is not None:
        raise CardMoved(slug, there)


def _worksheet_links(names: Collection[str], language: str) -> tuple[Link, ...]:
    """The worksheets a card leads to, of those that can be filled now."""
    there = {one.key: one for one in worksheets.worksheets()} if names else {}
    return tuple(Link(f"/worksheets/{name}", in_language(there[name].title, language)) for name in names
                 if name in there)


def _render_again(card: ReadableCard, way: str) -> ReadableCard:
    """The card with its text marked by the glossary of now; kept, so that the next reader finds it made.

    A database that cannot be written costs nobody the page.
    """
    text = rendered(body_of(store.source_of(card.revision_id, card.view)), card.language)
    try:
        with writing() as database:
            store.keep_rendering(database, card.revision_id, card.view, text, way)
    except (NotSaved, SQLAlchemyError) as problem:
        log.warning("the new rendering of %s was not kept: %s", card.slug, type(problem).__name__)
    return replace(card, text=text, rendered_with=way)


# -- files ------------------------------------------------------------------------------------------------------------


def look_through_files() -> CardFolder:
    """Every card file of content/ with everything that is wrong with it."""
    return look_through(current_settings.content / "cards", worksheets_there())


def complaints_for(person: SignedInPerson) -> tuple[Complaint, ...]:
    """What is wrong in the card files, for a curator; nothing for others."""
    return look_through_files().complaints if person.has_role("curator") else ()


def take_files_in() -> tuple[tuple[Complaint, ...], int]:
    """Cards of content/ that the database has not, published, and how many; and what is wrong in the files.

    Only until somebody has written at the desk: from then on the database is the truth, and files come in by sync.
    """
    folder = look_through_files()
    if not folder.cards or not rules.may_take_files(store.origins()):
        return folder.complaints, 0
    way, now, known = way_of_rendering(), clock.now(), store.known_slugs()
    new = sorted((card for card in folder.cards if card.slug not in known), key=lambda card: card.translation_of != "")
    made = [(card, renderings_of(card)) for card in new]
    if made:
        with writing() as database:
            for card, renderings in made:
                store.add_published(database, card, renderings, way, now)
    return folder.complaints, len(made)


def worksheets_there() -> frozenset[str]:
    """Every plugin folder with a worksheet, those that are switched off too."""
    folder: Path = current_settings.plugins
    return frozenset(path.parent.name for path in folder.glob("*/worksheet.yaml"))
