"""/account: own data, a new password, sign-ins, colleagues and their invitations, the export of what is held."""

from __future__ import annotations

import json
from collections.abc import Mapping

from flask import Blueprint, Response
from flask_babel import gettext as _

from intranet import clock
from intranet.faults import Invalid
from intranet.people import actions, invitations, signing_in
from intranet.people.factors import actions as factors
from intranet.people.passwords import LONGEST
from intranet.people.types import InvitationEntry, NewInvitation
from intranet.people.words import problem_words, role_words
from intranet.plugin_system.registry import registry
from intranet.web.access import before_factor, current_person, signed_in
from intranet.web.form_places import form_stands_at
from intranet.web.forms import asked, posted, refuse, typed_line
from intranet.web.fragments import go_to, page
from intranet.web.languages import language
from intranet.web.sender import address_of_request

pages = Blueprint("own_account", __name__)


@pages.get("/account")
@signed_in
@before_factor
def account() -> Response:
    """Own data, organisations, language, sign-ins."""
    return _account_page({}, None)


@pages.post("/account/name")
@signed_in
@form_stands_at("/account")
def rename() -> Response:
    """The name that others see."""
    unfit: dict[str, str] = {}
    name = typed_line("name", unfit)
    try:
        refuse(unfit)
        signing_in.rename(current_person, name)
    except Invalid as fault:
        return _account_page(problem_words(fault.problems), fault, name=name)
    return go_to("/account?said=named")


@pages.post("/account/password")
@signed_in
@before_factor
@form_stands_at("/account")
def change_password() -> Response:
    """A new password after the old one."""
    try:
        signing_in.change_password(current_person, posted("old_password", LONGEST), posted("new_password", LONGEST),
                                   address_of_request())
    except Invalid as fault:
        return _account_page(problem_words(fault.problems), fault)
    return go_to("/account?said=password-changed")


@pages.post("/account/sign-ins/end")
@signed_in
@before_factor
@form_stands_at("/account")
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
@form_stands_at("/account")
def invite_colleague(organisation_id: str) -> Response:
    """A contact invites a colleague of the own organisation; to others the organisation is not there."""
    unfit: dict[str, str] = {}
    new = NewInvitation(typed_line("email", unfit), typed_line("name", unfit), organisation_id,
                        as_contact=posted("as_contact") == "1", language=language())
    try:
        refuse(unfit)
        invitations.invite(current_person, new)
    except Invalid as fault:
        return _account_page(problem_words(fault.problems), fault, inviting=new)
    return go_to(f"/account?said=invited&in={organisation_id}#organisation-{organisation_id}")


@pages.post("/account/invitations/<token:invitation_id>/withdraw")
@signed_in
@form_stands_at("/account")
def withdraw(invitation_id: str) -> Response:
    """The contact, or an admin, takes an invitation back."""
    invitations.withdraw_invitation(current_person, invitation_id)
    return go_to("/account?said=withdrawn")


def _account_page(problems: Mapping[str, str], fault: Invalid | None,
                  inviting: NewInvitation | None = None, name: str | None = None) -> Response:
    invited: dict[str, list[InvitationEntry]] = {}
    for entry in invitations.open_invitations(current_person):
        invited.setdefault(entry.organisation_id or "", []).append(entry)
    return page("people/account.html", fault=fault, problems=problems, inviting=inviting, said=_said(),
                said_in=asked("in", 22), colleagues=actions.colleagues(current_person), invited=invited,
                sign_ins=signing_in.own_sign_ins(current_person),
                second_step=factors.own_factors(current_person).count > 0,
                roles=[role_words(role) for role in sorted(current_person.roles)],
                name=current_person.name if name is None else name)


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


def _said() -> str:
    """The short confirmation that the page before asked for, or an empty text. Only words of our own are shown."""
    return {
        "invited": _("The invitation is on its way."),
        "withdrawn": _("The invitation was taken back."),
        "password-changed": _("Your password was changed, and other browsers were signed out."),
        "named": _("Your name was changed."),
        "ended": _("Signed out there. It counts at once."),
    }.get(asked("said", 40), "")
