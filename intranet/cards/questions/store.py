"""Questions: rows in and out. A member finds their own, a curator every one; to anybody else there is none."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from intranet.cards.models import CardRevision, CardRow
from intranet.cards.questions.models import CardPublishedQuestion, CardQuestion
from intranet.cards.questions.types import CardAskedAbout, PublishedQuestion, Question, QuestionNotFound
from intranet.cards.store import READABLE
from intranet.cards.types import CardNotFound
from intranet.database import reading_aside
from intranet.people.types import SignedInPerson

INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
SHOWN = and_(CardRevision.card_id == CardRow.id,
             CardRevision.number == func.coalesce(CardRow.published_number, CardRow.newest_number))
CARD = (CardRow.id.label("card_id"), CardRow.slug, CardRevision.title, CardRow.language,
        and_(READABLE, CardRow.published_number.is_not(None)).label("is_read"))
IS_PUBLISHED = CardPublishedQuestion.question_id.is_not(None).label("is_published")
QUESTIONS = (select(CardQuestion.__table__, *CARD[1:], IS_PUBLISHED)
             .select_from(CardQuestion).join(CardRow, CardRow.id == CardQuestion.card_id).join(CardRevision, SHOWN)
             .outerjoin(CardPublishedQuestion, CardPublishedQuestion.question_id == CardQuestion.id))
WAITS = CardQuestion.state == "open"
TO_TELL = (QUESTIONS.where(CardQuestion.person_id == bindparam("person"), ~WAITS, CardQuestion.seen_at.is_(None))
           .order_by(CardQuestion.answered_at, CardQuestion.id))


# -- for the asker ----------------------------------------------------------------------------------------------------


def card(person: SignedInPerson, slug: str) -> CardAskedAbout:
    """The card that this person may ask about; raises CardNotFound."""
    question = (select(*CARD).select_from(CardRow).join(CardRevision, SHOWN)
                .where(READABLE, CardRow.published_number.is_not(None), CardRow.slug == slug))
    with reading_aside() as connection:
        row = connection.execute(question).one_or_none()
    if row is None:
        raise CardNotFound
    return _card(row)


def answers_in(connection: Connection | Session) -> list[tuple[str, str, str]]:
    """Every answer as it was written, with the title and language of its card: for what looks through all texts."""
    question = (select(CardQuestion.answer, CardRevision.title, CardRow.language).select_from(CardQuestion)
                .join(CardRow, CardRow.id == CardQuestion.card_id).join(CardRevision, SHOWN)
                .where(CardQuestion.answer != "").order_by(CardQuestion.id))
    return [(row.answer, row.title, row.language) for row in connection.execute(question)]


def waiting_of(database: Session, person: SignedInPerson) -> int:
    """How many questions of this person nobody has answered yet."""
    return int(database.execute(select(func.count()).select_from(CardQuestion)
                                .where(CardQuestion.person_id == person.id, WAITS)).scalar_one())


def own(person: SignedInPerson) -> list[Question]:
    """What this person asked, the newest first."""
    with reading_aside() as connection:
        rows = connection.execute(QUESTIONS.where(CardQuestion.person_id == person.id)
                                  .order_by(CardQuestion.asked_at.desc(), CardQuestion.id))
        return [_question(row) for row in rows]


def answered_by(person: SignedInPerson) -> list[Question]:
    """What this person answered, the newest first."""
    with reading_aside() as connection:
        rows = connection.execute(QUESTIONS.where(CardQuestion.answered_by == person.id)
                                  .order_by(CardQuestion.answered_at.desc(), CardQuestion.id))
        return [_question(row) for row in rows]


def own_question(reader: Connection | Session, person: SignedInPerson, question_id: str) -> Question:
    """One question of this person; raises QuestionNotFound, also for somebody else's."""
    row = reader.execute(QUESTIONS.where(CardQuestion.id == question_id,
                                         CardQuestion.person_id == person.id)).one_or_none()
    if row is None:
        raise QuestionNotFound
    return _question(row)


def to_tell(person: SignedInPerson) -> list[Question]:
    """Answers that this person has not read yet, the oldest first."""
    with reading_aside() as connection:
        return [_question(row) for row in connection.execute(TO_TELL, {"person": person.id})]


def askers(database: Session, question_id: str) -> tuple[str | None, ...]:
    """Who has asked with this key: one person, nobody, or somebody who is gone."""
    return tuple(database.execute(select(CardQuestion.person_id).where(CardQuestion.id == question_id)).scalars())


def ask(database: Session, question: Question) -> None:
    """A new question. The same form that was sent twice at the same moment asks once."""
    row = INSERT[database.get_bind().dialect.name](CardQuestion).values(
        id=question.id, card_id=question.card.id, person_id=question.person_id,
        organisation_id=question.organisation_id, words=question.words, asked_at=question.asked_at, state="open")
    database.execute(row.on_conflict_do_nothing())


def note_seen(database: Session, person: SignedInPerson, question_id: str, now: datetime) -> None:
    """The asker has read the answer."""
    database.execute(update(CardQuestion).where(CardQuestion.id == question_id, CardQuestion.person_id == person.id)
                     .values(seen_at=now))


def forget_person(database: Session, person: SignedInPerson) -> None:
    """What the person asked is nobody's from now on."""
    database.execute(update(CardQuestion).where(CardQuestion.person_id == person.id).values(person_id=None))
    forget_gone(database)


def forget_gone(database: Session) -> None:
    """What people asked who are no longer here goes with them; what a card shows stays, in the curator's wording."""
    published = select(CardPublishedQuestion.question_id)
    gone = CardQuestion.person_id.is_(None)
    database.execute(delete(CardQuestion).where(gone, CardQuestion.id.not_in(published)))
    database.execute(update(CardQuestion).where(gone, CardQuestion.words != "").values(words="", organisation_id=None))


# -- for the desk -----------------------------------------------------------------------------------------------------


def every(person: SignedInPerson) -> list[Question]:
    """Every question, for a curator."""
    if not person.has_role("curator"):
        return []
    with reading_aside() as connection:
        return [_question(row) for row in connection.execute(QUESTIONS)]


def question(person: SignedInPerson, question_id: str) -> Question:
    """One question for a curator; raises QuestionNotFound."""
    with reading_aside() as connection:
        return _for_curator(connection, person, question_id)


def question_to_change(database: Session, person: SignedInPerson, question_id: str) -> Question:
    """The same inside the transaction that changes it; others wait until it is over."""
    database.execute(select(CardQuestion.id).where(CardQuestion.id == question_id).with_for_update())
    return _for_curator(database, person, question_id)


def _for_curator(reader: Connection | Session, person: SignedInPerson, question_id: str) -> Question:
    row = reader.execute(QUESTIONS.where(CardQuestion.id == question_id)).one_or_none()
    if row is None or not person.has_role("curator"):
        raise QuestionNotFound
    return _question(row)


def waiting_by_card(person: SignedInPerson) -> dict[str, int]:
    """How many questions wait, by the card's slug."""
    if not person.has_role("curator"):
        return {}
    asked = (select(CardRow.slug, func.count()).select_from(CardQuestion)
             .join(CardRow, CardRow.id == CardQuestion.card_id).where(WAITS).group_by(CardRow.slug))
    with reading_aside() as connection:
        return {slug: int(count) for slug, count in connection.execute(asked)}


def keep(database: Session, question: Question) -> None:
    """What the desk made of a question; and what the card shows of it from now on."""
    database.execute(update(CardQuestion).where(CardQuestion.id == question.id).values(
        state=question.state, published_question=question.published_question, answer=question.answer,
        answer_html=question.answer_html, answered_by=question.answered_by, answered_at=question.answered_at,
        version=question.version, seen_at=question.seen_at))


def show_on_card(database: Session, question: Question) -> None:
    """The card shows it as it is now."""
    take_off_card(database, question)
    database.execute(insert(CardPublishedQuestion).values(
        question_id=question.id, card_id=question.card.id, question=question.published_question,
        answer_html=question.answer_html, answered_at=question.answered_at))


def take_off_card(database: Session, question: Question) -> None:
    """The card shows it no more."""
    database.execute(delete(CardPublishedQuestion).where(CardPublishedQuestion.question_id == question.id))


# -- for readers ------------------------------------------------------------------------------------------------------


def published(slug: str) -> tuple[PublishedQuestion, ...]:
    """What a card shows, the oldest answer first."""
    asked = (select(CardPublishedQuestion.question, CardPublishedQuestion.answer_html,
                    CardPublishedQuestion.answered_at)
             .join(CardRow, CardRow.id == CardPublishedQuestion.card_id).where(CardRow.slug == slug)
             .order_by(CardPublishedQuestion.answered_at, CardPublishedQuestion.question_id))
    with reading_aside() as connection:
        return tuple(PublishedQuestion(*row) for row in connection.execute(asked))


def published_by_card() -> dict[str, list[PublishedQuestion]]:
    """What every card shows, by its slug: for the search."""
    asked = (select(CardRow.slug, CardPublishedQuestion.question, CardPublishedQuestion.answer_html,
                    CardPublishedQuestion.answered_at)
             .join(CardRow, CardRow.id == CardPublishedQuestion.card_id)
             .order_by(CardPublishedQuestion.answered_at, CardPublishedQuestion.question_id))
    found: dict[str, list[PublishedQuestion]] = defaultdict(list)
    with reading_aside() as connection:
        for row in connection.execute(asked):
            found[row.slug].append(PublishedQuestion(row.question, row.answer_html, row.answered_at))
    return found


def _card(row: Any) -> CardAskedAbout:
    return CardAskedAbout(row.card_id, row.slug, row.title, row.language, bool(row.is_read))


def _question(row: Any) -> Question:
    return Question(row.id, _card(row), row.person_id, row.organisation_id, row.words, row.asked_at, row.state,
                    row.published_question, row.answer, row.answer_html, row.answered_by, row.answered_at, row.version,
                    row.seen_at, bool(row.is_published))
