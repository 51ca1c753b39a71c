"""A walk by the keyboard alone: every stop of Tab is looked at, and after each swap the focus is still somewhere."""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import Page

STOPS = 200
"""More stops of Tab than the longest of our pages has."""
LOOKS = """selector => {
  const at = document.activeElement;
  if (at === document.body) return {body: true};
  const box = at.getBoundingClientRect();
  const lined = (one) => one && getComputedStyle(one).outlineStyle !== "none"
    && parseFloat(getComputedStyle(one).outlineWidth) > 0;
  const points = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]].map(([x, y]) =>
    document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
  const label = at.closest("label") ?? (at.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`) : null);
  const open = (top) => top && (at.contains(top) || top.contains(at) || label?.contains(top));
  return {body: false, there: at.matches(selector), outlined: Boolean(lined(at) || lined(at.closest("label"))),
          in_view: points.some(open), html: at.outerHTML.slice(0, 160)};
}"""


@dataclass
class Walk:
    """One task of one person; what was wrong at a stop is collected, what cannot be reached fails at once."""

    page: Page
    task: str
    stops: int = 0
    lost: list[str] = field(default_factory=list)
    """After which swap the focus stood on the body."""
    unseen: list[str] = field(default_factory=list)
    """Stops without a line around them, or covered by something."""

    def goes_to(self, selector: str) -> None:
        """Tab until it has the focus."""
        for _ in range(STOPS):
            self.page.keyboard.press("Tab")
            stop = self.page.evaluate(LOOKS, selector)
            if stop["body"]:
                continue  # the end of the page: the next one is at its beginning
            self.stops += 1
            if not stop["outlined"]:
                self.unseen.append(f"no line: {stop['html']}")
            if not stop["in_view"]:
                self.unseen.append(f"covered: {stop['html']}")
            if stop["there"]:
                return
        raise AssertionError(f"{self.task}: Tab never comes to {selector}")

    def presses(self, selector: str, key: str = "Enter") -> None:
        """Go there and press."""
        self.goes_to(selector)
        self.page.keyboard.press(key)

    def types(self, selector: str, words: str) -> None:
        """Go there and write instead of what was there."""
        self.goes_to(selector)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(words)

    def opens(self, selector: str, address: str, key: str = "Enter") -> None:
        """Go there and press; another page comes."""
        self.presses(selector, key)
        self.page.wait_for_url(address)

    def swaps(self, selector: str, key: str = "Enter") -> None:
        """Go there and press; htmx puts something in, and the focus is not lost."""
        self.page.evaluate("""() => { window.walked = new Promise((done, fail) => {
            setTimeout(() => fail(new Error("htmx put nothing in")), 20000);
            document.addEventListener("htmx:afterSettle", () => setTimeout(done, 150), {once: true}); }); }""")
        self.presses(selector, key)
        self.page.evaluate("() => window.walked")
        self.keeps_focus(selector)

    def keeps_focus(self, after: str) -> None:
        """The focus is on something."""
        if self.page.evaluate("document.activeElement === document.body"):
            self.lost.append(after)

    @property
    def faults(self) -> list[str]:
        """Everything that was wrong on the way."""
        return [*(f"{self.task}: the focus was lost after {one}" for one in self.lost),
                *(f"{self.task}: {one}" for one in self.unseen)]
