"""What the room hands to the gathering rooms: the count as a timed job."""

from __future__ import annotations

from flask_babel import gettext as _

from intranet.plugin_system.timing import EveryMinutes
from intranet.plugin_system.types import TimedJob
from intranet.worksheets.network import actions


def timed_jobs() -> list[TimedJob]:
    """Count what was given into the network's sums, also while nobody looks."""
    return [TimedJob("network_counts", _("Counts the worksheets that were given into the network's sums"),
                     EveryMinutes(60), actions.count_all)]
