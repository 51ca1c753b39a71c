"""The room's words in the reader's language, and the addresses of its pages."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from flask_babel import gettext as _


def kind_word(kind: str) -> str:
    """What one thing of a kind is."""
    match kind:  # one word is looked up and not six: a page of results asks twenty times
        case "card":
            return _("Card")
        case "term":
            return _("Word")
        case "worksheet":
            return _("Worksheet")
        case "event":
            return _("Event")
        case "memo":
            return _("Memo")
    return _("Other")


def kinds_word(kind: str) -> str:
    """What the things of a kind are called; all of them for an empty one."""
    return {"": _("All"), "card": _("Cards"), "term": _("Glossary"), "worksheet": _("Worksheets"),
            "event": _("Events"), "memo": _("Memos")}.get(kind, _("Other"))


def problem_words(problems: Mapping[str, str]) -> dict[str, str]:
    """What is wrong with a pair of synonyms, by field."""
    words = {"missing": _("Write a word or a few."), "too_long": _("This is longer than 80 letters."),
             "forbidden_signs": _("There are signs here that cannot be kept. They are taken away below; "
                                  "look and send again."),
             "same_words": _("These are the same words already."), "known_pair": _("This pair is there already."),
             "too_many": _("There is no room for more pairs. Remove some first.")}
    return {field: words[code] for field, code in problems.items()}


def search_address(query: str, kind: str, page: int = 1) -> str:
    """Where the answer to a question is."""
    told = {"q": query, **({"kind": kind} if kind else {}), **({"page": str(page)} if page > 1 else {})}
    return f"/search?{urlencode(told)}"
