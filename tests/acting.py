"""A visitor as actions are given them, for tests that ask an action and no page."""

from __future__ import annotations

from flask import Flask, has_app_context

from intranet.people import store
from intranet.people.types import SignedInPerson
from tests.visitor import Visitor


def acting(site: Flask, visitor: Visitor) -> SignedInPerson:
    """The visitor as actions are given them, with roles and memberships; reads Finnish."""
    if not has_app_context():
        with site.app_context():
            return acting(site, visitor)
    entry = store.person(visitor.person_id or "")
    return SignedInPerson(entry.id, entry.name, entry.email, "fi", frozenset(entry.roles), entry.memberships)
