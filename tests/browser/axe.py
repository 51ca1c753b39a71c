"""axe-core over the page that is open: every rule that is on by default, target-size besides, none switched off.

The page is looked at as it is, and once more in the other of light and dark: these differ in colours alone
(`tests/rules/test_light_and_dark.py`), so there only the rules about colours can find anything else.
"""

from __future__ import annotations

from functools import cache

from playwright.sync_api import Page

from intranet.settings import PROJECT

AXE = PROJECT / "build" / "npm" / "node_modules" / "axe-core" / "axe.min.js"
EVERY_RULE = "{rules: {'target-size': {enabled: true}}, resultTypes: ['violations']}"
COLOURS = "{runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations']}"
"""Those of axe's rules about colours that are on by default."""
IS_DARK = "matchMedia('(prefers-color-scheme: dark)').matches"


@cache
def _script() -> str:
    return AXE.read_text(encoding="utf-8")


def violations(page: Page, *, in_both: bool = True) -> list[str]:
    """What axe found: rule, what it wants, and where. Not `in_both`: as it is alone, for who looks at the other too."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(_script())  # by the debugger's way in, which the content policy does not close
    found = _run(page, EVERY_RULE)
    if not in_both:
        return found
    light_or_dark = ("light", "dark")
    is_dark = bool(page.evaluate(IS_DARK))
    page.emulate_media(color_scheme=light_or_dark[not is_dark])  # type: ignore[arg-type]
    found += [f"{light_or_dark[not is_dark]}: {one}" for one in _run(page, COLOURS)]
    page.emulate_media(color_scheme=light_or_dark[is_dark])  # type: ignore[arg-type]
    return found


def _run(page: Page, how: str) -> list[str]:
    return [f"{rule['id']}: {rule['help']} at {node['target']}: {node['html'][:160]}"
            for rule in page.evaluate(f"axe.run(document, {how})")["violations"] for node in rule["nodes"]]
