"""The fences in a running site: three broken plugins, what the admin sees of them, and everything else at work."""

from __future__ import annotations

import json
import shutil
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from intranet.settings import PROJECT
from tests.browser.axe import violations
from tests.browser.server import Server, running_site
from tests.browser.visit import DESK, PHONE, Opens

MANIFEST = """name: "{name}"
api: 1
version: "1.0"
title: {{fi: "{title}", sv: "{title}", en: "{title}"}}
description: {{fi: "Koe", sv: "Prov", en: "Trial"}}
licence: "MIT"
author: "A tester"
"""
RAISES_AT_IMPORT = 'import json\n\nraise RuntimeError("no such service")\n'
RAISES_WHILE_RENDERING = """from intranet.plugin_api import StartPanel


def start_panels(person):
    return [StartPanel("side", 10, "plugins/breaks_rendering/panel.html", {"word": "hello"})]
"""
# an unknown word, a scale that is not there, a kind that is none, an id twice, a reserved section
FIVE_MISTAKES = """leed: {fi: "Vastaa."}
scales:
  - id: agreement
    points:
      - {value: 1, label: {fi: "Eri mieltä"}}
      - {value: 2, label: {fi: "Samaa mieltä"}}
sections:
  - id: result
    title: {fi: "Alku"}
    items:
      - id: first
        kind: scale
        scale: agrement
        label: {fi: "Yksi?"}
      - id: second
        kind: long_txt
        label: {fi: "Kaksi?"}
      - id: second
        kind: long_text
        label: {fi: "Kolme?"}
"""


@pytest.fixture(scope="module")
def fenced(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site with our plugins and the three broken ones."""
    folder = tmp_path_factory.mktemp("fences")
    plugins = folder / "plugins"
    shutil.copytree(PROJECT / "plugins", plugins)
    for name, title in (("breaks_import", "Kaatuu alussa"), ("breaks_rendering", "Kaatuu sivulla"),
                        ("five_mistakes", "Viisi virhettä")):
        (plugins / name / "templates").mkdir(parents=True)
        (plugins / name / "plugin.yaml").write_text(MANIFEST.format(name=name, title=title), encoding="utf-8")
    (plugins / "breaks_import" / "plugin.py").write_text(RAISES_AT_IMPORT)
    (plugins / "breaks_rendering" / "plugin.py").write_text(RAISES_WHILE_RENDERING)
    (plugins / "breaks_rendering" / "templates" / "panel.html").write_text("{{ wrod }}")
    (plugins / "five_mistakes" / "worksheet.yaml").write_text(FIVE_MISTAKES, encoding="utf-8")
    with running_site(folder, PLUGINS=str(plugins)) as site:
        yield site


def log_of(site: Server) -> str:
    """What the console of the site said."""
    return Path(site.instance.parent / f"{site.instance.name}.log").read_text(encoding="utf-8")


def test_everything_else_works(opens: Opens, fenced: Server) -> None:
    visit = opens(at=fenced)
    visit.signs_in("jasen")
    for path, words in (("/", "Hei Jaana"), ("/cards", "Ohjekortit"), ("/worksheets", "Miten verkostomme toimii?"),
                        ("/worksheets/network_health", "Näin käytätte tätä työpaperia"), ("/glossary", "Sanasto")):
        assert words in visit.opens(path).locator("main").inner_text(), path
        assert visit.statuses[path] == 200
    assert visit.status_of("/worksheets/five_mistakes") == 404


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_admin_sees_what_failed_and_where(opens: Opens, fenced: Server, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark, at=fenced)
    visit.signs_in("yllapito")  # the start page renders the panel that fails
    page = visit.opens("/admin/plugins")
    words = {title: page.locator("li", has=page.locator("h2", has_text=title)).inner_text()
             for title in ("Kaatuu alussa", "Kaatuu sivulla", "Viisi virhettä", "Miten verkostomme toimii?")}
    assert "breaks_import/plugin.py:3" in words["Kaatuu alussa"] and "no such service" in words["Kaatuu alussa"]
    assert "plugins/breaks_rendering/panel.html" in words["Kaatuu sivulla"] and "wrod" in words["Kaatuu sivulla"]
    for place, found in ((1, "leed"), (13, "agrement"), (16, "long_txt"), (18, "second"), (8, "result")):
        assert f"five_mistakes/worksheet.yaml:{place}" in words["Viisi virhettä"]
        assert found in words["Viisi virhettä"]
    assert "Mikä on vialla" not in words["Miten verkostomme toimii?"]
    assert violations(page) == [] and visit.too_wide_by() == 0


def test_the_console_tells_files_and_lines_and_health_tells_states_alone(fenced: Server) -> None:
    said = log_of(fenced)
    assert "breaks_import/plugin.py:3" in said and "five_mistakes/worksheet.yaml:13" in said
    with urllib.request.urlopen(f"{fenced.url}/healthz", timeout=10) as answer:
        told = json.load(answer)
    assert told["status"] == "ok" and told["plugins"]["network_health"] == "on"
    assert told["plugins"]["five_mistakes"] == told["plugins"]["breaks_import"] == "broken"
    assert set(told["plugins"].values()) <= {"on", "broken", "partly", "off"}
    assert ".py" not in json.dumps(told) and ".yaml" not in json.dumps(told)
