"""Our own plugins, and one of each kind as `plugins new` makes them, held to what every plugin is held to."""

from __future__ import annotations

from pathlib import Path

import pytest

from intranet.plugin_contract import *  # noqa: F403
from intranet.plugin_system.places import plugin_folders
from intranet.plugin_system.starting import KINDS, make
from intranet.settings import PROJECT

OURS = plugin_folders(PROJECT / "plugins")


@pytest.fixture(scope="module", params=[*OURS, *KINDS], ids=lambda one: one.name if isinstance(one, Path) else one)
def plugin_folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One plugin after the other."""
    if isinstance(request.param, Path):
        return request.param
    into = tmp_path_factory.mktemp("plugins")
    make(f"new_{request.param}", request.param, "Uusi", into)
    return into / f"new_{request.param}"
