"""What several files of page tests need: plugins that a test writes itself, an event, a form, a site to back up."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from intranet import brought_files
from intranet.backup import rules
from intranet.database import db
from intranet.feedback.types import Form
from intranet.people.models import Person
from intranet.plugin_system.registry import Registry
from intranet.settings import PROJECT, Settings, keep_first_start
from tests import every_kind
from tests.backups_made import Says
from tests.events_ahead import an_event, some_people
from tests.feedback_forms import opens_form
from tests.visitor import Visitor


@pytest.fixture
def plugins(tmp_path: Path) -> Path:
    """An empty folder of plugins."""
    folder = tmp_path / "plugins"
    folder.mkdir()
    return folder


@pytest.fixture
def loaded(settings: Settings, plugins: Path) -> Callable[[], Registry]:
    """Loads the folder into a registry of its own."""
    def load() -> Registry:
        found = Registry(plugins, settings.instance)
        found.load()
        return found
    return load


@pytest.fixture
def event(site: Flask, facilitator: Visitor, member: Visitor) -> str:
    """An event that the facilitator leads and the member is signed up for; its id."""
    event_id = an_event(site, led_by=[facilitator])
    assert member.sends("/events/iisalmi/signup").status == 303
    return event_id


@pytest.fixture
def another(a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor]) -> Visitor:
    """A facilitator of other events."""
    return sits_down(a_person("Veikko Toinen", email="veikko@demo.example", roles=("facilitator",)))


@pytest.fixture
def people(a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor]) -> list[Visitor]:
    """Six members."""
    return some_people(6, a_person, sits_down)


@pytest.fixture
def form(site: Flask, facilitator: Visitor) -> Form:
    """An open form of 2018."""
    return opens_form(site, facilitator)


@pytest.fixture
def visit(tmp_path: Path, settings: Settings) -> Settings:
    """Settings of a site with one worksheet of every kind, and those of ours with their Python."""
    folder = every_kind.bring(tmp_path / "own_plugins").parent
    for name in ("own_activity", "network_health"):
        shutil.copytree(PROJECT / "plugins" / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return replace(settings, plugins=folder)


@pytest.fixture
def at_visit(visit: Settings, member: Visitor, another_site: Callable[[Settings], Flask]) -> Callable[..., Visitor]:
    """The browser of the member, or of somebody else, at a fresh start of that site."""
    def open_(whose: Visitor = member) -> Visitor:
        there = Visitor(another_site(visit), whose.person_id)
        with whose.client.session_transaction() as session:
            there.holds(**session)
        return there
    return open_


@pytest.fixture
def instance(site: Flask, settings: Settings, a_person: Callable[..., Person]) -> Path:
    """A site with people, files that people brought, a switched-off plugin and mail that waits."""
    (settings.instance / "settings.toml").write_text('CONTACT = "a@b.example"\n', encoding="utf-8")
    keep_first_start(settings)
    for number in range(5):
        a_person(f"Henkilö {number}", organisation="Koe ry")
    for folder in brought_files.FOLDERS:
        brought_files.write(settings.instance / folder / f"-{folder}_1.jpg", os.urandom(100_000))
    (settings.instance / rules.PLUGINS_OFF).write_text('["notes"]', encoding="utf-8")
    (settings.instance / "outbox").mkdir()
    (settings.instance / "outbox" / "mail.eml").write_text("https://site.example/login/link/secret", encoding="utf-8")
    return settings.instance


@pytest.fixture
def says(site: Flask) -> Says:
    """Runs a command on the site; its answer."""
    def run(*words: object) -> Any:
        with site.app_context():
            db.session.remove()
        return site.test_cli_runner().invoke(args=[str(word) for word in words])

    return run
