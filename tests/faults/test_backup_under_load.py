"""Backups while others write: nothing that was acknowledged before one began is missing from it, nobody waits for long,
and one that is killed leaves nothing that looks like a backup.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import text

from intranet import brought_files, clock
from intranet.backup import actions, archive, restoring
from intranet.database import db, writing
from intranet.ids import random_id
from intranet.people.models import Organisation
from intranet.running import UNFINISHED
from intranet.settings import PROJECT, Settings, keep_first_start
from tests.conftest import POSTGRES

WRITERS = 4
ROUNDS = 5


class Writers:
    """People who save without end; what was said to be saved, and how long the longest took."""

    def __init__(self, app: Flask) -> None:
        self.app, self.acknowledged, self.slowest = app, list[str](), 0.0
        self.wanted = threading.Event()

    def write(self) -> None:
        """Each organisation is a text that somebody was told is saved."""
        while not self.wanted.is_set():
            began, name = time.monotonic(), random_id()
            with self.app.app_context(), writing() as database:
                database.add(Organisation(id=name, name=name, created_at=clock.now()))
            self.acknowledged.append(name)
            self.slowest = max(self.slowest, time.monotonic() - began)


@contextmanager
def writing_all_the_time(app: Flask) -> Iterator[Writers]:
    writers = Writers(app)
    threads = [threading.Thread(target=writers.write) for _ in range(WRITERS)]
    for thread in threads:
        thread.start()
    try:
        yield writers
    finally:
        writers.wanted.set()
        for thread in threads:
            thread.join()


def names_in(app: Flask) -> set[str]:
    with app.app_context():
        with db.engine.connect() as connection:
            found = set(connection.execute(text("SELECT name FROM organisation")).scalars())
        db.session.remove()
        db.engine.dispose()
    return found


def test_what_was_saved_before_a_backup_began_is_in_it(site: Flask, settings: Settings, tmp_path: Path) -> None:
    keep_first_start(settings)
    owed: list[set[str]] = []
    with writing_all_the_time(site) as writers:
        for number in range(ROUNDS):
            wait_for(lambda number=number: len(writers.acknowledged) > 20 * (number + 1))
            owed.append(set(writers.acknowledged))
            with site.app_context():
                actions.make(tmp_path / f"made-{number}", clock.now())
        after = len(writers.acknowledged)
    assert after > len(owed[-1]), "they went on while the backup was made"
    assert writers.slowest < 5, "nobody waited as long as it takes to be told that nothing was saved"
    for number, names in enumerate(owed):
        restore(site, tmp_path / f"made-{number}")
        assert names <= names_in(site)


def restore(app: Flask, path: Path) -> None:
    with app.app_context():
        db.session.remove()
        restoring.restore(path, clock.now(), replace=True, unsealed=False, revisions=[newest()], say=lambda words: None,
                          finish=lambda manifest: None)


def newest() -> str:
    from_file = sorted((PROJECT / "intranet" / "migrations" / "versions").glob("[0-9]*.py"))[-1]
    return from_file.stem.partition("_")[0]


def wait_for(what: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not what():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.01)


def test_a_file_that_goes_while_a_backup_is_made_is_in_it(site: Flask, settings: Settings, tmp_path: Path,
                                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    keep_first_start(settings)
    path = settings.instance / "pictures" / "first.jpg"
    brought_files.write(path, b"\xff\xd8")
    real, calls = actions._gather_files, []

    def gather(instance: Path, stage: Path) -> None:
        real(instance, stage)
        calls.append(stage)
        if len(calls) == 1:  # between the first look and the database's moment
            path.unlink()
            brought_files.write(path.with_name("second.jpg"), b"\xff\xd8")

    monkeypatch.setattr(actions, "_gather_files", gather)
    with site.app_context():
        made = actions.make(tmp_path / "one", clock.now())
    assert len(calls) == 2
    assert {part.path for part in made.manifest.parts if "/" in part.path} == {"pictures/first.jpg",
                                                                              "pictures/second.jpg"}


@pytest.mark.skipif(bool(POSTGRES), reason="the command's own process; the database does not matter")
def test_a_backup_that_is_killed_leaves_nothing_that_looks_like_one(settings: Settings, tmp_path: Path) -> None:
    kept = keep_first_start(settings)
    for number in range(40):
        brought_files.write(kept.instance / "pictures" / f"p{number}.jpg", os.urandom(500_000))
    stick = tmp_path / "stick"
    stick.mkdir()
    environment = {**os.environ, "INSTANCE": str(kept.instance), "MODE": "demo", "DATABASE_URL": kept.database_url}
    killed = 0
    for wait in (0.0, 0.05, 0.2):
        command = subprocess.Popen([sys.executable, "-m", "flask", "--app", "wsgi", "backup", str(stick)], cwd=PROJECT,
                                   env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(lambda command=command: bool(list(stick.glob(".*.part"))) or command.poll() is not None)
        time.sleep(wait)
        command.send_signal(signal.SIGKILL)
        killed += command.wait() == -signal.SIGKILL
        assert [path.name for path in stick.iterdir() if not path.name.startswith(".")] == []
        for left in stick.iterdir():
            with pytest.raises(actions.BackupRefused):
                archive.unpack(left, empty(tmp_path), "", brought_files.FOLDERS)
            left.unlink()
    assert killed == 3
    done = subprocess.run([sys.executable, "-m", "flask", "--app", "wsgi", "backup", str(stick)], cwd=PROJECT,
                          env=environment, check=False, capture_output=True, text=True)
    assert done.returncode == 0 and len(list(stick.iterdir())) == 1, done.stderr


@pytest.mark.skipif(bool(POSTGRES), reason="the command's own process; PostgreSQL restores in one transaction")
def test_a_restore_that_is_killed_again_and_again_ends_whole(site: Flask, settings: Settings, tmp_path: Path) -> None:
    kept = keep_first_start(settings)
    for number in range(60):
        brought_files.write(kept.instance / "pictures" / f"p{number}.jpg", os.urandom(200_000))
    with site.app_context():
        with writing() as database:
            database.add(Organisation(id="before", name="Ennen ry", created_at=clock.now()))
        actions.make(tmp_path / "made", clock.now())
        with writing() as database:
            database.add(Organisation(id="after", name="Jälkeen ry", created_at=clock.now()))
        db.session.remove()
        db.engine.dispose()
    pictures = {path.name: path.read_bytes() for path in (kept.instance / "pictures").iterdir()}
    for path in list((kept.instance / "pictures").iterdir())[::2]:
        path.unlink()
    words = [sys.executable, "-m", "flask", "--app", "wsgi", "restore", str(tmp_path / "made"), "--replace"]
    environment = {**os.environ, "INSTANCE": str(kept.instance), "MODE": "demo", "DATABASE_URL": kept.database_url}
    marker, killed = kept.instance / UNFINISHED, 0
    for wait in (0.0, 0.02, 0.05, 0.1):
        command = subprocess.Popen(words, cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        before = marker.stat().st_mtime_ns if marker.exists() else 0
        wait_for(lambda command=command, before=before: command.poll() is not None
                 or marker.exists() and marker.stat().st_mtime_ns != before)
        time.sleep(wait)
        command.send_signal(signal.SIGKILL)
        killed += command.wait() == -signal.SIGKILL
        if not marker.exists():
            break
    assert killed, "none was killed in the middle"
    done = subprocess.run(words, cwd=PROJECT, env=environment, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not marker.exists() and {path.name: path.read_bytes()
                                    for path in (kept.instance / "pictures").iterdir()} == pictures
    assert "Ennen ry" in names_in(site) and "Jälkeen ry" not in names_in(site)


def empty(tmp_path: Path) -> Path:
    folder = tmp_path / random_id()
    folder.mkdir()
    return folder


def test_sealed_and_plain_backups_hold_the_same(site: Flask, settings: Settings, tmp_path: Path) -> None:
    keep_first_start(settings)
    with site.app_context():
        plain = actions.make(tmp_path / "plain", clock.now())
        site.extensions["ankkuri_settings"] = replace(settings, backup_key="a key of twenty signs")
        sealed = actions.make(tmp_path / "sealed", clock.now())
    assert plain.manifest.rows == sealed.manifest.rows and not plain.sealed and sealed.sealed
