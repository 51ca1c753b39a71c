"""The database of a small demo instance as this version leaves it, kept as SQL so that tests can bring it up to date.

Usage: python -m tools.states. Writes tests/material/states/<last migration>.sql. Only addresses of pages are used: the
program can be put into an older version of the project, and writes the state of that one.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path
from typing import Any

from intranet.app import create_app
from intranet.commands.start import prepare
from intranet.commands.tables import newest_revision
from intranet.settings import PROJECT, read_settings

TARGET = PROJECT / "tests" / "material" / "states"
CARDS = ("hyva-lausunto", "tapaa-ehdokas")
GLOSSARY = """# pieni sanasto
language: "fi"
terms:
  - term: "kunta"
    definition: "Alue, jolla on oma valtuusto."
    forms: "kunnan kuntaa kuntaan kuntien kuntia kunnissa"
"""
WORDS = "Kirjoitettu ennen päivitystä: ä, \U0001f469\u200d\U0001f467 ja «lainaus»."
TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


class Browser:
    """As much of a browser as the state needs: pages, forms and their tokens."""

    def __init__(self, app: Any) -> None:
        self.client = app.test_client()

    def opens(self, path: str) -> str:
        """A page, following redirects."""
        answer = self.client.get(path, follow_redirects=True)
        if answer.status_code != 200:
            raise SystemExit(f"{path} answers {answer.status_code}")
        return str(answer.get_data(as_text=True))

    def sends(self, page: str, path: str, fields: dict[str, str]) -> str:
        """A form of a page; gives where it leads."""
        token = TOKEN.search(page)
        answer = self.client.post(path, data={**({"csrf_token": token[1]} if token else {}), **fields})
        if answer.status_code not in (200, 303):
            raise SystemExit(f"{path} answers {answer.status_code}")
        return str(answer.headers.get("Location", ""))

    def signs_in(self, who: str) -> None:
        """As one of the demo people."""
        self.sends(self.opens("/login"), "/login", {"email": f"{who}@demo.example", "password": "ankkuri-demo"})


def main() -> int:
    """Make the instance, let a few people do something in it, write it down."""
    with tempfile.TemporaryDirectory(prefix="state-") as name:
        folder = Path(name)
        content = folder / "content"
        (content / "cards").mkdir(parents=True)
        (content / "glossary").mkdir()
        (content / "glossary" / "fi.yaml").write_text(GLOSSARY, encoding="utf-8")
        for slug in CARDS:
            for path in (PROJECT / "content" / "cards").glob(f"{slug}.*"):
                shutil.copy(path, content / "cards")
        shutil.copytree(PROJECT / "content" / "demo", content / "demo")
        app = create_app(read_settings({"INSTANCE": str(folder / "instance"), "CONTENT": str(content),
                                        "FIRST_MODE": "demo"}))
        prepare(app, lambda words: None)
        _fill_sheets(Browser(app))
        _answer_the_open_form(app)
        with app.app_context():
            revision = newest_revision()
        database = sqlite3.connect(folder / "instance" / "ankkuri.sqlite")
        dump = "\n".join(database.iterdump())
        database.close()
    TARGET.mkdir(parents=True, exist_ok=True)
    (TARGET / f"{revision}.sql").write_text(f"{dump}\n", encoding="utf-8")
    print(f"{revision}.sql: {len(dump) // 1000} kB")
    return 0


def _fill_sheets(browser: Browser) -> None:
    """A member's sheets, of each the first section."""
    browser.signs_in("jasen")
    for key, chosen in (("network_health", {"perspective": "one", "subject": "Iisalmen hankehautomo"}),
                        ("network_competence", {})):
        place = browser.sends(browser.opens(f"/worksheets/{key}"), f"/worksheets/{key}/sheets", chosen)
        page, sheet = browser.opens(place), place.rpartition("/")[0]
        for item in re.findall(r'name="version-([^"]+)"', page):
            browser.sends(page, f"{sheet}/answers/{item}", {"value": "3", "version": "0"})


def _answer_the_open_form(app: Any) -> None:
    """One response, which stays below the five that are shown."""
    leading = Browser(app)
    leading.signs_in("vetaja")
    code = re.search(r"/f/([A-Z0-9]{6})", leading.opens("/forms"))
    if code is None:
        raise SystemExit("no open form")
    somebody = Browser(app)
    page = somebody.opens(f"/f/{code[1]}")
    fields = dict.fromkeys(re.findall(r'type="radio"[^>]* name="([^"]+)"', page), "4")
    fields |= dict.fromkeys(re.findall(r'<textarea[^>]* name="([^"]+)"', page), WORDS)
    fields |= dict(re.findall(r'name="(ticket)" value="([^"]*)"', page))
    somebody.sends(page, f"/f/{code[1]}", fields)


if __name__ == "__main__":
    sys.exit(main())
