"""Decisions before a workshop: what a session and a step must hold, which sections can be asked. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from intranet.live.preparing.types import OfferedCard, OfferedSection, TypedSession, TypedStep
from intranet.live.types import AGREEMENT, ONLY, Content, Kind, Point, Question, Step, UnfitSession, UnfitStep
from intranet.text.markdown import render
from intranet.text.signs import says_something
from intranet.worksheets.types import Definition, Section

LONGEST_TITLE = 120
LONGEST_QUESTION = 160
"""What can be read from ten metres."""
LONGEST_BODY = 600
MOST_MINUTES = 180
MOST_STEPS = 60


# -- a session --------------------------------------------------------------------------------------------------------


def check_session(typed: TypedSession, unfit: Mapping[str, str], events: Collection[str], sources: Collection[str],
                  ) -> None:
    """Raise UnfitSession with everything that is wrong with a new or changed session."""
    problems = dict(unfit)
    if "title" not in problems:
        if not says_something(typed.title):
            problems["title"] = "missing"
        elif len(typed.title) > LONGEST_TITLE:
            problems["title"] = "too_long"
    if typed.event_id and typed.event_id not in events:
        problems["event"] = "unknown"
    if typed.start_from and typed.start_from not in sources:
        problems["start_from"] = "unknown"
    if problems:
        raise UnfitSession(problems)


# -- a step -----------------------------------------------------------------------------------------------------------


def check_step(kind: Kind, typed: TypedStep, unfit: Mapping[str, str], language: str,
               sections: Iterable[OfferedSection], card: OfferedCard | None) -> Content:
    """The content of a step as it was typed; raises UnfitStep with all that is wrong. `card` is the chosen one."""
    problems = {name: code for name, code in unfit.items() if name in fields_of(kind)}
    minutes = _minutes(typed["minutes"], problems, needed=kind == "timer")
    section = next((one for one in sections if one.source == typed["source"]), None)
    if "title" in fields_of(kind) and "title" not in problems:
        if not says_something(typed["title"]):
            problems["title"] = "missing"
        elif len(typed["title"]) > LONGEST_QUESTION:
            problems["title"] = "too_long"
    if kind == "text" and len(typed["body"]) > LONGEST_BODY:
        problems["body"] = "too_long"
    if kind == "card" and card is None:
        problems["card"] = "missing"
    if kind == "section" and section is None:
        problems["source"] = "missing"
    if problems:
        raise UnfitStep(problems, typed.words)
    if card is not None and kind == "card":
        return Content({card.language: card.title}, card.summary, render(card.source, card.language).html, minutes,
                       card=card.slug)
    if section is not None and kind == "section":
        return Content(section.title, minutes=minutes, source=section.source, questions=section.questions,
                       one_by_one=bool(typed["one_by_one"]))
    title = {language: typed["title"]}
    body = typed["body"] if kind == "text" else ""
    return Content(title, body, render(body, language).html if body else "", minutes, questions=_asked(kind, title))


def fields_of(kind: Kind) -> tuple[str, ...]:
    """The fields that a step of this kind has."""
    return {"text": ("title", "body", "minutes"), "card": ("card", "minutes"),
            "section": ("source", "one_by_one", "minutes")}.get(kind, ("title", "minutes"))


def _minutes(text: str, problems: dict[str, str], *, needed: bool) -> int:
    if "minutes" in problems:
        return 0
    if not text.strip():
        if needed:
            problems["minutes"] = "missing"
        return 0
    plain = text.strip()
    minutes = int(plain) if plain.isascii() and plain.isdigit() and len(plain) <= 4 else -1
    if not (1 if needed else 0) <= minutes <= MOST_MINUTES:
        problems["minutes"] = "not_minutes"
        return 0
    return minutes


def _asked(kind: Kind, title: Mapping[str, str]) -> tuple[Question, ...]:
    match kind:
        case "statement":
            return (Question(ONLY, "scale", title, AGREEMENT),)
        case "question":
            return (Question(ONLY, "text", title),)
        case "words":
            return (Question(ONLY, "words", title),)
    return ()


def typed_from(step: Step, language: str) -> TypedStep:
    """The form of a step that is there."""
    content = step.content
    return TypedStep({"title": step.title(language).text, "body": content.body, "card": content.card,
                      "source": content.source, "one_by_one": "yes" if content.one_by_one else "",
                      "minutes": str(content.minutes or "")})


# -- sections of worksheets -------------------------------------------------------------------------------------------


def offered(worksheets: Iterable[Definition]) -> list[OfferedSection]:
    """The sections that can be asked: of worksheets that are not private, with statements that are always asked."""
    found = []
    for one in worksheets:
        if one.is_private:
            continue
        for section in one.sections:
            for perspective in [*(each.id for each in one.perspectives)] or [""]:
                questions = _statements(one, section, perspective)
                if questions:
                    label = one.perspective(perspective)
                    found.append(OfferedSection(f"{one.key}/{section.id}/{perspective}", one.title, section.title,
                                                label.label if label else {}, questions))
    return found


def _statements(worksheet: Definition, section: Section, perspective: str) -> tuple[Question, ...]:
    return tuple(Question(item.id, "scale", item.label_for(perspective),
                          tuple(Point(option.value, option.label) for option in worksheet.options_of(item)))
                 for item in section.items if item.kind == "scale" and item.show_when is None)


# -- the order --------------------------------------------------------------------------------------------------------


def moved(ids: Sequence[str], step_id: str, to: int) -> list[str]:
    """The steps with one of them at another place, counted from 0."""
    rest = [one for one in ids if one != step_id]
    to = min(max(to, 0), len(rest))
    return [*rest[:to], step_id, *rest[to:]]


def minutes_together(steps: Iterable[Step]) -> int:
    """How long a run sheet takes, as far as its steps say."""
    return sum(step.content.minutes for step in steps)
