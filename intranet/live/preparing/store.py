"""Run sheets, and who is named as leading a session: rows in and out. Who may change one was decided before; what
changes something works in a writing transaction.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session as Database

from intranet.database import reading_aside
from intranet.live.keeping import content_to_json
from intranet.live.models import LiveFacilitator, LiveSession, LiveStep
from intranet.live.types import Content, Kind
from intranet.marks import INSERT
from intranet.people.rules import led_by_whom
from intranet.people.types import Led


def add_step(database: Database, session_id: str, step_id: str, kind: Kind, content: Content) -> None:
    """A step at the end of a run sheet."""
    last = database.execute(select(func.max(LiveStep.number)).where(LiveStep.session_id == session_id)).scalar()
    database.execute(insert(LiveStep).values(
        id=step_id, session_id=session_id, number=0 if last is None else last + 1, kind=kind,
        content=content_to_json(content), version=0, was_shown=False))


def change_step(database: Database, step_id: str, content: Content, version: int) -> None:
    """A step holds this from now on."""
    database.execute(update(LiveStep).where(LiveStep.id == step_id).values(content=content_to_json(content),
                                                                           version=version))


def put_in_order(database: Database, step_ids: Sequence[str]) -> None:
    """The steps stand in this order."""
    for number, step_id in enumerate(step_ids):
        database.execute(update(LiveStep).where(LiveStep.id == step_id).values(number=number))


def remove_step(database: Database, step_id: str) -> None:
    """A step is gone."""
    database.execute(delete(LiveStep).where(LiveStep.id == step_id))


# -- who leads what, for whoever sees to it that somebody does --------------------------------------------------------


def things_led() -> list[Led]:
    """Every session with those who are named as its leaders."""
    question = (select(LiveSession.id, LiveSession.title, LiveSession.code, LiveFacilitator.person_id)
                .outerjoin(LiveFacilitator, LiveFacilitator.session_id == LiveSession.id)
                .order_by(LiveSession.title, LiveSession.id))
    with reading_aside() as connection:
        return led_by_whom("live", [(row.id, row.title, f"/live/{row.code}/control", row.person_id)
                                    for row in connection.execute(question)])


def name_leader(database: Database, kind: str, session_id: str, person_id: str) -> None:
    """The person leads a session too."""
    new = INSERT[database.get_bind().dialect.name](LiveFacilitator).values(session_id=session_id, person_id=person_id)
    database.execute(new.on_conflict_do_nothing())
