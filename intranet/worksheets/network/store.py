"""The network's sums: rows in and out. Sheets are read for nobody in particular, only to be counted, and of nobody's
answer more than its beginning.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Select, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.worksheets import store as sheets
from intranet.worksheets.filled import words_of
from intranet.worksheets.models import SheetRow
from intranet.worksheets.network.keeping import snapshot_from_json, snapshot_to_json
from intranet.worksheets.network.models import NetworkCount, NetworkNumber
from intranet.worksheets.network.things import name_of
from intranet.worksheets.network.types import Counted, Standing
from intranet.worksheets.sharing.models import SheetSharing
from intranet.worksheets.sharing.store import sharings
from intranet.worksheets.sharing.types import Choices, Sharing
from intranet.worksheets.types import Definition

INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def _given(*columns: Any) -> Select[Any]:
    """Of the sheets that were filled to their end and given into the sums."""
    return (select(*columns).join(SheetSharing, SheetSharing.sheet_id == SheetRow.id)
            .where(SheetSharing.with_network, SheetRow.organisation_id.is_not(None),
                   SheetRow.completed_at.is_not(None)))


def whole() -> list[tuple[str, str]]:
    """Every worksheet and perspective that somebody gave a sheet of, or that was counted before."""
    with reading_aside() as connection:
        given = connection.execute(_given(SheetRow.worksheet, SheetRow.perspective).distinct())
        counted = connection.execute(select(NetworkCount.worksheet, NetworkCount.perspective))
        return sorted({(row.worksheet, row.perspective) for row in (*given, *counted)})


def state(worksheet: str, perspective: str) -> str:
    """How the shared sheets stand, in a few words that differ when one of them came, went or was changed."""
    question = _given(func.count().label("count"), func.max(SheetRow.saved_at).label("saved"),
                      func.max(SheetSharing.changed_at).label("changed")).where(
        SheetRow.worksheet == worksheet, SheetRow.perspective == perspective)
    with reading_aside() as connection:
        row = connection.execute(question).one()
    return f"{row.count} {row.saved} {row.changed}"[:120]


def standing(worksheet: str, perspective: str) -> Standing:
    """How the count stands."""
    with reading_aside() as connection:
        return _standing(connection, worksheet, perspective) or Standing()


def standing_to_change(database: Session, worksheet: str, perspective: str) -> Standing:
    """The same in a transaction that nobody else can change it in."""
    row = INSERT[database.get_bind().dialect.name](NetworkCount).values(
        worksheet=worksheet, perspective=perspective, joined=0, state="", counted_at=None, shown="")
    database.execute(row.on_conflict_do_nothing(index_elements=["worksheet", "perspective"]))
    return _standing(database, worksheet, perspective, to_change=True) or Standing()


def _standing(database: Session | Connection, worksheet: str, perspective: str, *,
              to_change: bool = False) -> Standing | None:
    question = select(NetworkCount.joined, NetworkCount.state, NetworkCount.counted_at, NetworkCount.shown).where(
        NetworkCount.worksheet == worksheet, NetworkCount.perspective == perspective)
    row = database.execute(question.with_for_update() if to_change else question).one_or_none()
    return None if row is None else Standing(row.joined, row.state, row.counted_at,
                                             snapshot_from_json(row.shown) if row.shown else None)


def keep(database: Session, worksheet: str, perspective: str, standing: Standing) -> None:
    """How the count stands from now on."""
    database.execute(update(NetworkCount).where(
        NetworkCount.worksheet == worksheet, NetworkCount.perspective == perspective).values(
        joined=standing.joined, state=standing.state, counted_at=standing.counted_at,
        shown=snapshot_to_json(standing.snapshot) if standing.snapshot else ""))


def given(worksheet: str, perspective: str) -> list[tuple[str, str, Definition, dict[str, str], Choices]]:
    """Owner, organisation, definition, answers and who reads every sheet given into the sums, the last saved first."""
    with reading_aside() as connection:
        rows = connection.execute(_given(SheetRow.id, SheetRow.person_id, SheetRow.organisation_id,
                                         SheetRow.definition_digest).where(
            SheetRow.worksheet == worksheet, SheetRow.perspective == perspective)
            .order_by(SheetRow.saved_at.desc(), SheetRow.id)).all()
        ids = [row.id for row in rows]
        answers, choices = sheets.beginnings(connection, ids), sharings(connection, ids)
        return [(row.person_id, row.organisation_id, sheets.definition_of(connection, row.definition_digest),
                 words_of(answers.get(row.id, {})), choices.get(row.id, Sharing()).choices) for row in rows]


def counted(database: Session, worksheet: str, perspective: str, key: str) -> dict[str, Counted]:
    """What went into earlier counts, by the thing's name; `key` names the secret that digests are made with now."""
    digests: dict[str, dict[str, set[str]]] = {}
    unknowable: dict[str, set[str]] = {}
    question = select(NetworkNumber.thing, NetworkNumber.organisation_id, NetworkNumber.digest,
                      NetworkNumber.key).where(NetworkNumber.worksheet == worksheet,
                                               NetworkNumber.perspective == perspective)
    for row in database.execute(question):
        thing = name_of(row.thing)
        digests.setdefault(thing, {}).setdefault(row.organisation_id, set()).add(row.digest)
        if row.key != key:
            unknowable.setdefault(thing, set()).add(row.organisation_id)
    return {thing: Counted({one: frozenset(of_one) for one, of_one in of_thing.items()},
                           frozenset(unknowable.get(thing, ()))) for thing, of_thing in digests.items()}


def note_counted(database: Session, worksheet: str, perspective: str, key: str,
                 numbers: Iterable[tuple[str, str, str]]) -> None:
    """Thing, organisation and digest of each number that went into a count."""
    rows = [
        {"worksheet": worksheet, "perspective": perspective, "thing": thing, "organisation_id": organisation,
         "digest": digest, "key": key} for thing, organisation, digest in sorted(numbers)]
    if rows:
        database.execute(INSERT[database.get_bind().dialect.name](NetworkNumber).on_conflict_do_nothing(), rows)
