"""A form as its page shows it: every question with its words, choices, and what is wrong with the answer. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intranet.feedback import rules
from intranet.feedback.types import Answers, FormDefinition, Question
from intranet.text.words import Said, in_language


@dataclass(frozen=True)
class PointShown:
    """A choice with its radio button."""

    value: str
    label: Said
    chosen: bool


@dataclass(frozen=True)
class QuestionShown:
    """A question with what its field holds. Conditional ones stand in the `follow_ups` of what opens them."""

    question: Question
    number: int
    """0 for a conditional question: it has no place of its own."""
    label: Said
    help: Said
    words: str
    points: tuple[PointShown, ...]
    problem: str = ""
    """The code word of rules.py."""
    asked: bool = True
    condition: tuple[Said, ...] = ()
    """The choices that open it, in words."""
    follow_ups: tuple[QuestionShown, ...] = ()

    @property
    def id(self) -> str:
        """Its id."""
        return self.question.id

    @property
    def place(self) -> str:
        """The id of the field that a complaint leads to."""
        return f"answer-{self.id}" if self.question.is_open else f"answer-{self.id}-{self.points[0].value}"


def shown_questions(definition: FormDefinition, language: str, words: Answers,
                    problems: Mapping[str, str]) -> list[QuestionShown]:
    """The questions in order, with what was answered so far."""
    always = [one for one in definition.questions if one.show_when is None]
    return [_shown(definition, one, number, language, words, problems) for number, one in enumerate(always, 1)]


def _shown(definition: FormDefinition, question: Question, number: int, language: str, words: Answers,
           problems: Mapping[str, str]) -> QuestionShown:
    condition: tuple[Said, ...] = ()
    if question.show_when is not None:
        source = definition.question(question.show_when.item)
        condition = tuple(in_language(point.label, language) for point in definition.points_of(source)
                          if point.value in question.show_when.values)
    text = words.get(question.id, "")
    return QuestionShown(
        question, number, in_language(question.label, language), in_language(question.help, language), text,
        tuple(PointShown(point.value, in_language(point.label, language), point.value in question.chosen(text))
              for point in definition.points_of(question)),
        problems.get(question.id, ""), rules.is_asked(question, words), condition,
        tuple(_shown(definition, one, 0, language, words, problems) for one in definition.follow_ups(question.id)))


def with_problems(questions: list[QuestionShown]) -> list[QuestionShown]:
    """The questions that something is wrong with, in the order of the page."""
    flat = [one for question in questions for one in (question, *question.follow_ups)]
    return [one for one in flat if one.problem]
