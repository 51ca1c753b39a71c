"""Fixtures are people. Each test gets a fresh site with a database of its own, on SQLite or PostgreSQL."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from argon2 import PasswordHasher
from flask import Flask
from sqlalchemy.engine import make_url

from intranet import clock
from intranet.app import create_app
from intranet.commands.start import ready_lemmas
from intranet.commands.tables import migrate_database
from intranet.database import db, writing
from intranet.ids import digest, random_id, random_key
from intranet.people.models import MembershipRow, Organisation, Person, SignIn
from intranet.settings import PROJECT, Settings, keep_first_start
from tests import on_postgres, quick_sites
from tests.browser.server import SHARED
from tests.postgres_database import Databases
from tests.quick_sites import quick
from tests.visitor import Visitor

PASSWORD = "ankkuri-demo"
OUR_ORGANISATION = "Kallaveden Omaiset ry"
OTHER_ORGANISATION = "Koljonvirran Kumppanit ry"
POSTGRES = os.environ.get("TEST_DATABASE_URL", "")
ON_POSTGRES = Databases(POSTGRES)

quick_sites.install()


def pytest_configure(config: pytest.Config) -> None:
    """Finnish base forms are there before any test asks: by set-up, or made now. Only one process makes them.

    It also makes the folder for what all processes of the run make once.
    """
    if hasattr(config, "workerinput"):
        return
    ready_lemmas(print)
    shared = tempfile.mkdtemp(prefix="ankkuri-tests-", dir=os.environ.get("PYTEST_DEBUG_TEMPROOT"))
    os.environ[SHARED] = shared
    config.add_cleanup(lambda: shutil.rmtree(shared, ignore_errors=True))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL only what is given a database."""
    if POSTGRES:
        on_postgres.deselect(config, items)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Of several processes each tells the first one what it left out."""
    on_postgres.note(node.config, node)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say what was left out."""
    if said := on_postgres.told(config):
        terminalreporter.write_line(said)


both_ways = pytest.mark.parametrize("htmx", [False, True], ids=["plain", "htmx"])


@pytest.fixture(scope="session")
def password_hash() -> str:
    """One real argon2id hash for all, with a low cost: tests sign many people in."""
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A migrated database without rows, made once a run; each test gets a copy of it."""
    folder = tmp_path_factory.mktemp("template")
    url = ON_POSTGRES.template() if POSTGRES else f"sqlite:///{folder / 'template.sqlite'}"
    app = create_app(_settings(folder, url), testing=True)
    with app.app_context():
        migrate_database()
        db.session.remove()
        if not POSTGRES:
            with db.engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        db.engine.dispose()
    return url


@pytest.fixture
def settings(tmp_path: Path, empty_database: str) -> Iterator[Settings]:
    """Settings of a fresh instance. A test that needs other plugins or content replaces them in the frozen object."""
    if POSTGRES:
        yield _settings(tmp_path, ON_POSTGRES.take())
        ON_POSTGRES.give_back()
        return
    copy = tmp_path / "ankkuri.sqlite"
    shutil.copyfile(make_url(empty_database).database or "", copy)
    yield _settings(tmp_path, f"sqlite:///{copy}")


@pytest.fixture
def site(settings: Settings) -> Iterator[Flask]:
    """A running site without people.

    No app context is held around it: requests of one test would share `g`, and with it the signed-in person.
    Look into the database with the `inside` fixture or `with site.app_context():`.
    """
    keep_first_start(settings)  # a site that runs has been started
    app = quick(create_app(settings, testing=True))
    yield app
    _close(app)


@pytest.fixture
def inside(site: Flask) -> Iterator[Flask]:
    """The site with its context, for tests of actions and stores that send no request."""
    with site.app_context():
        yield site
        db.session.rollback()


@pytest.fixture
def another_site() -> Iterator[Callable[[Settings], Flask]]:
    """Makes further sites, for tests that need other settings."""
    made: list[Flask] = []

    def make(settings: Settings) -> Flask:
        made.append(quick(create_app(settings, testing=True)))
        return made[-1]

    yield make
    for app in made:
        _close(app)


@pytest.fixture
def a_person(site: Flask, password_hash: str) -> Callable[..., Person]:
    """Builds a person; says only what matters."""

    def build(name: str = "Aino Esimerkki", *, email: str | None = None, organisation: str | None = None,
              contact: bool = False, roles: tuple[str, ...] = (), language: str = "fi") -> Person:
        with site.app_context(), writing() as database:
            person = Person(id=random_id(), name=name, email=email or f"{random_id().lower()}@esimerkki.example",
                            roles=list(roles), language=language, password_hash=password_hash, created_at=clock.now())
            database.add(person)
            database.flush()
            if organisation:
                row = database.query(Organisation).filter_by(name=organisation).one_or_none()
                if row is None:
                    row = Organisation(id=random_id(), name=organisation, created_at=clock.now())
                    database.add(row)
                    database.flush()
                database.add(MembershipRow(person_id=person.id, organisation_id=row.id, is_contact=contact,
                                           joined_at=clock.now()))
            database.flush()
            database.expunge(person)
        return person

    return build


@pytest.fixture
def sits_down(site: Flask) -> Callable[[Person], Visitor]:
    """The person at a new browser, signed in."""

    def sit(person: Person) -> Visitor:
        key = random_key()
        with site.app_context(), writing() as database:
            database.add(SignIn(key_digest=digest(key), person_id=person.id, created_at=clock.now(),
                                seen_at=clock.now(), browser="test"))
        visitor = Visitor(site, person.id)
        visitor.holds(_user_id=key)
        return visitor

    return sit


def _someone(**facts: Any) -> Any:
    @pytest.fixture
    def build(a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor]) -> Visitor:
        return sits_down(a_person(**facts))

    return build


member = _someone(name="Aino Jäsen", email="jasen@demo.example", organisation=OUR_ORGANISATION)
contact = _someone(name="Yrjö Yhteys", email="yhteys@demo.example", organisation=OUR_ORGANISATION, contact=True)
colleague = _someone(name="Kaisa Kollega", organisation=OUR_ORGANISATION)
neighbour = _someone(name="Niilo Naapuri", email="naapuri@demo.example", organisation=OTHER_ORGANISATION)
curator = _someone(name="Aila Asiantuntija", email="asiantuntija@demo.example", roles=("curator",))
facilitator = _someone(name="Veera Vetäjä", email="vetaja@demo.example", roles=("facilitator",))
admin = _someone(name="Yki Ylläpito", email="yllapito@demo.example", roles=("admin",))


@pytest.fixture
def stranger(site: Flask) -> Visitor:
    """Somebody without sign-in."""
    return Visitor(site)


def _close(app: Flask) -> None:
    """Let go of the database: PostgreSQL waits for ever to drop one that somebody holds."""
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


def _settings(folder: Path, url: str) -> Settings:
    return Settings(mode="demo", secret_key="test-secret", instance=folder, database_url=url,
                    site_url="http://localhost", plugins=PROJECT / "plugins", content=PROJECT / "content")
