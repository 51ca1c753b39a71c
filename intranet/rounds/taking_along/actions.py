"""A round that goes out of the house, noted in the trail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.people.types import SignedInPerson
from intranet.rounds import actions, stepping, talking
from intranet.rounds.shown import Compared, StatementShown, compared, talk_fields
from intranet.rounds.talk import DISAGREE, OPEN, Agreed, agreed_of, agreed_score, why_id
from intranet.rounds.types import Looked, RoundNotFound, StepTold
from intranet.text.words import Said
from intranet.worksheets.filled import Sheet
from intranet.worksheets.scoring import Scored


@dataclass(frozen=True)
class Taken:
    """Everything of a round that a file holds; nothing in it says whose an answer is, not even to the one who takes it:
    a file is handed on."""

    looked: Looked
    compared: Compared
    talk: Sheet
    agreed: Agreed
    scored: Scored
    labels: dict[str, Said]
    """What was agreed on each statement in words; statements that are open are missing."""
    steps: Sequence[StepTold] = ()

    def why(self, statement: StatementShown) -> str:
        """The words beside what was agreed on a statement."""
        return self.talk.answer(why_id(statement.item.id)).words

    def chosen(self, statement: StatementShown) -> str:
        """What was agreed on a statement as it is kept; empty while it is open."""
        words = self.talk.answer(statement.item.id).words
        return "" if words == OPEN else words

    def is_disagreed(self, statement: StatementShown) -> bool:
        """Whether “we disagree” was written down."""
        return self.chosen(statement) == DISAGREE


def take(person: SignedInPerson, round_id: str, language: str) -> Taken:
    """The round of a file; raises RoundNotFound, also while the answers are not shown."""
    looked = actions.look(person, round_id)
    one = looked.round
    if not one.revealed_at:
        raise RoundNotFound
    looked = replace(looked, voices=tuple(replace(voice, is_own=False) for voice in looked.voices))
    talk, _written = talking.talk(one)
    fields = talk_fields(one.definition, talk, language, {}, {}, {})
    labels = {item: field.saved_labels[0] for item, field in fields.items()
              if field.saved_labels and talk.answer(item).words != OPEN}
    with writing() as database:
        audit.note(database, happened.ROUND_EXPORTED, by=person.id, object_kind="round", object_id=one.id,
                   organisation_id=one.organisation_id)
    return Taken(looked, compared(looked, language), talk, agreed_of(one.definition, talk.words()),
                 agreed_score(one.definition, talk.words()), labels, stepping.told(person, looked))
