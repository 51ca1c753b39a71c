"""The words of questions in the reader's language: where one stands, and what is wrong with what was typed."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _

from intranet.cards.questions.rules import LONGEST_ANSWER, LONGEST_QUESTION, MOST_OPEN
from intranet.web.formatting import number


def state_word(state: str) -> str:
    """Where a question stands, as a chip says it."""
    return {"open": _("waiting for an answer"), "answered": _("answered"), "declined": _("not answered")}[state]


def problem_words(problems: Mapping[str, str]) -> dict[str, str]:
    """Each problem as a sentence: what is wrong and what to do."""
    return {name: _problem(name, code) for name, code in problems.items()}


def _problem(name: str, code: str) -> str:
    match name, code:
        case _, "forbidden_signs":
            return _("The text had signs that no text holds. They are taken out; look at it and send it again.")
        case "words", "missing":
            return _("Write your question first.")
        case "words", "too_many":
            return _("You have %(most)s questions waiting for an answer. "
                     "You can ask more when one of them is answered.", most=MOST_OPEN)
        case "answer", "missing":
            return _("Write the answer.")
        case "answer", "no_reason":
            return _("Write why the question is not answered. The asker sees it.")
        case "published_question", "missing":
            return _("Write the question as the card shows it.")
        case "answer", _:
            return _("The answer is too long: at most %(most)s letters.", most=number(LONGEST_ANSWER))
    return _("The question is too long: at most %(most)s letters.", most=number(LONGEST_QUESTION))
