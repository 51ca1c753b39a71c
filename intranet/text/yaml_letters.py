"""YAML read as plain values, and values written as YAML: text in double quotes, one name a line. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

# ruamel takes these for line ends or refuses them; JSON, whose quoting we use, leaves them as they are
TO_ESCAPE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def values_in(text: str) -> Any:
    """The values as plain Python, an empty text as no names; raises YAMLError or ValueError."""
    found = YAML(typ="safe", pure=True).load(text)
    return {} if found is None else found


def reads_as(text: str, wanted: Mapping[str, Any]) -> bool:
    """Whether a text holds exactly these values."""
    try:
        return same(values_in(text), wanted)
    except (YAMLError, RecursionError, ValueError):
        return False


def same(one: Any, other: Any) -> bool:
    """Equal in kind and value: to Python, true is 1."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and bool(one == other)


def lines_of(values: Mapping[str, Any], column: int, line_end: str) -> str:
    """Names with values, each on lines of its own."""
    return "".join(f"{' ' * column}{_name(name)}:{_after_name(value, column, line_end)}{line_end}"
                   for name, value in values.items())


def _after_name(value: Any, column: int, line_end: str) -> str:
    return block_of(value, column + 2, line_end) if is_long(value) else f" {in_line(value)}"


def is_long(value: Any) -> bool:
    """Whether it takes lines of its own: names with values, and a list of such."""
    return bool(value) and (isinstance(value, Mapping) or (isinstance(value, list) and any(
        isinstance(one, Mapping) for one in value)))


def block_of(value: Mapping[str, Any] | Sequence[Any], column: int, line_end: str) -> str:
    """A list or names with values below their name, without the last line end."""
    if isinstance(value, Mapping):
        return line_end + lines_of(value, column, line_end)[:-len(line_end)]
    found = ""
    for one in value:
        if isinstance(one, Mapping) and one:
            entry = lines_of(one, column + 2, line_end)[column + 2:-len(line_end)]
        else:
            entry = in_line(one)
        found += f"{line_end}{' ' * column}- {entry}"
    return found


def in_line(value: Any, quotes: str = '"') -> str:
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
            return "{" + ", ".join(f"{_name(name)}: {in_line(one)}" for name, one in value.items()) + "}"
        case list() | tuple():
            return "[" + ", ".join(in_line(one) for one in value) + "]"
    text = str(value)
    if quotes == "":
        kept = text
    elif quotes == "'":
        kept = "'" + text.replace("'", "''") + "'"
    else:
        return _quoted(text)
    return kept if "\n" not in text and reads_as(f"a: {kept}", {"a": text}) else _quoted(text)


def _quoted(text: str) -> str:
    return TO_ESCAPE.sub(lambda sign: f"\\u{ord(sign[0]):04x}", json.dumps(text, ensure_ascii=False))


def _name(name: str) -> str:
    return name if reads_as(f"{name}: 1", {name: 1}) else _quoted(name)
