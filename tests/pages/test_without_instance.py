"""Who checks files needs no site: the commands that look at files alone make no instance and ask no database."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from intranet.settings import PROJECT


def told(command: tuple[str, ...], nowhere: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """A command where there is no instance and no database."""
    given = {"INSTANCE": str(nowhere), "DATABASE_URL": "postgresql://nobody@nowhere.invalid/nothing",
             "PATH": os.environ["PATH"], "HOME": str(nowhere.parent.parent), **more}
    return subprocess.run([sys.executable, "-m", "flask", "--app", "wsgi", *command], cwd=PROJECT, env=given,
                          capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("command", [("cards", "check"), ("plugins", "check")], ids=" ".join)
def test_files_are_checked_without_an_instance(command: tuple[str, ...], tmp_path: Path) -> None:
    done = told(command, tmp_path / "ei" / "missään")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout and done.stderr == ""
    assert list(tmp_path.iterdir()) == []


def test_what_is_wrong_with_a_plugin_is_told_once(tmp_path: Path) -> None:
    folder = tmp_path / "plugins" / "broken"
    folder.mkdir(parents=True)
    (folder / "plugin.yaml").write_text('name: "broken"\n')
    done = told(("plugins", "check"), tmp_path / "ei" / "missään", PLUGINS=str(folder.parent))
    assert done.returncode == 1 and done.stderr == ""
    assert done.stdout.count("found no “licence”") == 1
