"""What facilitators do before a workshop: make a session, put its run sheet together. One commit each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session as Database

from intranet import clock
from intranet.cards import actions as cards
from intranet.database import writing
from intranet.events import actions as events
from intranet.events.types import Event
from intranet.faults import NotAllowed
from intranet.feedback import actions as feedback
from intranet.ids import random_id, short_code
from intranet.live import store
from intranet.live.actions import step_of
from intranet.live.preparing import rules
from intranet.live.preparing import store as sheets
from intranet.live.preparing.example import example
from intranet.live.preparing.types import OfferedCard, OfferedSection, TypedSession, TypedStep
from intranet.live.types import (
    ROLE,
    Content,
    Kind,
    Session,
    SessionIsRunning,
    StaleStep,
    StepWasShown,
    UnfitStep,
    Whole,
)
from intranet.people import actions as people
from intranet.people.types import Led, SignedInPerson
from intranet.worksheets import actions as worksheets

EXAMPLE = "example"


# -- what there is to choose from -------------------------------------------------------------------------------------


def led(person: SignedInPerson, code: str) -> Whole:
    """A session that the person leads; raises SessionNotFound."""
    return store.led(person, code)


def led_sessions(person: SignedInPerson, event_id: str = "") -> list[Session]:
    """Those that the person leads, of one event when it is named."""
    return store.led_sessions(person, event_id or None)


def led_events(person: SignedInPerson) -> dict[str, str]:
    """The titles of the events that the person leads by their ids."""
    return events.led_titles(person)


def led_event(person: SignedInPerson, session: Session) -> Event | None:
    """The session's event, where the person leads it still."""
    return next((one for one in events.led(person) if one.id == session.event_id), None) if session.event_id else None


def leaders() -> dict[str, str]:
    """Everybody who may lead, by id."""
    return people.holders_of(ROLE)


def leaders_of(session: Session) -> list[str]:
    """Who leads a session."""
    return store.facilitators(session.id)


def things_led() -> list[Led]:
    """Every session with those who are named as its leaders."""
    return sheets.things_led()


def name_leader(database: Database, kind: str, session_id: str, person_id: str) -> None:
    """The person leads a session too."""
    sheets.name_leader(database, kind, session_id, person_id)


def sections() -> list[OfferedSection]:
    """The sections of worksheets that can be answered on phones."""
    return rules.offered(worksheets.worksheets())


def offered_cards() -> list[OfferedCard]:
    """The cards that everybody who is signed in may read, by title."""
    return sorted((OfferedCard(one.slug, one.title, one.language) for one in cards.readables()),
                  key=lambda one: one.title.casefold())


# -- a session --------------------------------------------------------------------------------------------------------


def make_session(person: SignedInPerson, typed: TypedSession, unfit: Mapping[str, str], language: str) -> Session:
    """A new session that the person leads, with others who lead its event; raises UnfitSession."""
    if not person.has_role(ROLE):
        raise NotAllowed
    earlier = {one.code for one in store.led_sessions(person)}
    rules.check_session(typed, unfit, events.led_events(person), {EXAMPLE, *earlier})
    session = Session(random_id(), free_code(), typed.title, language, event_id=typed.event_id or None,
                      made_at=clock.now())
    steps: list[tuple[Kind, Content]] = []
    if typed.start_from == EXAMPLE:
        steps = example(language, sections())
    elif typed.start_from:
        steps = [(step.kind, step.content) for step in store.led(person, typed.start_from).steps]
    with_it = events.facilitators_of([typed.event_id]).get(typed.event_id, []) if typed.event_id else []
    add_session(session, [person.id, *with_it], steps)
    return session


def add_session(session: Session, leaders: list[str], steps: list[tuple[Kind, Content]]) -> None:
    """A session with its run sheet, in one commit."""
    with writing() as database:
        store.add_session(database, session, leaders)
        for kind, content in steps:
            sheets.add_step(database, session.id, random_id(), kind, content)


def free_code() -> str:
    """A code that no session and no form has; the table refuses a second one should two be made at once."""
    code = short_code()
    while store.code_is_taken(code) or feedback.code_is_taken(code):
        code = short_code()
    return code


def change_session(person: SignedInPerson, code: str, typed: TypedSession, unfit: Mapping[str, str]) -> None:
    """Another title, event or facilitators. Who leads stays among them. Raises SessionNotFound, UnfitSession."""
    before = store.led(person, code).session
    rules.check_session(typed, unfit, {*events.led_events(person), *filter(None, [before.event_id])}, ())
    known = leaders()
    with writing() as database:
        session = store.led_to_change(database, person, code).session
        store.keep(database, _changed(replace(session, title=typed.title, event_id=typed.event_id or None), person))
        store.set_facilitators(database, session.id, {person.id, *(one for one in typed.facilitators if one in known)})


def delete_session(person: SignedInPerson, code: str) -> None:
    """The session is gone with everything that was revealed. Raises SessionNotFound, SessionIsRunning."""
    with writing() as database:
        session = store.led_to_change(database, person, code).session
        if session.state == "running":
            raise SessionIsRunning
        store.delete_session(database, session.id)


def _changed(session: Session, person: SignedInPerson) -> Session:
    return replace(session, version=session.version + 1, last_by=person.id, last_did="sheet")


# -- steps ------------------------------------------------------------------------------------------------------------


def add_step(person: SignedInPerson, code: str, kind: Kind, typed: TypedStep, unfit: Mapping[str, str],
             language: str) -> str:
    """A step at the end of the run sheet; its id. Raises SessionNotFound, UnfitStep."""
    store.led(person, code)
    content = _content(person, kind, typed, unfit, language)
    step_id = random_id()
    with writing() as database:
        whole = store.led_to_change(database, person, code)
        if len(whole.steps) >= rules.MOST_STEPS:
            raise UnfitStep({"title": "too_many"}, typed.words)
        sheets.add_step(database, whole.session.id, step_id, kind, content)
        store.keep(database, _changed(whole.session, person))
    return step_id


def change_step(person: SignedInPerson, code: str, step_id: str, typed: TypedStep, unfit: Mapping[str, str],
                seen: int, language: str) -> None:
    """A step as typed. Raises SessionNotFound, StepNotFound, UnfitStep, StaleStep, StepWasShown."""
    step = step_of(store.led(person, code), step_id)
    content = _content(person, step.kind, typed, unfit, language)
    with writing() as database:
        whole = store.led_to_change(database, person, code)
        step = step_of(whole, step_id)
        if step.was_shown:
            raise StepWasShown
        if step.version != seen:
            raise StaleStep(step)
        sheets.change_step(database, step_id, content, step.version + 1)
        store.keep(database, _changed(whole.session, person))


def move_step(person: SignedInPerson, code: str, step_id: str, by: int = 0, to: int | None = None) -> None:
    """A step some places on, or at a place counted from 0. Raises SessionNotFound, StepNotFound."""
    with writing() as database:
        whole = store.led_to_change(database, person, code)
        step_of(whole, step_id)
        ids = [step.id for step in whole.steps]
        place = ids.index(step_id) + by if to is None else to
        sheets.put_in_order(database, rules.moved(ids, step_id, place))
        store.keep(database, _changed(whole.session, person))


def remove_step(person: SignedInPerson, code: str, step_id: str) -> None:
    """A step is gone. Raises SessionNotFound, StepNotFound, StepWasShown."""
    with writing() as database:
        whole = store.led_to_change(database, person, code)
        if step_of(whole, step_id).was_shown:
            raise StepWasShown
        sheets.remove_step(database, step_id)
        _close_gaps(database, whole, step_id)
        store.keep(database, _changed(whole.session, person))


def _close_gaps(database: Database, whole: Whole, gone: str) -> None:
    sheets.put_in_order(database, [step.id for step in whole.steps if step.id != gone])


def _content(person: SignedInPerson, kind: Kind, typed: TypedStep, unfit: Mapping[str, str], language: str) -> Content:
    card = cards.text_of(person, typed["card"]) if kind == "card" and typed["card"] else None
    chosen = OfferedCard(card.slug, card.title, card.language, card.summary, card.source) if card else None
    return rules.check_step(kind, typed, unfit, language, sections() if kind == "section" else (), chosen)
