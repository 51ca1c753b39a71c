"""What the pages about leaders say of kinds of things and of what is wrong in the form."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _


def led_words(kind: str) -> str:
    """What kind of thing it is."""
    return {"series": _("series with its memos"), "event": _("event"), "form": _("feedback form"),
            "live": _("live session")}[kind]


def problem_words(problems: Mapping[str, str]) -> dict[str, str]:
    """Field -> sentence, from a fault's field -> code."""
    said = {"what": _("Choose at least one that nobody leads yet."),
            "leader": _("Choose who leads them.")}
    return {field: _("You cannot name yourself: an administrator reads no answers.") if code == "yourself"
            else said[field] for field, code in problems.items()}
