"""Live sessions for tests: one that is led, phones that take part, buttons of the control page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask import Flask

from intranet import clock
from intranet.ids import random_id
from intranet.live import store
from intranet.live.actions import seat
from intranet.live.preparing import rules as preparing
from intranet.live.preparing.actions import add_session, free_code
from intranet.live.preparing.types import TypedStep
from intranet.live.types import Content, Kind, Session, Whole
from tests.visitor import Page, Visitor

TEXT: tuple[Kind, str] = ("text", "Tervetuloa")
STATEMENT: tuple[Kind, str] = ("statement", "Äänemme kuuluu.")
QUESTION: tuple[Kind, str] = ("question", "Mikä auttaisi eniten?")
WORDS: tuple[Kind, str] = ("words", "Millä sanoilla kuvaat yhteistyötä?")


def a_step(kind: Kind, title: str, minutes: str = "") -> tuple[Kind, Content]:
    """A step as its form makes it."""
    typed = TypedStep({"title": title, "minutes": minutes or ("5" if kind == "timer" else ""), "body": ""})
    return kind, preparing.check_step(kind, typed, {}, "fi", (), None)


def a_session(site: Flask, *leaders: Visitor, steps: Sequence[tuple[Kind, str]] = (TEXT, STATEMENT, QUESTION, WORDS),
              contents: Sequence[tuple[Kind, Content]] = (), event_id: str | None = None) -> Session:
    """A session that has not begun, led by these facilitators."""
    with site.app_context():
        session = Session(random_id(), free_code(), "Pienmarkkinat · Kuopio", "fi", event_id=event_id,
                          made_at=clock.now())
        add_session(session, [one.person_id or "" for one in leaders], [*(a_step(*one) for one in steps), *contents])
    return session


def whole(site: Flask, session: Session) -> Whole:
    """The session as it stands now."""
    with site.app_context():
        return store.whole_of_code(session.code)


def presses(leader: Visitor, session: Session, button: str, **more: Any) -> Page:
    """A facilitator presses a button of the control page as it is now."""
    version = more.pop("version", None)
    if version is None:
        version = whole(leader.app, session).session.version
    htmx = more.pop("htmx", False)
    return leader.sends(f"{session.path}/control", {"do": button, "version": version, **more}, htmx=htmx)


def goes_to(leader: Visitor, session: Session, number: int) -> None:
    """The session stands at this stop, counted from 0; it is begun where it was not."""
    if whole(leader.app, session).session.state == "draft":
        assert presses(leader, session, "start").status == 303
    assert presses(leader, session, "go", number=str(number)).status == 303


def phone(site: Flask, session: Session) -> Visitor:
    """Somebody without sign-in who has opened the session."""
    visitor = Visitor(site)
    assert visitor.opens(session.path).status == 200
    return visitor


def answers(visitor: Visitor, session: Session, *texts: str, question: str = "q", htmx: bool = False,
            **more: Any) -> Page:
    """A phone answers what is asked now."""
    with visitor.app.app_context():
        stop = seat(session.code, "", "test").stop
    assert stop is not None
    sent = list(texts) if len(texts) > 1 else texts[0]
    fields = {"step": stop.step.id, "at": str(stop.at), f"answer-{question}": sent}
    return visitor.sends(session.path, {**fields, **more}, htmx=htmx)


def many_answer(site: Flask, session: Session, *texts: str) -> list[Visitor]:
    """For each text a phone of its own that answers it."""
    phones = []
    for text in texts:
        phones.append(phone(site, session))
        assert answers(phones[-1], session, text).status == 303
    return phones
