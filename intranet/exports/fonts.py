"""The font of the pages as files that a PDF can embed: converted once, at set-up, from what the browser gets.

Typst reads neither woff2 nor variable fonts, and would take another font without a word. Run as a program by set-up.
"""

from __future__ import annotations

import os
import sys
import tempfile
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
SOURCE = PROJECT / "build" / "npm" / "node_modules" / "@fontsource-variable" / "atkinson-hyperlegible-next" / "files"
TARGET = PROJECT / "build" / "fonts"
FAMILY = "Atkinson Hyperlegible Next"
CUTS = {"Regular": ("normal", 400), "Bold": ("normal", 700), "Italic": ("italic", 400), "BoldItalic": ("italic", 700)}
"""The name of each file, and of which variable font it is made."""


def files() -> list[Path]:
    """Where the files stand, whether they are there yet or not."""
    return [TARGET / f"AtkinsonHyperlegibleNext-{cut}.ttf" for cut in CUTS]


@cache
def folder() -> Path:
    """The folder with the files, which are made when set-up has not made them. Raises OSError without their source."""
    if not all(path.is_file() for path in files()):
        make()
    return TARGET


@cache
def signs() -> frozenset[int]:
    """The code points that the font can show."""
    from fontTools.ttLib import TTFont

    return frozenset(TTFont(folder() / files()[0].name).getBestCmap())


def make() -> None:
    """Write the files; each is whole or not there."""
    from fontTools.merge import Merger
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=TARGET) as place:
        for path, (cut, (slope, weight)) in zip(files(), CUTS.items(), strict=True):
            halves = []
            for letters in ("latin", "latin-ext"):
                font = TTFont(SOURCE / f"atkinson-hyperlegible-next-{letters}-wght-{slope}.woff2")
                font = instantiateVariableFont(font, {"wght": weight})
                font.flavor = None
                halves.append(str(Path(place) / f"{letters}.ttf"))
                font.save(halves[-1])
            whole = Merger().merge(halves)
            _name(whole, cut)
            draft = Path(place) / path.name
            whole.save(draft)
            os.replace(draft, path)


def _name(font: object, cut: str) -> None:
    """The names by which a word processor or a reader of PDF tells the four apart."""
    names = font["name"]  # type: ignore[index]  # fonttools has no types
    style = "Bold Italic" if cut == "BoldItalic" else cut
    for number, words in ((1, FAMILY), (2, style), (4, f"{FAMILY} {style}"), (6, f"AtkinsonHyperlegibleNext-{cut}")):
        names.removeNames(nameID=number)
        names.setName(words, number, 3, 1, 0x409)


if __name__ == "__main__":
    make()
    sys.stdout.write(f"    {len(CUTS)} fonts for what is printed\n")
