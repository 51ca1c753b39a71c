"""Cards in other languages in a real browser: axe, narrow and dark, languages of parts, the desk's form."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.visit import DESK, PHONE, Opens, Visit

PICTURES = os.environ.get("ANKKURI_PICTURES", "")


def pictured(page: Page, name: str) -> None:
    """Keep a picture of the page for who wants to look at it."""
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


@contextmanager
def in_swedish(visit: Visit) -> Iterator[None]:
    """The pages in Swedish for a while: the account keeps its language, and other tests sign in to it on this site."""
    speaks(visit, "sv")
    try:
        yield
    finally:
        speaks(visit, "fi")


def speaks(visit: Visit, language: str) -> None:
    """Choose the language of the pages at their foot."""
    visit.opens("/cards")
    visit.page.locator(f"footer button[value={language}]").click()
    expect(visit.page.locator("html")).to_have_attribute("lang", language)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_a_swedish_reader_finds_their_cards_first(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    visit.signs_in("jasen")
    with in_swedish(visit):
        for name, path in (("shelf", "/cards?kind=guide"), ("card", "/cards/vem-beslutar-om-vad"),
                           ("plain", "/cards/vad-ar-hyte?view=plain"), ("search", "/search?q=understöd"),
                           ("finnish", "/cards/kuka-paattaa-mista?view=standard")):
            page = visit.opens(path)
            pictured(page, f"{name}-{width}-{'dark' if dark else 'light'}")
            assert violations(page) == [], path
            assert visit.too_wide_by() == 0, path
        page = visit.opens("/cards?kind=guide")
        assert page.locator(".cards h3 a").first.get_attribute("lang") == "sv"
        page = visit.opens("/cards/kuka-paattaa-mista")
        page.locator(".languages a[hreflang=sv]").click()
        expect(page.locator("article")).to_have_attribute("lang", "sv")
        assert visit.path == "/cards/vem-beslutar-om-vad" and visit.faults == []


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_a_translation_at_the_desk(opens: Opens, width: int) -> None:
    visit = opens(width)
    visit.signs_in("asiantuntija")
    for name, path in (("edit", "/cards/vad-ar-hyte/edit"), ("original", "/cards/mika-on-hyte/edit"),
                       ("begun", "/cards/new?translation_of=rauhanpiippu&language=sv"),
                       ("desk", "/cards/desk?state=translation")):
        page = visit.opens(path)
        pictured(page, f"{name}-{width}")
        assert violations(page) == [], path
        assert visit.too_wide_by() == 0, path
    page = visit.opens("/cards/new?translation_of=rauhanpiippu&language=sv")
    expect(page.locator("#translation_of")).to_have_value("rauhanpiippu")
    expect(page.locator("#language")).to_have_value("sv")
    assert visit.faults == []
