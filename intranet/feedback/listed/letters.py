"""The words of mails that ask for feedback, in the person's own language. Links are built from SITE_URL alone."""

from __future__ import annotations

from flask import g
from flask_babel import force_locale, ngettext
from flask_babel import gettext as _

from intranet.extensions import current_settings
from intranet.feedback.listed.types import Kind
from intranet.feedback.types import Form
from intranet.mail.types import Mail
from intranet.people.types import Addressee
from intranet.text.days import last_day
from intranet.web.formatting import ZONE, date


def letter(kind: Kind, form: Form, person: Addressee, code: str) -> Mail:
    """One mail, with the link of this code."""
    with force_locale(person.language):
        g.pop("page_language", None)  # remembered for a request, and there are many people in a job
        subject = _("Give feedback: %(title)s", title=form.title) if kind == "opened" else \
            _("There is still time to give feedback: %(title)s", title=form.title)
        words = "\n\n".join(filter(None, (
            _("Hello, %(name)s!", name=person.name),
            _("You were signed up or present, so we ask you what it was like.") if kind == "opened" else
            _("You have not given feedback yet. This is a reminder; you need not answer."),
            form.title,
            ngettext("It takes about %(num)s minute.", "It takes about %(num)s minutes.", form.definition.minutes),
            _("The form: %(address)s", address=f"{current_settings.site_url}/f/{code}"),
            _("You can answer until %(day)s.", day=date(last_day(form.closes_at, ZONE))) if form.closes_at else "",
            _("That you answered is noted, so that you answer once and are not reminded. What you answered is not "
              "joined to you."))))
        g.pop("page_language", None)
    return Mail(person.email, person.name, subject, words + "\n", person.language)
