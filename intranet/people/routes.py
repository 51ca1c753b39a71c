"""The room's pages: the way in and out (entering.py), /account (own_account.py), how one reads (preferences.py)."""

from __future__ import annotations

from flask import Blueprint

from intranet.people import entering, own_account, preferences

pages = Blueprint("people", __name__)
for part in (entering, own_account, preferences):
    pages.register_blueprint(part.pages)
