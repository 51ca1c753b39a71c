"""The mail that tells a wisher what was decided: that something was and where to read it, none of the words."""

from __future__ import annotations

from flask_babel import force_locale
from flask_babel import gettext as _

from intranet.extensions import current_settings
from intranet.mail.types import Mail
from intranet.people.types import Addressee
from intranet.wishes.types import State


def decided_letter(person: Addressee, wish_id: str, state: State) -> Mail:
    """To whoever wished with their name."""
    with force_locale(person.language):
        subject = {"promised": _("Your wish was promised"), "answered": _("Your wish was answered")}.get(
            state, _("Your wish was declined"))
        text = "\n\n".join((_("Hello, %(name)s!", name=person.name), f"{subject}:",
                            f"{current_settings.site_url}/wishes/{wish_id}"))
        return Mail(person.email, person.name, subject, text + "\n", person.language)
