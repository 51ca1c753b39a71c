"""Fixtures of the browser's tests: one site and one Chromium a run, a fresh watched page for each test."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.rich_site import RichSite, rich_site
from tests.browser.server import Server, running_site
from tests.browser.sweeping import Sweep, sweeping
from tests.browser.visit import DESK, Opens, Visit
from tools import browser as machine

PATIENCE = 20_000
"""Milliseconds until something counts as failed: much is late on a busy machine; nothing waits longer than it must."""
expect.set_options(timeout=PATIENCE)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A test that goes the same way in light and in dark goes it once: axe looks at both wherever it is asked.

    Who makes pictures (`…PICTURES` names a folder) gets them of both.
    """
    if any(name.endswith("PICTURES") for name in os.environ):
        return
    ways = {_way(item) for item in items}
    again = [item for item in items if _way(item)[-1] and (*_way(item)[:-1], False) in ways]
    items[:] = [item for item in items if item not in set(again)]
    config.hook.pytest_deselected(items=again)


def _way(item: pytest.Item) -> tuple[object, ...]:
    """The test with everything that was chosen for it; last whether in the dark."""
    chosen = dict(item.callspec.params) if hasattr(item, "callspec") else {}
    is_dark = chosen.pop("dark", False) is True
    return item.nodeid.split("[")[0], repr(sorted(chosen.items())), is_dark


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The site that all browser tests of this process visit. Each test makes what it needs of its own."""
    with running_site(tmp_path_factory.mktemp("site")) as site:
        yield site


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """This machine's Chromium. Without one the tests are skipped, or fail where every check is mandatory."""
    path = machine.chromium()
    if path is None:
        sentence = f"no Chromium on this machine: {machine.BRING}"
        if os.environ.get("ALL_CHECKS") == "1":
            pytest.fail(sentence)
        pytest.skip(sentence)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=machine.ARGUMENTS)
        yield opened
        opened.close()


@pytest.fixture
def opens(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Opens]:
    """Opens a new browser of one's own: `opens(width=320, dark=True, script=False)`; `at` a site of the test's own,
    `zone` where the device believes to be.

    After the test nothing may be on any console, and nothing may have been asked of another host.
    """
    made: list[Visit] = []

    def build(width: int = DESK, *, dark: bool = False, script: bool = True, state: str | None = None,
              at: Server | None = None, zone: str = "Europe/Helsinki") -> Visit:
        context = chromium.new_context(
            viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light", locale="fi-FI",
            timezone_id=zone, java_script_enabled=script, reduced_motion="reduce", storage_state=state)
        context.set_default_timeout(PATIENCE)
        visit = Visit(context.new_page(), (at or request.getfixturevalue("server")).url)
        visit.watch()
        made.append(visit)
        return visit

    yield build
    for visit in made:
        visit.page.context.close()
    assert [fault for visit in made for fault in visit.faults] == []


@pytest.fixture(scope="session")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RichSite]:
    """A site with something on every page, for tests that go through all of them."""
    with rich_site(tmp_path_factory.mktemp("rich")) as site:
        yield site


@pytest.fixture(scope="module")
def sweep(rich: RichSite, chromium: Browser) -> Iterator[Sweep]:
    """A browser of each person at that site."""
    with sweeping(rich, chromium) as made:
        yield made
