"""What the room says to people about what they sent, in their language."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _


def problem_words(problems: Mapping[str, str]) -> dict[str, str]:
    """Each field's problem as a sentence, from the code words of rules.py."""
    return {name: _sentence(name, code) for name, code in problems.items()}


def _sentence(name: str, code: str) -> str:
    if (name, code) == ("perspective", "missing"):
        return _("Choose a perspective.")
    if (name, code) == ("subject", "missing"):
        return _("Write the name, so that you know what the worksheet is about.")
    match code:
        case "missing":
            return _("This is still missing.")
        case "not_saved":
            return _("This is not saved yet.")
        case "not_a_choice":
            return _("This is not one of the choices. Choose again.")
        case "not_a_number":
            return _("This cannot be read as a number. Write for example 12 or 3.5.")
        case "out_of_bounds":
            return _("The number is outside its limits.")
        case "not_a_date":
            return _("This cannot be read as a date. Write for example 19.4.2026.")
        case "too_many_rows":
            return _("No more rows fit here. Copy this text into an earlier row.")
        case "too_long":
            return _("The text is too long to be saved. It is still in the field: shorten it.")
    return _("The text has signs that cannot be saved. They are left out here: look and save again.")
