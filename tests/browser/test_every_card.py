"""Every card of content/, in both kinds of language: on the smallest phone, and on paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from intranet.settings import PROJECT
from tests.browser.visit import PHONE, Opens

PAPER = {"width": 794, "height": 1123}
"""A4 in the pixels of a style sheet."""
SLUGS = sorted(path.name.split(".")[0] for path in (PROJECT / "content" / "cards").glob("*.md")
               if not path.name.endswith(".plain.md"))
BEYOND = """() => [...document.querySelectorAll('article *')].filter(one => {
  const box = one.getBoundingClientRect();
  return box.width > 0 && box.right > document.documentElement.clientWidth + 1 && !one.closest('.wide');
}).map(one => one.tagName + ' ' + one.textContent.slice(0, 40))"""


def beyond_the_edge(page: Page) -> list[str]:
    """What of the card's text reaches over the right edge."""
    return list(page.evaluate(BEYOND))


@pytest.mark.parametrize("view", ["standard", "plain"])
def test_every_card_fits_the_smallest_phone_and_a_sheet_of_paper(opens: Opens, view: str) -> None:
    visit = opens(PHONE)
    visit.signs_in("jasen")
    assert len(SLUGS) >= 80
    for slug in SLUGS:
        page = visit.opens(f"/cards/{slug}?view={view}")
        assert page.locator("article").count() == 1, slug
        assert (visit.too_wide_by(), beyond_the_edge(page)) == (0, []), f"{slug} on a phone"
        page.emulate_media(media="print")
        page.set_viewport_size(PAPER)
        assert (visit.too_wide_by(), beyond_the_edge(page)) == (0, []), f"{slug} on paper"
        page.emulate_media(media="screen")
        page.set_viewport_size({"width": PHONE, "height": 900})
    page.evaluate("document.querySelector('article p').style.minWidth = '500px'")
    assert beyond_the_edge(page), "what is too wide is found"
