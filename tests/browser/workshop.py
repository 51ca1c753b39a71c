"""A workshop as who leads it begins it, and the phones of those who take part."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import Page, expect

from tests.browser.visit import LOST_NETWORK, PHONE, Opens, Visit

SOON = 8_000
"""Milliseconds: a phone asks every two seconds, and a busy machine may be late."""


@dataclass
class Workshop:
    """A session with who leads it."""

    lead: Visit
    path: str

    @property
    def page(self) -> Page:
        """The control page."""
        return self.lead.page

    def presses(self, name: str) -> None:
        """A button of the control page, and wait until it has had its effect."""
        version = self.page.locator("input[name=version]").first.get_attribute("value")
        self.page.get_by_role("button", name=name, exact=True).click()
        expect(self.page.locator("input[name=version]").first).not_to_have_attribute("value", version or "")

    def goes_on(self) -> None:
        """The next step."""
        self.presses("Seuraava")

    def has(self, answers: int) -> None:
        """The control page tells of so many answers."""
        expect(self.page.locator("#counts")).to_contain_text(f"{answers} vastaus", timeout=SOON)


def a_workshop(opens: Opens, title: str, *steps: tuple[str, str], width: int = 1280, dark: bool = False,
               script: bool = True) -> Workshop:
    """Made by the demo's facilitator in the browser; not begun."""
    lead = opens(width, dark=dark, script=script)
    page = lead.signs_in("vetaja")
    lead.opens("/live/new")
    page.locator("#title").fill(title)
    page.locator("#start_from").select_option("")
    page.get_by_role("button", name="Tee työpajanäyttö").click()
    page.wait_for_url("**/sheet")
    path = lead.path.removesuffix("/sheet")
    for kind, words in steps:
        lead.opens(f"{path}/steps/new?kind={kind}")
        page.locator("#title").fill(words)
        if kind == "timer":
            page.locator("#minutes").fill("5")
        page.get_by_role("button", name="Lisää kulkuun").click()
        page.wait_for_url("**/sheet*")
    lead.opens(f"{path}/control")
    return Workshop(lead, path)


def phones_of(opens: Opens, workshop: Workshop, many: int) -> list[Visit]:
    """So many phones that have typed the code."""
    found = []
    for number in range(many):
        visit = opens(PHONE if number % 2 else 390, dark=number % 3 == 0)
        visit.provoked += LOST_NETWORK
        page = visit.opens("/live")
        page.locator("#code").fill(workshop.path.removeprefix("/live/").lower())
        page.locator("main form button").click()
        page.wait_for_url(f"**{workshop.path}")
        found.append(visit)
    return found


def says(page: Page, words: str) -> None:
    """The phone or the screen shows it soon."""
    expect(page.locator("#stage h1")).to_have_text(words, timeout=SOON)


def sends(page: Page) -> None:
    """The answer is sent and taken."""
    page.locator("#answer button[type=submit]").click()
    expect(page.locator("#answer-said")).to_contain_text("Vastauksesi on mukana")
