"""What the room says to people about what they sent, in their language."""

from __future__ import annotations

from flask_babel import gettext as _

from intranet.feedback.results import ResultsShown, StatementShown
from intranet.feedback.rules import LONGEST_ANSWER, LONGEST_TITLE
from intranet.feedback.shown import QuestionShown
from intranet.feedback.types import Form
from intranet.web.formatting import number


def problem_words(code: str, text: str = "") -> str:
    """What is wrong with an answer, as a sentence at its question; `text` is what was sent."""
    match code:
        case "missing":
            return _("Choose one of the four answers.")
        case "not_a_choice":
            return _("This is not one of the four answers. Choose again.")
        case "too_long":
            return _("Your text has %(has)s letters, %(over)s too many. It is still here: shorten it.",
                     has=number(len(text)), over=number(len(text) - LONGEST_ANSWER))
    return _("Your text had signs that cannot be kept. They were taken out: look it through and send again.")


def summary_words(questions: list[QuestionShown]) -> dict[str, str]:
    """The problems for the head of the page: each says which question it is about."""
    return {one.id: f"{one.number}. {problem_words(one.problem, one.words)}" if one.number
            else f"{one.label.text} {problem_words(one.problem, one.words)}" for one in questions}


def new_form_words(field: str, code: str) -> str:
    """What is wrong with a new form."""
    match field, code:
        case "template", _code:
            return _("Choose a template.")
        case "title", "missing":
            return _("Give the form a name, so that people know what it is about.")
        case "title", "too_long":
            return _("The name is too long. At most %(most)s letters.", most=LONGEST_TITLE)
        case "closes_on", "in_the_past":
            return _("That day is over already. Choose a later day, or leave the field empty.")
        case "closes_on", "too_far":
            return _("That day is too far away. A form is open for three years at most.")
        case "closes_on", _code if code != "forbidden_signs":
            return _("This cannot be read as a day. Write for example 31.5.2027.")
    return _("Your text had signs that cannot be kept. They were taken out: look it through and send again.")


def headline(statement: StatementShown) -> str:
    """A statement's result as a person would say it aloud."""
    return _("%(agreeing)s of %(answered)s %(agreed)s", agreeing=statement.agreeing, answered=statement.answered,
             agreed=statement.agreed.text)


def csv_rows(form: Form, shown: ResultsShown) -> list[list[str | int]]:
    """What the page shows, as a table: a row for each point of a statement and for each answer in words."""
    note = [_("example figure")] if form.is_example else []
    quoted = [_("quoted from the memo of 2018")] if form.is_example else []
    rows: list[list[str | int]] = [[_("Question"), _("Answer"), _("How many"), _("Out of"),
                                    *([_("Note")] if note else [])]]
    for one in shown.statements:
        rows += [[one.label.text, point.label.text, point.count, one.answered, *note] for point in one.points]
    for question in shown.open:
        rows += [[question.label.text, text, "", "", *quoted] for text in question.texts]
    return rows
