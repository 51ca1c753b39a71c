"""What a screen reader says of what happens on a page: words that come into a live region, and alerts that come whole.

Regions are there before the words come, and a swap puts words into them instead of putting another region there.
"""

from __future__ import annotations

from playwright.sync_api import Page

LISTENS = """() => {
  const SPOKEN = "[role=status], [role=alert], [aria-live]:not([aria-live=off])";
  window.heard = [];
  window.regions = [...document.querySelectorAll(SPOKEN)].filter((one) => one.getAttribute("aria-live") !== "off");
  for (const region of window.regions) {
    let before = region.textContent.trim(), timer = null;
    const says = () => {                     // what changes in one go is read in one go
      const words = region.textContent.trim();
      if (words && words !== before) window.heard.push(words.slice(0, 80));
      before = words;
    };
    new MutationObserver(() => {
      if (!region.textContent.trim()) before = "";   // emptied and filled anew with the same words is said anew
      clearTimeout(timer); timer = setTimeout(says, 250);
    })
      .observe(region, {childList: true, subtree: true, characterData: true});
  }
  const alerts = (node) => [node, ...node.querySelectorAll("[role=alert]")]
    .filter((one) => one.matches("[role=alert]") && one.textContent.trim() && !one.parentElement?.closest(SPOKEN)
                     && !window.regions.includes(one));
  new MutationObserver((changes) => {
    for (const node of changes.flatMap((one) => [...one.addedNodes]))
      if (node.nodeType === Node.ELEMENT_NODE && node.isConnected)
        window.heard.push(...alerts(node).map((one) => one.textContent.trim().slice(0, 80)));
  }).observe(document.body, {childList: true, subtree: true});
}"""
GONE = """() => window.regions.filter((one) => !one.isConnected)
  .filter((one) => !one.id || document.getElementById(one.id)?.textContent.trim())
  .map((one) => one.outerHTML.slice(0, 120))"""
"""Regions in whose place another one came with its words. One that comes empty, with a new part of the page, is there
before its words are."""


def listens(page: Page) -> None:
    """From now on."""
    page.evaluate(LISTENS)


def heard(page: Page) -> list[str]:
    """What was said since; and each region that went away with a swap, so that its words may never have been said."""
    said: list[str] = page.evaluate("window.heard")
    return [*said, *(f"gone: {one}" for one in page.evaluate(GONE))]
