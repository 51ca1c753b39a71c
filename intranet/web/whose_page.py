"""Whose page it is that asks. htmx sends with each request the mark of the person for whom its page was made (app.js):
when somebody else has signed in at that browser since, what the page still has to send is not theirs.
"""

from __future__ import annotations

from flask import Response, request

from intranet.extensions import keyed
from intranet.people.types import SignedInPerson, Visitor
from intranet.web.access import acting_person
from intranet.web.fragments import go_to

HEADER = "X-Page-Of"
LEFT = "signed-in-as-another"
"""Tells the page that it sends nothing more; what was typed stays kept under the person who typed it."""


def mark_of(person: SignedInPerson | Visitor) -> str:
    """By which a page knows its person again, and nobody else does; empty for who is not signed in."""
    return keyed(f"page of {person.id}")[:22] if person.is_authenticated else ""


def shared_word(person: SignedInPerson) -> str:
    """What the page says of its computer: `yes` when others use it too, and nothing may be left in its browser."""
    return "yes" if person.is_authenticated and person.is_on_shared else "no"


def is_of_another() -> bool:
    """Whether the page that asks was made for somebody else than who is signed in now."""
    sent, person = request.headers.get(HEADER, ""), acting_person()
    return bool(sent) and person.is_authenticated and sent != mark_of(person)


def leave_it() -> Response:
    """The browser goes to the start page of who is signed in now."""
    return go_to("/", event=LEFT)
