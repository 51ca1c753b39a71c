"""Rooms full of phones: live sessions whose facilitator shows, hides and shows again, too early and too late."""

from __future__ import annotations

from random import Random

from flask import Flask

from intranet.live import actions, rules, store
from intranet.live.types import Session
from tests.figures.populations.solver import Seen
from tests.live_sessions import QUESTION, STATEMENT, WORDS, a_session, answers, goes_to, phone, presses, whole
from tests.visitor import Visitor


def answers_in_a_room(site: Flask, leader: Visitor, chance: Random, *, by_pages: bool) -> Seen:
    """One session: phones answer in any order, the facilitator presses “show” whenever they like."""
    seen, session = Seen(), a_session(site, leader, steps=(STATEMENT, QUESTION, WORDS))
    goes_to(leader, session, 0)
    for number in range(3):
        goes_to(leader, session, number)
        given: dict[int, str] = {}
        shown: frozenset[int] | None = None
        for one in range(chance.randint(4, 9)):
            text = str(chance.randint(1, 4)) if number == 0 else f"sana{one}"
            if _answers(site, session, one, text, by_pages=by_pages and one < 2) and shown is None:
                given[one] = text
            if one > 2 and chance.random() < 0.4:
                shown = _shows(site, leader, session, number, given, shown, seen)
                if shown and chance.random() < 0.5:
                    presses(leader, session, chance.choice(("hide", "show")), inspected=False)
        _shows(site, leader, session, number, given, shown, seen)
    presses(leader, session, "end")
    page = leader.opens(f"{session.path}/summary", inspected=False)
    assert page.status == 200
    seen.sources.add("what was shown in a live session")
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


def _shows(site: Flask, leader: Visitor, session: Session, number: int, given: dict[int, str],
           shown: frozenset[int] | None, seen: Seen) -> frozenset[int] | None:
    """Press the button; what is shown from then on is what had been answered then, and never anything else."""
    presses(leader, session, "reveal", inspected=False)
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
