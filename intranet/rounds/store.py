"""Rounds: rows in and out. Each look-up takes the acting person; a round that they do not see is not found."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, or_, select, update
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.marks import INSERT
from intranet.people.types import SignedInPerson
from intranet.rounds import rules
from intranet.rounds.models import PartRow, RoundRow, TalkRow, VoiceRow
from intranet.rounds.types import Part, Round, RoundNotFound, Voice
from intranet.worksheets.asked import progress
from intranet.worksheets.filled import Answer, Writer
from intranet.worksheets.together import actions as together
from intranet.worksheets.types import Definition

MOST_LISTED = 200

COLUMNS = (RoundRow.id, RoundRow.organisation_id, RoundRow.definition_digest, RoundRow.perspective, RoundRow.subject,
           RoundRow.opened_by, RoundRow.opened_at, RoundRow.until, RoundRow.reminded_on, RoundRow.revealed_at,
           RoundRow.called_off_at)
TALK = select(TalkRow.item, TalkRow.words, TalkRow.version, TalkRow.page_key, TalkRow.sequence, TalkRow.saved_at,
              TalkRow.written_by).where(TalkRow.round_id == bindparam("round"))


OWN = (select(*COLUMNS).where(
    RoundRow.organisation_id.in_(bindparam("own", expanding=True)),
    or_(RoundRow.organisation_id.in_(bindparam("led", expanding=True)),
        RoundRow.id.in_(select(PartRow.round_id).where(PartRow.person_id == bindparam("person")))))
       .order_by(RoundRow.opened_at.desc(), RoundRow.id).limit(MOST_LISTED))
OWN_AND_FRESH = OWN.where(RoundRow.called_off_at.is_(None),
                          or_(RoundRow.revealed_at.is_(None), RoundRow.revealed_at > bindparam("since")))
"""Put together once: the start page asks it of everybody."""


def round_of(person: SignedInPerson, round_id: str) -> Round:
    """A round that the person sees; raises RoundNotFound."""
    with reading_aside() as connection:
        return _seen(person, _round(connection, round_id))


def round_to_change(database: Session, person: SignedInPerson, round_id: str) -> Round:
    """The same inside a writing transaction; on PostgreSQL nobody else changes the round until it ends."""
    return _seen(person, _round(database.connection(), round_id, lock=True))


def any_round_to_change(database: Session, round_id: str) -> Round | None:
    """A round for whoever only does what is due; None when it is gone."""
    return _round(database.connection(), round_id, lock=True)


def rounds_of(person: SignedInPerson, shown_since: datetime | None = None) -> list[Round]:
    """The rounds that the person sees, the newest first; with a time only those that go on or were shown since."""
    own = [one.organisation_id for one in person.memberships]
    led = [one.organisation_id for one in person.memberships if one.is_contact]
    if not own:
        return []
    bound: dict[str, Any] = {"own": own, "led": led, "person": person.id}
    question = OWN if shown_since is None else OWN_AND_FRESH
    with reading_aside() as connection:
        return _rounds(connection, connection.execute(
            question, bound if shown_since is None else {**bound, "since": shown_since}).all())


def open_rounds() -> list[Round]:
    """Every round whose answers are not shown yet and that was not called off."""
    question = select(*COLUMNS).where(RoundRow.revealed_at.is_(None), RoundRow.called_off_at.is_(None))
    with reading_aside() as connection:
        return _rounds(connection, connection.execute(question).all())


def voices(person: SignedInPerson, round_id: str) -> tuple[Voice, ...]:
    """The answers as they were shown, in the order that chance gave them. Whoever asks has looked the round up."""
    question = select(VoiceRow.place, VoiceRow.person_id, VoiceRow.words).where(
        VoiceRow.round_id == round_id).order_by(VoiceRow.place)
    with reading_aside() as connection:
        return tuple(Voice(row.place, json.loads(row.words), row.person_id == person.id)
                     for row in connection.execute(question))


def held_about(person: SignedInPerson) -> list[dict[str, Any]]:
    """What is held of the person's part in rounds, also of those that they do not see any more."""
    question = (select(RoundRow.id, RoundRow.definition_digest, RoundRow.subject, RoundRow.opened_at,
                       RoundRow.opened_by, RoundRow.until, PartRow.asked_at, PartRow.ready_at, VoiceRow.words)
                .outerjoin(PartRow, (PartRow.round_id == RoundRow.id) & (PartRow.person_id == person.id))
                .outerjoin(VoiceRow, (VoiceRow.round_id == RoundRow.id) & (VoiceRow.person_id == person.id))
                .where(or_(PartRow.person_id == person.id, VoiceRow.person_id == person.id,
                           RoundRow.opened_by == person.id,
                           RoundRow.id.in_(select(TalkRow.round_id).where(TalkRow.written_by == person.id))))
                .order_by(RoundRow.opened_at, RoundRow.id))
    with reading_aside() as connection:
        rows = connection.execute(question).all()
        agreed = connection.execute(select(TalkRow.round_id, TalkRow.item, TalkRow.words, TalkRow.saved_at).where(
            TalkRow.written_by == person.id).order_by(TalkRow.round_id, TalkRow.item)).all()
    titles = {digest: one.title.get("fi", "") for digest, one in
              together.definitions({row.definition_digest for row in rows}).items()}
    return [{"worksheet": titles[row.definition_digest], "subject": row.subject,
             "opened_at": row.opened_at.isoformat(), "opened_by_you": row.opened_by == person.id,
             "until": row.until.isoformat(), "asked_at": _iso(row.asked_at), "ready_at": _iso(row.ready_at),
             "answers_as_shown": json.loads(row.words) if row.words else {},
             "written_of_the_talk": [{"item": one.item, "words": one.words, "saved_at": one.saved_at.isoformat()}
                                     for one in agreed if one.round_id == row.id]} for row in rows]


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _seen(person: SignedInPerson, found: Round | None) -> Round:
    if found is None or not rules.sees(person, found):
        raise RoundNotFound
    return found


def _round(connection: Connection, round_id: str, *, lock: bool = False) -> Round | None:
    question = select(*COLUMNS).where(RoundRow.id == round_id)
    rows = connection.execute(question.with_for_update() if lock else question).all()
    return next(iter(_rounds(connection, rows)), None)


def _rounds(connection: Connection, rows: Sequence[Any]) -> list[Round]:
    """Rounds with their parts: two queries, however many rounds."""
    parts: dict[str, list[Part]] = defaultdict(list)
    asked = select(PartRow.round_id, PartRow.person_id, PartRow.asked_at, PartRow.sheet_id, PartRow.ready_at).where(
        PartRow.round_id.in_([row.id for row in rows])).order_by(PartRow.asked_at, PartRow.person_id)
    for row in connection.execute(asked) if rows else ():
        parts[row.round_id].append(Part(*row[1:]))
    definitions = together.definitions({row.definition_digest for row in rows})
    return [Round(row.id, row.organisation_id, definitions[row.definition_digest], row.perspective, row.subject,
                  row.opened_by, row.opened_at, row.until, row.reminded_on, row.revealed_at, row.called_off_at,
                  tuple(parts[row.id])) for row in rows]


def talk(round_id: str) -> tuple[dict[str, Answer], dict[str, str]]:
    """What was agreed, by field; and who wrote each last. Whoever asks has looked the round up."""
    with reading_aside() as connection:
        rows = connection.execute(TALK, {"round": round_id}).all()
    return {row.item: _answer(row) for row in rows}, {row.item: row.written_by for row in rows if row.written_by}


def talk_to_change(database: Session, round_id: str) -> dict[str, Answer]:
    """The same inside a writing transaction."""
    return {row.item: _answer(row) for row in database.execute(TALK, {"round": round_id})}


def _answer(row: Any) -> Answer:
    writer = Writer(row.page_key, row.sequence) if row.page_key else None
    return Answer(row.item, row.words, row.version, writer, row.saved_at)


# -- inside a writing transaction -------------------------------------------------------------------------------------


def add_round(database: Session, new: Round, definition: Definition) -> bool:
    """A new round with those who are asked; False, and nothing done, where the same was opened a moment ago."""
    digest = together.keep_definition(database, definition, new.opened_at)
    row = INSERT[database.get_bind().dialect.name](RoundRow).values(
        id=new.id, organisation_id=new.organisation_id, definition_digest=digest, perspective=new.perspective,
        subject=new.subject, opened_by=new.opened_by, opened_at=new.opened_at, until=new.until)
    if database.scalar(row.on_conflict_do_nothing(index_elements=["id"]).returning(RoundRow.id)) is None:
        return False
    add_parts(database, new.id, (part.person_id for part in new.parts), new.opened_at)
    return True


def add_parts(database: Session, round_id: str, person_ids: Iterable[str], now: datetime) -> None:
    """Ask these too."""
    rows = [{"round_id": round_id, "person_id": one, "asked_at": now} for one in person_ids]
    if rows:
        database.execute(insert(PartRow), rows)


def keep_sheet(database: Session, round_id: str, person_id: str, sheet_id: str) -> None:
    """The person's sheet for the round; what was said of an earlier one counts no more."""
    _change_part(database, round_id, person_id, sheet_id=sheet_id, ready_at=None)


def keep_ready(database: Session, round_id: str, person_id: str, ready_at: datetime | None) -> None:
    """That the person is ready, or is not any more."""
    _change_part(database, round_id, person_id, ready_at=ready_at)


def _change_part(database: Session, round_id: str, person_id: str, **values: Any) -> None:
    database.execute(update(PartRow).where(PartRow.round_id == round_id, PartRow.person_id == person_id).values(values))


def change(database: Session, round_id: str, **values: datetime | date | None) -> None:
    """Some facts of a round."""
    database.execute(update(RoundRow).where(RoundRow.id == round_id).values(values))


def keep_voices(database: Session, round_id: str, in_order: Iterable[tuple[str, Mapping[str, str]]]) -> None:
    """The answers by person, in the order in which they are to stand."""
    rows = [{"round_id": round_id, "place": place, "person_id": person_id,
             "words": json.dumps(words, ensure_ascii=False)} for place, (person_id, words) in enumerate(in_order, 1)]
    database.execute(insert(VoiceRow), rows)


def keep_word(database: Session, round_id: str, kept: Answer, *, is_new: bool, by: str | None) -> None:
    """A field of the talk; `by` is who wrote it, None when its words are the same as before."""
    values = {"words": kept.words, "version": kept.version, "saved_at": kept.saved_at,
              "page_key": kept.writer.key if kept.writer else None,
              "sequence": kept.writer.sequence if kept.writer else 0, **({"written_by": by} if by else {})}
    if is_new:
        database.execute(insert(TalkRow).values(round_id=round_id, item=kept.item, **values))
    else:
        database.execute(update(TalkRow).where(TalkRow.round_id == round_id, TalkRow.item == kept.item).values(values))


def delete_round(database: Session, round_id: str) -> None:
    """The round with everything that was shown and agreed in it; everybody's own sheet stays theirs."""
    database.execute(delete(RoundRow).where(RoundRow.id == round_id))


def is_taken(database: Session, round_id: str) -> bool:
    """Whether some round has this id."""
    return database.execute(select(RoundRow.id).where(RoundRow.id == round_id)).first() is not None


def sheets_of(parts: Iterable[Part], of: Collection[str] | None = None) -> list[str]:
    """The sheets of those parts that have one; of some persons only."""
    return [part.sheet_id for part in parts if part.sheet_id and (of is None or part.person_id in of)]


def complete_sheets(one: Round) -> set[str]:
    """Those sheets of a round in which everything is answered."""
    with reading_aside() as connection:
        words = together.said_in(connection, one.definition, sheets_of(one.parts))
    return {sheet_id for sheet_id, said in words.items() if together.is_complete(one.definition, said)}


def how_far(definition: Definition, sheet_id: str) -> tuple[int, int]:
    """How many questions of a sheet are answered, and how many there are."""
    with reading_aside() as connection:
        words = together.said_in(connection, definition, [sheet_id])[sheet_id]
    return progress(definition, definition.items, words)
