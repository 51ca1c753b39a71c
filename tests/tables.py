"""What stands in a site's database, asked as SQL."""

from __future__ import annotations

import re
from typing import Any

from flask import Flask
from sqlalchemy import text

from intranet.database import reading_aside


def rows(site: Flask, question: str, **values: Any) -> list[Any]:
    """What the database says."""
    with site.app_context(), reading_aside() as connection:
        return list(connection.execute(text(question), values))


def counted(site: Flask, table: str) -> int:
    """How many rows a table has."""
    assert re.fullmatch("[a-z_]+", table)
    return int(rows(site, f"SELECT count(*) FROM {table}")[0][0])  # noqa: S608 - a name of our own
