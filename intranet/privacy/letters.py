"""The mail to those whose account nobody has used for long."""

from __future__ import annotations

from datetime import date, timedelta

from flask_babel import force_locale
from flask_babel import gettext as _

from intranet import retention
from intranet.extensions import current_settings
from intranet.mail.types import Mail
from intranet.people.leaving.types import Unused
from intranet.web.formatting import date as day_in_words


def unused_letter(account: Unused, today: date) -> Mail:
    """That the account will be erased, when, and how to keep it."""
    last_day = today + timedelta(days=retention.WARNED_BEFORE)
    with force_locale(account.language):
        words = "\n\n".join((
            _("Hello, %(name)s!", name=account.name),
            _("Nobody has signed in to Ankkuri with your account for a long time. It will be erased on %(day)s with "
              "your worksheets and everything else that is yours.", day=day_in_words(last_day)),
            _("If you want to keep it, sign in once before that day:"),
            f"{current_settings.site_url}/login",
            _("If you do not need it any more, you need not do anything."),
        ))
        return Mail(account.email, account.name, _("Your account in Ankkuri will be erased"), words + "\n",
                    account.language)
