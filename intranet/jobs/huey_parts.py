"""What we use of huey. It would load psycopg where there is one, for a queue in PostgreSQL that we do not have: 9 MB in
every process and 0.13 s of each start. A site on PostgreSQL gets it from SQLAlchemy as before.
"""

from __future__ import annotations

import sys

DRIVER = "psycopg"
_is_loaded = DRIVER in sys.modules
if not _is_loaded:
    sys.modules[DRIVER] = None  # type: ignore[assignment]  # so Python says that there is none

try:
    from huey import SqliteHuey, crontab
    from huey.consumer import Consumer, Scheduler
    from huey.registry import Message
    from huey.serializer import Serializer
finally:
    if not _is_loaded:
        del sys.modules[DRIVER]

__all__ = ["Consumer", "Message", "Scheduler", "Serializer", "SqliteHuey", "crontab"]
