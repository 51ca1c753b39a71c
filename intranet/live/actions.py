"""What participants do with a live session: find it by its code, join, answer. And what other rooms and timed jobs ask.

Nobody here is asked who they are: a signed-in member's answer is as anonymous as everybody's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.live import rules, store
from intranet.live.seals import answer_digest, is_seal, joined_digest
from intranet.live.types import Session, SessionNotFound, Step, StepNotFound, Stop, Whole
from intranet.people.tries import begin_try, check_tries
from intranet.people.types import SignedInPerson

TRY = "live-code"
"""The kind under which wrong codes are counted."""


@dataclass(frozen=True)
class Seat:
    """A session as one phone sees it."""

    whole: Whole
    stop: Stop | None
    own: Mapping[str, str] = field(default_factory=dict)
    """What this phone has answered here, by question."""
    has_joined: bool = False

    @property
    def session(self) -> Session:
        """The session."""
        return self.whole.session


# -- finding ----------------------------------------------------------------------------------------------------------


def version(code: str, seal: str, address: str) -> int:
    """The version of a session: one small query. Raises what `seat` raises."""
    try:
        pulse = store.pulse(code)
    except SessionNotFound:
        begin_try(TRY, what=code, address=address)
        raise
    if not is_seal(pulse.session_id, seal):
        check_tries(TRY, address=address)
    return pulse.version


def seat(code: str, seal: str, address: str) -> Seat:
    """The session with this code. Raises SessionNotFound, and TooManyTries after too many wrong codes.

    A seal shows that the session had been found before: then nothing is limited, however many share the address.
    """
    try:
        whole = store.whole_of_code(code)
    except SessionNotFound:
        begin_try(TRY, what=code, address=address)
        raise
    known = is_seal(whole.session.id, seal)
    if not known:
        check_tries(TRY, address=address)
    if rules.is_due(whole.session, clock.now()):
        end_due(clock.now())
        whole = store.whole_of_code(code)
    stop = rules.stop_of(whole)
    if not known:
        return Seat(whole, stop)
    own = store.own_answers(stop.step.id, _digests(stop, seal)) if stop and stop.step.asks else {}
    return Seat(whole, stop, own, whole.session.state == "running"
                and store.has_joined(whole.session.id, joined_digest(whole.session.id, seal)))


def step_of(whole: Whole, step_id: str) -> Step:
    """A step of the run sheet; raises StepNotFound."""
    for step in whole.steps:
        if step.id == step_id:
            return step
    raise StepNotFound


def _digests(stop: Stop, seal: str) -> dict[str, str]:
    return {one.id: answer_digest(stop.step.id, one.id, seal) for one in stop.questions}


# -- taking part ------------------------------------------------------------------------------------------------------


def join(session: Session, seal: str) -> None:
    """Count a participant; twice is once. Before the start and after the end nobody is counted."""
    digest = joined_digest(session.id, seal)
    with writing() as database:
        if store.is_running(database, session.id):
            store.join(database, session.id, digest)


def answer(session: Session, stop: Stop, words: Mapping[str, str], unfit: Mapping[str, str], seal: str,
           ) -> Mapping[str, str]:
    """Keep a participant's answers to what is asked at a stop, in place of their earlier ones; what was kept.

    Raises UnfitAnswer, LateAnswer, NotSaved. `unfit` are problems that the input layer found.
    """
    digests, joined = _digests(stop, seal), joined_digest(session.id, seal)
    with writing() as database:
        gate = store.gate(database, session.id, stop.step.id)
        kept = rules.fit_answers(rules.still_open(gate, stop.questions, words), words, unfit)
        for question_id, text in kept.items():
            store.keep_answer(database, stop.step.id, question_id, digests[question_id], text)
        store.join(database, session.id, joined)
    return kept


# -- time goes by -----------------------------------------------------------------------------------------------------


def end_due(now: datetime) -> int:
    """End the sessions that have run for a day; how many there were.

    A timed job does it, and whoever comes to look: the second is the safety net of a site without a timekeeper.
    """
    ended = 0
    for code in store.sessions_due(now - rules.LONGEST_LIFE):
        with writing() as database:
            whole = store.to_change(database, code)
            if rules.is_due(whole.session, now):
                joined = store.forget_participants(database, whole.session.id)
                store.keep(database, replace(
                    whole.session, state="ended", version=whole.session.version + 1, ended_at=now, joined=joined,
                    step_id="", at=0, clock_ends_at=None, clock_left=None, last_by=None, last_did="ended"))
                audit.note(database, happened.LIVE_ENDED, object_kind="live", object_id=whole.session.id)
                ended += 1
    return ended


def forget_answers(now: datetime) -> int:
    """Delete what was never revealed, some days after the end; how many answers."""
    with writing() as database:
        return store.forget_answers(database, now - rules.ANSWERS_KEPT)


# -- for other rooms --------------------------------------------------------------------------------------------------


def led_sessions(person: SignedInPerson) -> list[Session]:
    """The sessions that the person leads, the newest first."""
    return store.led_sessions(person)


def sessions_of_events(event_ids: tuple[str, ...]) -> list[Whole]:
    """The ended sessions of these events."""
    return store.of_events(event_ids)


def held_about(person: SignedInPerson) -> dict[str, Any]:
    """The sessions that the person leads. Answers belong to nobody, so none can be found here."""
    return {"led_live_sessions": [{"title": one.title, "made_at": one.made_at.isoformat() if one.made_at else None,
                                   "state": one.state} for one in store.led_sessions(person)]}


