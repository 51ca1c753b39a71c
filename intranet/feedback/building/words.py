"""What the builder says to facilitators, and the words that a form without a template begins with."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import force_locale
from flask_babel import gettext as _

from intranet.feedback.building import rules
from intranet.feedback.rules import LONGEST_TITLE
from intranet.feedback.types import MOST_OPTIONS, FormDefinition, Point, Question, Scale
from intranet.text.words import LANGUAGES, in_language

SIGNS = "forbidden_signs"
LONGEST_NAME = 60


def usual_scale() -> Scale:
    """The four points of agreement, in every language that the interface has."""
    said: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        with force_locale(language):
            said[language] = (_("fully disagree"), _("somewhat disagree"), _("somewhat agree"), _("fully agree"))
    return Scale("agreement", tuple(Point(str(place + 1), {language: words[place] for language, words in said.items()})
                                    for place in range(4)))


def blank_form(language: str) -> FormDefinition:
    """A form without questions."""
    return FormDefinition("own", "1", {language: _("Empty: I write the questions")}, {}, (), (), minutes=1)


def kind_words(kind: str) -> str:
    """What a kind of question is called."""
    return {"scale": _("Statement"), "choice": _("Choice of one"), "choices": _("Choice of several"),
            "short_text": _("Short answer"), "long_text": _("Open question")}[kind]


def named(question: Question, language: str) -> str:
    """A question that has no place any more, in a few words."""
    return _short(in_language(question.label, language).text) or kind_words(question.kind)


def called(question: Question, number: int, language: str) -> str:
    """A question in a few words, for buttons and notices."""
    label = in_language(question.label, language).text
    return f"{number}. {_short(label)}" if label else _("question %(number)s", number=number)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_NAME else text[:LONGEST_NAME].rsplit(" ", 1)[0] + " …"


def new_problems(problems: Mapping[str, str]) -> dict[str, str]:
    """What is wrong with a new form, a sentence for each field."""
    return {name: _new_problem(name, code) for name, code in problems.items()}


def _new_problem(name: str, code: str) -> str:
    if code == SIGNS:
        return _signs()
    match name, code:
        case "template", _code:
            return _("Choose a template.")
        case "about", _code:
            return _("Choose one of these.")
        case "audience", "nobody_listed":
            return _("There is a list only for an event or a series. Choose what the form is about.")
        case "audience", _code:
            return _("Choose who may answer.")
    return _heads_problem(name, code)


def _heads_problem(name: str, code: str) -> str:
    match name, code:
        case "title", "missing":
            return _("Give the form a name, so that people know what it is about.")
        case "title", _code:
            return _("The name is too long. At most %(most)s letters.", most=LONGEST_TITLE)
        case "closes_on", "in_the_past":
            return _("That day is over already. Choose a later day, or leave the field empty.")
        case "closes_on", "too_far":
            return _("That day is too far away. A form is open for three years at most.")
    return _("This cannot be read as a day. Write for example 31.5.2027.")


def _signs() -> str:
    return _("Your text had signs that cannot be kept. They were taken out: look it through and send again.")


def draft_problems(problems: Mapping[str, str], numbers: Mapping[str, int]) -> dict[str, str]:
    """What is wrong with a draft, a sentence for each field; `numbers` are the questions' by their ids."""
    return {name: _draft_problem(name, code, numbers) for name, code in problems.items()}


def _draft_problem(name: str, code: str, numbers: Mapping[str, int]) -> str:
    field, _line, question = name.partition("-")
    if not question:
        return _signs() if code == SIGNS else _whole_problem(name, code)
    number = numbers.get(question, 0)
    if code == SIGNS:
        return _("Question %(number)s had signs that cannot be kept. They were taken out: look it through.",
                 number=number)
    match field, code:
        case "label", "missing":
            return _("Question %(number)s: write what is asked.", number=number)
        case "options", "too_few":
            return _("Question %(number)s: write at least two options, each on its own line.", number=number)
        case "options", "too_many":
            return _("Question %(number)s has more options than %(most)s. Take some away.", number=number,
                     most=MOST_OPTIONS)
        case "options", "twice":
            return _("Question %(number)s has the same option twice.", number=number)
        case "options", _code:
            return _("Question %(number)s: an option may have %(most)s letters.", number=number,
                     most=rules.LONGEST_OPTION)
    return _("Question %(number)s: this is too long. At most %(most)s letters.", number=number,
             most=rules.LONGEST_LABEL)


def _whole_problem(name: str, code: str) -> str:
    match name, code:
        case "questions", "none":
            return _("The form has no questions yet. Add at least one.")
        case "questions", _code:
            return _("The form has more open questions than %(most)s. Take some away.", most=rules.MOST_OPEN)
        case "lead", _code:
            return _("The first words are too long. At most %(most)s letters.", most=rules.LONGEST_LEAD)
    return _heads_problem(name, code)
