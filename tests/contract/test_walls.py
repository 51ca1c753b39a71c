"""The walls of the house: reads every import and fails on a crossing. The rules stand in ARCHITECTURE.md."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOUSE = ROOT / "intranet"
FILES = sorted(path for path in HOUSE.rglob("*.py") if "migrations" not in path.parts)

FEATURE_ROOMS = {"people", "cards", "glossary", "worksheets", "rounds", "events", "live", "feedback", "memos", "search",
                 "home", "admin", "audit", "mail", "jobs"}
GATHERING = ("intranet.home", "intranet.search", "intranet.memos", "intranet.web.navigation")
PURE_FOLDERS = ("language", "text", "charts")
IMPURE = ("flask", "flask_login", "flask_babel", "flask_sqlalchemy", "flask_wtf", "htmx_flask", "sqlalchemy", "random",
          "secrets", "intranet.clock", "intranet.ids", "intranet.database", "intranet.extensions", "intranet.web")
# Who may stand above the rooms and open them.
ASSEMBLY = ("intranet.app", "intranet.rooms", "intranet.commands", "intranet.errors")
# An import inside a function hides a wall. Allowed only where a heavy library serves one job.
LATE_IMPORTS: set[tuple[str, str]] = set()


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
    own, found = name_of(path), []
    pure = begins(own, tuple(f"intranet.{folder}" for folder in PURE_FOLDERS)) or path.stem in ("types", "rules")
    for name, line, late in imports_of(path):
        place = f"{own}:{line} imports {name}"
        if begins(name, ("intranet.app",)) and own != "wsgi":
            found.append(f"{place}: nobody imports app")
        if late and (own, name) not in LATE_IMPORTS:
            found.append(f"{place}: inside a function")
        if pure and begins(name, IMPURE):
            found.append(f"{place}: a pure module asks for nothing")
        # the acting person's type is the house's own word, not a feature
        known = begins(name, ("intranet.people.types",)) or room_of(name) in ("", room_of(own))
        if begins(own, GATHERING) and not known:
            found.append(f"{place}: a gathering room knows nobody")
        found += _furniture(own, path.stem, name, place)
    return found


def _furniture(own: str, stem: str, name: str, place: str) -> list[str]:
    """Within and between rooms: which piece may use which."""
    if begins(own, ASSEMBLY) or not room_of(own):
        return []
    theirs, piece = room_of(name), (name.split(".") + ["", "", ""])[2]
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


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_is_one_thought(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 400, "split it by meaning"
    assert ast.get_docstring(ast.parse(text)), "say in one to three sentences what lives here"


def test_queries_stand_in_stores() -> None:
    """Only stores and what is named here ask the database: a query in a route or an action is a leak to be."""
    allowed = {"store", "database", "models", "sign_ins", "marks"}
    found = [name_of(path) for path in FILES
             if path.stem not in allowed and any(name.startswith("sqlalchemy.") and name.split(".")[-1] == "select"
                                                 for name, _, _ in imports_of(path))]
    assert found == []


def test_safe_markup_is_made_in_named_places_only() -> None:
    """`Markup` around words that came from people is how a script gets in; each place here has its reason."""
    reasons = {
        "intranet.text.markdown": "the sanitiser itself",
        "intranet.web.forms": "the hidden CSRF field, formatted with escaping",
        "intranet.plugin_system.templates": "a template's own output, already escaped",
        "intranet.web.languages": "words of our own catalogues; what is put into them is escaped",
        "intranet.web.small_parts": "an icon and a language's mark around escaped words",
        "intranet.cards.shown": "HTML that the sanitiser made, kept with its revision",
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
