"""The house itself: health, errors, the gate, headers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import text

from intranet.database import (
    AlreadyInTransaction,
    database_state,
    db,
    reading_aside,
    writing,
)
from intranet.settings import Settings
from intranet.web.access import open_to_all, signed_in
from tests.visitor import Visitor


def test_health_says_how_it_is_without_reasons(stranger: Visitor) -> None:
    page = stranger.opens("/healthz")
    assert page.status == 200
    health = page.response.get_json()
    assert set(health) == {"status", "version", "database", "plugins"}
    assert (health["status"], health["database"]) == ("ok", "ok")


def test_an_unknown_address_is_told_in_the_readers_language(stranger: Visitor) -> None:
    for language, words in (("fi", "Tällaista sivua ei ole"), ("sv", "Den här sidan finns inte"),
                            ("en", "There is no such page")):
        page = stranger.opens("/nowhere", Accept_Language=language)
        assert page.status == 404 and words in page.text
        assert page.tree.get("lang") == language


def test_a_view_that_forgot_to_say_for_whom_is_served_to_nobody(site: Flask, stranger: Visitor) -> None:
    site.add_url_rule("/forgotten", view_func=lambda: "secret")
    assert stranger.opens("/forgotten").status == 404


def test_a_page_for_the_signed_in_asks_visitors_to_sign_in(site: Flask, stranger: Visitor, member: Visitor) -> None:
    site.add_url_rule("/own", "own", signed_in(lambda: "own page"))
    page = stranger.opens("/own")
    assert page.status == 303 and page.goes_to == "/login?next=/own"
    assert stranger.opens("/own", htmx=True).status == 401
    assert member.opens("/own", inspected=False).status == 200


def test_a_post_without_a_token_gets_403_and_a_fresh_token(site: Flask, stranger: Visitor) -> None:
    @open_to_all
    def change() -> str:
        return "changed"

    site.add_url_rule("/change", "change", change, methods=["POST"])
    refused = stranger.sends("/change", token=False)
    assert refused.status == 403 and refused.response.headers["X-CSRF-Token"]
    assert stranger.sends("/change", {"csrf_token": refused.response.headers["X-CSRF-Token"]},
                          inspected=False).status == 200


@pytest.mark.parametrize("headers", [{"Sec_Fetch_Site": "cross-site"}, {"Sec_Fetch_Site": "same-site"},
                                     {"Origin": "https://evil.example"}, {"Origin": "null"}, {"Origin": "http://[::1"},
                                     {"Origin": ""}])
def test_another_sites_form_is_refused_even_with_a_token(site: Flask, stranger: Visitor,
                                                         headers: dict[str, str]) -> None:
    @open_to_all
    def change() -> str:
        return "changed"

    site.add_url_rule("/change", "change", change, methods=["POST"])
    assert stranger.sends("/change", **headers).status == 403
    assert stranger.sends("/change", inspected=False, Origin="http://localhost").status == 200


def test_a_megabyte_is_413_with_a_sentence(site: Flask, stranger: Visitor) -> None:
    @open_to_all
    def change() -> str:
        return "changed"

    site.add_url_rule("/change", "change", change, methods=["POST"])
    page = stranger.sends("/change", {"text": "a" * 1_000_000})
    assert page.status == 413 and page.one("h1") is not None


def test_what_nobody_expected_is_a_number_without_details(site: Flask, stranger: Visitor) -> None:
    @open_to_all
    def broken() -> str:
        raise RuntimeError("the secret detail")

    site.config["RAISE_UNEXPECTED"] = False
    site.add_url_rule("/broken", "broken", broken)
    page = stranger.opens("/broken")
    assert page.status == 500 and "secret detail" not in page.html


def test_a_strange_host_is_refused_in_production(settings: Settings, another_site) -> None:  # type: ignore[no-untyped-def]
    site = another_site(replace(settings, mode="production", site_url="https://intra.example.org"))
    refused = site.test_client().get("/healthz", headers={"Host": "evil.example"})
    assert refused.status_code == 400 and "default-src 'none'" in refused.headers["Content-Security-Policy"]
    assert site.test_client().get("/healthz", headers={"Host": "intra.example.org"}).status_code == 200


def test_a_read_before_writing_is_noticed(inside: Flask) -> None:
    db.session.execute(text("SELECT 1"))
    with pytest.raises(AlreadyInTransaction), writing():
        pass
    db.session.rollback()
    with reading_aside() as aside:
        aside.execute(text("SELECT 1"))
    with writing() as database:
        assert database.execute(text("SELECT 1")).scalar() == 1


def test_sqlite_holds_what_it_promises(inside: Flask) -> None:
    if db.engine.dialect.name != "sqlite":
        assert database_state() == "ok"
        return
    with db.engine.connect() as connection:
        found = {name: str(connection.exec_driver_sql(f"PRAGMA {name}").scalar())
                 for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")}
    assert found == {"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "busy_timeout": "5000"}
