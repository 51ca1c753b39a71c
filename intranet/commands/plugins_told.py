"""What `flask plugins new` and `check` say on the console."""

from __future__ import annotations

from pathlib import Path

import click

from intranet.plugin_system.coverage import Coverage
from intranet.plugin_system.loader import LoadedPlugin
from intranet.plugin_system.types import PluginHealth
from intranet.text.complaints import Complaint, errors_of

FLASK, PYTHON = ".venv/bin/flask --app wsgi", ".venv/bin/python"
SEEN_AT = {"worksheet": "/worksheets/{name}", "form": "/forms, signed in as a facilitator", "terms": "/glossary"}


def told_new(folder: Path, kind: str, files: list[Path], *, at_home: bool) -> None:
    """What was made, and what to do next."""
    click.echo(f"{_short(folder)} is there:")
    for path in files:
        click.echo(f"  {path.relative_to(folder)}")
    name = folder.name if at_home else str(folder)
    steps = [(f"{FLASK} plugins check {name}", "all that is wrong, with file and line; run it after each change"),
             (f"{PYTHON} -m pytest {_short(folder)}",
              "fills it, prints it, takes it along, in every language (once before: make setup-tests)")]
    click.echo("\nNext:")
    for number, (command, why) in enumerate(steps, 1):
        click.echo(f"  {number}. {command}\n     {why}")
    seen = SEEN_AT[kind].format(name=folder.name)
    if at_home:
        click.echo(f"  3. Look at it on your site: {seen}\n"
                   "     “make run” shows each change as you load the page again;\n"
                   f"     a site in production reads it after “plugins enable {folder.name}”.")
    else:
        click.echo(f"  3. Look at it: PLUGINS={_short(folder.parent)} make run, then {seen}")
    click.echo(f"  4. Write your own words into {_short(folder / _file_of_words(files))};\n"
               "     plugins/README.md has every kind of question.")


def _file_of_words(files: list[Path]) -> str:
    """The file in which the words are."""
    return next(path.name for path in files if path.name in ("worksheet.yaml", "form.yaml", "terms.yaml"))


def told_check(plugin: LoadedPlugin, health: PluginHealth, spoken: Coverage) -> bool:
    """Everything that is wrong with one plugin, by file and line, then one line in sum; whether it stops something."""
    told = [reason.complaint for reason in health.reasons if reason.complaint is not None]
    gaps = spoken.gaps if plugin.manifest else ()
    for complaint in sorted((*told, *gaps), key=_place):
        click.echo(complaint.sentence())
    failed = [reason for reason in health.reasons if reason.complaint is None]
    for reason in failed:
        click.echo(f"{plugin.name}: {reason.part} failed while the site was running: {reason.words}")
    errors, languages = errors_of(told), " ".join(f"{one.language} {one.words}/{one.places}" for one in spoken.spoken)
    warnings = len(told) + len(gaps) - len(errors)
    if not (errors or failed or warnings):
        click.echo(f"{plugin.name}: in order. {languages}")
        return False
    counted = ", ".join(f"{count} {word}{'' if count == 1 else 's'}" for count, word in (
        (len(errors), "mistake"), (len(failed), "failed part"), (warnings, "warning")) if count)
    can = "" if errors or failed else "; it can be used"
    click.echo(f"{plugin.name}: {counted}{can}. {languages}")
    return bool(errors or failed)


def _place(complaint: Complaint) -> tuple[str, int]:
    return complaint.file, complaint.line or 0


def _short(path: Path) -> str:
    """A path as one would type it from here."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
