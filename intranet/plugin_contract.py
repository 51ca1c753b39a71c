"""What every plugin is held to, as tests that it runs on itself by one line in a file of its `tests/` folder:

    from intranet.plugin_contract import *

The plugin is the nearest folder above that file with a plugin.yaml; a test file elsewhere names it by a fixture
`plugin_folder` of its own. A site of its own is made for it, with a database that is thrown away.
"""

from __future__ import annotations

import ast
import io
import itertools
import re
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from itsdangerous import URLSafeTimedSerializer
from sqlalchemy.engine import make_url
from werkzeug.test import TestResponse

from intranet import clock
from intranet.app import create_app
from intranet.commands.tables import migrate_database
from intranet.database import db, writing
from intranet.feedback.types import FormDefinition
from intranet.ids import digest, random_id, random_key
from intranet.people.models import MembershipRow, Organisation, Person, SignIn
from intranet.people.types import SignedInPerson
from intranet.plugin_system.coverage import coverage
from intranet.plugin_system.hooks import ANSWERS, OF_A_WORKSHEET
from intranet.plugin_system.loader import LoadedPlugin
from intranet.plugin_system.memo_blocks import MemoScope
from intranet.plugin_system.registry import Registry
from intranet.settings import PROJECT, Settings
from intranet.text.words import LANGUAGES, in_language
from intranet.worksheets.examples import HOSTILE, examples, kept_examples
from intranet.worksheets.types import Definition

FILES = {"csv": b"\xef\xbb\xbf", "xlsx": b"PK", "docx": b"PK", "pdf": b"%PDF-", "json": b"{"}
"""The kinds of files that a sheet is taken along as, and how each begins."""
CANARY = "<b class=\"canary\">"
UNSAFE = {
    r"\|\s*safe\b": "“|safe” puts words into the page as they are, tags and all",
    r"autoescape\s+false": "“autoescape false” puts words into the page as they are, tags and all",
    r"<script": "a script; pages take none but the site's own",
    r"<style|\sstyle\s*=": "a style; it belongs into static/",
    r"\shx-on|\son[a-z]+\s*=": "code in an attribute; pages take none",
    r"src\s*=\s*[\"']?(?:https?:)?//": "a file of another host; pages ask no other host for anything",
}
WORKSHEET, FORM, TERMS = "worksheet.yaml", "form.yaml", "terms.yaml"

__all__ = ["house", "plugin_folder", "site", "test_everything_it_writes_into_a_page_is_escaped",
           "test_it_can_be_printed_and_taken_along_as_every_file", "test_its_feedback_form_can_be_opened_and_answered",
           "test_its_files_are_in_order", "test_its_hooks_answer_in_time_and_with_what_was_asked",
           "test_its_pages_open_in_every_language", "test_its_python_imports_the_plugin_api_alone",
           "test_its_templates_let_nothing_through", "test_its_terms_stand_in_the_glossary",
           "test_its_words_stand_in_every_language_it_declares", "test_its_worksheet_can_be_filled_in_every_way"]


class Reader:
    """Somebody who is signed in, at a browser."""

    def __init__(self, app: Flask, language: str, name: str = "Aino Kokeilija", roles: tuple[str, ...] = ()) -> None:
        self.app, self.client, self._key = app, app.test_client(), random_key()
        now = clock.now()
        with app.app_context(), writing() as database:
            organisation = Organisation(id=random_id(), name=f"Kokeilijat {random_id()}", created_at=now)
            person = Person(id=random_id(), name=name, email=f"{random_id().lower()}@esimerkki.example",
                            roles=list(roles), language=language, created_at=now)
            database.add_all([organisation, person])
            database.flush()
            database.add(MembershipRow(person_id=person.id, organisation_id=organisation.id, is_contact=False,
                                       joined_at=now))
            # as if the second step had been passed: roles do without one in a demo alone, and this is none
            database.add(SignIn(key_digest=digest(self._key), person_id=person.id, created_at=now, seen_at=now,
                                browser="test", passed_by="app"))
            self.person = SignedInPerson(person.id, name, person.email, language, frozenset(roles))
        with self.client.session_transaction() as session:
            session.update(_user_id=self._key, csrf_token="0" * 40)

    def opens(self, path: str) -> str:
        """A page, which must be there."""
        answer = self.client.get(path)
        assert answer.status_code == 200, f"{path} answered with {answer.status_code}"
        return answer.get_data(as_text=True)

    def sends(self, path: str, **fields: Any) -> TestResponse:
        """A form, and what came back."""
        token = URLSafeTimedSerializer(self.app.secret_key or "", salt="wtf-csrf-token").dumps("0" * 40)
        return self.client.post(path, data={"csrf_token": token, **fields})

    def begins(self, definition: Definition, perspective: str = "") -> str:
        """A sheet of a worksheet; its address."""
        first = definition.perspectives[0].id if definition.perspectives else ""
        answer = self.sends(f"/worksheets/{definition.key}/sheets", perspective=perspective or first,
                            subject="Kokeilu" if definition.subject else "")
        assert answer.status_code == 303, f"no sheet could be begun: {answer.status_code}"
        return answer.headers["Location"].rsplit("/", 1)[0]

    def fills(self, definition: Definition, sheet: str, sent: dict[str, list[str]]) -> None:
        """Every section as its form sends it; each answer must be taken."""
        for section in definition.sections:
            own = {item.id for item in section.items}
            fields: dict[str, Any] = {}
            for item, values in sent.items():
                if item.partition(".")[0] in own:
                    fields |= {f"answer-{item}": values, f"version-{item}": "0"}
            answer = self.sends(f"{sheet}/{section.id}", go="next", **fields)
            assert answer.status_code == 303, \
                f"the section “{section.id}” did not take an answer: {_problems(answer.get_data(as_text=True))}"


@pytest.fixture(scope="module")
def plugin_folder(request: pytest.FixtureRequest) -> Path:
    """The plugin's folder: the nearest one above the test file that has a manifest."""
    for folder in Path(request.path).parents:
        if (folder / "plugin.yaml").is_file():
            return folder
    pytest.fail(f"no plugin.yaml in any folder above {request.path}: write a fixture “plugin_folder” there")


@pytest.fixture(scope="module")
def site(plugin_folder: Path) -> Iterator[Flask]:
    """A site with this plugin alone."""
    with tempfile.TemporaryDirectory() as name:
        instance = Path(name)
        (instance / "plugins").mkdir()
        (instance / "plugins" / _name_of(plugin_folder)).symlink_to(plugin_folder.resolve(), target_is_directory=True)
        shutil.copyfile(_tables(), instance / "ankkuri.sqlite")
        app = create_app(_settings(instance), testing=True)
        yield app
        _close(app)


@pytest.fixture(scope="module")
def house(site: Flask) -> Registry:
    """The site's registry."""
    found: Registry = site.extensions["ankkuri_registry"]
    return found


# -- its files --------------------------------------------------------------------------------------------------------


def test_its_files_are_in_order(house: Registry, plugin_folder: Path) -> None:
    plugin = _plugin(house, plugin_folder)
    wrong = [one.words for one in plugin.reasons if one.part != "package"]  # it stands in for its own package here
    assert plugin.manifest is not None and not wrong, "\n".join(wrong)


def test_its_words_stand_in_every_language_it_declares(house: Registry, plugin_folder: Path) -> None:
    gaps = coverage(plugin_folder, _plugin(house, plugin_folder).read_as).gaps
    assert [gap.sentence() for gap in gaps if gap.line] == []


def test_its_python_imports_the_plugin_api_alone(plugin_folder: Path) -> None:
    found = []
    for path in sorted(plugin_folder.rglob("*.py")):
        if "tests" in path.relative_to(plugin_folder).parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Import | ast.ImportFrom):
                continue
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else \
                [] if node.level else [node.module or ""]
            found += [f"{path.name}:{node.lineno} imports {name}" for name in names
                      if name.partition(".")[0] == "intranet" and name != "intranet.plugin_api"]
    assert found == [], "a plugin may import intranet.plugin_api and nothing else of the house"


def test_its_templates_let_nothing_through(plugin_folder: Path) -> None:
    found = []
    for path in sorted((plugin_folder / "templates").rglob("*.*")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            found += [f"{path.name}:{number}: {why}" for pattern, why in UNSAFE.items()
                      if re.search(pattern, line, re.IGNORECASE)]
    assert found == []


# -- its worksheet ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_pages_open_in_every_language(site: Flask, house: Registry, plugin_folder: Path, language: str) -> None:
    plugin, reader = _plugin(house, plugin_folder), Reader(site, language)
    assert "<h1" in reader.opens("/")
    for definition in _worksheets(plugin):
        title = in_language(definition.title, language).text
        assert title in unescape(reader.opens("/worksheets"))
        assert title in unescape(reader.opens(f"/worksheets/{definition.key}"))
        for perspective in _perspectives(definition):
            sheet = reader.begins(definition, perspective)
            for section in definition.sections:
                assert in_language(section.title, language).text in unescape(reader.opens(f"{sheet}/{section.id}"))
    assert house.failed_parts(plugin.name) == (), _why(house, plugin)


@pytest.mark.parametrize("example", ["nothing", "ordinary", "the least", "the most", "unsure"])
def test_its_worksheet_can_be_filled_in_every_way(site: Flask, house: Registry, plugin_folder: Path,
                                                  example: str) -> None:
    plugin, reader = _plugin(house, plugin_folder), Reader(site, "fi")
    for definition in _worksheets(plugin):
        for perspective in _perspectives(definition):
            sheet = reader.begins(definition, perspective)
            reader.fills(definition, sheet, examples(definition)[example])
            for page in (*(section.id for section in definition.sections), "result"):
                assert CANARY not in reader.opens(f"{sheet}/{page}"), f"{page} shows what was typed with its tags"
    assert house.failed_parts(plugin.name) == (), _why(house, plugin)


def test_it_can_be_printed_and_taken_along_as_every_file(site: Flask, house: Registry, plugin_folder: Path) -> None:
    plugin, reader = _plugin(house, plugin_folder), Reader(site, "fi")
    for definition in _worksheets(plugin):
        assert "<h1" in reader.opens(f"/worksheets/{definition.key}/blank")
        for example in ("ordinary", "the most"):
            sheet = reader.begins(definition)
            reader.fills(definition, sheet, examples(definition)[example])
            for kind, begins in FILES.items():
                answer = reader.client.get(f"{sheet}/export.{kind}")
                assert answer.status_code == 200 and answer.data.startswith(begins), f"{kind}: {answer.status_code}"
            back = reader.sends("/sheets", file=(io.BytesIO(answer.data), "sheet.json"))
            assert back.status_code == 303, "the sheet did not come back from its own file"
    assert house.failed_parts(plugin.name) == (), _why(house, plugin)


# -- its form and its terms -------------------------------------------------------------------------------------------


def test_its_feedback_form_can_be_opened_and_answered(site: Flask, house: Registry, plugin_folder: Path) -> None:
    plugin, leader = _plugin(house, plugin_folder), Reader(site, "fi", roles=("facilitator",))
    forms: list[FormDefinition] = [plugin.parts[FORM]] if FORM in plugin.parts else []
    for definition, language in itertools.product(forms, LANGUAGES):
        opened = leader.sends("/forms", template=plugin.name, title="Kokeilu", closes_on="")
        assert opened.status_code == 303, "no form could be opened from the template"
        code = re.search("/f/([A-Za-z0-9]+)", leader.opens(opened.headers["Location"]))
        assert code is not None
        reader = Reader(site, language)
        ticket = re.search('name="ticket"[^>]* value="([^"]+)"', reader.opens(f"/f/{code[1]}"))
        fields = {f"answer-{one.id}": HOSTILE if one.is_open else "4" for one in definition.questions}
        answer = reader.sends(f"/f/{code[1]}", ticket=ticket[1] if ticket else "", **fields)
        assert answer.status_code == 303, f"the form was not taken: {_problems(answer.get_data(as_text=True))}"
    assert house.failed_parts(plugin.name) == (), _why(house, plugin)


def test_its_terms_stand_in_the_glossary(site: Flask, house: Registry, plugin_folder: Path) -> None:
    pack = _plugin(house, plugin_folder).parts.get(TERMS)
    page = unescape(Reader(site, "fi").opens("/glossary"))
    assert [term.term for term in (pack.terms if pack else ()) if term.term not in page] == []


# -- its hooks --------------------------------------------------------------------------------------------------------


def test_its_hooks_answer_in_time_and_with_what_was_asked(site: Flask, house: Registry, plugin_folder: Path) -> None:
    plugin = _plugin(house, plugin_folder)
    for language in LANGUAGES:
        reader = Reader(site, language)
        now = datetime(2027, 5, 31, 9, tzinfo=UTC)
        offered = {"person": reader.person, "language": language, "now": now, "scope": MemoScope("-" * 22, (), now),
                   "series_id": "-" * 22, "event_id": "-" * 22}
        with site.test_request_context("/", headers={"Accept-Language": language}):
            for hook in ANSWERS.keys() - set(OF_A_WORKSHEET):
                list(house.ask(hook, ANSWERS[hook], only=plugin.name, **offered))
            for definition in _worksheets(plugin):
                for answers, hook in itertools.product(kept_examples(definition).values(), OF_A_WORKSHEET):
                    list(house.ask(hook, ANSWERS[hook], only=plugin.name, worksheet=definition, answers=answers,
                                   language=language))
        assert house.failed_parts(plugin.name) == (), _why(house, plugin)


def test_everything_it_writes_into_a_page_is_escaped(site: Flask, house: Registry, plugin_folder: Path) -> None:
    reader, plugin = Reader(site, "fi", name=HOSTILE[:100]), _plugin(house, plugin_folder)
    assert CANARY not in reader.opens("/"), "the name of the person came into the start page with its tags"
    assert house.failed_parts(plugin.name) == (), _why(house, plugin)


# -- what the tests stand on ------------------------------------------------------------------------------------------


@cache
def _tables() -> Path:
    """A database with tables and nothing in them, made once a run."""
    folder = Path(tempfile.mkdtemp(prefix="ankkuri-contract-"))
    app = create_app(_settings(folder), testing=True)
    with app.app_context():
        migrate_database()
        db.session.remove()
        with db.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        path = Path(make_url(db.engine.url).database or "")
    _close(app)
    return path


def _settings(folder: Path) -> Settings:
    return Settings(mode="production", secret_key="contract", instance=folder,
                    database_url=f"sqlite:///{folder / 'ankkuri.sqlite'}", site_url="http://localhost",
                    plugins=folder / "plugins", content=PROJECT / "content")


def _close(app: Flask) -> None:
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


def _name_of(folder: Path) -> str:
    """The plugin's name as its manifest says it; a package's folder may be called otherwise."""
    said = re.search(r"""^name:\s*["']?([a-z][a-z0-9_]*)""", (folder / "plugin.yaml").read_text(encoding="utf-8"), re.M)
    return said[1] if said else folder.name


def _plugin(house: Registry, folder: Path) -> LoadedPlugin:
    name = _name_of(folder)
    house.forget_faults(name)  # each test finds its own
    return next(one for one in house.plugins() if one.name == name)


def _worksheets(plugin: LoadedPlugin) -> list[Definition]:
    """Its worksheet, or none."""
    return [plugin.parts[WORKSHEET]] if WORKSHEET in plugin.parts else []


def _perspectives(definition: Definition) -> list[str]:
    return [one.id for one in definition.perspectives] or [""]


def _why(house: Registry, plugin: LoadedPlugin) -> str:
    """What failed, for the one who reads the test's output."""
    return "\n".join(f"{reason.part}: {reason.words}" for health in house.health("en") if health.name == plugin.name
                     for reason in health.reasons)


def _problems(page: str) -> str:
    """What a page says is wrong, without its tags."""
    found = re.findall(r'class="[^"]*(?:error|problem)[^"]*"[^>]*>(.*?)</', page, re.DOTALL)
    return "; ".join(dict.fromkeys(" ".join(re.sub("<[^>]*>", " ", one).split()) for one in found)) or "see the page"
