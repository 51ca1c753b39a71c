"""The words of wishes in the reader's language: where one stands, what is wrong, which half-year it was."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _

from intranet.web.formatting import date, number
from intranet.wishes.rules import LONGEST_LINK, LONGEST_NAME, LONGEST_OUTCOME, LONGEST_WISH, MOST_HEARD
from intranet.wishes.types import Season, Wish


def state_word(state: str) -> str:
    """Where a wish stands, as a chip says it."""
    return {"heard": _("heard"), "promised": _("promised"), "answered": _("answered"), "declined": _("declined")}[state]


def states_word(state: str) -> str:
    """The heading over the wishes of a state."""
    return {"heard": _("Heard"), "promised": _("Promised"), "answered": _("Answered"),
            "declined": _("Declined")}[state]


def promised_words(wish: Wish) -> str:
    """Who promised, and by which day where one is known."""
    name, day = wish.outcome.promised_by, wish.outcome.promised_for
    if wish.state == "promised":
        return _("%(name)s does it by %(day)s.", name=name, day=date(day)) if day else _("%(name)s does it.", name=name)
    return _("%(name)s promised it by %(day)s.", name=name, day=date(day)) if day \
        else _("%(name)s promised it.", name=name)


def season_word(season: Season) -> str:
    """Spring 2026, autumn 2026."""
    return _("Spring %(year)s", year=season.year) if season.is_spring else _("Autumn %(year)s", year=season.year)


def problem_words(problems: Mapping[str, str]) -> dict[str, str]:
    """Each problem as a sentence: what is wrong and what to do."""
    return {name: _problem(name, code) for name, code in problems.items()}


def _problem(name: str, code: str) -> str:
    match name, code:
        case _, "forbidden_signs":
            return _("The text had signs that no text holds. They are taken out; look at it and send it again.")
        case "words", "missing":
            return _("Write your wish first.")
        case "words", "too_many":
            return _("%(most)s of your wishes are waiting. You can wish more when one of them has been decided on.",
                     most=MOST_HEARD)
        case "words", "too_many_unnamed":
            return _("Very many wishes without a name came today. Wish with your name, or tomorrow.")
        case "words", _:
            return _("The wish is too long: at most %(most)s letters.", most=number(LONGEST_WISH))
        case "promised_by", "missing":
            return _("Write who promises.")
        case "promised_by", _:
            return _("The name is too long: at most %(most)s letters.", most=LONGEST_NAME)
        case "promised_for", "missing":
            return _("Write the day by which it is done.")
        case "promised_for", "past":
            return _("That day is over. Promise for today or later.")
        case "promised_for", "too_far":
            return _("That is more than three years away. Choose an earlier day.")
        case "promised_for", _:
            return _("This cannot be read as a day. Write it like 31.5.2027.")
        case "outcome", "missing":
            return _("Write what was done, or give a link to it.")
        case "outcome", "no_reason":
            return _("Write why the wish is declined. Everybody sees it.")
        case "outcome", _:
            return _("The text is too long: at most %(most)s letters.", most=number(LONGEST_OUTCOME))
        case "link", "too_long":
            return _("The link is too long: at most %(most)s letters.", most=LONGEST_LINK)
        case "code", _:
            return _("There is no wish with this code. Look at the code once more.")
    return _("A link begins with https:// or, on this site, with a slash: /cards/…")


def wish_key(wish_id: str) -> str:
    """Under which memos keep a wish."""
    return f"wish.{wish_id}"
