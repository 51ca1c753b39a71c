"""The first start of a real site fills its instance aside: told once, and whole also when that process dies."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from intranet.settings import PROJECT
from tests.browser.server import free_port, running_site

CARDS = ("hyva-lausunto", "tapaa-ehdokas")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A small content/ of which one card is wrong."""
    folder = tmp_path / "content"
    (folder / "cards").mkdir(parents=True)
    for path in (one for slug in CARDS for one in (PROJECT / "content" / "cards").glob(f"{slug}.*")):
        shutil.copy(path, folder / "cards")
    shutil.copytree(PROJECT / "content" / "glossary", folder / "glossary")
    shutil.copytree(PROJECT / "content" / "demo", folder / "demo")
    (folder / "cards" / "rikki.md").write_text("---\ntitel: \"Väärin\"\n---\nTeksti.\n", encoding="utf-8")
    return folder


def count(instance: Path, table: str) -> int:
    with sqlite3.connect(instance / "ankkuri.sqlite", timeout=10) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def is_whole(instance: Path) -> bool:
    """Whether the last thing that a first start makes is there, and what comes before it."""
    return count(instance, "card") == len(CARDS) and count(instance, "person") == 6 and count(instance, "event") > 0


def test_what_is_wrong_and_what_was_made_is_told_once(tmp_path: Path, content: Path) -> None:
    with running_site(tmp_path / "site", CONTENT=str(content)) as site:
        log = (tmp_path / "site" / "instance.log").read_text(encoding="utf-8")
        assert log.count("cards/rikki.md:") == 1, log
        assert log.count("demo: 6 people") == log.count("Ankkuri is open at") == 1, log
        assert count(site.instance, "card") == len(CARDS) and count(site.instance, "person") == 6


def test_what_a_killed_first_start_left_undone_is_done(tmp_path: Path, content: Path) -> None:
    instance, port = tmp_path / "instance", str(free_port())
    environment = {**os.environ, "INSTANCE": str(instance), "PORT": port, "FIRST_MODE": "demo", "CONTENT": str(content)}
    parent = subprocess.Popen([sys.executable, "-m", "gunicorn", "--config", "gunicorn.conf.py", "wsgi:app"],
                              cwd=PROJECT, env=environment, start_new_session=True)
    children = Path(f"/proc/{parent.pid}/task/{parent.pid}/children")
    try:
        end, killed = time.monotonic() + 40, False
        while time.monotonic() < end and not killed:
            with suppress(OSError):  # either may be gone already
                filling = children.read_text(encoding="ascii").split()
                if filling and (instance / "ankkuri.sqlite").exists():
                    os.kill(int(filling[0]), signal.SIGKILL)
                    killed = True
        assert killed, "nobody was filling the instance"
        while time.monotonic() < end:
            with suppress(sqlite3.OperationalError):
                if is_whole(instance):
                    break
            time.sleep(0.1)
        assert is_whole(instance)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(parent.pid, signal.SIGKILL)
        parent.wait(20)
