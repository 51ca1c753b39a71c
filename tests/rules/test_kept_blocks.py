"""Blocks that are kept are the same blocks again; what somebody wrote becomes blocks without losing a word."""

from __future__ import annotations

import json
import re
from datetime import date
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as some

from intranet.exports.from_html import blocks_of
from intranet.exports.kept import blocks_again, kept_blocks
from intranet.exports.types import (
    Beside,
    Block,
    Box,
    Facts,
    Heading,
    Listing,
    NewPage,
    Paragraph,
    Picture,
    Run,
    Table,
    ToFill,
    line,
    plain,
)
from intranet.text.markdown import render

TEXTS = some.text(some.characters(exclude_categories=("Cs", "Cc")), max_size=20)
RUNS = some.builds(Run, TEXTS, some.booleans(), some.booleans(), some.sampled_from(("", "sv")),
                   some.sampled_from(("", "https://esimerkki.example/a")))
LINES = some.lists(RUNS, max_size=3).map(tuple)
CELLS = some.one_of(LINES, some.integers(-999, 999), some.floats(-99, 99, allow_nan=False), some.dates())


@some.composite
def tables(draw: some.DrawFn) -> Table:
    width = draw(some.integers(1, 3))
    row = some.lists(CELLS, min_size=width, max_size=width).map(tuple)
    return Table(draw(TEXTS), tuple(draw(some.lists(TEXTS, min_size=width, max_size=width))),
                 tuple(draw(some.lists(row, max_size=3))), draw(some.sampled_from(((), (1,) * width))),
                 draw(some.one_of(some.just(()), row)), draw(some.integers(0, 3)), draw(some.booleans()))


PICTURES = some.builds(Picture, TEXTS, TEXTS, some.integers(10, 170))
FLAT = some.one_of(
    some.builds(Heading, LINES, some.sampled_from((1, 2))),
    some.builds(Paragraph, LINES, some.sampled_from(("plain", "lead", "soft", "step", "typed", "quote"))),
    some.builds(Listing, some.lists(LINES, max_size=3).map(tuple), some.booleans()),
    some.builds(Facts, some.lists(some.tuples(TEXTS, LINES), max_size=3).map(tuple)), tables(), PICTURES,
    some.builds(ToFill, some.lists(TEXTS, max_size=3).map(tuple)), some.just(NewPage()))
BLOCKS = some.recursive(FLAT, lambda inner: some.one_of(
    some.builds(Beside, PICTURES, some.lists(inner, max_size=2).map(tuple)),
    some.builds(Box, LINES, some.lists(inner, max_size=2).map(tuple))), max_leaves=4)


@given(some.lists(BLOCKS, max_size=5))
def test_kept_blocks_are_the_same_again(blocks: list[Block]) -> None:
    kept = json.loads(json.dumps(kept_blocks(blocks), ensure_ascii=False))
    assert blocks_again(kept) == tuple(blocks)


def test_a_day_in_a_table_stays_a_day_and_a_number_a_number() -> None:
    table = Table("T", ("A", "B", "C"), ((date(2018, 4, 19), 3, 2.5),))
    (again,) = blocks_again(json.loads(json.dumps(kept_blocks([table]))))
    assert again == table


def test_a_kind_of_a_later_version_is_left_out_and_the_rest_stays() -> None:
    kept = [{"kind": "hologram", "rays": 3}, *kept_blocks([Paragraph(line("Jää."))])]
    assert blocks_again(kept) == (Paragraph(line("Jää.")),)


WRITTEN = """Alku *tässä* ja **tuossa** [kortti](/cards/hyte).

## Väliotsikko

- yksi
- kaksi
    - sisempi

1. eka
2. toka

> Täytyy olla rohkea.

| Mitä | Missä |
|---|---|
| Oppikoulu 2 | Puijonsarvi |

![Kuva torista](/cards/pictures/x.png)

```
rivi 1
  rivi 2
```

Loppu[^1].

[^1]: Viitteen sanat.
"""


def test_what_was_written_becomes_blocks() -> None:
    blocks = blocks_of(render(WRITTEN, "fi").html, "https://ankkuri.example")
    assert [type(one).__name__ for one in blocks] == [
        "Paragraph", "Heading", "Listing", "Listing", "Paragraph", "Table", "Paragraph", "Paragraph", "Paragraph",
        "Listing"]
    first = blocks[0]
    assert isinstance(first, Paragraph)
    assert Run("tässä", italic=True) in first.line and Run("tuossa", bold=True) in first.line
    assert Run("kortti", address="https://ankkuri.example/cards/hyte") in first.line
    assert blocks[1] == Heading(line("Väliotsikko"), 2)
    assert blocks[2] == Listing((line("yksi"), line("kaksi"), line("sisempi")))
    assert blocks[3] == Listing((line("eka"), line("toka")), numbered=True)
    assert blocks[4] == Paragraph(line("Täytyy olla rohkea."), "quote")
    assert blocks[5] == Table("", ("Mitä", "Missä"), ((line("Oppikoulu 2"), line("Puijonsarvi")),))
    picture = "https://ankkuri.example/cards/pictures/x.png"
    assert blocks[6] == Paragraph((Run("Kuva torista", italic=True, address=picture),))
    assert blocks[7] == Paragraph(line("rivi 1\n  rivi 2"), "typed")


def words_of(blocks: tuple[Block, ...]) -> str:
    found: list[str] = []
    for one in blocks:
        match one:
            case Heading() | Paragraph():
                found.append(plain(one.line))
            case Listing():
                found += [plain(point) for point in one.lines]
            case Table():
                found += [*one.head, *(plain(cell) for row in one.rows for cell in row)]  # type: ignore[arg-type]
    return " ".join(found)


@given(some.lists(some.sampled_from(("sana", "*vino*", "\n\n", "- a\n", "> b\n", "1. c\n", "# d\n", "`i`",
                                     "|e|f|\n|-|-|\n|g|h|\n", "  ", "\n", "[^1]", "[^1]: j\n", "***",
                                     "<b>k</b>")), max_size=14))
def test_no_word_is_lost_on_the_way_to_blocks(parts: list[str]) -> None:
    html = render("".join(parts), "fi").html
    bare = re.sub(r"<a[^>]*class=\"back\"[^>]*>.*?</a>", "", html)
    wanted = set(re.findall(r"\w+", unescape(re.sub(r"<[^>]+>", " ", bare))))
    there = words_of(blocks_of(html, "https://x.example"))
    assert [word for word in wanted if word not in there] == []


@pytest.mark.parametrize("html", ["", "<table></table>", "<ul></ul>", "<td>x</td>", "</ul></p>", "<p>auki",
                                  "<ul><li>auki"])
def test_odd_html_breaks_nothing(html: str) -> None:
    assert len(blocks_of(html, "https://x.example")) <= 1
