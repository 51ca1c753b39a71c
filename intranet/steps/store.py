"""Steps: rows in and out. Each look-up takes the acting person; what they do not see is not found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, String, bindparam, delete, func, or_, select, true, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.people.types import SignedInPerson
from intranet.steps.models import StepReminding, StepRow
from intranet.steps.types import Moved, Reminding, Show, Step, StepNotFound

INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
STEPS = select(StepRow.__table__)
OPEN = StepRow.state == "open"
BY_DATE = (StepRow.due.is_(None), StepRow.due, StepRow.created_at, StepRow.id)
MOST = 500


def seen_by(person: SignedInPerson) -> ColumnElement[bool]:
    """What this person sees: steps of theirs alone, and those of their organisations."""
    own = [one.organisation_id for one in person.memberships]
    return or_(StepRow.private_to == person.id, StepRow.organisation_id.in_(own)) if own else \
        StepRow.private_to == person.id


def step(person: SignedInPerson, step_id: str) -> Step:
    """One step; raises StepNotFound."""
    found = _steps(STEPS.where(StepRow.id == step_id, seen_by(person)))
    if not found:
        raise StepNotFound
    return found[0]


def step_to_change(database: Session, person: SignedInPerson, step_id: str) -> Step:
    """The same inside the transaction that changes it; on PostgreSQL others wait until it is over."""
    row = database.execute(STEPS.where(StepRow.id == step_id, seen_by(person)).with_for_update()).one_or_none()
    if row is None:
        raise StepNotFound
    return _step(row)


def steps_from(person: SignedInPerson, kind: str, origin_id: str) -> list[Step]:
    """What came from one sheet or round."""
    return _steps(STEPS.where(StepRow.origin_kind == kind, StepRow.origin_id == origin_id, seen_by(person))
                  .order_by(*BY_DATE).limit(MOST))


def is_theirs(person: SignedInPerson) -> ColumnElement[bool]:
    """What is the person's to do, or to look after because nobody with an account was named."""
    return or_(StepRow.private_to == person.id, StepRow.person_id == person.id,
               (StepRow.created_by == person.id) & StepRow.person_id.is_(None))


def open_steps(person: SignedInPerson, show: Show, most: int) -> list[Step]:
    """What is open of what the person asked to see, by date."""
    return _steps(STEPS.where(OPEN, seen_by(person), _narrowed(person, show)).order_by(*BY_DATE).limit(most))


PERSON = bindparam("person", type_=String)
OPEN_UNTIL = (STEPS.where(
    OPEN, StepRow.due <= bindparam("day"),
    or_(StepRow.private_to == PERSON, StepRow.organisation_id.in_(bindparam("own", expanding=True))),
    or_(StepRow.private_to == PERSON, StepRow.person_id == PERSON,
        (StepRow.created_by == PERSON) & StepRow.person_id.is_(None))).order_by(*BY_DATE).limit(MOST))
"""Put together once: the start page asks it of everybody. `seen_by` and `is_theirs` say the same."""


def open_until(person: SignedInPerson, day: date) -> list[Step]:
    """What the person does or looks after and has its date by then, the earliest first."""
    own = [one.organisation_id for one in person.memberships]
    with reading_aside() as connection:
        return [_step(row) for row in connection.execute(OPEN_UNTIL, {"person": person.id, "day": day, "own": own})]


def closed_steps(person: SignedInPerson, show: Show, most: int) -> list[Step]:
    """What was done or dropped of it, the last first."""
    question = STEPS.where(~OPEN, seen_by(person), _narrowed(person, show))
    return _steps(question.order_by(StepRow.closed_at.desc(), StepRow.id).limit(most))


def _narrowed(person: SignedInPerson, show: Show) -> ColumnElement[bool]:
    match show:
        case "own":
            return is_theirs(person)
        case "organisation":
            return StepRow.organisation_id.is_not(None)
    return true()


def of_worksheet(person: SignedInPerson, worksheet: str, closed_since: datetime) -> list[Step]:
    """What is open of a worksheet, and what was closed a moment ago."""
    return _steps(STEPS.where(StepRow.worksheet == worksheet, or_(OPEN, StepRow.closed_at >= closed_since),
                              seen_by(person)).order_by(*BY_DATE).limit(MOST))


def about(person: SignedInPerson) -> list[Step]:
    """Every step in which the person has a part, for their own export."""
    part = or_(StepRow.private_to == person.id, StepRow.person_id == person.id, StepRow.created_by == person.id,
               StepRow.closed_by == person.id, StepRow.changed_by == person.id)
    return _steps(STEPS.where(part).order_by(StepRow.created_at, StepRow.id))


def open_made_by(database: Session, person: SignedInPerson) -> int:
    """How many open steps this person has made."""
    return int(database.execute(select(func.count()).select_from(StepRow)
                                .where(StepRow.created_by == person.id, OPEN)).scalar_one())


def makers(database: Session, step_id: str) -> tuple[str | None, ...]:
    """Who made a step with this key: one person, nobody, or somebody who is gone."""
    return tuple(database.execute(select(StepRow.created_by).where(StepRow.id == step_id)).scalars())


def add(database: Session, step: Step) -> None:
    """A new step. The same form that was sent twice at the same moment makes one."""
    row = INSERT[database.get_bind().dialect.name](StepRow).values(**_values(step))
    database.execute(row.on_conflict_do_nothing())


def keep(database: Session, step: Step) -> None:
    """The step as it is now."""
    values = _values(step)
    database.execute(update(StepRow).where(StepRow.id == values.pop("id")).values(**values))


def forget_name(database: Session, person: SignedInPerson) -> None:
    """Where a step says the person's name in place of a colleague, it says nobody's."""
    own = [one.organisation_id for one in person.memberships]
    database.execute(update(StepRow).where(StepRow.who_name == person.name, StepRow.organisation_id.in_(own))
                     .values(who_name=""))


def forget_closed_before(database: Session, moment: datetime) -> int:
    """Delete what was closed earlier; how many."""
    gone: Any = database.execute(delete(StepRow).where(~OPEN, StepRow.closed_at < moment))
    return int(gone.rowcount)


# -- reminders: for the timed job, which acts for nobody --------------------------------------------------------------


def agreed_in(organisation_ids: Iterable[str], since: datetime, until: datetime) -> tuple[int, int]:
    """How many steps these organisations agreed on in that time, and how many of them any. Counts, for memos."""
    question = select(func.count(), func.count(StepRow.organisation_id.distinct())).where(
        StepRow.organisation_id.in_(list(organisation_ids)), StepRow.created_at.between(since, until))
    with reading_aside() as connection:
        steps, organisations = connection.execute(question).one()
        return int(steps), int(organisations)


def with_date_by(day: date) -> list[Step]:
    """Every open step whose date is by then, of everybody."""
    return _steps(STEPS.where(OPEN, StepRow.due <= day).order_by(*BY_DATE))


def to_remind(database: Session, ids: Iterable[str]) -> list[Step]:
    """These steps as they are now, inside the transaction that notes what was told."""
    rows = database.execute(STEPS.where(StepRow.id.in_(list(ids)), OPEN).order_by(*BY_DATE).with_for_update())
    return [_step(row) for row in rows]


def note_reminded(database: Session, step_id: str, which: int) -> None:
    """This reminder was sent. It is no change of the step: its version stays."""
    database.execute(update(StepRow).where(StepRow.id == step_id).values(reminded=which))


def reminding(person_id: str) -> Reminding:
    """How somebody wants to be reminded."""
    with reading_aside() as connection:
        row = connection.execute(select(StepReminding.wanted, StepReminding.reminded_at)
                                 .where(StepReminding.person_id == person_id)).one_or_none()
    return Reminding() if row is None else Reminding(row.wanted, row.reminded_at)


def reminding_to_change(database: Session, person_id: str) -> Reminding:
    """The same inside a transaction, with a row that others wait for."""
    row = INSERT[database.get_bind().dialect.name](StepReminding).values(person_id=person_id, wanted=True)
    database.execute(row.on_conflict_do_nothing())
    found = database.execute(select(StepReminding.wanted, StepReminding.reminded_at)
                             .where(StepReminding.person_id == person_id).with_for_update()).one()
    return Reminding(found.wanted, found.reminded_at)


def change_reminding(database: Session, person_id: str, **values: Any) -> None:
    """Another wish, or one more mail."""
    database.execute(update(StepReminding).where(StepReminding.person_id == person_id).values(**values))


# -- rows -------------------------------------------------------------------------------------------------------------


def _steps(question: Any) -> list[Step]:
    with reading_aside() as connection:
        return [_step(row) for row in connection.execute(question)]


def _step(row: Any) -> Step:
    values = dict(row._mapping)
    values["moves"] = tuple(_moved(*one) for one in values["moves"])
    return Step(**values)


def _moved(before: str | None, after: str | None, at: str) -> Moved:
    return Moved(date.fromisoformat(before) if before else None, date.fromisoformat(after) if after else None,
                 datetime.fromisoformat(at))


def _values(step: Step) -> dict[str, Any]:
    return {**asdict(step), "moves": [[one.before.isoformat() if one.before else None,
                                       one.after.isoformat() if one.after else None, one.at.isoformat()]
                                      for one in step.moves]}
