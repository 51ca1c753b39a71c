"""The demo's forms, from content/demo/feedback.yaml: the feedback of 2018, closed, and one that is open.

The answers in words were published in the memo of 2018, so they are shown although they are fewer than five: they are
quoted from a document, not drawn from what people answered here. No other way leads around the rule of five.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Literal

from pydantic import Field

from intranet import clock
from intranet.events import actions as events
from intranet.extensions import current_settings
from intranet.feedback import actions
from intranet.feedback.types import Form, FormDefinition, Point, Response, ShownQuestion, Snapshot
from intranet.feedback.types import Part as FormsPart
from intranet.ids import random_id
from intranet.people.demo import person_id_of
from intranet.text.definitions import read_definition
from intranet.text.parts import Part

FILE = ("demo", "feedback.yaml")
FACILITATOR = "vetaja@demo.example"
SPRING_2018 = datetime(2018, 4, 1, tzinfo=UTC)
"""Some moment of that spring, for the order of forms; pages of an example show no day."""


class TownPart(Part):
    """One of `parts`: a town with its figures."""

    label: str = Field(min_length=1, max_length=120)
    event: str = ""
    """The slug of its event."""
    counts: dict[str, list[int]]


class FormPart(Part):
    """One of `forms`."""

    title: str = Field(min_length=1, max_length=120)
    template: str
    state: Literal["open", "closed"]
    series: str = ""
    """The slug of the series that it is about."""
    parts: list[TownPart] = []
    counts: dict[str, list[int]] = {}
    """Of a form without parts."""
    texts: dict[str, list[str]] = {}

    @property
    def by_part(self) -> dict[int, dict[str, list[int]]]:
        """The figures of each part by its number; of a form without parts under 0, none without figures."""
        if self.parts:
            return {number: one.counts for number, one in enumerate(self.parts, 1)}
        return {0: self.counts} if self.counts else {}


class DemoFile(Part):
    """The whole file."""

    forms: list[FormPart]


def load_demo(say: Callable[[str], None] = print) -> None:
    """Make what is missing; forms that are there stay as they are."""
    path = current_settings.content.joinpath(*FILE)
    facilitator = person_id_of(FACILITATOR)
    if not path.exists() or facilitator is None:
        return
    file, complaints = read_definition(path, DemoFile)
    for complaint in complaints:
        say(complaint.sentence())
    made = 0
    for one in file.forms if file else []:
        template = actions.templates().get(one.template)
        if template is None or actions.has_form_titled(one.title):
            continue
        form = _form(one, template)
        actions.add_ready_form(form, [facilitator], shown_of(template, one.by_part, one.texts),
                               example_responses(template, one.by_part, one.texts))
        made += 1
    if made:
        say(f"demo: {made} feedback forms, led by {FACILITATOR}")


def _form(one: FormPart, template: FormDefinition) -> Form:
    """The form about its series; about none where that is not there."""
    there = {event.slug: event for event in events.published_in(one.series)} if one.series else {}
    series_id = next((event.series_id for event in there.values()), None)
    closed = SPRING_2018 if one.state == "closed" else None
    parts = tuple(FormsPart(number, town.label, actions.free_code(),
                            there[town.event].id if town.event in there else None)
                  for number, town in enumerate(one.parts, 1))
    return Form(random_id(), actions.free_code(), template, one.title, "fi", closed or clock.now(), closed_at=closed,
                is_example=bool(one.by_part), series_id=series_id, parts=parts)


Figures = Mapping[int, Mapping[str, Sequence[int]]]
"""How often each point was chosen, by part and question."""


def example_responses(template: FormDefinition, by_part: Figures, texts: Mapping[str, Sequence[str]]) -> list[Response]:
    """As many responses as the counts tell; which answers belong together is made up as well."""
    found: list[Response] = []
    for number, counts in by_part.items():
        columns = {question: [point.value for point, times in _times(template, question, numbers)
                              for _ in range(times)] for question, numbers in counts.items()}
        found += [Response({question: column[place] for question, column in columns.items() if place < len(column)},
                           number) for place in range(max(map(len, columns.values()), default=0))]
    for question, words in texts.items():
        for place, text in enumerate(words):
            found[place] = Response({**found[place].answers, question: text}, found[place].part)
    return found


def shown_of(template: FormDefinition, by_part: Figures, texts: Mapping[str, Sequence[str]]) -> Snapshot | None:
    """What is shown of them: every figure and every quoted answer; None where there are no figures."""
    if not by_part:
        return None
    parts = {number: {question: ShownQuestion(sum(numbers), {point.value: times for point, times
                                                             in _times(template, question, numbers)})
                      for question, numbers in counts.items()} for number, counts in by_part.items()}
    shown = {question: _together([part[question] for part in parts.values() if question in part])
             for question in dict.fromkeys(question for part in parts.values() for question in part)}
    shown |= {question: ShownQuestion(len(words), texts=tuple(words), ids=tuple(random_id() for _ in words))
              for question, words in texts.items()}  # in the order of the memo: it is a quotation
    answered = sum(max(one.answered for one in part.values()) for part in parts.values())
    return Snapshot(answered, shown, parts if any(parts) else {})


def _times(template: FormDefinition, question: str, numbers: Sequence[int]) -> Iterable[tuple[Point, int]]:
    return zip(template.points_of(template.question(question)), numbers, strict=True)


def _together(parts: Sequence[ShownQuestion]) -> ShownQuestion:
    return ShownQuestion(sum(part.answered for part in parts),
                         {value: sum(part.counts[value] for part in parts) for value in parts[0].counts})
