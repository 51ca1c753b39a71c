"""Writing down what is agreed. Everybody who sees the round writes; each field is kept by the rules of answers, so that
two who write at once are told of each other, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from intranet import clock
from intranet.database import writing
from intranet.people import actions as people
from intranet.people.types import SignedInPerson
from intranet.rounds import store
from intranet.rounds.talk import talk_of
from intranet.rounds.types import Round, RoundNotFound, Written
from intranet.worksheets import rules
from intranet.worksheets.filled import Answer, SentAnswer, Sheet, StaleAnswer, UnfitAnswer, Writer


@dataclass(frozen=True)
class TalkKept:
    """What became of the whole form: what could not be kept, by field."""

    unfit: dict[str, UnfitAnswer] = field(default_factory=dict)
    stale: dict[str, StaleAnswer] = field(default_factory=dict)


def talk(one: Round) -> tuple[Sheet, dict[str, Written]]:
    """What was agreed so far, and who wrote of each statement last. Whoever asks has looked the round up."""
    answers, writers = store.talk(one.id)
    names = people.names_of(writers.values())
    written: dict[str, Written] = {}
    for item, answer in answers.items():
        statement = item.partition(".")[0]
        before = written.get(statement)
        if answer.saved_at and (before is None or before.at < answer.saved_at):
            written[statement] = Written(names.get(writers.get(item, ""), ""), answer.saved_at)
    return talk_of(one, answers, max((answer.saved_at for answer in answers.values() if answer.saved_at),
                                     default=None)), written


def keep(person: SignedInPerson, round_id: str, item: str, values: tuple[str, ...] | None, seen_version: int,
         writer: Writer | None) -> None:
    """Keep one field. Raises RoundNotFound, also before the answers are shown; ItemNotFound, UnfitAnswer, StaleAnswer.
    """
    now = clock.now()
    with writing() as database:
        _keep(database, person, _talk(database, person, round_id), SentAnswer(item, values, seen_version), writer, now)


def keep_all(person: SignedInPerson, round_id: str, sent: Iterable[SentAnswer], writer: Writer | None) -> TalkKept:
    """Keep what the whole form sent: a field that is refused costs no other."""
    now, kept = clock.now(), TalkKept()
    with writing() as database:
        sheet = _talk(database, person, round_id)
        known = {item.id for item in sheet.definition.items}
        for one in sent:
            if one.item not in known or one.values is None:
                continue
            try:
                _keep(database, person, sheet, one, writer, now)
            except UnfitAnswer as unfit:
                kept.unfit[one.item] = unfit
            except StaleAnswer as stale:
                kept.stale[one.item] = stale
    return kept


def _talk(database: Session, person: SignedInPerson, round_id: str) -> Sheet:
    one = store.round_to_change(database, person, round_id)
    if not one.revealed_at:
        raise RoundNotFound  # there is nothing to talk about yet
    return talk_of(one, store.talk_to_change(database, round_id), None)


def _keep(database: Session, person: SignedInPerson, sheet: Sheet, sent: SentAnswer, writer: Writer | None,
          now: datetime) -> None:
    item = sheet.definition.item(sent.item)
    if sent.values is None:
        raise UnfitAnswer(item.id, "missing", "")
    saved = sheet.answer(item.id)
    words = rules.fit_words(sheet.definition, item, list(sent.values))
    if not words and not saved.version:
        return
    kept: Answer = rules.keep_words(saved, sent.seen_version, words, writer, now)
    if kept != saved:
        by = person.id if kept.version != saved.version else None
        store.keep_word(database, sheet.id, kept, is_new=not saved.version, by=by)
