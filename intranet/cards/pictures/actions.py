"""Keeping a picture, giving it back, and forgetting one that no text shows.

The octets stand in a file (brought_files.py), what is known of them in a row.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from intranet import brought_files, clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.cards.desk.actions import ROLE
from intranet.cards.pictures import rules, store
from intranet.cards.pictures.content import NoPicture, picture_of
from intranet.cards.pictures.types import Gallery, KeptPicture, PictureInUse, PictureNotFound, UnfitPicture
from intranet.database import writing
from intranet.faults import NotAllowed, NotSaved
from intranet.ids import random_id
from intranet.people.types import SignedInPerson
from intranet.text.signs import says_something

FOLDER = "pictures"
LONGEST_ALTERNATIVE = 300


def brought_by(person: SignedInPerson) -> list[dict[str, Any]]:
    """The pictures that the person brought, for their own export."""
    return [{"picture": one.id, "alternative": one.alternative, "brought_at": one.created_at.isoformat()}
            for one in store.brought_by(person)]


def keep_picture(person: SignedInPerson, octets: bytes | None, alternative: str) -> KeptPicture:
    """A picture for cards; raises UnfitPicture with everything that is wrong, or NotSaved for a full disk."""
    if not person.has_role(ROLE):
        raise NotAllowed
    problems = {}
    if not says_something(alternative) or len(alternative) > LONGEST_ALTERNATIVE:
        problems["alternative"] = "too_long" if says_something(alternative) else "missing"
    try:
        picture = picture_of(octets) if octets else None
    except NoPicture as problem:
        picture = None
        problems["picture"] = str(problem)
    if picture is None:
        problems.setdefault("picture", "missing")
    if problems or picture is None:
        raise UnfitPicture(problems, {"alternative": alternative})
    picture_id = random_id()
    path = brought_files.path_of(FOLDER, picture_id, picture.kind)
    try:
        brought_files.write(path, picture.octets)
        with writing() as database:
            store.add(database, picture_id, picture, alternative, person.id, clock.now())
    except BaseException as problem:
        path.unlink(missing_ok=True)
        if isinstance(problem, OSError):
            raise NotSaved from problem
        raise
    forget_unused_pictures(clock.now())
    return store.picture(person, picture_id)


def picture_file(person: SignedInPerson, picture_id: str) -> tuple[KeptPicture, Path]:
    """A picture with its file; raises PictureNotFound."""
    kept = store.picture(person, picture_id)
    path = brought_files.path_of(FOLDER, kept.id, kept.kind)
    if not path.is_file():
        raise PictureNotFound
    return kept, path


def gallery(person: SignedInPerson, only_idle: bool) -> Gallery:
    """Every picture, the newest first, or only those that no text shows."""
    return rules.gallery(store.pictures(person), rules.uses(store.texts(person)), only_idle)


def delete(person: SignedInPerson, picture_id: str) -> None:
    """The picture is gone for good; raises PictureNotFound, or PictureInUse when some text shows it."""
    if not person.has_role(ROLE):
        raise NotAllowed
    with writing() as database:
        if picture_id not in store.brought(database):
            raise PictureNotFound
        if picture_id in rules.uses(store.texts_in(database)):
            raise PictureInUse(picture_id)
        store.delete_pictures(database, [picture_id])
        audit.note(database, happened.PICTURE_DELETED, by=person.id, object_kind="picture", object_id=picture_id)
    brought_files.delete(FOLDER, {picture_id})


def forget_unused_pictures(now: datetime) -> int:
    """Delete what has been there for long and no text shows, and files that no row knows; how many went."""
    with writing() as database:
        gone = rules.may_go(store.brought(database), rules.uses(store.texts_in(database)), now)
        if gone:
            store.delete_pictures(database, gone)
    return brought_files.delete(FOLDER, set(gone) | _strangers(now))


def missing_files() -> list[str]:
    """Pictures that a row speaks of and no file holds, as places in the instance."""
    return [f"{FOLDER}/{one}" for one in sorted(store.known() - brought_files.names(FOLDER))]


def _strangers(now: datetime) -> set[str]:
    """Names of files that no row speaks of: a stop came between the two. Young ones may still get their row."""
    old = brought_files.old_ones(FOLDER, now)
    return old - store.known() if old else set()
