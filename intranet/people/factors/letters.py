"""The mails about second factors, so that the owner hears of what they did not do themselves."""

from __future__ import annotations

import logging
from collections.abc import Callable

from flask_babel import force_locale, ngettext
from flask_babel import gettext as _

from intranet.extensions import current_settings
from intranet.mail import actions as mail
from intranet.mail.types import Mail

log = logging.getLogger("ankkuri.people")
Letter = Callable[[str, str, str], Mail]


def factor_added_letter(email: str, name: str, language: str) -> Mail:
    """Something more opens the account now."""
    with force_locale(language):
        return _letter(email, name, language, _("Two-step sign-in to Ankkuri was changed"),
                       _("An authenticator app or a passkey was added to your account in Ankkuri, and other browsers "
                         "were signed out."))


def factor_removed_letter(email: str, name: str, language: str) -> Mail:
    """Something less is asked for now."""
    with force_locale(language):
        return _letter(email, name, language, _("Two-step sign-in to Ankkuri was changed"),
                       _("An authenticator app or a passkey was removed from your account in Ankkuri, and other "
                         "browsers were signed out."))


def factors_taken_letter(email: str, name: str, language: str) -> Mail:
    """An administrator or the operator helped somebody who lost theirs, or somebody who said so."""
    with force_locale(language):
        return _letter(email, name, language, _("Two-step sign-in to Ankkuri was turned off"),
                       _("An administrator removed the second step of your sign-in to Ankkuri, because it was said to "
                         "be lost. You were signed out everywhere. Sign in with your password and set it up anew."))


def code_used_letter(email: str, name: str, left: int, language: str) -> Mail:
    """A code from the paper opened the account."""
    with force_locale(language):
        return _letter(email, name, language, _("A recovery code was used for Ankkuri"),
                       _("Somebody, hopefully you, signed in to Ankkuri with one of your recovery codes.") + " "
                       + ngettext("You have %(num)s code left.", "You have %(num)s codes left.", left))


def stopped_letter(email: str, name: str, language: str) -> Mail:
    """Somebody is through the first step, and the second keeps them out: so the first is no secret any more."""
    with force_locale(language):
        return _letter(email, name, language, _("Somebody was stopped at the second step of your sign-in to Ankkuri"),
                       _("Somebody came through the first step of your sign-in to Ankkuri, with your password or with "
                         "a link from your mail. At the second step they were wrong so many times that they have to "
                         "wait now. They did not get in."))


def _letter(email: str, name: str, language: str, subject: str, what: str) -> Mail:
    text = "\n\n".join((
        _("Hello, %(name)s!", name=name), what,
        _("Was it not you? Choose a new password at once and tell the administrator of your network:"),
        f"{current_settings.site_url}/login/reset",
    ))
    return Mail(email, name, subject, text + "\n", language)


def tell(letter: Mail) -> None:
    """The change stands whatever becomes of the mail."""
    try:
        mail.send(letter)
    except OSError:
        log.exception("the mail about a second factor was not written")
