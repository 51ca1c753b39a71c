"""Showing the answers: once, when it is due, by whoever comes by: the last who is ready, a reader, or the timed job."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.ids import shuffled
from intranet.people import actions as people
from intranet.rounds import letters, rules, store
from intranet.rounds.types import Round, Standing
from intranet.worksheets.together import actions as together

log = logging.getLogger("ankkuri.rounds")

Members = Mapping[str, str]


def standing_of(one: Round, members: Members, now: datetime) -> Standing:
    """How a round stands; answers are read only when they matter."""
    complete = store.complete_sheets(one) if _looks_at_answers(one, now) else ()
    return rules.standing(one, members, complete, now)


def settled(one: Round, members: Members, organisation: str, now: datetime) -> Round:
    """The round after what was due is done."""
    if not rules.is_due(one, standing_of(one, members, now), now):
        return one
    with writing() as database:
        fresh = store.any_round_to_change(database, one.id)
        if fresh is None:
            return one
        after = show_if_due(database, fresh, members, now)
    if after.revealed_at and not fresh.revealed_at:
        tell(after, members, organisation)
    return after


def show_if_due(database: Session, one: Round, members: Members, now: datetime, *, early: bool = False) -> Round:
    """Inside the transaction: the answers as they are this moment are what is shown from now on.

    `early`: the contact wishes it, and the rule that allows it is asked by the caller.
    """
    words = together.said_in(database, one.definition, store.sheets_of(one.parts))
    complete = {sheet for sheet, said in words.items() if together.is_complete(one.definition, said)}
    now_standing = rules.standing(one, members, complete, now)
    if not rules.is_due(one, now_standing, now) and not (early and now_standing.may_reveal):
        return one
    given = [part.person_id for part in one.parts if part.person_id in now_standing.given]
    said = {part.person_id: words[part.sheet_id] for part in one.parts if part.sheet_id}
    store.keep_voices(database, one.id, ((person, said[person]) for person in shuffled(given)))
    store.change(database, one.id, revealed_at=now)
    audit.note(database, happened.ROUND_SHOWN, object_kind="round", object_id=one.id,
               organisation_id=one.organisation_id)
    return replace(one, revealed_at=now)


def tell(one: Round, members: Members, organisation: str) -> None:
    """After the commit: a mail to those who were asked and are members still. What fails here undoes nothing."""
    try:
        letters.send(letters.shown_letter, one, [part.person_id for part in one.parts if part.person_id in members],
                     "", organisation, one.revealed_at or one.opened_at)
    except OSError:
        log.exception("the mails of a round that is shown were not written")


def show_what_is_due(now: datetime) -> int:
    """The timed job: how many rounds were shown."""
    found = store.open_rounds()
    members = people.members_of({one.organisation_id for one in found})
    names = people.organisation_names_of({one.organisation_id for one in found})
    return sum(settled(one, members[one.organisation_id], names.get(one.organisation_id, ""), now) is not one
               for one in found)


def _looks_at_answers(one: Round, now: datetime) -> bool:
    return not one.revealed_at and not one.called_off_at and now >= rules.closes_at(one.until)
