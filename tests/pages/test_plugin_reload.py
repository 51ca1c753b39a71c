"""What becomes of an edited plugin: seen at the next page in a demo, and after a switch in production, everywhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from intranet.plugin_system.registry import Registry, registry
from intranet.plugin_system.starting import make
from intranet.plugin_system.types import StartPanel
from intranet.rooms import PART_READERS
from intranet.settings import Settings
from intranet.text.words import in_language
from tests.made_plugins import PANEL, health_of, panels, write_plugin

Sites = Callable[[Settings], Flask]
HOOK = "from intranet.plugin_api import StartPanel\nfrom .{module} import ORDER\n\n\ndef start_panels():\n" \
       "    return [StartPanel('side', ORDER, 'x.html')]\n"


@pytest.fixture
def moves(monkeypatch: pytest.MonkeyPatch) -> None:
    """A registry looks once a second: here each look is another second."""
    moments = iter(range(1, 100_000))
    monkeypatch.setattr(time, "monotonic", lambda: next(moments) * 10.0)


@pytest.fixture
def watching(settings: Settings, plugins: Path, moves: None) -> Callable[[], Registry]:
    """A registry of a site in demo, with the readers of part files."""
    def load(watch: bool = True) -> Registry:
        found = Registry(plugins, settings.instance, watching=watch)
        for part_file, reader in PART_READERS.items():
            found.add_reader(part_file, reader)
        found.load()
        return found
    return load


Loads = Callable[..., Registry]


def order_of(found: Registry) -> list[int]:
    return [panel.order for _, panel in found.ask("start_panels", StartPanel, person=None, language="fi", now=None)]


def test_edited_words_guides_and_python_are_there_at_the_next_look(watching: Loads, plugins: Path) -> None:
    make("mine", "worksheet", "Oma", plugins)
    found = watching()
    (plugins / "mine" / "plugin.py").write_text(HOOK.format(module="here"))
    (plugins / "mine" / "here.py").write_text("ORDER = 1\n")
    assert order_of(found) == [1]
    # the same size within the same second: what Python keeps compiled must not be believed
    (plugins / "mine" / "here.py").write_text("ORDER = 2\n")
    assert order_of(found) == [2]
    sheet, manifest = plugins / "mine" / "worksheet.yaml", plugins / "mine" / "plugin.yaml"
    sheet.write_text(sheet.read_text().replace("Ennen kokousta", "Sitä ennen"))
    assert in_language(found.parts("worksheet.yaml")["mine"].sections[0].title, "fi").text == "Sitä ennen"
    manifest.write_text(manifest.read_text().replace('fi: "Oma"', 'fi: "Meidän"'))
    assert found.health("fi")[0].title == "Meidän"
    assert in_language(found.parts("worksheet.yaml")["mine"].title, "fi").text == "Meidän"
    (plugins / "mine" / "guide.fi.md").write_text("Uusi ohje.")
    found.states()
    guide = found.guide("mine", "fi")
    assert guide is not None and guide.words == "Uusi ohje."


def test_a_mistake_while_one_writes_is_told_and_gone_when_it_is_mended(watching: Loads, plugins: Path) -> None:
    make("mine", "worksheet", "Oma", plugins)
    found, sheet = watching(), plugins / "mine" / "worksheet.yaml"
    right = sheet.read_text()
    sheet.write_text(right.replace("kind: long_text", "kind: long_txt"))
    assert health_of(found, "mine")[0] == "broken" and "long_txt" in health_of(found, "mine")[1]
    sheet.write_text(right)
    assert health_of(found, "mine") == ("on", "")


def test_folders_that_come_and_go_are_seen(watching: Loads, plugins: Path) -> None:
    found = watching()
    write_plugin(plugins, "late", code=PANEL.format(name="late"))
    assert panels(found) == ["late"] and "ankkuri_plugins.late.plugin" in sys.modules
    (plugins / "late").rename(plugins / ".away")
    assert panels(found) == [] and found.states() == {}
    assert not [name for name in sys.modules if name.startswith("ankkuri_plugins.late")]


def test_a_hook_that_failed_is_tried_again_after_its_file_was_edited(watching: Loads, plugins: Path) -> None:
    folder = write_plugin(plugins, "falls", code="def start_panels():\n    raise ValueError\n")
    found, other = watching(), watching()
    assert panels(found) == [] and health_of(other, "falls")[0] == "partly"
    (folder / "plugin.py").write_text(PANEL.format(name="falls"))
    assert panels(found) == ["falls"] == panels(other)


def test_in_production_nothing_half_copied_is_read_until_somebody_says_so(watching: Loads, plugins: Path) -> None:
    folder = write_plugin(plugins, "mine", code=PANEL.format(name="mine"))
    found, other = watching(False), watching(False)
    (folder / "plugin.py").write_text("raise RuntimeError('half')\n")
    write_plugin(plugins, "late", code=PANEL.format(name="late"))
    assert panels(found) == ["mine"] == panels(other)
    (folder / "plugin.py").write_text(PANEL.format(name="mine") + "\n")
    assert found.switch("mine", on=True)
    assert panels(found) == ["late", "mine"] == panels(other), "every process reads it again"
    (folder / "plugin.py").write_text("raise RuntimeError('broken')\n")
    found.switch("mine", on=True)
    assert panels(other) == ["late"] and health_of(other, "mine")[0] == "broken"
    (folder / "plugin.py").write_text(PANEL.format(name="mine"))
    found.switch("mine", on=True)
    assert panels(other) == ["late", "mine"] and health_of(other, "mine") == ("on", "")


def test_two_who_switch_at_once_lose_nobodys_switch(watching: Loads, plugins: Path) -> None:
    for name in ("one", "two"):
        write_plugin(plugins, name, code=PANEL.format(name=name))
    first, second, third = watching(False), watching(False), watching(False)
    first.switch("one", on=False)
    second.switch("two", on=False)
    assert third.states() == {"one": "off", "two": "off"} == first.states()


def test_an_edited_template_and_worksheet_show_on_the_page_itself(settings: Settings, plugins: Path,
                                                                  another_site: Sites, moves: None) -> None:
    make("mine", "worksheet", "Oma", plugins)
    site = another_site(replace(settings, plugins=plugins))
    with site.test_request_context("/"):
        (plugins / "mine" / "templates").mkdir()
        (plugins / "mine" / "templates" / "panel.html").write_text("ensin")
        assert site.jinja_env.get_template("plugins/mine/panel.html").render() == "ensin"
        (plugins / "mine" / "templates" / "panel.html").write_text("sitten")
        registry().states()
        assert site.jinja_env.get_template("plugins/mine/panel.html").render() == "sitten"
