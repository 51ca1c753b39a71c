"""What `flask cards sync` and `export` say on the console: each change word by word, each file, and a summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import click

from intranet.cards.files.types import SyncPlan, SyncStep, Texts
from intranet.exports.folder import FileStep
from intranet.glossary.files.types import GlossaryPlan
from intranet.glossary.types import Term
from intranet.text.differences import in_signs, only_changes, word_differences
from intranet.text.signs import printable

CARD_SAID = {
    "new": "a new card; it is published",
    "new draft": "a new card; it waits at the desk as a draft",
    "forward": "changed; the card moves forward",
    "draft": "changed, but the card's last revision is the desk's; it waits there as a draft",
    "ahead": "nothing to do: the database has this text and a newer one (`cards export` writes what members read)",
    "archived": "changed, but the card is in the archive; nothing is done until it is brought back at the desk",
}
TERM_SAID = {
    "new": "a new term",
    "forward": "changed",
    "retire": "not in the file any more; it is taken out",
    "both": "changed in the file and on the site; nothing is done. Write in both what is right",
}
FILE_SAID = {"write": "written", "remove": "removed", "left": "left as it is", "failed": "could not be written"}


def tell_cards(plan: SyncPlan) -> None:
    """What becomes of the files of cards."""
    for complaint in plan.complaints:
        click.echo(complaint.sentence())
    for step in plan.steps:
        if step.kind != "same":
            renamed = f" (the card is {step.card.slug} now)" if step.card and step.card.slug != step.text.slug else ""
            click.echo(f"{step.text.origin}{renamed}: {CARD_SAID[step.kind]}.")
            for line in _card_lines(step) if step.changes else ():
                click.echo(f"    {line}")
    for card in plan.without_file:
        click.echo(f"{card.slug}: no file here; nothing is done with the card (`cards export` writes it).")
    counted = Counter(step.kind for step in plan.steps)
    click.echo(f"Cards: {counted['new'] + counted['forward']} to publish, {counted['new draft'] + counted['draft']} to "
               f"the desk as drafts, {counted['same']} the same, {counted['ahead'] + counted['archived']} left.")


def tell_glossary(plan: GlossaryPlan) -> None:
    """What becomes of the terms."""
    for complaint in plan.complaints:
        click.echo(complaint.sentence())
    for step in plan.steps:
        if step.kind in TERM_SAID:
            click.echo(f"glossary/{printable(step.file)}, {step.slug}: {TERM_SAID[step.kind]}.")
            for line in _lines(_written(step.kept), _written(step.in_file)) if step.kept and step.in_file else ():
                click.echo(f"    {line}")
    counted = Counter(step.kind for step in plan.steps)
    click.echo(f"Terms: {counted['new']} new, {counted['forward']} changed, {counted['retire']} taken out, "
               f"{counted['ahead'] + counted['both']} left.")


def tell_files(folder: str, steps: Iterable[FileStep]) -> None:
    """What was done with each file of a folder."""
    for step in steps:
        if step.kind != "same":
            click.echo(f"{folder}/{printable(step.name)}: {FILE_SAID[step.kind]}{': ' if step.why else ''}{step.why}.")


def _card_lines(step: SyncStep) -> list[str]:
    """What changes in a card and its twin."""
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
    shown = in_signs(only_changes(pieces, around=40))
    return [printable(line) for line in shown.splitlines() if line.strip()]


def _written(term: Term | None) -> str:
    if term is None:
        return ""
    fields = (("definition", term.definition), ("term", term.term), ("full", term.full), ("forms", term.forms),
              ("of", term.of), ("agrees", term.agrees), ("never", ", ".join(term.never)))
    return "\n".join(f"{name}: {value}" for name, value in fields if value)
