"""/admin/…: people, organisations, plugins, jobs, the trail. For administrators alone; it shows nobody's answers."""

from __future__ import annotations

import re
from collections.abc import Mapping

from flask import Blueprint, Response, current_app
from flask_babel import gettext as _

from intranet import clock
from intranet.admin import actions
from intranet.admin.leaders import actions as leaders
from intranet.admin.leaders.types import Lacking
from intranet.admin.leaders.words import led_words
from intranet.admin.words import (
    action_words,
    kind_words,
    language_words,
    part_words,
    run_words,
    state_words,
    when_words,
)
from intranet.audit.types import ACTIONS
from intranet.backup import actions as backup
from intranet.extensions import current_settings
from intranet.faults import Invalid
from intranet.jobs import actions as jobs
from intranet.jobs.consumer import wake
from intranet.people import actions as people
from intranet.people import invitations
from intranet.people.factors import actions as factors
from intranet.people.types import ROLES, NewInvitation
from intranet.people.words import problem_words, role_words
from intranet.plugin_system.registry import registry
from intranet.privacy.words import time_words
from intranet.web.access import current_person, for_role
from intranet.web.form_places import form_stands_at
from intranet.web.forms import asked, posted, posted_many, refuse, typed_line, whole_number
from intranet.web.fragments import go_to, page
from intranet.web.languages import language

pages = Blueprint("admin", __name__)
admins = for_role("admin")


@pages.get("/admin")
@admins
def start() -> Response:
    """What there is to administer, with what needs a look."""
    wrong = [health for health in registry().health(language()) if health.state in ("broken", "partly")]
    return page("admin/start.html", wrong=wrong, failing=jobs.failing(),
                overdue=backup.standing(clock.now()).is_overdue, leaderless=leaders.without_leader(current_person))


# -- people -----------------------------------------------------------------------------------------------------------


@pages.get("/admin/people")
@admins
def list_people() -> Response:
    """Everybody, a search among them, and a form to invite."""
    return _people_page({}, None, None)


@pages.post("/admin/people/invitations")
@admins
@form_stands_at("/admin/people")
def invite() -> Response:
    """Invite somebody into an organisation, to a role, or both."""
    unfit: dict[str, str] = {}
    new = NewInvitation(typed_line("email", unfit), typed_line("name", unfit), posted("organisation", 22) or None,
                        as_contact=posted("as_contact") == "1", roles=tuple(posted_many("roles", 20)),
                        language=language())
    try:
        refuse(unfit)
        invitations.invite(current_person, new)
    except Invalid as fault:
        return _people_page(problem_words(fault.problems), fault, new)
    return go_to("/admin/people?said=invited")


@pages.post("/admin/people/invitations/<token:invitation_id>/withdraw")
@admins
@form_stands_at("/admin/people")
def withdraw(invitation_id: str) -> Response:
    """Take an invitation back."""
    invitations.withdraw_invitation(current_person, invitation_id)
    return go_to("/admin/people?said=withdrawn")


def _people_page(problems: Mapping[str, str], fault: Invalid | None, inviting: NewInvitation | None) -> Response:
    words = asked("q", 100)
    found, count = people.people(current_person, words)
    return page("admin/people.html", fault=fault, problems=problems, inviting=inviting, words=words, found=found,
                count=count, organisations=people.organisations(current_person), roles=_roles(), said=_said(),
                invitations=invitations.all_open_invitations(current_person))


@pages.get("/admin/people/<token:person_id>")
@admins
def one_person(person_id: str) -> Response:
    """One person: roles, memberships, account, sign-ins. That it was opened stands in the trail."""
    people.note_opened(current_person, person_id)
    return _person_page(person_id, {}, None)


@pages.get("/admin/people/<token:person_id>/<any(close,remove,factors):change>")
@admins
def before_change(person_id: str, change: str) -> Response:
    """Asks first: these changes count at once, and not all of them can be taken back."""
    entry, _sign_ins = people.person_entry(current_person, person_id)
    own = next((one for one in entry.memberships if one.organisation_id == asked("organisation", 22)), None)
    if change == "remove" and own is None:
        return go_to(f"/admin/people/{person_id}")  # done already, perhaps in another window
    lacking = leaders.lacking_without(person_id)
    if change == "remove" and own is not None:
        lacking = Lacking(organisations=tuple(one for one in lacking.organisations if one == own.organisation_name))
    return page("admin/before_change.html", entry=entry, change=change, own=own, led_words=led_words,
                role_words=role_words, lacking=Lacking() if change == "factors" else lacking)


@pages.post("/admin/people/<token:person_id>/<any(roles,close,open,sign_ins,membership,factors):change>")
@admins
@form_stands_at("/admin/people/{person_id}")
def change_person(person_id: str, change: str) -> Response:
    """One change to a person's rights; each says what it did on the person's page."""
    try:
        match change:
            case "roles":
                people.change_roles(current_person, person_id, posted_many("roles", 20))
            case "membership":
                people.change_membership(current_person, person_id, posted("organisation", 22), posted("do", 20))
            case "sign_ins":
                people.end_sign_ins_of(current_person, person_id)
            case "factors":
                factors.remove_factors(current_person, person_id)
            case _:
                people.switch_account(current_person, person_id, on=change == "open")
    except Invalid as fault:
        return _person_page(person_id, problem_words(fault.problems), fault)
    return go_to(f"/admin/people/{person_id}?said={change}")


def _person_page(person_id: str, problems: Mapping[str, str], fault: Invalid | None) -> Response:
    entry, sign_ins = people.person_entry(current_person, person_id)
    return page("admin/person.html", fault=fault, problems=problems, entry=entry, sign_ins=sign_ins, roles=_roles(),
                said=_said(), factors=factors.factors_of(current_person, person_id))


# -- organisations ----------------------------------------------------------------------------------------------------


@pages.get("/admin/organisations")
@admins
def list_organisations() -> Response:
    """Every organisation with its numbers of members and contacts."""
    return _organisations_page({}, None, "", "")


@pages.post("/admin/organisations")
@admins
def add_organisation() -> Response:
    """One more organisation."""
    unfit: dict[str, str] = {}
    name = typed_line("organisation_name", unfit)
    try:
        refuse(unfit)
        people.add_organisation(current_person, name)
    except Invalid as fault:
        return _organisations_page(problem_words(fault.problems), fault, name, "")
    return go_to("/admin/organisations?said=added")


@pages.post("/admin/organisations/<token:organisation_id>/name")
@admins
@form_stands_at("/admin/organisations")
def rename_organisation(organisation_id: str) -> Response:
    """Another name; members see it at once."""
    unfit: dict[str, str] = {}
    name = typed_line("organisation_name", unfit)
    try:
        refuse(unfit)
        people.rename_organisation(current_person, organisation_id, name)
    except Invalid as fault:
        return _organisations_page(problem_words(fault.problems), fault, name, organisation_id)
    return go_to("/admin/organisations?said=renamed")


def _organisations_page(problems: Mapping[str, str], fault: Invalid | None, name: str, which: str) -> Response:
    return page("admin/organisations.html", fault=fault, problems=problems, name=name, which=which, said=_said(),
                organisations=people.organisations(current_person))


# -- plugins, timed jobs and the trail -------------------------------------------------------------------------------


@pages.get("/admin/plugins")
@admins
def list_plugins() -> Response:
    """How every plugin is, and why: file, line, found, expected, nearest; and what it brings."""
    return page("admin/plugins.html", plugins=actions.plugins(language()), state_words=state_words,
                part_words=part_words, language_words=language_words, said=_said())


@pages.post("/admin/plugins/<any(on,off):state>")
@admins
def switch_plugin(state: str) -> Response:
    """Switch a plugin on or off; on tries its failed parts again."""
    actions.switch_plugin(current_person, posted("plugin", 80), on=state == "on")
    return go_to(f"/admin/plugins?said={state}")


@pages.get("/admin/jobs")
@admins
def list_jobs() -> Response:
    """Every timed job: when it runs, how it went, and whether somebody runs them at all."""
    return page("admin/jobs.html", shown=jobs.shown(), when_words=when_words, run_words=run_words, said=_said())


@pages.post("/admin/jobs/run")
@admins
def run_job() -> Response:
    """Ask for a run now; the timekeeper makes it."""
    actions.run_job(current_person, posted("job", 160))
    wake(current_app)
    return go_to("/admin/jobs?said=asked")


@pages.get("/admin/audit")
@admins
def trail() -> Response:
    """Who did what, to what, when. No passwords, keys or words of people."""
    actions.note_trail_opened(current_person)
    action = asked("action", 40)
    lines = actions.trail(whole_number(asked("before", 9)) or None, [action] if action else [])
    return page("admin/audit.html", lines=lines, action=action, full=len(lines) == actions.PAGE_OF_TRAIL,
                actions=[(one, action_words(one)) for one in ACTIONS], action_words=action_words,
                kind_words=kind_words, address_of=_address_of, kept=time_words(current_settings.keep_trail))


def _address_of(endpoint: str) -> str:
    """The address of the page that somebody was refused: the trail keeps the name that the code has for it."""
    rule = next((rule.rule for rule in current_app.url_map.iter_rules() if rule.endpoint == endpoint), endpoint)
    return re.sub("<[^>]*>", "…", rule)


def _roles() -> list[tuple[str, str]]:
    return [(role, role_words(role)) for role in ROLES]


def _said() -> str:
    """The short confirmation that the page before asked for. Only words of our own are shown."""
    return {
        "invited": _("The invitation is on its way."),
        "withdrawn": _("The invitation was taken back."),
        "roles": _("The roles were changed. The person signs in again."),
        "membership": _("The membership was changed. It counts at once."),
        "sign_ins": _("The person was signed out everywhere."),
        "close": _("The account was closed. It counts at once."),
        "factors": _("The second step was removed. The person was told by mail and signed out everywhere."),
        "open": _("The account was opened."),
        "erased": _("The account was erased. It cannot be brought back."),
        "added": _("The organisation was added."),
        "renamed": _("The name was changed."),
        "asked": _("The job is run as soon as the timekeeper gets to it."),
        "on": _("The plugin was switched on, and its failed parts get a new chance."),
        "off": _("The plugin was switched off. What was filled with it stays readable."),
    }.get(asked("said", 40), "")
