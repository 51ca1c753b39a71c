"""A draft as its page shows it: each question with what was typed, what could open it, and what is wrong. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intranet.feedback.building.questions import may_move, source_of
from intranet.feedback.building.types import TypedDraft, TypedQuestion
from intranet.feedback.types import FormDefinition, Question
from intranet.text.words import Said, in_language


@dataclass(frozen=True)
class Opener:
    """A choice of the question before, with its checkbox."""

    value: str
    label: Said
    chosen: bool


@dataclass(frozen=True)
class QuestionToEdit:
    """One question of a draft."""

    question: Question
    number: int
    typed: TypedQuestion
    source: str
    """The words of the question that could open it; empty where none can."""
    openers: tuple[Opener, ...]
    points: tuple[Said, ...]
    """What a statement is answered with."""
    may_go_up: bool
    may_go_down: bool
    saved: Mapping[str, str]
    """After a conflict: by field what is saved now, where it differs from what was typed."""

    @property
    def id(self) -> str:
        """Its id."""
        return self.question.id


def questions_to_edit(definition: FormDefinition, typed: TypedDraft, kept: TypedDraft,
                      language: str) -> list[QuestionToEdit]:
    """The questions in their order, numbered on through; `kept` is the page as it is saved now."""
    found = []
    for number, one in enumerate(definition.questions, 1):
        own = typed.questions.get(one.id, kept.questions[one.id])
        source = source_of(definition.questions, one)
        points = definition.points_of(source) if source else ()
        up, down = may_move(definition.questions, one.id)
        found.append(QuestionToEdit(
            one, number, own, in_language(source.label, language).text if source else "",
            tuple(Opener(point.value, in_language(point.label, language), point.value in own.only_if)
                  for point in points),
            tuple(in_language(point.label, language) for point in definition.points_of(one))
            if one.kind == "scale" else (), up, down, _differences(own, kept.questions[one.id])))
    return found


def _differences(typed: TypedQuestion, kept: TypedQuestion) -> dict[str, str]:
    return {name: getattr(kept, name) for name in ("label", "help", "options")
            if getattr(kept, name) != getattr(typed, name).strip()}


def gone_texts(definition: FormDefinition, typed: TypedDraft) -> list[str]:
    """What was typed into questions that somebody else has taken out meanwhile."""
    there = {one.id for one in definition.questions}
    return ["\n".join(filter(None, (one.label, one.help, one.options)))
            for one in typed.questions.values() if one.id not in there and (one.label or one.options)]
