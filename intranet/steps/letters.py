"""The words of mails about steps, as text and HTML, in the person's language. Links are built from SITE_URL alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date

from flask import g, render_template
from flask_babel import force_locale, ngettext
from flask_babel import gettext as _

from intranet.extensions import current_settings
from intranet.mail.types import Mail
from intranet.people.types import Addressee
from intranet.steps.mails import proof_for
from intranet.steps.types import Step
from intranet.web.formatting import date


def reminder_letter(person: Addressee, steps: Sequence[Step], organisations: Mapping[str, str], today: Date) -> Mail:
    """Every step of one person that this day reminds of. The subject holds no word of theirs: others see subjects."""
    with force_locale(person.language):
        subject = ngettext("Ankkuri: reminder of an agreed step", "Ankkuri: reminder of %(num)s agreed steps",
                           len(steps))
        lead = _("The day of this step is near or has passed:") if len(steps) == 1 else \
            _("The days of these steps are near or have passed:")
        return _letter(person, subject, lead, steps, organisations, today)


def given_letter(person: Addressee, step: Step, by: str, organisations: Mapping[str, str], today: Date) -> Mail:
    """To a colleague whom somebody named for a step. The subject holds none of its words."""
    with force_locale(person.language):
        return _letter(person, _("Ankkuri: a step was agreed on for you"),
                       _("%(name)s has written down a step that you do:", name=by), [step], organisations, today)


def _letter(person: Addressee, subject: str, lead: str, steps: Sequence[Step], organisations: Mapping[str, str],
            today: Date) -> Mail:
    site, stop = current_settings.site_url, f"{current_settings.site_url}/steps/stop/{person.id}/{proof_for(person.id)}"
    language = g.pop("page_language", None)  # templates remember it for a request, and there are many people in a job
    facts = [(one.what, _told(one, organisations, today), f"{site}/steps/{one.id}") for one in steps]
    words = {"hello": _("Hello, %(name)s!", name=person.name), "lead": lead,
             "do": _("When it is done, mark it as done. You can also move it to another day or drop it."),
             "often": _("A reminder comes a week before the day, on the day, and once more when a week has passed."),
             "change": _("All your steps:"), "all": f"{site}/steps",
             "stop_words": _("Stop these mails:"), "stop": stop}
    text = "\n\n".join((
        words["hello"], words["lead"], *(f"{what}\n{said}\n{href}" for what, said, href in facts), words["do"],
        "-- ", f"{words['often']}\n{words['change']}\n{words['all']}\n{words['stop_words']}\n{stop}"))
    html = render_template("steps/reminder_mail.html", subject=subject, facts=facts, **words)
    g.pop("page_language", None)
    if language is not None:
        g.page_language = language
    return Mail(person.email, person.name, subject, text + "\n", person.language, html=html, stop=stop)


def _told(step: Step, organisations: Mapping[str, str], today: Date) -> str:
    """The date with how far away it is, who does it when it is nobody with an account, and whose it is."""
    if step.due is None:
        return " · ".join(organisations[one] for one in (step.organisation_id or "",) if one in organisations)
    days = (step.due - today).days
    when = ngettext("in %(num)s day", "in %(num)s days", days) if days > 0 else _("today") if not days else \
        ngettext("%(num)s day late", "%(num)s days late", -days)
    parts = [_("By %(day)s, %(when)s", day=date(step.due), when=when)]
    if step.who_name:
        parts.append(_("done by %(name)s", name=step.who_name))
    parts += [organisations[one] for one in (step.organisation_id or "",) if one in organisations]
    return " · ".join(parts)
