"""Which languages a plugin speaks: how many of its words stand in each, and where one is missing, with its line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from intranet.plugin_system.guides import read_guides
from intranet.text.complaints import Complaint
from intranet.text.definitions import SIZE_LIMIT
from intranet.text.phrases import N_
from intranet.text.words import FIRST_LANGUAGE, LANGUAGES
from intranet.text.yaml_nodes import compose

FILES = ("plugin.yaml", "worksheet.yaml", "form.yaml")
DEEPEST = 20


@dataclass(frozen=True)
class Place:
    """A place of a file that has words: the way to it, its line, and the words by language where something stands."""

    steps: tuple[str, ...]
    line: int
    words: Mapping[str, str]

    @property
    def called(self) -> str:
        """The last words of the way to it."""
        return " ".join(self.steps[-3:])


@dataclass(frozen=True)
class Spoken:
    """One language: in how many of the places that have words it has them, and whether the guide is in it too."""

    language: str
    words: int
    places: int
    guide: bool | None
    """None where the plugin has no guide at all."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing."""
        return self.words == self.places and self.guide is not False


@dataclass(frozen=True)
class Coverage:
    """The languages that a plugin says it speaks, which are those of its title; and each place where one is missing."""

    spoken: tuple[Spoken, ...]
    gaps: tuple[Complaint, ...]


def coverage(folder: Path, seen: str) -> Coverage:
    """Of the plugin in this folder; `seen` is what its files are like, so that they are read once for each change."""
    return _coverage(folder, seen)


@lru_cache(maxsize=200)
def _coverage(folder: Path, seen: str) -> Coverage:
    places = [(name, place) for name in FILES for place in words_of(folder / name)]
    declared = next((place.words for name, place in places if (name, place.steps) == (FILES[0], ("title",))), {})
    languages = [one for one in LANGUAGES if one in declared] or [FIRST_LANGUAGE]
    guides, _ = read_guides(folder)
    gaps = [_gap(folder, name, place, language) for name, place in places
            for language in languages if language not in place.words]
    spoken = []
    for language in languages:
        guide = language in guides if guides else None
        spoken.append(Spoken(language, sum(language in place.words for _, place in places), len(places), guide))
        if guide is False:
            gaps.append(Complaint(f"{folder.name}/guide.{language}.md", None, N_("no such file"),
                                  N_("the guide in this language too; until then it is read in another"), warning=True))
    return Coverage(tuple(spoken), tuple(gaps))


def _gap(folder: Path, name: str, place: Place, language: str) -> Complaint:
    return Complaint(f"{folder.name}/{name}", place.line, N_("no words in “%(language)s” for “%(place)s”",
                                                       language=language, place=place.called),
                     N_("the same in every language of the title"), warning=True)


def words_of(path: Path) -> list[Place]:
    """Each place of a file that has words, in its order; none when it cannot be read."""
    try:
        if path.stat().st_size > SIZE_LIMIT:
            return []
        root = compose(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, YAMLError, RecursionError):
        return []  # what is wrong there is told by whoever reads the file for its meaning
    return list(_walk(root, (), 0)) if root is not None else []


def _walk(node: Node, steps: tuple[str, ...], line: int, depth: int = 0) -> Iterator[Place]:
    if depth > DEEPEST:  # copies by “*” can go round in a circle; they are mistakes anyway
        return
    if isinstance(node, SequenceNode):
        for number, one in enumerate(node.value, 1):
            yield from _walk(one, (*steps, _id_of(one) or str(number)), one.start_mark.line + 1, depth + 1)
    elif isinstance(node, MappingNode):
        parts = [(str(key.value), key, value) for key, value in node.value if isinstance(key, ScalarNode)]
        if parts and all(name in LANGUAGES for name, *_ in parts):
            said = {name: _said(value) for name, _, value in parts}
            yield Place(steps, line, {name: words for name, words in said.items() if words})
            return
        for name, key, value in parts:
            yield from _walk(value, (*steps, name), key.start_mark.line + 1, depth + 1)


def _said(node: Node) -> str:
    """The words that stand there; of words for several perspectives all, or none when one is missing."""
    if isinstance(node, MappingNode):
        said = [_said(value) for _, value in node.value]
        return " / ".join(said) if all(said) else ""
    return str(node.value).strip() if isinstance(node, ScalarNode) else ""


def _id_of(node: Node) -> str:
    """What an entry of a list is called, if it says so."""
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode) and key.value in ("id", "value") and isinstance(value, ScalarNode):
                return str(value.value)
    return ""
