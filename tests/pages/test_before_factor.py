"""Whose role asks for a second step that is not set up yet: every route of the site, swept from the URL map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from flask import Flask

from intranet.people.models import Person
from intranet.people.types import ROLES
from intranet.settings import Settings
from intranet.web.access import access_of
from tests.pages.test_unsafe_routes import anything
from tests.second_steps import HOME, signs_in
from tests.visitor import Visitor

REACHED = {
    ("GET", "/account"), ("POST", "/account/password"), ("POST", "/account/sign-ins/end"),
    ("GET", HOME), ("GET", f"{HOME}/code.svg"), ("POST", f"{HOME}/app"), ("POST", f"{HOME}/app/off"),
    ("POST", f"{HOME}/passkeys"), ("POST", f"{HOME}/passkeys/<token:passkey_id>/name"),
    ("POST", f"{HOME}/passkeys/<token:passkey_id>/remove"),
}
"""The account alone, so that the step can be set up and a stranger's sign-in ended: nothing that rooms hold."""


def test_a_role_without_its_factor_reaches_its_account_and_nothing_else(
        a_person: Callable[..., Person], settings: Settings, another_site: Callable[[Settings], Flask]) -> None:
    person = a_person("Kaikki Kädet", email="kk@esimerkki.example", organisation="Kallaveden Omaiset ry", roles=ROLES)
    site = another_site(replace(settings, mode="production"))
    visitor = Visitor(site)
    signs_in(visitor, person.email)
    adapter, reached, refused = site.url_map.bind("localhost"), set(), 0
    for rule in site.url_map.iter_rules():
        access = access_of(site.view_functions[rule.endpoint])
        if access is None or access.open:
            continue
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
            path = adapter.build(rule.endpoint, anything(rule), method=method)
            if method == "POST":
                page = visitor.sends(path, inspected=False)
                is_refused = page.status == 403 and "Roolisi vaatii toisen vaiheen" in page.html
            else:
                is_refused = visitor.opens(path, inspected=False).goes_to.startswith(f"{HOME}?next=")
            refused += is_refused
            if not is_refused:
                reached.add((method, rule.rule))
    assert reached == REACHED and refused > 250
