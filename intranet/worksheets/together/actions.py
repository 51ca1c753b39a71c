"""What the room of rounds does with sheets: keep the definition of a round, begin a sheet for it, read what was said.

Whoever calls has checked that the acting person may; inside a transaction of the caller's.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from intranet.ids import random_id
from intranet.people.types import SignedInPerson
from intranet.worksheets import rules
from intranet.worksheets import store as sheets
from intranet.worksheets.asked import asked_words
from intranet.worksheets.filled import Sheet
from intranet.worksheets.together import store
from intranet.worksheets.types import Definition


def keep_definition(database: Session, definition: Definition, now: datetime) -> str:
    """The digest under which the definition is kept in these very words."""
    return sheets.keep_definition(database, definition, now)


def definitions(digests: Collection[str]) -> dict[str, Definition]:
    """Kept definitions by their digests; of a worksheet whose plugin is gone, too."""
    return store.definitions(digests)


def begin_for_round(database: Session, person: SignedInPerson, round_id: str, organisation_id: str,
                    definition: Definition, perspective: str, subject: str, now: datetime) -> str:
    """A new sheet of the person's own for a round; its id."""
    new = Sheet(random_id(), definition, person.id, organisation_id, perspective, subject, now, now, round_id=round_id)
    sheets.add_sheet(database, new)
    return new.id


def said_in(database: Session | Connection, definition: Definition,
            sheet_ids: Collection[str]) -> Mapping[str, dict[str, str]]:
    """What each of these sheets says to the questions that it is asked, by sheet and item."""
    return {sheet_id: asked_words(definition, words) for sheet_id, words in store.words(database, sheet_ids).items()}


def is_complete(definition: Definition, words: Mapping[str, str]) -> bool:
    """Whether everything that is asked is answered."""
    return rules.is_complete(definition, words)


def let_go(database: Session, round_id: str) -> None:
    """The sheets of a round belong to their owners alone from now on."""
    store.let_go(database, round_id)
