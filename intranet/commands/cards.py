"""`flask cards check`: what is wrong in the files of cards."""

from __future__ import annotations

import sys

import click
from flask.cli import AppGroup

from intranet.cards.actions import look_through_files
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
