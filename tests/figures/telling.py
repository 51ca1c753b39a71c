"""What tests hand to the figures at the end of `make test`: sums, what they covered, the planted faults they caught.

A figure is told by any number of tests in any number of processes; `tools/figures.py` adds them up and prints. One
without a planted fault does not count there. Each line is kept in a file of its process, so nothing is locked.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

from tools.figures import FOLDER, FOLDER_SETTING


def tell(figure: str, covered: Iterable[str] = (), **sums: float) -> None:
    """Add to the sums of one figure. `covered`: routes, pages or states; equal ones count once.

    A sum whose name begins with `most_` or `slowest_` is not added up: the largest one stands. With `least_` it is the
    smallest one.
    """
    _keep({"figure": figure, "sums": sums, "covered": sorted(set(covered))})


def caught(figure: str, fault: str) -> None:
    """A planted fault that the figure's own check has found: say it after the assertion that proves it."""
    _keep({"figure": figure, "caught": fault})


def share(of_all: int, *, least: int = 1) -> int:
    """How many repetitions this run makes: all on SQLite, a tenth on PostgreSQL."""
    return of_all if not os.environ.get("TEST_DATABASE_URL") else max(least, of_all // 10)


def _keep(line: dict[str, object]) -> None:
    folder = Path(os.environ.get(FOLDER_SETTING) or FOLDER / "by-hand")
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{os.getpid()}.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(line, ensure_ascii=False) + "\n")
