"""How a site starts and refuses to: sentences in place of tracebacks, files that others cannot read, no debugger."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from intranet.app import create_app
from intranet.commands.instance import open_instance
from intranet.people.demo import load_demo
from intranet.settings import KEPT_FILE, PROJECT, Settings, SettingsMistake, read_settings
from tests.conftest import POSTGRES


def flask(instance: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A command as an operator types it."""
    ours = ("MODE", "HOST", "DATABASE_URL", "SITE_URL", "CONTENT", "PLUGINS", "FLASK_DEBUG", "FIRST_MODE")
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    return subprocess.run([sys.executable, "-m", "flask", "--app", "wsgi", *words], cwd=PROJECT, text=True,
                          capture_output=True, timeout=240, check=False, umask=0o022,
                          env={**kept, "INSTANCE": str(instance), **environment})


def test_the_database_is_for_its_owner_alone_in_a_folder_that_somebody_else_made(tmp_path: Path) -> None:
    instance = tmp_path / "instance"
    instance.mkdir(mode=0o755)
    done = flask(instance, "people", "invite", "anna@esimerkki.example", "--name", "Anna", "--role", "admin")
    assert done.returncode == 0, done.stderr
    written = [path for path in instance.rglob("*") if path.is_file()]
    assert "ankkuri.sqlite" in {path.name for path in written}
    assert [path.name for path in written if path.stat().st_mode & 0o077] == []


@pytest.mark.skipif(bool(POSTGRES), reason="about SQLite's file")
def test_a_database_that_others_could_read_is_closed_at_the_next_start(inside: Flask, settings: Settings) -> None:
    there, before = settings.instance / "ankkuri.sqlite", os.umask(0o022)
    there.chmod(0o644)
    try:
        open_instance()
        assert os.umask(before) == 0o077
    finally:
        os.umask(before)
    assert there.stat().st_mode & 0o077 == 0


def test_a_site_of_real_people_that_has_lost_its_mode_does_not_become_a_demo(tmp_path: Path) -> None:
    """`make run` begins a new instance as a demo; this one is not new."""
    instance, lost = tmp_path / "instance", tmp_path / "instance" / KEPT_FILE
    invited = flask(instance, "people", "invite", "anna@esimerkki.example", "--name", "Anna", "--role", "admin")
    assert invited.returncode == 0, invited.stderr
    lost.unlink()
    told = flask(instance, "people", "invite", "b@esimerkki.example", "--name", "B", "--role", "admin",
                 FIRST_MODE="demo")
    assert told.returncode == 1 and "MODE=production" in told.stderr and "Traceback" not in told.stderr
    assert not lost.exists(), "the next start asks again"
    again = flask(instance, "people", "invite", "b@esimerkki.example", "--name", "B", "--role", "admin",
                  FIRST_MODE="demo", MODE="production")
    assert again.returncode == 0, again.stderr
    assert '"production"' in lost.read_text()


def test_a_demo_that_has_lost_its_mode_goes_on(inside: Flask, settings: Settings) -> None:
    load_demo(lambda words: None)
    (settings.instance / KEPT_FILE).unlink(missing_ok=True)
    open_instance()
    assert read_settings({"INSTANCE": str(settings.instance)}).mode == "demo"


def test_a_production_site_has_no_debugger(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLASK_DEBUG", "1")
    with pytest.raises(SettingsMistake, match="debug"):
        create_app(replace(settings, mode="production"))
    assert isinstance(create_app(settings), Flask), "a demo may, for development"


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"mode": "demo"}', '{"mode": "demo", "secret_key": ""}',
                                  '{"mode": "toy", "secret_key": "' + "x" * 64 + '"}', "\xff"])
def test_a_damaged_first_start_is_told_in_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / KEPT_FILE).write_text(text, encoding="latin-1")
    with pytest.raises(SettingsMistake, match="bring it back from a copy"):
        read_settings({"INSTANCE": str(tmp_path)})
    assert (tmp_path / KEPT_FILE).read_text(encoding="latin-1") == text, "it may still be mended by hand"


def test_what_is_wrong_at_the_start_is_no_traceback(tmp_path: Path) -> None:
    (tmp_path / KEPT_FILE).write_text("")
    told = flask(tmp_path, "routes")
    assert told.returncode == 1 and KEPT_FILE in told.stderr and "Traceback" not in told.stderr


def test_a_database_that_is_not_running_is_told_in_a_sentence(tmp_path: Path) -> None:
    nowhere = {"DATABASE_URL": "postgresql://anna:salainen@127.0.0.1:1/ankkuri"}
    told = flask(tmp_path, "people", "invite", "a@b.fi", "--name", "A", "--role", "admin", **nowhere)
    assert told.returncode == 1 and "cannot be opened" in told.stderr and "DATABASE_URL" in told.stderr
    assert "Traceback" not in told.stderr and "salainen" not in told.stderr
