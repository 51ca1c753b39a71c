"""Definitions, responses and snapshots as JSON and back. Pure."""

from __future__ import annotations

import json
from functools import lru_cache

from pydantic import TypeAdapter

from intranet.feedback.types import Answers, FormDefinition, Snapshot

_definition: TypeAdapter[FormDefinition] = TypeAdapter(FormDefinition)
_snapshot: TypeAdapter[Snapshot] = TypeAdapter(Snapshot)


def definition_to_json(definition: FormDefinition) -> str:
    """The whole definition: a form keeps it, so it stays readable when its plugin changed or is gone."""
    return _definition.dump_json(definition).decode()


@lru_cache(maxsize=64)
def definition_from_json(text: str) -> FormDefinition:
    """The definition again; what a later version added has its default. Cached: forms share few definitions."""
    return _definition.validate_json(text)


def answers_to_json(answers: Answers) -> str:
    """A response, names sorted: their order must not tell in which order somebody answered."""
    return json.dumps(dict(answers), ensure_ascii=False, sort_keys=True)


def answers_from_json(text: str) -> Answers:
    """The response again."""
    found: dict[str, str] = json.loads(text)
    return found


def snapshot_to_json(snapshot: Snapshot) -> str:
    """A snapshot."""
    return _snapshot.dump_json(snapshot).decode()


def snapshot_from_json(text: str) -> Snapshot:
    """The snapshot again."""
    return _snapshot.validate_json(text)
