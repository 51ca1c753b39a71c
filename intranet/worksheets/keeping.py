"""Definitions as JSON and back: a sheet keeps the definition it was answered with, told by its digest. Pure."""

from __future__ import annotations

from functools import lru_cache

from pydantic import TypeAdapter

from intranet.ids import digest
from intranet.worksheets.types import Definition

_adapter: TypeAdapter[Definition] = TypeAdapter(Definition)


def definition_to_json(definition: Definition) -> str:
    """The whole definition as JSON, always the same for the same definition."""
    return _adapter.dump_json(definition).decode()


@lru_cache(maxsize=256)
def definition_from_json(text: str) -> Definition:
    """The definition again; what a later version added has its default. Cached: sheets share few definitions."""
    return _adapter.validate_json(text)


def digest_of(definition: Definition) -> str:
    """The name of a definition's exact words, 64 letters."""
    return digest(definition_to_json(definition))
