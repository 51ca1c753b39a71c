"""The start page, and what a site owes everybody: its accessibility statement."""

from __future__ import annotations

from datetime import date

from flask import Blueprint, Response

from intranet import clock
from intranet.extensions import current_settings
from intranet.home import actions
from intranet.web.access import current_person, open_to_all, signed_in
from intranet.web.fragments import page
from intranet.web.languages import language

pages = Blueprint("home", __name__)

REVIEWED = date(2026, 11, 30)
"""When the accessibility statement was last held against the site. A test fails a year later."""


@pages.get("/")
@signed_in
def start() -> Response:
    """What to continue, what is coming, what is new."""
    panels = actions.start_page(current_person, language(), clock.now())
    return page("home/start.html", panels=panels)


@pages.get("/accessibility")
@open_to_all
def accessibility() -> Response:
    """The accessibility statement."""
    return page("home/accessibility.html", contact=current_settings.contact, reviewed=REVIEWED)
