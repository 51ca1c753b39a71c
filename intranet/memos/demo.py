"""The demo's memos, from content/demo/memo_2018.yaml: that of 2018, published, and a draft for the series to come.

They are composed as a facilitator composes them, by the same actions: the file holds what somebody writes and picks by
hand and nothing else. Everything that is offered is taken; what has too few answers is left out.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Literal

from pydantic import Field

from intranet import clock
from intranet.extensions import current_settings
from intranet.ids import random_key
from intranet.memos import actions
from intranet.memos.actions import Workbench
from intranet.memos.editing import actions as editing
from intranet.memos.life import actions as life
from intranet.memos.rules import CONCLUSIONS, GREETING
from intranet.memos.types import Part
from intranet.memos.words import titles_of_texts
from intranet.people.types import SignedInPerson
from intranet.plugin_system.memo_blocks import PARTS
from intranet.text.definitions import read_definition
from intranet.text.parts import Part as FilePart
from intranet.web.formatting import local

FILE = ("demo", "memo_2018.yaml")
SERIES = "/events/series/"


class TextPart(FilePart):
    """What is written by hand."""

    title: str = Field(default="", max_length=200)
    words: str = Field(max_length=20_000)


class MemoPart(FilePart):
    """One of `memos`."""

    series: str
    """The slug of its series."""
    title: str = Field(min_length=1, max_length=120)
    as_of: date | None = None
    """The day of the first start when there is none."""
    state: Literal["draft", "published"] = "draft"
    conclusions: TextPart | None = None
    greeting: TextPart | None = None
    picks: Literal["all", "none"] = "none"
    """Which of the answers that are offered stand in it."""


class DemoFile(FilePart):
    """The whole file."""

    memos: list[MemoPart]


def load_demo(facilitator: SignedInPerson | None, say: Callable[[str], None] = print) -> None:
    """Make what is missing; a series that has a memo keeps what it has."""
    path = current_settings.content.joinpath(*FILE)
    if not path.exists() or facilitator is None:
        return
    file, complaints = read_definition(path, DemoFile)
    for complaint in complaints:
        say(complaint.sentence())
    led = {one.address: one.series_id for one in actions.led_series(facilitator)}
    titles = {listed.memo.title for listed in actions.shelf(facilitator)[0]}
    made = 0
    for one in file.memos if file else []:
        series_id = led.get(SERIES + one.series)
        if series_id and one.title not in titles and not any(actions.of_series(facilitator, series_id)):
            made += _make(facilitator, one, series_id)
    if made:
        say(f"demo: {made} memos, led by {facilitator.email}")


def _make(facilitator: SignedInPerson, one: MemoPart, series_id: str) -> bool:
    day = one.as_of or local(clock.now()).date()
    slug = actions.make(facilitator, {"series": series_id, "title": one.title, "language": "fi",
                                      "as_of": f"{day.day}.{day.month}.{day.year}"}, {}, titles_of_texts("fi"),
                        random_key())
    bench = actions.own_bench(facilitator, slug)
    if one.state == "published" and {part.place for part in bench.parts} < set(PARTS):
        actions.delete_draft(facilitator, slug)  # an older demo's series, in which not everything has its place yet
        return False
    for part, piece in bench.rows:
        if piece.shows in ("hidden", "gone"):
            editing.take_out(facilitator, slug, part.id)
        else:
            sent = _written(one, part)
            chosen = _picked(one, bench, part)
            editing.keep_part(facilitator, slug, part.id, sent, {}, chosen, part.version)
    if one.state == "published":
        life.freeze(facilitator, slug)
        life.publish(facilitator, slug, "")
    return True


def _written(one: MemoPart, part: Part) -> dict[str, str]:
    text = {CONCLUSIONS: one.conclusions, GREETING: one.greeting}.get(part.key) if part.is_written else None
    return {"title": text.title or part.title, "words": text.words} if text else {}


def _picked(one: MemoPart, bench: Workbench, part: Part) -> tuple[str, ...] | None:
    drawn = bench.drawn.get(part.id)
    return tuple(choice.key for choice in drawn.choices) if drawn and one.picks == "all" else None
