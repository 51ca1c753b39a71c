"""What the room says to people in their language."""

from __future__ import annotations

from flask_babel import gettext as _
from flask_babel import ngettext

from intranet.live.rules import LONGEST_ANSWER, LONGEST_WORD
from intranet.live.types import Kind, State
from intranet.web.formatting import number


def problem_words(code: str, text: str = "", kind: str = "text") -> str:
    """What is wrong with an answer; `text` is what was sent."""
    match code, kind:
        case "missing", "scale":
            return _("Choose one of the answers.")
        case "missing", "words":
            return _("Write at least one word.")
        case "missing", _kind:
            return _("Write your answer first.")
        case "not_a_choice", _kind:
            return _("That answer cannot be chosen here. Choose again.")
        case "no_words", _kind:
            return _("Write at least one word with letters in it.")
        case "too_long", "words":
            return _("A word has at most %(most)s letters. Shorten it.", most=LONGEST_WORD)
        case "too_long", _kind:
            return _("Your answer has %(has)s letters, %(over)s too many. It is still here: shorten it.",
                     has=number(len(text)), over=number(len(text) - LONGEST_ANSWER))
    return _("Your answer had signs that cannot be kept. They were taken out: look it through and send again.")


def kind_words(kind: Kind) -> str:
    """What kind of step it is."""
    return {"text": _("Text"), "card": _("Card to read"), "section": _("Section of a worksheet"),
            "statement": _("Statement"), "question": _("Open question"), "words": _("Harvest of words"),
            "timer": _("Clock")}[kind]


def state_words(state: State) -> str:
    """How a session is."""
    return {"draft": _("not begun"), "running": _("running"), "ended": _("ended")}[state]


def joined_words(many: int) -> str:
    """How many take part."""
    return ngettext("%(num)s is with us", "%(num)s are with us", many) if many else _("Nobody has joined.")


def answered_words(many: int) -> str:
    """How many answers there are."""
    return ngettext("%(num)s answer", "%(num)s answers", many)


def clock_words(seconds: int) -> str:
    """2.41 or, in English, 2:41, as a clock on a wall shows it."""
    return _("%(minutes)s:%(seconds)s", minutes=seconds // 60, seconds=f"{seconds % 60:02d}")
