"""Every worksheet of ours is complete in Finnish, Swedish and English: its words, and the guide beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from intranet.settings import PROJECT
from intranet.text.words import LANGUAGES
from tests.visitor import Visitor

FOLDERS = sorted(path.parent for path in (PROJECT / "plugins").glob("*/worksheet.yaml"))
FILES = sorted((PROJECT / "plugins").glob("*/*.yaml"))


def gaps(part: Any, place: str = "") -> Iterator[str]:
    """Places with Finnish words that lack another language, or a perspective of one."""
    if isinstance(part, dict):
        if "fi" in part and set(part) <= set(LANGUAGES):
            found = {language: part.get(language) for language in LANGUAGES}
            shapes = {language: sorted(words) if isinstance(words, dict) else bool(words)
                      for language, words in found.items()}
            if len({str(shape) for shape in shapes.values()}) > 1:
                yield f"{place}: {shapes}"
        for name, inner in part.items():
            yield from gaps(inner, f"{place} {name}")
    elif isinstance(part, list):
        for number, inner in enumerate(part, 1):
            yield from gaps(inner, f"{place} {number}")


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_words_are_missing_in_any_language(path: Path) -> None:
    assert list(gaps(YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_a_guide_has_the_same_parts_in_each_language(folder: Path) -> None:
    shapes = {}
    for language in LANGUAGES:
        words = (folder / f"guide.{language}.md").read_text(encoding="utf-8")
        shapes[language] = [re.match(r"#+|\d+\.|", part).group() for part in words.split("\n") if part.strip()  # type: ignore[union-attr]
                            and not part[0].isspace()]
    steps = {language: [one for one in shape if one] for language, shape in shapes.items()}
    assert steps["fi"] == steps["sv"] == steps["en"] and len(steps["fi"]) >= 4


@pytest.mark.parametrize(("language", "heading"), [("fi", "Näin käyt"), ("sv", "Så använder"), ("en", "How to use")])
def test_a_reader_gets_the_guide_in_the_language_of_the_page(a_person: Callable[..., object],
                                                             sits_down: Callable[..., Visitor], language: str,
                                                             heading: str) -> None:
    reader = sits_down(a_person(language=language))
    for folder in FOLDERS:
        page = reader.opens(f"/worksheets/{folder.name}")
        guide = page.one("section", class_="guide")
        assert guide.get("lang") == language and heading in page.text, folder.name
