"""Signs that no text of a person holds, signs that nobody sees, and those that codes are made of. Pure."""

from __future__ import annotations

import re
import unicodedata

# NUL ends strings in other programs; lone surrogates cannot be stored as UTF-8; the rest are terminal controls.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


CONTROLS = re.compile(f"[\x80-\x9f\u202a-\u202e\u2066-\u2069]|{FORBIDDEN.pattern}")


def printable(text: str) -> str:
    """The text for a console or a page: what would steer a terminal, or cannot be written as UTF-8, is spelt out."""
    return CONTROLS.sub(lambda sign: sign[0].encode("unicode_escape").decode(), text)


# Without 0/O, 1/I/L: a code is read aloud across a hall, typed on a phone and copied from paper.
CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"

FILLERS = "\u115f\u1160\u3164\uffa0"
"""Letters of Hangul that nobody sees."""

UNSEEN_KINDS = ("Cf", "Cc", "Mn", "Mc", "Me")

BLANKS = FILLERS + "\u2800"
"""Those, and the sign of Braille without a dot."""


def line_of_forbidden(text: str) -> int | None:
    """The first line that holds a forbidden sign, counted from 1; None when no line does."""
    found = FORBIDDEN.search(text)
    return None if found is None else text.count("\n", 0, found.start()) + 1


def says_something(name: str) -> bool:
    """Whether a name has a letter or a number: one of signs that nobody sees looks like no name at all."""
    return any(sign.isalnum() and sign not in FILLERS for sign in name)


def shows_something(text: str) -> bool:
    """Whether a text has anything to see, be it a question mark or a picture sign.

    Unseen are white space, signs that steer others, marks without a letter under them, and blank letters.
    """
    return any(not sign.isspace() and sign not in BLANKS and unicodedata.category(sign) not in UNSEEN_KINDS
               for sign in text)


def as_compared(name: str) -> str:
    """The name as two are compared: without case, white space and signs that nobody sees, in one form of writing."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(sign for sign in plain if not sign.isspace() and unicodedata.category(sign) not in ("Cf", "Cc")
                   and sign not in FILLERS)
