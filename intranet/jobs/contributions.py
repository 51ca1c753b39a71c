"""The room's own job, and that of what belongs to no room: what is known of old runs and of sends is forgotten."""

from __future__ import annotations

from flask_babel import gettext as _

from intranet import once
from intranet.jobs import actions
from intranet.plugin_system.timing import Daily
from intranet.plugin_system.types import TimedJob


def timed_jobs() -> list[TimedJob]:
    """Forget runs of long ago, and sends of yesterday also when nobody sends anything."""
    return [TimedJob("forget_runs", _("Forgets what is known of runs older than 90 days"), Daily(3, 50),
                     actions.forget_old_runs),
            TimedJob("forget_sends", _("Forgets which forms were sent, a day later"), Daily(3, 55), once.forget_old)]
