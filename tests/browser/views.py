"""How a page stands in ways of looking other than the usual, measured in the page itself: what is too wide, cut off,
covered, without a border, in motion, or on paper although it is a tool.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Page, ViewportSize

from tests.browser.every_page import State
from tests.browser.stops import faults_of_stops
from tests.figures.telling import tell

ZOOMED = ViewportSize(width=320, height=256)
"""A window of 1280 by 1024 pixels at 400 percent."""
PAPER = ViewportSize(width=794, height=1123)
"""A4 in the pixels of a style sheet."""
VIEWS = ("400 percent", "text spacing", "forced colours", "no motion", "by Tab", "paper")

SEEN = """const seen = (one) => one.checkVisibility({opacityProperty: true, visibilityProperty: true})
    && one.getBoundingClientRect().width > 1.5 && !one.closest(".visually-hidden, svg");
  const named = (one) => one.outerHTML.slice(0, 110);"""
TOO_WIDE = f"""() => {{ {SEEN}
  const wide = document.scrollingElement.scrollWidth - document.documentElement.clientWidth;
  const cut = [...document.body.querySelectorAll("*")].filter((one) => {{
    if (!seen(one) || one.matches("input, textarea, select, option, img")) return false;
    if (one.matches(".chart-figure")) {{  // on a phone a chart's empty sides lie outside: nothing that is read may
      const of = one.getBoundingClientRect();
      return [...one.querySelectorAll("text")].map((text) => text.getBoundingClientRect())
        .some((text) => text.width > 0 && (text.left < of.left - 1 || text.right > of.right + 1));
    }}
    const {{overflowX: x, overflowY: y}} = getComputedStyle(one), hides = ["hidden", "clip"];
    return (hides.includes(x) && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
        || (hides.includes(y) && one.scrollHeight > one.clientHeight + 1 && one.clientHeight > 0);
  }});
  return [...(wide > 0 ? [`${{wide}} pixels too wide`] : []), ...cut.map((one) => `cut off: ${{named(one)}}`)];
}}"""
COVERED = f"""() => {{ {SEEN}
  scrollTo(0, document.scrollingElement.scrollHeight / 2);
  const over = [...document.body.querySelectorAll("*")].filter((one) => {{
    const {{position, top}} = getComputedStyle(one), box = one.getBoundingClientRect();
    return seen(one) && (position === "fixed" || (position === "sticky" && box.top <= parseFloat(top) + 1))
      && box.bottom > 0 && box.top < innerHeight && box.height > innerHeight / 2;
  }});
  scrollTo(0, 0);
  return over.map((one) => `covers more than half of the window: ${{named(one)}}`);
}}"""
SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; "
                    + "word-spacing: .16em !important; } p { margin-bottom: 2em !important; }");
  document.adoptedStyleSheets = [sheet];
}"""
USUAL = "() => { document.adoptedStyleSheets = []; }"
BORDERLESS = f"""() => {{ {SEEN}
  const bare = [...document.querySelectorAll("main :is(button, .btn, input, select, textarea), header button")]
    .filter((one) => {{
      if (!seen(one) || one.matches("[type=hidden], [type=range], [type=file]")) return false;
      const style = getComputedStyle(one), box = one.closest("label") ?? one;
      const edged = (each) => {{ const of = getComputedStyle(each);
        return [[of.borderTopStyle, of.borderTopWidth], [of.borderBottomStyle, of.borderBottomWidth]]
          .some(([style, width]) => style !== "none" && parseFloat(width) > 0); }};
      return !edged(one) && !edged(box) && style.textDecorationLine === "none"
        && !(one.matches("[type=radio], [type=checkbox]") && style.appearance !== "none");
    }});
  return bare.map((one) => `nothing around it in forced colours: ${{named(one)}}`);
}}"""
MOVING = """() => [...document.querySelectorAll("*")].filter((one) => ["", "::before", "::after"].some((part) => {
    const style = getComputedStyle(one, part || null);
    return style.animationName !== "none" || style.transitionDuration.split(", ").some((time) => parseFloat(time) > 0)
      || style.scrollBehavior === "smooth";
  })).map((one) => `moves although no motion is wanted: ${one.outerHTML.slice(0, 110)}`)"""
TOOLS = f"""() => {{ {SEEN}
  const tools = [...document.querySelectorAll(
    ".top, .foot, .skip, .tabs, form .btn, a.btn, [data-print], #error-notice, .side")]
    .filter(seen).map((one) => `a tool on paper: ${{named(one)}}`);
  const mute = [...document.querySelectorAll("main :is(p, li) > a[href^=http]:not(.address)")]
    .filter((one) => seen(one) && !getComputedStyle(one, "::after").content.includes(one.getAttribute("href")))
    .map((one) => `a link whose address is not on paper: ${{named(one)}}`);
  const dark = getComputedStyle(document.body).color === "rgb(0, 0, 0)" ? [] : ["words that are not black"];
  return [...tools, ...mute, ...dark];
}}"""


@contextmanager
def zoomed(page: Page) -> Iterator[None]:
    """The page in the small window; afterwards as wide as before."""
    before = page.viewport_size
    page.set_viewport_size(ZOOMED)
    yield
    page.set_viewport_size(before or ZOOMED)


@dataclass
class Views:
    """What was seen of the pages that were looked at, each state once."""

    states: set[State] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)
    stops: int = 0

    def look(self, page: Page, state: State) -> None:
        """At the page that is open in this state, in every view; afterwards it looks as before."""
        if state in self.states:
            return
        self.states.add(state)
        with zoomed(page):
            self._note(state, "400 percent", [*page.evaluate(TOO_WIDE), *page.evaluate(COVERED)])
            page.evaluate(SPACED)
            self._note(state, "text spacing", page.evaluate(TOO_WIDE))
            page.evaluate(USUAL)
            self._note(state, "no motion", page.evaluate(MOVING))
            # in the small window, where most lies over most
            found, stops = faults_of_stops(page)
            self._note(state, "by Tab", found)
            self.stops += stops
            page.emulate_media(forced_colors="active")
            self._note(state, "forced colours", page.evaluate(BORDERLESS))
            page.emulate_media(forced_colors="none", media="print")
            page.set_viewport_size(PAPER)
            self._note(state, "paper", [*page.evaluate(TOO_WIDE), *page.evaluate(TOOLS)])
            page.emulate_media(media="screen")

    def _note(self, state: State, view: str, found: list[str]) -> None:
        self.faults += [f"{state.name} {state.address} {view}: {one}" for one in found]

    def told(self) -> None:
        """Hand the sums to the figures."""
        rules = {state.rule for state in self.states}
        tell("views", rules, pages=len(rules), views=len(self.states) * len(VIEWS), faults=len(self.faults))
        tell("keyboard", rules, pages=len(rules), stops=self.stops)
