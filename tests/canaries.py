"""Words that stand nowhere else, one for each field that a person writes, and a search for them wherever a site keeps
things.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from flask import Flask
from sqlalchemy import text

from intranet.database import db


class Canaries:
    """The words of one person. `for_field` makes one, `found_in` says where each of them still stands."""

    def __init__(self, prefix: str) -> None:
        assert re.fullmatch("[a-z]{6,}", prefix)
        self.prefix = prefix
        self.fields: dict[str, str] = {}

    def for_field(self, field: str) -> str:
        """The word of this field, always the same."""
        return self.fields.setdefault(field, f"{self.prefix}{len(self.fields):03}z")

    def field_of(self, word: str) -> str:
        """Which field a word was written into."""
        return next((field for field, own in self.fields.items() if own == word), word)

    def found_in(self, site: Flask, more: Iterable[Path] = ()) -> dict[str, set[str]]:
        """The places by field: files of the instance octet by octet, and every table as text."""
        found: dict[str, set[str]] = defaultdict(set)
        for place, octets in [*files_of(site, more), *tables_of(site)]:
            for word in self.words_in(octets):
                found[self.field_of(word)].add(place)
        return dict(found)

    def words_in(self, octets: bytes) -> set[str]:
        """The words of ours, in UTF-8 and in UTF-16 of both orders. A word cut in two by a page's end counts too."""
        seen = set()
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            begin = self.prefix.encode(encoding)
            place = octets.find(begin)
            while place >= 0:
                rest = octets[place:place + (len(self.prefix) + 4) * len("z".encode(encoding))]
                seen.add(rest.decode(encoding, errors="replace"))
                place = octets.find(begin, place + 1)
        return seen


def files_of(site: Flask, more: Iterable[Path] = ()) -> list[tuple[str, bytes]]:
    """Every file that the site keeps: database with its log, queue, outbox, what was brought, faults, lists."""
    instance: Path = site.extensions["ankkuri_settings"].instance
    return [(path.name if path.parent == instance else f"{path.parent.name}/{path.name}", path.read_bytes())
            for folder in (instance, *more) for path in sorted(folder.rglob("*")) if path.is_file()]


def tables_of(site: Flask) -> list[tuple[str, bytes]]:
    """Every row of every table, whatever the database, also what is not in our models."""
    with site.app_context(), db.engine.connect() as connection:
        names = [row[0] for row in connection.execute(text(
            "SELECT name FROM sqlite_master WHERE type = 'table'" if connection.dialect.name == "sqlite"
            else "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))]
        return [(f"table {name}", json.dumps([list(row) for row in connection.execute(text(f'SELECT * FROM "{name}"'))],  # noqa: S608
                                             ensure_ascii=False, default=str).encode()) for name in sorted(names)]
