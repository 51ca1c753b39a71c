"""`flask cards …`: what is wrong in the files of cards, and the cards as files."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import click
from flask.cli import AppGroup

from intranet.cards.actions import look_through_files
from intranet.cards.files.actions import export_cards, look_at_differences, take_differences_in
from intranet.cards.files.rules import WAITS
from intranet.cards.files.types import SyncPlan, SyncStep, Texts
from intranet.commands.instance import look_into_instance, open_instance
from intranet.extensions import current_settings
from intranet.text.complaints import errors_of
from intranet.text.differences import in_signs, only_changes, word_differences
from intranet.text.signs import printable

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


@card_commands.command("sync")
@click.argument("source", required=False, type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--apply", "really", is_flag=True, help="Do it; without it the difference is only shown.")
def sync(source: Path | None, really: bool) -> None:
    """Show what the files of SOURCE/cards would change, and change it with --apply. Without SOURCE those of content/.

    A card whose last revision came from its file moves forward. Everything else becomes a draft for the curator. Exit 1
    when a file cannot be used.
    """
    if really:
        open_instance(click.echo)
    else:
        look_into_instance()
    plan = look_at_differences(source or current_settings.content)
    _tell(plan)
    if plan.changes and really:
        taken = take_differences_in(plan)
        for step in taken.overtaken:
            click.echo(f"{step.text.origin}: somebody saved the card just now; nothing was done with it. Run it again.")
        click.echo(f"Done: {len(taken.done)}.")
    elif plan.changes:
        click.echo("Nothing was changed. `cards sync --apply` does it.")
    sys.exit(1 if errors_of(plan.complaints) else 0)


SYNC_SAID = {
    "new": "a new card; it is published",
    "new draft": "a new card; it waits at the desk as a draft",
    "forward": "changed; the card moves forward",
    "draft": "changed, but the card's last revision is the desk's; it waits there as a draft",
    "ahead": "nothing to do: the database has this text and a newer one (`cards export` writes what members read)",
    "archived": "changed, but the card is in the archive; nothing is done until it is brought back at the desk",
}


def _tell(plan: SyncPlan) -> None:
    """The whole plan, each change word by word, and a summary."""
    for complaint in plan.complaints:
        click.echo(complaint.sentence())
    for step in plan.steps:
        if step.kind != "same":
            renamed = f" (the card is {step.card.slug} now)" if step.card and step.card.slug != step.text.slug else ""
            click.echo(f"{step.text.origin}{renamed}: {SYNC_SAID[step.kind]}.")
            for line in _differences(step) if step.changes else ():
                click.echo(f"    {line}")
    for card in plan.without_file:
        click.echo(f"{card.slug}: no file here; nothing is done with the card (`cards export` writes it).")
    counted = Counter(step.kind for step in plan.steps)
    click.echo(f"Cards: {counted['new'] + counted['forward']} to publish, {counted['new draft'] + counted['draft']} to "
               f"the desk as drafts, {counted['same']} the same, {counted['ahead'] + counted['archived']} left.")


def _differences(step: SyncStep) -> list[str]:
    """What changes, in lines for the console: [-removed-] and {+added+}."""
    if step.card is None:
        return []
    before, after = step.card.revisions[step.card.newest], Texts(step.text.source, step.text.plain_source)
    lines = _lines(before.source, after.source)
    match before.plain, after.plain:
        case None, None:
            pass
        case None, _:
            lines.append("The plain twin is new.")
        case _, None:
            lines.append("The plain twin is gone.")
        case old, new if old != new:
            lines += ["The plain twin:", *_lines(old or "", new or "")]
    return lines


def _lines(old: str, new: str) -> list[str]:
    """A difference as text, none when there is none; one of line ends alone is named, because no word shows it."""
    if old == new:
        return []
    pieces = word_differences(old, new)
    if all(piece.kind == "same" or piece.is_blank for piece in pieces):
        return ["(white space or line ends alone)"]
    return [printable(line) for line in in_signs(only_changes(pieces, around=40)).splitlines() if line.strip()]


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
