"""libyaml is quick; that it says what the parser in Python says is asked here, of our own files and of odd ones."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import Node, ScalarNode

from intranet.settings import PROJECT
from intranet.text import yaml_nodes
from intranet.text.front_matter import part
from intranet.text.yaml_nodes import DEEP, compose, compose_to_the_letter

FILES = sorted([*PROJECT.glob("plugins/**/*.yaml"), *PROJECT.glob("content/**/*.yaml")])
CARDS = sorted(PROJECT.glob("content/cards/*.md"))
PIECES = ("a: ", "b:", "- ", "? ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ", ", "yes", "0o14", "1_000", "12:30",
          "2018-01-01", "~", "# x", " #x", "&x ", "*x", "!!str ", "!odd ", "|\n", ">-\n", "'", '"', "\\", "\\n", "ä😀",
          "<<: ", "---\n", "...\n", "%", "|#x\n", "!!e!x ", "\t", "\u2028", "\x85", "\r\n", "x" * 130)


def told(node: Node | None) -> Any:
    """A tree as plain values: kinds, words, their quotes, the first line of what is not empty, where bare words end."""
    if node is None:
        return None
    if isinstance(node, ScalarNode):
        ends = (node.end_mark.line, node.end_mark.column) if node.value and not node.style else ()
        return str(node.tag), node.start_mark.line if node.value else None, ends, node.style or "", node.value
    pairs = [one if isinstance(one, tuple) else (one,) for one in node.value]
    return str(node.tag), node.start_mark.line, [tuple(told(part) for part in pair) for pair in pairs]


def test_our_own_files_are_the_same_read_either_way(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [path.read_text(encoding="utf-8") for path in FILES]
    texts += [parted.head for path in CARDS if (parted := part(path.read_text(encoding="utf-8")))]
    trees = [told(compose_to_the_letter(text)) for text in texts]
    monkeypatch.setattr(yaml_nodes, "YAML", only_quick)  # so that nothing passes for being read in Python after all
    assert len(texts) > 80
    assert [told(compose(text)) for text in texts] == trees


def only_quick(typ: str, pure: bool = False) -> YAML:
    """libyaml, or a failure."""
    assert not pure
    return YAML(typ=typ)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map(lambda pieces: "a: " + "".join(pieces)))
def test_odd_texts_are_the_same_read_either_way(text: str) -> None:
    try:
        expected = told(compose_to_the_letter(text))
    except YAMLError as problem:
        with pytest.raises(type(problem)) as found:
            compose(text)
        assert str(found.value) == str(problem)
    else:
        assert told(compose(text)) == expected


@pytest.mark.parametrize("text", ["[" * 200_000, "- " * 200_000, "? " * 200_000, "- [{" * 60_000,
                                  "[" * 9_000 + "]" * 9_000, "\n".join(" " * deep + "a:" for deep in range(DEEP))])
def test_levels_without_end_end_no_process(text: str) -> None:
    with pytest.raises((RecursionError, YAMLError)):
        compose(text)


def test_a_copy_is_the_very_node_it_copies() -> None:
    root = compose("a: &x [1]\nb: *x\n")
    assert root is not None and root.value[0][1] is root.value[1][1]
