"""What people do with wishes: wish, find again, take back; and those who keep the board promise, answer, decline."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, tzinfo
from typing import Any

from intranet import clock
from intranet.cards.questions import actions as questions
from intranet.database import writing
from intranet.events import actions as events
from intranet.extensions import keyed
from intranet.faults import NotAllowed, NotFound
from intranet.feedback import actions as feedback
from intranet.feedback.answers import actions as answers
from intranet.feedback.answers.types import AnswerShown
from intranet.ids import digest_id, random_id
from intranet.mail import actions as mail
from intranet.people import actions as people
from intranet.people.types import SignedInPerson
from intranet.wishes import letters, rules, store
from intranet.wishes.types import Season, State, Step, Wish, WishNotFound

log = logging.getLogger("ankkuri.wishes")
KEY = re.compile(r"[A-Za-z0-9_-]{22}\Z")


# -- everybody --------------------------------------------------------------------------------------------------------


def board(person: SignedInPerson) -> dict[State, list[Wish]]:
    """Every wish by state, in the order in which each part is read."""
    return rules.on_board(store.every(person))


def promises(person: SignedInPerson, zone: tzinfo) -> list[Season]:
    """Everything that was ever promised, by half-year on the clocks of a zone, the newest first."""
    return rules.seasons(store.every(person), zone)


def wish_shown(person: SignedInPerson, wish_id: str) -> Wish:
    """One wish; raises WishNotFound."""
    return store.wish(person, wish_id)


def wish(person: SignedInPerson, words: str, key: str, card: str, today: date, *, named: bool) -> tuple[str, str]:
    """Put a wish on the board: its id, and the code to find it again when it bears no name. Raises UnfitWish.

    The same `key` twice wishes once and gives the same code. The wish's id follows from the key and not the other way
    round: everybody sees the id, and the key would show its code. `card`: the slug of the card it was wished from.
    """
    own, card_id = person.organisation, _card_id(person, card)
    by, organisation = (person.id, own.organisation_id if own else None) if named else (None, None)
    wish_id = digest_id(f"wish of form {key}") if KEY.match(key) else random_id()
    with writing() as database:
        before = store.found(database, wish_id)
        if before is not None and (before.words, before.person_id) != (words, by):
            wish_id, before = random_id(), None  # another form had the same key
        code = "" if named else rules.code_from(keyed(f"code of wish {wish_id}"))
        if before is None:
            rules.check_wish(words, store.waiting_of(database, person) if named else 0,
                             0 if named else store.unnamed_on(database, today))
            store.add(database, Wish(wish_id, words, today, by, organisation, code_digest(code) if code else None,
                                     card_id))
    return wish_id, code


def to_raise(person: SignedInPerson, form_id: str, answer_id: str, sign: str) -> AnswerShown:
    """An answer to a form that the person leads, as everybody may see it; `sign` stands for words taken out.

    Raises FormNotFound, or AnswerNotFound also for a hidden one.
    """
    return answers.shown_answer(person, form_id, answer_id, sign)


def raised_before(person: SignedInPerson, form_id: str, answer_id: str) -> str:
    """The id of the wish that an answer has become; empty while it has not, or when it was taken off the board."""
    try:
        return store.wish(person, _id_of_raised(form_id, answer_id)).id
    except WishNotFound:
        return ""


def raise_answer(person: SignedInPerson, form_id: str, answer_id: str, sign: str, today: date) -> str:
    """Put the words of an answer on the board; the wish's id. Twice wishes once.

    The wish is nobody's: it bears neither who answered, whom nobody knows, nor the leader. It belongs to the form's
    series.
    """
    answer, form = answers.shown_answer(person, form_id, answer_id, sign), feedback.led_form(person, form_id)
    rules.check_raised(answer.text)
    wish_id = _id_of_raised(form_id, answer_id)
    series_id = form.series_id or (events.series_of_event(form.event_id) if form.event_id else None)
    with writing() as database:
        store.add(database, Wish(wish_id, answer.text, today, form_id=form_id, series_id=series_id))
    return wish_id


def follow_answer(form_id: str, answer_id: str, words: str) -> tuple[str, str]:
    """The wish that an answer has become says what everybody may see of the answer now; its id, and what it said.

    Both are empty where the answer has become none.
    """
    with writing() as database:
        found = store.found(database, _id_of_raised(form_id, answer_id))
        if found is None:
            return "", ""
        store.keep_words(database, found.id, words)
    return found.id, found.words


def _id_of_raised(form_id: str, answer_id: str) -> str:
    return digest_id(f"wish of answer {form_id} {answer_id}")


def origins_of(wishes: Iterable[Wish]) -> dict[str, str]:
    """The titles of the forms from which wishes were raised, by the forms' ids."""
    return feedback.titles_of(one.form_id for one in wishes if one.form_id)


def leads_origin(person: SignedInPerson, found: Wish) -> bool:
    """Whether the person leads the form from which the wish was raised, and may look at its results."""
    return found.form_id is not None and feedback.leads(person, found.form_id)


def of_series(series_id: str, day: datetime) -> list[Wish]:
    """The wishes that belong to a series, as they stood at a moment."""
    return [rules.as_of(one, day) for one in store.of_series(series_id)]


def add_ready_wish(one: Wish) -> bool:
    """A wish with what came of it, as the demo brings it; False when one with its words is there.

    Where it is an answer to a form, it is the wish that raising the answer would make.
    """
    if store.has_words(one.words):
        return False
    answer_id = answers.id_of_text(one.form_id, one.words) if one.form_id else None
    if one.form_id and answer_id:
        one = replace(one, id=_id_of_raised(one.form_id, answer_id))
    with writing() as database:
        store.add(database, one)
        store.keep(database, one)
    return True


def wish_of_code(code: str) -> str:
    """The id of the wish with this code; raises WishNotFound."""
    return store.by_code(code_digest(rules.code_as_typed(code)))


def code_digest(code: str) -> str:
    """What is kept of a code."""
    return keyed(f"wish by code {code}")


def may_remove(person: SignedInPerson, found: Wish) -> bool:
    """Who keeps the board removes what does not belong there; who wished takes back what nobody has decided on."""
    return keeps_board(person) or (found.person_id == person.id and found.state == "heard")


def remove(person: SignedInPerson, wish_id: str) -> None:
    """Take a wish off the board for good; raises WishNotFound, also for somebody else's."""
    with writing() as database:
        if not may_remove(person, store.wish_to_change(database, wish_id)):
            raise WishNotFound
        store.remove(database, wish_id)


def to_tell(person: SignedInPerson) -> list[Wish]:
    """Decisions on own wishes that the person has not said to have read."""
    return store.to_tell(person)


def note_seen(person: SignedInPerson, wish_id: str, version: int) -> None:
    """The wisher has read what was decided."""
    with writing() as database:
        store.note_seen(database, person, wish_id, version)


def held_about(person: SignedInPerson) -> list[dict[str, Any]]:
    """The wishes of the person, for their own export."""
    return [{"wished_on": one.wished_on.isoformat(), "words": one.words, "state": one.state,
             "promised_by": one.outcome.promised_by, "outcome": one.outcome.words, "link": one.outcome.link}
            for one in store.own(person)]


def decided_by(person: SignedInPerson) -> list[dict[str, Any]]:
    """What the person decided on wishes, for their own export; never who wished."""
    return [{"state": one.state, "outcome": one.outcome.words, "promised_by": one.outcome.promised_by,
             "decided_at": one.decided_at.isoformat() if one.decided_at else None} for one in store.decided_by(person)]


forget_person = store.forget_person


# -- those who keep the board -----------------------------------------------------------------------------------------


def keeps_board(person: SignedInPerson) -> bool:
    """Experts and facilitators."""
    return person.has_role(*rules.ROLES)


def to_decide(person: SignedInPerson, today: date) -> tuple[int, int]:
    """How many wishes nobody has decided on, and how many promises are late; 0 for everybody else."""
    return store.to_decide(person, today)


def names_in(wishes: Iterable[Wish]) -> dict[str, str]:
    """The names of the persons and organisations that these wishes mention, by id."""
    wishes = list(wishes)
    persons = {one for each in wishes for one in (each.person_id, each.decided_by) if one}
    organisations = {each.organisation_id for each in wishes if each.organisation_id}
    return {**(people.names_of(persons) if persons else {}),
            **(people.organisation_names_of(organisations) if organisations else {})}


def decide(person: SignedInPerson, wish_id: str, sent: Mapping[str, str], step: Step, seen_version: int,
           today: date) -> Wish:
    """Promise, answer, decline, or hear anew; who wished with a name gets a mail.

    Raises NotAllowed, WishNotFound, UnfitWish, or StaleWish with both decisions.
    """
    if not keeps_board(person):
        raise NotAllowed
    outcome = rules.outcome_of(sent, step, today)
    with writing() as database:
        before = store.wish_to_change(database, wish_id)
        after = rules.decided(before, outcome, step, seen_version, person.id, clock.now(), sent)
        if after != before:
            store.keep(database, after)
    if after != before and after.state != "heard":
        _tell(after)
    return after


def _tell(found: Wish) -> None:
    """A mail to whoever wished; that it could not be written undoes no decision."""
    try:
        for person in people.reachable([found.person_id] if found.person_id else []):
            mail.send(letters.decided_letter(person, found.id, found.state))
    except Exception:
        log.exception("the mail about wish %s could not be kept", found.id)


def _card_id(person: SignedInPerson, slug: str) -> str | None:
    try:
        return questions.card_to_ask_about(person, slug).id if slug else None
    except NotFound:
        return None
