"""Templates that others import are read once for all pages, so they may hold nothing of one page.

An import `with context` makes the whole imported template anew for every page, which was a tenth of what a page cost:
only those are imported so whose macros take words from the page that imports them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from flask import Flask
from jinja2 import Environment, meta, nodes

from intranet.settings import PROJECT

IMPORT = re.compile(r'{%-? *(?:from|import) +"([^"]+)"[^%]*%}')
SOURCES = {str(path.relative_to(PROJECT)): path.read_text(encoding="utf-8")
           for folder in ("templates", "plugins") for path in sorted((PROJECT / folder).rglob("*.html"))}


def imports() -> Iterator[tuple[str, str, bool]]:
    """Who imports what, and whether with its context."""
    for path, source in SOURCES.items():
        for found in IMPORT.finditer(source):
            yield path, found[1], "with context" in found[0]


def taken_from_the_page(environment: Environment, tree: nodes.Template) -> set[str]:
    """Names in its macros that neither the macro, nor its arguments, nor the site gives."""
    unknown = meta.find_undeclared_variables(tree) - set(environment.globals)
    found: set[str] = set()
    for macro in tree.find_all(nodes.Macro):
        given = {one.name for one in macro.args} | {one.name for one in macro.find_all(nodes.Name) if one.ctx != "load"}
        found |= {one.name for one in macro.find_all(nodes.Name) if one.name in unknown} - given
    return found


def held_at_the_top(environment: Environment, tree: nodes.Template) -> list[str]:
    """What stands beside the macros and would be made once for all: text, and values but another name of a macro."""
    macros = {one.name for one in tree.find_all(nodes.Macro)} | set(environment.globals)
    found = []
    for one in tree.body:
        match one:
            case nodes.Macro() | nodes.Import() | nodes.FromImport():
                continue
            case nodes.Output() if all(isinstance(part, nodes.TemplateData) and not part.data.strip()
                                       for part in one.nodes):
                continue
            case nodes.Assign(node=nodes.Name(name=name)) if name in macros:
                continue
        found.append(f"line {one.lineno}: {type(one).__name__}")
    return found


@pytest.mark.parametrize("name", sorted({name for _, name, _ in imports()}))
def test_what_is_imported_holds_nothing_of_one_page(site: Flask, name: str) -> None:
    environment = site.jinja_env
    tree = environment.parse(SOURCES[f"templates/{name}"])
    ways = {path: with_context for path, what, with_context in imports() if what == name}
    takes = taken_from_the_page(environment, tree)
    assert held_at_the_top(environment, tree) == []
    assert [path for path, with_context in ways.items() if with_context != bool(takes)] == [], takes


@pytest.mark.parametrize(("source", "takes", "holds"), [
    ("{% macro one(word) %}{{ word }} {{ other }}{% endmacro %}", {"other"}, 0),
    ("{% macro one(word) %}{% set other = word %}{{ other }}{{ _('yes') }}{% endmacro %}", set(), 0),
    ("{% set said = _('yes') %}{% macro one() %}{{ said }}{% endmacro %}", set(), 1),
    ("{{ _('yes') }}{% macro one() %}{% endmacro %}{% set two = one %}", set(), 1),
])
def test_a_template_that_holds_or_takes_something_is_found(site: Flask, source: str, takes: set[str],
                                                           holds: int) -> None:
    environment = site.jinja_env
    tree = environment.parse(source)
    assert taken_from_the_page(environment, tree) == takes
    assert len(held_at_the_top(environment, tree)) == holds
