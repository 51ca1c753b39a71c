"""Every word of the interface stands in Finnish and Swedish, none is left over, and none is hidden from extraction."""

from __future__ import annotations

import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "intranet" / "translations"
METHODS = [("intranet/**.py", "python"), ("templates/**.html", "jinja2")]
OPTIONS = {"templates/**.html": {"trimmed": "true", "silent": "false"}}


@cache
def used() -> frozenset[str]:
    """Every msgid of code and templates."""
    found = set()
    for _, _, message, _, _ in extract_from_dir(ROOT, METHODS, OPTIONS):
        found.add(message[0] if isinstance(message, tuple | list) else message)
    return frozenset(found)


def catalogues(language: str) -> dict[str, Catalog]:
    """The catalogue of each room."""
    found = {}
    for path in sorted((TRANSLATIONS / language).glob("*.po")):
        with path.open("rb") as file:
            found[path.name] = read_po(file, locale=language, abort_invalid=True)
    return found


def messages(language: str) -> list[tuple[str, Message]]:
    """Every message with its file."""
    return [(name, message) for name, words in catalogues(language).items() for message in words if message.id]


def key(message: Message) -> str:
    """The msgid, the singular for plural forms."""
    return message.id[0] if isinstance(message.id, tuple | list) else message.id


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_no_word_is_missing_and_none_is_left_over(language: str) -> None:
    here = {key(message) for _, message in messages(language)}
    missing, unused = sorted(used() - here), sorted(here - used())
    assert not missing, f"{language} lacks {missing}"
    assert not unused, f"{language} has unused {unused}"


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_each_word_is_translated_once(language: str) -> None:
    counted = Counter(key(message) for _, message in messages(language))
    assert [word for word, times in counted.items() if times > 1] == []
    for name, message in messages(language):
        strings = message.string if isinstance(message.string, tuple | list) else (message.string,)
        assert all(strings), f"{language}/{name}: “{key(message)}” has no words"
        assert "fuzzy" not in message.flags


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_places_for_values_survive_translation(language: str) -> None:
    place = re.compile(r"%\((\w+)\)[sd]")
    assert any(place.search(key(message)) for _, message in messages(language)), "no place is found any more"
    for name, message in messages(language):
        ids = message.id if isinstance(message.id, tuple | list) else (message.id,)
        wanted = set(place.findall(ids[-1]))
        for string in message.string if isinstance(message.string, tuple | list) else (message.string,):
            assert set(place.findall(string)) <= wanted, f"{language}/{name}: “{string}”"
            if len(ids) == 1:
                assert set(place.findall(string)) == wanted, f"{language}/{name}: “{string}”"


def test_no_word_is_hidden_in_an_f_string() -> None:
    """Extraction does not look into f-strings on Python 3.11, so such a word would stay English for ever."""
    found = []
    for path in sorted((ROOT / "intranet").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                found += [f"{path.name}:{node.lineno}" for inner in ast.walk(node) if isinstance(inner, ast.Call)
                          and isinstance(inner.func, ast.Name)
                          and inner.func.id in ("_", "gettext", "ngettext", "_l", "N_")]
    assert found == []
