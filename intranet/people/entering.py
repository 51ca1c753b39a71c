"""The way in and out, open to all: sign-in, a new password or a sign-in by mail, an invitation, signing out."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from flask import Blueprint, Response
from flask_babel import gettext as _

from intranet.errors import notice_of
from intranet.faults import Invalid
from intranet.people import invitations, signing_in
from intranet.people.factors import second_step
from intranet.people.factors.entering import second_page, signed_in
from intranet.people.next_page import safe_next
from intranet.people.passwords import LONGEST
from intranet.people.types import InvitationEntry, LinkNotFound, TooManyTries
from intranet.people.words import problem_words
from intranet.web.access import current_person, open_to_all
from intranet.web.forms import as_sent, asked, posted, refuse, typed_line
from intranet.web.fragments import go_to, page, page_or_fragment
from intranet.web.languages import language
from intranet.web.sender import address_of_request, user_agent
from intranet.web.templates import is_demo

pages = Blueprint("entering", __name__)
LONGEST_NEXT = 2_000


# -- in and out -------------------------------------------------------------------------------------------------------


@pages.get("/login")
@open_to_all
def login() -> Response:
    """The sign-in form; who is signed in already goes on."""
    way = safe_next(asked("next", LONGEST_NEXT))
    if current_person.is_authenticated:
        return go_to(way)
    # in a demo one chooses from its people; elsewhere a link must not put an address into somebody's form
    email = asked("email") if is_demo() else ""
    wish, issued = second_step.wish_of_anybody()
    return page("people/login.html", way=way, email=email, said=_said(), problems={}, wish=wish, issued=issued)


@pages.post("/login")
@open_to_all
def sign_in() -> Response:
    """Sign in and go on; in place, where a sign-in had ended in the middle of work, stay on the page."""
    way, in_place = safe_next(as_sent("next", 2_000)), posted("here") == "1"
    unfit: dict[str, str] = {}
    email = typed_line("email", unfit)
    try:
        refuse(unfit)
        is_whole = signing_in.sign_in(current_person, email, posted("password", LONGEST), address_of_request(),
                                      user_agent(), is_shared=posted("shared", 3) == "yes")
    except Invalid as fault:
        return page_or_fragment("people/login.html", "sign_in_again", fault=fault, way=way, email=email, said="",
                                problems=problem_words(fault.problems))
    except TooManyTries as fault:
        return _wait_page(fault, way, email)
    if is_whole:
        return signed_in(way)
    return second_page(way) if in_place else go_to(f"/login/second?{urlencode({'next': way}, safe='/')}")


def _wait_page(fault: TooManyTries, way: str, email: str) -> Response:
    """The form with what was typed, how long to wait, and the other way in: a link by mail, as long as one may ask."""
    answer = page_or_fragment("people/login.html", "sign_in_again", fault=fault, way=way, email=email, said="",
                              problems={"sign_in": _wait_words(fault)},
                              may_mail=signing_in.may_ask_link(email, address_of_request()))
    answer.headers["Retry-After"] = str(fault.wait_minutes * 60)
    return answer


def _wait_words(fault: TooManyTries) -> str:
    told = notice_of(fault)
    return f"{told.title}. {told.words}"


@pages.get("/logout")
@open_to_all
def before_logout() -> Response:
    """Asks first: a link must not sign anybody out."""
    if not current_person.is_authenticated:
        return go_to("/login")
    return page("people/logout.html")


@pages.post("/logout")
@open_to_all
def logout() -> Response:
    """Sign out here, or everywhere."""
    signing_in.sign_out(current_person, everywhere=posted("everywhere") == "1")
    answer = go_to("/login?said=signed-out")
    answer.headers["Clear-Site-Data"] = '"cache", "storage"'
    return answer


# -- a new password by mail -------------------------------------------------------------------------------------------


@pages.get("/login/reset")
@open_to_all
def reset() -> Response:
    """Where to ask for a new password."""
    return page("people/reset.html", sent=False, email="", problems={})


@pages.post("/login/reset")
@open_to_all
def ask_link() -> Response:
    """The same words whether the address has an account or not."""
    unfit: dict[str, str] = {}
    email = typed_line("email", unfit)
    try:
        refuse(unfit)
        purpose = "sign-in" if posted("do", 20) == "sign-in" else "reset"
        signing_in.ask_link(purpose, email, address_of_request(), language())
    except Invalid as fault:
        return page("people/reset.html", fault=fault, sent=False, email=email, problems=problem_words(fault.problems))
    except TooManyTries as fault:
        answer = page("people/reset.html", fault=fault, sent=False, email=email, problems={"email": _wait_words(fault)})
        answer.headers["Retry-After"] = str(fault.wait_minutes * 60)
        return answer
    return page("people/reset.html", sent=True, email=email, problems={})


@pages.get("/login/reset/<key:link>")
@open_to_all
def reset_link(link: str) -> Response:
    """The form behind the mailed link. Opening it uses nothing up: mail programs open links on their own."""
    return _new_password_page(link, {}, None)


@pages.post("/login/reset/<key:link>")
@open_to_all
def use_reset_link(link: str) -> Response:
    """The new password."""
    try:
        signing_in.choose_new_password(link, posted("password", LONGEST))
    except Invalid as fault:
        return _new_password_page(link, problem_words(fault.problems), fault)
    except LinkNotFound:
        return _new_password_page(link, {}, None)
    return go_to("/login?said=password-chosen")


def _new_password_page(link: str, problems: Mapping[str, str], fault: Invalid | None) -> Response:
    try:
        state, email = signing_in.link_of_key("reset", link)
    except LinkNotFound:
        return page("people/link_ended.html", status=404, state="unknown", what="reset")
    if state != "open":
        return page("people/link_ended.html", status=410, state=state, what="reset")
    return page("people/new_password.html", fault=fault, email=email, link=link, problems=problems)


@pages.get("/login/link/<key:link>")
@open_to_all
def sign_in_link(link: str) -> Response:
    """Asks to press the button: mail programs open links on their own, and must not use this one up."""
    try:
        state, email = signing_in.link_of_key("sign-in", link)
    except LinkNotFound:
        state, email = "unknown", ""
    if state != "open":
        return page("people/link_ended.html", status=404 if state == "unknown" else 410, state=state, what="sign-in")
    return page("people/sign_in_link.html", email=email, link=link)


@pages.post("/login/link/<key:link>")
@open_to_all
def use_sign_in_link(link: str) -> Response:
    """Sign in without a password."""
    try:
        is_whole = signing_in.sign_in_by_link(current_person, link, user_agent(),
                                              is_shared=posted("shared", 3) == "yes")
    except LinkNotFound:
        return sign_in_link(link)
    return go_to("/" if is_whole else "/login/second")


# -- invited ----------------------------------------------------------------------------------------------------------


@pages.get("/invite/<key:link>")
@open_to_all
def invitation(link: str) -> Response:
    """Who invites to what, and a form to choose a password."""
    return _invitation_page(link, {}, None)


@pages.post("/invite/<key:link>")
@open_to_all
def accept(link: str) -> Response:
    """Join: with a new account, or with the one that the invited address has."""
    unfit: dict[str, str] = {}
    name = typed_line("name", unfit)
    try:
        if current_person.is_authenticated:
            invitations.join_by_invitation(current_person, link)
            return go_to("/account")
        refuse(unfit)
        invitations.accept_invitation(link, name, posted("password", LONGEST), language(), user_agent())
    except Invalid as fault:
        return _invitation_page(link, problem_words(fault.problems), fault, name)
    except LinkNotFound:
        return _invitation_page(link, {}, None)
    return go_to("/")


def _invitation_page(link: str, problems: Mapping[str, str], fault: Invalid | None, name: str = "") -> Response:
    try:
        found = invitations.invitation_of_key(link)
    except LinkNotFound:
        return page("people/link_ended.html", status=404, state="unknown", what="invitation")
    if found.state != "open":
        return page("people/link_ended.html", status=410, state=found.state, what="invitation")
    return page("people/invitation.html", fault=fault, invitation=found, link=link, problems=problems,
                name=name or found.name, step=_step_of(found))


def _step_of(found: InvitationEntry) -> str:
    """What the visitor does next: choose a password, sign in first, join, or change accounts."""
    if current_person.is_authenticated:
        return "join" if current_person.email == found.email else "other_account"
    return "sign_in" if found.invitee_has_account else "choose"


def _said() -> str:
    """The short confirmation that the page before asked for, or an empty text. Only words of our own are shown."""
    return {
        "password-chosen": _("Your new password is in use. Sign in with it."),
        "signed-out": _("You have signed out."),
        "second-over": _("The second step took too long. Sign in again from the beginning."),
    }.get(asked("said", 40), "")
