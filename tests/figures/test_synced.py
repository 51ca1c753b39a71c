"""An answer is on the disk before it is said to be saved: the kernel's own calls of a real site, seen by strace."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.browser.server import running_site
from tests.conftest import POSTGRES
from tests.figures.telling import caught, tell
from tests.real_people import Writer, bring

SAVES = 30
BRING = "sudo apt-get install strace"
CALL = re.compile(r"^(\d+) +(?:(\w+)\((.*)|<\.\.\. (\w+) resumed>(.*))$")

pytestmark = pytest.mark.skipif(bool(POSTGRES), reason="on PostgreSQL its server syncs: test_connections.py asks it to")


@pytest.fixture
def strace() -> str:
    """The program. Without it the test is skipped, or fails where every check is mandatory."""
    found = shutil.which("strace")
    if found is None:
        sentence = f"no strace on this machine: {BRING}"
        if os.environ.get("ALL_CHECKS") == "1":
            pytest.fail(sentence)
        pytest.skip(sentence)
    return found


def traced(strace: str, folder: Path, app: str) -> list[str]:
    """The calls of a site while somebody saves one answer after the other."""
    trace = folder / "trace"
    more = bring(folder)
    under = (strace, "--follow-forks", "--seccomp-bpf", "--trace=fsync,fdatasync,sendto", "--decode-fds=path",
             "--string-limit=80", "--output", str(trace))
    with running_site(folder / "site", app=app, under=under, **more) as site:
        writer = Writer(site.url, "jasen", pause=0)
        for number in range(SAVES):
            assert writer.saves(f"q{number}", f"text {number}", 0, number + 1) == 1
        writer.browser.hangs_up()
    return trace.read_text(encoding="utf-8", errors="replace").splitlines()


def unsynced(calls: Iterable[str]) -> tuple[int, int]:
    """The checker: how many saves were answered, and how many of them before their thread had synced the log."""
    synced: set[str] = set()
    begun: dict[str, str] = {}
    answered = early = 0
    for line in calls:
        found = CALL.match(line)
        if found is None:
            continue
        thread, call, words = found[1], found[2] or found[4], found[3] or found[5]
        if call in ("fsync", "fdatasync"):
            begun[thread] = words if found[2] else begun.get(thread, "")
            if words.endswith("= 0") and "ankkuri.sqlite-wal" in begun[thread]:
                synced.add(thread)
        elif call == "sendto" and found[2] and '"HTTP/1.1 ' in words:
            answered += 1
            early += thread not in synced
            synced.discard(thread)
    return answered, early


def saves_among(calls: list[str]) -> list[str]:
    """The calls after the sheet was begun: what came before were pages too, which owe no disk anything."""
    return calls[max(place for place, line in enumerate(calls) if '"HTTP/1.1 303' in line) + 1:]


def test_the_disk_has_an_answer_before_it_is_called_saved(strace: str, tmp_path: Path) -> None:
    answered, early = unsynced(saves_among(traced(strace, tmp_path, "wsgi:app")))
    assert (answered, early) == (SAVES, 0)
    tell("synced", ["POST /sheets/<id>/answers/<item>"], answers=answered, before_the_disk=early)


def test_a_database_that_does_not_wait_for_the_disk_is_caught(strace: str, tmp_path: Path) -> None:
    answered, early = unsynced(saves_among(traced(strace, tmp_path, "tests.figures.unsynced:app")))
    assert answered == SAVES and early
    caught("synced", f"synchronous = OFF: {early} of {answered} answers without a sync")
