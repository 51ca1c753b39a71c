"""Light and dark differ in colours and in nothing else. Tests in a browser rest on it: they look at colours in both,
and go each way once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from intranet.settings import PROJECT

COLOUR_OF_BOTH = re.compile(r"^\s*--[a-z0-9-]+: light-dark\(#[0-9a-f]{3,6}, #[0-9a-f]{3,6}\);", re.MULTILINE)
CHOICES = (':root[data-theme="light"] { color-scheme: light; }', ':root[data-theme="dark"] { color-scheme: dark; }')
ASKS = re.compile(r"prefers-color-scheme|light-dark|color-scheme|data-theme=")


def what_asks(text: str) -> list[str]:
    """Lines that could make dark another page than light, but for colours."""
    return [line.strip() for line in text.splitlines()
            if ASKS.search(line) and not COLOUR_OF_BOTH.match(line) and line.strip() not in CHOICES]


def sources() -> Iterator[Path]:
    for folder in (PROJECT / "intranet" / "static", *(PROJECT / "plugins").glob("*/static")):
        yield from (path for path in folder.rglob("*") if path.suffix in (".css", ".js"))


def test_style_sheets_and_scripts_ask_for_light_or_dark_only_for_colours() -> None:
    found = {(path.name, line) for path in sources() for line in what_asks(path.read_text(encoding="utf-8"))}
    assert found == {
        ("tokens.css", "color-scheme: light dark;"),
        ("tokens.css", "/* browsers from before 2024 do not know light-dark(): they get the light scheme, whole */"),
        ("tokens.css", "@supports not (color: light-dark(#000, #fff)) {"),
        ("tokens.css", ':root, :root[data-theme="dark"] {'), ("tokens.css", "color-scheme: light;"),
        *((("print.css", line)) for line in what_asks((PROJECT / "intranet/static/print.css").read_text("utf-8"))),
        *((("app.js", line)) for line in what_asks((PROJECT / "intranet/static/app.js").read_text("utf-8"))
          if line.startswith('document.querySelector("meta[name=color-scheme]").content')),
    }


@pytest.mark.parametrize("planted", [
    "@media (prefers-color-scheme: dark) { main { width: 500px; } }",
    "  --gap: light-dark(1rem, 2rem);",
    ':root[data-theme="dark"] main { display: none; }',
    "if (matchMedia('(prefers-color-scheme: dark)').matches) go();",
])
def test_what_would_make_dark_another_page_is_seen(planted: str) -> None:
    assert what_asks(planted) == [planted.strip()]
