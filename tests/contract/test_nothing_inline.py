"""No template, script or style of ours has what the policy forbids: inline code, styles of single elements, eval."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLACES = [ROOT / "templates", ROOT / "intranet", ROOT / "plugins"]
FILES = sorted(path for place in PLACES for path in place.rglob("*") if path.suffix in (".html", ".js", ".svg"))
FORBIDDEN: dict[str, re.Pattern[str]] = {
    "a script without an address": re.compile(r"<script(?![^>]*\bsrc=)[^>]*>", re.IGNORECASE),
    "a style element": re.compile(r"<style\b", re.IGNORECASE),
    "a style attribute": re.compile(r"<[a-z][^<>]*\sstyle\s*=", re.IGNORECASE),
    "an on… attribute": re.compile(r"<[a-z][^<>]*\son[a-z]+\s*=", re.IGNORECASE),
    "hx-on": re.compile(r"\bhx-on\b", re.IGNORECASE),
    "a js: value": re.compile(r"""["']\s*(?:js|javascript):""", re.IGNORECASE),
    "an hx-vals that is evaluated": re.compile(r"\bhx-(?:vals|headers)\s*=", re.IGNORECASE),
    "a script of another site": re.compile(r"<script[^>]*\bsrc=[\"']?(?:https?:)?//", re.IGNORECASE),
    "a script or a style without integrity": re.compile(
        r"<(?:script\b[^>]*\bsrc=|link\b[^>]*\brel=[\"']stylesheet)(?![^>]*integrity)(?:[^>]*)>(?<!integrity)"),
    "eval": re.compile(r"(?<![\w.])eval\s*\(|\bnew\s+Function\b|(?<![\w.])Function\s*\("
                       r"|\bset(?:Timeout|Interval)\s*\(\s*[\"'`]"),
    "words as HTML": re.compile(r"\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write"),
    "a style set by a script": re.compile(r"setAttribute\(\s*[\"']style|\.cssText"),
}
ALLOWED = {"favicon.svg": {"a style element"}}
"""The icon of the browser's tab is no page: nothing else is drawn with it, and it follows light and dark itself."""
PLANTED = {
    "a script without an address": "<script>alert(1)</script>", "a style element": "<style>p {}</style>",
    "a style attribute": '<p class="x" style="color: red">', "an on… attribute": '<a href="#" onclick="go()">',
    "hx-on": '<a hx-on:click="x">', "a js: value": "<a href='javascript:x'>",
    "an hx-vals that is evaluated": "<a hx-vals='js:{}'>",
    "a script of another site": '<script src="//cdn.example/x.js">',
    "a script or a style without integrity": '<script src="/static/x.js" defer></script>', "eval": "x = eval ('1')",
    "words as HTML": "row.innerHTML = words", "a style set by a script": "row.setAttribute('style', 'x')",
}


def faults_of(text: str) -> set[str]:
    """What of the forbidden stands in a text; what Jinja reads is no part of a page."""
    plain = re.sub(r"{#.*?#}|{%.*?%}", "", text, flags=re.DOTALL)
    plain = re.sub(r"{{.*?}}", "words", plain, flags=re.DOTALL)
    return {name for name, pattern in FORBIDDEN.items() if pattern.search(plain)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_stands_inline(path: Path) -> None:
    assert faults_of(path.read_text(encoding="utf-8")) == ALLOWED.get(path.name, set())


def test_every_kind_of_file_was_looked_at() -> None:
    assert {path.suffix for path in FILES} >= {".html", ".js"} and len(FILES) > 100


@pytest.mark.parametrize("name", FORBIDDEN)
def test_each_of_them_would_be_found(name: str) -> None:
    assert name in faults_of(PLANTED[name])
