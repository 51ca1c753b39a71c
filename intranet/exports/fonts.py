"""Fonts as files that a PDF can embed: that of the pages, made once at set-up from what the browser gets, and emoji.

Typst reads neither woff2 nor variable fonts, and would take another font without a word. Run as a program by set-up.
"""

from __future__ import annotations

import os
import sys
import tempfile
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
SOURCES = PROJECT / "build" / "npm" / "node_modules" / "@fontsource-variable"
PAGES, EMOJI = (SOURCES / name / "files" for name in ("atkinson-hyperlegible-next", "noto-emoji"))
TARGET = PROJECT / "build" / "fonts"
FAMILY = "Atkinson Hyperlegible Next"
CUTS = {"Regular": ("normal", 400), "Bold": ("normal", 700), "Italic": ("italic", 400), "BoldItalic": ("italic", 700)}
"""The name of each file, and of which variable font it is made."""
EMOJI_FILE = "NotoEmoji-Regular.ttf"
"""People write 😊 to each other, also in memos. In one colour, and without the signs that are joined of several."""


def files() -> list[Path]:
    """Where the files stand, whether they are there yet or not."""
    return [*(TARGET / f"AtkinsonHyperlegibleNext-{cut}.ttf" for cut in CUTS), TARGET / EMOJI_FILE]


@cache
def folder() -> Path:
    """The folder with the files, which are made when set-up has not made them. Raises OSError without their source."""
    if not all(path.is_file() for path in files()):
        make()
    return TARGET


@cache
def signs() -> frozenset[int]:
    """The code points that the font of the pages can show."""
    from fontTools.ttLib import TTFont

    return frozenset(TTFont(folder() / files()[0].name).getBestCmap())


def make() -> None:
    """Write the files; each is whole or not there."""
    TARGET.mkdir(parents=True, exist_ok=True)
    *cuts, emoji = files()
    for path, (cut, (slope, weight)) in zip(cuts, CUTS.items(), strict=True):
        halves = [PAGES / f"atkinson-hyperlegible-next-{letters}-wght-{slope}.woff2"
                  for letters in ("latin", "latin-ext")]
        _write(path, halves, weight, cut)
    _write(emoji, sorted(EMOJI.glob("*-wght-normal.woff2")), 400)


def _write(path: Path, parts: list[Path], weight: int, cut: str = "") -> None:
    """One font of one weight from the parts that browsers get; `cut` only for the font of the pages."""
    from fontTools.merge import Merger
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    with tempfile.TemporaryDirectory(dir=TARGET) as place:
        drafts = []
        for number, part in enumerate(parts):
            font = instantiateVariableFont(TTFont(part), {"wght": weight})
            font.flavor = None
            if not cut and "GSUB" in font:  # its parts number the joined signs each in its own way
                del font["GSUB"]
            drafts.append(str(Path(place) / f"{number}.ttf"))
            font.save(drafts[-1])
        whole = Merger().merge(drafts)
        if cut:
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
    sys.stdout.write(f"    {len(files())} fonts for what is printed\n")
