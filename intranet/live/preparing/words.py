"""What is said about the forms of a session and of a step."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _

from intranet.live.preparing.rules import LONGEST_BODY, LONGEST_QUESTION, LONGEST_TITLE, MOST_MINUTES, MOST_STEPS
from intranet.live.preparing.types import OfferedSection
from intranet.live.types import Kind
from intranet.text.words import in_language


def session_problems(problems: Mapping[str, str]) -> dict[str, str]:
    """What is wrong with a session, by the field."""
    return {name: _session_problem(name, code) for name, code in problems.items()}


def _session_problem(name: str, code: str) -> str:
    match name, code:
        case "title", "missing":
            return _("Give the session a name, so that people see that they are in the right place.")
        case "title", "too_long":
            return _("The name is too long. At most %(most)s letters.", most=LONGEST_TITLE)
        case "event", _code:
            return _("Choose an event that you lead.")
        case "start_from", _code:
            return _("Choose what to begin with.")
    return _("Your text had signs that cannot be kept. They were taken out: look it through and send again.")


def step_problems(kind: Kind, problems: Mapping[str, str]) -> dict[str, str]:
    """What is wrong with a step, by the field."""
    return {name: _step_problem(kind, name, code) for name, code in problems.items()}


def _step_problem(kind: Kind, name: str, code: str) -> str:
    match name, code:
        case "title", "missing":
            return _("Write what is asked.") if kind in ("statement", "question", "words") else _("Write a heading.")
        case "title", "too_long":
            return _("This is too long to be read from ten metres. At most %(most)s letters.", most=LONGEST_QUESTION)
        case "title", "too_many":
            return _("A run sheet has at most %(most)s steps. Remove one first.", most=MOST_STEPS)
        case "body", "too_long":
            return _("The text is too long to be read from ten metres. At most %(most)s letters.", most=LONGEST_BODY)
        case "minutes", "missing":
            return _("Say for how many minutes the clock runs.")
        case "minutes", "not_minutes":
            return _("Write whole minutes, at most %(most)s.", most=MOST_MINUTES)
        case "card", "missing":
            return _("Choose a card.")
        case "source", "missing":
            return _("Choose a section of a worksheet.")
    return _("Your text had signs that cannot be kept. They were taken out: look it through and send again.")


def section_words(one: OfferedSection, language: str) -> str:
    """A section as the form offers it: its title, and from where one looks."""
    return " – ".join(filter(None, (in_language(one.title, language).text,
                                    in_language(one.perspective, language).text)))


def title_label(kind: Kind) -> str:
    """What the first field of a step's form is called."""
    return {"statement": _("Statement"), "question": _("Question"), "words": _("What people answer in words"),
            "timer": _("What is done while the clock runs")}.get(kind, _("Heading"))
