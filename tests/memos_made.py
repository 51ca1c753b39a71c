"""Memos for tests: a contributor whose blocks a test decides, a series with its meetings, drafts of its memo."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from types import ModuleType
from typing import Any

from flask import Flask

from intranet import clock
from intranet.database import writing
from intranet.events.models import AttendanceRow
from intranet.exports.types import Paragraph, Picture, Table, line
from intranet.plugin_system.memo_blocks import MemoBlock, MemoChoice, MemoScope
from intranet.web.drawings import LOOKS
from intranet.web.formatting import local
from tests.events_ahead import a_series, an_event, utc
from tests.tables import rows
from tests.visitor import Page, Visitor

SVG = ('<svg class="chart agreement" width="760" height="56" role="img" aria-labelledby="bar-name" '
       f'xmlns="http://www.w3.org/2000/svg"><style>{LOOKS}</style><title id="bar-name">2 ja 3</title>'
       '<rect class="agree-2" x="0%" y="0" width="40%" height="56"/><rect class="agree-4" x="40%" y="0" width="60%" '
       'height="56"/><text class="on-agree-4" x="70%" y="28">3</text></svg>')
ABOUT = MemoBlock("aims", "goals", "Tavoite ja iso kuva", (Paragraph(line("Yhteinen linja löytyy.")),),
                  "/events/series/kevat")


def feedback_block(answers: int, *texts: str) -> MemoBlock:
    """What a form would draw of so many answers; hidden below five."""
    if answers < 5:
        return MemoBlock("form", "feedback", "Palaute", source="/forms",
                         hidden=f"Palaute näytetään, kun vastauksia on viisi. Nyt niitä on {answers}.")
    table = Table("Vastaukset", ("Vastaus", "Montako"), ((line("samaa mieltä"), answers - 2), (line("eri mieltä"), 2)))
    return MemoBlock("form", "feedback", "Palaute", (Picture(SVG, "2 ja 3", 150), table), "/forms", tuple(
        MemoChoice(f"text-{number}", line(text)) for number, text in enumerate(texts)), example=answers == 27)


@dataclass
class Offers:
    """What the testing contributor draws when it is asked; `asked` are the questions so far."""

    blocks: list[MemoBlock] = field(default_factory=lambda: [
        feedback_block(27, "täytyy olla rohkea", "työkalun"), ABOUT])
    asked: list[tuple[MemoScope, str]] = field(default_factory=list)


def offers_in(site: Flask) -> Offers:
    """A contributor of the site that draws what the test says, beside those that there are."""
    offers = Offers()

    def memo_blocks(scope: MemoScope, language: str) -> list[MemoBlock]:
        offers.asked.append((scope, language))
        return list(offers.blocks)

    module = ModuleType("testing_contributions")
    module.memo_blocks = memo_blocks  # type: ignore[attr-defined]
    site.extensions["ankkuri_registry"].add_room("testing", module)
    return offers


def spring(site: Flask, leader: Visitor, *there: Visitor) -> str:
    """A series with meetings in two towns in March 2026, and who was there; its id."""
    series = a_series(site, led_by=[leader], title="Pienmarkkinat, kevät")
    for slug, town, day in (("iisalmi", "Iisalmi", 3), ("kuopio", "Kuopio", 10)):
        event = an_event(site, slug, led_by=[leader], series=series, town=town, starts_at=utc(2026, 3, day, 7),
                         title=f"Pienmarkkinat: {town}")
        with site.app_context(), writing() as database:
            for visitor in there:
                database.add(AttendanceRow(event_id=event, person_id=visitor.person_id, way="list",
                                           noted_at=clock.now()))
    return series


def makes(leader: Visitor, series: str, *, htmx: bool = False, **more: Any) -> Page:
    """A new memo of the series."""
    return leader.sends("/memos/new", {"series": series, "title": "Järjestötyön ankkurointi", "language": "fi",
                                       "as_of": "10.4.2026", **more}, htmx=htmx)


def a_memo(leader: Visitor, series: str, **more: Any) -> str:
    """The address of a new memo."""
    made = makes(leader, series, **more)
    assert made.status == 303, made.text
    return made.goes_to.split("/edit")[0]


def in_days(days: int) -> str:
    """A day as it is typed."""
    day = local(clock.now()).date() + timedelta(days=days)
    return f"{day.day}.{day.month}.{day.year}"


def part_of(site: Flask, key: str) -> str:
    """The id of the only part with this key that is written or the testing contributor's."""
    (found,) = rows(site, "SELECT id FROM memo_part WHERE key = :key AND (contributor = '' OR contributor LIKE :own)",
                    key=key, own="%testing")
    return str(found.id)


def writes(leader: Visitor, memo: str, part: str, version: int = 0, *, htmx: bool = False, **sent: Any) -> Page:
    """Somebody saves a part."""
    return leader.sends(f"{memo}/parts/{part}", {"version": version, **sent}, htmx=htmx)


def keys_in_order(site: Flask) -> list[str]:
    """The parts that are in the memo, by their keys."""
    return [row.key for row in rows(site, "SELECT key, removed FROM memo_part ORDER BY number") if not row.removed]


def frozen(leader: Visitor, memo: str) -> str:
    """The same memo, frozen."""
    assert leader.sends(f"{memo}/freeze").goes_to.endswith("said=frozen")
    return memo


def published(leader: Visitor, memo: str) -> str:
    """The same memo, frozen and published."""
    frozen(leader, memo)
    assert leader.sends(f"{memo}/publish").goes_to.endswith("said=published")
    return memo
