"""What a form may begin with, what a draft must hold to be opened, and what it is split into. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, tzinfo

from intranet.feedback.building.questions import MOST_QUESTIONS
from intranet.feedback.building.types import NewForm, Subject, TypedDraft, TypedNew, TypedQuestion, UnfitNew
from intranet.feedback.rules import FURTHEST, LONGEST_TITLE
from intranet.feedback.types import CHOICES, MOST_OPTIONS, Form, FormDefinition, Part, Split
from intranet.text.days import day_of, end_of, last_day
from intranet.text.signs import says_something
from intranet.text.words import in_language

LONGEST_LABEL, LONGEST_HELP, LONGEST_LEAD, LONGEST_OPTION = 500, 500, 1_000, 120
LONGEST_OPTIONS = MOST_OPTIONS * (LONGEST_OPTION + 2)
MOST_OPEN = 12
"""A response of so many full open answers still fits into one request (security.LARGEST_BODY)."""
FEWEST_PARTS = 2


def closing_of(typed: str, zone: tzinfo, now: datetime) -> tuple[datetime | None, str]:
    """When a form closes, None for an open end; and what is wrong with the day as typed. A day that is over comes with
    `in_the_past`: a draft may lie for longer than its day.
    """
    try:
        day = day_of(typed)
    except ValueError:
        return None, "not_a_day"
    if day is None:
        return None, ""
    if day >= (now + FURTHEST).date():
        return None, "too_far"
    closes_at = end_of(day, zone)
    return closes_at, "in_the_past" if closes_at <= now else ""


def title_problem(title: str) -> str:
    """What is wrong with a form's name; empty for nothing."""
    if not says_something(title):
        return "missing"
    return "too_long" if len(title) > LONGEST_TITLE else ""


def check_new(typed: TypedNew, unfit: Mapping[str, str], templates: Collection[str], subjects: Mapping[str, Subject],
              zone: tzinfo, now: datetime) -> tuple[NewForm, datetime | None]:
    """What the form begins with and when it closes; raises UnfitNew with everything that is wrong.

    `unfit` are problems that the input layer found.
    """
    closes_at, closing = closing_of(typed.closes_on, zone, now)
    subject = subjects.get(typed.about)
    found = {"template": "" if typed.template in templates else "not_a_choice", "title": title_problem(typed.title),
             "closes_on": closing, "about": "not_a_choice" if typed.about and subject is None else "",
             "audience": "" if typed.audience in ("all", "list") else "not_a_choice"}
    if typed.audience == "list" and not typed.about:
        found["audience"] = "nobody_listed"
    problems = {name: word for name, word in found.items() if word} | dict(unfit)
    if problems:
        raise UnfitNew(problems, typed)
    return NewForm(typed.title, "list" if typed.audience == "list" else "all", subject), closes_at


def mistakes(form: Form, now: datetime) -> dict[str, str]:
    """What must be mended before a draft can be opened, by the field where it shows."""
    found: dict[str, str] = {}
    if word := title_problem(form.title):
        found["title"] = word
    if form.closes_at is not None and form.closes_at <= now:
        found["closes_on"] = "in_the_past"
    if not form.definition.questions:
        found["questions"] = "none"
    if sum(one.kind == "long_text" for one in form.definition.questions) > MOST_OPEN:
        found["questions"] = "too_many_open"
    for one in form.definition.questions:
        label = in_language(one.label, form.title_language).text
        if not says_something(label):
            found[f"label-{one.id}"] = "missing"
        if one.kind in CHOICES:
            options = [in_language(point.label, form.title_language).text for point in one.options]
            twice = [text for text, count in Counter(map(str.casefold, options)).items() if count > 1]
            if len(options) < 2:
                found[f"options-{one.id}"] = "too_few"
            elif twice:
                found[f"options-{one.id}"] = "twice"
    return found


def options_problem(lines: str) -> str:
    """What keeps options from being kept even in a draft; empty for nothing."""
    typed = [line for line in lines.split("\n") if line.strip()]
    if len(typed) > MOST_OPTIONS:
        return "too_many"
    return "too_long" if any(len(" ".join(line.split())) > LONGEST_OPTION for line in typed) else ""


def parts_by_day(events: Sequence[tuple[str, str, date]], split: Split) -> tuple[Part, ...]:
    """The parts of a form about these events, given by id, town and day in the order of their days.

    Split into towns, all events of a town are one part, where its first event stands. Split into events, the days tell
    those of one town apart. One part alone is no breakdown.
    """
    if split == "towns":
        by_town: dict[str, list[str]] = {}
        for event_id, town, _ in events:
            by_town.setdefault(town, []).append(event_id)
        parts = [Part(number, town, "", ids[0] if len(ids) == 1 else None)
                 for number, (town, ids) in enumerate(by_town.items(), 1)]
    else:
        parts = _parts_of_events(events)
    return tuple(parts) if len(parts) >= FEWEST_PARTS else ()


def _parts_of_events(events: Sequence[tuple[str, str, date]]) -> list[Part]:
    towns = Counter(town for _, town, _ in events)
    years = {day.year for _, _, day in events}
    labels = [town if towns[town] == 1 else f"{town} {day.day}.{day.month}.{day.year if len(years) > 1 else ''}"
              for _, town, day in events]
    counted = Counter(labels)
    seen: Counter[str] = Counter()
    parts = []
    for number, ((event_id, _, _), label) in enumerate(zip(events, labels, strict=True), 1):
        seen[label] += 1
        own = label if counted[label] == 1 else f"{label} ({seen[label]})"
        parts.append(Part(number, own, "", event_id))
    return parts


def typed_of(form: Form, zone: tzinfo) -> TypedDraft:
    """The page of a draft as it is kept."""
    def said(words: Mapping[str, str]) -> str:
        return in_language(words, form.title_language).text

    day = last_day(form.closes_at, zone) if form.closes_at else None
    questions = {one.id: TypedQuestion(
        one.id, said(one.label), said(one.help), "\n".join(said(point.label) for point in one.options),
        one.show_when.values if one.show_when else ()) for one in form.definition.questions}
    return TypedDraft(form.title, f"{day.day}.{day.month}.{day.year}" if day else "", said(form.definition.lead),
                      questions, form.version)


def may_add(definition: FormDefinition) -> bool:
    """Whether there is room for one more question."""
    return len(definition.questions) < MOST_QUESTIONS


def minutes_for(definition: FormDefinition) -> int:
    """How long answering takes, as it is told before one begins: a quarter of a minute for a choice, half for words."""
    return max(1, round(sum(2 if one.is_open else 1 for one in definition.questions if one.show_when is None) / 4))
