"""The address of a round as a file."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet import clock
from intranet.extensions import current_settings
from intranet.rounds.taking_along import actions
from intranet.rounds.taking_along.documents import file_name_of
from intranet.rounds.taking_along.files import round_file
from intranet.web.access import current_person, signed_in
from intranet.web.downloads import download
from intranet.web.languages import language
from intranet.worksheets.taking_along.files import KINDS

pages = Blueprint("round_files", __name__)


@pages.get("/rounds/<token:round_id>/export.<any(csv,xlsx,docx,pdf,json):kind>")
@signed_in
def export(round_id: str, kind: str) -> Response:
    """The round as a file, as soon as its answers are shown."""
    taken = actions.take(current_person, round_id, language())
    address = f"{current_settings.site_url}/rounds/{round_id}"
    octets = round_file(taken, kind, language(), address, clock.now())
    return download(octets, KINDS[kind], file_name_of(taken, language()), kind)
