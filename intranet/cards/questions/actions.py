"""What people do with questions: a member asks and reads the answer; a curator answers, publishes, declines."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from intranet import clock
from intranet.cards.actions import follow
from intranet.cards.questions import letters, rules, store
from intranet.cards.questions.types import AnswerWords, CardAskedAbout, PublishedQuestion, Question, Step
from intranet.cards.types import CardNotFound
from intranet.database import reading_aside, writing
from intranet.ids import random_id
from intranet.mail import actions as mail
from intranet.people import actions as people
from intranet.people.types import SignedInPerson
from intranet.text.markdown import render

log = logging.getLogger("ankkuri.cards")
ROLE = "curator"
HEADING = re.compile(r"<(/?)h[1-6](?=[ >])")
KEY = re.compile(r"[A-Za-z0-9_-]{22}\Z")


# -- members ----------------------------------------------------------------------------------------------------------


def card_to_ask_about(person: SignedInPerson, slug: str) -> CardAskedAbout:
    """A card that this person reads; raises CardNotFound or CardMoved."""
    try:
        return store.card(person, slug)
    except CardNotFound:
        follow(person, slug)
        raise


def ask(person: SignedInPerson, slug: str, words: str, organisation_id: str, key: str) -> str:
    """Send a question to the expert; gives its id. Raises UnfitQuestion. The same `key` twice asks once.

    In whose name: one of the person's own organisations, or else the first of them.
    """
    card = card_to_ask_about(person, slug)
    own = person.organisation
    organisation = organisation_id if person.belongs_to(organisation_id) else own.organisation_id if own else None
    question_id = key if KEY.match(key) else random_id()
    with writing() as database:
        store.forget_gone(database)
        before = store.askers(database, question_id)
        if before and before != (person.id,):
            question_id = random_id()
        if before != (person.id,):
            rules.check_question(words, store.waiting_of(database, person))
            store.ask(database, Question(question_id, card, person.id, organisation, words, clock.now()))
    return question_id


def own_questions(person: SignedInPerson) -> list[Question]:
    """What this person asked, the newest first."""
    return store.own(person)


def own_question(person: SignedInPerson, question_id: str) -> Question:
    """One question of this person; raises QuestionNotFound."""
    with reading_aside() as connection:
        return store.own_question(connection, person, question_id)


def to_tell(person: SignedInPerson) -> list[Question]:
    """Answers that this person has not said to have read."""
    return store.to_tell(person)


def note_seen(person: SignedInPerson, question_id: str, version: int) -> None:
    """The asker has read the answer as it was in that version; raises QuestionNotFound."""
    with writing() as database:
        question = store.own_question(database, person, question_id)
        if question.state != "open" and question.version == version:
            store.note_seen(database, person, question_id, clock.now())


def held_about(person: SignedInPerson) -> list[dict[str, Any]]:
    """The questions of the person, for their own export."""
    return [{"card": one.card.slug, "asked_at": one.asked_at.isoformat(), "question": one.words, "state": one.state,
             "answer": one.answer, "published_as": one.published_question if one.is_published else ""}
            for one in store.own(person)]


def answered_by(person: SignedInPerson) -> list[dict[str, Any]]:
    """The answers that the person gave, for their own export: their words, and none of whoever asked."""
    return [{"card": one.card.slug, "answered_at": one.answered_at.isoformat() if one.answered_at else None,
             "answer": one.answer, "published_as": one.published_question if one.is_published else ""}
            for one in store.answered_by(person)]


forget_person = store.forget_person


def shown_on_cards() -> Mapping[str, Sequence[PublishedQuestion]]:
    """What every card shows of questions, by its slug."""
    return store.published_by_card()


# -- curators ---------------------------------------------------------------------------------------------------------


def questions(person: SignedInPerson) -> list[Question]:
    """Every question, as the desk works through them."""
    return rules.in_order(store.every(person))


def question(person: SignedInPerson, question_id: str) -> Question:
    """One question at the desk; raises QuestionNotFound."""
    return store.question(person, question_id)


def waiting(person: SignedInPerson) -> int:
    """How many questions wait for an answer; 0 for who is no curator."""
    return sum(store.waiting_by_card(person).values())


def waiting_by_card(person: SignedInPerson) -> dict[str, int]:
    """How many questions wait, by the card's slug."""
    return store.waiting_by_card(person)


def names_in(asked: Iterable[Question]) -> dict[str, str]:
    """The names of the persons and organisations that these questions mention, by id."""
    asked = list(asked)
    persons = {one for each in asked for one in (each.person_id, each.answered_by) if one}
    organisations = {each.organisation_id for each in asked if each.organisation_id}
    return people.names_of(persons) | people.organisation_names_of(organisations)


def save(person: SignedInPerson, question_id: str, words: AnswerWords, step: Step, seen_version: int) -> Question:
    """Answer, publish with the card, or decline; the first time the asker gets a mail.

    Raises QuestionNotFound, UnfitQuestion, or StaleQuestion with both curators' words.
    """
    before = store.question(person, question_id)
    rules.check_answer(words, step)
    html, now = answer_html(words.answer, before.card.language), clock.now()
    with writing() as database:
        before = store.question_to_change(database, person, question_id)
        after = rules.saved(before, words, step, seen_version, person.id, html, now)
        if after != before:
            store.keep(database, after)
            # only what a card shows is written there: every write makes all pages of cards anew
            if after.is_published:
                store.show_on_card(database, after)
            elif before.is_published:
                store.take_off_card(database, after)
    if before.state == "open" and after.state != "open":
        _tell(after)
    return after


def answer_html(answer: str, language: str) -> str:
    """The answer ready for reading. Its headings stand below that of the question, whatever was written."""
    return HEADING.sub(r"<\1h4", render(answer, language).html)


def _tell(question: Question) -> None:
    """A mail to whoever asked; that it could not be written undoes no answer."""
    try:
        for person in people.reachable([question.person_id] if question.person_id else []):
            mail.send(letters.answered_letter(person, question.id, question.card.title))
    except Exception:
        log.exception("the mail about question %s could not be kept", question.id)
