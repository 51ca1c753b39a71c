"""The room's own job: what is known of old runs is forgotten."""

from __future__ import annotations

from flask_babel import gettext as _

from intranet.jobs import actions
from intranet.plugin_system.timing import Daily
from intranet.plugin_system.types import TimedJob


def timed_jobs() -> list[TimedJob]:
    """Forget runs of long ago."""
    return [TimedJob("forget_runs", _("Forgets what is known of runs older than 90 days"), Daily(3, 50),
                     actions.forget_old_runs)]
