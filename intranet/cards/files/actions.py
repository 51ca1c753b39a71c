"""What an operator does with cards as files: write them out."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from intranet.cards.files import rules, store
from intranet.cards.files.types import FileStep
from intranet.database import reading_aside
from intranet.exports.folder import Folder, open_folder

log = logging.getLogger("ankkuri.cards")
FOLDER = "cards"
"""Where the files of cards stand, in content/ or wherever they are written to."""


# -- files out --------------------------------------------------------------------------------------------------------


def export_cards(target: Path) -> tuple[FileStep, ...]:
    """Write what members read into target/cards, and say what was done with each file.

    What cannot be written costs no other file. Raises OSError when the folder cannot be opened.
    """
    with reading_aside() as connection:
        kept = store.kept_cards(connection)
    with open_folder(target / FOLDER) as folder:
        return tuple(_done(folder, step) for step in rules.export_plan(kept, folder.contents(".md")))


def _done(folder: Folder, step: FileStep) -> FileStep:
    try:
        if step.kind == "write":
            folder.put(step.name, step.octets)
        elif step.kind == "remove":
            folder.remove(step.name)
    except OSError as problem:
        return replace(step, kind="failed", why=problem.strerror or "an error")
    return step
