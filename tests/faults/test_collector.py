"""The garbage collector rests while a site is made, and works in whoever serves, after a reload too."""

from __future__ import annotations

import os
import signal
import time
import urllib.request
from pathlib import Path

from tests.browser.server import Server, running_site
from tests.faults.collecting import TELLS
from tests.figures.test_kills import WORKERS, workers_of


def collects(site: Server) -> set[str]:
    """What some answers say; of several workers each gives one of them."""
    found = set()
    for _ in range(20):
        with urllib.request.urlopen(f"{site.url}/login") as answer:
            found.add(answer.headers[TELLS])
    return found


def test_who_serves_collects_also_after_a_reload_and_a_kill(tmp_path: Path) -> None:
    with running_site(tmp_path / "site", app="tests.faults.collecting:app") as site:
        assert collects(site) == {"yes"}
        assert site.process is not None
        before = set(workers_of(site))
        os.kill(site.process.pid, signal.SIGHUP)
        until_others_serve(site, before)
        assert collects(site) == {"yes"}
        before = {workers_of(site)[0]}
        os.kill(*before, signal.SIGKILL)
        until_others_serve(site, before)
        assert collects(site) == {"yes"}


def until_others_serve(site: Server, before: set[int]) -> None:
    """Waits until none of these is left and as many work as should."""
    end = time.monotonic() + 40
    while (now := workers_of(site)) and (before & {*now} or len(now) != WORKERS or not site.answers()):
        assert time.monotonic() < end, now
        time.sleep(0.05)
