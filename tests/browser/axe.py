"""axe-core over the page that is open: every rule that is on by default, target-size besides, none switched off."""

from __future__ import annotations

from functools import cache

from playwright.sync_api import Page

from intranet.settings import PROJECT

AXE = PROJECT / "build" / "npm" / "node_modules" / "axe-core" / "axe.min.js"
RUN = "axe.run(document, {rules: {'target-size': {enabled: true}}, resultTypes: ['violations']})"


@cache
def _script() -> str:
    return AXE.read_text(encoding="utf-8")


def violations(page: Page) -> list[str]:
    """What axe found: rule, what it wants, and where."""
    page.evaluate(_script())  # by the debugger's way in, which the content policy does not close
    found = page.evaluate(RUN)["violations"]
    return [f"{rule['id']}: {rule['help']} at {node['target']}: {node['html'][:160]}"
            for rule in found for node in rule["nodes"]]
