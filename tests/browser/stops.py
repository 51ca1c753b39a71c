"""Every stop of Tab on one page, from the first to the last: what is reached, what is not, and how each stop is seen.

`keys.py` does a task and looks where it comes along; this looks at a page whole, and does nothing on it.
"""

from __future__ import annotations

from playwright.sync_api import Page

AT_ONCE = 10
"""So many times Tab is pressed until somebody asks how far it came."""
MANY, END = 120, 20
"""After so many stops the walk goes on at the last ones."""
BEGINS = """([MANY, END]) => {
  const seen = (one) => one.checkVisibility({opacityProperty: true, visibilityProperty: true});
  const named = (one) => one.outerHTML.replace(/\\s+/g, " ").slice(0, 130);
  // one of the radio buttons of a question is a stop for all: arrows lead to the others
  const one_of = (at) => at.type === "radio" ? `${at.name} of ${at.form?.action}` : at;
  const wanted = new Map([...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((one) => !one.matches(":disabled, [type=hidden], [tabindex='-1']") && seen(one)
                     && (one.localName !== "summary" || one === one.parentElement.querySelector("summary")))
    .map((one) => [one_of(one), one]));
  const lined = (one) => one && getComputedStyle(one).outlineStyle !== "none"
    && parseFloat(getComputedStyle(one).outlineWidth) > 0;
  // a long text is taller than the window: asked is about the part of it that is in sight
  const in_window = ({left, top, right, bottom}) => {
    const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
    const [width, height] = [Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y];
    return width > 0 && height > 0 ? {left: x, top: y, width, height} : null;
  };
  const walk = window.walk = {stops: 0, most: wanted.size * 3 + 40, ended: false, faults: [], where: location.href};
  let last = null, above = null;
  const look = (at) => {
    if (at === last) return;                                   // a day has several stops in itself
    last = at;
    walk.stops += 1;
    wanted.delete(one_of(at));
    if (!at.closest("[popover]")) {                // what a word opens comes next after it, wherever it stands
      if (above && (above.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_PRECEDING) && !above.contains(at))
        walk.faults.push(`comes after what stands below it: ${named(at)}`);
      above = at;
    }
    const label = at.closest("label") ?? (at.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`) : null);
    if (!lined(at) && !lined(at.closest("label"))) walk.faults.push(`no line around it: ${named(at)}`);
    const open = (top) => top && (at.contains(top) || top.contains(at) || label?.contains(top));
    // a link over two lines has its words in two boxes, and nothing of it between them
    const places = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]];
    const shown = [...at.getClientRects()].map(in_window).some((box) => box && places.some(([x, y]) =>
      open(document.elementFromPoint(box.left + box.width * x, box.top + box.height * y))));
    if (!shown) walk.faults.push(`covered: ${named(at)}`);
  };
  const ends = () => {
    walk.ended = true;
    walk.faults.push(...[...wanted.values()].filter((one) => one.isConnected && seen(one))
      .map((one) => `Tab never comes to it: ${named(one)}`));
    if (location.href !== walk.where) walk.faults.push("the page went on by itself");
  };
  // the browser scrolls to a stop after it got the focus: looked at is when the key is let go
  document.addEventListener("keyup", (event) => {
    if (walk.ended || event.key !== "Tab") return;
    const at = document.activeElement;
    if (at === document.body || at.matches(".skip")) return void ends();
    look(at);
    // a list of hundreds of rows: its last ones are like its first ones
    if (walk.stops === MANY && wanted.size > 2 * END) {
      const left_out = [...wanted].slice(0, -END);
      for (const [key] of left_out) wanted.delete(key);
      left_out.at(-1)[1].focus();
    }
  }, true);
  const skip = document.querySelector("a[href], button");
  const leads = skip?.matches(".skip") && document.querySelector(skip.getAttribute("href"));
  if (!leads || !leads.matches("main[tabindex='-1']")) walk.faults.push("no way past the head as the first stop");
  skip?.focus();
  if (skip) look(skip);
}"""


def faults_of_stops(page: Page) -> tuple[list[str], int]:
    """What is wrong on the way of Tab through the page that is open, and how many stops there were."""
    page.evaluate(BEGINS, [MANY, END])
    for _ in range(page.evaluate("walk.most") // AT_ONCE):
        for _ in range(AT_ONCE):
            page.keyboard.press("Tab")
        stops, ended, faults = page.evaluate("[walk.stops, walk.ended, walk.faults]")
        if ended:
            return faults, stops
    return [*faults, f"Tab comes to no end after {stops} stops"], stops
