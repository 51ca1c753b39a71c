"""Bringing materials to an event, ordering them, taking them away; and giving their files to who may read it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from intranet import brought_files, clock
from intranet.cards import actions as cards
from intranet.cards.pictures.content import NoPicture, picture_of
from intranet.cards.types import Readable
from intranet.database import writing
from intranet.events.leading import store as leading
from intranet.events.leading.types import LedEvent
from intranet.events.materials import rules, store
from intranet.events.materials.content import NoMaterial, file_of
from intranet.events.materials.types import Material, MaterialNotFound, Shown, UnfitMaterial
from intranet.events.types import Event
from intranet.faults import NotSaved
from intranet.ids import random_id
from intranet.people.types import SignedInPerson
from intranet.plugin_system.registry import parts
from intranet.text.words import Said, in_language
from intranet.web.languages import language

WORKSHEETS = "worksheet.yaml"

FOLDER = "event_files"


def shown(event: Event) -> list[Shown]:
    """The materials of an event as its page shows them; a card or worksheet that is not there now is left out."""
    by_id = {card.card_id: card for card in cards.readables()}
    found = [_shown(event, one, by_id.get(one.card_id or "")) for one in store.of_event(event.id)]
    return [one for one in found if one is not None]


def _shown(event: Event, material: Material, card: Readable | None) -> Shown | None:
    match material.kind:
        case "card":
            return None if card is None else Shown(material, Said(card.title, card.language), f"/cards/{card.slug}")
        case "sheet":
            worksheet = parts(WORKSHEETS).get(material.address)
            title = None if worksheet is None else in_language(worksheet.title, language())
            return None if title is None else Shown(material, title, f"/worksheets/{material.address}")
        case "file":
            return Shown(material, Said(material.title, event.language), f"/events/files/{material.id}")
    still = f"/events/files/{material.id}" if material.file_kind else ""
    return Shown(material, Said(material.title, event.language), material.address, rules.host_of(material.address),
                 still)


def cards_to_choose() -> list[Readable]:
    """Every card that members can read, by title."""
    return sorted(cards.readables(), key=lambda card: (card.language != "fi", card.title.casefold()))


def worksheets_to_choose() -> list[tuple[str, Said]]:
    """Every worksheet that can be started, as key and title, by title."""
    found = [(key, in_language(one.title, language())) for key, one in parts(WORKSHEETS).items()]
    return sorted(found, key=lambda one: one[1].text.casefold())


def led_event(person: SignedInPerson, slug: str) -> LedEvent:
    """An event that the person leads; raises EventNotFound."""
    return leading.led_event(person, slug)


def add_card(person: SignedInPerson, slug: str, card_slug: str) -> None:
    """A card of the shelf; the same one twice is once. Raises EventNotFound, UnfitMaterial."""
    card = next((one for one in cards.readables() if one.slug == card_slug), None)
    if card is None:
        raise UnfitMaterial({"card": "not_a_choice"})
    with writing() as database:
        event = leading.led_to_change(database, person, slug).event
        there = store.of_event(event.id, database)
        if all(one.card_id != card.card_id for one in there):
            _add(database, event, Material(random_id(), "card", "", card_id=card.card_id), there)


def add_worksheet(person: SignedInPerson, slug: str, key: str) -> None:
    """A worksheet that is filled in there; the same one twice is once. Raises EventNotFound, UnfitMaterial."""
    if key not in parts(WORKSHEETS):
        raise UnfitMaterial({"sheet": "not_a_choice"})
    with writing() as database:
        event = leading.led_to_change(database, person, slug).event
        there = store.of_event(event.id, database)
        if all((one.kind, one.address) != ("sheet", key) for one in there):
            _add(database, event, Material(random_id(), "sheet", "", key), there)


def add_link(person: SignedInPerson, slug: str, title: str, address: str, still: bytes | None, is_video: bool) -> None:
    """A page or video elsewhere, with a picture of our own. Raises EventNotFound, UnfitMaterial, NotSaved."""
    problems = rules.problems_of(title, address)
    picture = None
    if still:
        try:
            picture = picture_of(still)
        except NoPicture as problem:
            problems["still"] = str(problem)
    if problems:
        raise UnfitMaterial(problems, {"title": title, "address": address})
    material = Material(random_id(), "video" if is_video else "link", title, address)
    if picture is not None:
        material = replace(material, file_kind=picture.kind, octets=len(picture.octets))
    _keep(person, slug, material, picture.octets if picture else b"")


def add_file(person: SignedInPerson, slug: str, title: str, octets: bytes | None) -> None:
    """A file. Raises EventNotFound, UnfitMaterial, NotSaved."""
    problems, kind, kept = rules.problems_of(title), "", b""
    if not octets:
        problems["file"] = "missing"
    else:
        try:
            kind, kept = file_of(octets)
        except NoMaterial as problem:
            problems["file"] = str(problem)
    if problems:
        raise UnfitMaterial(problems, {"title": title})
    _keep(person, slug, Material(random_id(), "file", title, file_kind=kind, octets=len(kept)), kept)


def _keep(person: SignedInPerson, slug: str, material: Material, octets: bytes) -> None:
    leading.led_event(person, slug)  # before anything is written to the disk
    path = brought_files.path_of(FOLDER, material.id, material.file_kind) if octets else None
    try:
        if path is not None:
            brought_files.write(path, octets)
        with writing() as database:
            event = leading.led_to_change(database, person, slug).event
            _add(database, event, material, store.of_event(event.id, database))
    except BaseException as problem:
        if path is not None:
            path.unlink(missing_ok=True)
        if isinstance(problem, OSError):
            raise NotSaved from problem
        raise


def _add(database: Session, event: Event, material: Material, there: list[Material]) -> None:
    if len(there) >= rules.MOST:
        raise UnfitMaterial({"title": "too_many"}, {"title": material.title, "address": material.address})
    store.add(database, event.id, material, clock.now())


def change(person: SignedInPerson, slug: str, material_id: str, change: str) -> None:
    """Move one `up` or `down`, or take it `out`. Raises EventNotFound, MaterialNotFound."""
    with writing() as database:
        event = leading.led_to_change(database, person, slug).event
        there = store.of_event(event.id, database)
        own = next((one for one in there if one.id == material_id), None)
        if own is None:
            raise MaterialNotFound
        if change == "out":
            store.drop(database, event.id, material_id)
        else:
            store.put_in_order(database, event.id, rules.moved(there, material_id, change))
    if change == "out" and own.file_kind:
        brought_files.path_of(FOLDER, own.id, own.file_kind).unlink(missing_ok=True)


def copy_all(person: SignedInPerson, source: Event, target: Event) -> None:
    """The materials of one event for another, files too. Raises EventNotFound, NotSaved."""
    for one in store.of_event(source.id):
        octets, path = b"", brought_files.path_of(FOLDER, one.id, one.file_kind)
        if one.file_kind:
            if not path.is_file():
                continue
            octets = path.read_bytes()
        _keep(person, target.slug, replace(one, id=random_id()), octets)


def file_to_send(person: SignedInPerson, material_id: str) -> tuple[Material, Path]:
    """The file of a material, or the picture of a video; raises MaterialNotFound."""
    found = store.one(person, material_id)
    path = brought_files.path_of(FOLDER, found.id, found.file_kind)
    if not found.file_kind or not path.is_file():
        raise MaterialNotFound
    return found, path


def missing_files() -> list[str]:
    """Materials whose file is gone, as places in the instance."""
    return [f"{FOLDER}/{one}" for one in sorted(store.with_files() - brought_files.names(FOLDER))]


def forget_files(now: datetime) -> int:
    """Delete files whose material is gone; how many."""
    return brought_files.delete(FOLDER, brought_files.old_ones(FOLDER, now) - set(store.with_files()))
