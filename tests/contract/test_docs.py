"""Every hook, setting and command stands in the docs, and the docs name none that is not there."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest
from click import Group
from flask import Flask
from pydantic import BaseModel

from intranet import plugin_api
from intranet.cards.file_shape import CardWords, RelatedWords, SourceWords
from intranet.commands import GROUPS
from intranet.plugin_api import NavigationEntry, ResultPanel, StartPanel
from intranet.plugin_system.hooks import HOOK_NAMES
from intranet.settings import NAMES

ROOT = Path(__file__).resolve().parents[2]
OPERATING = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
WRITING_CARDS = (ROOT / "docs" / "cards.md").read_text(encoding="utf-8")
WRITING_PLUGINS = (ROOT / "plugins" / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_each_setting_is_in_the_docs(name: str) -> None:
    assert f"`{name}`" in OPERATING


@pytest.mark.parametrize("hook", HOOK_NAMES)
def test_each_hook_is_in_the_docs(hook: str) -> None:
    assert f"`{hook}(" in WRITING_PLUGINS


def test_the_docs_name_no_hook_that_is_not_there() -> None:
    told = set(re.findall(r"^\| `(\w+)\(", WRITING_PLUGINS, flags=re.MULTILINE))
    assert told == set(HOOK_NAMES)


@pytest.mark.parametrize("value", [StartPanel, NavigationEntry, ResultPanel], ids=lambda value: value.__name__)
def test_each_field_of_what_a_hook_hands_over_is_in_the_docs_in_its_order(value: type) -> None:
    (row,) = [line for line in WRITING_PLUGINS.splitlines() if line.startswith(f"| `{value.__name__}`")]
    places = [row.find(f"`{field.name}`") for field in fields(value)]
    assert -1 not in places and places == sorted(places)


def test_everything_a_plugin_may_import_is_a_name_of_the_api() -> None:
    assert sorted(plugin_api.__all__) == plugin_api.__all__
    assert [name for name in plugin_api.__all__ if not hasattr(plugin_api, name)] == []


def test_commands_and_docs_say_the_same(site: Flask) -> None:
    there = {f"{group.name} {command}" for group in GROUPS if isinstance(group, Group) for command in group.commands}
    rows = [line for line in OPERATING.splitlines() if line.startswith("| `")]
    told = {name for line in rows for name in re.findall(r"`([a-z]+ [a-z]+)`", line.split("|")[1])}
    assert there <= told, "commands without a line"
    assert {command for command in told if command.split()[0] in {group.name for group in GROUPS}} <= there


@pytest.mark.parametrize("model", [CardWords, SourceWords, RelatedWords], ids=lambda model: model.__name__)
def test_each_word_of_a_cards_front_matter_is_in_the_docs(model: type[BaseModel]) -> None:
    assert [name for name in model.model_fields if f"`{name}`" not in WRITING_CARDS] == []
