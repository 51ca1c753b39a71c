"""The sentence for each thing that can be wrong with a second factor, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _


def factor_problems(problems: Mapping[str, str]) -> dict[str, str]:
    """Field -> sentence, from a fault's field -> code."""
    return {field: _sentence(field, code) for field, code in problems.items()}


def _sentence(field: str, code: str) -> str:
    match field, code:
        case "code", "missing":
            return _("Write the six digits that the app shows.")
        case "code", "is_set":
            return _("You have an authenticator app already. Turn it off first to set up another.")
        case "code", _any:
            return _("The code is not right, or it was used already. Wait for the next one in the app.")
        case "recovery", _any:
            return _("This is not one of your unused recovery codes.")
        case "passkey", "known":
            return _("This passkey is in your list already.")
        case "passkey", "too_many":
            return _("You have as many passkeys as there can be. Remove one first.")
        case "passkey", _any:
            return _("The passkey did not work. Try again.")
        case "passkey_name", "missing":
            return _("Write a name by which you know the passkey again.")
        case "passkey_name", "too_long":
            return _("This is too long.")
        case "factor", _any:
            return _("Your role needs a second step. Set up another one before you remove this.")
        case _field, "missing":
            return _("Write your present password.")
        case _field, "wrong":
            return _("This is not your present password.")
        case _field, "forbidden_signs":
            return _("There are signs here that cannot be kept. They are taken away below; look and send again.")
    return _("Look at this once more.")
