"""/healthz: whether the site can serve, for whoever watches it. No reasons: anybody may read it."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify

from intranet import __version__
from intranet.database import database_state
from intranet.plugin_system.registry import registry
from intranet.web.access import open_to_all

pages = Blueprint("health", __name__)


@pages.get("/healthz")
@open_to_all
def healthz() -> Response:
    """200 when the database answers, else 503; the same shape in both."""
    database = database_state()
    well = database == "ok"
    answer = jsonify(status="ok" if well else "failing", version=__version__,
                     database="ok" if well else "failing", plugins=registry().states())
    answer.status_code = 200 if well else 503
    return answer
