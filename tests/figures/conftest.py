"""The wide world of the figures: made once in each process of tests, put back before each test that asks for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.figures.wide_world import WideWorld, wide_world


@pytest.fixture(scope="session")
def made_wide(tmp_path_factory: pytest.TempPathFactory, empty_database: str) -> Iterator[WideWorld]:
    """The world and what its pages offer to each role."""
    with wide_world(tmp_path_factory.mktemp("wide"), empty_database) as found:
        yield found


@pytest.fixture
def wide(made_wide: WideWorld) -> WideWorld:
    """The same, as it was made."""
    made_wide.world.put_back()
    return made_wide
