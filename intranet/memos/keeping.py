"""Drawn blocks, papers and what a memo is about as JSON and back. Pure."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import Any

from intranet.exports.kept import blocks_again, kept_blocks, kept_line, line_again
from intranet.memos.types import About, Paper, Piece
from intranet.plugin_system.memo_blocks import MemoBlock, MemoChoice


def drawn_to_json(drawn: MemoBlock) -> str:
    """What a contributor drew, whole: also the choices that nobody picked, so that others can be picked later."""
    return _json({"key": drawn.key, "part": drawn.part, "title": drawn.title, "says": kept_blocks(drawn.says),
                  "source": drawn.source, "example": drawn.example, "hidden": drawn.hidden,
                  "choices": [[one.key, kept_line(one.line), one.under] for one in drawn.choices]})


def drawn_from_json(text: str | None) -> MemoBlock | None:
    """The same again."""
    if not text:
        return None
    kept: dict[str, Any] = json.loads(text)
    choices = tuple(MemoChoice(key, line_again(line), *under) for key, line, *under in kept["choices"])
    return MemoBlock(**kept | {"says": blocks_again(kept["says"]), "choices": choices})


def settled(drawn: MemoBlock) -> MemoBlock:
    """What a contributor drew as it would come back: lists are tuples, and two can be compared."""
    again = drawn_from_json(drawn_to_json(drawn))
    assert again is not None, "there is something to read"
    return again


def about_to_json(about: About) -> str:
    """What a memo is about."""
    return _json(asdict(about))


def about_from_json(text: str) -> About | None:
    """The same again; None where nothing was kept."""
    if not text:
        return None
    kept: dict[str, Any] = json.loads(text)
    return About(**kept | {"towns": tuple(kept["towns"])})


def paper_to_json(paper: Paper) -> str:
    """A whole memo as it is published."""
    return _json({"title": paper.title, "language": paper.language, "as_of": paper.as_of.isoformat(),
                  "about": asdict(paper.about),
                  "pieces": [asdict(one) | {"blocks": kept_blocks(one.blocks)} for one in paper.pieces]})


def paper_from_json(text: str) -> Paper:
    """The same again."""
    kept: dict[str, Any] = json.loads(text)
    about = About(**kept["about"] | {"towns": tuple(kept["about"]["towns"])})
    pieces = tuple(Piece(**one | {"blocks": blocks_again(one["blocks"])}) for one in kept["pieces"])
    return Paper(kept["title"], kept["language"], date.fromisoformat(kept["as_of"]), about, pieces)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
