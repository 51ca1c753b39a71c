"""Sheets of a round: rows in and out. The caller is the room of rounds, which has checked who may."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, select, update
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.worksheets.filled import Answer, words_of
from intranet.worksheets.models import AnswerRow, SheetRow
from intranet.worksheets.store import definition_of
from intranet.worksheets.types import Definition


def definitions(digests: Collection[str]) -> dict[str, Definition]:
    """Kept definitions by their digests."""
    if not digests:
        return {}
    with reading_aside() as connection:
        return {digest: definition_of(connection, digest) for digest in set(digests)}


def answers(database: Session | Connection, sheet_ids: Collection[str]) -> dict[str, dict[str, Answer]]:
    """Every answer of some sheets, read in one go inside the transaction."""
    found: dict[str, dict[str, Answer]] = {one: {} for one in sheet_ids}
    question = select(AnswerRow.sheet_id, AnswerRow.item, AnswerRow.words, AnswerRow.version).where(
        AnswerRow.sheet_id.in_(sheet_ids))
    for row in database.execute(question):
        found[row.sheet_id][row.item] = Answer(row.item, row.words, row.version)
    return found


def words(database: Session | Connection, sheet_ids: Collection[str]) -> Mapping[str, dict[str, str]]:
    """What each of some sheets says, by sheet and item; removed rows left out."""
    return {sheet_id: words_of(found) for sheet_id, found in answers(database, sheet_ids).items()}


def let_go(database: Session, round_id: str) -> None:
    """The sheets of a round belong to their owners alone from now on."""
    database.execute(update(SheetRow).where(SheetRow.round_id == round_id).values(round_id=None))
