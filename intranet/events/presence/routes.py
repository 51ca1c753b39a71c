"""Who comes and who came, for those who lead the event; the code on the door and certificates, for everybody."""

from __future__ import annotations

from flask import Blueprint, Response
from flask_babel import gettext as _

from intranet import clock
from intranet.events import words
from intranet.events.leading.types import NotNow
from intranet.events.presence import actions, rules
from intranet.events.presence.certificate import certificate
from intranet.events.presence.types import Coming, DoorNotFound, DoorShut
from intranet.events.types import ROLE
from intranet.exports.csv_file import csv_bytes
from intranet.exports.pdf_file import pdf_bytes
from intranet.extensions import current_settings
from intranet.faults import Fault, Invalid
from intranet.web.access import acting_person, current_person, for_role, signed_in
from intranet.web.downloads import download
from intranet.web.form_places import form_stands_at
from intranet.web.forms import as_sent, asked, posted, posted_many, unchecked
from intranet.web.fragments import go_to, page
from intranet.web.languages import language
from intranet.web.qr import KINDS, qr_code
from intranet.web.sender import address_of_request

pages = Blueprint("presence", __name__)
MOST_TICKED = 6_000


@pages.get("/events/<slug:slug>/people")
@for_role(ROLE)
def people(slug: str) -> Response:
    """Who comes, what they ask for, who was there, which organisations are missing."""
    return _people_page(slug, None)


@pages.post("/events/<slug:slug>/people")
@for_role(ROLE)
def tick(slug: str) -> Response:
    """Note who is there."""
    try:
        actions.tick(current_person, slug, posted_many("seen", 22, MOST_TICKED), posted_many("there", 22, MOST_TICKED),
                     posted("guests", 20))
    except (Invalid, NotNow) as fault:
        return _people_page(slug, fault)
    return go_to(f"/events/{slug}/people?said=ticked")


@pages.get("/events/<slug:slug>/people.csv")
@for_role(ROLE)
def people_file(slug: str) -> Response:
    """The same list as a table; what people asked for is not in it."""
    found = actions.people_of(current_person, slug)
    actions.note_export(current_person, found.event)
    head = (_("Name"), _("Organisation"), _("Seat"), _("Was there"))
    table = [head, *((one.name, one.organisation, _seat_word(one), _("yes") if one.attended else "")
                     for one in (*found.seated, *found.waiting, *found.walked_in))]
    return download(csv_bytes(table), "text/csv", found.event.title + "-" + _("Participants"), "csv")


@pages.get("/events/<slug:slug>/people/<token:person_id>/remove")
@for_role(ROLE)
def before_remove(slug: str, person_id: str) -> Response:
    """Asks first: the person is told, and the seat goes to the next one."""
    found = actions.people_of(current_person, slug)
    who = next((one for one in (*found.seated, *found.waiting) if one.person_id == person_id), None)
    if who is None:
        return go_to(f"/events/{slug}/people")
    return page("events/remove.html", event=found.event, who=who)


@pages.post("/events/<slug:slug>/people/<token:person_id>/remove")
@for_role(ROLE)
def remove(slug: str, person_id: str) -> Response:
    """The sign-up is gone."""
    actions.remove(current_person, slug, person_id)
    return go_to(f"/events/{slug}/people?said=removed")


@pages.post("/events/<slug:slug>/door/<any(open,shut):step>")
@for_role(ROLE)
@form_stands_at("/events/{slug}/people")
def change_door(slug: str, step: str) -> Response:
    """Open the door with a new code, or shut it."""
    try:
        actions.change_door(current_person, slug, is_open=step == "open")
    except NotNow:
        return go_to(f"/events/{slug}?said=not_now")
    return go_to(f"/events/{slug}/door" if step == "open" else f"/events/{slug}/people?said=shut")


@pages.get("/events/<slug:slug>/door")
@for_role(ROLE)
def door(slug: str) -> Response:
    """The code and its QR code, to be put on the door or shown on a screen."""
    found = actions.people_of(current_person, slug)
    if not found.door_code:
        return go_to(f"/events/{slug}/people")
    return page("events/door.html", event=found.event, code=found.door_code, address=_address(found.door_code))


@pages.get("/events/<slug:slug>/door.<any(svg,png):kind>")
@for_role(ROLE)
def door_code(slug: str, kind: str) -> Response:
    """The QR code alone."""
    found = actions.people_of(current_person, slug)
    if not found.door_code:
        raise DoorNotFound
    return download(qr_code(_address(found.door_code), kind), KINDS[kind], f"{found.event.title}-{found.door_code}",
                    kind)


@pages.get("/events/here")
@signed_in
def type_code() -> Response:
    """Where the code on the door is typed."""
    code = "".join(asked("code", 20).split()).upper()
    if code:
        return go_to(f"/events/here/{code}") if code.isascii() and code.isalnum() and len(code) == 6 else \
            _code_page(wrong=code)
    return _code_page()


@pages.get("/events/here/<code:code>")
@signed_in
def before_here(code: str) -> Response:
    """Asks first: whoever scans a code sees what it is for."""
    return _here_page(code, None)


@pages.post("/events/here/<code:code>")
@signed_in
def here(code: str) -> Response:
    """The person is there."""
    try:
        event = actions.say_here(acting_person(), code, address_of_request())
    except DoorNotFound as fault:
        return _code_page(fault, wrong=code)
    except DoorShut as fault:
        return _here_page(code, fault)
    return go_to(f"{event.path}?said=here#own")


@pages.get("/events/<slug:slug>/certificate.pdf")
@signed_in
def own_certificate(slug: str) -> Response:
    """The certificate of who was there."""
    person = acting_person()
    found = actions.certificate_of(person, slug)
    address = f"{current_settings.site_url}{found.own.event.path}"
    octets = pdf_bytes(certificate(found, person, language(), address), clock.now())
    name = _("Certificate of attendance") + f"-{found.own.event.title}"
    return download(octets, "application/pdf", name, "pdf")


def _address(code: str) -> str:
    return f"{current_settings.site_url}/events/here/{code}"


def _code_page(fault: Fault | None = None, wrong: str = "") -> Response:
    return page("events/code.html", fault=fault, wrong=wrong)


def _here_page(code: str, fault: Fault | None) -> Response:
    try:
        event = actions.event_at_door(acting_person(), code, address_of_request())
    except DoorNotFound as missing:
        return _code_page(missing, wrong=code)
    return page("events/here.html", fault=fault, event=event, code=code, words=words,
                is_open=rules.is_door_open(event, clock.now()), is_here=actions.is_here(acting_person(), event))


def _seat_word(one: Coming) -> str:
    if one.has_seat:
        return _("seat")
    return _("waiting list") if one.number else _("without signing up")


def _people_page(slug: str, fault: Fault | None) -> Response:
    found, now = actions.people_of(current_person, slug), clock.now()
    there = unchecked("there") if fault is not None else None
    problem = _("Write a number from 0 to %(most)s.", most=rules.MOST_GUESTS) if isinstance(fault, Invalid) else ""
    said = {"ticked": _("Saved."), "removed": _("The sign-up is removed, and the person is told by mail."),
            "shut": _("The door is shut: its code works no more.")}.get(asked("said", 10), "")
    return page("events/people.html", fault=fault, found=found, event=found.event, now=now, problem=problem,
                there=there, guests=as_sent("guests", 20) if fault is not None else found.guests,
                may_tick=rules.may_tick(found.event, now), said=said if fault is None else "", words=words,
                too_early=isinstance(fault, NotNow))
