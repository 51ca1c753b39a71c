"""What the room says to people: who will see what, and what is wrong with what they sent."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _

from intranet.rounds.types import Round
from intranet.web.formatting import date


def who_sees_words(one: Round, organisation: str) -> tuple[str, ...]:
    """What is promised before one answers, sentence by sentence; the mail and the pages say the same."""
    return (
        _("Everybody answers alone. Until the answers are shown, nobody sees another's answers, the contact neither."),
        _("The answers are shown when all who were asked are ready, or after %(day)s when at least two have answered. "
          "The contact can show them earlier when everybody who has begun is ready.", day=date(one.until)),
        _("Then those who were asked and the contacts of %(organisation)s see every answer: choices as dots, texts as "
          "they were written. There are no names beside them, and their order is mixed. In a small group one can guess "
          "who answered what.", organisation=organisation),
        _("Your answers count when you press “I am ready”, also when some questions are open. On the last day a "
          "worksheet with every question answered counts too."),
        _("What is shown does not change any more: later answers are not added. Your worksheet stays yours. When you "
          "delete it before the answers are shown, your answers are taken out."),
    )


def problem_words(problems: Mapping[str, str]) -> dict[str, str]:
    """Each field's problem as a sentence, from the code words of rules.py."""
    return {name: _sentence(name, code) for name, code in problems.items()}


def _sentence(name: str, code: str) -> str:
    match name, code:
        case "perspective", "missing":
            return _("Choose a perspective.")
        case "subject", "missing":
            return _("Write the name, so that everybody knows what the worksheet is about.")
        case "asked", "too_few":
            return _("Choose at least two people.")
        case "asked", "nobody_new":
            return _("Choose at least one person.")
        case "asked", _unknown:
            return _("One of these people does not belong to the organisation any more. Choose again.")
        case "until", "missing":
            return _("Choose the last day for answers.")
        case "until", "past":
            return _("The day is over already. Choose today or a later day.")
        case "until", "not_later":
            return _("Choose a later day than the one that was told before: time can be given, not taken away.")
        case "until", "too_far":
            return _("Choose a day within a year.")
        case "until", "not_a_date":
            return _("This cannot be read as a date. Write for example 19.4.2026.")
        case "remind", _today:
            return _("A reminder was sent today already. You can send the next one tomorrow.")
        case "round", "not_yet":
            return _("The answers cannot be shown yet: somebody who has begun is not ready.")
        case "round", _too_late:
            return _("The answers are shown already, or the round was called off. It cannot be changed any more.")
        case _name, "too_long":
            return _("The text is too long. Shorten it.")
        case _name, "not_a_choice":
            return _("This is not one of the choices. Choose again.")
    return _("The text has signs that cannot be saved. They are left out here: look and save again.")
