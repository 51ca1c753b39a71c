"""The page of the network's sums."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet.web.access import signed_in
from intranet.web.forms import asked
from intranet.web.fragments import page
from intranet.web.languages import language
from intranet.worksheets.network import actions
from intranet.worksheets.shown import perspective_words

pages = Blueprint("worksheet_network", __name__)


@pages.get("/worksheets/<slug:key>/network")
@signed_in
def network(key: str) -> Response:
    """How the organisations of the network answer, from one perspective."""
    definition, perspective, shown = actions.network(key, asked("perspective", 40), language())
    return page("worksheets/network/network.html", worksheet=definition, chosen=perspective, shown=shown,
                perspective=perspective_words(definition, perspective, language()))
