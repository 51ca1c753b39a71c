"""How long something is kept, in words, and the lines of what is kept in the reader's language."""

from __future__ import annotations

from flask_babel import gettext as _
from flask_babel import ngettext

from intranet.extensions import current_settings
from intranet.retention import KEPT, YEAR, backups_kept, days_of, words_of


def time_words(days: int) -> str:
    """A number of days as one says it."""
    if days and not days % YEAR:
        return ngettext("%(num)s year", "%(num)s years", days // YEAR)
    return ngettext("%(num)s day", "%(num)s days", days)


def kept_lines() -> list[tuple[str, str, str]]:
    """What is kept of people on this site, why, and how long."""
    shown = []
    for line in KEPT:
        days = days_of(line, {**current_settings.kept_days, "BACKUPS_WEEKLY": _days_of_backups()})
        what, why, how_long = words_of(line, _, time_words(days))
        if line.is_personal:
            shown.append((what, why, how_long if days or not line.setting else _("As long as the network keeps it")))
    return shown


def time_of_backups() -> str:
    """How long what was erased is still in backups."""
    return time_words(_days_of_backups())


def _days_of_backups() -> int:
    return backups_kept(current_settings.backups_daily, current_settings.backups_weekly)
