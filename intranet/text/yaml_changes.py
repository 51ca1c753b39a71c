"""Other values in a YAML text that a person wrote: all the rest stays to the letter, comments and quotes too. Pure.

Only the letters of a changed value are replaced, at the place where the YAML reader saw it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from intranet.text.definitions import compose

COLON = re.compile(r"\s*:")
# ruamel takes these for line ends or refuses them; JSON, whose quoting we use, leaves them as they are
TO_ESCAPE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


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
    try:
        root, before = compose(text), _values(text)
    except (YAMLError, RecursionError, ValueError) as problem:
        raise UnfitYaml(str(problem)) from problem
    if not isinstance(before, dict) or not (root is None or isinstance(root, MappingNode)):
        raise UnfitYaml("no names with values")
    wanted = _changed(before, changes)
    if _same(wanted, before):
        return text
    if root is None:
        made = text + _lines(wanted, 0, _line_end(text))
    else:
        edits = _edits(text, root, before, changes)
        made = text
        for edit in sorted(edits, reverse=True):
            made = made[:edit.start] + edit.words + made[edit.end:]
    if _reads_as(made, wanted):
        return made
    # a name that other places copy by “*” cannot be changed where it stands: all is written anew, without comments
    return ("\n" if text.startswith("\n") else "") + _lines(wanted, 0, _line_end(text))


def _values(text: str) -> Any:
    """The values as plain Python, an empty text as no names; raises YAMLError or ValueError."""
    found = YAML(typ="safe", pure=True).load(text)
    return {} if found is None else found


def _reads_as(text: str, wanted: Mapping[str, Any]) -> bool:
    try:
        return _same(_values(text), wanted)
    except (YAMLError, RecursionError, ValueError):
        return False


def _same(one: Any, other: Any) -> bool:
    """Equal in kind and value: to Python, true is 1."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(_same(one[name], other[name]) for name in one)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(_same, one, other))
    return type(one) is type(other) and bool(one == other)


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
        return [_Edit(node.start_mark.index, node.end_mark.index, _in_line(wanted))]
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
        elif not _same(before[name], wanted[name]):
            edits.append(_replaced(text, key, value, wanted[name], column))
    if new:
        at = _line_after(text, max(_end(text, key, value) for key, value in node.value))
        ends = "" if at == 0 or text[at - 1] == "\n" else _line_end(text)
        edits.append(_Edit(at, at, ends + _lines(new, column, _line_end(text))))
    return edits


def _replaced(text: str, key: Node, value: Node, wanted: Any, column: int) -> _Edit:
    """A value in the place of another, written like it where that can be."""
    colon, end = _after_colon(text, key), _end(text, key, value)
    in_flow = isinstance(value, SequenceNode | MappingNode) and value.flow_style and value.value
    in_block = isinstance(value, SequenceNode | MappingNode) and not value.flow_style
    if in_block and isinstance(value, SequenceNode) and isinstance(wanted, list) and wanted:
        return _Edit(value.start_mark.index, end, _block(wanted, value.start_mark.column, _line_end(text)).lstrip())
    if _is_long(wanted) and not in_flow:
        return _Edit(colon, end, _block(wanted, column + 2, _line_end(text)))
    if in_block or not colon < value.start_mark.index < end:
        return _Edit(colon, end, f" {_in_line(wanted)}")
    quotes = value.style or "" if isinstance(value, ScalarNode) else '"'
    return _Edit(value.start_mark.index, end, _in_line(wanted, quotes))


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


# -- values as letters ------------------------------------------------------------------------------------------------


def _lines(values: Mapping[str, Any], column: int, line_end: str) -> str:
    """Names with values, each on lines of its own."""
    return "".join(f"{' ' * column}{_name(name)}:{_after_name(value, column, line_end)}{line_end}"
                   for name, value in values.items())


def _after_name(value: Any, column: int, line_end: str) -> str:
    return _block(value, column + 2, line_end) if _is_long(value) else f" {_in_line(value)}"


def _is_long(value: Any) -> bool:
    """Whether it takes lines of its own: names with values, and a list of such."""
    return bool(value) and (isinstance(value, Mapping) or (isinstance(value, list) and any(
        isinstance(one, Mapping) for one in value)))


def _block(value: Mapping[str, Any] | Sequence[Any], column: int, line_end: str) -> str:
    """A list or names with values below their name, without the last line end."""
    if isinstance(value, Mapping):
        return line_end + _lines(value, column, line_end)[:-len(line_end)]
    found = ""
    for one in value:
        if isinstance(one, Mapping) and one:
            entry = _lines(one, column + 2, line_end)[column + 2:-len(line_end)]
        else:
            entry = _in_line(one)
        found += f"{line_end}{' ' * column}- {entry}"
    return found


def _in_line(value: Any, quotes: str = '"') -> str:
    """A value within its line; a text in double quotes, or in those that were there before where they can hold it."""
    match value:
        case bool():
            return "true" if value else "false"
        case date():
            return value.isoformat()
        case int() | float():
            return str(value)
        case None:
            return "null"
        case Mapping():
            return "{" + ", ".join(f"{_name(name)}: {_in_line(one)}" for name, one in value.items()) + "}"
        case list() | tuple():
            return "[" + ", ".join(_in_line(one) for one in value) + "]"
    text = str(value)
    if quotes == "":
        kept = text
    elif quotes == "'":
        kept = "'" + text.replace("'", "''") + "'"
    else:
        return _quoted(text)
    return kept if "\n" not in text and _reads_as(f"a: {kept}", {"a": text}) else _quoted(text)


def _quoted(text: str) -> str:
    return TO_ESCAPE.sub(lambda sign: f"\\u{ord(sign[0]):04x}", json.dumps(text, ensure_ascii=False))


def _name(name: str) -> str:
    return name if _reads_as(f"{name}: 1", {name: 1}) else _quoted(name)
