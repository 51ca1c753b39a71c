"""The demo's wishes, from content/demo/wishes.yaml: the one of 2018 with its promise, and the card that answers it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from pydantic import Field

from intranet import clock
from intranet.extensions import current_settings
from intranet.feedback import actions as feedback
from intranet.ids import random_id
from intranet.text.definitions import read_definition
from intranet.text.parts import Part
from intranet.wishes import actions
from intranet.wishes.types import Outcome, Wish

SPRING_2018 = datetime(2018, 4, 1, tzinfo=UTC)
"""Some moment of that spring, for the order and the half-year; pages of an example show no day."""


class WishPart(Part):
    """One of `wishes`."""

    words: str = Field(min_length=1)
    form: str
    """The title of the form from whose answers it was raised."""
    promised_by: str
    promise: str
    outcome: str
    link: str


class DemoFile(Part):
    """The whole file."""

    wishes: list[WishPart]


def load_demo(say: Callable[[str], None] = print) -> None:
    """Make what is missing, where its form is there; wishes that are there stay as they are."""
    path = current_settings.content / "demo" / "wishes.yaml"
    if not path.exists():
        return
    file, complaints = read_definition(path, DemoFile)
    for complaint in complaints:
        say(complaint.sentence())
    made = 0
    for one in file.wishes if file else []:
        form = feedback.example_titled(one.form)
        if form is not None:
            made += actions.add_ready_wish(Wish(
                random_id(), one.words, SPRING_2018.date(), state="answered", promised_at=SPRING_2018,
                decided_at=clock.now(), version=2, form_id=form.id, series_id=form.series_id, is_example=True,
                outcome=Outcome(one.promised_by, None, one.outcome, one.link, one.promise)))
    if made:
        say(f"demo: {made} wishes of 2018")
