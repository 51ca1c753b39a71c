"""What is repeated on PostgreSQL: everything that is given a database, or might be."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace

import pytest

from tests.contract import test_memo_2018
from tests.on_postgres import is_given_a_database


def item(*fixtures: str, place: str = "tests/pages/test_some.py", module: ModuleType | None = None) -> pytest.Item:
    return SimpleNamespace(fixturenames=fixtures, nodeid=f"{place}::test_it",  # type: ignore[return-value]
                           module=module or sys.modules[__name__])


def test_a_test_with_a_site_is_repeated_and_one_without_is_not() -> None:
    assert is_given_a_database(item("tmp_path", "empty_database", "settings", "site"))
    assert not is_given_a_database(item("tmp_path"))


def test_one_that_asks_for_its_site_while_it_runs_is_repeated() -> None:
    assert is_given_a_database(item("read", module=test_memo_2018))


def test_figures_say_themselves_where_they_are_told() -> None:
    assert is_given_a_database(item(place="tests/figures/test_some.py"))


def test_the_fixtures_of_a_site_bring_the_database(request: pytest.FixtureRequest, site: object) -> None:
    assert is_given_a_database(request.node)
