"""The contract of plugins finds what it is there for: each mistake, put into a good plugin, fails its own test."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from intranet.plugin_system.starting import make
from intranet.settings import PROJECT

PANEL = """from intranet.plugin_api import StartPanel


def start_panels(person):
    return [StartPanel("side", 1, "plugins/bad/panel.html", {"name": person.name})]
"""
MISTAKES = {
    "a word in no Swedish": ({}, ('          sv: "En sak räcker."\n', ""), "every_language_it_declares"),
    "a word that nobody knows": ({}, ("below: 2.5", "belwo: 2.5"), "its_files_are_in_order"),
    "a hook that raises": ({"plugin.py": "def summarise(answers):\n    return answers['before_1']\n"}, ("", ""),
                           "hooks_answer_in_time"),
    "a hook of another type": ({"plugin.py": "def check_answers():\n    return [1]\n"}, ("", ""),
                               "hooks_answer_in_time"),
    "names let through": ({"plugin.py": PANEL, "templates/panel.html": "{{ name|safe }}"}, ("", ""),
                          "templates_let_nothing_through"),
    "a template that raises": ({"plugin.py": PANEL, "templates/panel.html": "{{ wrod }}"}, ("", ""),
                               "pages_open_in_every_language"),
    "what is not the plugin's to import": ({"plugin.py": "from intranet.settings import PROJECT\n"}, ("", ""),
                                           "imports_the_plugin_api_alone"),
}


@pytest.mark.parametrize(("files", "change", "test"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_fails_a_test_that_names_it(tmp_path: Path, files: dict[str, str], change: tuple[str, str],
                                              test: str) -> None:
    make("bad", "worksheet", "Huono", tmp_path)
    for name, text in files.items():
        (tmp_path / "bad" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "bad" / name).write_text(text, encoding="utf-8")
    sheet = tmp_path / "bad" / "worksheet.yaml"
    sheet.write_text(sheet.read_text().replace(*change) if change[0] else sheet.read_text())
    done = subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", test,
                           str(tmp_path / "bad")],
                          cwd=PROJECT, capture_output=True, text=True, timeout=300, check=False)
    failed = [line for line in done.stdout.splitlines() if line.startswith("FAILED")]
    assert done.returncode == 1 and any(test in line for line in failed), done.stdout[-3000:]
