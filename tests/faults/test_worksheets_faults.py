"""The database fails while somebody saves: no false "saved", their text stays on the page, and it heals."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import Engine, event
from sqlalchemy.engine import make_url

from intranet.database import db
from intranet.settings import Settings
from tests.conftest import POSTGRES, both_ways
from tests.journeys.test_worksheets_fill import begins
from tests.visitor import Page, Visitor

on_sqlite = pytest.mark.skipif(bool(POSTGRES), reason="about SQLite's file")
LOCK = """import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(settings: Settings) -> Path:
    """The database's file."""
    return Path(make_url(settings.database_url).database or "")


@pytest.fixture
def engine(site: Flask) -> Engine:
    """What the site reaches its database with."""
    with site.app_context():
        return db.engine


@pytest.fixture
def locked(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the write lock until it is ended."""
    with subprocess.Popen([sys.executable, "-c", LOCK, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          text=True) as process:
        assert process.stdout is not None and process.stdout.readline() == "held\n"
        yield process
        process.kill()


def saves(visitor: Visitor, sheet: str, htmx: bool, value: str = "3", version: str = "0") -> Page:
    """One answer as htmx sends it, or the plain form of the whole section."""
    fields = {"answer-trust_1": value, "version-trust_1": version}
    return visitor.sends(f"{sheet}/answers/trust_1" if htmx else f"{sheet}/trust", fields, htmx=htmx)


def is_told(page: Page, htmx: bool) -> None:
    """Nothing says "saved", and without a script the choice is still in the form."""
    assert page.status == 503 and "Tallennettu klo" not in page.text
    if htmx:
        assert page.response.headers["HX-Retarget"] == "#error-notice" and "ei onnistunut juuri nyt" in page.text
        assert "HX-Trigger" not in page.response.headers
    else:
        assert "Tallennus ei onnistunut juuri nyt" in page.text and "Virhe:" in page.html
        chosen = [one.get("value") for one in page.all("input", name="answer-trust_1")
                  if one.get("checked") is not None]
        assert chosen == ["3"] and page.hidden("version-trust_1") == "0"


def heals(member: Visitor, sheet: str, htmx: bool) -> None:
    """The same send is accepted when the fault has gone."""
    assert "0/24" in member.opens(f"{sheet}/result").text
    assert saves(member, sheet, htmx).status == (200 if htmx else 303)
    assert "1/24" in member.opens(f"{sheet}/trust").text


@on_sqlite
@both_ways
def test_a_database_that_another_process_holds(member: Visitor, engine: Engine,
                                              request: pytest.FixtureRequest, htmx: bool) -> None:
    """It waits five seconds for the lock; here a tenth of a second, what happens afterwards is the same."""
    sheet = begins(member)
    process = request.getfixturevalue("locked")
    with every_connection(engine, "PRAGMA busy_timeout = 100"):
        is_told(saves(member, sheet, htmx), htmx)
        assert member.opens(f"{sheet}/trust").status == 200, "reading goes on"
    process.kill()
    process.wait()
    heals(member, sheet, htmx)


@on_sqlite
@both_ways
def test_a_database_that_can_only_be_read(member: Visitor, engine: Engine, htmx: bool) -> None:
    sheet = begins(member)
    with every_connection(engine, "PRAGMA query_only = 1"):
        is_told(saves(member, sheet, htmx), htmx)
    heals(member, sheet, htmx)


@on_sqlite
@both_ways
def test_a_full_disk(member: Visitor, engine: Engine, htmx: bool) -> None:
    """No page more may be taken into the file, which SQLite tells as it tells a full disk."""
    sheet = begins(member)
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    told = None
    with every_connection(engine, f"PRAGMA max_page_count = {pages}"):
        for number in range(100):  # what is free in the last pages is used up first
            told = member.sends("/worksheets/network_health/sheets",
                                {"perspective": "own", "subject": f"{number} " * 40})
            if told.status != 303:
                break
    assert told is not None and told.status == 503 and "ei onnistunut juuri nyt" in told.text
    heals(member, sheet, htmx)


@on_sqlite
@both_ways
def test_a_row_that_cannot_be_added_now_costs_no_words(member: Visitor, engine: Engine,
                                                       htmx: bool) -> None:
    """The button says so, nothing is half done, and what was typed beside it is on the page."""
    sheet = member.sends("/worksheets/network_timeline/sheets", {"subject": "Verkosto"}).goes_to.rpartition("/")[0]
    fields = {"row": "add:waking", "answer-waking_did": "Kirjoitettu juuri", "version-waking_did": "0"}
    with every_connection(engine, "PRAGMA query_only = 1"):
        page = member.sends(f"{sheet}/waking", {"row": "add:waking"} if htmx else fields, htmx=htmx)
    assert page.status == 503
    if htmx:
        assert page.response.headers["HX-Retarget"] == "#error-notice"
    else:
        assert page.one("textarea", id="answer-waking_did").text == "Kirjoitettu juuri"
    assert len(member.opens(f"{sheet}/waking").all("fieldset", class_="row")) == 1
    assert member.sends(f"{sheet}/waking", fields).goes_to.startswith(f"{sheet}/waking#row-waking-")
    assert "Kirjoitettu juuri" in member.opens(f"{sheet}/waking").text


@contextmanager
def every_connection(engine: Engine, statement: str) -> Iterator[None]:
    """Say this to SQLite on every connection, for a while."""
    def say(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute(statement).close()

    event.listen(engine, "checkout", say)
    try:
        yield
    finally:
        event.remove(engine, "checkout", say)
        engine.dispose()


def test_a_plain_form_whose_sign_in_has_ended_is_not_lost(member: Visitor) -> None:
    """The page carries what was typed; after signing in elsewhere it is sent once more, with a fresh token."""
    sheet = begins(member)
    with member.client.session_transaction() as session:
        kept = dict(session)
        session.clear()
    here = {"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"}
    fields = {"answer-trust_1": "3", "version-trust_1": "0", "go": "next"}
    page = member.sends(f"{sheet}/trust", fields, **here)
    assert page.status == 401 and page.hidden("answer-trust_1") == "3" and page.all("a", href="/login")
    with member.client.session_transaction() as session:
        session.update(kept, csrf_token=os.urandom(20).hex())
    stale = {name: page.hidden(name) for name in (*fields, "csrf_token")}
    page = member.sends(f"{sheet}/trust", stale, **here)
    assert page.status == 403 and page.hidden("answer-trust_1") == "3"
    form = {name: page.hidden(name) for name in (*fields, "csrf_token")}
    assert member.sends(f"{sheet}/trust", form, **here).goes_to == f"{sheet}/roles"
    assert "1/24" in member.opens(f"{sheet}/trust").text


def test_what_another_site_sent_is_never_offered(member: Visitor) -> None:
    sheet = begins(member)
    for here in ({}, {"Origin": "http://evil.example"}, {"Origin": "http://localhost", "Sec-Fetch-Site": "cross-site"}):
        page = member.sends(f"{sheet}/trust", {"answer-trust_1": "3", "csrf_token": "x"}, **here)
        assert page.status == 403 and not page.all("input", name="answer-trust_1")
    page = member.sends("/login", {"email": "a@b.example", "password": "salaisuus", "csrf_token": "x"},
                        Origin="http://localhost")
    assert page.status == 403 and "salaisuus" not in page.html
