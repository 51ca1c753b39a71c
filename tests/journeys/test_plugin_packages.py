"""A plugin that is installed as a package works like a folder: a real wheel, installed by pip."""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from intranet.plugin_system.starting import make
from intranet.settings import PROJECT
from tests.made_plugins import PANEL

CODE = PANEL.format(name="meetings") + "\n\nfrom .counting import words_in\n\n" + '''
def result_panels(answers):
    from intranet.plugin_api import ResultPanel
    return [ResultPanel("Sanoja", (str(words_in(answers)),))]
'''
LOOKS = """
import sys
from pathlib import Path

from intranet.app import create_app
from intranet.plugin_contract import Reader, _settings, _tables
from intranet.worksheets.examples import examples
import shutil

instance = Path(sys.argv[1])
(instance / "plugins").mkdir(parents=True)
shutil.copyfile(_tables(), instance / "ankkuri.sqlite")
app = create_app(_settings(instance), testing=True)
house = app.extensions["ankkuri_registry"]
(health,) = house.health("fi")
print(health.name, health.state, health.package)
reader = Reader(app, "fi")
definition = house.parts("worksheet.yaml")["meetings"]
sheet = reader.begins(definition)
reader.fills(definition, sheet, examples(definition)["ordinary"])
assert "Sanoja" in reader.opens(f"{sheet}/result")
assert "Valitkaa, mitä kokousta" in reader.opens("/worksheets/meetings"), "its guide"
page = reader.opens("/")
assert "terve hello" in page, "its template"
path = page.split('data-file="')[1].split('"')[0]
assert path.startswith("/static/plugins/meetings/dot") and reader.client.get(path).status_code == 200, path
print("all of it works")
"""


def wheel(folder: Path, source: Path) -> Path:
    """A wheel with one package and its entry point, as any tool that builds wheels makes it."""
    info, lines = "ankkuri_meetings-2.1.dist-info", []
    path = folder / "ankkuri_meetings-2.1-py3-none-any.whl"
    files = {f"ankkuri_meetings/{one.relative_to(source).as_posix()}": one.read_bytes()
             for one in sorted(source.rglob("*")) if one.is_file()}
    files |= {f"{info}/METADATA": b"Metadata-Version: 2.1\nName: ankkuri-meetings\nVersion: 2.1\n",
              f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
              f"{info}/entry_points.txt": b"[ankkuri.plugins]\nmeetings = ankkuri_meetings\n"}
    with zipfile.ZipFile(path, "w") as made:
        for name, octets in files.items():
            made.writestr(name, octets)
            mark = base64.urlsafe_b64encode(hashlib.sha256(octets).digest()).decode().rstrip("=")
            lines.append(f"{name},sha256={mark},{len(octets)}")
        made.writestr(f"{info}/RECORD", "\n".join([*lines, f"{info}/RECORD,,"]) + "\n")
    return path


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which pip has installed the plugin."""
    folder = tmp_path_factory.mktemp("package")
    make("meetings", "worksheet", "Kokoukset", folder / "source")
    source = folder / "source" / "meetings"
    (source / "plugin.py").write_text(CODE, encoding="utf-8")
    (source / "counting.py").write_text("def words_in(answers):\n    return sum(len(one.split()) for one in "
                                        "answers.values())\n")
    (source / "__init__.py").write_text(
        "import sys\n\nif 'pytest' not in sys.modules:\n    raise RuntimeError('read like a folder, not imported')\n")
    (source / "templates").mkdir()
    (source / "templates" / "panel.html").write_text(
        '<p data-file="{{ asset("plugins/meetings/dot.css") }}">terve {{ word }}</p>')
    (source / "static").mkdir()
    (source / "static" / "dot.css").write_text(".dot { color: inherit; }\n")
    done = subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps",
                           "--disable-pip-version-check", "--target", str(folder / "site"), str(wheel(folder, source))],
                          capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder / "site"


def runs(installed: Path, *command: str, **more: str) -> subprocess.CompletedProcess[str]:
    """A program that finds the package."""
    given = {**os.environ, "PYTHONPATH": f"{PROJECT}{os.pathsep}{installed}", **more}
    return subprocess.run([sys.executable, *command], cwd=PROJECT, env=given, capture_output=True, text=True,
                          timeout=300, check=False)


def test_it_works_as_a_folder_does(installed: Path, tmp_path: Path) -> None:
    done = runs(installed, "-c", LOOKS, str(tmp_path / "instance"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["meetings on ankkuri-meetings 2.1", "all of it works"]


def test_commands_know_it_and_where_it_comes_from(installed: Path, tmp_path: Path) -> None:
    def flask(*words: str) -> subprocess.CompletedProcess[str]:
        return runs(installed, "-m", "flask", "--app", "wsgi", "plugins", *words, INSTANCE=str(tmp_path / "none"),
                    PLUGINS=str(tmp_path / "plugins"))

    assert "ankkuri-meetings 2.1" in flask("list").stdout
    done = flask("check", "meetings")
    assert done.returncode == 0 and done.stdout.startswith("meetings: in order."), done.stdout + done.stderr
    taken = flask("new", "meetings")
    assert taken.returncode == 1 and "There is a plugin called “meetings” already" in taken.stderr
    make("meetings", "worksheet", "Kokoukset", tmp_path / "plugins")
    both = flask("check", "meetings")
    assert "a plugin of the same name in the package ankkuri-meetings 2.1" in both.stdout and both.returncode == 0


def test_it_runs_the_contract_on_itself(installed: Path) -> None:
    shutil.rmtree(installed / "ankkuri_meetings" / "__pycache__", ignore_errors=True)
    done = runs(installed, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--rootdir={installed}",
                str(installed / "ankkuri_meetings" / "tests"))
    assert done.returncode == 0 and " passed" in done.stdout, done.stdout[-3000:] + done.stderr


def test_an_entry_point_to_nothing_is_told(installed: Path, tmp_path: Path) -> None:
    copy = tmp_path / "site"
    shutil.copytree(installed, copy)
    (copy / "ankkuri_meetings-2.1.dist-info" / "entry_points.txt").write_text("[ankkuri.plugins]\nmeetings = no_such\n")
    done = runs(copy, "-m", "flask", "--app", "wsgi", "plugins", "check", INSTANCE=str(tmp_path / "none"),
                PLUGINS=str(tmp_path / "plugins"))
    assert done.returncode == 1 and "found the entry point “no_such”" in done.stdout
