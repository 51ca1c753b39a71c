"""The mails of a round: that one is asked, a reminder, that the answers can be seen. Links are built from SITE_URL."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from flask_babel import force_locale
from flask_babel import gettext as _

from intranet.extensions import current_settings
from intranet.ids import digest
from intranet.mail import actions as mail
from intranet.mail.types import Mail
from intranet.people import actions as people
from intranet.people.types import Addressee
from intranet.rounds.types import Round
from intranet.rounds.words import who_sees_words
from intranet.text.words import in_language
from intranet.web.formatting import date

Letter = Callable[[Addressee, Round, str, str], Mail]
"""To whom, about which round, by whom, of which organisation."""


def send(letter: Letter, one: Round, person_ids: Iterable[str], by: str, organisation: str, at: datetime) -> int:
    """The letter to those of the persons who can be written to; how many. `at` tells mails of one kind apart: the same
    mail is never written twice."""
    sent = 0
    for person in people.reachable(person_ids):
        key = digest(f"round {one.id} {letter.__name__} {at.isoformat()} {person.id}")[:22]
        mail.send(letter(person, one, by, organisation), once=key, at=at)
        sent += 1
    return sent


def asked_letter(to: Addressee, one: Round, by: str, organisation: str) -> Mail:
    """What it is about, until when, who will see what, the link."""
    with force_locale(to.language):
        title = _about(one, to.language)
        text = (
            _("Hello, %(name)s!", name=to.name),
            _("%(name)s of %(organisation)s asks you and your colleagues to answer a worksheet, each alone:",
              name=by, organisation=organisation),
            title,
            _("Answer by %(day)s:", day=date(one.until)), _address(one),
            _("What will be seen, and by whom"),
            *who_sees_words(one, organisation),
        )
        return Mail(to.email, to.name, _("Answer by %(day)s: %(title)s", day=date(one.until), title=title),
                    "\n\n".join(text) + "\n", to.language)


def reminder_letter(to: Addressee, one: Round, by: str, organisation: str) -> Mail:
    """That the answers of the person are still missing."""
    with force_locale(to.language):
        title = _about(one, to.language)
        text = (
            _("Hello, %(name)s!", name=to.name),
            _("%(name)s of %(organisation)s reminds you of a worksheet that you and your colleagues answer, each "
              "alone:", name=by, organisation=organisation),
            title,
            _("Answer by %(day)s:", day=date(one.until)), _address(one),
            _("Your answers count when you press “I am ready” there."),
        )
        return Mail(to.email, to.name, _("Reminder: answer by %(day)s", day=date(one.until)),
                    "\n\n".join(text) + "\n", to.language)


def shown_letter(to: Addressee, one: Round, by: str, organisation: str) -> Mail:
    """That the answers are shown now, and what to do with them."""
    with force_locale(to.language):
        title = _about(one, to.language)
        text = (
            _("Hello, %(name)s!", name=to.name),
            _("The answers to this worksheet can be seen side by side now:"), title, _address(one),
            _("Talk about the statements on which you differ most, and write down what you agree on."),
        )
        return Mail(to.email, to.name, _("The answers are shown: %(title)s", title=title),
                    "\n\n".join(text) + "\n", to.language)


def _about(one: Round, language: str) -> str:
    title = in_language(one.definition.title, language).text
    return f"{title} – {one.subject}" if one.subject else title


def _address(one: Round) -> str:
    return f"{current_settings.site_url}/rounds/{one.id}"
