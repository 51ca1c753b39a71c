"""A document as PDF: tagged after PDF/UA-1, with Finnish hyphenation and the font of the pages embedded.

What people wrote goes in as JSON and is never part of the typesetter's source.
"""

from __future__ import annotations

import json
import re
import unicodedata
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from intranet.exports import fonts
from intranet.exports.plain_data import as_data
from intranet.exports.types import Document, Picture

if TYPE_CHECKING:
    import typst

TEMPLATE = Path(__file__).with_name("document.typ")
STANDARD: Literal["ua-1"] = "ua-1"
SIZE = "10.5"
SIZES = ("12", "11.25", SIZE, "10", "9.5", "9", "8.5", "8")
"""Sizes of letters in points that are tried until a document fits on its pages; nobody reads smaller ones."""
NOT_SHOWN = "\N{WHITE SQUARE}"
"""Stands for a sign that none of the fonts has. It would be an empty box anyway, and PDF/UA forbids those."""
MISSING = re.compile(r"the text `\"(.+?)\"` could not be displayed")
SPELT_OUT = re.compile(r"\\(?:u\{([0-9a-f]{1,6})\}|(.))")
ESCAPED = {"t": "\t", "n": "\n", "r": "\r", "0": "\0"}
"""How the typesetter names a sign that cannot be seen, or that would end its sentence."""
DOTS = 200
"""Dots to the inch of a drawing for Word."""


def pdf_bytes(document: Document, made_at: datetime) -> bytes:
    """The file. Raises OSError when the fonts are not there and cannot be made."""
    given = as_data(document)
    octets, pages = b"", 0
    for size in SIZES if document.pages else (SIZE,):
        octets, pages = _set(given, size, made_at)
        if pages <= document.pages:
            break
    return octets


def png_bytes(picture: Picture) -> bytes:
    """A drawing as a picture of dots, for programs that read no SVG."""
    source = (f"#set page(width: {picture.width}mm, height: auto, margin: 0pt)\n"
              "#image(bytes(sys.inputs.svg), format: \"svg\", width: 100%)")
    found = _compiler(source.encode(), {"svg": picture.svg}).compile(format="png", ppi=DOTS)
    return _one(found)


def _set(given: Any, size: str, made_at: datetime) -> tuple[bytes, int]:
    """The file with letters of one size, and how many pages it has. Signs that no font has are replaced."""
    import typst

    for last in (False, False, True):
        compiler = _compiler(str(TEMPLATE), {"document": json.dumps(given, ensure_ascii=False), "size": size})
        try:
            octets = compiler.compile(format="pdf", pdf_standards=STANDARD, timestamp=made_at.replace(microsecond=0))
            break
        except typst.TypstError as problem:
            missing = {sign for words in MISSING.findall(problem.diagnostic)
                       for sign in SPELT_OUT.sub(_spelt, words) if not (sign.isascii() and sign.isprintable())}
            if last or not missing:
                raise
            given = _without(given, str.maketrans({sign: _stand_in(sign) for sign in missing}))
    return _one(octets), int(json.loads(compiler.query("<pages>", field="value", one=True)))


def _spelt(code: re.Match[str]) -> str:
    return chr(int(code[1], 16)) if code[1] else ESCAPED.get(code[2], code[2])


def _without(data: Any, stand_ins: dict[int, str]) -> Any:
    """The same with every word of it changed, and no name of a part."""
    if isinstance(data, dict):
        return {name: _without(value, stand_ins) for name, value in data.items()}
    if isinstance(data, list):
        return [_without(one, stand_ins) for one in data]
    return data.translate(stand_ins) if isinstance(data, str) else data


def _one(made: bytes | list[bytes] | None) -> bytes:
    """The file itself; pictures of pages may come as a list."""
    octets = made[0] if isinstance(made, list) else made
    assert octets is not None, "the typesetter writes into memory when no file is named"
    return octets


def _stand_in(sign: str) -> str:
    """What is set for a sign that no font has: nothing for one that only joins or marks others, a space for a tab."""
    if sign.isspace():
        return " "
    return "" if unicodedata.category(sign) in ("Cf", "Mn", "Me") else NOT_SHOWN


def _compiler(source: Any, inputs: dict[str, str]) -> typst.Compiler:
    """One of its own for each document: two threads never share what is being set."""
    import typst

    return typst.Compiler(source, root=TEMPLATE.parent, font_paths=_fonts(), ignore_system_fonts=True,
                          sys_inputs=inputs)


@cache
def _fonts() -> typst.Fonts:
    """The font of the pages, and those that typst brings for other scripts; the same on every machine."""
    import typst

    return typst.Fonts(include_system_fonts=False, font_paths=[fonts.folder()])
