"""`flask cards …`: what is wrong in the files of cards, and the cards as files."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import click
from flask.cli import AppGroup

from intranet.cards.actions import look_through_files
from intranet.cards.files.actions import export_cards
from intranet.cards.files.rules import WAITS
from intranet.commands.instance import look_into_instance
from intranet.extensions import current_settings
from intranet.text.complaints import errors_of

card_commands = AppGroup("cards", help="Cards as files.")


@card_commands.command("check")
def check() -> None:
    """Say what is wrong in content/cards, with file and line; exit 1 when a file cannot be used. Needs no instance."""
    folder = look_through_files()
    for complaint in folder.complaints:
        click.echo(complaint.sentence())
    wrong = errors_of(folder.complaints)
    if not wrong:
        click.echo(f"{len(folder.cards)} card{'' if len(folder.cards) == 1 else 's'} can be used.")
    sys.exit(1 if wrong else 0)


@card_commands.command("export")
@click.argument("target", required=False, type=click.Path(path_type=Path, file_okay=False))
def export(target: Path | None) -> None:
    """Write the cards that members read into TARGET/cards, the files to the letter; into content/ without a TARGET.

    A file whose text the database has not is left as it is. Says what was written and removed; exit 1 when a file was
    left or could not be written.
    """
    look_into_instance()
    try:
        steps = export_cards(target or current_settings.content)
    except OSError as problem:
        raise click.ClickException(f"{problem.filename}: {problem.strerror}") from problem
    for step in steps:
        if step.kind != "same":
            said = {"write": "written", "remove": "removed", "left": "left as it is", "failed": "could not be written"}
            click.echo(f"cards/{step.name}: {said[step.kind]}{': ' if step.why else ''}{step.why}.")
    counted = Counter(step.kind for step in steps)
    click.echo(f"Files: {counted['write']} written, {counted['same']} the same as before, {counted['remove']} removed, "
               f"{counted['left'] + counted['failed']} left.")
    sys.exit(1 if any(step.kind in ("left", "failed") and step.why != WAITS for step in steps) else 0)
