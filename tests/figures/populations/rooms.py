"""Rooms full of phones: live sessions whose facilitator shows, hides and shows again, too early and too late."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from random import Random

from flask import Flask

from intranet.live import actions, rules, store
from intranet.live.stage import actions as stage
from intranet.live.types import Session
from tests.acting import acting
from tests.figures.populations.solver import Seen
from tests.live_sessions import QUESTION, STATEMENT, WORDS, a_session, answers, phone, presses, whole
from tests.visitor import Visitor


def answers_in_a_room(site: Flask, leader: Visitor, chance: Random, *, by_pages: bool) -> Seen:
    """One session: phones answer in any order, the facilitator presses “show” whenever they like."""
    seen, session = Seen(), a_session(site, leader, steps=(STATEMENT, QUESTION, WORDS))

    def press(button: str, number: int = -1) -> None:
        if by_pages:
            presses(leader, session, button, number=str(number), inspected=False)
            return
        with site.app_context(), suppress(rules.TooFewAnswers):
            now = store.whole_of_code(session.code).session.version
            stage.press(acting(site, leader), session.code, button, now, number)

    press("start")
    for number in range(3):
        press("go", number)
        given: dict[int, str] = {}
        shown: frozenset[int] | None = None
        for one in range(chance.randint(4, 9)):
            text = str(chance.randint(1, 4)) if number == 0 else f"sana{one}"
            if _answers(site, session, one, text, by_pages=by_pages and one < 2) and shown is None:
                given[one] = text
            if one > 2 and chance.random() < 0.4:
                shown = _shows(site, session, number, given, shown, seen, press)
                if shown and chance.random() < 0.5:
                    press(chance.choice(("hide", "show")))
        _shows(site, session, number, given, shown, seen, press)
    press("end")
    if by_pages:
        assert leader.opens(f"{session.path}/summary", inspected=False).status == 200
    return seen


def _answers(site: Flask, session: Session, number: int, text: str, *, by_pages: bool) -> bool:
    if by_pages:
        return answers(phone(site, session), session, text, inspected=False).status == 303
    with site.app_context():
        stop = rules.stop_of(store.whole_of_code(session.code))
        assert stop is not None
        try:
            actions.answer(session, stop, {"q": text}, {}, f"seal {number}")
        except rules.LateAnswer:
            return False
    return True


def _shows(site: Flask, session: Session, number: int, given: dict[int, str], shown: frozenset[int] | None,
           seen: Seen, press: Callable[[str], None]) -> frozenset[int] | None:
    """Press the button; what is shown from then on is what had been answered then, and never anything else."""
    press("reveal")
    seen.views += 1
    found = whole(site, session)
    kept = found.revealed.get((found.steps[number].id, "q"))
    if kept is None:
        return None
    behind = shown if shown is not None else frozenset(given)
    told = sorted(kept.texts) or sorted(word for word, _ in kept.words)
    counts = {point: many for point, many in kept.counts.items() if many}
    assert kept.answered == len(behind)
    assert told == sorted(given[one] for one in behind) if number else counts == {
        point: sum(given[one] == point for one in behind) for point in counts}
    seen.sees(number, behind, "live session")
    return behind
