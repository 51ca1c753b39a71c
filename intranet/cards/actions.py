"""What people do with cards: look for one, read it, see its history. And what a start does: take files in."""

from __future__ import annotations

from intranet.cards.reading import CardFolder, read_cards
from intranet.extensions import current_settings


def look_through_files() -> CardFolder:
    """Every card file of content/ with everything that is wrong with it."""
    return read_cards(current_settings.content / "cards", _worksheets_there())


def _worksheets_there() -> set[str]:
    """Every plugin folder with a worksheet, those that are switched off too."""
    return {path.parent.name for path in current_settings.plugins.glob("*/worksheet.yaml")}
