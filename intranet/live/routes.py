"""The room's pages: for who takes part (joining.py), before a workshop (preparing/) and in it (stage/)."""

from __future__ import annotations

from flask import Blueprint

from intranet.live import joining
from intranet.live.preparing import routes as preparing
from intranet.live.preparing import steps_routes
from intranet.live.stage import routes as stage
from intranet.live.stage import summary_routes

pages = Blueprint("live", __name__)
for part in (joining, preparing, steps_routes, stage, summary_routes):
    pages.register_blueprint(part.pages)
