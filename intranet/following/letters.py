"""The digest's words, as plain text and as HTML, in the person's own language. Links are built from SITE_URL alone."""

from __future__ import annotations

from collections.abc import Sequence

from flask import g, render_template
from flask_babel import force_locale, ngettext
from flask_babel import gettext as _

from intranet.cards.types import Readable
from intranet.cards.words import kind_word
from intranet.extensions import current_settings
from intranet.following.actions import proof_for
from intranet.following.rules import MOST_IN_DIGEST
from intranet.following.types import Digest
from intranet.mail.types import Mail
from intranet.people.types import Addressee
from intranet.web.formatting import date


def digest_letter(person: Addressee, news: Sequence[Readable], digest: Digest) -> Mail:
    """What was published or changed, with a link to each, and how to get fewer of these mails."""
    site, stop = current_settings.site_url, stop_address(person.id)
    shown, more = news[:MOST_IN_DIGEST], len(news) - MOST_IN_DIGEST
    with force_locale(person.language):
        g.pop("page_language", None)  # templates remember it for a request, and there are many people in a job
        subject = (_("Ankkuri: %(title)s", title=news[0].title) if len(news) == 1 else
                   ngettext("Ankkuri: %(num)s change in what you follow", "Ankkuri: %(num)s changes in what you follow",
                            len(news)))
        often = _("You get this mail once a day when something is new.") if digest == "daily" else \
            _("You get this mail once a week when something is new.")
        facts = [(card, change_words(card), f"{site}/cards/{card.slug}") for card in shown]
        rest = ngettext("%(num)s more change:", "%(num)s more changes:", more) if more > 0 else ""
        words = {"hello": _("Hello, %(name)s!", name=person.name), "lead": _("This is new in what you follow:"),
                 "rest": rest, "all": f"{site}/following", "often": often,
                 "change": _("Choose what you follow and how often you hear of it:"),
                 "stop_words": _("Stop these mails:"), "stop": stop}
        text = "\n\n".join((
            words["hello"], words["lead"], *(f"{card.title}\n{said}\n{href}" for card, said, href in facts),
            *([f"{rest}\n{words['all']}"] if rest else []), "-- ",
            f"{often}\n{words['change']}\n{words['all']}\n{words['stop_words']}\n{stop}"))
        html = render_template("following/digest_mail.html", subject=subject, facts=facts, **words)
        g.pop("page_language", None)
    return Mail(person.email, person.name, subject, text + "\n", person.language, html=html, stop=stop)


def stop_address(person_id: str) -> str:
    """Where a person, or their mail program by one click, ends the digests."""
    return f"{current_settings.site_url}/following/stop/{person_id}/{proof_for(person_id)}"


def change_words(card: Readable) -> str:
    """What happened to a card, in words."""
    day, kind = date(card.published_at), kind_word(card.kind)
    if card.is_first:
        return _("%(kind)s, published %(day)s", kind=kind, day=day)
    return _("%(kind)s, changed %(day)s", kind=kind, day=day)
