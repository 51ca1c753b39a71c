"""Going through every page quickly: one browser a person, which is only resized and told of another light."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page, Route

from intranet.web.languages import COOKIE
from tests.browser.every_page import State
from tests.browser.rich_site import RichSite
from tests.browser.visit import DESK, Visit

HEIGHT = 900
LISTENS = """() => {
  const once = (name) => new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`no ${name}`)), 10000);
    document.addEventListener(name, () => { clearTimeout(timer); setTimeout(done, 50); }, {once: true});
  });
  window.swept = {settled: once("htmx:afterSettle"), answered: once("htmx:afterRequest")};
  for (const each of Object.values(window.swept)) each.catch(() => {});
}"""
SEND = """(form, fields) => {
  form.noValidate = true;
  const {do: pressed, ...given} = Object.fromEntries(fields), as_said = Object.keys(given).length > 0;
  for (const one of form.elements) {
    if (one.name in given) one.value = given[one.name] === "long" ? "x ".repeat(60000) : given[one.name];
    else if (as_said) continue;
    else if (one.matches("[type=radio], [type=checkbox]")) one.checked = false;
    else if (one.matches("textarea, input:not([type=hidden], [type=submit])")) one.value = "";
  }
  [...form.elements].find((one) => one.type === "submit" && (!pressed || one.value === pressed)).click();
}"""
BY_HTMX = "form => form.matches('[hx-post]')"
ASK_ANEW = """pulse => {
  pulse.setAttribute("hx-get", pulse.getAttribute("hx-get").replace(/seen=[^&]*&stage=.*/, "seen=x&stage=x"));
  htmx.process(pulse);
  htmx.trigger(pulse, "tick");
}"""
SHOWS_AN_ERROR = """() => Boolean(document.querySelector(
  "#problems, .problems, .problem, [aria-invalid=true], #answer-said:not(:empty)"))"""


@dataclass
class Sweep:
    """A browser of each person at one site."""

    site: RichSite
    chromium: Browser
    visits: dict[str, Visit] = field(default_factory=dict)
    language: str = ""
    looks: dict[str, tuple[object, ...]] = field(default_factory=dict)

    def speaks(self, language: str) -> None:
        """Everybody reads in this language from now on."""
        if language != self.language:
            self.site.speaks(language)
            for visit in self.visits.values():
                self._cookie(visit, language)
        self.language = language

    def at(self, who: str) -> Visit:
        """The browser of this person; `-` is nobody's."""
        if who not in self.visits:
            context = self.chromium.new_context(viewport={"width": DESK, "height": HEIGHT}, locale="fi-FI",
                                                timezone_id="Europe/Helsinki", reduced_motion="reduce")
            context.set_default_timeout(30_000)
            visit = Visit(context.new_page(), self.site.server.url)
            visit.watch()
            if who in self.site.cookies:
                context.add_cookies([{"name": "ankkuri", "value": self.site.cookies[who], "url": visit.url}])
            self._cookie(visit, self.language or "fi")
            self.visits[who] = visit
        return self.visits[who]

    def _cookie(self, visit: Visit, language: str) -> None:
        visit.page.context.add_cookies([{"name": COOKIE, "value": language, "url": visit.url}])

    def looks_like(self, who: str, *, width: int, dark: bool) -> None:
        """Another window or light, only where it is another."""
        page, before = self.at(who).page, self.looks.get(who)
        if before is None or before[0] != dark:
            page.emulate_media(color_scheme="dark" if dark else "light")
        if before is None or before[1] != width:
            page.set_viewport_size({"width": width, "height": HEIGHT})
        self.looks[who] = (dark, width)

    def shows(self, state: State) -> Page:
        """The page in its state; fails where the state did not come about."""
        visit = self.at(state.who)
        page = visit.opens(self.site.address(state.address))
        page.evaluate(LISTENS)
        if state.kind == "swap":
            self._uses(page, state)
        elif state.where:
            self._sends(page, state)
        if state.kind == "error":
            refused = visit.statuses.get(visit.path, 200) >= 400
            assert refused or page.evaluate(SHOWS_AN_ERROR), f"{state}: nothing says what is wrong"
        return page

    def _sends(self, page: Page, state: State) -> None:
        form = page.locator(state.where).first
        fields = [list(pair) for pair in state.fields]
        if not form.evaluate("one => one.localName === 'form'"):
            form.fill("x " * 60_000)
            page.evaluate("() => window.swept.answered")
            return
        if form.evaluate(BY_HTMX):
            form.evaluate(SEND, fields)
            page.evaluate("() => window.swept.settled")
            return
        with page.expect_navigation(wait_until="load"):
            form.evaluate(SEND, fields)

    def _uses(self, page: Page, state: State) -> None:
        place = page.locator(state.where).first
        tag = place.evaluate("one => one.id === 'pulse' ? 'pulse' : one.matches('input[type=radio]') ? 'radio' : "
                             "one.localName")
        if tag == "pulse":
            place.evaluate(ASK_ANEW)
        elif tag == "radio":
            place.evaluate("one => { one.checked = false; }")
            place.dispatch_event("click")
        elif tag in ("input", "textarea"):
            place.fill((place.input_value() + " verkosto").strip())
        elif tag == "form":
            place.evaluate(SEND, [list(pair) for pair in state.fields] or [["", ""]])
        else:
            place.dispatch_event("click")
        page.evaluate("() => window.swept.settled")

    @contextmanager
    def broken(self, who: str, address: str, what: str, instead: str) -> Iterator[None]:
        """Somebody's page comes with other HTML than the site sent: a fault that the checks have to find."""
        def break_it(route: Route) -> None:
            # what the browser holds is no answer to change
            asked = {name: value for name, value in route.request.headers.items() if name != "if-none-match"}
            answer = route.fetch(headers=asked)
            headers = {name: value for name, value in answer.headers.items() if name != "content-security-policy"}
            assert what in answer.text()
            route.fulfill(response=answer, headers=headers, body=answer.text().replace(what, instead))

        page = self.at(who).page
        page.route(f"**{address}", break_it)
        yield
        page.unroute(f"**{address}")

    def faults(self) -> list[str]:
        """What any of the browsers has written on its console, or asked of others."""
        return [fault for visit in self.visits.values() for fault in visit.faults]


@contextmanager
def sweeping(site: RichSite, chromium: Browser) -> Iterator[Sweep]:
    """Such browsers, closed afterwards; nothing may have been wrong on the way."""
    sweep = Sweep(site, chromium)
    try:
        yield sweep
    finally:
        for visit in sweep.visits.values():
            visit.page.context.close()
