"""A definition with mistakes in its shape, mended just so far that the rest of it can be looked at too. Pure.

What is mended is never used, only read for further mistakes: all of them are told at once. What depends on a mended
part is not told, because it may be right.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, get_args, get_origin

from pydantic import BaseModel, ValidationError

from intranet.text.words import FIRST_LANGUAGE

Model = TypeVar("Model", bound=BaseModel)
Place = tuple[str | int, ...]
MOST_TURNS = 12
STAND_IN = "stand_in"


@dataclass
class Mended(Generic[Model]):
    """The model of what was left, and what had to go for it."""

    model: Model | None = None
    places: set[Place] = field(default_factory=set)
    """Where something was taken out or put in."""
    parts: set[Place] = field(default_factory=set)
    """Parts of which nothing can be said, because they lack what all else in them depends on."""
    lost: set[str] = field(default_factory=set)
    """Ids and values that stood in what was taken out: elsewhere they may be named with right."""
    moved: dict[Place, list[int]] = field(default_factory=dict)
    """Of lists of which entries were taken out, the numbers that the others have in the file."""

    has_strays: bool = False
    """Whether a name stood where none of that name can: what it holds may be meant for another place."""

    def in_file(self, place: Place) -> Place:
        """A place of the mended model as it is in the file."""
        found: Place = ()
        for step in place:
            numbers = self.moved.get(found)
            found = (*found, numbers[step] if numbers is not None and isinstance(step, int) else step)
        return found

    def says_nothing_of(self, place: Place) -> bool:
        """Whether a complaint about this place of the file would speak of what was mended."""
        return any(place[:len(one)] == one for one in (*self.places, *self.parts))


def mended(value: Any, model: type[Model]) -> Mended[Model]:
    """As much of the value as fits; no model when nothing of it does."""
    found: Mended[Model] = Mended()
    left = deepcopy(value)
    tried: set[Place] = set()
    for _ in range(MOST_TURNS):
        try:
            found.model = model.model_validate(left, strict=True)
            return found
        except ValidationError as problem:
            errors = problem.errors(include_url=False)
        cut: set[Place] = set()
        for error in errors:
            place = _there(left, error["loc"], missing=error["type"] == "missing")
            if not place:
                return found
            if any(place[:len(one)] == one for one in cut):
                continue
            if error["type"] == "extra_forbidden":
                found.has_strays = True
                _take(left, place)
                continue
            cut.add(place)
            _mend(found, left, place, model, again=place in tried)
            tried.add(place)
        _close_up(found, left)
    return found


class _Gone:
    """Stands where an entry of a list was taken out, until the turn is over: numbers must not move under the errors."""


def _mend(found: Mended[Any], left: Any, place: Place, model: type[BaseModel], *, again: bool) -> None:
    """Take a value out, or put a stand-in where there has to be one; the second time the entry around it goes."""
    annotation, is_required = _field_at(model, place)
    is_words = get_origin(annotation) is dict
    if again or isinstance(place[-1], int):
        entry = _entry(place)
        found.lost |= set(_names(_value_at(left, entry)))
        found.places.add(found.in_file(entry))
        if isinstance(entry[-1], int):
            _value_at(left, entry[:-1])[entry[-1]] = _Gone()
        else:
            _take(left, entry)
        return
    here = found.in_file(place)
    found.places.add(here)
    if not is_words and len(here) > 1 and (is_required or get_origin(annotation) is list):
        found.parts.add(here[:-1])
    found.lost |= set(_names(_value_at(left, place)))
    if is_required:
        _value_at(left, place[:-1])[place[-1]] = {FIRST_LANGUAGE: STAND_IN} if is_words else \
            [] if get_origin(annotation) is list else 0 if annotation is int else STAND_IN
    else:
        _take(left, place)


def _entry(place: Place) -> Place:
    """The nearest entry of a list around a place; the whole value at the top when there is none."""
    numbers = [at for at, step in enumerate(place) if isinstance(step, int)]
    return place[:numbers[-1] + 1] if numbers else place[:1]


def _close_up(found: Mended[Any], left: Any, place: Place = ()) -> None:
    """Take out what stands as gone, and remember which numbers the others had."""
    if isinstance(left, dict):
        for name, value in left.items():
            _close_up(found, value, (*place, name))
    elif isinstance(left, list):
        there = found.in_file(place)
        numbers = found.moved.get(there, list(range(len(left))))
        kept = [at for at, value in enumerate(left) if not isinstance(value, _Gone)]
        for at in kept:
            _close_up(found, left[at], (*place, at))
        if len(kept) < len(left):
            found.moved[there] = [numbers[at] for at in kept]
            left[:] = [left[at] for at in kept]


def _there(left: Any, loc: tuple[Any, ...], *, missing: bool) -> Place:
    """The part of an error's place that stands in the value: tags of unions do not."""
    here: list[str | int] = []
    value: Any = left
    for step in loc:
        if isinstance(value, dict) and step in value or isinstance(value, list) and isinstance(step, int) \
                and step < len(value):
            here.append(step)
            value = value[step]
        elif missing and step == loc[-1] and isinstance(value, dict):
            here.append(step)
    return tuple(here)


def _field_at(model: type[BaseModel], place: Place) -> tuple[Any, bool]:
    """The annotation of a place's field without what limits it, and whether it has to be there."""
    known: list[type[BaseModel]] = [model]
    annotation, required = None, False
    for step in place:
        if isinstance(step, int):
            annotation, required = None, False
            continue
        fields = [one.model_fields[step] for one in known if step in one.model_fields]
        if not fields:
            return None, False
        annotation, required = fields[0].annotation, fields[0].is_required()
        known = list(_models_in(annotation)) or known
    return _bare(annotation), required


def _bare(annotation: Any) -> Any:
    """`dict[str, str]` of `dict[str, str] | None`."""
    parts = [one for one in get_args(annotation) if one is not type(None)]
    is_optional = len(parts) == 1 and get_origin(annotation) not in (list, dict)
    return parts[0] if is_optional else annotation


def _models_in(annotation: Any) -> Iterable[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [one for part in get_args(annotation) for one in _models_in(part)]


def _names(value: Any) -> Iterable[str]:
    """Every short text in a value: an id or a value that something else may name."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [name for one in inner for name in _names(one)]


def _value_at(left: Any, place: tuple[Any, ...]) -> Any:
    value = left
    for step in place:
        value = value[step] if isinstance(value, list) else value.get(step)
    return value


def _take(left: Any, place: Place) -> None:
    _value_at(left, place[:-1]).pop(place[-1], None)
