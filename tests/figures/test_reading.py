"""Reading changes nothing: whatever GET and HEAD are sent, as everybody, no row is another one afterwards."""

from __future__ import annotations

import hashlib

from sqlalchemy import text

from intranet.database import Base, db
from tests.figures.fuzzing import ROLES, Fuzz, net
from tests.figures.hostile import Request
from tests.figures.wide_world import WideWorld

NO_CHANGE_OF_ANYTHING = {
    "trail": "what was refused, and what was taken home or opened by an admin, is noted",
    "counted_try": "wrong codes in addresses are counted",
    "network_count": "what was shown of the network's sums is kept, so that no two views can be subtracted",
}


def rows_of(wide: WideWorld) -> dict[str, str]:
    """A digest of the rows of each table."""
    found = {}
    with wide.world.site.app_context(), db.engine.connect() as connection:
        for table in Base.metadata.tables:
            rows = sorted(map(repr, connection.execute(text(f'SELECT * FROM "{table}"')).all()))  # noqa: S608
            found[table] = hashlib.sha256("\n".join(rows).encode()).hexdigest()
    return found


def test_reading_changes_no_row(wide: WideWorld) -> None:
    before = rows_of(wide)
    with net() as log:
        fuzz = Fuzz(wide.world.site, log, people=wide.people)
        for role in ROLES:
            for route, offers in wide.offers[role].by_route.items():
                if route.startswith("GET "):
                    fuzz.send(role, route, Request("GET", offers[-1].path))
                    fuzz.send(role, route, Request("HEAD", offers[0].path, headers={"HX-Request": "true"}))
    assert not fuzz.faults and fuzz.sent > 500
    after = rows_of(wide)
    changed = {table for table, digest in after.items() if digest != before[table]}
    assert changed <= set(NO_CHANGE_OF_ANYTHING), changed
