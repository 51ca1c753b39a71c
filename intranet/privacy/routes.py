"""What is kept about people; leaving an organisation; erasing an account, one's own or by administrators another's."""

from __future__ import annotations

from flask import Blueprint, Response
from flask_babel import gettext as _

from intranet.admin.leaders import actions as leaders
from intranet.admin.leaders.words import led_words
from intranet.extensions import current_settings
from intranet.faults import Invalid
from intranet.people import actions as people
from intranet.people.leaving import actions as leaving
from intranet.people.passwords import LONGEST
from intranet.people.words import problem_words, role_words
from intranet.privacy import actions
from intranet.privacy.words import kept_lines, time_of_backups
from intranet.web.access import current_person, for_role, open_to_all, signed_in
from intranet.web.form_places import form_stands_at
from intranet.web.forms import asked, posted, refuse, typed_line
from intranet.web.fragments import go_to, page
from intranet.web.sender import address_of_request

pages = Blueprint("privacy", __name__)


@pages.get("/privacy")
@open_to_all
def privacy() -> Response:
    """What is kept about people, why and how long."""
    return page("privacy/privacy.html", contact=current_settings.contact, lines=kept_lines(),
                backups_last=time_of_backups(),
                said=_("Your account is erased.") if asked("said", 10) == "erased" else "")


@pages.get("/account/leave")
@signed_in
def before_leaving() -> Response:
    """What leaving means: one organisation, or everything."""
    return _leave_page(None)


@pages.post("/account/leave/organisation")
@signed_in
@form_stands_at("/account/leave")
def leave_organisation() -> Response:
    """Out of one organisation."""
    leaving.leave_organisation(current_person, posted("organisation", 22))
    return go_to("/account/leave?said=left")


@pages.post("/account/leave")
@signed_in
def leave() -> Response:
    """The own account is erased, after the password."""
    try:
        actions.leave(current_person, posted("old_password", LONGEST), address_of_request())
    except Invalid as fault:
        return _leave_page(fault)
    answer = go_to("/privacy?said=erased")
    answer.headers["Clear-Site-Data"] = '"cache", "storage"'
    return answer


def _leave_page(fault: Invalid | None) -> Response:
    return page("privacy/leave.html", fault=fault, problems=problem_words(fault.problems) if fault else {},
                lacking=leaders.lacking_without(current_person.id), led_words=led_words,
                role_words=role_words, contact=current_settings.contact,
                backups_last=time_of_backups(),
                said=_("You are no longer a member there.") if asked("said", 10) == "left" else "")


@pages.get("/admin/people/<token:person_id>/erase")
@for_role("admin")
def before_erasing(person_id: str) -> Response:
    """Asks first: it cannot be undone."""
    return _erase_page(person_id, None)


@pages.post("/admin/people/<token:person_id>/erase")
@for_role("admin")
def erase(person_id: str) -> Response:
    """Somebody else's account is erased, after their address was typed."""
    entry, _sign_ins = people.person_entry(current_person, person_id)
    unfit: dict[str, str] = {}
    typed = typed_line("email", unfit, 254)
    try:
        refuse(unfit)
        if typed.lower() != entry.email:
            raise Invalid({"email": "not_theirs"})
        actions.erase(current_person, person_id)
    except Invalid as fault:
        return _erase_page(person_id, fault, typed)
    return go_to("/admin/people?said=erased")


def _erase_page(person_id: str, fault: Invalid | None, typed: str = "") -> Response:
    entry, _sign_ins = people.person_entry(current_person, person_id)
    return page("privacy/erase.html", entry=entry, fault=fault, typed=typed, led_words=led_words,
                role_words=role_words, lacking=leaders.lacking_without(person_id), backups_last=time_of_backups(),
                problems=problem_words(fault.problems) if fault else {})
