"""Which tests run once more on PostgreSQL: those that are given a database. Others are counted, not repeated.

A test is given one by the fixture `empty_database`, on which `settings`, `site` and every person depend; sites that a
test starts as a process of its own have SQLite in any case.
"""

from __future__ import annotations

import inspect
from functools import cache
from typing import Any

import pytest

FIXTURE = "empty_database"
LEFT_OUT = "touch_no_table"


def deselect(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what would be the same as on SQLite, and count it."""
    pure = [item for item in items if not is_given_a_database(item)]
    items[:] = [item for item in items if is_given_a_database(item)]
    config.hook.pytest_deselected(items=pure)
    config.stash[COUNT] = len(pure)
    if hasattr(config, "workeroutput"):
        config.workeroutput[LEFT_OUT] = len(pure)


def is_given_a_database(item: pytest.Item) -> bool:
    """Whether its fixtures bring one, or might: figures say themselves on which database they are told."""
    return (FIXTURE in getattr(item, "fixturenames", ()) or item.nodeid.startswith("tests/figures/")
            or _asks_by_name(getattr(item, "module", None)))


@cache
def _asks_by_name(module: Any) -> bool:
    """Whether a test file asks for fixtures while it runs: then nobody knows beforehand which."""
    return module is not None and "getfixturevalue" in inspect.getsource(module)


COUNT = pytest.StashKey[int]()


def note(config: pytest.Config, node: Any) -> None:
    """A worker has ended: each of them has left out the same tests."""
    config.stash[COUNT] = getattr(node, "workeroutput", {}).get(LEFT_OUT, 0)


def told(config: pytest.Config) -> str:
    """The sentence at the end of the run; empty when nothing was left out."""
    count = config.stash.get(COUNT, 0)
    return f"{count} tests touch no table and are not repeated on PostgreSQL" if count else ""
