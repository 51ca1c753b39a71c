"""Finds the Chromium of this machine, and says how to bring one."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

BRING = "sudo apt-get install chromium   (or, anywhere: .venv/bin/playwright install chromium)"
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
"""The first is the same browser without the parts that nobody sees in a test: a page costs a fifth less."""
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync"]


def chromium() -> str | None:
    """Where Chromium is: named by CHROMIUM, on the path, or brought by Playwright."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named
    for name in NAMES:
        if (found := shutil.which(name)) is not None:
            return found
    kept = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or Path.home() / ".cache" / "ms-playwright")
    return next((str(path) for path in sorted(kept.glob("chromium-*/chrome-linux*/chrome"), reverse=True)), None)
