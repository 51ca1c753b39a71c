"""What pages cost the server, as ratios against the smallest Flask app there is, measured in the same run.

The aim of each page stands beside what it is held to. Where the aim is missed, ARCHITECTURE.md says why.
Run them alone and with `-s` to see the figures: python -m pytest -s tests/bench
"""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Callable

import pytest

from tests.bench.conftest import Measured, Member, token_in
from tests.bench.load import (
    Answer,
    Connection,
    connections_to_each_worker,
    shared_memory_megabytes,
    wait_for_workers,
)

CARD = "/cards/hyva-lausunto"
LARGEST_MEMORY_MEGABYTES = 200
"""Of the two workers and the timekeeper of a site that is started on its instance, after many pages of which each
worker gave half. The aim is 150 for the two and 170 for all three: a worker that gives pages writes the counts of
references into 33 MB that it shared before, whatever it is asked."""
LARGEST_AT_FIRST = 210
"""The same after the first start of all, which reads and renders all content before the processes part."""
LOAD = 300


TRIES = 3
"""A page that costs more than it is held to does so each time; what a crowded moment of the machine adds does not."""


def held(name: str, measure: Callable[[], tuple[float, float]], aim: float, most: float) -> None:
    """Tell the figures; fail when it is more than the page is held to, however often it is measured."""
    for _ in range(TRIES):
        cost, ratio = measure()
        print(f"\n{name}: {cost:.2f} ms, {ratio:.1f} × bare (aim {aim} ×, held to {most} ×)")
        if ratio <= most:
            return
    pytest.fail(f"{name} costs {ratio:.1f} × the bare app; it is held to {most} ×")


@pytest.mark.parametrize(("name", "address", "headers", "aim", "most"), [
    ("a card", CARD, {}, 2, 10),
    ("a card in plain language", f"{CARD}?view=plain", {}, 2, 10),
    ("the shelf of cards", "/cards", {}, 4, 10),
    ("the start page", "/", {}, 6, 24),
    ("a search as one types", "/search?q=vaikuttaminen", {"HX_Request": "true"}, 4, 24),
])
def test_a_page_costs_little(member: Member, hello: Measured, name: str, address: str, headers: dict[str, str],
                             aim: float, most: float) -> None:
    asked = member.get(address, **headers)
    held(name, lambda: member.costs(_expecting(200, lambda one: one.ask(asked)), hello), aim, most)


def test_a_page_that_the_browser_holds_costs_less(member: Member, hello: Measured) -> None:
    connection = Connection(member.port)
    tag = connection.ask(member.get(CARD)).headers["etag"]
    connection.close()
    asked = member.get(CARD, If_None_Match=tag)
    held("a card the browser holds", lambda: member.costs(_expecting(304, lambda one: one.ask(asked)), hello), 2, 8)


def test_a_section_and_a_saved_answer_cost_little(member: Member, hello: Measured) -> None:
    connection = Connection(member.port)
    page = connection.ask(member.plain(member.get("/worksheets/network_health")))
    token = token_in(page)
    started = connection.ask(member.post("/worksheets/network_health/sheets", {
        "perspective": "own", "subject": "Pohjois-Savon verkosto", "csrf_token": token}))
    assert started.status == 303, (started.status, started.body[:500])
    address = started.headers["location"]
    section = connection.ask(member.plain(member.get(address)))
    connection.close()
    item = re.search(rb'hx-post="(/sheets/[^"]+/answers/[^"]+)"', section.body)
    assert item is not None and section.status == 200
    asked = member.get(address)
    held("a section", lambda: member.costs(_expecting(200, lambda one: one.ask(asked)), hello), 4, 22)

    post, versions = item[1].decode(), itertools.count()

    def save(one: Connection) -> Answer:
        version = next(versions)
        return one.ask(member.post(post, {"value": str(1 + version % 2), "version": str(version), "csrf_token": token},
                                   HX_Request="true"))

    held("one answer saved", lambda: member.costs(_expecting(200, save), hello), 2.5, 16)


def test_a_first_start_leaves_little_in_memory(member: Member) -> None:
    assert memory("after the first start and the measurements", member.group) <= LARGEST_AT_FIRST


def test_a_site_starts_quickly(member: Member) -> None:
    """It stops the site and starts it anew on its instance: what comes after it meets a running site as most are."""
    member.site.stop()
    began = time.monotonic()
    member.site.start()
    took = time.monotonic() - began
    assert member.site.process is not None
    member.group = member.site.process.pid
    print(f"\nstarted again in {took:.2f} s")
    assert took <= 8, "the aim is 1.5 s"


def test_two_workers_and_the_timekeeper_fit_into_little_memory(member: Member) -> None:
    """Last of all, on the site that was started anew."""
    wait_for_workers(member.group, 3)
    connections = connections_to_each_worker(member.port, member.group, 4)
    assert len(connections) == 8, "there are two workers that serve"
    for address, number in itertools.product((CARD, f"{CARD}?view=plain", "/cards", "/", "/search?q=vaikuttaminen",
                                              "/worksheets/network_health"), range(LOAD)):
        assert connections[number % 8].ask(member.get(address)).status == 200
    for connection in connections:
        connection.close()
    assert memory(f"after {LOAD} of each page", member.group) <= LARGEST_MEMORY_MEGABYTES


def memory(when: str, group: int) -> float:
    """Megabytes of the workers and the timekeeper (PSS), told."""
    found = shared_memory_megabytes(group)
    print(f"\nmemory {when}: {sum(found):.0f} MB, {' + '.join(f'{one:.0f}' for one in sorted(found))}")
    assert len(found) == 3
    return sum(found)


def _expecting(status: int, once: Callable[[Connection], Answer]) -> Callable[[Connection], Answer]:
    def checked(connection: Connection) -> Answer:
        answer = once(connection)
        assert answer.status == status, (answer.status, answer.body[:300])
        return answer

    return checked
