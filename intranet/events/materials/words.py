"""Words about materials in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _

from intranet.events.materials.rules import LONGEST_ADDRESS, LONGEST_TITLE, MOST
from intranet.events.materials.types import Material


def kind_words(material: Material) -> str:
    """What it is, before one opens it."""
    match material.kind:
        case "card":
            return _("Card")
        case "sheet":
            return _("Worksheet")
        case "video":
            return _("Video")
        case "link":
            return _("Link")
    return _("File (%(kind)s)", kind=material.file_kind.upper())


def problem_words(problems: Mapping[str, str]) -> dict[str, str]:
    """What is wrong, by field."""
    return {name: _problem(name, code) for name, code in problems.items()}


def _problem(name: str, code: str) -> str:
    match name, code:
        case _field, "forbidden_signs":
            return _("There are signs here that cannot be kept. They are taken away below; look and send again.")
        case "title", "missing":
            return _("Say what it is.")
        case ("title" | "address"), "too_long":
            return _("This is too long. At most %(num)s letters.",
                     num=LONGEST_TITLE if name == "title" else LONGEST_ADDRESS)
        case _field, "too_many":
            return _("An event has at most %(num)s materials. Take some away first.", num=MOST)
        case "address", _code:
            return _("Write the whole address, such as https://www.example.org/video.")
        case "card", _code:
            return _("Choose a card.")
        case "sheet", _code:
            return _("Choose a worksheet.")
        case "still", _code:
            return _("This is no picture that we can show: PNG, JPEG, WebP or GIF, at most 5 MB.")
        case "file", "missing":
            return _("Choose a file.")
        case "file", "too_large":
            return _("The file is too large: at most 20 MB.")
        case "file", "has_macros":
            return _("The file holds macros or programs. Save it without them, for example as PDF.")
    return _("This kind of file is not taken. PDF, Word, PowerPoint, Excel, OpenDocument, pictures and plain text "
             "will do.")
