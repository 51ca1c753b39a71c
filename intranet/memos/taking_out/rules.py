"""What a memo that was frozen or published says after words were taken out of something it quotes. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from intranet.exports.types import Block, Paragraph, line, plain
from intranet.memos.types import Paper
from intranet.plugin_system.memo_blocks import MemoBlock


def choice_said(drawn: MemoBlock, choice: str) -> str:
    """What can be picked under this key; empty where nothing can."""
    return next((plain(one.line) for one in drawn.choices if one.key == choice), "")


def with_choice(drawn: MemoBlock, choice: str, words: str) -> MemoBlock:
    """The same with other words to pick under this key."""
    return replace(drawn, choices=tuple(replace(one, line=line(words)) if one.key == choice else one
                                        for one in drawn.choices))


def saying(blocks: Iterable[Block], before: str, words: str) -> tuple[Block, ...]:
    """The blocks, where a paragraph says just this, with other words."""
    return tuple(replace(one, line=line(words)) if isinstance(one, Paragraph) and plain(one.line) == before else one
                 for one in blocks)


def paper_saying(paper: Paper, part_id: str, before: str, words: str) -> Paper:
    """A published memo in which one part says other words."""
    return replace(paper, pieces=tuple(replace(one, blocks=saying(one.blocks, before, words)) if one.id == part_id
                                       else one for one in paper.pieces))
