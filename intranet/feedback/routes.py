"""The room's pages: for whoever answers (answering.py), for whoever leads (leading.py, building/, showing/,
answers/)."""

from __future__ import annotations

from flask import Blueprint

from intranet.feedback import answering, leading
from intranet.feedback.answers import routes as answers
from intranet.feedback.building import routes as building
from intranet.feedback.showing import routes as showing

pages = Blueprint("feedback", __name__)
pages.register_blueprint(answering.pages)
pages.register_blueprint(leading.pages)
pages.register_blueprint(building.pages)
pages.register_blueprint(showing.pages)
pages.register_blueprint(answers.pages)
