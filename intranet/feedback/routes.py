"""The room's pages: for whoever answers (answering.py), and for whoever leads (leading.py)."""

from __future__ import annotations

from flask import Blueprint

from intranet.feedback import answering, leading

pages = Blueprint("feedback", __name__)
pages.register_blueprint(answering.pages)
pages.register_blueprint(leading.pages)
