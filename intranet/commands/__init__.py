"""Commands: `flask --app wsgi <group> …`. Each group has its own file; none decides anything a room could."""

from __future__ import annotations

from flask import Flask

from intranet.commands.bench import bench_commands
from intranet.commands.cards import card_commands
from intranet.commands.demo import demo_commands
from intranet.commands.people import people_commands
from intranet.commands.plugins import plugin_commands

GROUPS = (bench_commands, card_commands, demo_commands, people_commands, plugin_commands)


def install_commands(app: Flask) -> None:
    """Make every group known to `flask`."""
    for group in GROUPS:
        app.cli.add_command(group)
