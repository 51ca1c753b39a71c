"""What several files of page tests need: folders of plugins that a test writes itself, an event, a form."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from intranet.feedback.types import Form
from intranet.people.models import Person
from intranet.plugin_system.registry import Registry
from intranet.settings import PROJECT, Settings
from tests import every_kind
from tests.events_ahead import an_event
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
