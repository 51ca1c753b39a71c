"""A form that was refused leaves the address that it was sent to: whoever loads it anew is led to the form."""

from __future__ import annotations

import pytest
from flask import Flask

from intranet.web.form_places import PLACE
from tests.journeys.test_people_invited import our_id
from tests.visitor import Visitor


def test_loading_a_refused_form_anew_leads_to_the_form(member: Visitor, contact: Visitor, admin: Visitor) -> None:
    ours = our_id(contact.opens("/account"))
    for person, sent_to, fields, form in (
            (member, "/worksheets/network_health/sheets", {"perspective": "", "subject": ""},
             "/worksheets/network_health"),
            (member, "/account/name", {"name": ""}, "/account"),
            (member, "/account/password", {"old_password": "x", "new_password": "lyhyt"}, "/account"),
            (contact, f"/account/organisations/{ours}/invitations", {"name": "", "email": ""}, "/account"),
            (admin, "/admin/people/invitations", {"name": "", "email": ""}, "/admin/people"),
            (admin, f"/admin/organisations/{ours}/name", {"name": ""}, "/admin/organisations")):
        assert person.sends(sent_to, fields).status == 422, sent_to
        page = person.opens(sent_to)
        assert (page.status, page.goes_to) == (303, form), sent_to
        assert person.opens(page.goes_to).status == 200


@pytest.mark.parametrize("path", ["/worksheets/network_health/sheets", "/admin/people/invitations"])
def test_the_way_to_the_form_opens_nothing(stranger: Visitor, member: Visitor, path: str) -> None:
    page = stranger.opens(stranger.opens(path).goes_to)
    assert page.goes_to.startswith("/login?next=")
    assert member.opens(path, htmx=True).status == 405, "a part of a page is led nowhere"
    if path.startswith("/admin"):
        assert member.opens(member.opens(path).goes_to).status == 403


def test_every_place_of_a_form_is_a_page(site: Flask) -> None:
    adapter = site.url_map.bind("localhost")
    values = {"key": "network_health", "slug": "soita", "code": "KALA42",
              **dict.fromkeys(("person_id", "round_id", "step_id", "sheet_id", "wish_id", "event_id", "form_id",
                             "session_id"), "a" * 22)}
    places = {getattr(view, PLACE) for view in site.view_functions.values() if hasattr(view, PLACE)}
    assert len(places) >= 9
    for place in places:
        adapter.match(place.format(**values), method="GET")
