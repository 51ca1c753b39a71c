"""What the pages of open answers say: what was done, what is wrong, what another leader did meanwhile."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _

from intranet.feedback.answers.rules import LONGEST_NAME, LONGEST_REMOVED, MOST_THEMES
from intranet.web.formatting import number


def said(code: str) -> str:
    """What was done; empty for a code that is none of ours."""
    return {"added": _("The theme is there. Put answers into it."), "renamed": _("The theme has its new name."),
            "up": _("The theme moved up."), "down": _("The theme moved down."),
            "remove": _("The theme is removed. Its answers stand without a theme until you bring it back."),
            "restore": _("The theme is back, with its answers."), "moved": _("The answer moved."),
            "redacted": _("Everybody but this form's leaders sees the answer without what you took out."),
            "back": _("The answer is shown as it came.")}.get(code, "")


def theme_problem(problems: Mapping[str, str]) -> str:
    """What is wrong with the name of a theme."""
    match next(iter(problems.values()), ""):
        case "missing":
            return _("Give the theme a name.")
        case "unreadable":
            return _("A name needs at least one letter or number.")
        case "too_long":
            return _("The name is too long: at most %(most)s letters.", most=LONGEST_NAME)
        case "taken":
            return _("There is a theme of this name already.")
        case "too_many":
            return _("A question has at most %(most)s themes.", most=MOST_THEMES)
    return _("The text had signs that no text holds. They are taken out; look at it and send it again.")


def renamed_meanwhile(name: str) -> str:
    """Another leader was first with a name."""
    return _("Another leader renamed this theme meanwhile: “%(name)s”. Your name is in the field. Save it to put it in "
             "place of theirs.", name=name)


def moved_meanwhile() -> str:
    """Another leader was first with an answer."""
    return _("Another leader moved this answer meanwhile: it stands here now. Your choice is in the field. Move it to "
             "put it there all the same.")


def redaction_problem(problems: Mapping[str, str], missing: str) -> str:
    """What is wrong with the words to take out."""
    match next(iter(problems.values()), ""):
        case "not_there":
            return _("“%(words)s” does not stand in the answer. Copy the words from it, one or several on each line.",
                     words=missing)
        case "too_long":
            return _("That is too much: at most %(most)s letters.", most=number(LONGEST_REMOVED))
    return _("The text had signs that no text holds. They are taken out; look at it and send it again.")
