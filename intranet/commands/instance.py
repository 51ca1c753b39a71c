"""The way into an instance for every command: one that writes makes its folder, kept settings and tables; one that only
looks leaves everything as it is.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import click
from flask import current_app
from sqlalchemy.exc import DBAPIError, OperationalError

from intranet.commands.tables import migrate_database, newest_revision, revision_of_database
from intranet.database import db
from intranet.extensions import settings_of_app
from intranet.people.demo import holds_others
from intranet.running import UNFINISHED
from intranet.settings import KEPT_FILE, Settings, keep_first_start

Say = Callable[[str], None]
OTHERS = 0o077
"""The rights of everybody else on this machine."""


def open_instance(say: Say = lambda words: None) -> None:
    """Make a new instance, or bring an old one's tables up to date; raises OSError when its folder is not writable.

    Ends the program with a sentence when the database cannot be reached.
    """
    os.umask(OTHERS)  # whatever is written from now on is for the owner of the site's process alone
    if (settings_of_app().instance / UNFINISHED).exists():
        sys.exit("A restore was cut off here, and the instance is not whole. Run the same “flask --app wsgi restore …” "
                 "again.")
    keep_settings()
    _keep_from_others()
    try:
        migrate_database(say)
    except OperationalError as problem:
        sys.exit(f"The database cannot be opened: {problem.orig}\nIs it running, and is DATABASE_URL right?")


def _keep_from_others() -> None:
    """Close a SQLite database that an earlier version, or a copy by hand, left readable by every user here."""
    url = db.engine.url
    if not url.drivername.startswith("sqlite") or not url.database:
        return
    for path in (Path(url.database + end) for end in ("", "-wal", "-shm")):
        if path.exists() and path.stat().st_mode & OTHERS:
            path.chmod(path.stat().st_mode & ~OTHERS)


def keep_settings() -> None:
    """The instance's folder with what it keeps of its first start, which the app then goes by.

    Ends the program when a site of real people would become a demo, whose passwords everybody knows.
    """
    _refuse_to_become_a_demo(settings_of_app())
    kept = keep_first_start(settings_of_app())
    current_app.extensions["ankkuri_settings"] = kept
    current_app.config["SECRET_KEY"] = kept.secret_key


def _refuse_to_become_a_demo(settings: Settings) -> None:
    """The kept file alone knows the mode: without it, what is in the database decides."""
    if settings.mode != "demo" or (settings.instance / KEPT_FILE).exists():
        return
    with suppress(click.ClickException):  # a database that is not running is told in a moment
        if look_for_instance() and holds_others():
            sys.exit(f"There are people in the database, but {settings.instance / KEPT_FILE} is not there, and this "
                     "start is that of a demo: it would add accounts whose password everybody knows. Bring the file "
                     "back from a copy, or start once with MODE=production.")


def look_for_instance() -> str | None:
    """The last migration that the instance's database has seen; None where there is no instance. Makes nothing.

    Raises ClickException when the database cannot be opened.
    """
    url = db.engine.url
    # opening a SQLite database that is not there would make an empty one
    if url.drivername.startswith("sqlite") and not Path(url.database or "").exists():
        return None
    try:
        return revision_of_database()
    except DBAPIError as problem:
        raise click.ClickException(f"The database cannot be opened: {problem.orig}") from problem


def look_into_instance() -> None:
    """Be sure that there is an instance whose tables are as we know them; raises ClickException, and makes nothing."""
    if look_for_instance() != newest_revision():
        raise click.ClickException("There is no instance with up-to-date tables here. Start the site once: it makes "
                                   "them, or brings them up to date after a copy.")
