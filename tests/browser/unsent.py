"""What a browser keeps of unsent text: looked into, and pages that go without a chance to send it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page

from tests.browser.server import Server, running_site
from tests.browser.test_worksheets import begins
from tests.browser.visit import DESK, LOST_NETWORK, Opens, Visit
from tests.real_people import bring

TEXT = "textarea[name=answer-q0]"
OFFER = ".unsent-offer"
AGE = 2000
"""Milliseconds: whatever is older must be there."""
KEPT = """() => new Promise(done => {
  const asked = indexedDB.open("ankkuri-unsent");
  asked.onupgradeneeded = () => asked.transaction.abort();
  asked.onerror = () => done([]);
  asked.onsuccess = () => {
    const all = asked.result.transaction("pages").objectStore("pages").getAll();
    all.onsuccess = () => { asked.result.close(); done(all.result); };
  };
})"""


@contextmanager
def site_of_texts(folder: Path) -> Iterator[Server]:
    """A site with a worksheet of texts alone, `visit`."""
    with running_site(folder / "site", **bring(folder)) as site:
        yield site


def at_sheet(opens: Opens, server: Server, key: str = "visit", **more: str) -> Visit:
    """A member at a fresh sheet."""
    visit = opens(DESK, at=server, **more)
    visit.provoked += LOST_NETWORK
    visit.signs_in("jasen")
    begins(visit, key)
    return visit


def kept_in(page: Page) -> list[dict[str, Any]]:
    """What the browser keeps, page by page."""
    found: list[dict[str, Any]] = page.evaluate(KEPT)
    return found


def keeps_nothing(page: Page) -> None:
    """Waits until it is so. Playwright's own waiting takes a promise for a yes."""
    ends = time.monotonic() + 10
    while kept_in(page) and time.monotonic() < ends:
        page.wait_for_timeout(100)
    assert kept_in(page) == []


def offer_of(page: Page, item: str) -> Locator:
    """The kept text that is offered beside a question."""
    return page.locator(f"#item-{item} {OFFER}")


def offers_of(page: Page, place: str) -> Locator:
    """The kept text that is offered at a place of the page."""
    return page.locator(f"{place} {OFFER}")


def goes_offline(context: BrowserContext) -> None:
    """The network is gone for every page of the browser."""
    context.set_offline(True)


def types_offline(visit: Visit, words: str) -> None:
    """Without a network, until it is kept."""
    goes_offline(visit.page.context)
    visit.page.locator(TEXT).fill(words)
    visit.page.wait_for_timeout(AGE)


def is_lost(page: Page) -> None:
    """The page goes as with a killed browser. As it closes it would else send what waits, and find a network again."""
    page.evaluate("navigator.sendBeacon = XMLHttpRequest.prototype.send = window.fetch = () => false")
    page.close(run_before_unload=False)


def loses_the_page(visit: Visit, *others: Page) -> Page:
    """It goes, and other windows before it; a new one is opened where there is a network."""
    context, address = visit.page.context, visit.page.url
    for page in (*others, visit.page):
        is_lost(page)
    context.set_offline(False)
    visit.page = context.new_page()
    visit.watch()
    visit.page.goto(address)
    return visit.page
