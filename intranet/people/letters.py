"""The mails that people get about their account. Links are built from SITE_URL alone, never from a request's host."""

from __future__ import annotations

from flask_babel import force_locale
from flask_babel import gettext as _

from intranet.extensions import current_settings
from intranet.mail.types import Mail
from intranet.people.types import InvitationEntry
from intranet.web.formatting import date


def invitation_letter(invitation: InvitationEntry, key: str, language: str) -> Mail:
    """Who invites, to what, the link, how long it works, and what to do when one did not expect it."""
    with force_locale(language):
        if invitation.organisation_name:
            subject = _("Invitation to Ankkuri: %(organisation)s", organisation=invitation.organisation_name)
        else:
            subject = _("Invitation to Ankkuri")
        if invitation.inviter_name:
            who = _("%(name)s invites you to Ankkuri, the network's shared workplace.", name=invitation.inviter_name)
        else:
            who = _("You are invited to Ankkuri, the network's shared workplace.")
        text = "\n\n".join((
            _("Hello, %(name)s!", name=invitation.name), who,
            _("Open this link and choose a password:"), _address("invite", key),
            _("The link works once, until %(day)s.", day=date(invitation.expires_at)),
            _("Were you not expecting this? Then you need not do anything."),
        ))
    return Mail(invitation.email, invitation.name, subject, text + "\n", language)


def reset_letter(email: str, name: str, key: str, language: str) -> Mail:
    """The link to a new password."""
    with force_locale(language):
        text = "\n\n".join((
            _("Hello, %(name)s!", name=name),
            _("Somebody, hopefully you, asked for a new password for this address in Ankkuri."),
            _("Open this link and choose a new password:"), _address("login/reset", key),
            _("The link works once, for one hour."),
            _("Did you not ask for it? Then you need not do anything; your password stays as it is."),
        ))
        return Mail(email, name, _("A new password for Ankkuri"), text + "\n", language)


def sign_in_letter(email: str, name: str, key: str, language: str) -> Mail:
    """The link that signs in."""
    with force_locale(language):
        text = "\n\n".join((
            _("Hello, %(name)s!", name=name),
            _("Somebody, hopefully you, asked for a link to sign in to Ankkuri."),
            _("Open this link and press “Sign in”:"), _address("login/link", key),
            _("The link works once, for 15 minutes."),
            _("Did you not ask for it? Then you need not do anything. Do not forward this mail to anybody."),
        ))
        return Mail(email, name, _("Your sign-in link to Ankkuri"), text + "\n", language)


def password_changed_letter(email: str, name: str, language: str) -> Mail:
    """So that the owner hears of a change they did not make."""
    with force_locale(language):
        text = "\n\n".join((
            _("Hello, %(name)s!", name=name),
            _("Your password in Ankkuri was changed, and other browsers were signed out."),
            _("Was it not you? Choose a new password at once and tell the administrator of your network:"),
            f"{current_settings.site_url}/login/reset",
        ))
        return Mail(email, name, _("Your Ankkuri password was changed"), text + "\n", language)


def _address(path: str, key: str) -> str:
    return f"{current_settings.site_url}/{path}/{key}"
