"""What the room says to people about what they sent, in their language."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import lazy_gettext as _l

PROBLEMS = {
    "missing": _l("This is still missing."),
    "not_a_choice": _l("This is not one of the choices. Choose again."),
    "not_a_number": _l("This cannot be read as a number. Write for example 12 or 3.5."),
    "out_of_bounds": _l("The number is outside its limits."),
    "not_a_date": _l("This cannot be read as a date. Write for example 19.4.2026."),
    "too_long": _l("The text is too long to be saved. It is still in the field: shorten it."),
    "forbidden_signs": _l("The text has signs that cannot be saved. They were left out below; look at it and save again."),
}
PERSPECTIVE_MISSING = _l("Choose a perspective.")
SUBJECT_MISSING = _l("Write the name, so that you know what the worksheet is about.")


def problem_words(problems: Mapping[str, str]) -> dict[str, str]:
    """Each field's problem as a sentence."""
    own = {("perspective", "missing"): PERSPECTIVE_MISSING, ("subject", "missing"): SUBJECT_MISSING}
    return {name: str(own.get((name, code), PROBLEMS[code])) for name, code in problems.items()}
