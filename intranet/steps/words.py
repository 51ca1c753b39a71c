"""The words of steps in the reader's language: what is wrong with what was typed, and short confirmations."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _

from intranet.steps.rules import LONGEST_NAME, LONGEST_OUTCOME, LONGEST_WHAT, MOST_OPEN
from intranet.web.formatting import number


def problem_words(problems: Mapping[str, str]) -> dict[str, str]:
    """Each field's problem as a sentence: what is wrong and what to do."""
    return {name: _problem(name, code) for name, code in problems.items()}


def _problem(name: str, code: str) -> str:
    match name, code:
        case _, "forbidden_signs":
            return _("The text had signs that cannot be saved. They are left out here: look and save again.")
        case "what", "missing":
            return _("Write what is done.")
        case "what", "too_many":
            return _("You have made %(most)s steps that are still open. Mark some as done or dropped first.",
                     most=MOST_OPEN)
        case "what", _:
            return _("The text is too long: at most %(most)s letters.", most=number(LONGEST_WHAT))
        case "who", "nameless":
            return _("Write the name of who does it.")
        case "who", "cannot_see":
            return _("Others do not see this step. Choose yourself, or somebody without an account here.")
        case "who", "two":
            return _("You chose a person and wrote a name as well. Choose “Somebody else”, or empty the name.")
        case "who", "missing":
            return _("Choose who does it.")
        case "who", _:
            return _("Choose somebody who sees the step.")
        case "who_name", _:
            return _("The name is too long: at most %(most)s letters.", most=LONGEST_NAME)
        case "outcome", _:
            return _("The text is too long: at most %(most)s letters.", most=number(LONGEST_OUTCOME))
        case "due", "past":
            return _("This day has passed. Choose a day that is still to come, or today.")
        case "due", "missing":
            return _("Choose the new day.")
        case "closed_on", "future":
            return _("This day is still to come. Choose the day on which it was done.")
    return _("This cannot be read as a day. Write for example 19.4.2026.")


def said_words(said: str) -> str:
    """The short confirmation that the page before asked for; empty for anything else."""
    return {"added": _("The step is written down."), "save": _("The step was changed."),
            "moved": _("The step was moved to another day."), "done": _("Well done! The step is marked as done."),
            "dropped": _("The step is marked as dropped."), "back": _("The step is open again."),
            "mails": _("Your choice was saved.")}.get(said, "")
