"""The mail that tells of an answer: that it is there and where, none of its words."""

from __future__ import annotations

from flask_babel import force_locale
from flask_babel import gettext as _

from intranet.extensions import current_settings
from intranet.mail.types import Mail
from intranet.people.types import Addressee


def answered_letter(person: Addressee, question_id: str, card_title: str) -> Mail:
    """To whoever asked. Subject and text hold no word of the question, because mails are read by others too."""
    with force_locale(person.language):
        text = "\n\n".join((
            _("Hello, %(name)s!", name=person.name),
            _("You asked the advocacy expert something about the card “%(title)s”. There is an answer now:",
              title=card_title),
            f"{current_settings.site_url}/questions/{question_id}",
        ))
        return Mail(person.email, person.name, _("Your question has an answer"), text + "\n", person.language)
