"""Pages of one's own account and the way to it: sign-in, invitation, new password, /account, language and theme."""

from __future__ import annotations

import json
from collections.abc import Mapping

from flask import Blueprint, Response, request
from flask_babel import gettext as _
from flask_wtf.csrf import generate_csrf

from intranet import clock
from intranet.faults import Invalid
from intranet.people import actions, signing_in
from intranet.people.next_page import safe_next
from intranet.people.passwords import LONGEST
from intranet.people.types import InvitationEntry, LinkNotFound, NewInvitation
from intranet.people.words import problem_words, role_words
from intranet.plugin_system.registry import registry
from intranet.security import private_cookie
from intranet.web.access import current_person, open_to_all, signed_in
from intranet.web.forms import asked, posted, posted_line
from intranet.web.fragments import go_to, page, page_or_fragment
from intranet.web.languages import COOKIE as LANGUAGE_COOKIE
from intranet.web.languages import language
from intranet.web.templates import THEME_COOKIE, THEMES, is_demo

pages = Blueprint("people", __name__)
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
    return page("people/login.html", way=way, email=email, said=said(), problems={})


@pages.post("/login")
@open_to_all
def sign_in() -> Response:
    """Sign in and go on; in place, where a sign-in had ended in the middle of work, stay on the page."""
    way, in_place, email = safe_next(request.form.get("next", "")), posted("here") == "1", ""
    try:
        email = posted_line("email")
        signing_in.sign_in(current_person, email, posted("password", LONGEST), address_of_request(), user_agent())
    except Invalid as fault:
        return page_or_fragment("people/login.html", "sign_in_again", fault=fault, way=way, email=email, said="",
                                problems=problem_words(fault.problems))
    if in_place:
        answer = page_or_fragment("people/login.html", "signed_in_again", event="signed-in", way=way, email=email,
                                  said="", problems={})
        answer.headers["X-CSRF-Token"] = generate_csrf()  # the page's own tokens were of the ended sign-in
        return answer
    return go_to(way)


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
    return page("people/reset.html", sent=False, email="")


@pages.post("/login/reset")
@open_to_all
def ask_link() -> Response:
    """The same words whether the address has an account or not."""
    email = posted_line("email")
    if not email:
        return page("people/reset.html", status=422, sent=False, email="")
    purpose = "sign-in" if posted("do", 20) == "sign-in" else "reset"
    signing_in.ask_link(purpose, email, address_of_request(), language())
    return page("people/reset.html", sent=True, email=email)


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
        signing_in.sign_in_by_link(current_person, link, user_agent())
    except LinkNotFound:
        return sign_in_link(link)
    return go_to("/")


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
    try:
        if current_person.is_authenticated:
            actions.join_by_invitation(current_person, link)
            return go_to("/account")
        actions.accept_invitation(link, posted_line("name"), posted("password", LONGEST), language(), user_agent())
    except Invalid as fault:
        return _invitation_page(link, problem_words(fault.problems), fault)
    except LinkNotFound:
        return _invitation_page(link, {}, None)
    return go_to("/")


def _invitation_page(link: str, problems: Mapping[str, str], fault: Invalid | None) -> Response:
    try:
        found = actions.invitation_of_key(link)
    except LinkNotFound:
        return page("people/link_ended.html", status=404, state="unknown", what="invitation")
    if found.state != "open":
        return page("people/link_ended.html", status=410, state=found.state, what="invitation")
    return page("people/invitation.html", fault=fault, invitation=found, link=link, problems=problems,
                name=posted_line("name") or found.name, step=_step_of(found))


def _step_of(found: InvitationEntry) -> str:
    """What the visitor does next: choose a password, sign in first, join, or change accounts."""
    if current_person.is_authenticated:
        return "join" if current_person.email == found.email else "other_account"
    return "sign_in" if found.invitee_has_account else "choose"


# -- one's own account ------------------------------------------------------------------------------------------------


@pages.get("/account")
@signed_in
def account() -> Response:
    """Own data, organisations, language, sign-ins."""
    return _account_page({}, None)


@pages.post("/account/name")
@signed_in
def rename() -> Response:
    """The name that others see."""
    try:
        signing_in.rename(current_person, posted_line("name"))
    except Invalid as fault:
        return _account_page(problem_words(fault.problems), fault)
    return go_to("/account?said=named")


@pages.post("/account/password")
@signed_in
def change_password() -> Response:
    """A new password after the old one."""
    try:
        signing_in.change_password(current_person, posted("old_password", LONGEST), posted("new_password", LONGEST),
                                   address_of_request(), user_agent())
    except Invalid as fault:
        return _account_page(problem_words(fault.problems), fault)
    return go_to("/account?said=password-changed")


@pages.post("/account/sign-ins/end")
@signed_in
def end_sign_ins() -> Response:
    """End one sign-in, or all others."""
    which = posted("sign_in")
    if which == "others":
        signing_in.end_other_sign_ins(current_person)
    else:
        signing_in.end_sign_in(current_person, which)
    return go_to("/account?said=ended#sign-ins")


@pages.post("/account/organisations/<token:organisation_id>/invitations")
@signed_in
def invite_colleague(organisation_id: str) -> Response:
    """A contact invites a colleague of the own organisation; to others the organisation is not there."""
    new = NewInvitation(posted_line("email"), posted_line("name"), organisation_id,
                        as_contact=posted("as_contact") == "1", language=language())
    try:
        actions.invite(current_person, new)
    except Invalid as fault:
        return _account_page(problem_words(fault.problems), fault, inviting=new)
    return go_to(f"/account?said=invited#organisation-{organisation_id}")


@pages.post("/account/invitations/<token:invitation_id>/withdraw")
@signed_in
def withdraw(invitation_id: str) -> Response:
    """The contact, or an admin, takes an invitation back."""
    actions.withdraw_invitation(current_person, invitation_id)
    return go_to("/account?said=withdrawn")


def _account_page(problems: Mapping[str, str], fault: Invalid | None,
                  inviting: NewInvitation | None = None) -> Response:
    invited: dict[str, list[InvitationEntry]] = {}
    for entry in actions.open_invitations(current_person):
        invited.setdefault(entry.organisation_id or "", []).append(entry)
    return page("people/account.html", fault=fault, problems=problems, inviting=inviting, said=said(),
                colleagues=actions.colleagues(current_person), invited=invited,
                sign_ins=signing_in.own_sign_ins(current_person),
                roles=[role_words(role) for role in sorted(current_person.roles)],
                name=posted_line("name") if fault and not inviting and "name" in problems else current_person.name)


@pages.get("/account/export.json")
@signed_in
def export() -> Response:
    """Everything that the rooms and plugins hold about the person, as one file."""
    held = {name.removeprefix("core:"): facts
            for name, facts in registry().ask("personal_data", dict, person=current_person)}
    signing_in.note_export(current_person)
    body = json.dumps({"made_at": clock.now().isoformat(timespec="seconds"), **held}, ensure_ascii=False, indent=2,
                      default=str)
    answer = Response(body + "\n", mimetype="application/json")
    answer.headers["Content-Disposition"] = "attachment; filename=ankkuri.json"
    return answer


# -- language and light -----------------------------------------------------------------------------------------------


@pages.post("/language")
@open_to_all
def choose_language() -> Response:
    """The interface language: in the person's row, and in a cookie for pages before the sign-in."""
    chosen = posted("language", 10)
    signing_in.choose_language(current_person, chosen)
    answer = go_to(_way_back())
    private_cookie(answer, LANGUAGE_COOKIE, chosen)
    return answer


@pages.post("/theme")
@open_to_all
def choose_theme() -> Response:
    """Light, dark or as the system: a reading preference of this browser."""
    chosen = posted("theme", 10)
    if chosen not in THEMES:
        raise Invalid({"theme": "unknown"})
    answer = go_to(_way_back())
    private_cookie(answer, THEME_COOKIE, chosen)
    return answer


def _way_back() -> str:
    # also to the sign-in pages: who cannot read them changes the language there and goes on
    return safe_next(request.form.get("next", ""), never=())


# -- what the request tells -------------------------------------------------------------------------------------------


def address_of_request() -> str:
    """The network address that failures are counted by; proxies are believed as the settings say."""
    return request.remote_addr or "unknown"


def user_agent() -> str:
    """What the browser calls itself."""
    return request.user_agent.string[:500]


def said() -> str:
    """The short confirmation that the page before asked for, or an empty text. Only words of our own are shown."""
    words = asked("said", 40)
    return {
        "password-chosen": _("Your new password is in use. Sign in with it."),
        "signed-out": _("You have signed out."),
        "invited": _("The invitation is on its way."),
        "withdrawn": _("The invitation was taken back."),
        "password-changed": _("Your password was changed, and other browsers were signed out."),
        "named": _("Your name was changed."),
        "ended": _("Signed out there. It counts at once."),
    }.get(words, "")
