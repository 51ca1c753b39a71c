"""What an uploaded file really is, by its content. Pure.

Only what people bring to a meeting: documents, slides, tables, pictures, plain text. Nothing is unpacked; of a packed
document only the list of its parts is read.
"""

from __future__ import annotations

import io
import zipfile

from intranet.cards.pictures.content import NoPicture, picture_of
from intranet.text.signs import FORBIDDEN

LARGEST = 20_000_000
"""Octets of a file."""
MOST_PARTS = 5_000
PART_LISTED = b"PK\x01\x02"
"""With it each part begins in an archive's list."""
OPEN_DOCUMENTS = {b"application/vnd.oasis.opendocument.text": "odt",
                  b"application/vnd.oasis.opendocument.presentation": "odp",
                  b"application/vnd.oasis.opendocument.spreadsheet": "ods"}
OFFICE = {"word/document.xml": "docx", "ppt/presentation.xml": "pptx", "xl/workbook.xml": "xlsx"}
TYPES = {
    "pdf": "application/pdf", "odt": "application/vnd.oasis.opendocument.text",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp", "gif": "image/gif", "txt": "text/plain",
}
"""How each kind is sent; the kind is the file's ending too."""


class NoMaterial(ValueError):
    """The word says why: `too_large`, `has_macros`, `not_taken`."""


def file_of(octets: bytes) -> tuple[str, bytes]:
    """The kind of a file and what is kept of it (a picture loses place and camera); raises NoMaterial."""
    if len(octets) > LARGEST:
        raise NoMaterial("too_large")
    if octets.startswith(b"%PDF-"):
        return "pdf", octets
    if octets.startswith(b"PK\x03\x04"):
        return _packed(octets), octets
    try:
        picture = picture_of(octets)
        return picture.kind, picture.octets
    except NoPicture as problem:
        if str(problem) != "not_a_picture":
            raise NoMaterial("too_large") from problem
    return _plain_text(octets), octets


def _packed(octets: bytes) -> str:
    if octets.count(PART_LISTED) > MOST_PARTS:
        raise NoMaterial("not_taken")  # before the list is read: 400 000 parts take 16 seconds and 200 MB
    try:
        with zipfile.ZipFile(io.BytesIO(octets)) as archive:
            parts = archive.infolist()
            names = {part.filename for part in parts}
            if len(parts) > MOST_PARTS:
                raise NoMaterial("not_taken")
            if any(name.lower().endswith(("vbaproject.bin", ".js", ".exe", ".vbs")) or name.startswith("Basic/")
                   for name in names):
                raise NoMaterial("has_macros")
            first = parts[0] if parts else None
            # an OpenDocument begins with its type, which is not compressed
            if first is not None and first.filename == "mimetype" and first.file_size <= 100:
                return OPEN_DOCUMENTS[archive.read(first)]
            return next(kind for name, kind in OFFICE.items() if name in names)
    except (zipfile.BadZipFile, KeyError, StopIteration, ValueError, RuntimeError, NotImplementedError,
            EOFError, OSError) as problem:
        if isinstance(problem, NoMaterial):
            raise
        raise NoMaterial("not_taken") from problem


def _plain_text(octets: bytes) -> str:
    """Words in UTF-8 and nothing that steers a machine: a page or a script is no plain text."""
    try:
        text = octets.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise NoMaterial("not_taken") from problem
    begins = text.lstrip().lower()[:200]
    if not begins or begins.startswith(("<", "#!")) or FORBIDDEN.search(text):
        raise NoMaterial("not_taken")
    return "txt"
