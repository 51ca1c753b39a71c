"""The disk of a real site is full: no file may grow. Nothing says "saved", pages are read, and it heals by itself."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.browser.server import Server, running_site
from tests.conftest import POSTGRES
from tests.figures.test_kills import workers_of
from tests.real_people import Browser, Writer, answers_in, bring, database_of

pytestmark = pytest.mark.skipif(bool(POSTGRES), reason="the disk of PostgreSQL is its server's")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("full")
    with running_site(folder / "site", **bring(folder)) as running:
        yield running


@contextmanager
def no_room(site: Server) -> Iterator[None]:
    """The kernel refuses every write of the site's processes into any file (EFBIG)."""
    before = {pid: resource.prlimit(pid, resource.RLIMIT_FSIZE) for pid in workers_of(site)}
    for pid, (_, hard) in before.items():
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (1, hard))
    try:
        yield
    finally:
        for pid, limits in before.items():
            resource.prlimit(pid, resource.RLIMIT_FSIZE, limits)


@pytest.mark.parametrize("htmx", [False, True], ids=["plain", "htmx"])
def test_a_full_disk_is_told_and_heals(site: Server, htmx: bool) -> None:
    writer = Writer(site.url, "jasen", pause=0)
    assert writer.saves("q0", "ennen", 0, 1) == 1
    workers = workers_of(site)
    place = f"{writer.sheet}/answers/q0" if htmx else f"{writer.sheet}/all"
    fields = {"answer-q0": "levy täynnä", "version-q0": "1"}
    headers = {"HX_Request": "true"} if htmx else {}
    with no_room(site):
        told = writer.browser.sends(place, fields, **headers)
        assert told.status == 503 and "Tallennettu klo" not in told.body
        assert htmx or "levy täynnä" in told.body, "the text stays on the page"
        assert "ennen" in writer.browser.opens(f"{writer.sheet}/all").body, "reading goes on"
        assert Browser(site.url).opens("/login").status == 200
    assert answers_in(database_of(site), writer.book.sheet) == {"q0": ("ennen", 1)}
    assert writer.browser.sends(place, fields, **headers).status == (200 if htmx else 303)
    assert answers_in(database_of(site), writer.book.sheet) == {"q0": ("levy täynnä", 2)}
    assert workers_of(site) == workers, "nobody had to start anything anew"
