"""One open page of a real browser, watched: a script error, a request to another host, a failed file are faults."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request, Response

PASSWORD = "ankkuri-demo"
PHONE = 320
DESK = 1280

# a refusal that a test provokes is an answer, not an error of the page; Chromium and htmx log it all the same
PROVOKED = ("Failed to load resource", "Response Status Error Code 4")
LOST_NETWORK = ("htmx:afterRequest", "htmx:sendError", "htmx:timeout")
"""What htmx writes on the console when a test takes the network away: to be added to `provoked`."""


@dataclass
class Visit:
    """What a test does in a browser, in words. `page` is Playwright's own page for everything else."""

    page: Page
    url: str
    faults: list[str] = field(default_factory=list)
    statuses: dict[str, int] = field(default_factory=dict)
    """The last status of each address that was asked for."""
    provoked: tuple[str, ...] = PROVOKED
    """Messages of the console that are no fault."""

    def watch(self) -> None:
        """Note everything that must not happen while the page is open."""
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.faults.append(f"script error: {error}"))
        self.page.on("request", self._request)
        self.page.on("response", self._response)

    def opens(self, path: str) -> Page:
        """Go to an address of the site and wait until it is at rest."""
        self.page.goto(self.url + path, wait_until="load")
        return self.page

    def signs_in(self, who: str) -> Page:
        """Sign in as one of the demo people: `jasen`, `naapuri`, `vetaja` …"""
        page = self.opens("/login")
        page.locator("input[name=email]").fill(f"{who}@demo.example")
        page.locator("input[name=password]").fill(PASSWORD)
        page.locator("form:has(input[name=password]) button").first.click()
        page.wait_for_url(lambda address: urlsplit(address).path != "/login")
        return page

    @property
    def path(self) -> str:
        """Where the page is, without the host."""
        return urlsplit(self.page.url).path

    def status_of(self, path: str) -> int:
        """The status that a plain visit to an address gets."""
        answer = self.page.goto(self.url + path)
        assert answer is not None
        return answer.status

    def too_wide_by(self) -> int:
        """Pixels by which the page is wider than the window; 0 when nothing must be scrolled sideways."""
        return int(self.page.evaluate(
            "Math.max(0, document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth)"))

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not any(words in message.text for words in self.provoked):
            self.faults.append(f"console {message.type}: {message.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.url + "/", "data:", "blob:", "about:")):
            self.faults.append(f"asked another host: {request.url}")

    def _response(self, response: Response) -> None:
        path = urlsplit(response.url).path
        self.statuses[path] = response.status
        if response.status >= 500 or (path.startswith("/static/") and response.status >= 400):
            self.faults.append(f"{response.status} for {path}")


Opens = Callable[..., Visit]
