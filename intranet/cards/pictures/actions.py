"""Keeping a picture and giving it back. The octets stand in a file of the instance that only the site can read."""

from __future__ import annotations

import os
from pathlib import Path

from intranet import clock
from intranet.cards.desk.actions import ROLE
from intranet.cards.pictures import store
from intranet.cards.pictures.content import NoPicture, picture_of
from intranet.cards.pictures.types import KeptPicture, PictureNotFound, UnfitPicture
from intranet.database import writing
from intranet.extensions import current_settings
from intranet.faults import NotAllowed, NotSaved
from intranet.ids import random_id
from intranet.people.types import SignedInPerson

FOLDER = "pictures"
LONGEST_ALTERNATIVE = 300


def keep_picture(person: SignedInPerson, octets: bytes | None, alternative: str) -> KeptPicture:
    """A picture for cards; raises UnfitPicture with everything that is wrong, or NotSaved for a full disk."""
    if not person.has_role(ROLE):
        raise NotAllowed
    problems = {}
    if not alternative or len(alternative) > LONGEST_ALTERNATIVE:
        problems["alternative"] = "too_long" if alternative else "missing"
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
    path = _path(picture_id, picture.kind)
    try:
        _write(path, picture.octets)
        with writing() as database:
            store.add(database, picture_id, picture, alternative, person.id, clock.now())
    except BaseException as problem:
        path.unlink(missing_ok=True)
        if isinstance(problem, OSError):
            raise NotSaved from problem
        raise
    return store.picture(person, picture_id)


def picture_file(person: SignedInPerson, picture_id: str) -> tuple[KeptPicture, Path]:
    """A picture with its file; raises PictureNotFound."""
    kept = store.picture(person, picture_id)
    path = _path(kept.id, kept.kind)
    if not path.is_file():
        raise PictureNotFound
    return kept, path


def pictures(person: SignedInPerson) -> list[KeptPicture]:
    """The newest pictures."""
    return store.pictures(person)


def _path(picture_id: str, kind: str) -> Path:
    return current_settings.instance / FOLDER / f"{picture_id}.{kind}"


def _write(path: Path, octets: bytes) -> None:
    """On the disk before any row speaks of it."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(octets)
        file.flush()
        os.fsync(file.fileno())
