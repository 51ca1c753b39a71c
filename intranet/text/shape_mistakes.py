"""What pydantic found wrong with the shape of a file, in the words of one who writes the file.

Which line it stands in is the reader's business (`definitions.py`), what YAML itself refuses is `yaml_mistakes.py`.
"""

from __future__ import annotations

from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from intranet.text.complaints import Complaint, nearest_word
from intranet.text.phrases import N_, Phrase, verbatim

Place = tuple[str | int, ...]

NAMES_WITH_VALUES = N_("names with values")
KINDS = {"string_type": N_("text in double quotes"), "int_type": N_("a whole number"), "float_type": N_("a number"),
         "bool_type": N_("true or false"), "list_type": N_("a list, each entry after “- ”"),
         "dict_type": NAMES_WITH_VALUES, "model_type": NAMES_WITH_VALUES, "date_type": N_("a date like 2027-05-31")}


def shape_mistake(error: ErrorDetails, model: type[BaseModel], file_name: str, line: int | None) -> Complaint:
    """pydantic's finding in the words of one who writes the file."""
    place, kind = error["loc"], error["type"]
    name = str(place[-1]) if place else ""
    given, context = error["input"], error.get("ctx", {})
    found = N_("%(value)s as “%(name)s”", value=_shown(given), name=_named(place)) if name else _shown(given)
    match kind:
        case "extra_forbidden":
            known = sorted(_fields_at(model, place[:-1]))
            return Complaint(file_name, line, N_("the unknown word “%(word)s”", word=name), _one_of(known),
                             nearest_word(name, known))
        case "missing":
            lacks = N_("no “%(name)s”", name=name)
            if place[:-1]:
                lacks = N_("no “%(name)s” in “%(part)s”", name=name, part=_named(place[:-1]))
            return Complaint(file_name, line, lacks, N_("a line that begins with “%(name)s:”", name=name))
        case "literal_error" | "enum":
            words = [word.strip("'") for word in str(context["expected"]).replace(" or ", ", ").split(", ")]
            return Complaint(file_name, line, found, _one_of(words), nearest_word(str(given), words))
    expected = KINDS.get(kind) or _expected(kind, context)
    if expected is None:
        return Complaint(file_name, line, found, N_("another value"), detail=error["msg"])
    return Complaint(file_name, line, found, expected)


def _expected(kind: str, context: dict[str, Any]) -> Phrase | None:
    """What a limit of the model asks for; None for what no model of ours asks."""
    match kind:
        case "value_error":
            said = context["error"].args
            return said[0] if said and isinstance(said[0], Phrase) else None
        case "string_pattern_mismatch":
            return N_("the form %(form)s", form=context["pattern"])
        case "string_too_long":
            return N_("at most %(count)s letters", count=context["max_length"])
        case "string_too_short":
            return N_("at least %(count)s letters", count=context["min_length"])
        case "too_long":
            return N_("at most %(count)s entries", count=context["max_length"])
        case "too_short":
            return N_("at least %(count)s entries", count=context["min_length"])
        case "greater_than_equal":
            return N_("at least %(number)s", number=context["ge"])
        case "less_than_equal":
            return N_("at most %(number)s", number=context["le"])
    return None


def _one_of(words: list[str]) -> Phrase:
    return N_("one of %(words)s", words=", ".join(words))


def _shown(value: Any) -> Phrase:
    """A value as the complaint quotes it, short."""
    match value:
        case None:
            return N_("nothing")
        case bool():
            return verbatim("true" if value else "false")
        case str():
            return N_("“%(word)s”", word=value if len(value) <= 60 else value[:60] + "…")
        case list():
            return N_("a list")
        case dict():
            return NAMES_WITH_VALUES
    return verbatim(value)


def _named(place: Place) -> str:
    """The last words of a place: `items 3 label` says more than `label`."""
    last = place[-3:] if len(place) < 3 or isinstance(place[-3], str) else place[-2:]
    return " ".join(str(step + 1) if isinstance(step, int) else step for step in last)


def _fields_at(model: type[BaseModel], place: Place) -> set[str]:
    """The names that may stand at a place of the model."""
    models: set[type[BaseModel]] = {model}
    for step in place:
        if isinstance(step, str):
            inner = [one.model_fields[step].annotation for one in models if step in one.model_fields]
            below = {found for annotation in inner for found in _models_in(annotation)}
            models = below or models  # the tag of a union, or the key of a dict
    return {field.alias or name for one in models for name, field in one.model_fields.items()}


def _models_in(annotation: Any) -> set[type[BaseModel]]:
    """The models that an annotation such as `list[Item] | None` speaks of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return {annotation}
    return {found for part in get_args(annotation) for found in _models_in(part)}
