"""The desk changes one word of a file: every other byte stays as somebody wrote it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from intranet.settings import PROJECT
from intranet.text.front_matter import UnfitFrontMatter, part, text_of, with_body, with_changes
from intranet.text.yaml_changes import UnfitYaml, with_entries

HEAD = '''---
# Kortti on vuoden 2027 vaaleista.
title: "Lausunto, jonka päättäjä jaksaa lukea"   # otsikko
kind: tip
summary: 'Runko, joka auttaa: "kolme" perustelua.'
tags: [ "vaikuttaminen" , 'päätöksenteko' ]

# lähteet
sources:
  - title: "Opas"   # vanha
    year: 2017
  - title: "Laki"
related:
  cards: ["vaikuta-ajoissa"]
  worksheets:
  - network_health # tärkeä
review_by: 2027-10-31
own_word: {kept: yes, too: [1,  2]}
verify:
---
Teksti.
'''
BODY = "Teksti.\n"


def values(source: str) -> dict[str, Any]:
    parted = part(source)
    assert parted is not None
    found = YAML(typ="safe", pure=True).load(parted.head)
    return found or {}


def comments(source: str) -> list[str]:
    return [line.rpartition("#")[2] for line in source.splitlines() if "#" in line]


def lines_changed(before: str, after: str) -> list[str]:
    return [line for line in after.splitlines() if line not in before.splitlines()]


@pytest.mark.parametrize("changes, lines", [
    ({"title": "Uusi: “lainaus” #1"}, ['title: "Uusi: “lainaus” #1"   # otsikko']),
    ({"kind": "guide"}, ["kind: guide"]),
    ({"summary": "Ei \"kolme\" vaan 'neljä'."}, ["summary: 'Ei \"kolme\" vaan ''neljä''.'"]),
    ({"review_by": date(2028, 1, 5)}, ["review_by: 2028-01-05"]),
    ({"tags": ["yksi", "no"]}, ['tags: ["yksi", "no"]']),
    ({"related": {"cards": ["toinen"]}}, ['  cards: ["toinen"]']),
    ({"related": {"worksheets": ["a", "b"]}}, ['  - "a"', '  - "b" # tärkeä']),
    ({"verify": ["Luku, tarkista"]}, ['verify: ["Luku, tarkista"]']),
    ({"next_step": "Soita."}, ['next_step: "Soita."']),
    ({"kind": "a: b"}, ['kind: "a: b"']),
    ({"title": "Kaksi\nriviä\u2028ja\x85"}, ['title: "Kaksi\\nriviä\\u2028ja\\u0085"   # otsikko']),
    ({"sources": [{"title": "Uusi", "year": 2020}]}, ['  - title: "Uusi"', "    year: 2020"]),
    ({"own_word": {"kept": "no"}}, ['own_word: {kept: "no", too: [1, 2]}']),
])
def test_only_the_changed_value_is_written(changes: dict[str, Any], lines: list[str]) -> None:
    made = with_changes(HEAD, changes)
    assert lines_changed(HEAD, made) == lines
    assert made.endswith("---\nTeksti.\n")
    for name, value in changes.items():
        assert values(made)[name] == (values(HEAD)[name] | value if isinstance(value, dict) else value)


@pytest.mark.parametrize("changes", [{}, {"title": "Lausunto, jonka päättäjä jaksaa lukea"}, {"next_step": None},
                                     {"review_by": date(2027, 10, 31), "kind": "tip"},
                                     {"tags": ["vaikuttaminen", "päätöksenteko"], "related": {"cards": (
                                         "vaikuta-ajoissa",)}}, {"related": {}}])
def test_what_is_so_already_is_not_touched(changes: dict[str, Any]) -> None:
    assert with_changes(HEAD, changes) == HEAD


def test_a_name_goes_with_its_lines_and_leaves_the_comments() -> None:
    made = with_changes(HEAD, {"sources": None, "title": None, "related": {"cards": None, "worksheets": None}})
    gone = [line for line in HEAD.splitlines() if line not in made.splitlines()]
    assert gone == ['title: "Lausunto, jonka päättäjä jaksaa lukea"   # otsikko', "sources:",
                    '  - title: "Opas"   # vanha', "    year: 2017", '  - title: "Laki"', "related:",
                    '  cards: ["vaikuta-ajoissa"]', "  worksheets:", "  - network_health # tärkeä"]
    assert lines_changed(HEAD, made) == []


def test_line_ends_and_the_mark_of_byte_order_stay() -> None:
    source = "\ufeff" + HEAD.replace("\n", "\r\n")
    made = with_changes(source, {"kind": "guide", "next_step": "Soita.", "sources": [{"title": "Uusi"}]})
    assert made.startswith("\ufeff---\r\n") and "\n" not in made.replace("\r\n", "")
    assert values(made)["next_step"] == "Soita." and values(made)["kind"] == "guide"


def test_a_text_without_front_matter_gets_one() -> None:
    made = with_changes("Teksti.\r\n", {"title": "Otsikko", "kind": "tip"})
    assert made == '---\r\ntitle: "Otsikko"\r\nkind: "tip"\r\n---\r\nTeksti.\r\n'
    assert with_changes("Teksti.\n", {"title": None}) == "Teksti.\n"
    assert with_changes("---\n---\nTeksti.\n", {"title": "Otsikko"}) == '---\ntitle: "Otsikko"\n---\nTeksti.\n'
    assert with_changes("---\n# vain\n---\n", {"title": "O"}) == '---\n# vain\ntitle: "O"\n---\n'


@pytest.mark.parametrize("head", ["title: [", "- yksi", "title: a\ntitle: b", "vain sana", "a: \x00", "a: *b"])
def test_what_cannot_be_read_is_not_changed(head: str) -> None:
    with pytest.raises(UnfitFrontMatter):
        with_changes(f"---\n{head}\n---\nTeksti.\n", {"title": "Otsikko"})


def test_no_second_line_of_hyphens_is_no_front_matter() -> None:
    with pytest.raises(UnfitFrontMatter):
        with_changes("---\ntitle: a\n", {"title": "b"})


@pytest.mark.parametrize("head", [
    "title: a\nsummary: |\n  yksi\n  kaksi\n\n# loppu", "summary: >-\n  yksi\n  kaksi\nkind: tip",
    "{title: a, kind: tip}", "title: &a x\nsummary: *a", "a: &a {b: 1}\nsummary: *a", "? title\n: a\nsummary: ''",
    "summary:\n\n# k\n\nkind: tip",
    "summary: !!str 5", "  title: x\n  summary: y", "summary:\n  - a\n  - b # c", "summary:\n- a", '"summary" : x',
    "summary: ~ # nil", "summary: a\n b\n c # d\nkind: tip", "summary: {a: {b: [1, {c: 2}]}}",
])
@pytest.mark.parametrize("value", ["uusi", "", "rivi\n\nrivi\n", 'a "b" \'c\' \\ # d: e', ["x", "- y"], [], None, 12,
                                   True, date(2027, 1, 2), [{"title": "x", "deep": {"a": ["b"]}}], {"a": {"b": "c"}}])
def test_whatever_stood_there_the_new_value_is_read_back(head: str, value: Any) -> None:
    source = f"---\n{head}\n---\n{BODY}"
    made = with_changes(source, {"summary": value})
    parted = part(made)
    assert parted is not None and parted.body == f"\n{BODY}"
    before, after = values(source), values(made)
    if isinstance(value, dict) and isinstance(before.get("summary"), dict):
        value = before["summary"] | value
    assert after.get("summary") == value and type(after.get("summary")) is type(value)
    assert {name: one for name, one in after.items() if name != "summary"} == {
        name: one for name, one in before.items() if name != "summary"}


TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=40)
SOURCES = [path.read_text(encoding="utf-8") for path in sorted((PROJECT / "content/cards").glob("*.md"))
           if ".plain." not in path.name] + [HEAD]


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(SOURCES), st.dictionaries(
    st.sampled_from(["title", "summary", "next_step", "kind", "owner", "tags", "review_by", "verify"]),
    st.one_of(st.none(), TEXT, st.lists(TEXT, max_size=3), st.dates()), max_size=4))
def test_any_words_are_read_back_and_going_back_loses_nothing_else(source: str, changes: dict[str, Any]) -> None:
    made = with_changes(source, changes)
    before, after = values(source), values(made)
    wanted = {name: one for name, one in (before | changes).items()
              if one is not None or (name in before and name not in changes)}
    assert after == wanted
    if all(before.get(name) is not None and value is not None for name, value in changes.items()):
        back = with_changes(made, {name: before[name] for name in changes})
        assert values(back) == before
        assert comments(back) == comments(source)


def test_a_new_body_wears_the_clothes_of_the_old() -> None:
    source = "\ufeff---\r\ntitle: a\r\n---\r\n\r\nYksi.\r\n\r\nKaksi.\r\n\r\n"
    assert with_body(source, "Yksi.\n\nKaksi.") == source
    assert with_body(source, "\nYksi.\r\n\r\nKolme.\n\n\n") == source.replace("Kaksi", "Kolme")
    assert with_body("Yksi.", "Kaksi.\n") == "Kaksi."
    assert with_body("", "Yksi.") == "Yksi.\n"
    assert with_body("---\ntitle: a\n---", "Yksi.") == "---\ntitle: a\n---\nYksi.\n"
    assert with_body("---\ntitle: a\n---\n", "Yksi.") == "---\ntitle: a\n---\nYksi.\n"


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SOURCES), st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60))
def test_a_new_body_is_read_back(source: str, body: str) -> None:
    made = with_body(source, body)
    before, after = part(source), part(made)
    assert before is not None and after is not None
    assert after.head == before.head and text_of(after.body) == text_of(body)


LIST = '''# sanasto
language: "fi"
terms:
  # ensin
  - term: "kunta"   # k
    definition: 'Alue.'
    forms: "kunnan"
  - term: "laki"
    never: ["lakki"]
  # viimeinen
  - {term: "vaali"}
# loppu
'''


def test_an_entry_of_a_list_is_changed_in_its_place() -> None:
    made = with_entries(LIST, "terms", {0: {"definition": "Oma alue.", "forms": None}, 1: None},
                        [{"term": "uusi", "never": ["a", "b"]}])
    assert made == LIST.replace("'Alue.'", "'Oma alue.'").replace('    forms: "kunnan"\n', "").replace(
        '  - term: "laki"\n    never: ["lakki"]\n', "").replace(
        '  - {term: "vaali"}\n', '  - {term: "vaali"}\n  - term: "uusi"\n    never: ["a", "b"]\n')
    assert with_entries(LIST, "terms", {0: {"definition": "Alue."}}, []) == LIST
    assert values(f"---\n{with_entries(LIST, 'terms', dict.fromkeys(range(3)), [])}---\n")["terms"] == []
    flow = "terms: [{term: a}, {term: b}]\n"
    assert values(f"---\n{with_entries(flow, 'terms', {1: {'term': 'c'}}, [{'term': 'd'}])}---\n")["terms"] == [
        {"term": "a"}, {"term": "c"}, {"term": "d"}]
    assert with_entries("terms:\r\n- term: a", "terms", {}, [{"term": "b"}]) == 'terms:\r\n- term: a\r\n- term: "b"\r\n'
    with pytest.raises(UnfitYaml):
        with_entries("terms: 1\n", "terms", {}, [])


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.integers(0, 2), st.one_of(st.none(), st.fixed_dictionaries({"definition": TEXT}))),
       st.lists(st.fixed_dictionaries({"term": TEXT, "never": st.lists(TEXT, max_size=2)}), max_size=2))
def test_whatever_entries_change_they_are_read_back(changed: dict[int, Any], added: list[dict[str, Any]]) -> None:
    made = with_entries(LIST, "terms", changed, added)
    before = values(f"---\n{LIST}---\n")["terms"]
    assert values(f"---\n{made}---\n")["terms"] == [
        entry | (changed.get(number) or {}) for number, entry in enumerate(before)
        if changed.get(number, ()) is not None] + added
