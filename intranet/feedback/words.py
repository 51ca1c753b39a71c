"""What the room says to people about what they sent, in their language."""

from __future__ import annotations

from flask_babel import gettext as _

from intranet.feedback.rules import longest
from intranet.feedback.shown import QuestionShown
from intranet.web.formatting import number


def problem_words(one: QuestionShown) -> str:
    """What is wrong with an answer, as a sentence at its question."""
    match one.problem, one.question.kind:
        case "missing", "scale":
            return _("Choose one of the four answers.")
        case "missing", _kind:
            return _("Choose one of the options.")
        case "not_a_choice", "scale":
            return _("This is not one of the four answers. Choose again.")
        case "not_a_choice", _kind:
            return _("This is not one of the options. Choose again.")
        case "too_long", _kind:
            return _("Your text has %(has)s letters, %(over)s too many. It is still here: shorten it.",
                     has=number(len(one.words)), over=number(len(one.words) - longest(one.question)))
    return _("Your text had signs that cannot be kept. They were taken out: look it through and send again.")


def part_words() -> str:
    """What is said to somebody who chose no part."""
    return _("Choose where you were.")


def summary_words(questions: list[QuestionShown]) -> dict[str, str]:
    """The problems for the head of the page: each says which question it is about."""
    return {one.id: f"{one.number}. {problem_words(one)}" if one.number
            else f"{one.label.text} {problem_words(one)}" for one in questions}
