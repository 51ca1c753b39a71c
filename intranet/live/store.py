"""Live sessions: rows in and out. A facilitator finds the sessions they lead and no others; phones find one by its
code. Answers are read to reveal a question, or one's own by one's own key, and for nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    String,
    bindparam,
    delete,
    exists,
    false,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.orm import Session as Database

from intranet.database import reading_aside
from intranet.live.keeping import content_from_json, revealed_from_json, revealed_to_json
from intranet.live.models import (
    LiveAnswer,
    LiveFacilitator,
    LiveParticipant,
    LiveRevealed,
    LiveSession,
    LiveStep,
)
from intranet.live.types import (
    ROLE,
    Gate,
    Place,
    Pulse,
    Revealed,
    Session,
    SessionNotFound,
    Step,
    StepNotFound,
    Whole,
)
from intranet.marks import INSERT
from intranet.people.types import SignedInPerson

Reading = Database | Connection
COLUMNS: tuple[Any, ...] = (
    LiveSession.id, LiveSession.code, LiveSession.title, LiveSession.language, LiveSession.state, LiveSession.version,
    LiveSession.event_id, LiveSession.step_id, LiveSession.at, LiveSession.page,
    LiveSession.clock_ends_at, LiveSession.clock_left, LiveSession.made_at, LiveSession.started_at,
    LiveSession.ended_at, LiveSession.joined, LiveSession.last_by, LiveSession.last_did)
KEPT = tuple(column.key for column in COLUMNS if column.key not in ("id", "code", "made_at"))

# Put together once: phones ask it a hundred times a second.
PULSE = select(LiveSession.id, LiveSession.version).where(LiveSession.code == bindparam("code", type_=String))
STEPS = (select(LiveStep.id, LiveStep.kind, LiveStep.content, LiveStep.version, LiveStep.was_shown)
         .where(LiveStep.session_id == bindparam("session_id", type_=String)).order_by(LiveStep.number))
SHOWN = (select(LiveRevealed.step_id, LiveRevealed.question_id, LiveRevealed.shown)
         .join(LiveStep, LiveStep.id == LiveRevealed.step_id)
         .where(LiveStep.session_id == bindparam("session_id", type_=String)))
GATE = (select(LiveSession.state, LiveStep.was_shown).join(LiveStep, LiveStep.session_id == LiveSession.id)
        .where(LiveSession.id == bindparam("session_id", type_=String),
               LiveStep.id == bindparam("step_id", type_=String))
        .with_for_update(read=True, of=LiveSession))
OF_CODE = select(*COLUMNS).where(LiveSession.code == bindparam("code", type_=String))


# -- finding ----------------------------------------------------------------------------------------------------------


def led_by(person: SignedInPerson) -> ColumnElement[bool]:
    """Whether the person leads a session. Who is no facilitator any more leads none."""
    own = exists().where(LiveFacilitator.session_id == LiveSession.id, LiveFacilitator.person_id == person.id)
    return own if person.has_role(ROLE) else false()


def pulse(code: str) -> Pulse:
    """The version of a session; raises SessionNotFound."""
    with reading_aside() as connection:
        row = connection.execute(PULSE, {"code": code}).one_or_none()
    if row is None:
        raise SessionNotFound
    return Pulse(row.id, row.version)


def whole_of_code(code: str) -> Whole:
    """A session with everything that belongs to it, for phones; raises SessionNotFound."""
    with reading_aside() as connection:
        return _whole(connection, connection.execute(OF_CODE, {"code": code}).one_or_none())


def led(person: SignedInPerson, code: str) -> Whole:
    """One that the person leads; raises SessionNotFound."""
    with reading_aside() as connection:
        return _whole(connection, connection.execute(_of(LiveSession.code == code, led_by(person))).one_or_none())


def led_to_change(database: Database, person: SignedInPerson, code: str) -> Whole:
    """The same inside a writing transaction: nobody else changes it or answers until that ends."""
    return _locked(database, LiveSession.code == code, led_by(person))


def to_change(database: Database, code: str) -> Whole:
    """One inside a writing transaction, for whom nobody asks: the timed job."""
    return _locked(database, LiveSession.code == code)


def gate(database: Database, session_id: str, step_id: str) -> Gate:
    """Whether a step takes answers now. Answers do not wait for each other, a reveal waits for those on their way; two
    hundred come within seconds, so this is as little as can be asked.
    """
    row = database.execute(GATE, {"session_id": session_id, "step_id": step_id}).one_or_none()
    if row is None:
        raise StepNotFound
    revealed = database.execute(select(LiveRevealed.question_id).where(LiveRevealed.step_id == step_id)).scalars()
    return Gate(row.state, row.was_shown, frozenset(revealed))


def is_running(database: Database, session_id: str) -> bool:
    """Whether a session takes participants now."""
    return database.execute(select(LiveSession.state).where(LiveSession.id == session_id).with_for_update(read=True)
                            ).scalar_one_or_none() == "running"


def _locked(database: Database, *which: ColumnElement[bool]) -> Whole:
    # SQLite's transaction is exclusive already; on PostgreSQL a reveal must wait for answers that are on their way
    return _whole(database, database.execute(_of(*which).with_for_update()).one_or_none())


def _of(*which: ColumnElement[bool]) -> Select[Any]:
    return select(*COLUMNS).where(*which)


def _whole(database: Reading, row: Row[Any] | None) -> Whole:
    if row is None:
        raise SessionNotFound
    session = Session(**row._mapping)
    return Whole(session, steps(database, session.id), revealed(database, session.id))


def steps(database: Reading, session_id: str) -> tuple[Step, ...]:
    """The run sheet in its order."""
    return tuple(Step(row.id, row.kind, content_from_json(row.content), row.version, row.was_shown)
                 for row in database.execute(STEPS, {"session_id": session_id}))


def revealed(database: Reading, session_id: str) -> dict[Place, Revealed]:
    """Everything that was revealed."""
    return {(row.step_id, row.question_id): revealed_from_json(row.shown)
            for row in database.execute(SHOWN, {"session_id": session_id})}


def led_sessions(person: SignedInPerson, event_id: str | None = None) -> list[Session]:
    """Those that the person leads, the newest first; of one event when it is named."""
    which = [LiveSession.event_id == event_id] if event_id else []
    question = _of(led_by(person), *which).order_by(LiveSession.made_at.desc(), LiveSession.id)
    with reading_aside() as connection:
        return [Session(**row._mapping) for row in connection.execute(question)]


def of_events(event_ids: Iterable[str]) -> list[Whole]:
    """The ended sessions of these events, the earliest first: for memos."""
    question = _of(LiveSession.event_id.in_(list(event_ids)), LiveSession.state == "ended").order_by(
        LiveSession.started_at, LiveSession.id)
    with reading_aside() as connection:
        return [_whole(connection, row) for row in connection.execute(question).all()]


def facilitators(session_id: str, database: Reading | None = None) -> list[str]:
    """Who leads a session."""
    question = (select(LiveFacilitator.person_id).where(LiveFacilitator.session_id == session_id)
                .order_by(LiveFacilitator.person_id))
    if database is not None:
        return list(database.execute(question).scalars())
    with reading_aside() as connection:
        return list(connection.execute(question).scalars())


def code_is_taken(code: str) -> bool:
    """Whether some session has the code."""
    with reading_aside() as connection:
        return bool(connection.execute(select(func.count()).where(LiveSession.code == code)).scalar())


def sessions_due(started_before: datetime) -> list[str]:
    """The codes of sessions that have run for too long."""
    with reading_aside() as connection:
        return list(connection.execute(select(LiveSession.code).where(
            LiveSession.state == "running", LiveSession.started_at <= started_before)).scalars())


# -- counting, which tells of no answer -------------------------------------------------------------------------------


def joined(session_id: str) -> int:
    """How many take part."""
    with reading_aside() as connection:
        return int(connection.execute(select(func.count()).where(LiveParticipant.session_id == session_id)
                                      ).scalar() or 0)


def answered(step_ids: Iterable[str], database: Reading | None = None) -> dict[Place, int]:
    """How many have answered each question of these steps that is not revealed yet."""
    question = (select(LiveAnswer.step_id, LiveAnswer.question_id, func.count().label("many"))
                .where(LiveAnswer.step_id.in_(list(step_ids)))
                .group_by(LiveAnswer.step_id, LiveAnswer.question_id))
    if database is not None:
        return {(row.step_id, row.question_id): row.many for row in database.execute(question)}
    with reading_aside() as connection:
        return {(row.step_id, row.question_id): row.many for row in connection.execute(question)}


def has_joined(session_id: str, digest: str) -> bool:
    """Whether a participant is counted already."""
    with reading_aside() as connection:
        return connection.execute(select(LiveParticipant.digest).where(
            LiveParticipant.session_id == session_id, LiveParticipant.digest == digest)).one_or_none() is not None


def own_answers(step_id: str, digests: Mapping[str, str]) -> dict[str, str]:
    """One participant's own answers to questions of a step; `digests` by the question's id."""
    question = select(LiveAnswer.question_id, LiveAnswer.answer).where(
        LiveAnswer.step_id == step_id, LiveAnswer.digest.in_(list(digests.values())))
    with reading_aside() as connection:
        return {row.question_id: row.answer for row in connection.execute(question)}


# -- keeping ----------------------------------------------------------------------------------------------------------


def add_session(database: Database, session: Session, leaders: Iterable[str]) -> None:
    """A new session with who leads it."""
    database.execute(insert(LiveSession).values(
        {"id": session.id, "code": session.code, "made_at": session.made_at,
         **{name: getattr(session, name) for name in KEPT}}))
    set_facilitators(database, session.id, leaders)


def set_facilitators(database: Database, session_id: str, leaders: Iterable[str]) -> None:
    """These lead it from now on."""
    database.execute(delete(LiveFacilitator).where(LiveFacilitator.session_id == session_id))
    database.execute(insert(LiveFacilitator),
                     [{"session_id": session_id, "person_id": one} for one in sorted(set(leaders))])


def keep(database: Database, session: Session) -> None:
    """The session is this from now on."""
    database.execute(update(LiveSession).where(LiveSession.id == session.id).values(
        {name: getattr(session, name) for name in KEPT}))


def note_shown(database: Database, step_id: str) -> None:
    """The step is on the screens."""
    database.execute(update(LiveStep).where(LiveStep.id == step_id).values(was_shown=True))


def delete_session(database: Database, session_id: str) -> None:
    """The session with everything that belongs to it is gone."""
    database.execute(delete(LiveSession).where(LiveSession.id == session_id))


def join(database: Database, session_id: str, digest: str) -> None:
    """Count a participant; twice is once."""
    new = INSERT[database.get_bind().dialect.name](LiveParticipant).values(session_id=session_id, digest=digest)
    database.execute(new.on_conflict_do_nothing())


def keep_answer(database: Database, step_id: str, question_id: str, digest: str, answer: str) -> None:
    """One participant's answer; it takes the place of their earlier one."""
    new = INSERT[database.get_bind().dialect.name](LiveAnswer).values(
        step_id=step_id, question_id=question_id, digest=digest, answer=answer)
    database.execute(new.on_conflict_do_update(index_elements=["step_id", "question_id", "digest"],
                                               set_={"answer": new.excluded.answer}))


def answers(database: Database, step_id: str, question_id: str) -> list[str]:
    """Every answer to a question, by their digests. For revealing it, and for nothing else."""
    return list(database.execute(select(LiveAnswer.answer).where(
        LiveAnswer.step_id == step_id, LiveAnswer.question_id == question_id).order_by(LiveAnswer.digest)).scalars())


def keep_revealed(database: Database, step_id: str, question_id: str, shown: Revealed) -> None:
    """What is shown of a question. Its single answers go: from now on this is all there is."""
    database.execute(delete(LiveAnswer).where(LiveAnswer.step_id == step_id, LiveAnswer.question_id == question_id))
    database.execute(delete(LiveRevealed).where(LiveRevealed.step_id == step_id,
                                                LiveRevealed.question_id == question_id))
    database.execute(insert(LiveRevealed).values(step_id=step_id, question_id=question_id,
                                                 shown=revealed_to_json(shown)))


def forget_participants(database: Database, session_id: str) -> int:
    """Nobody is known again; how many they were. What is left of answers loses the order that a table may have kept."""
    gone: Any = database.execute(delete(LiveParticipant).where(LiveParticipant.session_id == session_id))
    _rewrite_in_key_order(database, session_id)
    return int(gone.rowcount)


def _rewrite_in_key_order(database: Database, session_id: str) -> None:
    """Write the answers anew, in key order and in one transaction: rows of PostgreSQL lie in the order of their coming
    and carry the number of their transaction, and a page of SQLite's file is filled in that order, whatever the keys.
    """
    own = LiveAnswer.step_id.in_(select(LiveStep.id).where(LiveStep.session_id == session_id))
    rows = database.execute(select(LiveAnswer.step_id, LiveAnswer.question_id, LiveAnswer.digest, LiveAnswer.answer)
                            .where(own).order_by(LiveAnswer.digest)).mappings().all()
    database.execute(delete(LiveAnswer).where(own))
    for row in rows:
        database.execute(insert(LiveAnswer).values(**row))


def forget_answers(database: Database, ended_before: datetime) -> int:
    """Delete the answers of sessions that ended before that; how many."""
    old = (select(LiveStep.id).join(LiveSession, LiveSession.id == LiveStep.session_id)
           .where(LiveSession.state == "ended", LiveSession.ended_at <= ended_before))
    gone: Any = database.execute(delete(LiveAnswer).where(LiveAnswer.step_id.in_(old)))
    return int(gone.rowcount)
