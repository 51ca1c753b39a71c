"""Other values in a YAML text that a person wrote: all the rest stays to the letter, comments and quotes too. Pure.

Only the letters of a changed value are replaced, at the place where the YAML reader saw it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from intranet.text.yaml_letters import block_of, in_line, is_long, lines_of, reads_as, same, values_in
from intranet.text.yaml_nodes import compose_to_the_letter

COLON = re.compile(r"\s*:")


class UnfitYaml(ValueError):
    """The text is no YAML of names with values, so no value of it can be changed."""


class _Edit(NamedTuple):
    """Letters to replace."""

    start: int
    end: int
    words: str


def with_values(text: str, changes: Mapping[str, Any]) -> str:
    """The text with these values; raises UnfitYaml.

    A name that stands there gets its value in place, in the same kind of quotes; a new one comes after the others. None
    takes a name out. A mapping changes names within a name. What is so already is not touched.
    """
    root, before = _read(text)
    wanted = _changed(before, changes)
    if same(wanted, before):
        return text
    if root is None:
        made = text + lines_of(wanted, 0, _line_end(text))
    else:
        made = _edited(text, _edits(text, root, before, changes))
    if reads_as(made, wanted):
        return made
    # a name that other places copy by “*” cannot be changed where it stands: all is written anew, without comments
    return ("\n" if text.startswith("\n") else "") + lines_of(wanted, 0, _line_end(text))


def with_entries(text: str, name: str, changed: Mapping[int, Mapping[str, Any] | None],
                 added: Sequence[Mapping[str, Any]]) -> str:
    """The text with other entries in its list of the name `name`; raises UnfitYaml.

    Values change within the entry of a number, None takes an entry out with its lines, new entries come last.
    """
    root, before = _read(text)
    entries = before.get(name)
    node = next((value for key, value in root.value if key.value == name), None) if root is not None else None
    if not isinstance(entries, list) or not isinstance(node, SequenceNode):
        raise UnfitYaml(f"no list “{name}”")
    wanted = [_changed(entry, changed.get(number) or {}) for number, entry in enumerate(entries)
              if changed.get(number, ()) is not None] + [dict(entry) for entry in added]
    if same(wanted, entries):
        return text
    made = text
    if not node.flow_style and node.value:
        edits = []
        for number, changes in changed.items():
            entry = node.value[number]
            if changes is None:
                start, end = entry.start_mark.index, _end(text, None, entry)
                edits.append(_Edit(text.rfind("\n", 0, start) + 1, _line_after(text, end), ""))
            else:
                edits += _edits(text, entry, entries[number], changes)
        if added:
            edits.append(_new_lines(text, _end(text, None, node.value[-1]), block_of(
                added, node.start_mark.column, _line_end(text))[len(_line_end(text)):] + _line_end(text)))
        made = _edited(text, edits)
    return made if reads_as(made, {**before, name: wanted}) else with_values(text, {name: wanted})


def _read(text: str) -> tuple[MappingNode | None, dict[str, Any]]:
    """The nodes and the values; raises UnfitYaml for what is no names with values."""
    try:
        root, values = compose_to_the_letter(text), values_in(text)
    except (YAMLError, RecursionError, ValueError) as problem:
        raise UnfitYaml(str(problem)) from problem
    if not isinstance(values, dict) or not (root is None or isinstance(root, MappingNode)):
        raise UnfitYaml("no names with values")
    return root, values


def _edited(text: str, edits: Iterable[_Edit]) -> str:
    """The text after the edits, which do not touch each other."""
    for edit in sorted(edits, reverse=True):
        text = text[:edit.start] + edit.words + text[edit.end:]
    return text


def _new_lines(text: str, after: int, lines: str) -> _Edit:
    """Lines after the line of a place."""
    at = _line_after(text, after)
    return _Edit(at, at, lines if at == 0 or text[at - 1] == "\n" else _line_end(text) + lines)


def _changed(before: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """The values as they are to be. A name within which nothing is left goes too."""
    wanted = dict(before)
    for name, value in changes.items():
        if isinstance(value, Mapping):
            inner = wanted.get(name)
            value = _changed(inner if isinstance(inner, Mapping) else {}, value) or None
        if value is None:
            wanted.pop(name, None)
        else:
            wanted[name] = list(value) if isinstance(value, tuple) else value
    return wanted


def _edits(text: str, node: MappingNode, before: Mapping[str, Any], changes: Mapping[str, Any]) -> list[_Edit]:
    """What to replace within names with values."""
    wanted = _changed(before, changes)
    if node.flow_style:
        return [_Edit(node.start_mark.index, node.end_mark.index, in_line(wanted))]
    places = {str(key.value): (key, value) for key, value in node.value}
    column, edits, new = node.value[0][0].start_mark.column, [], {}
    for name in changes:
        if name not in places:
            if name in wanted:
                new[name] = wanted[name]
            continue
        key, value = places[name]
        if name not in wanted:
            edits.append(_Edit(text.rfind("\n", 0, key.start_mark.index) + 1, _line_after(text, _end(text, key, value)),
                               ""))
        elif isinstance(changes[name], Mapping) and isinstance(value, MappingNode) and _is_after(value, key):
            edits += _edits(text, value, before[name], changes[name])
        elif not same(before[name], wanted[name]):
            edits.append(_replaced(text, key, value, wanted[name], column))
    if new:
        last = max(_end(text, key, value) for key, value in node.value)
        edits.append(_new_lines(text, last, lines_of(new, column, _line_end(text))))
    return edits


def _replaced(text: str, key: Node, value: Node, wanted: Any, column: int) -> _Edit:
    """A value in the place of another, written like it where that can be."""
    colon, end = _after_colon(text, key), _end(text, key, value)
    in_flow = isinstance(value, SequenceNode | MappingNode) and value.flow_style and value.value
    in_block = isinstance(value, SequenceNode | MappingNode) and not value.flow_style
    if in_block and isinstance(value, SequenceNode) and isinstance(wanted, list) and wanted:
        return _Edit(value.start_mark.index, end, block_of(wanted, value.start_mark.column, _line_end(text)).lstrip())
    if is_long(wanted) and not in_flow:
        return _Edit(colon, end, block_of(wanted, column + 2, _line_end(text)))
    if in_block or not colon < value.start_mark.index < end:
        return _Edit(colon, end, f" {in_line(wanted)}")
    quotes = value.style or "" if isinstance(value, ScalarNode) else '"'
    return _Edit(value.start_mark.index, end, in_line(wanted, quotes))


def _after_colon(text: str, key: Node) -> int:
    found = COLON.match(text, key.end_mark.index)
    return found.end() if found else int(key.end_mark.index)


def _end(text: str, key: Node | None, value: Node) -> int:
    """Where the letters of a value end: a YAML reader looks on to the next name, over comments."""
    if isinstance(value, MappingNode) and not value.flow_style and value.value:
        return _end(text, *value.value[-1])
    if isinstance(value, SequenceNode) and not value.flow_style and value.value:
        return _end(text, None, value.value[-1])
    end = int(value.end_mark.index)
    if isinstance(value, ScalarNode) and value.style in ("|", ">"):
        return len(text[:end].rstrip())
    if key is not None and (end <= key.end_mark.index or value.start_mark.index == end):  # nothing, or a copy by “*”
        after = _after_colon(text, key)
        copied = re.compile(r"[ \t]*\*[^\s,\[\]{}]+").match(text, after)
        return copied.end() if copied else after
    return end


def _is_after(value: Node, key: Node) -> bool:
    """Whether a value stands at its name, and is no copy of one that stands elsewhere."""
    return bool(value.start_mark.index > key.end_mark.index)


def _line_after(text: str, at: int) -> int:
    """Where the next line begins."""
    found = text.find("\n", at)
    return len(text) if found < 0 else found + 1


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
