"""A sheet that comes back from its JSON: the same sheet, or a refusal that says why and keeps nothing."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask

from intranet.worksheets.taking_along.sheet_file import LARGEST, UnfitFile, sheet_from_json
from tests.pages.test_worksheets_files import brings, fetches, fills, trail
from tests.pages.test_worksheets_pages import saves, starts
from tests.visitor import Visitor


def test_a_file_brought_back_is_the_same_sheet(member: Visitor, neighbour: Visitor, site: Flask) -> None:
    sheet = fills(member)
    octets = fetches(member, sheet, "json").data
    answer = brings(neighbour, octets)
    assert answer.status == 303 and answer.goes_to.endswith("/result?said=brought")
    brought = answer.goes_to.split("/result")[0]
    assert brought != sheet and "tuotiin tiedostosta" in neighbour.opens(answer.goes_to).text
    ours, theirs = json.loads(octets), json.loads(fetches(neighbour, brought, "json").data)
    assert {**ours, "exported_at": ""} == {**theirs, "exported_at": ""}
    assert ("sheet-imported", brought.removeprefix("/sheets/")) in trail(site)
    assert "Loppuun vastatut" in neighbour.opens("/sheets").text


def test_the_same_file_twice_is_one_sheet(neighbour: Visitor, member: Visitor) -> None:
    octets = fetches(member, fills(member), "json").data
    first, second = brings(neighbour, octets), brings(neighbour, octets)
    assert second.goes_to == first.goes_to.replace("brought", "known")
    assert "Sinulla on jo tämä työpaperi" in neighbour.opens(second.goes_to).text


def test_a_sheet_of_an_older_worksheet_comes_back_with_its_own_questions(member: Visitor, site: Flask) -> None:
    """Its definition is kept with it, so it is known although the plugin has changed since."""
    sheet = fills(member)
    octets = fetches(member, sheet, "json").data
    member.sends(f"{sheet}/delete")
    given = json.loads(octets)
    changed = json.dumps({**given, "version": "0.1"}).encode()
    assert brings(member, changed).status == 303, "the digest says which questions were asked"


BROKEN: list[tuple[str, Callable[[dict[str, Any]], Any], str]] = [
    ("a list", lambda given: [given], "ei ole Ankkurista otettu"),
    ("another kind", lambda given: {**given, "ankkuri": "memo"}, "ei ole Ankkurista otettu"),
    ("no answers", lambda given: {name: given[name] for name in given if name != "answers"}, "ei ole Ankkurista"),
    ("answers of another type", lambda given: {**given, "answers": {"purpose_1": "1"}}, "ei ole Ankkurista otettu"),
    ("an answer that is a number", lambda given: {**given, "answers": [{"item": "purpose_1", "words": 1}]},
     "ei ole Ankkurista otettu"),
    *((f"{name} of another type", lambda given, name=name, what=what: {**given, "answers": [
        {"item": "purpose_1", "words": "1", name: what}]}, "ei ole Ankkurista otettu")
      for name, what in (("question", 1), ("in_words", ["a"]), ("values", "1"), ("values", [1]), ("was", {}),
                         ("was", ["a\0"]), ("values", ["1"] * 101))),
    ("the same answer twice", lambda given: {**given, "answers": given["answers"] * 2}, "ei ole Ankkurista otettu"),
    ("too many answers", lambda given: {**given, "answers": [{"item": str(n), "words": "1"} for n in range(3000)]},
     "ei ole Ankkurista otettu"),
    ("a time without a zone", lambda given: {**given, "started_at": "2026-01-01T00:00:00"}, "ei ole Ankkurista otettu"),
    ("a time that is none", lambda given: {**given, "saved_at": "eilen"}, "ei ole Ankkurista otettu"),
    ("saved before it began", lambda given: {**given, "saved_at": "2020-01-01T00:00:00+00:00"}, "ei ole Ankkurista"),
    ("a format that is true", lambda given: {**given, "format": "1"}, "ei ole Ankkurista otettu"),
    ("a newer format", lambda given: {**given, "format": 2}, "uudemmasta Ankkurista"),
    ("another worksheet", lambda given: {**given, "worksheet": "moon", "definition": "x"}, "”moon”"),
    ("a perspective of another version", lambda given: {**given, "definition": "x", "perspective": "moon"},
     "jota siinä ei täällä ole: moon"),
    ("unknown items", lambda given: {**given, "answers": [*given["answers"], {"item": "moon", "words": "1"}]},
     "joita työpaperissa ei ole: moon"),
    ("an answer that is no choice", lambda given: {**given, "answers": [{"item": "purpose_1", "words": "9"}]},
     "eivät sovi kysymyksiinsä: purpose_1"),
    ("a forbidden sign", lambda given: {**given, "answers": [{"item": "purpose_1", "words": "\x00"}]},
     "ei ole Ankkurista otettu"),
    ("an unknown perspective", lambda given: {**given, "perspective": "moon"}, "näkökulma tai aihe"),
    ("a subject that is too long", lambda given: {**given, "subject": "x" * 201}, "näkökulma tai aihe"),
    ("a subject with a forbidden sign", lambda given: {**given, "subject": "a\x00"}, "ei ole Ankkurista otettu"),
    *((f"{name} that cannot be written: {sign!r}", lambda given, name=name, sign=sign: {**given, name: sign},
       "ei ole Ankkurista otettu") for name in ("worksheet", "definition", "version") for sign in ("\ud800", "\0")),
    *((f"an item that cannot be written: {sign!r}",
       lambda given, sign=sign: {**given, "answers": [{"item": sign, "words": "1"}]}, "ei ole Ankkurista otettu")
      for sign in ("\ud800", "\0")),
    ("a perspective that cannot be written", lambda given: {**given, "perspective": "\ud800"},
     "ei ole Ankkurista otettu"),
    ("words that cannot be written", lambda given: {**given, "answers": [{"item": "purpose_1", "words": "\ud800"}]},
     "ei ole Ankkurista otettu"),
    ("a sign that cannot be written where nothing is read", lambda given: {**given, "more": [{"a": ["\ud800"]}]},
     "ei ole Ankkurista otettu"),
    ("a name that cannot be written", lambda given: {**given, "a\ud800": 1}, "ei ole Ankkurista otettu"),
    ("a subject that cannot be written", lambda given: {**given, "subject": "\ud800"}, "ei ole Ankkurista otettu"),
    ("a name of a worksheet that is long", lambda given: {**given, "worksheet": "x" * 100_000, "definition": "x"},
     "Täällä ei ole työpaperia"),
]


@pytest.mark.parametrize(("change", "said"), [one[1:] for one in BROKEN], ids=[one[0] for one in BROKEN])
def test_a_file_that_does_not_fit_is_refused_whole_and_says_why(member: Visitor, neighbour: Visitor, site: Flask,
                                                                change: Callable[..., Any], said: str) -> None:
    sheet = starts(member)
    saves(member, sheet, "purpose_1", "4")
    given = json.loads(fetches(member, sheet, "json").data)
    before = trail(site)
    page = brings(neighbour, json.dumps(change(given)).encode())
    assert page.status == 422 and said in page.text and "Mitään ei tuotu." in page.text, page.text
    assert page.one("input", id="file").get("aria-invalid") == "true" and "Virhe:" in page.html
    assert "ei ole vielä" in neighbour.opens("/sheets").text and trail(site) == before


@pytest.mark.parametrize(("octets", "said"), [
    (None, "Valitse ensin tiedosto."), (b"", "Valitse ensin tiedosto."), (b"{", "ei ole JSON-tiedosto"),
    (b"\xff\xfe\x00", "ei ole JSON-tiedosto"), (b"[" * 100_000, "ei ole JSON-tiedosto"),
    (b'{"a": ' * 20_000, "ei ole JSON-tiedosto"), (b"9" * 5_000, "ei ole JSON-tiedosto"),
    (b"null", "ei ole Ankkurista otettu"), (b'"sheet"', "ei ole Ankkurista otettu"),
    (b" " * (LARGEST + 1), "liian suuri: enintään 5 Mt"),
], ids=["none", "empty", "half", "no text", "deep", "deep objects", "a number", "null", "a word", "large"])
def test_what_is_no_sheet_at_all_is_refused(member: Visitor, octets: bytes | None, said: str) -> None:
    page = brings(member, octets)
    assert page.status == 422 and said in page.text


@pytest.mark.parametrize("part", [b"[],", b"{},", b"[[]],", b'{"a":[]},'])
def test_a_file_of_a_million_parts_takes_no_memory_to_refuse(part: bytes) -> None:
    octets = b'{"ankkuri": "sheet", "format": 1, "answers": [' + part * (LARGEST // len(part) - 20) + b"1]}"
    tracemalloc.start()
    try:
        with pytest.raises(UnfitFile) as fault:
            sheet_from_json(octets)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert fault.value.problem == "not_a_sheet" and most < 20_000_000


def test_a_sheet_full_of_brackets_comes_back() -> None:
    given = {"ankkuri": "sheet", "format": 1, "worksheet": "w", "version": "1", "definition": "d", "perspective": "",
             "subject": "", "started_at": "2026-01-01T00:00:00+00:00", "saved_at": "2026-01-01T00:00:00+00:00",
             "answers": [{"item": f"i{number}", "words": "[" * 20_000} for number in range(10)]}
    assert len(sheet_from_json(json.dumps(given).encode()).answers) == 10


def test_far_too_large_a_file_is_not_read(member: Visitor) -> None:
    assert brings(member, b" " * (3 * LARGEST)).status == 413


def test_a_sheet_from_the_future_was_saved_now(member: Visitor, neighbour: Visitor) -> None:
    sheet = starts(member)
    given = json.loads(fetches(member, sheet, "json").data)
    page = brings(neighbour, json.dumps({**given, "started_at": "2990-01-01T00:00:00+02:00",
                                         "saved_at": "2990-01-01T00:00:00+02:00"}).encode())
    assert page.status == 303 and "2990" not in neighbour.opens("/sheets").text
