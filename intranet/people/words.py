"""The sentence for each thing that can be wrong in a form about people, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _

from intranet.people.passwords import SHORTEST


def problem_words(problems: Mapping[str, str]) -> dict[str, str]:
    """Field -> sentence, from a fault's field -> code."""
    return {field: _sentence(field, code) for field, code in problems.items()}


def role_words(role: str) -> str:
    """What a role is called."""
    return {"curator": _("advocacy expert"), "facilitator": _("facilitator"), "admin": _("administrator")}[role]


def _sentence(field: str, code: str) -> str:
    match field, code:
        case "sign_in", "missing":
            return _("Write both your e-mail address and your password.")
        case "sign_in", _any:
            return _("The e-mail address or the password is not right.")
        case "old_password", "missing":
            return _("Write your present password.")
        case "old_password", _any:
            return _("This is not your present password.")
        case ("password" | "new_password"), "missing":
            return _("Choose a password.")
        case ("password" | "new_password"), "too_short":
            return _("Use at least %(number)s characters. A sentence of your own is good.", number=SHORTEST)
        case ("password" | "new_password"), "common":
            return _("This password is among the first ones that are guessed. Choose another.")
        case ("email", "missing"):
            return _("Write the e-mail address.")
        case ("email", "not_an_address"):
            return _("This does not look like an e-mail address.")
        case ("email", "not_theirs"):
            return _("This is not the address of the account.")
        case ("person", "last_admin"):
            return _("This is the only administrator. Make somebody else an administrator first.")
        case ("email", "already_member"):
            return _("This person belongs to the organisation already.")
        case ("name", "missing"):
            return _("Write the name.")
        case ("organisation_name", "missing"):
            return _("Write the organisation's name.")
        case ("organisation_name", "taken"):
            return _("There is an organisation of this name already.")
        case ("organisation", "missing"):
            return _("Choose an organisation, a role or both.")
        case ("organisation", "needs_contact"):
            return _("An administrator joins an organisation only when its contact invites them.")
        case ("roles", "needs_contact"):
            return _("This person is a member of an organisation. An administrator belongs to one only when its "
                     "contact invites them: remove the membership first.")
        case ("person", "needs_contact"):
            return _("An administrator becomes a contact only when the organisation's contact invites them as one.")
        case ("roles", "own_admin"):
            return _("You cannot take the administrator's role from yourself. Ask another administrator.")
        case ("person", "yourself"):
            return _("You cannot do this to yourself. Ask another administrator.")
        case _field, "too_long":
            return _("This is too long.")
        case _field, "forbidden_signs":
            return _("There are signs here that cannot be kept. They are taken away below; look and send again.")
    return _("Look at this once more.")
