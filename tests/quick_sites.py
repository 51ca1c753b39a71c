"""What every site of a test run would make anew although it is always the same: half of a test's time went there.

Nothing here changes what a site does; what a test may change (plugins of its own, templates' words) is not kept.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from types import CodeType
from typing import Any

from flask import Flask
from jinja2.bccache import Bucket, BytecodeCache
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache
from werkzeug.routing import Rule

from intranet.cards import rendering
from intranet.database import db
from intranet.glossary import actions as glossary
from intranet.language.terms import MarkedHtml
from intranet.plugin_system import places
from intranet.plugin_system.loader import PartReader
from intranet.rooms import PART_READERS
from intranet.settings import PROJECT
from intranet.text import definitions

compile_builder = Rule._compile_builder
compile_rule = Rule.compile


def install() -> None:
    """Once a run, before the first site."""
    definitions.compose = lru_cache(maxsize=512)(definitions.compose)  # nodes are never changed
    Rule._compile_builder = _compiled_when_asked  # type: ignore[method-assign]
    Rule.compile = _compiled_once  # type: ignore[method-assign]
    PART_READERS.update({name: _remembering(reader) for name, reader in PART_READERS.items()})
    places.entry_points = _while_unchanged(places.entry_points)  # type: ignore[assignment]
    rendering.render = lru_cache(maxsize=512)(rendering.render)  # type: ignore[assignment]
    glossary.mark = _marked_once(glossary.mark)  # type: ignore[assignment]
    DefaultDialect.__eq__ = _same_sql  # type: ignore[method-assign]
    DefaultDialect.__hash__ = lambda dialect: hash(type(dialect))  # type: ignore[method-assign]


class _Compiled(BytecodeCache):
    """Compiled templates of this run, by their source."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self.kept.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.kept[bucket.key, bucket.checksum] = bucket.code


COMPILED = _Compiled()
COMPILED_SQL: Any = LRUCache(5000)


def quick(app: Flask) -> Flask:
    """The site with the templates and the SQL that were compiled already."""
    app.jinja_env.bytecode_cache = COMPILED
    with app.app_context():
        db.engine._compiled_cache = COMPILED_SQL
    return app


def _same_sql(one: DefaultDialect, other: object) -> bool:
    """Whether two dialects write the same SQL: those of one program, server and way of parameters."""
    def facts(dialect: DefaultDialect) -> tuple[object, ...]:
        return (type(dialect), dialect.paramstyle, dialect.server_version_info, dialect.default_schema_name,
                dialect.max_identifier_length)

    return isinstance(other, DefaultDialect) and facts(one) == facts(other)


def _compiled_when_asked(rule: Rule, append_unknown: bool = True) -> Callable[..., Any]:
    """What makes a rule's address. Werkzeug compiles two for each of 200 rules; a test asks for a handful."""
    made: list[Callable[..., Any]] = []

    def build(self: Rule, **values: Any) -> Any:
        if not made:
            made.append(compile_builder(rule, append_unknown))
        return made[0](self, **values)

    return build


COMPILED_RULES: dict[object, dict[str, Any]] = {}


def _compiled_once(rule: Rule) -> None:
    """An address with its converters is the same expression at every site."""
    assert rule.map is not None
    key = (rule.rule, rule.host, rule.subdomain, rule.merge_slashes, repr(sorted((rule.defaults or {}).items())),
           tuple(rule.map.converters.items()))
    if key not in COMPILED_RULES:
        compile_rule(rule)
        COMPILED_RULES[key] = {name: getattr(rule, name) for name in ("_parts", "_trace", "_converters", "arguments")}
        COMPILED_RULES[key] |= {name: getattr(rule, name).__func__ for name in ("_build", "_build_unknown")}
        return
    for name, value in COMPILED_RULES[key].items():
        setattr(rule, name, value.__get__(rule, None) if name.startswith("_build") else value)


def _while_unchanged(entry_points: Callable[..., Any]) -> Callable[..., Any]:
    """Which packages there are, looked up again when a folder of packages changed."""
    kept: dict[object, Any] = {}

    def look(**wanted: str) -> Any:
        folders = tuple((place, Path(place).stat().st_mtime_ns if Path(place).exists() else 0) for place in sys.path)
        key = (folders, tuple(wanted.items()))
        if key not in kept:
            kept.clear()
            kept[key] = entry_points(**wanted)
        return kept[key]

    return look


def _marked_once(mark: Callable[[str, str], MarkedHtml]) -> Callable[[str, str], MarkedHtml]:
    """Terms found in a text, as long as the glossary says that it is the same."""
    kept: dict[object, MarkedHtml] = {}

    def marked(html: str, language: str) -> MarkedHtml:
        key = (html, language, glossary.glossary_mark())
        if key not in kept:
            if len(kept) > 1000:
                kept.clear()
            kept[key] = mark(html, language)
        return kept[key]

    return marked


def _remembering(reader: PartReader) -> PartReader:
    """The reader, which reads a file of the house's own plugins once."""
    ours = PROJECT / "plugins"
    kept: dict[Path, Any] = {}

    def read(path: Path, name: str) -> Any:
        if path.parent.parent != ours:
            return reader(path, name)
        if path not in kept:
            kept[path] = reader(path, name)
        definition, complaints = kept[path]
        return definition, list(complaints)

    return read
