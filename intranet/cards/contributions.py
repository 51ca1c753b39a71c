"""What the room hands to the gathering rooms: its place in the navigation, what is new on the start page, what can be
found."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy.orm import Session

from intranet.cards import actions, rules, store
from intranet.cards.desk import actions as desk
from intranet.cards.drafts import actions as drafts
from intranet.cards.pictures import actions as pictures
from intranet.cards.questions import actions as questions
from intranet.cards.translations.rules import families, not_there
from intranet.cards.translations.types import Kin
from intranet.cards.translations.words import also_in
from intranet.cards.words import kind_word
from intranet.people.types import SignedInPerson
from intranet.plugin_system.timing import Daily, EveryMinutes
from intranet.plugin_system.types import NavigationEntry, SearchText, StartPanel, TimedJob, first_step
from intranet.text.bare import bare_text
from intranet.web.language_words import in_language_word


def navigation(person: SignedInPerson) -> list[NavigationEntry]:
    """The cards, for everybody who is signed in."""
    return [NavigationEntry(_("Cards"), "/cards", 100, ("/questions",))]


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """First steps, answers to one's questions, what a curator is asked to answer and read, and the newest cards."""
    cards = actions.newest(person, now, language)
    values = {"cards": cards, "kind_word": kind_word, "minutes": rules.reading_minutes, "also_in": also_in,
              "in_language_word": in_language_word}
    waiting, asked = desk.waiting_for(person), questions.waiting(person)
    is_curator = person.has_role(desk.ROLE)
    return [*(_curators_steps(len(waiting), asked) if is_curator else [] if person.roles else [_readers_step()]),
            *([] if is_curator else [StartPanel("side", 200, "cards/_ask_aside.html")]),
            *(StartPanel("next", 40, "cards/_answered.html", {"question": one}) for one in questions.to_tell(person)),
            *([StartPanel("next", 45, "cards/_asked.html", {"count": asked})] if asked else []),
            *([StartPanel("next", 50, "cards/_waiting.html", {"waiting": waiting})] if waiting else []),
            *([StartPanel("new", 0, "cards/_new.html", values)] if cards else [])]


def _readers_step() -> StartPanel:
    return first_step(10, "book-open", "/cards", _("Read one card"), _(
        "What to say to a candidate, who decides on what. A few minutes, in plain language if you wish."))


def _curators_steps(waiting: int, asked: int) -> list[StartPanel]:
    """The desk and the questions, each with how many wait, and the way to a new card."""
    reviews = ngettext("%(num)s card waits for your review.", "%(num)s cards wait for your review.", waiting) \
        if waiting else _("No card waits for your review.")
    questions_wait = ngettext("%(num)s question waits for an answer.", "%(num)s questions wait for an answer.",
                              asked) if asked else _("No question waits for an answer.")
    without_name = _("An answer can be shown with its card, without who asked.")
    drafts_too = _("Drafts and cards due for a check are there too.")
    return [first_step(10, "clipboard-list", "/cards/desk", _("Go to the desk"), f"{reviews} {drafts_too}"),
            first_step(11, "circle-question-mark", "/cards/desk/questions", _("Answer members' questions"),
                       f"{questions_wait} {without_name}"),
            first_step(12, "book-open", "/cards/new", _("Write a new card"),
                       _("First the standard text, beside it the same in plain language. What you type is kept."))]


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """What the person wrote and brought: versions of cards by number, texts that were not saved as versions, pictures,
    questions, answers to others' questions, and the cards that they look after or are asked to read.
    """
    return {"card_versions": desk.written_by(person), "card_drafts": drafts.held_about(person),
            "card_pictures": pictures.brought_by(person), "card_questions": questions.held_about(person),
            "card_answers": questions.answered_by(person), "cards_looked_after": desk.looked_after_by(person)}


def forget_person(person: SignedInPerson, database: Session) -> None:
    """What the person asked goes, what they are typing with their row. Cards stay, and say no more who wrote them."""
    questions.forget_person(database, person)


def timed_jobs() -> list[TimedJob]:
    """Publish at the set time, and forget what nobody needs any more.

    Whoever looks at cards, begins to write or brings a picture does the same, so that it happens without a timekeeper.
    """
    return [TimedJob("publish_cards", _("Publishes the cards whose time has come"), EveryMinutes(1), _publish),
            TimedJob("forget_drafts", _("Forgets texts that nobody has touched for 90 days"), Daily(3, 10),
                     drafts.forget_old_drafts),
            TimedJob("forget_pictures", _("Forgets pictures older than 90 days that no text shows"), Daily(3, 20),
                     pictures.forget_unused_pictures)]


def _publish(now: datetime) -> int:
    return len(desk.publish_due(now))


def search_texts() -> list[SearchText]:
    """Every published card with both of its texts, and what it shows of questions."""
    asked, texts = questions.shown_on_cards(), store.readable_texts()
    cards = [Kin(one.slug, one.language, one.translation_of) for one in texts]
    family_of = families(cards, store.addresses_now(not_there(cards)))
    return [SearchText("card", f"/cards/{card.slug}", card.title,
                       tuple(filter(None, (card.summary, bare_text(card.html), bare_text(card.plain_html or ""),
                                           card.next_step, *(f"{one.question}\n{bare_text(one.answer_html)}"
                                                             for one in asked.get(card.slug, ()))))),
                       card.language, " ".join(card.tags), f"/cards/{family_of[card.slug]}") for card in texts]
