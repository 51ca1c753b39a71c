"""What tests of backups share: what a site holds, all of it; what is in an archive; days that pass after a backup."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from flask import Flask
from sqlalchemy import MetaData, select, text

from intranet import brought_files, clock
from intranet.backup import archive, rules
from intranet.backup.types import Manifest
from intranet.database import db, writing
from intranet.people.models import Person

KEY = "kolme sanaa ja numero 7"
PASSING = {"timekeeper", "job"}
"""Tables that tell of processes, and begin anew after a restore."""
Says = Callable[..., Any]


def seal(app: Flask, key: str) -> None:
    app.extensions["ankkuri_settings"] = replace(app.extensions["ankkuri_settings"], backup_key=key)


def content(app: Flask) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    with app.app_context():
        found = MetaData()
        with db.engine.connect() as connection:
            found.reflect(connection)
            rows = {name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
                    for name, table in found.tables.items() if name not in PASSING}
        db.engine.dispose()
    rows["trail"] = [row for row in rows["trail"] if "site-restored" not in row]
    return rows


def files(instance: Path) -> dict[str, bytes]:
    """What is in the instance and belongs into a backup, by its path."""
    named = [instance / rules.FIRST_START, instance / rules.PLUGINS_OFF]
    brought = [path for folder in brought_files.FOLDERS for path in (instance / folder).glob("*")]
    return {str(path.relative_to(instance)): path.read_bytes() for path in (*named, *brought) if path.exists()}


def change_everything(app: Flask, instance: Path) -> None:
    """As if days had passed since the backup."""
    with app.app_context(), writing() as database:
        person = database.query(Person).filter_by(name="Henkilö 0").one()
        person.name = "Toinen nimi"
        database.query(Person).filter_by(name="Henkilö 1").update({"disabled_at": clock.now()})
    shutil.rmtree(instance / "pictures")
    brought_files.write(instance / "event_files" / "later.pdf", b"%PDF")
    (instance / rules.PLUGINS_OFF).unlink()


def members(path: Path, key: str = "") -> tuple[Manifest, set[str]]:
    folder = path.parent / "unpacked"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return archive.unpack(path, folder, key, brought_files.FOLDERS), {
        str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file()}


def empty_postgres(app: Flask) -> None:
    with app.app_context():
        db.session.remove()
        with db.engine.begin() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
        db.engine.dispose()
