"""`flask plugins …`: list, check, enable and disable plugins."""

from __future__ import annotations

import sys

import click
from flask.cli import AppGroup

from intranet.commands.instance import keep_settings
from intranet.plugin_system.registry import registry

plugin_commands = AppGroup("plugins", help="Worksheets, forms and glossary packs that plugins bring.")


@plugin_commands.command("list")
def list_plugins() -> None:
    """Every plugin with its version and state."""
    for health in registry().health("en"):
        click.echo(f"{health.name:24} {health.version or '-':8} {health.state:7} {health.title}")


@plugin_commands.command("check")
@click.argument("name", required=False)
def check(name: str | None) -> None:
    """Say what is wrong with one plugin, or with all; exit 1 when something is."""
    found = [health for health in registry().health("en") if name in (None, health.name)]
    if not found:
        raise click.ClickException(f"There is no plugin called {name}.")
    wrong = False
    for health in found:
        for reason in health.reasons:
            click.echo(reason.words)
            wrong = wrong or reason.complaint is None or not reason.complaint.warning
        if not health.reasons:
            click.echo(f"{health.name}: in order.")
    sys.exit(1 if wrong else 0)


@plugin_commands.command("enable")
@click.argument("name")
def enable(name: str) -> None:
    """Switch a plugin on, and try its failed parts again."""
    _switch(name, on=True)


@plugin_commands.command("disable")
@click.argument("name")
def disable(name: str) -> None:
    """Switch a plugin off; what was filled with it stays readable."""
    _switch(name, on=False)


def _switch(name: str, on: bool) -> None:
    keep_settings()
    if not registry().switch(name, on):
        raise click.ClickException(f"There is no plugin called {name}.")
    click.echo(f"{name} is {'on' if on else 'off'}.")
