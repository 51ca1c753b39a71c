"""Plugins without measure: loops without end, sleep, memory, answers of 200 MB. Only their own part is lost."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from intranet.plugin_system import limits
from intranet.plugin_system.registry import Registry, registry
from intranet.plugin_system.templates import render_contribution
from intranet.plugin_system.types import StartPanel
from intranet.settings import Settings
from tests.made_plugins import PANEL, health_of, panels, write_plugin

Sites = Callable[[Settings], Flask]
Loads = Callable[[], Registry]


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for five seconds here."""
    monkeypatch.setattr(limits, "HOOK_SECONDS", 1.0)
    monkeypatch.setattr(limits, "SLOW_SECONDS", 1.0)
    monkeypatch.setattr(limits, "IMPORT_SECONDS", 1.0)
    monkeypatch.setattr(limits, "MOST_PATIENCE", 1.0)


def threads_left() -> int:
    """Threads of plugins that have not ended, after they had a moment to."""
    until = time.monotonic() + 8
    while time.monotonic() < until and any(one.name.startswith("plugin") for one in threading.enumerate()):
        time.sleep(0.02)
    return sum(one.name == "plugin" for one in threading.enumerate())


LOOPS = {
    "without end": "    while True:\n        pass\n",
    "catching errors":
        "    while True:\n        try:\n            n = 1\n        except Exception:\n            n = 2\n",
    "in a generator": "    for n in iter(int, 1):\n        pass\n    yield n\n",
    "by recursion and waiting": "    import threading\n    threading.Event().wait(1)\n    start_panels(person)\n",
}


@pytest.mark.parametrize("loop", LOOPS.values(), ids=LOOPS)
def test_a_hook_without_end_is_put_down_and_the_rest_goes_on(loaded: Loads, plugins: Path, loop: str) -> None:
    write_plugin(plugins, "loops", code=f"def start_panels(person):\n{loop}")
    write_plugin(plugins, "good", code=PANEL.format(name="good"))
    found = loaded()
    began = time.monotonic()
    assert panels(found) == ["good"]
    assert time.monotonic() - began < 5
    began = time.monotonic()
    assert panels(found) == ["good"], "and it is not tried again"
    assert time.monotonic() - began < 0.9
    state, reasons = health_of(found, "loops")
    assert state == "partly" and "loops/plugin.py:" in reasons and "took longer than 1 seconds" in reasons
    assert threads_left() == 0, "it does not burn on"


def test_a_hook_that_sleeps_keeps_nobody_waiting(loaded: Loads, plugins: Path) -> None:
    write_plugin(plugins, "sleeps", code="import time\n\ndef start_panels(person):\n    time.sleep(4)\n    return []\n")
    found, began = loaded(), time.monotonic()
    assert panels(found) == [] and time.monotonic() - began < 3.5
    assert "sleeps/plugin.py:4" in health_of(found, "sleeps")[1]
    assert threads_left() == 0


def test_a_plugin_that_loops_at_import_is_broken_and_the_site_starts(loaded: Loads, plugins: Path) -> None:
    write_plugin(plugins, "loops", code="n = 0\nwhile True:\n    n += 1\n")
    write_plugin(plugins, "good", code=PANEL.format(name="good"))
    found = loaded()
    state, reasons = health_of(found, "loops")
    assert state == "broken" and "loops/plugin.py:" in reasons and "took longer than" in reasons
    assert panels(found) == ["good"] and threads_left() == 0


ENORMOUS = {
    "a text": "return 'x' * 200_000_000",
    "a list of texts": "return ['x' * 1_000_000] * 200",
    "many small ones": "return ['x'] * 1_000_000",
    "a generator without end": "return iter(lambda: 'x', 'y')",
    "bytes": "return b'x' * 200_000_000",
}


@pytest.mark.parametrize("answer", ENORMOUS.values(), ids=ENORMOUS)
def test_an_enormous_answer_is_not_taken_and_its_memory_is_given_back(loaded: Loads, plugins: Path,
                                                                      answer: str) -> None:
    write_plugin(plugins, "huge", code=f"def check_answers(answers):\n    {answer}\n")
    found, before = loaded(), limits._memory()
    assert list(found.ask("check_answers", str, worksheet=None, answers={}, language="fi")) == []
    state, reasons = health_of(found, "huge")
    assert state == "partly" and "answered with more than" in reasons
    assert threads_left() == 0 and limits._memory() - before < 60_000_000


def test_an_enormous_panel_is_not_taken(loaded: Loads, plugins: Path) -> None:
    write_plugin(plugins, "huge", code="from intranet.plugin_api import StartPanel\n\n"
                 "def start_panels():\n    return [StartPanel('side', 1, 'x.html', {'word': 'x' * 200_000_000})]\n")
    found = loaded()
    assert panels(found) == [] and "more than 200000 letters" in health_of(found, "huge")[1]


def test_a_hook_that_eats_memory_is_put_down(loaded: Loads, plugins: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "HOOK_SECONDS", 20.0)
    monkeypatch.setattr(limits, "MOST_MEMORY", 50_000_000)
    write_plugin(plugins, "eats", code="import time\n\ndef start_panels():\n    kept = []\n    while True:\n"
                 "        kept.append(bytearray(b'x' * 1_000_000))\n        time.sleep(0.002)\n")
    found = loaded()
    assert panels(found) == [] and "MB of memory" in health_of(found, "eats")[1]
    assert threads_left() == 0


TEMPLATES = {
    "a loop without end": ("{% for n in forever %}{% endfor %}", "draws/templates/panel.html:1: .*took longer"),
    "200 MB at once": ("{{ word * 40000000 }}", "more than|took longer"),
    "200 MB little by little": ("{% for n in range(10000000) %}xxxxxxxxxxxxxxxxxxxx{% endfor %}", "made more than"),
}


@pytest.mark.parametrize(("panel", "reason"), TEMPLATES.values(), ids=TEMPLATES)
def test_a_template_without_measure_costs_its_panel_alone(settings: Settings, plugins: Path, another_site: Sites,
                                                          panel: str, reason: str) -> None:
    write_plugin(plugins, "draws", code=PANEL.format(name="draws"), panel=panel)
    site = another_site(replace(settings, plugins=plugins))
    with site.test_request_context("/"):
        values = {"forever": iter(int, 1), "word": "hello"}
        assert render_contribution("draws", "plugins/draws/panel.html", values) == ""
        state, reasons = health_of(registry(), "draws")
    assert state == "partly" and re.search(reason, reasons)
    assert threads_left() == 0


@pytest.mark.parametrize(("made", "told"), [
    ("StartPanel('side', 'first', 'x.html')", "order of StartPanel is str; expected int"),
    ("StartPanel('sied', 1, 'x.html')", "area of StartPanel is none of"),
    ("StartPanel('side', 1, 'x.html', ['a'])", "values of StartPanel is list; expected Mapping"),
])
def test_a_value_that_no_page_can_use_is_told_where_it_is_made(loaded: Loads, plugins: Path, made: str,
                                                               told: str) -> None:
    write_plugin(plugins, "unfit", code="from intranet.plugin_api import StartPanel\n\n\n"
                 f"def start_panels():\n    return [{made}]\n")
    found = loaded()
    assert panels(found) == []
    assert told in health_of(found, "unfit")[1] and "unfit/plugin.py:5" in health_of(found, "unfit")[1]


@pytest.mark.parametrize("raised", ["KeyboardInterrupt", "GeneratorExit", "SystemExit", "MemoryError"])
def test_nothing_that_a_hook_raises_gets_out(loaded: Loads, plugins: Path, raised: str) -> None:
    write_plugin(plugins, "falls", code=f"def start_panels():\n    raise {raised}\n")
    found = loaded()
    assert panels(found) == [] and raised in health_of(found, "falls")[1]
    assert "falls/plugin.py:2" in health_of(found, "falls")[1]


def test_what_a_hook_asks_of_the_request_is_there(settings: Settings, plugins: Path, another_site: Sites,
                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "HOOK_SECONDS", 20.0)
    write_plugin(plugins, "asks", code="from intranet.plugin_api import StartPanel\n\ndef start_panels(person):\n"
                 "    return [StartPanel('side', 1, 'plugins/asks/panel.html', {'name': person})]\n",
                 panel="{{ name }} {{ this_place() }} {{ _('Plugins') }}")
    site = another_site(replace(settings, plugins=plugins))
    with site.test_request_context("/here", headers={"Accept-Language": "sv"}):
        (panel,) = [one for _, one in registry().ask("start_panels", StartPanel, only="asks", person="Aino",
                                                     language="sv", now=None)]
        assert render_contribution("asks", panel.template, panel.values) == "Aino /here Tillägg"


@pytest.mark.parametrize(("load", "patience"), [(0.0, 1.0), (1.0, 1.0), (3.0, 3.0), (90.0, 4.0)])
def test_a_busy_machine_is_no_plugins_fault(monkeypatch: pytest.MonkeyPatch, load: float, patience: float) -> None:
    monkeypatch.setattr(limits, "MOST_PATIENCE", 4.0)
    monkeypatch.setattr(limits.os, "cpu_count", lambda: 2)
    monkeypatch.setattr(limits.os, "getloadavg", lambda: (load * 2, 0.0, 0.0))
    assert limits._patience() == patience
