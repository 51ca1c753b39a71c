"""Steps and what was revealed as JSON and back. Pure."""

from __future__ import annotations

from functools import lru_cache

from pydantic import TypeAdapter

from intranet.live.types import Content, Revealed

_content: TypeAdapter[Content] = TypeAdapter(Content)
_revealed: TypeAdapter[Revealed] = TypeAdapter(Revealed)


def content_to_json(content: Content) -> str:
    """The whole content: a step keeps the words it was made with, whatever becomes of a worksheet."""
    return _content.dump_json(content).decode()


@lru_cache(maxsize=256)
def content_from_json(text: str) -> Content:
    """The content again; what a later version added has its default. Cached: 200 phones show the same step."""
    return _content.validate_json(text)


def revealed_to_json(revealed: Revealed) -> str:
    """What is shown of a question."""
    return _revealed.dump_json(revealed).decode()


@lru_cache(maxsize=256)
def revealed_from_json(text: str) -> Revealed:
    """What is shown again."""
    return _revealed.validate_json(text)
