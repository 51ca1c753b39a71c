"""The fences: what a broken plugin costs. Nothing but the part that is broken, with its reason for the admin."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask, render_template

from intranet.admin.actions import plugins as plugins_shown
from intranet.commands.start import complain
from intranet.plugin_system.registry import Registry, registry
from intranet.plugin_system.templates import render_contribution
from intranet.plugin_system.types import StartPanel
from intranet.rooms import PART_READERS
from intranet.settings import Settings
from tests.made_plugins import MANIFEST, PANEL, health_of, panels, write_plugin

Sites = Callable[[Settings], Flask]


def test_a_plugin_that_raises_at_import_is_named_with_its_line(loaded: Callable[[], Registry], plugins: Path) -> None:
    write_plugin(plugins, "broken", code="import os\n\nraise RuntimeError('no luck today')\n")
    write_plugin(plugins, "good", code=PANEL.format(name="good"))
    found = loaded()
    state, reasons = health_of(found, "broken")
    assert state == "broken"
    assert "broken/plugin.py:3" in reasons and "RuntimeError: no luck today" in reasons
    assert health_of(found, "good") == ("on", "") and panels(found) == ["good"]


def test_what_is_wrong_is_told_once_at_the_start(another_site: Sites, settings: Settings, plugins: Path,
                                                 caplog: pytest.LogCaptureFixture) -> None:
    write_plugin(plugins, "broken", code="raise RuntimeError('no luck today')\n")
    told: list[str] = []
    with another_site(replace(settings, plugins=plugins)).app_context():
        complain(told.append)
    assert (caplog.text + "\n".join(told)).count("no luck today") == 1


@pytest.mark.parametrize("code", ["raise SystemExit(1)", "def (:", "import no_such_module", "1 / 0"])
def test_no_way_of_failing_at_import_gets_out(loaded: Callable[[], Registry], plugins: Path, code: str) -> None:
    write_plugin(plugins, "broken", code=code)
    assert health_of(loaded(), "broken")[0] == "broken"


def test_a_plugin_that_was_mended_loads_cleanly(loaded: Callable[[], Registry], plugins: Path) -> None:
    folder = write_plugin(plugins, "mended", code="from .words import HELLO\n")
    assert health_of(loaded(), "mended")[0] == "broken"
    (folder / "words.py").write_text("HELLO = 1\n")
    assert health_of(loaded(), "mended") == ("on", "")


def test_a_hook_that_raises_is_switched_off_and_the_rest_goes_on(loaded: Callable[[], Registry],
                                                                plugins: Path) -> None:
    write_plugin(plugins, "falls", code="def start_panels(person):\n    raise ValueError('stumbled')\n")
    write_plugin(plugins, "good", code=PANEL.format(name="good"))
    found = loaded()
    assert panels(found) == ["good"] == panels(found)
    state, reasons = health_of(found, "falls")
    assert state == "partly" and "falls/plugin.py:2: ValueError" in reasons


def test_a_hook_that_leaves_the_program_ends_nothing_but_itself(loaded: Callable[[], Registry], plugins: Path) -> None:
    write_plugin(plugins, "leaves", code="import sys\n\ndef start_panels(person):\n    sys.exit(3)\n")
    found = loaded()
    assert panels(found) == []
    assert health_of(found, "leaves") == ("partly", "leaves/plugin.py:4: SystemExit")


@pytest.mark.parametrize("mistake", ["int(answers['who'])", "{}[answers['who']]", "answers['who'].nothing",
                                     "[].index(answers['who'])", "1 / 0 if answers['who'] else 0"])
def test_nobody_reads_an_answer_in_the_reason_of_a_failure(
        loaded: Callable[[], Registry], plugins: Path, settings: Settings, mistake: str,
        caplog: pytest.LogCaptureFixture) -> None:
    write_plugin(plugins, "leaks", code=f"def check_answers(answers):\n    return [{mistake}]\n")
    found = loaded()
    list(found.ask("check_answers", str, worksheet=None, answers={"who": "Puheenjohtaja on sairas"}))
    state, reasons = health_of(found, "leaks")
    assert state == "partly" and "leaks/plugin.py:2" in reasons
    kept = "".join(path.read_text() for path in (settings.instance / "plugin_faults").iterdir())
    assert "leaks/plugin.py:2" in kept
    assert "sairas" not in reasons + kept + caplog.text


def test_a_hook_that_answers_nonsense_is_switched_off(loaded: Callable[[], Registry], plugins: Path) -> None:
    write_plugin(plugins, "nonsense", code="def start_panels():\n    return ['not a panel']\n")
    found = loaded()
    assert panels(found) == []
    assert "answered with str; expected StartPanel" in health_of(found, "nonsense")[1]


def test_every_process_knows_of_the_failure_and_an_edit_gives_a_new_chance(loaded: Callable[[], Registry],
                                                                           plugins: Path) -> None:
    folder = write_plugin(plugins, "falls", code="def start_panels(person):\n    raise ValueError('stumbled')\n")
    assert panels(loaded()) == []
    other = loaded()
    assert health_of(other, "falls")[0] == "partly"
    (folder / "templates" / "panel.html").write_text("fine")
    (folder / "plugin.py").write_text(PANEL.format(name="falls"))
    assert panels(loaded()) == ["falls"]


def test_a_template_that_raises_leaves_the_page_standing(settings: Settings, plugins: Path,
                                                         another_site: Sites) -> None:
    write_plugin(plugins, "draws", code=PANEL.format(name="draws"), panel="{{ word.no_such_thing.at_all }}")
    site = another_site(replace(settings, plugins=plugins))
    with site.test_request_context("/"):
        assert render_contribution("draws", "plugins/draws/panel.html", {"word": "hello"}) == ""
        state, reasons = health_of(registry(), "draws")
    assert state == "partly" and "draws/templates/panel.html:1: UndefinedError" in reasons


def test_a_plugins_template_is_found_and_never_outside_its_folder(settings: Settings, plugins: Path,
                                                                  another_site: Sites) -> None:
    write_plugin(plugins, "draws", panel="<p>{{ word }}</p>")
    site = another_site(replace(settings, plugins=plugins))
    with site.test_request_context("/"):
        assert render_contribution("draws", "plugins/draws/panel.html", {"word": "<b>"}) == "<p>&lt;b&gt;</p>"
        assert render_contribution("draws", "plugins/draws/../plugin.yaml", {}) == ""


def test_a_misspelt_hook_is_told_with_the_nearest_right_word(loaded: Callable[[], Registry], plugins: Path) -> None:
    write_plugin(plugins, "misspelt", code="\n\ndef start_panel(person):\n    return []\n")
    reasons = health_of(loaded(), "misspelt")[1]
    assert "misspelt/plugin.py:3" in reasons and "start_panels" in reasons


def test_an_argument_that_is_not_offered_is_told(loaded: Callable[[], Registry], plugins: Path) -> None:
    write_plugin(plugins, "greedy", code="def start_panels(person, passwords):\n    return []\n")
    state, reasons = health_of(loaded(), "greedy")
    assert state == "broken" and "passwords" in reasons


def test_another_api_is_not_imported(loaded: Callable[[], Registry], plugins: Path) -> None:
    write_plugin(plugins, "future", code="raise RuntimeError('imported')",
                 manifest=MANIFEST.format(name="future").replace("api: 1", "api: 2"))
    state, reasons = health_of(loaded(), "future")
    assert state == "broken" and "api 2" in reasons and "imported" not in reasons


def test_a_switched_off_plugin_is_never_imported(loaded: Callable[[], Registry], settings: Settings,
                                                 plugins: Path) -> None:
    write_plugin(plugins, "quiet", code=f"open({str(settings.instance / 'imported')!r}, 'w').close()")
    (settings.instance / "plugins_off.json").write_text(json.dumps(["quiet"]))
    assert health_of(loaded(), "quiet") == ("off", "")
    assert not (settings.instance / "imported").exists()


def test_switching_counts_in_every_process(loaded: Callable[[], Registry], plugins: Path,
                                           monkeypatch: pytest.MonkeyPatch) -> None:
    write_plugin(plugins, "good", code=PANEL.format(name="good"))
    one, other = loaded(), loaded()
    moments = iter(range(1, 1000))
    monkeypatch.setattr(time, "monotonic", lambda: next(moments) * 10.0)
    assert one.switch("good", on=False) and panels(one) == [] and panels(other) == []
    assert one.switch("good", on=True) and panels(one) == ["good"] and panels(other) == ["good"]
    assert not one.switch("no_such", on=False)


def test_mistakes_of_every_file_are_told_at_once_and_a_wrong_manifest_gives_no_part(settings: Settings,
                                                                                     plugins: Path) -> None:
    folder = write_plugin(plugins, "wrong", code="raise RuntimeError('imported')", manifest=(
        'name: "wrong"\napi: 1\nversion: 2\ntitel: {fi: "Koe"}\ntitle: {fi: "Koe"}\n'
        'description: {fi: "Koe"}\nauthor: "A tester"\n'))
    (folder / "worksheet.yaml").write_text(
        'sections:\n  - id: result\n    title: {fi: "Osio"}\n    items:\n'
        '      - {id: who, kind: skale, label: {fi: "Kuka?"}}\n')
    (folder / "terms.yaml").write_text('terms:\n  - {term: "kunta", definition: "Paikka.", forms: "kunnan"}\n'
                                       '  - {term: "valta", definition: "Voima.", '
                                       'forms: "vallan valtaa valtaan"}\n')
    found = Registry(plugins, settings.instance)
    for part_file, reader in PART_READERS.items():
        found.add_reader(part_file, reader)
    found.load()
    state, reasons = health_of(found, "wrong")
    assert state == "broken"
    for mistake in ("wrong/plugin.yaml:3", "“titel”", "no “licence”", "wrong/worksheet.yaml:2: found the section id",
                    "wrong/worksheet.yaml:5: found “skale”", "Did you mean “scale”?", "wrong/terms.yaml:2"):
        assert mistake in reasons
    assert "imported" not in reasons
    assert found.parts("terms.yaml") == {} == found.parts("worksheet.yaml")


@pytest.mark.parametrize(("language", "words"), [
    ("fi", ("Ongelma", "”licence” puuttuu", "tuntematon sana ”titel”", "kohdassa ”version” on 2",
            "teksti lainausmerkeissä", "ei tietoja ihmisistä",
            "virhe, kun sen Python käynnistyi", "Ohjelman omin sanoin", "Tämä osa kaatui")),
    ("sv", ("Problem", "”licence” saknas", "det okända ordet ”titel”", "”version” är 2", "text inom citattecken",
            "ett fel när dess Python startades", "Programmets egna ord", "Den här delen havererade")),
    ("en", ("Found", "no “licence”", "the unknown word “titel”", "2 as “version”", "text in double quotes",
            "an error as its Python was started", "The program's words", "This part failed")),
])
def test_reasons_are_told_in_the_readers_language(settings: Settings, plugins: Path, another_site: Sites,
                                                  language: str, words: tuple[str, ...]) -> None:
    write_plugin(plugins, "wrong", manifest='name: "wrong"\napi: 1\nversion: 2\ntitel: {fi: "Koe"}\n'
                 'title: {fi: "Koe"}\ndescription: {fi: "Koe"}\nauthor: "A tester"\n')
    write_plugin(plugins, "broken", code="raise RuntimeError('no luck today')")
    write_plugin(plugins, "falls", code="def start_panels(person):\n    raise ValueError('stumbled')\n")
    site = another_site(replace(settings, plugins=plugins))
    with site.test_request_context("/", headers={"Accept-Language": language}):
        assert not list(registry().ask("start_panels", StartPanel, only="falls", person=None))
        page = render_template("admin/plugins.html", plugins=plugins_shown(language), state_words=str, said="",
                               part_words=str, language_words=str, fault=None)
    for word in words:
        assert word in page
    told = page.split("<main", 1)[1].split("</main", 1)[0]
    english = re.sub(r'<code( lang="en")?>.*?</code>', "", told)
    assert language == "en" or "RuntimeError" not in english and "found" not in english


def test_a_folder_without_a_manifest_is_told(loaded: Callable[[], Registry], plugins: Path) -> None:
    (plugins / "empty").mkdir()
    assert health_of(loaded(), "empty")[0] == "broken"


def test_a_part_that_breaks_its_reader_is_a_complaint(settings: Settings, plugins: Path) -> None:
    (write_plugin(plugins, "partly", code=PANEL.format(name="partly")) / "thing.yaml").write_text("x: 1")

    def read_thing(path: Path, name: str) -> tuple[None, list]:  # type: ignore[type-arg]
        raise ZeroDivisionError("a reader's own mistake")

    found = Registry(plugins, settings.instance)
    found.add_reader("thing.yaml", read_thing)
    found.load()
    state, reasons = health_of(found, "partly")
    assert state == "partly" and "ZeroDivisionError" in reasons and panels(found) == ["partly"]
