"""The demo's session: the example run sheet for the next event, not begun, so that a newcomer can press “begin”."""

from __future__ import annotations

from collections.abc import Callable

from intranet import clock
from intranet.events import actions as events
from intranet.ids import random_id
from intranet.live import store
from intranet.live.preparing.actions import add_session, free_code, sections
from intranet.live.preparing.example import example
from intranet.live.types import ROLE, Session
from intranet.people.demo import person_id_of
from intranet.people.types import SignedInPerson

FACILITATOR = "vetaja@demo.example"


def load_demo(say: Callable[[str], None] = print) -> None:
    """Make it where the facilitator leads none."""
    person_id = person_id_of(FACILITATOR)
    if person_id is None:
        return
    person = SignedInPerson(person_id, "", FACILITATOR, "fi", frozenset({ROLE}))
    coming = [own.event for own in events.coming(person, clock.now()) if own.leads]
    if not coming or store.led_sessions(person):
        return
    session = Session(random_id(), free_code(), coming[0].title, coming[0].language, event_id=coming[0].id,
                      made_at=clock.now())
    add_session(session, [person_id], example(coming[0].language, sections()))
    say(f"demo: a live session that can be begun, led by {FACILITATOR}")
