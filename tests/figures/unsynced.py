"""A planted fault for a real site to be served with: SQLite does not wait for the disk.

Never part of the product: a test names it to gunicorn in the place of `wsgi:app`.
"""

from __future__ import annotations

from intranet import database

database.PRAGMAS["synchronous"] = "0"

from wsgi import app as app  # noqa: E402 - the site is made after the fault was planted
