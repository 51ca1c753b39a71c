"""A new form that is sent five times at once is made once, by its own key alone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from flask import Flask
from sqlalchemy import func, select

from intranet.database import db
from intranet.feedback.models import FeedbackForm
from intranet.ids import random_id
from tests.visitor import Visitor


def test_five_at_once_make_one_form(site: Flask, facilitator: Visitor) -> None:
    fields = {"key": random_id(), "title": "Yhdesti", "template": "workshop_feedback", "audience": "all"}
    tabs = []
    for _ in range(5):
        tab = Visitor(site, facilitator.person_id)
        with facilitator.client.session_transaction() as session:
            tab.holds(**dict(session))
        tabs.append(tab)
    with ThreadPoolExecutor(5) as pool:
        places = list(pool.map(lambda tab: tab.sends("/forms/new", fields).goes_to.split("?")[0], tabs))
    assert len(set(places)) == 1 and places[0].startswith("/forms/")
    with site.app_context():
        assert db.session.scalar(select(func.count()).select_from(FeedbackForm)) == 1
