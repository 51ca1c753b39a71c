"""`flask plugins …` as somebody types it: new, check, list, enable, disable, trace; what it says and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from intranet.plugin_system.hooks import HOOK_NAMES
from intranet.plugin_system.places import fingerprint
from intranet.settings import PROJECT, Settings
from tests.made_plugins import PANEL, write_plugin

Sites = Callable[[Settings], Flask]


@pytest.fixture
def types(settings: Settings, plugins: Path, another_site: Sites) -> Callable[..., Result]:
    """Somebody types a command at a site with this folder of plugins."""
    def run(*words: str) -> Result:
        site = another_site(replace(settings, plugins=plugins, mode="production"))
        return site.test_cli_runner().invoke(args=["plugins", *words])
    return run


Types = Callable[..., Result]

# -- new --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["worksheet", "form", "terms"])
def test_a_new_plugin_is_in_order_at_once_and_says_what_to_do_next(types: Types, plugins: Path, kind: str) -> None:
    done = types("new", "our_meetings", "--kind", kind, "--title", 'Meidän "omat" kokoukset')
    assert done.exit_code == 0, done.output
    for told in ("plugins check our_meetings", "pytest", "plugin.yaml", f"{kind}.yaml", "make run"):
        assert told in done.output
    checked = types("check", "our_meetings")
    assert checked.exit_code == 0 and checked.output.startswith("our_meetings: in order. fi "), checked.output
    assert 'fi: "Meidän \\"omat\\" kokoukset"' in (plugins / "our_meetings" / "plugin.yaml").read_text()
    assert [path.name for path in plugins.iterdir()] == ["our_meetings"], "no draft is left"


@pytest.mark.parametrize(("name", "told"), [
    ("Oma kysely", "You could call it “oma_kysely”"), ("x", "2 to 40 signs"), ("9_lives", "begins with a letter"),
    ("../escape", "You could call it “escape”"), ("a" * 41, "2 to 40 signs"), ("tests", "means something else here"),
    ("Ääkköset", "You could call it “aakkoset”"), ("☺", "is no name for a plugin"), ("a/b", "“a_b”"),
    ("there", "There is a plugin called “there” already"),
])
def test_a_name_that_cannot_be_is_refused_with_a_sentence(types: Types, plugins: Path, name: str, told: str) -> None:
    write_plugin(plugins, "there")
    before = fingerprint(plugins)
    done = types("new", name)
    assert done.exit_code == 1 and told in done.output and fingerprint(plugins) == before


def test_nothing_is_written_over_and_nothing_half(types: Types, plugins: Path, tmp_path: Path) -> None:
    place = tmp_path / "elsewhere"
    (place / "mine").mkdir(parents=True)
    (place / "mine" / "notes.txt").write_text("tärkeää")
    done = types("new", "mine", "--into", str(place))
    assert done.exit_code == 1 and (place / "mine" / "notes.txt").read_text() == "tärkeää"
    assert [path.name for path in place.iterdir()] == ["mine"]
    unfit = types("new", "other", "--title", "a\nb")
    assert unfit.exit_code == 1 and "no page can show" in unfit.output and list(plugins.iterdir()) == []
    blocked = types("new", "other", "--into", str(place / "mine" / "notes.txt" / "below"))
    assert blocked.exit_code == 1 and "cannot be written" in blocked.output and "Traceback" not in blocked.output


def test_it_can_stand_anywhere_and_is_checked_there(types: Types, tmp_path: Path) -> None:
    done = types("new", "mine", "--into", str(tmp_path / "anywhere"))
    folder = tmp_path / "anywhere" / "mine"
    assert done.exit_code == 0 and f"plugins check {folder}" in done.output and "PLUGINS=" in done.output
    assert types("check", str(folder)).output.startswith("mine: in order.")


# -- check ------------------------------------------------------------------------------------------------------------


def test_every_mistake_is_told_at_once_with_its_line_and_the_nearest_right_word(types: Types, plugins: Path) -> None:
    types("new", "wrong")
    path = plugins / "wrong" / "worksheet.yaml"
    text = path.read_text().replace("kind: scale\n        scale: agreement", "kind: skale\n        scale: agreement", 1)
    text = text.replace('      - id: meeting_2', '      - id: meeting_1').replace("below: 2.5", "belwo: 2.5")
    text = text.replace('fi: "Asialista tulee ajoissa."', 'fi: Asialista tulee #ajoissa')
    text = text.replace('          sv: "En sak räcker."\n', "")
    path.write_text(text)
    lines = {word: number for number, line in enumerate(text.splitlines(), 1)
             for word in ("skale", "belwo", "#ajoissa") if word in line}
    done = types("check", "wrong")
    assert done.exit_code == 1
    assert f"wrong/worksheet.yaml:{lines['skale']}: found “skale”" in done.output and "“scale”?" in done.output
    assert f"wrong/worksheet.yaml:{lines['belwo']}: found the unknown word “belwo”" in done.output
    assert "“meeting_1” a second time" in done.output
    assert f"wrong/worksheet.yaml:{lines['#ajoissa']}: warning: found words that end at a #" in done.output
    assert "warning: found no words in “sv” for “items one_change help”" in done.output
    places = [line.split(":")[1] for line in done.output.splitlines() if line.startswith("wrong/worksheet.yaml:")]
    assert places == sorted(places, key=int), "from top to bottom"
    assert "mistakes" in done.output.splitlines()[-1] and "warnings" in done.output.splitlines()[-1]


def test_warnings_alone_do_not_stop_a_plugin(types: Types, plugins: Path) -> None:
    types("new", "gaps")
    path = plugins / "gaps" / "worksheet.yaml"
    path.write_text(path.read_text().replace('          sv: "En sak räcker."\n', ""))
    (plugins / "gaps" / "guide.en.md").unlink()
    done = types("check", "gaps")
    assert done.exit_code == 0 and "2 warnings; it can be used. fi 50/50 sv 49/50 en 50/50" in done.output
    assert "gaps/guide.en.md: warning" in done.output and "(sv)" in types("list").output


def test_who_is_not_there_is_said_with_the_nearest_name(types: Types, plugins: Path) -> None:
    types("new", "our_meetings")
    for command in ("check", "enable", "disable", "trace"):
        done = types(command, "our_meting")
        assert done.exit_code == 2 and "our_meting" in done.output and "“our_meetings”?" in done.output, command


def test_an_empty_folder_says_how_to_begin(types: Types) -> None:
    done = types("check")
    assert done.exit_code == 0 and "plugins new NAME" in done.output


# -- list, enable, disable --------------------------------------------------------------------------------------------


def test_a_list_and_two_switches(types: Types, plugins: Path, settings: Settings) -> None:
    types("new", "our_meetings")
    write_plugin(plugins, "broken", code="raise RuntimeError('no')")
    rows = {line.split()[0]: line for line in types("list").output.splitlines()}
    assert "0.1" in rows["our_meetings"] and " on " in rows["our_meetings"] and "fi sv en" in rows["our_meetings"]
    assert "plugins/" in rows["our_meetings"] and "broken" in rows["broken"].split()[3]
    done = types("disable", "our_meetings")
    assert done.exit_code == 0 and "within a second" in done.output
    assert json.loads((settings.instance / "plugins_off.json").read_text()) == ["our_meetings"]
    assert " off " in types("list").output
    assert "switched off, and not looked at" in types("check").output
    assert types("check", "our_meetings").output.startswith("our_meetings: in order.")
    assert types("enable", "our_meetings").exit_code == 0 and " off " not in types("list").output
    assert "no" in types("enable", "broken").output, "what is still wrong is said"


# -- trace ------------------------------------------------------------------------------------------------------------

TRACED = '''from intranet.plugin_api import ResultPanel, StartPanel


def start_panels(person):
    return [StartPanel("side", 7, "plugins/traced/panel.html", {"word": person.first_name})]


def summarise(answers):
    return answers["before_1"]


def result_panels(answers):
    return [ResultPanel("Oma osa", ("a", "b"))]


def on_submitted(answers):
    open("/nowhere/at/all")
'''


def test_a_trace_says_where_words_stand_what_hooks_answer_and_why_one_does_not_show(types: Types,
                                                                                    plugins: Path,
                                                                                    settings: Settings) -> None:
    types("new", "traced")
    (plugins / "traced" / "plugin.py").write_text(TRACED)
    (plugins / "traced" / "templates").mkdir()
    (plugins / "traced" / "templates" / "panel.html").write_text("{{ wrod }}")
    done = types("trace", "traced", "--language", "sv")
    assert done.exit_code == 0, done.output
    assert "traced 0.1 · api 1 · on · folder" in done.output
    assert "traced/worksheet.yaml:5" in done.output and "“Svara utifrån hur era möten är nu." in done.output
    assert "start_panels(person)" in done.output and "plugin.py:4" in done.output
    assert "panel at “side”, order 7; plugins/traced/panel.html: FAILED: traced/templates/panel.html:1" in done.output
    assert "answers “nothing”: FAILED" in done.output and "traced/plugin.py:9: KeyError" in done.output
    assert "“Oma osa”, 2 paragraphs" in done.output and " ms" in done.output
    assert "not tried here: it would act" in done.output and "not answered: check_answers" in done.output
    assert not (settings.instance / "plugin_faults").exists(), "a trace switches nothing off"


def test_a_trace_of_a_hook_says_who_answers_in_which_order_and_who_does_not(types: Types, plugins: Path) -> None:
    write_plugin(plugins, "beta", code=PANEL.format(name="beta"), panel="ok")
    write_plugin(plugins, "alpha", code=PANEL.format(name="alpha"), panel="ok")
    write_plugin(plugins, "silent", code="")
    done = types("trace", "start_panels")
    assert done.exit_code == 0, done.output
    order = [line.split(":")[0].strip() for line in done.output.splitlines() if line.startswith("  ")
             and not line.startswith("   ")]
    assert order.index("cards") < order.index("worksheets") < order.index("alpha") < order.index("beta")
    assert "do not answer it: silent (on)" in done.output and "letters in" in done.output


def test_a_hook_that_nobody_asks_is_explained(types: Types, plugins: Path) -> None:
    write_plugin(plugins, "lonely", code="def summarise(answers):\n    return 'x'\n")
    assert "never asked: this hook is asked only of the plugin whose worksheet it is" in types("trace", "lonely").output


@pytest.mark.parametrize("hook", HOOK_NAMES)
def test_every_hook_can_be_traced(types: Types, hook: str) -> None:
    done = types("trace", hook)
    assert done.exit_code == 0 and done.output.startswith(f"{hook}(")


# -- without an instance ----------------------------------------------------------------------------------------------


def test_new_check_list_and_trace_need_no_instance_and_make_none(tmp_path: Path) -> None:
    given = {"INSTANCE": str(tmp_path / "no" / "where"), "DATABASE_URL": "postgresql://nobody@nowhere.invalid/nothing",
             "PATH": os.environ["PATH"], "HOME": str(tmp_path), "PLUGINS": str(tmp_path / "plugins")}
    for words in (("new", "mine"), ("check",), ("list",), ("trace", "mine"), ("trace", "navigation")):
        done = subprocess.run([sys.executable, "-m", "flask", "--app", "wsgi", "plugins", *words], cwd=PROJECT,
                              env=given, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0 and done.stdout and not done.stderr, (words, done.stdout, done.stderr)
    assert not (tmp_path / "no").exists()
