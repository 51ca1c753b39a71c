"""The room's timed job: searches in vain are forgotten."""

from __future__ import annotations

from flask_babel import gettext as _

from intranet.plugin_system.timing import Daily
from intranet.plugin_system.types import TimedJob
from intranet.search import actions


def timed_jobs() -> list[TimedJob]:
    """Forget what was searched in vain long ago, also when nobody searches."""
    return [TimedJob("forget_misses", _("Forgets searches in vain older than 90 days"), Daily(3, 40),
                     actions.forget_old_misses)]
