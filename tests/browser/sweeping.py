"""Going through every page quickly: one browser a person, which is only resized and told of another light."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, Route

from intranet.web.languages import COOKIE
from tests.browser.aloud import heard, listens
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
  const button = [...form.elements].find((one) => one.type === "submit" && (!pressed || one.value === pressed));
  button.focus();
  button.click();
}"""
LOST = "the focus was lost"
ON_BODY = "document.activeElement === document.body"
BY_HTMX = "form => form.matches('[hx-post]')"
AT_IT = """one => (one.matches("form") ? null : one.id !== "pulse" ? one
  : document.querySelector("main :is(button, input:not([type=hidden]), a[href]):not(#pulse)"))?.focus()"""
"""Where the focus of a keyboard would stand. What comes by itself comes while something else has it."""
ASK_ANEW = """pulse => {
  pulse.setAttribute("hx-get", pulse.getAttribute("hx-get").replace(/seen=[^&]*&stage=.*/, "seen=x&stage=x"));
  htmx.process(pulse);
  htmx.trigger(pulse, "tick");
}"""
UNFOLD = "() => { for (const one of document.querySelectorAll('main details, aside details')) one.open = true; }"
"""axe passes over what is folded, and so does Tab."""
SPEAKS_MS = 350
"""Longer than words in a live region wait to be read in one go (aloud.py)."""
SHOWS_AN_ERROR = """() => Boolean(document.querySelector(
  "#problems, .problems, .problem, [aria-invalid=true], #answer-said:not(:empty)"))"""

SAYS_IT_IS_EMPTY = """(where) => document.querySelector(where || "main .empty") !== null || (!where && ![
  ...document.querySelectorAll("main :is(li, tbody tr)")].some((row) => !row.closest("nav, .tabs, form")))"""
"""What stands at the place that the list names, or the words of an empty place, or no list of anything."""


@dataclass
class Sweep:
    """A browser of each person at one site."""

    site: RichSite
    chromium: Browser
    visits: dict[str, Visit] = field(default_factory=dict)
    language: str = ""
    looks: dict[str, tuple[object, ...]] = field(default_factory=dict)
    brought: list[Path] = field(default_factory=list)
    """Scripts that every page has from its beginning."""
    swapped: dict[State, list[str]] = field(default_factory=dict)
    """What was wrong with the focus and with what was said when htmx put something in; looked at once a state."""

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
            for script in self.brought:
                context.add_init_script(path=script)
            site = self.site.of(who)
            visit = Visit(context.new_page(), site.server.url)
            visit.watch()
            if who in site.cookies:
                context.add_cookies([{"name": "ankkuri", "value": site.cookies[who], "url": visit.url}])
            self._cookie(visit, self.language or "fi")
            self.visits[who] = visit
        return self.visits[who]

    def brings(self, script: Path) -> None:
        """Every page has this script from now on: half a megabyte sent to each page anew takes longer than its work."""
        if script not in self.brought:
            self.brought.append(script)
            for visit in self.visits.values():
                visit.page.context.add_init_script(path=script)

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
        """The page in its state, unfolded; fails where the state did not come about."""
        visit = self.at(state.who)
        page = visit.opens(self.site.of(state.who).address(state.address))
        page.evaluate(LISTENS)
        page.evaluate(UNFOLD)
        if state.kind == "swap":
            self._uses(page, state)
        elif state.kind == "empty":
            assert visit.statuses[visit.path] < 400, f"{state}: {visit.statuses[visit.path]}"
            assert page.evaluate(SAYS_IT_IS_EMPTY, state.where), f"{state}: it is not empty"
        elif state.where:
            self._sends(page, state)
        if state.kind == "error":
            refused = visit.statuses.get(visit.path, 200) >= 400
            assert refused or page.evaluate(SHOWS_AN_ERROR), f"{state}: nothing says what is wrong"
        page.evaluate(UNFOLD)
        return page

    def _sends(self, page: Page, state: State) -> None:
        form = page.locator(state.where).first
        fields = [list(pair) for pair in state.fields]
        if not form.evaluate("one => one.localName === 'form'"):
            with self._in_place(page, state, form):
                form.fill("x " * 60_000)
                page.evaluate("() => window.swept.answered")
            return
        if form.evaluate(BY_HTMX):
            with self._in_place(page, state, form):
                form.evaluate(SEND, fields)
                page.evaluate("() => window.swept.settled")
            return
        with page.expect_navigation(wait_until="load"):
            form.evaluate(SEND, fields)

    def _uses(self, page: Page, state: State) -> None:
        place = page.locator(state.where).first
        tag = place.evaluate("one => one.id === 'pulse' ? 'pulse' : one.matches('input[type=radio]') ? 'radio' : "
                             "one.localName")
        with self._in_place(page, state, place):
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
    def _in_place(self, page: Page, state: State, place: Locator) -> Iterator[None]:
        """htmx puts something in: afterwards the focus is somewhere, and what happened was not said twice."""
        if state in self.swapped:
            yield
            return
        place.evaluate(AT_IT)
        listens(page)
        yield
        page.wait_for_timeout(SPEAKS_MS)
        said = heard(page)
        words = [one for one in said if not one.startswith("gone: ")]
        self.swapped[state] = [f"{state.name} {state.address} {state.where}: {fault}" for fault in (
            *([LOST] if page.evaluate(ON_BODY) else []),
            *([f"said more than once: {words}"] if len(words) > 1 else []),
            *(one for one in said if one not in words))]

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
