"""Commands: `flask --app wsgi <group> …`, and some that stand alone. None decides anything a room could."""

from __future__ import annotations

from typing import Any

import click
from flask import Flask

from intranet.commands.bench import bench_commands
from intranet.commands.cards import card_commands
from intranet.commands.demo import demo_commands
from intranet.commands.doctor import doctor_command
from intranet.commands.people import people_commands
from intranet.commands.plugins import plugin_commands
from intranet.commands.safety import backup_command, restore_command
from intranet.commands.tables import install_migrations

GROUPS = (bench_commands, card_commands, demo_commands, people_commands, plugin_commands)
ALONE = (backup_command, doctor_command, restore_command)


def install_commands(app: Flask) -> None:
    """Make every group known to `flask`."""
    for command in (*GROUPS, *ALONE):
        app.cli.add_command(command)
    app.cli.add_command(MigrationCommands(app))


class MigrationCommands(click.Command):
    """`flask db …`: Flask-Migrate's own group of commands, loaded when it is asked for and never by a server."""

    def __init__(self, app: Flask) -> None:
        super().__init__("db", help="Look at migrations, and write one after a change of models.")
        self._app = app

    def make_context(self, info_name: str | None, args: list[str], parent: click.Context | None = None,
                     **extra: Any) -> click.Context:
        """From here on it is the group itself that reads the words and runs."""
        return install_migrations(self._app).make_context(info_name, args, parent, **extra)
