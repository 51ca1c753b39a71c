"""/admin/leaders: what nobody leads any more, and to whom it is given."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Blueprint, Response
from flask_babel import gettext as _

from intranet.admin.leaders import actions
from intranet.admin.leaders.words import led_words, problem_words
from intranet.faults import Invalid
from intranet.web.access import current_person, for_role
from intranet.web.forms import asked, posted, posted_many
from intranet.web.fragments import go_to, page

pages = Blueprint("leaders", __name__)
MOST = 1000
"""So many things are given at once."""


@pages.get("/admin/leaders")
@for_role("admin")
def list_leaderless() -> Response:
    """What nobody leads, by its kind and title alone."""
    return _leaders_page(None, (), "")


@pages.post("/admin/leaders")
@for_role("admin")
def name_leader() -> Response:
    """Somebody leads what was chosen from now on."""
    chosen, leader = posted_many("what", 40, MOST), posted("leader", 22)
    try:
        actions.name_leader(current_person, chosen, leader)
    except Invalid as fault:
        return _leaders_page(fault, chosen, leader)
    return go_to("/admin/leaders?said=named")


def _leaders_page(fault: Invalid | None, chosen: Sequence[str], leader: str) -> Response:
    return page("admin/leaders.html", fault=fault, problems=problem_words(fault.problems) if fault else {},
                things=actions.without_leader(current_person), led_words=led_words, chosen=chosen, leader=leader,
                leaders=actions.leaders_to_choose(current_person),
                said=_("The leader is named, and finds them at once.") if asked("said", 10) == "named" else "")
