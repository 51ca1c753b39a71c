"""`flask plugins …`: make a plugin, check it, list, enable and disable plugins, and ask why one does what it does."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from flask.cli import AppGroup

from intranet.commands.instance import keep_settings
from intranet.commands.plugins_told import told_check, told_new
from intranet.commands.trace import trace_hook, trace_plugin
from intranet.extensions import current_settings
from intranet.plugin_system import starting
from intranet.plugin_system.coverage import coverage
from intranet.plugin_system.hooks import HOOK_NAMES
from intranet.plugin_system.loader import LoadedPlugin
from intranet.plugin_system.registry import registry
from intranet.text.complaints import nearest_word
from intranet.text.signs import FORBIDDEN

plugin_commands = AppGroup("plugins", help="Worksheets, forms and glossary packs that plugins bring.")
NO_SUCH = 2
"""The exit status when there is no plugin of that name."""


class NoSuchPlugin(click.ClickException):
    """Nothing is called that."""

    exit_code = NO_SUCH


@plugin_commands.command("new")
@click.argument("name")
@click.option("--kind", type=click.Choice(starting.KINDS), default="worksheet", show_default=True,
              help="What it brings.")
@click.option("--title", default="", help="Its title until you translate it; made of the name if you leave it out.")
@click.option("--into", type=click.Path(path_type=Path, file_okay=False),
              help="The folder to put it into; the site's own plugins if you leave it out.")
def new(name: str, kind: str, title: str, into: Path | None) -> None:
    """Make a plugin that works at once, in three languages and with its tests, to be changed into your own.

    Needs no instance and writes over nothing. NAME has small letters, digits and _.
    """
    place = (into or current_settings.plugins).resolve()
    try:
        starting.check_name(name, {one.name for one in registry().plugins()}, place)
        if FORBIDDEN.search(title) or "\n" in title:
            raise starting.UnfitName("The title has signs that no page can show.")
        files = starting.make(name, kind, title.strip() or starting.title_of(name), place)
    except starting.UnfitName as fault:
        raise click.ClickException(str(fault)) from fault
    except OSError as problem:
        raise click.ClickException(f"{place / name} cannot be written: {problem.strerror or problem}") from problem
    told_new(place / name, kind, files, at_home=place == current_settings.plugins.resolve())


@plugin_commands.command("check")
@click.argument("names", nargs=-1, metavar="[NAME | FOLDER]…")
def check(names: tuple[str, ...]) -> None:
    """Say everything that is wrong with some plugins, or with all, with file and line.

    A FOLDER may stand anywhere. Exit 0 when they can be used (warnings are told all the same), 1 when something is
    wrong, 2 when there is no such plugin. Needs no instance.
    """
    if names:
        plugins = [_named(name) for name in names]
    else:
        plugins = [one for one in registry().plugins() if not one.switched_off]
        if not plugins:
            click.echo(f"There are no plugins in {current_settings.plugins}. `plugins new NAME` makes one.")
    wrong = False
    for plugin in plugins:
        health = next(one for one in registry().health("en") if one.name == plugin.name)
        wrong = told_check(plugin, health, coverage(plugin.folder, plugin.read_as)) or wrong
    for one in registry().plugins():
        if one.switched_off and not names:
            click.echo(f"{one.name}: switched off, and not looked at. `plugins check {one.name}` does.")
    sys.exit(1 if wrong else 0)


def _named(name: str) -> LoadedPlugin:
    """The plugin of that name, or in that folder; one that is off is read for once. Raises NoSuchPlugin."""
    there = {one.name: one for one in registry().plugins()}
    if name in there:
        return registry().bring(there[name].folder) if there[name].switched_off else there[name]
    folder = Path(name).resolve()
    if folder.is_dir():
        return registry().bring(folder)
    raise NoSuchPlugin(f"There is no plugin called {name}, and no such folder.{_near(name)}")


def _near(name: str, *more: str) -> str:
    near = nearest_word(name, [*(one.name for one in registry().plugins()), *more])
    return f" Did you mean “{near}”?" if near else ""


@plugin_commands.command("list")
def list_plugins() -> None:
    """Every plugin: name, version, API, state, languages, and where it comes from."""
    rows = [("NAME", "VERSION", "API", "STATE", "LANGUAGES", "FROM", "TITLE")]
    of = {one.name: one for one in registry().plugins()}
    for health in registry().health("en"):
        plugin = of[health.name]
        spoken = coverage(plugin.folder, plugin.read_as).spoken if plugin.manifest else ()
        languages = " ".join(one.language if one.is_whole else f"({one.language})" for one in spoken)
        rows.append((health.name, health.version or "–", str(health.api or "–"), health.state, languages or "–",
                     health.package or plugin.folder.parent.name + "/", health.title))
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]) - 1)]
    for row in rows:
        click.echo("  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]))
    if any("(" in row[4] for row in rows[1:]):
        click.echo("(sv): something is missing in this language; `plugins check` says what and where.")
    if any(row[3] in ("partly", "broken") for row in rows[1:]):
        click.echo("partly, broken: `plugins check NAME` says what is wrong in its files, `plugins trace NAME` what "
                   "failed.")


@plugin_commands.command("enable")
@click.argument("name")
def enable(name: str) -> None:
    """Switch a plugin on, read its files again and try its failed parts again."""
    _switch(name, on=True)


@plugin_commands.command("disable")
@click.argument("name")
def disable(name: str) -> None:
    """Switch a plugin off; what was filled with it stays readable."""
    _switch(name, on=False)


def _switch(name: str, on: bool) -> None:
    if name not in {one.name for one in registry().plugins()}:
        raise NoSuchPlugin(f"There is no plugin called {name}.{_near(name)}")
    keep_settings()
    try:
        registry().switch(name, on)
    except OSError as problem:
        raise click.ClickException(f"The switch cannot be written into {current_settings.instance}: "
                                   f"{problem.strerror}") from problem
    click.echo(f"{name} is {'on' if on else 'off'}. A site that is running with this instance takes it within a "
               "second, in all its processes; nothing has to be started again.")
    if on:
        health = next(one for one in registry().health("en") if one.name == name)
        for reason in health.reasons:
            click.echo(reason.words)


@plugin_commands.command("trace")
@click.argument("what", metavar="PLUGIN | FOLDER | HOOK")
@click.option("--language", type=click.Choice(["fi", "sv", "en"]), default="fi", show_default=True,
              help="The language of the reader for whom hooks are asked.")
def trace(what: str, language: str) -> None:
    """Say why a plugin shows what it shows, or nothing.

    Of a plugin: where each of its words stands, which hooks it answers, how long each takes, what failed. Of a hook:
    who answers it and in which order.

    Hooks are tried with a made-up person and with example answers. Nothing is kept, switched off or sent by it.
    """
    if what in HOOK_NAMES:
        trace_hook(what, language)
        return
    try:
        plugin = _named(what)
    except NoSuchPlugin as fault:
        raise NoSuchPlugin(f"There is no plugin, folder or hook called {what}.{_near(what, *HOOK_NAMES)}") from fault
    trace_plugin(plugin, language)
