"""Changing the questions of a draft: rewording, adding, moving, taking out and putting back. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from intranet.feedback.building.types import Removed, TypedQuestion
from intranet.feedback.types import CHOICES, KINDS, Condition, FormDefinition, Point, Question, Scale
from intranet.text.words import Words, in_language

MOST_QUESTIONS = 40
MOST_REMOVED = 20
"""So many steps can be undone."""
NUMBER = re.compile("[0-9]+$")

Blocks = list[list[Question]]
"""Questions that are always asked, each with the conditional ones that it opens."""


def blocks_of(questions: Sequence[Question]) -> Blocks:
    """The questions as blocks: one that is asked always, and after it those that it opens, in their order.

    A question whose source is gone, or stands after it, or is conditional itself, is asked always from now on.
    """
    found: Blocks = []
    heads: dict[str, list[Question]] = {}
    for one in questions:
        source = heads.get(one.show_when.item) if one.show_when else None
        if source is not None and one.show_when and set(one.show_when.values) & set(_values(source[0])):
            source.append(one)
        else:
            found.append([replace(one, show_when=None)])
            heads[one.id] = found[-1]
    return found


def in_order(blocks: Blocks) -> tuple[Question, ...]:
    """The questions of blocks one after another."""
    return tuple(one for block in blocks for one in block)


def source_of(questions: Sequence[Question], question: Question) -> Question | None:
    """The question that could open this one: the nearest before it that is asked always and has something to choose.

    None where it opens questions itself: those would depend on a question that is not there.
    """
    if any(one.show_when and one.show_when.item == question.id for one in questions):
        return None
    before: Question | None = None
    for one in questions:
        if one.id == question.id:
            break
        if one.show_when is None:
            before = one
    return before if before is not None and before.kind in ("scale", *CHOICES) else None


def _values(question: Question) -> list[str]:
    # every scale has four points called 1 to 4; which words they have does not matter here
    return [point.value for point in question.options] if question.kind in CHOICES else ["1", "2", "3", "4"]


# -- words ----------------------------------------------------------------------------------------------------------


def reworded(words: Words, typed: str, language: str) -> Words:
    """The words as typed, in the form's own language; where nothing was changed, translations stay."""
    return words if in_language(words, language).text == typed else ({language: typed} if typed else {})


def options_of(lines: str, before: Sequence[Point], language: str) -> tuple[Point, ...]:
    """The options that were typed, one on each line. One that is there already, or stands in the same place of as many,
    keeps its value, so that conditions go on meaning it.
    """
    typed = list(filter(None, (" ".join(line.split()) for line in lines.split("\n"))))
    known = {in_language(one.label, language).text: one for one in before}
    kept: list[Point | None] = [known.pop(line, None) for line in typed]
    used = {one.value for one in kept if one is not None}
    found = []
    for place, (line, one) in enumerate(zip(typed, kept, strict=True)):
        if one is None and len(typed) == len(before) and before[place].value not in used:
            one = Point(before[place].value, {language: line})
        if one is None:
            one = Point(_free("o", used | {other.value for other in before}), {language: line})
        used.add(one.value)
        found.append(one)
    return tuple(found)


def edited(definition: FormDefinition, lead: str, typed: Mapping[str, TypedQuestion], language: str) -> FormDefinition:
    """The definition with everything that was typed; a question of which nothing was sent stays as it is."""
    questions = tuple(_edited(one, typed[one.id], language) if one.id in typed else one
                      for one in definition.questions)
    conditional = []
    for before, one in zip(definition.questions, questions, strict=True):
        source = source_of(definition.questions, before)
        if one.id in typed:
            there = _values(next(other for other in questions if other.id == source.id)) if source else []
            chosen = tuple(value for value in there if value in typed[one.id].only_if)
            one = replace(one, show_when=Condition(source.id, chosen) if source and chosen else None)
        conditional.append(one)
    return replace(definition, lead=reworded(definition.lead, lead, language),
                   questions=in_order(blocks_of(conditional)))


def _edited(question: Question, typed: TypedQuestion, language: str) -> Question:
    label = reworded(question.label, typed.label, language)
    return replace(
        question, label=label, help=reworded(question.help, typed.help, language),
        agreed=question.agreed if label == question.label else {},  # it spoke of the statement as it was
        options=options_of(typed.options, question.options, language) if question.kind in CHOICES else ())


# -- buttons --------------------------------------------------------------------------------------------------------


def pressed(definition: FormDefinition, removed: tuple[Removed, ...], do: str,
            scale: Scale) -> tuple[FormDefinition, tuple[Removed, ...], str]:
    """The definition after a button: `add-choice`, `up-q2`, `down-q2`, `out-q2`, `undo`. With it what is taken out now,
    and the id of the question to look at. Anything else changes nothing.
    """
    way, _, what = do.partition("-")
    if way == "add" and what in KINDS and len(definition.questions) < MOST_QUESTIONS:
        return (*_added(definition, removed, what, scale),)
    if way == "undo" and removed:
        return _put_back(definition, removed)
    if way == "out":
        return _taken_out(definition, removed, what)
    if way in ("up", "down"):
        return replace(definition, questions=moved(definition.questions, what, way)), removed, what
    return definition, removed, ""


def _added(definition: FormDefinition, removed: tuple[Removed, ...], kind: str,
           scale: Scale) -> tuple[FormDefinition, tuple[Removed, ...], str]:
    used = {one.id for one in definition.questions} | {one.id for step in removed for one in step.questions}
    scales = definition.scales or (scale,)
    new = Question(_free("q", used), kind, {}, scale=scales[0].id if kind == "scale" else "")
    return replace(definition, questions=(*definition.questions, new), scales=scales), removed, new.id


def _taken_out(definition: FormDefinition, removed: tuple[Removed, ...],
               what: str) -> tuple[FormDefinition, tuple[Removed, ...], str]:
    blocks = blocks_of(definition.questions)
    out = next((tuple(block) for block in blocks if block[0].id == what), ()) or tuple(
        one for block in blocks for one in block[1:] if one.id == what)
    if not out:
        return definition, removed, ""
    at = next(place for place, one in enumerate(definition.questions) if one.id == out[0].id)
    left = tuple(one for one in definition.questions if one not in out)
    return replace(definition, questions=left), (*removed, Removed(at, out))[-MOST_REMOVED:], ""


def _put_back(definition: FormDefinition,
              removed: tuple[Removed, ...]) -> tuple[FormDefinition, tuple[Removed, ...], str]:
    last = removed[-1]
    there = [*definition.questions[:last.at], *last.questions, *definition.questions[last.at:]]
    return replace(definition, questions=in_order(blocks_of(there))), removed[:-1], last.questions[0].id


def moved(questions: Sequence[Question], what: str, way: str) -> tuple[Question, ...]:
    """A question with those that it opens goes past the next such block; a conditional one stays within its own."""
    blocks, step = blocks_of(questions), -1 if way == "up" else 1
    for at, block in enumerate(blocks):
        inside = [one.id for one in block].index(what) if what in [one.id for one in block] else -1
        if inside == 0 and 0 <= at + step < len(blocks):
            blocks[at], blocks[at + step] = blocks[at + step], blocks[at]
            break
        if inside > 0 and 0 < inside + step < len(block):
            block[inside], block[inside + step] = block[inside + step], block[inside]
            break
    return in_order(blocks)


def may_move(questions: Sequence[Question], what: str) -> tuple[bool, bool]:
    """Whether the question can go up, and whether down."""
    there = [one.id for one in questions]
    return tuple([one.id for one in moved(questions, what, way)] != there  # type: ignore[return-value]
                 for way in ("up", "down"))


def _free(letter: str, used: set[str]) -> str:
    number = 1
    while f"{letter}{number}" in used:
        number += 1
    return f"{letter}{number}"
