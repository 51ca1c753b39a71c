"""The certificate of attendance as a document."""

from __future__ import annotations

from datetime import timedelta

from flask_babel import gettext as _
from flask_babel import ngettext

from intranet.events.actions import EventPage
from intranet.events.types import Event
from intranet.events.words import day_and_hours
from intranet.exports.types import Block, Document, Facts, Heading, Listing, Paragraph, line
from intranet.people.types import SignedInPerson
from intranet.web.formatting import number


def certificate(found: EventPage, person: SignedInPerson, language: str, address: str) -> Document:
    """Who was where, when, for how long, and what was done there."""
    event = found.own.event
    pairs = [(_("Event"), line(event.said_title)), (_("When"), line(day_and_hours(event)))]
    if event.where:
        pairs.append((_("Where"), line(event.where)))
    pairs.append((_("How long"), line(_how_long(event))))
    if event.series_slug:
        pairs.append((_("Series"), line(event.said_series)))
    if event.speaker:
        pairs.append((_("Speaker"), line(event.speaker)))
    if found.facilitators:
        pairs.append((_("Facilitator"), line(", ".join(found.facilitators))))
    blocks: list[Block] = [Paragraph(line(_("took part in this event:")), "lead"), Facts(tuple(pairs))]
    if found.agenda:
        blocks += [Heading(line(_("Agenda"))), Listing(tuple(line(one.row.what) for one in found.agenda))]
    return Document(_("Certificate of attendance") + f": {person.name}", language, tuple(blocks),
                    headline=line(person.name), over=line(_("Certificate of attendance")), address=address,
                    page_words=_("Page {page}/{pages}"), pages=1)


def _how_long(event: Event) -> str:
    hours = (event.ends_at - event.starts_at) / timedelta(hours=1)
    if hours.is_integer():
        return ngettext("%(num)s hour", "%(num)s hours", int(hours))
    return _("%(hours)s hours", hours=number(hours))
