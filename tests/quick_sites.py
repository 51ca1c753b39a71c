"""What every site of a test run would make anew although it is always the same: half of a test's time went there.

Nothing here changes what a site does; what a test may change (plugins of its own, templates' words) is not kept.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

from flask import Flask
from jinja2.bccache import Bucket, BytecodeCache
from werkzeug.routing import Rule

from intranet.plugin_system.loader import PartReader
from intranet.rooms import PART_READERS
from intranet.settings import PROJECT
from intranet.text import definitions

compile_builder = Rule._compile_builder


def install() -> None:
    """Once a run, before the first site."""
    definitions.compose = lru_cache(maxsize=64)(definitions.compose)  # nodes are never changed
    Rule._compile_builder = _compiled_when_asked  # type: ignore[method-assign]
    PART_READERS.update({name: _remembering(reader) for name, reader in PART_READERS.items()})


class _Compiled(BytecodeCache):
    """Compiled templates of this run, by their source."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self.kept:
            bucket.bytecode_from_string(self.kept[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.kept[bucket.key] = bucket.bytecode_to_string()


COMPILED = _Compiled()


def quick(app: Flask) -> Flask:
    """The site with the templates that were compiled already."""
    app.jinja_env.bytecode_cache = COMPILED
    return app


def _compiled_when_asked(rule: Rule, append_unknown: bool = True) -> Callable[..., Any]:
    """What makes a rule's address. Werkzeug compiles two for each of 200 rules; a test asks for a handful."""
    made: list[Callable[..., Any]] = []

    def build(self: Rule, **values: Any) -> Any:
        if not made:
            made.append(compile_builder(rule, append_unknown))
        return made[0](self, **values)

    return build


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
