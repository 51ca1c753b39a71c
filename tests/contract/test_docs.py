"""Every hook, setting and command stands in the docs, and the docs name none that is not there."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click import Group
from flask import Flask
from pydantic import BaseModel

from intranet import plugin_api
from intranet.cards.file_shape import CardWords, RelatedWords, SourceWords
from intranet.commands import ALONE, GROUPS
from intranet.doctor.rules import CHECKS
from intranet.people.types import SignedInPerson
from intranet.plugin_api import (
    EventTask,
    MemoBlock,
    MemoChoice,
    MemoScope,
    MemoSeries,
    NavigationEntry,
    ResultPanel,
    SearchText,
    StartPanel,
    TimedJob,
)
from intranet.plugin_system import limits
from intranet.plugin_system.hooks import ANSWERS, HOOK_NAMES
from intranet.plugin_system.registry import Registry
from intranet.plugin_system.starting import make
from intranet.rooms import PART_READERS
from intranet.settings import NAMES, Settings
from intranet.worksheets.reading import read_worksheet
from intranet.worksheets.types import KINDS

ROOT = Path(__file__).resolve().parents[2]
OPERATING = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
SEVERAL_ROWS = ("| check | sentence", "| questions |")
"""Tables of examples and of measurements, which have several rows of one thing."""
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


@pytest.mark.parametrize("value", [StartPanel, NavigationEntry, SearchText, ResultPanel, TimedJob, MemoBlock,
                                   MemoChoice, MemoScope, MemoSeries, EventTask],
                         ids=lambda one: one.__name__)
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


@pytest.mark.parametrize("name", [command.name for command in ALONE])
def test_each_command_that_stands_alone_is_in_the_docs(name: str) -> None:
    assert f"| `{name}` |" in OPERATING


def test_the_docs_name_every_finding_of_the_doctor_with_what_to_do_and_no_other() -> None:
    rows = [line for line in OPERATING.splitlines() if re.match(r"\| `[EW]\d{3}` \|", line)]
    assert rows == [f"| `{check.code}` | {check.finds} | {check.remedy} |" for check in CHECKS]


def tables_of(text: str) -> list[list[str]]:
    """The rows of each table, its heading first."""
    return [re.findall(r"^\|.*", part, flags=re.MULTILINE)
            for part in re.findall(r"(?:^\|.*\n)+", text, flags=re.MULTILINE)]


def said_twice(text: str) -> list[str]:
    """First cells that stand twice in one table; those that go on with the row above are empty."""
    return [cell for heading, _, *rows in tables_of(text) if not heading.startswith(SEVERAL_ROWS)
            for cell, times in Counter(row.split("|")[1].strip() for row in rows).items() if cell and times > 1]


@pytest.mark.parametrize("path", sorted((ROOT / "docs").glob("*.md")), ids=lambda path: path.name)
def test_no_table_of_the_docs_speaks_of_the_same_thing_twice(path: Path) -> None:
    assert said_twice(path.read_text(encoding="utf-8")) == []


def test_a_row_that_stands_twice_would_be_found() -> None:
    table = "| what | limit |\n|---|---|\n| a sign-in | 14 days |\n| a sign-in | 90 days |\n"
    assert said_twice(table) == ["a sign-in"]


def test_every_file_that_the_threat_model_names_is_there() -> None:
    text = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:intranet|tests)/[\w/.]+)`", text)
    assert len(named) > 40 and [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("model", [CardWords, SourceWords, RelatedWords], ids=lambda model: model.__name__)
def test_each_word_of_a_cards_front_matter_is_in_the_docs(model: type[BaseModel]) -> None:
    assert [name for name in model.model_fields if f"`{name}`" not in WRITING_CARDS] == []


# -- the examples in plugins/README.md run ----------------------------------------------------------------------------


def examples_of(language: str) -> list[str]:
    """What stands between ``` in the README of plugins."""
    return re.findall(rf"^```{language}\n(.*?)^```", WRITING_PLUGINS, flags=re.MULTILINE | re.DOTALL)


def test_each_kind_of_item_has_an_example() -> None:
    assert [kind for kind in KINDS if f"kind: {kind}\n" not in WRITING_PLUGINS] == []


def test_the_worksheet_and_every_item_of_the_docs_can_be_read(tmp_path: Path) -> None:
    whole = next(one for one in examples_of("yaml") if one.startswith("lead:"))
    # "was:" tells of a file as it was before, so its example stands for the item of the whole that it renames
    items = "".join(one for one in examples_of("yaml") if one.startswith("      - id:") and "was:" not in one)
    (tmp_path / "our_survey").mkdir()
    manifest = next(one for one in examples_of("yaml") if one.startswith("name:"))
    (tmp_path / "our_survey" / "plugin.yaml").write_text(manifest, encoding="utf-8")
    text = whole.replace("dimensions:  ", f"{items}dimensions:  ", 1)
    assert items in text
    path = tmp_path / "our_survey" / "worksheet.yaml"
    path.write_text(text, encoding="utf-8")
    definition, complaints = read_worksheet(path, "our_survey")
    assert [one.sentence() for one in complaints] == [] and definition is not None
    assert {item.kind for item in definition.items} == set(KINDS)


def test_the_worked_example_is_what_stands_there() -> None:
    assert (ROOT / "plugins" / "own_activity" / "plugin.py").read_text(encoding="utf-8") in examples_of("python")


def test_the_example_of_each_hook_works(tmp_path: Path, settings: Settings) -> None:
    make("our_survey", "worksheet", "Kysely", tmp_path)
    code = next(one for one in examples_of("python") if "def personal_data" in one)
    (tmp_path / "our_survey" / "plugin.py").write_text(code, encoding="utf-8")
    house = Registry(tmp_path, settings.instance)
    for part_file, reader in PART_READERS.items():
        house.add_reader(part_file, reader)
    house.load()
    assert [reason.words for reason in house.health("en")[0].reasons] == []
    assert [hook for hook in HOOK_NAMES if "our_survey" not in dict(house.contributors(hook))] == []
    person = SignedInPerson("x", "Aino Koe", "aino@esimerkki.example", "fi", frozenset({"facilitator"}))
    offered = {"person": person, "language": "fi", "now": None, "answers": {"before_1": "4"},
               "scope": MemoScope("s", (), datetime(2018, 4, 10, tzinfo=UTC)), "series_id": "s", "event_id": "e",
               "worksheet": house.parts("worksheet.yaml")["our_survey"]}
    counted = {hook: len(list(house.ask(hook, kind, **offered))) for hook, kind in ANSWERS.items()}
    assert house.failed_parts("our_survey") == ()
    assert {hook for hook, count in counted.items() if not count} == {"check_answers", "on_submitted", "memo_attendees",
                                                                 "forget_person"}


def test_the_limits_in_the_docs_are_those_of_the_code() -> None:
    told = " ".join(WRITING_PLUGINS.split())
    for words in (f"A hook has {limits.HOOK_SECONDS:.0f} seconds", f"an import {limits.IMPORT_SECONDS:.0f}",
                  f"`personal_data` {limits.SLOW_SECONDS:.0f})", f"{limits.MOST_MEMORY // 1024 ** 2} MB",
                  f"{limits.MOST_ENTRIES} entries", f"{limits.MOST_LETTERS // 1000} 000 letters",
                  f"draw {limits.MOST_RENDERED // 1000} 000", f"{limits.MOST_ENTRIES_OF['search_texts']} entries"):
        assert words in told, words
