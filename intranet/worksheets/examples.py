"""Answers that try a worksheet out: ordinary ones, the least and the most, and nothing but “I cannot say”. Pure.

For those who look after definitions (`plugins trace`, the contract of plugins); no page uses them.
"""

from __future__ import annotations

from collections.abc import Callable

from intranet.worksheets.rules import fit_words
from intranet.worksheets.types import DONE, UNSURE, Definition, Item, Option

Sent = dict[str, list[str]]
"""What a browser would send, by item; several values where several were chosen."""

HOSTILE = "<b class=\"canary\">'Ä ö å' & {{ 7 * 7 }}</b> =1+1 \N{WHITE SMILING FACE}"
"""Signs that a template, a table of cells and a file must show and never obey."""
ROW = "00000000000{number}"


def examples(definition: Definition) -> dict[str, Sent]:
    """Every example by its name; what has a condition is answered too."""
    return {
        "nothing": {},
        "ordinary": _filled(definition, _ordinary, 1),
        "the least": _filled(definition, _least, 1),
        "the most": _filled(definition, _most, 3),
        "unsure": {item.id: [UNSURE] for item in definition.items
                   if any(option.value == UNSURE for option in definition.options_of(item))},
    }


def kept_examples(definition: Definition) -> dict[str, dict[str, str]]:
    """The same as it is kept, which is how hooks get answers: one text for each item, several choices below each other.
    """
    return {name: {item: fit_words(definition, definition.item(item), values) for item, values in sent.items()}
            for name, sent in examples(definition).items()}


def _filled(definition: Definition, answer: Callable[[Item, list[Option]], list[str]], rows: int) -> Sent:
    sent: Sent = {}
    for item in definition.items:
        options = [option for option in definition.options_of(item) if option.value != UNSURE]
        if item.has_rows:
            for number in range(rows):
                row = ROW.format(number=number)
                sent |= {f"{item.id}.{row}.{column.id}": answer(column, list(column.options))
                         for column in item.columns}
            continue
        sent[item.id] = answer(item, options)
        if item.kind == "canvas":
            sent[f"{item.id}.{DONE}"] = ["yes"]
    return sent


def _ordinary(item: Item, options: list[Option]) -> list[str]:
    match item.kind:
        case "scale" | "choice" | "choices":
            return [options[len(options) // 2].value]
        case "number":
            return [_shown(item.least if item.least is not None else min(3.0, item.most or 3.0))]
        case "date":
            return ["31.5.2027"]
    return ["Tapaamme kerran kuussa. Jokainen kertoo, mitä on tehnyt."]


def _least(item: Item, options: list[Option]) -> list[str]:
    match item.kind:
        case "scale" | "choice" | "choices":
            return [options[0].value]
        case "number":
            return [_shown(item.least if item.least is not None else min(0.0, item.most or 0.0))]
        case "date":
            return ["1900-01-01"]
    return ["."]


def _most(item: Item, options: list[Option]) -> list[str]:
    match item.kind:
        case "choices":
            return [option.value for option in options]
        case "scale" | "choice":
            return [options[-1].value]
        case "number":
            return [_shown(item.most if item.most is not None else max(999_999.0, item.least or 0.0))]
        case "date":
            return ["2199-12-31"]
        case "short_text":
            return [(HOSTILE * 5)[:300]]
    return [HOSTILE + " Pitkä teksti." * 300]


def _shown(number: float) -> str:
    return str(int(number)) if number == int(number) else str(number)
