"""The room's pages: the way in and out (entering.py), /account (own_account.py), how one reads (preferences.py)."""

from __future__ import annotations

from flask import Blueprint

from intranet.people import entering, own_account, preferences
from intranet.people.factors import entering as second_step
from intranet.people.factors import routes as factors

pages = Blueprint("people", __name__)
for part in (entering, second_step, own_account, factors, preferences):
    pages.register_blueprint(part.pages)
