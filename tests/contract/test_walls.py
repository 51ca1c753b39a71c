"""The walls of the house: reads every import and fails on a crossing. The rules stand in ARCHITECTURE.md."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOUSE = ROOT / "intranet"
FILES = sorted(path for path in HOUSE.rglob("*.py") if "migrations" not in path.parts)

FEATURE_ROOMS = {"people", "cards", "glossary", "worksheets", "rounds", "events", "live", "feedback", "memos", "search",
                 "home", "admin", "audit", "mail", "jobs", "following", "wishes", "steps", "backup", "doctor",
                 "privacy"}
GATHERING = ("intranet.home", "intranet.search", "intranet.memos", "intranet.jobs", "intranet.web.navigation")
FOUNDATION = ("intranet.people.actions", "intranet.mail.actions", "intranet.mail.types", "intranet.audit.actions",
              "intranet.audit.types")
FURNITURE = ("types", "rules", "models", "store", "actions", "routes", "reading", "contributions")
PURE_FOLDERS = ("language", "text", "charts")
IMPURE = ("flask", "flask_login", "flask_babel", "flask_sqlalchemy", "flask_wtf", "htmx_flask", "sqlalchemy", "random",
          "secrets", "intranet.clock", "intranet.ids", "intranet.database", "intranet.extensions", "intranet.web")
# Who may stand above the rooms and open them.
ASSEMBLY = ("intranet.app", "intranet.rooms", "intranet.commands", "intranet.errors")
# An import inside a function hides a wall. Allowed only where a heavy library serves one job.
LATE_IMPORTS = {
    "intranet.exports.fonts": ("fontTools",),
    "intranet.exports.pdf_file": ("typst",),
    "intranet.exports.docx_parts": ("docx",),
    "intranet.exports.xlsx_file": ("openpyxl",),
    "intranet.exports.calendar_file": ("icalendar",),
    "intranet.backup.sealing": ("cryptography",),
    "intranet.people.factors.sealing": ("cryptography",),
    "intranet.people.factors.ceremony": ("webauthn",),
    "intranet.commands.tables": ("alembic", "flask_migrate"),
}


def name_of(path: Path) -> str:
    """intranet/cards/rules.py -> intranet.cards.rules"""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path) -> Iterator[tuple[str, int, bool]]:
    """Each imported module with its line, and whether the import stands inside a function."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    late = {node for function in ast.walk(tree) if isinstance(function, ast.FunctionDef) for node in ast.walk(function)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno, node in late
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node.lineno, node in late


def begins(name: str, prefixes: tuple[str, ...]) -> bool:
    """Whether a module is one of these or inside one."""
    return any(name == prefix or name.startswith(prefix + ".") for prefix in prefixes)


def room_of(name: str) -> str:
    """The feature room of a module, or an empty string."""
    parts = name.split(".")
    return parts[1] if len(parts) > 1 and parts[0] == "intranet" and parts[1] in FEATURE_ROOMS else ""


def crossings(path: Path) -> list[str]:
    """What a file imports although a wall stands between."""
    own, stem, found = name_of(path), piece_of(path), []
    pure = begins(own, tuple(f"intranet.{folder}" for folder in PURE_FOLDERS)) or path.stem in ("types", "rules")
    for name, line, late in imports_of(path):
        place = f"{own}:{line} imports {name}"
        # the contract of plugins is a file of tests that plugins run on themselves: it makes sites as our tests do
        if begins(name, ("intranet.app",)) and own not in ("wsgi", "intranet.plugin_contract"):
            found.append(f"{place}: nobody imports app")
        if late and not begins(name, LATE_IMPORTS.get(own, ())):
            found.append(f"{place}: inside a function")
        if pure and begins(name, IMPURE):
            found.append(f"{place}: a pure module asks for nothing")
        # the acting person's type is the house's own word, not a feature
        known = begins(name, ("intranet.people.types",)) or room_of(name) in ("", room_of(own))
        # memos write to people and note what they did: neither is a feature that they would gather from
        known = known or (begins(own, ("intranet.memos",)) and begins(name, FOUNDATION))
        if begins(own, GATHERING) and not known:
            found.append(f"{place}: a gathering room knows nobody")
        found += _furniture(own, stem, name, place)
    return found


def piece_of(path: Path) -> str:
    """Which piece of furniture a file is; who has addresses is a route by whatever name: entering, leading, history."""
    has_addresses = "@pages." in path.read_text(encoding="utf-8")
    return "routes" if has_addresses else path.stem


def _furniture(own: str, stem: str, name: str, place: str) -> list[str]:
    """Within and between rooms: which piece may use which."""
    if begins(own, ASSEMBLY) or not room_of(own):
        return []
    # a room inside a room has the same furniture: intranet.cards.desk.store is a store
    theirs, piece = room_of(name), next((part for part in name.split(".")[2:] if part in FURNITURE), "")
    if theirs and theirs != room_of(own) and piece in ("models", "store", "routes", "contributions"):
        return [f"{place}: another room's {piece}"]
    if theirs == room_of(own) and stem == "routes" and piece in ("models", "store"):
        return [f"{place}: a route goes through its actions"]
    if stem in ("rules", "types") and theirs == room_of(own) and piece in ("models", "store", "actions", "routes"):
        return [f"{place}: rules are handed facts"]
    if stem == "store" and theirs == room_of(own) and piece in ("actions", "routes"):
        return [f"{place}: the store looks only down"]
    return []


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_no_wall_is_crossed(path: Path) -> None:
    assert crossings(path) == []


@pytest.mark.parametrize(("own", "stem", "name"), [
    ("intranet.search.actions", "actions", "intranet.cards.store.card"),
    ("intranet.search.actions", "actions", "intranet.cards.desk.store.card"),
    ("intranet.glossary.actions", "actions", "intranet.cards.signals.models.Tap"),
    ("intranet.cards.routes", "routes", "intranet.cards.store"),
    ("intranet.cards.desk.history", "routes", "intranet.cards.desk.store"),
    ("intranet.cards.notes.rules", "rules", "intranet.cards.notes.actions.shown"),
    ("intranet.cards.drafts.store", "store", "intranet.cards.drafts.actions"),
])
def test_a_wall_stands_in_rooms_and_in_the_rooms_inside_them(own: str, stem: str, name: str) -> None:
    assert len(_furniture(own, stem, name, "here")) == 1


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_is_one_thought(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 400, "split it by meaning"
    assert ast.get_docstring(ast.parse(text)), "say in one to three sentences what lives here"


def test_queries_stand_in_stores() -> None:
    """Only stores and what is named here ask the database: a query in a route or an action is a leak to be."""
    allowed = {"store", "database", "models", "sign_ins", "marks", "once"}
    statements = {"select", "insert", "update", "delete", "text", "union", "union_all"}
    found = [name_of(path) for path in FILES
             if path.stem not in allowed and any(name.startswith("sqlalchemy.") and name.split(".")[-1] in statements
                                                 for name, _, _ in imports_of(path))]
    assert found == []


def test_safe_markup_is_made_in_named_places_only() -> None:
    """`Markup` around words that came from people is how a script gets in; each place here has its reason."""
    reasons = {
        "intranet.text.markdown": "the sanitiser itself",
        "intranet.web.forms": "the hidden CSRF field, formatted with escaping",
        "intranet.plugin_system.templates": "a template's own output, already escaped",
        "intranet.web.languages": "words of our own catalogues; what is put into them is escaped",
        "intranet.web.drawings": "a drawing that text/vector.py has cleaned",
        "intranet.web.small_parts": "an icon and a language's mark around escaped words",
        "intranet.cards.shown": "HTML that the sanitiser made, kept with its revision",
        "intranet.cards.signals.shown": "the same HTML, cut after its paragraphs",
    }
    found = {name_of(path) for path in FILES if "markupsafe.Markup" in {name for name, _, _ in imports_of(path)}}
    assert found <= set(reasons)
    templates = [path for path in (ROOT / "templates").rglob("*.html") if "|safe" in path.read_text().replace(" ", "")]
    assert templates == []


def test_only_one_module_speaks_htmx() -> None:
    speakers = {name_of(path) for path in FILES
                if any(name.startswith("htmx_flask") for name, _, _ in imports_of(path))}
    assert speakers == {"intranet.web.fragments", "intranet.extensions"}


def test_plugins_import_the_plugin_api_alone() -> None:
    found = []
    for path in sorted((ROOT / "plugins").rglob("*.py")):
        if "tests" in path.parts:
            continue
        found += [f"{path.relative_to(ROOT)}:{line} {name}" for name, line, _ in imports_of(path)
                  if name.startswith("intranet") and not name.startswith("intranet.plugin_api")]
    assert found == []


def test_numbers_that_were_sent_are_read_in_one_place() -> None:
    """Five hands once read them in five ways; `whole_number` of web/forms.py bounds them for both databases."""
    found = [name_of(path) for path in FILES if piece_of(path) == "routes"
             and any(way in path.read_text(encoding="utf-8") for way in (".isdecimal()", ".isdigit()", ".isnumeric()"))]
    assert found == []


WORDS_OF_A_REQUEST = re.compile(r"request\.(args|form|files|cookies|headers|values|data|json|get_json|get_data|stream|"
                                r"remote_addr|user_agent|access_route|environ)\b")


def words_of_requests(text: str) -> list[str]:
    """What a file reads of a request by itself."""
    return [found[0] for found in WORDS_OF_A_REQUEST.finditer(text)]


def test_what_people_send_is_read_by_the_input_layer_alone() -> None:
    """NUL, length and numbers are judged in web/forms.py and nowhere else, or each new route forgets one of them."""
    layer = HOUSE / "web"
    reasons = {
        "intranet.security": "Origin and Sec-Fetch-Site, before any view",
        "intranet.once": "a digest of all that was sent, no word of which is used or kept",
        "intranet.errors": "the rest of a body that is too large is read away unseen",
    }
    found = {name_of(path) for path in FILES
             if layer not in path.parents and words_of_requests(path.read_text(encoding="utf-8"))}
    assert found == set(reasons)
    assert words_of_requests('x = request.form.get("a") or request.get_json()') == ["request.form", "request.get_json"]
    plugins = [path for path in (ROOT / "plugins").rglob("*.py") if words_of_requests(path.read_text(encoding="utf-8"))]
    assert plugins == []
