"""Frozen parts that quote one thing, whoever writes the memo, and every revision of their memos: rows in and out."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from intranet.memos.keeping import drawn_from_json, drawn_to_json, paper_from_json, paper_to_json
from intranet.memos.models import MemoPartRow, MemoRevisionRow, MemoRow
from intranet.memos.types import Paper
from intranet.plugin_system.memo_blocks import MemoBlock


class Frozen(NamedTuple):
    """A part with what it keeps."""

    part_id: str
    memo_id: str
    language: str
    kept: MemoBlock


def frozen(database: Session, key: str) -> list[Frozen]:
    """The parts that were drawn under a key and are frozen, with their memos held."""
    found = database.execute(
        select(MemoPartRow.id, MemoPartRow.memo_id, MemoRow.language, MemoPartRow.kept)
        .join(MemoRow, MemoRow.id == MemoPartRow.memo_id)
        .where(MemoPartRow.key == key, MemoPartRow.kept.is_not(None)).order_by(MemoPartRow.memo_id).with_for_update())
    return [Frozen(part_id, memo_id, language, kept) for part_id, memo_id, language, text in found
            if (kept := drawn_from_json(text)) is not None]


def keep(database: Session, part_id: str, kept: MemoBlock) -> None:
    """What the part keeps from now on."""
    database.execute(update(MemoPartRow).where(MemoPartRow.id == part_id).values(kept=drawn_to_json(kept)))


def papers(database: Session, memo_id: str) -> dict[int, Paper]:
    """Every revision of a memo by its number."""
    return {row.number: paper_from_json(row.content) for row in database.execute(
        select(MemoRevisionRow.number, MemoRevisionRow.content).where(MemoRevisionRow.memo_id == memo_id))}


def keep_paper(database: Session, memo_id: str, number: int, paper: Paper) -> None:
    """What the revision says from now on."""
    database.execute(update(MemoRevisionRow).where(
        MemoRevisionRow.memo_id == memo_id, MemoRevisionRow.number == number).values(content=paper_to_json(paper)))
