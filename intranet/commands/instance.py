"""The way into an instance for every command that writes: first its folder and its kept settings, then its tables."""

from __future__ import annotations

from collections.abc import Callable

from flask import current_app

from intranet.commands.tables import migrate_database
from intranet.extensions import settings_of_app
from intranet.settings import keep_first_start

Say = Callable[[str], None]


def open_instance(say: Say = lambda words: None) -> None:
    """Make a new instance, or bring an old one's tables up to date; raises OSError when its folder is not writable."""
    keep_settings()
    migrate_database(say)


def keep_settings() -> None:
    """The instance's folder with what it keeps of its first start, which the app then goes by."""
    kept = keep_first_start(settings_of_app())
    current_app.extensions["ankkuri_settings"] = kept
    current_app.config["SECRET_KEY"] = kept.secret_key
