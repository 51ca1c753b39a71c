"""From YAML that a person wrote to a checked model: every mistake at once, each with its line.

YAML 1.2, so `no` stays a word and 12:30 a text. Nothing here knows what the definitions are about.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from intranet.text.complaints import Complaint, errors_of
from intranet.text.phrases import N_, Phrase
from intranet.text.shape_mistakes import NAMES_WITH_VALUES, Place, shape_mistake
from intranet.text.signs import FORBIDDEN
from intranet.text.yaml_mistakes import syntax_mistake
from intranet.text.yaml_nodes import compose

Model = TypeVar("Model", bound=BaseModel)

SIZE_LIMIT = 512 * 1024
TAG = "tag:yaml.org,2002:"
SCALARS = ("", "str", "null", "bool", "int", "float", "timestamp")


def read_definition(path: Path, model: type[Model], line_offset: int = 0) -> tuple[Model | None, list[Complaint]]:
    """The file at `path` as a `model`, or None, with every complaint; warnings alone do not stop it.

    Never raises for what a person can have written, nor for a file that cannot be opened.
    """
    return read_with_lines(path, model, line_offset)[:2]


def read_with_lines(path: Path, model: type[Model], line_offset: int = 0,
                    apart: str = "") -> tuple[Model | None, list[Complaint], Lines]:
    """The same with the lines of the file, for a reader that checks more than shapes.

    The entries of the list called `apart` stand each on their own: a wrong one is told and left out, and costs no
    other. `Lines.kept` then says which are there.
    """
    shown = f"{path.parent.name}/{path.name}"
    try:
        if path.stat().st_size > SIZE_LIMIT:
            found, expected = (N_("%(count)s bytes", count=path.stat().st_size),
                               N_("at most %(count)s bytes", count=SIZE_LIMIT))
            return None, [Complaint(shown, None, found, expected)], Lines(shown)
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as problem:
        found, line = N_("a byte that is not UTF-8"), problem.object[:problem.start].count(b"\n") + 1
        return None, [Complaint(shown, line, found, N_("a file saved as UTF-8"), detail=str(problem))], Lines(shown)
    except OSError as problem:
        return None, [unreadable(shown, problem)], Lines(shown)
    return read_text_with_lines(text, shown, model, line_offset, apart)


def read_text(text: str, file_name: str, model: type[Model],
              line_offset: int = 0) -> tuple[Model | None, list[Complaint]]:
    """The same for text already at hand, such as front matter; `line_offset` lines stand before it in its file."""
    return read_text_with_lines(text, file_name, model, line_offset)[:2]


def read_text_with_lines(text: str, file_name: str, model: type[Model], line_offset: int = 0,
                         apart: str = "") -> tuple[Model | None, list[Complaint], Lines]:
    """Text already at hand, with its lines."""
    walk = _Walk(text, file_name, line_offset)
    lines = Lines(file_name, walk)
    if len(text) > SIZE_LIMIT:
        found, expected = N_("%(count)s letters", count=len(text)), N_("at most %(count)s letters", count=SIZE_LIMIT)
        return None, [Complaint(file_name, None, found, expected)], lines
    try:
        root = compose(text)
        value = walk.value_of(root, ()) if root is not None else None
    except YAMLError as problem:
        return None, [syntax_mistake(problem, text, file_name, line_offset)], lines
    except RecursionError:
        return None, [_endless(file_name)], lines
    if root is None:
        return None, [Complaint(file_name, None, N_("an empty file"), NAMES_WITH_VALUES)], lines
    lines.value = value
    model_found, wrong = _checked(value, model, walk)
    walk.complaints += wrong
    complaints = sorted(walk.complaints, key=lambda one: one.line or 0)
    errors = errors_of(complaints)
    if errors and apart and isinstance(value, dict) and isinstance(value.get(apart), list):
        places = [walk.entry_of(apart, len(value[apart]), error.line) for error in errors]
        if None not in places:  # every mistake is inside an entry that can be left out
            lines.kept = tuple(one for one in range(len(value[apart])) if one not in places)
            model_found, errors = _checked({**value, apart: [value[apart][one] for one in lines.kept]}, model, walk)
    elif apart and model_found is not None:
        lines.kept = tuple(range(len(getattr(model_found, apart))))
    try:
        lines.but_for_names = _but_for_names(value, model, walk) if model_found is None else model_found
    except RecursionError:
        return None, [_endless(file_name)], lines
    return (None if errors else model_found), complaints, lines


def _endless(shown: str) -> Complaint:
    """More levels than a person writes, and than what reads them can follow."""
    return Complaint(shown, None, N_("entries within entries without end"), N_("a few levels"))


def unreadable(shown: str, problem: Exception) -> Complaint:
    """A file that could not be opened or read, with the system's own words as the detail."""
    said = getattr(problem, "strerror", None) or f"{type(problem).__name__}: {problem}"
    return Complaint(shown, None, N_("something that cannot be read"), N_("a file that can be read"), detail=said)


def _checked(value: Any, model: type[Model], walk: _Walk) -> tuple[Model | None, list[Complaint]]:
    try:
        return model.model_validate(value, strict=True), []
    except ValidationError as problem:
        return None, [shape_mistake(error, model, walk.file_name, walk.line_of(error["loc"]))
                      for error in problem.errors(include_url=False)]


def _but_for_names(value: Any, model: type[Model], walk: _Walk) -> Model | None:
    """The model without the names that nobody knows, when nothing else is wrong with its shape."""
    left = deepcopy(value)
    try:
        return model.model_validate(value, strict=True)
    except ValidationError as problem:
        for error in problem.errors(include_url=False):
            if error["type"] != "extra_forbidden":
                return None
            part = left
            for step in error["loc"][:-1]:
                part = part[step]
            del part[error["loc"][-1]]
    return _checked(left, model, walk)[0]


class Lines:
    """Where each part of a file stands: for complaints that only the reader of its meaning can make."""

    def __init__(self, file_name: str, walk: _Walk | None = None) -> None:
        self.file_name, self._walk = file_name, walk
        self.kept: tuple[int, ...] = ()
        """Of the entries that stand apart, the numbers in the file of those that are in the model, in its order."""
        self.value: Any = None
        """What the file says as plain values; None for what is no YAML."""
        self.but_for_names: Any = None
        """The model as it would be without unknown names: a misspelt word must not hide what else is to be mended."""

    def at(self, *place: str | int) -> int | None:
        """The line of a part, such as `at("sections", 0, "items", 2, "id")`, or of the nearest part around it."""
        return self._walk.line_of(place) if self._walk else None


class _Walk:
    """One pass over the nodes: plain values, the line of each place, and mistakes that a model cannot see."""

    def __init__(self, text: str, file_name: str, line_offset: int) -> None:
        self.file_name, self.offset = file_name, line_offset
        self.rows = text.splitlines()
        self.lines: dict[Place, int] = {}
        self.seen: set[int] = set()
        self.complaints: list[Complaint] = []

    def value_of(self, node: Node, place: Place) -> Any:
        """The node as plain Python; notes its line and those below it."""
        line = node.start_mark.line + 1 + self.offset
        self.lines.setdefault(place, line)
        if not isinstance(node, ScalarNode):
            if id(node) in self.seen:  # copies of copies fill the memory from a small file
                self._complain(line, N_("a copy by “*”"), N_("the words written out"))
                return None
            self.seen.add(id(node))
        if isinstance(node, MappingNode):
            return self._mapping(node, place)
        if isinstance(node, SequenceNode):
            return [self.value_of(one, (*place, number)) for number, one in enumerate(node.value)]
        assert isinstance(node, ScalarNode)  # a composed tree has no fourth kind
        self._warn_of_cut(node, line)
        return self._scalar(node, line)

    def line_of(self, place: Place) -> int | None:
        """The line of a place; parts that stand in no file (tags of a union) are passed over."""
        here: Place = ()
        for step in place:
            if (*here, step) in self.lines:
                here = (*here, step)
        return self.lines.get(here)

    def entry_of(self, name: str, count: int, line: int | None) -> int | None:
        """The entry of the list `name` in which a line stands; None when it stands elsewhere."""
        begins = [self.lines[name, number] for number in range(count)]
        if not begins or line is None or line < begins[0]:
            return None
        after = [at for place, at in self.lines.items() if len(place) == 1 and at > begins[-1]]
        return None if after and line >= min(after) else max(n for n, at in enumerate(begins) if at <= line)

    def _mapping(self, node: MappingNode, place: Place) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1 + self.offset
            name = str(key_node.value) if isinstance(key_node, ScalarNode) else ""
            if not name:
                self._complain(line, N_("a name that is not a word"), N_("a word before the colon"))
            elif name in found:
                first = self.lines[(*place, name)]
                self._complain(line, N_("“%(word)s” a second time", word=name),
                               N_("it once (first on line %(line)s)", line=first))
            else:
                self.lines[(*place, name)] = line
                found[name] = self.value_of(value_node, (*place, name))
        return found

    def _scalar(self, node: ScalarNode, line: int) -> Any:
        text, kind = str(node.value), str(node.tag or "").removeprefix(TAG)
        if kind not in SCALARS:
            self._complain(line, N_("the mark %(mark)s", mark=node.tag), N_("a plain value"))
            return None
        if FORBIDDEN.search(text):  # written as \0 or \ud800, which YAML allows and no database keeps
            self._complain(line, N_("a sign that no text holds"), N_("letters, digits and ordinary signs"))
            return None
        try:
            match kind:
                case "null":
                    return None
                case "bool":
                    return text.lower() == "true"
                case "int":
                    return int(text.replace("_", ""), 0) if text.lstrip("+-")[:2] in ("0x", "0o") else int(text)
                case "float":
                    return float(text)
                case "timestamp":
                    return date.fromisoformat(text) if len(text) == 10 else text
        except ValueError:
            self._complain(line, N_("“%(word)s”", word=text),
                           N_("a number or a date that there is, or text in double quotes"))
            return None
        return text

    def _warn_of_cut(self, node: ScalarNode, line: int) -> None:
        """`teksti: Tule #metoo-iltaan` ends at the #; only the writer can tell whether that was meant.

        Nor whether `teksti: Tule iltaan"` was to begin with a quote too.
        """
        end = node.end_mark
        if not node.style and str(node.value).endswith('"') and str(node.value).count('"') == 1:
            self._complain(line, N_("words that end with a quote and begin with none"), N_("words in double quotes"),
                           warning=True)
        if node.style or end.line >= len(self.rows):
            return
        rest = self.rows[end.line][end.column:].lstrip()
        is_text = str(node.tag).removeprefix(TAG) == "str"
        if rest.startswith("#") and (" " in str(node.value) or (is_text and rest[1:2].strip())):
            self._complain(line, N_("words that end at a # (“…%(end)s”)", end=str(node.value)[-20:]),
                           N_("words in double quotes"), warning=True)

    def _complain(self, line: int, found: Phrase, expected: Phrase, *, warning: bool = False) -> None:
        self.complaints.append(Complaint(self.file_name, line, found, expected, warning=warning))
