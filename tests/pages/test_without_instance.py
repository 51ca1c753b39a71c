"""Who checks files needs no site: the commands that look at files alone make no instance and ask no database."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from intranet.settings import PROJECT


@pytest.mark.parametrize("command", [("cards", "check"), ("plugins", "check")], ids=" ".join)
def test_files_are_checked_without_an_instance(command: tuple[str, ...], tmp_path: Path) -> None:
    nowhere = tmp_path / "ei" / "missään"
    given = {"INSTANCE": str(nowhere), "DATABASE_URL": "postgresql://nobody@nowhere.invalid/nothing",
             "PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-m", "flask", "--app", "wsgi", *command], cwd=PROJECT, env=given,
                          capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout and done.stderr == ""
    assert list(tmp_path.iterdir()) == []
