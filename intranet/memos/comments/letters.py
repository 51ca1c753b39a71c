"""The mail that asks somebody who was there to comment: where to read and until when, none of the memo's words."""

from __future__ import annotations

from flask_babel import force_locale
from flask_babel import gettext as _

from intranet.extensions import current_settings
from intranet.mail.types import Mail
from intranet.memos.types import Memo
from intranet.people.types import Addressee
from intranet.text.days import last_day
from intranet.web.formatting import ZONE, date


def asking_letter(person: Addressee, memo: Memo) -> Mail:
    """To whoever was at an event of the series."""
    with force_locale(person.language):
        assert memo.comments_until is not None, "a memo that is sent for comments has a day"
        subject = _("Read the memo before it is published: %(title)s", title=memo.title)
        text = "\n\n".join((
            _("Hello, %(name)s!", name=person.name),
            _("You were there. The memo of it is ready to be read: say what is missing or wrong, until %(day)s.",
              day=date(last_day(memo.comments_until, ZONE))),
            f"{current_settings.site_url}{memo.path}/comments",
            _("Only those who write the memo see what you say, with your name. It is deleted 30 days after the memo is "
              "published.")))
        return Mail(person.email, person.name, subject, text + "\n", person.language)
