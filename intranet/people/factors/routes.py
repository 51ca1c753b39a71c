"""/account/second: one's own second factors. Reached also by those whose role asks for one that is not set up yet."""

from __future__ import annotations

from collections.abc import Mapping

from flask import Blueprint, Response
from flask_babel import gettext as _

from intranet.faults import Invalid
from intranet.people.factors import actions
from intranet.people.factors.rules import LONGEST_SENT, app_address, in_groups
from intranet.people.factors.words import factor_problems
from intranet.people.next_page import safe_next
from intranet.people.passwords import LONGEST
from intranet.web.access import acting_person, before_factor, signed_in
from intranet.web.form_places import form_stands_at
from intranet.web.forms import asked, posted, refuse, sent_object, typed_line, whole_number
from intranet.web.fragments import go_to, page
from intranet.web.qr import KINDS, qr_code
from intranet.web.sender import address_of_request

pages = Blueprint("factors", __name__)
HOME = "/account/second"
LONGEST_NEXT = 2_000


@pages.get(HOME)
@signed_in
@before_factor
def factors() -> Response:
    """What is set up, and how to set up more."""
    return _page({}, None)


@pages.get(f"{HOME}/code.svg")
@signed_in
@before_factor
def code() -> Response:
    """The QR code that an authenticator app reads; a secret, so no browser keeps it."""
    person = acting_person()
    answer = Response(qr_code(app_address(actions.secret_to_set_up(person), person.email), "svg"),
                      mimetype=KINDS["svg"])
    answer.headers["Cache-Control"] = "no-store"
    return answer


@pages.post(f"{HOME}/app")
@signed_in
@before_factor
@form_stands_at(HOME)
def set_up_app() -> Response:
    """The app shows the right code: it is asked for from now on."""
    unfit: dict[str, str] = {}
    typed = typed_line("code", unfit, 40)
    try:
        refuse(unfit)
        codes = actions.set_up_app(acting_person(), typed, posted("app_password", LONGEST), address_of_request())
    except Invalid as fault:
        return _page(factor_problems(fault.problems), fault, code=typed)
    return _after_adding(codes)


@pages.post(f"{HOME}/app/off")
@signed_in
@before_factor
@form_stands_at(HOME)
def drop_app() -> Response:
    """The app is not asked for any more."""
    try:
        actions.drop_app(acting_person(), posted("app_password", LONGEST), address_of_request())
    except Invalid as fault:
        return _page(factor_problems(fault.problems), fault)
    return go_to(f"{HOME}?said=removed")


@pages.post(f"{HOME}/passkeys")
@signed_in
@before_factor
@form_stands_at(HOME)
def add_passkey() -> Response:
    """One more passkey."""
    unfit: dict[str, str] = {}
    name, sent = typed_line("passkey_name", unfit), sent_object("passkey", unfit, LONGEST_SENT)
    try:
        refuse(unfit)
        new = actions.NewPasskey(name, sent, whole_number(posted("issued", 20)),
                                 posted("passkey_password", LONGEST))
        codes = actions.add_passkey(acting_person(), new, address_of_request())
    except Invalid as fault:
        return _page(factor_problems(fault.problems), fault, passkey_name=name)
    return _after_adding(codes)


@pages.post(f"{HOME}/passkeys/<token:passkey_id>/name")
@signed_in
@before_factor
@form_stands_at(HOME)
def rename_passkey(passkey_id: str) -> Response:
    """Another name for a passkey."""
    unfit: dict[str, str] = {}
    name = typed_line("passkey_name", unfit)
    try:
        refuse(unfit)
        actions.rename_passkey(acting_person(), passkey_id, name)
    except Invalid as fault:
        return _page(factor_problems(fault.problems), fault, changed=passkey_id, passkey_name=name)
    return go_to(f"{HOME}?said=renamed")


@pages.post(f"{HOME}/passkeys/<token:passkey_id>/remove")
@signed_in
@before_factor
@form_stands_at(HOME)
def drop_passkey(passkey_id: str) -> Response:
    """The passkey opens nothing any more."""
    try:
        actions.drop_passkey(acting_person(), passkey_id, posted("drop_password", LONGEST), address_of_request())
    except Invalid as fault:
        return _page(factor_problems(fault.problems), fault, changed=passkey_id)
    return go_to(f"{HOME}?said=removed")


@pages.post(f"{HOME}/codes")
@signed_in
@form_stands_at(HOME)
def new_codes() -> Response:
    """New recovery codes; the earlier ones do not work any more."""
    try:
        codes = actions.new_codes(acting_person(), posted("codes_password", LONGEST), address_of_request())
    except Invalid as fault:
        return _page(factor_problems(fault.problems), fault)
    return page("people/recovery_codes.html", codes=codes, way=HOME) if codes else go_to(HOME)


def _after_adding(codes: list[str]) -> Response:
    """The first factor comes with recovery codes, which are shown this once."""
    way = safe_next(posted("next", LONGEST_NEXT)) if posted("next", LONGEST_NEXT) else HOME
    return page("people/recovery_codes.html", codes=codes, way=way) if codes else go_to(f"{HOME}?said=added")


def _page(problems: Mapping[str, str], fault: Invalid | None, changed: str = "", passkey_name: str = "",
          code: str = "") -> Response:
    person = acting_person()
    own = actions.own_factors(person)
    wish, issued = actions.wish_for_new(person)
    secret = "" if own.app_since else in_groups(actions.secret_to_set_up(person))
    return page("people/factors.html", fault=fault, problems=problems, own=own, wish=wish, issued=issued, secret=secret,
                changed=changed, passkey_name=passkey_name, code=code, must=actions.must_have_factor(person),
                way=asked("next", LONGEST_NEXT) or posted("next", LONGEST_NEXT), said=_said())


def _said() -> str:
    """The short confirmation that the page before asked for. Only words of our own are shown."""
    return {
        "added": _("It was added. Other browsers were signed out."),
        "removed": _("It was removed. Other browsers were signed out."),
        "renamed": _("The name was changed."),
    }.get(asked("said", 40), "")
