"""Plugins that loop, sleep, stand still outside of Python and hand over 200 MB, on a real server: the rest works."""

from __future__ import annotations

import http.cookiejar
import json
import re
import threading
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.client import HTTPException
from pathlib import Path

import pytest

from tests import every_kind
from tests.browser.server import Server, running_site
from tests.made_plugins import MANIFEST, PANEL

IMPATIENT = """
from pathlib import Path
exec(Path("gunicorn.conf.py").read_text(encoding="utf-8"))
from intranet.plugin_system import limits
limits.HOOK_SECONDS = limits.SLOW_SECONDS = limits.IMPORT_SECONDS = 2.0
limits.MOST_PATIENCE = 1.0
timeout = 6
"""
CODE = {
    "loops": "def start_panels(person):\n    while True:\n        pass\n",
    "sleeps": "import time\n\ndef start_panels(person):\n    time.sleep(600)\n",
    "imports": "while True:\n    pass\n",
    "hands_over": "def search_texts():\n    return 'x' * 200_000_000\n",
    "good": PANEL.format(name="good"),
}
STANDS_STILL = """import re


def check_answers(answers):
    if "seis" in str(answers):
        re.match(r"(a+)+$", "a" * 60 + "b")
    return ["hyvin menee"]
"""
HUGE_PANEL = "{% for n in range(100000000) %}xxxxxxxxxxxxxxxxxxxx{% endfor %}"
PATIENT = 30.0


def write(plugins: Path) -> None:
    """The folders."""
    for name, code in CODE.items():
        (plugins / name / "templates").mkdir(parents=True)
        (plugins / name / "plugin.yaml").write_text(MANIFEST.format(name=name), encoding="utf-8")
        (plugins / name / "plugin.py").write_text(code, encoding="utf-8")
    (plugins / "good" / "templates" / "panel.html").write_text("<p>kaikki hyvin</p>")
    draws = plugins / "draws" / "templates"
    draws.mkdir(parents=True)
    (draws.parent / "plugin.yaml").write_text(MANIFEST.format(name="draws"), encoding="utf-8")
    (draws.parent / "plugin.py").write_text(PANEL.format(name="draws"), encoding="utf-8")
    (draws / "panel.html").write_text(HUGE_PANEL)
    (every_kind.bring(plugins) / "plugin.py").write_text(STANDS_STILL, encoding="utf-8")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site with them, whose patience is measured in seconds."""
    folder = tmp_path_factory.mktemp("measure")
    (folder / "impatient.conf.py").write_text(IMPATIENT, encoding="utf-8")
    write(folder / "plugins")
    with running_site(folder / "site", config=str(folder / "impatient.conf.py"),
                      PLUGINS=str(folder / "plugins")) as running:
        yield running


class Person:
    """Somebody who is signed in."""

    def __init__(self, url: str, who: str) -> None:
        self.url = url
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.sends("/login", "/login", email=f"{who}@demo.example", password="ankkuri-demo")

    def opens(self, path: str) -> str:
        """A page."""
        with self.opener.open(self.url + path, timeout=PATIENT) as answer:
            return str(answer.read().decode())

    def sends(self, page: str, path: str, **fields: str) -> str:
        """A form of a page; where it led."""
        token = re.search('name="csrf_token" value="([^"]+)"', self.opens(page))
        data = urllib.parse.urlencode({"csrf_token": token[1] if token else "", **fields}).encode()
        with self.opener.open(self.url + path, data, timeout=PATIENT) as answer:
            return str(urllib.parse.urlsplit(answer.url).path)


def states(server: Server) -> dict[str, str]:
    """The plugins' states as /healthz says them."""
    with urllib.request.urlopen(f"{server.url}/healthz", timeout=PATIENT) as answer:
        found: dict[str, str] = json.load(answer)["plugins"]
        return found


def until(holds: Callable[[], bool]) -> None:
    """Wait for it; fails when it does not come."""
    end = time.monotonic() + PATIENT
    while not holds():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.2)


def test_pages_go_on_beside_loops_sleep_and_200_megabytes(server: Server) -> None:
    person = Person(server.url, "jasen")  # the start page asks all of them
    began = time.monotonic()
    page = person.opens("/")
    assert "kaikki hyvin" in page and "Hei Jaana" in page and "x" * 100 not in page
    assert time.monotonic() - began < 5, "they were waited for once, and that was at the sign-in"
    assert "Ohjekortit" in person.opens("/cards") and "haku" in person.opens("/search?q=verkosto").lower()
    found = states(server)
    assert found["good"] == found["visit"] == "on" and found["imports"] == "broken"
    assert {found[name] for name in ("loops", "sleeps", "hands_over", "draws")} == {"partly"}


def test_the_admin_reads_which_part_of_which_plugin_it_was_and_where(server: Server) -> None:
    Person(server.url, "jasen").opens("/")
    page = Person(server.url, "yllapito").opens("/admin/plugins")
    for told in ("loops/plugin.py:", "sleeps/plugin.py:4", "took longer than 2 seconds", "imports/plugin.py:",
                 "search_texts", "more than 5000000 letters", "rendering plugins/draws/panel.html",
                 "made more than 500000 letters"):
        assert told in page, told


def test_code_that_stands_still_outside_of_python_is_known_after_it_cost_one_process(server: Server) -> None:
    person = Person(server.url, "jasen")
    sheet = person.sends("/worksheets/visit", "/worksheets/visit/sheets").rsplit("/", 1)[0]
    person.sends(f"{sheet}/people", f"{sheet}/answers/who", value="seis", version="0")

    def reads() -> None:
        with suppress(OSError):  # the process that stood still answers nobody
            person.opens(f"{sheet}/result")

    waiting = threading.Thread(target=reads, daemon=True)
    waiting.start()
    until(lambda: _state_now(server, "visit") == "partly")
    waiting.join(PATIENT)
    page = person.opens(f"{sheet}/result")
    assert "seis" in page and "ei juuri nyt toimi" in page, "the page says that something is missing"
    told = Person(server.url, "yllapito").opens("/admin/plugins")
    assert "visit/plugin.py:6: kept the whole process waiting" in told


def _state_now(server: Server, name: str) -> str:
    try:
        return states(server)[name]
    except (OSError, HTTPException):  # the one that stands still was asked, or fell while it answered
        return ""
