"""`flask cards …`: what is wrong in the files of cards; files in, and cards and terms out as files."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import click
from flask.cli import AppGroup

from intranet.cards.actions import look_through_files
from intranet.cards.files import actions as cards
from intranet.cards.files.rules import WAITS
from intranet.commands.instance import look_into_instance, open_instance
from intranet.commands.told import tell_cards, tell_files, tell_glossary
from intranet.extensions import current_settings
from intranet.glossary.files import actions as glossary
from intranet.text.complaints import errors_of

card_commands = AppGroup("cards", help="Cards and the glossary as files.")


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


@card_commands.command("sync")
@click.argument("source", required=False, type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--apply", "really", is_flag=True, help="Do it; without it the difference is only shown.")
def sync(source: Path | None, really: bool) -> None:
    """Show what the files of SOURCE would change, and change it with --apply. Without SOURCE those of content/.

    A card whose last revision came from its file moves forward. Everything else becomes a draft for the curator. A term
    moves forward unless it was changed on the site. Exit 1 when a file cannot be used.
    """
    if really:
        open_instance(click.echo)
    else:
        look_into_instance()
    place = source or current_settings.content
    try:
        terms, plan = glossary.look_at_differences(place), cards.look_at_differences(place)
    except OSError as problem:
        raise click.ClickException(f"{problem.filename}: {problem.strerror}") from problem
    tell_glossary(terms)
    tell_cards(plan)
    if really:
        # the terms first: cards are rendered with them marked
        for step in glossary.take_differences_in(terms):
            click.echo(f"{step.slug}: somebody changed the term just now; nothing was done with it. Run it again.")
        taken = cards.take_differences_in(plan)
        for late in taken.overtaken:
            click.echo(f"{late.text.origin}: somebody saved the card just now; nothing was done with it. Run it again.")
        click.echo("Done.")
    elif plan.changes or terms.changes:
        click.echo("Nothing was changed. `cards sync --apply` does it.")
    sys.exit(1 if errors_of((*plan.complaints, *terms.complaints)) else 0)


@card_commands.command("export")
@click.argument("target", required=False, type=click.Path(path_type=Path, file_okay=False))
def export(target: Path | None) -> None:
    """Write the cards that members read, and the glossary, as files into TARGET; into content/ without a TARGET.

    To the letter: an export of everything is an import of everything. A file whose text the database has not is left as
    it is. Says what was written and removed; exit 1 when a file was left or could not be written.
    """
    look_into_instance()
    place = target or current_settings.content
    try:
        done = {cards.FOLDER: cards.export_cards(place), glossary.FOLDER: glossary.export_glossary(place)}
    except OSError as problem:
        raise click.ClickException(f"{problem.filename}: {problem.strerror}") from problem
    steps = [step for some in done.values() for step in some]
    for folder, some in done.items():
        tell_files(folder, some)
    counted = Counter(step.kind for step in steps)
    click.echo(f"Files: {counted['write']} written, {counted['same']} the same as before, {counted['remove']} removed, "
               f"{counted['left'] + counted['failed']} left.")
    sys.exit(1 if any(step.kind in ("left", "failed") and step.why != WAITS for step in steps) else 0)
