"""The demo's forms, from content/demo/feedback.yaml: the feedback of 2018, closed, and one that is open.

The answers in words were published in the memo of 2018, so they are shown although they are fewer than five: they are
quoted from a document, not drawn from what people answered here. No other way leads around the rule of five.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Literal

from pydantic import Field

from intranet import clock
from intranet.extensions import current_settings
from intranet.feedback import actions
from intranet.feedback.types import Form, FormDefinition, ShownQuestion, Snapshot
from intranet.ids import random_id
from intranet.people.demo import person_id_of
from intranet.text.definitions import read_definition
from intranet.text.parts import Part

FILE = ("demo", "feedback.yaml")
FACILITATOR = "vetaja@demo.example"
SPRING_2018 = datetime(2018, 4, 1, tzinfo=UTC)
"""Some moment of that spring, for the order of forms; pages of an example show no day."""


class FormPart(Part):
    """One of `forms`."""

    title: str = Field(min_length=1, max_length=120)
    template: str
    state: Literal["open", "closed"]
    counts: dict[str, list[int]] = {}
    texts: dict[str, list[str]] = {}


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
        closed = SPRING_2018 if one.state == "closed" else None
        form = Form(random_id(), actions.free_code(), template, one.title, "fi", closed or clock.now(),
                    closed_at=closed, is_example=bool(one.counts))
        responses = example_responses(template, one.counts, one.texts)
        actions.add_ready_form(form, [facilitator], shown_of(template, one.counts, one.texts), responses)
        made += 1
    if made:
        say(f"demo: {made} feedback forms, led by {FACILITATOR}")


def example_responses(template: FormDefinition, counts: Mapping[str, Sequence[int]],
                      texts: Mapping[str, Sequence[str]]) -> list[Mapping[str, str]]:
    """As many responses as the counts tell; which answers belong together is made up as well."""
    columns: dict[str, list[str]] = {question: list(words) for question, words in texts.items()}
    for question, numbers in counts.items():
        points = template.points_of(template.question(question))
        columns[question] = [point.value for point, number in zip(points, numbers, strict=True) for _ in range(number)]
    most = max((len(column) for column in columns.values()), default=0)
    return [{question: column[place] for question, column in columns.items() if place < len(column)}
            for place in range(most)]


def shown_of(template: FormDefinition, counts: Mapping[str, Sequence[int]],
             texts: Mapping[str, Sequence[str]]) -> Snapshot | None:
    """What is shown of them: every figure and every quoted answer; None where there are no figures."""
    if not counts:
        return None
    shown = {}
    for question, numbers in counts.items():
        points = template.points_of(template.question(question))
        shown[question] = ShownQuestion(sum(numbers), {point.value: number for point, number
                                                       in zip(points, numbers, strict=True)})
    shown |= {question: ShownQuestion(len(words), texts=tuple(words)) for question, words in texts.items()}
    return Snapshot(max(one.answered for one in shown.values()), shown)
