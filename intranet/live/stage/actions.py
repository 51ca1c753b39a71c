"""What facilitators do in a workshop: start, go on, reveal, put away, let the clock stand, end. One commit each.

Each button carries the version that its page showed; when another facilitator was first nothing is done and both are
told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session as Database

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.ids import shuffled
from intranet.live import rules, store
from intranet.live.actions import end_due
from intranet.live.stage import rules as stage
from intranet.live.types import Place, Session, StaleControl, Stop, Whole
from intranet.people import actions as people
from intranet.people.types import SignedInPerson


@dataclass(frozen=True)
class Room:
    """A session as its facilitators see it, with counts. Those tell of no answer."""

    whole: Whole
    stop: Stop | None
    joined: int
    answered: Mapping[Place, int]
    """Of questions that are not revealed."""

    @property
    def session(self) -> Session:
        """The session."""
        return self.whole.session

    @property
    def answered_here(self) -> int:
        """How many have answered what is asked now: of several statements the one that most have answered."""
        if self.stop is None:
            return 0
        return max((self.many(self.stop, one.id) for one in self.stop.questions), default=0)

    @property
    def can_reveal(self) -> bool:
        """Whether something that is asked now can be shown."""
        return self.stop is not None and any(
            self.answered.get((self.stop.step.id, one.id), 0) >= rules.FLOOR for one in self.stop.questions
            if (self.stop.step.id, one.id) not in self.whole.revealed)

    @property
    def waits(self) -> bool:
        """Whether something that is asked now is not revealed yet."""
        return self.stop is not None and any((self.stop.step.id, one.id) not in self.whole.revealed
                                             for one in self.stop.questions)

    @property
    def pulse(self) -> str:
        """Changes with everything that a facilitator sees."""
        return f"{self.session.version}-{self.joined}-{self.answered_here}"

    def many(self, stop: Stop, question_id: str) -> int:
        """How many have answered one question."""
        place = (stop.step.id, question_id)
        frozen = self.whole.revealed.get(place)
        return frozen.answered if frozen else self.answered.get(place, 0)


def room(person: SignedInPerson, code: str) -> Room:
    """A session that the person leads; raises SessionNotFound."""
    whole = store.led(person, code)
    if rules.is_due(whole.session, clock.now()):
        end_due(clock.now())
        whole = store.led(person, code)
    session, stop = whole.session, rules.stop_of(whole)
    asked = [stop.step.id] if stop else [step.id for step in whole.steps] if session.state == "ended" else []
    joined = store.joined(session.id) if session.state == "running" else session.joined
    return Room(whole, stop, joined, store.answered(asked) if asked else {})


def press(person: SignedInPerson, code: str, button: str, seen: int, number: int = -1, question: str = "") -> None:
    """Do what a button of the control page says. Raises SessionNotFound, StaleControl, TooFewAnswers.

    `number` is a stop for `go`, an answer's place for `out`; `question` whose answers those are.
    """
    now = clock.now()
    with writing() as database:
        whole = store.led_to_change(database, person, code)
        if whole.session.version != seen or button not in stage.BUTTONS:
            raise StaleControl
        if button in ("reveal", "hide", "show", "out"):
            session = _change_shown(database, whole, button, number, question)
        else:
            session = stage.led_on(whole, button, now, number)
        if session.step_id and session.step_id != whole.session.step_id:
            store.note_shown(database, session.step_id)
        if button == "end":
            session = replace(session, joined=store.forget_participants(database, session.id))
        store.keep(database, replace(session, version=seen + 1, last_by=person.id, last_did=button))
        if button in ("start", "end"):
            audit.note(database, happened.LIVE_STARTED if button == "start" else happened.LIVE_ENDED, by=person.id,
                       object_kind="live", object_id=session.id)


def _change_shown(database: Database, whole: Whole, button: str, number: int, question: str) -> Session:
    stop = rules.stop_of(whole)
    if stop is None:
        raise StaleControl
    if button == "reveal":
        _reveal(database, whole, stop)
        return replace(whole.session, page=0)
    _switch(database, whole, stop, button, number, question)
    return whole.session


def _switch(database: Database, whole: Whole, stop: Stop, button: str, number: int, question: str) -> None:
    """Put everything that was revealed here away or show it again, or one answer of one question."""
    for one in stop.questions:
        shown = whole.revealed.get((stop.step.id, one.id))
        if shown is None or (button == "out" and one.id != question):
            continue
        after = rules.switched(shown, number) if button == "out" else replace(shown, is_hidden=button == "hide")
        store.keep_revealed(database, stop.step.id, one.id, after)


def _reveal(database: Database, whole: Whole, stop: Stop) -> None:
    """Freeze what enough have answered, in the transaction that reads the answers: none can come in between."""
    answered = {question: many for (_, question), many in store.answered([stop.step.id], database).items()}
    done = {question for step, question in whole.revealed if step == stop.step.id}
    for one in rules.to_reveal(stop.questions, answered, done):
        answers = store.answers(database, stop.step.id, one.id)
        store.keep_revealed(database, stop.step.id, one.id, rules.revealed(one, answers, shuffled))


def press_afterwards(person: SignedInPerson, code: str, button: str, stop_number: int, number: int = -1,
                     question: str = "") -> None:
    """After the end: show what was not shown, as long as its answers are kept, or hide one answer (`out`).

    Raises SessionNotFound, StaleControl, TooFewAnswers.
    """
    with writing() as database:
        whole = store.led_to_change(database, person, code)
        along = rules.stops(whole.steps)
        if whole.session.state != "ended" or not 0 <= stop_number < len(along):
            raise StaleControl
        if button == "reveal":
            _reveal(database, whole, along[stop_number])
        elif button == "out":
            _switch(database, whole, along[stop_number], button, number, question)


def who_was_first(person: SignedInPerson, session: Session) -> str:
    """The name of the facilitator who changed the session last; empty when it was oneself."""
    if session.last_by is None or session.last_by == person.id:
        return ""
    return people.names_of([session.last_by]).get(session.last_by, "")
