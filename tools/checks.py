"""Runs the checks one after the other, all of them even when one fails, and sums up at the end.

Usage: python -m tools.checks quick|all. What this machine cannot do is skipped loudly, or a failure when ALL_CHECKS=1.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tools import browser, figures, postgres

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / ".venv" / "bin"
MANDATORY = os.environ.get("ALL_CHECKS") == "1"
PYTEST = [str(BIN / "python"), "-m", "pytest", "--quiet"]
PARALLEL = ["-n", "auto", "--dist", "worksteal"]  # tests of one file stay together, and so do the sites they share
EVERY_PLACE = ["tests", "plugins"]
CROWDS = ["tests/browser/test_live_hall.py", "tests/browser/test_workshop_to_memo.py"]
"""Ten phones at once, which wait for each other: beside another browser they would measure the machine."""
ROOM_BYTES = 2_000_000_000
APART = ["--ignore", "tests/browser", "--ignore", "tests/bench"]


@dataclass(frozen=True)
class Check:
    """One line of the summary."""

    name: str
    run: Callable[[], int]
    lacks: str = ""
    """What this machine has not, with the command that brings it; empty when it can run."""
    figures: str = ""
    """The kind of run under which its tests tell figures; empty when they tell none."""


def call(*words: str, **environment: str) -> int:
    """Run a program in the project's folder; its exit status."""
    return subprocess.run(words, cwd=ROOT, env={**os.environ, **environment}).returncode


def places(*names: str) -> list[str]:
    """Those of the test folders that are there."""
    return [name for name in names if (ROOT / name).exists()]


def in_memory() -> dict[str, str]:
    """Where tests put their files: in memory where there is room, for each commit of SQLite waits for a real disk."""
    place = Path("/dev/shm")
    has_room = place.is_dir() and os.access(place, os.W_OK) and shutil.disk_usage(place).free > ROOM_BYTES
    return {"PYTEST_DEBUG_TEMPROOT": str(place)} if has_room else {}


def on_sqlite() -> int:
    """Everything but the browser's tests and what is measured."""
    return call(*PYTEST, *PARALLEL, *places(*EVERY_PLACE), *APART, **in_memory(), **figures.environment("sqlite"))


def quickly() -> int:
    """Rules and contracts, and the pages of what was changed: for every day, under two minutes."""
    return call(*PYTEST, *PARALLEL, "tests/rules", "tests/contract", *pages_of_changes(), **in_memory())


def pages_of_changes() -> list[str]:
    """Tests of pages that belong to rooms with files that are not committed yet, and changed tests themselves."""
    told = subprocess.run(["git", "status", "--porcelain", "--untracked-files=all"], cwd=ROOT, capture_output=True,
                          text=True, check=False)
    changed = [Path(line[3:].rpartition(" -> ")[2].strip('"')) for line in told.stdout.splitlines()]
    rooms = {path.parts[1] for path in changed if path.parts[0] in ("intranet", "templates") and len(path.parts) > 2}
    found = {str(path.relative_to(ROOT)) for room in rooms
             for path in (ROOT / "tests" / "pages").glob(f"test_*{room.removesuffix('s')}*.py")}
    own = {str(path) for path in changed if path.match("tests/pages/test_*.py") and (ROOT / path).exists()}
    return sorted(found | own)


def on_postgres() -> int:
    """Every test that may touch a table, once more on PostgreSQL."""
    folder = postgres.programs()
    assert folder is not None
    with postgres.running(folder) as address:
        return call(*PYTEST, *PARALLEL, *places(*EVERY_PLACE), *APART, "--ignore", "tests/rules",
                    TEST_DATABASE_URL=address, **in_memory(), **figures.environment("postgresql"))


def in_browser() -> int:
    """Real Chromium against a real server: two of each, every file of tests in one of them; crowds alone."""
    apart = [word for name in CROWDS for word in ("--ignore", name)]
    told = in_memory() | figures.environment("browser")
    return (call(*PYTEST, "-n", "2", "--dist", "loadfile", "tests/browser", *apart, **told)
            | call(*PYTEST, *CROWDS, **told))


def measured() -> int:
    """What pages cost, alone on the machine as far as we can tell, with the figures shown."""
    return call(*PYTEST, "--capture=no", "tests/bench")


def checks(every: bool) -> list[Check]:
    """The quick ones, or every one."""
    found = [
        Check("style (ruff)", lambda: call(str(BIN / "ruff"), "check", "--quiet", ".")),
        Check("types (mypy)", lambda: call(str(BIN / "mypy"), "--no-error-summary")),
        Check("templates (djlint)", lambda: call(str(BIN / "djlint"), "--lint", "--quiet",
                                                 *places("templates", "plugins"))),
        Check("tests on SQLite", on_sqlite, figures="sqlite") if every else Check("rules, contracts, pages", quickly),
    ]
    if every:
        found.append(Check("tests on PostgreSQL", on_postgres,
                           "" if postgres.programs() else f"no PostgreSQL here: {postgres.BRING}", "postgresql"))
        found.append(Check("tests in a browser", in_browser,
                           "" if browser.chromium() else f"no Chromium here: {browser.BRING}", "browser"))
        found.append(Check("budgets", measured, "" if Path("/proc/self/schedstat").exists() else
                           "no /proc/…/schedstat here: the kernel does not say what a process spends"))
    return found


def main() -> int:
    """Run, sum up; 0 when nothing failed."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # each of some hundred sites would compile our modules for itself
    lines, failed, told = [], False, []
    for check in checks(sys.argv[1:] == ["all"]):
        print(f"\n── {check.name}", flush=True)
        if check.lacks:
            failed = failed or MANDATORY
            lines.append(f"{'FAILED ' if MANDATORY else 'SKIPPED'} {check.name:22} {check.lacks}")
            print(lines[-1])
            continue
        began = time.monotonic()
        wrong = check.run() != 0
        failed = failed or wrong
        told += [check.figures] if check.figures else []
        lines.append(f"{'FAILED ' if wrong else 'ok     '} {check.name:22} {time.monotonic() - began:.0f} s")
    failed = not figures.report(tuple(told)) or failed
    print("\n── all in all")
    print("\n".join(lines))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
