"""Versions of a worksheet: what was renamed is found, what has no place is kept, and no answer changes its meaning."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from intranet.worksheets.carrying import Carried, Told, carry, told_of
from intranet.worksheets.cells import row_id
from intranet.worksheets.filled import Answer, Sheet, Unplaced
from intranet.worksheets.keeping import definition_from_json, definition_to_json
from intranet.worksheets.rules import fit_words
from intranet.worksheets.types import Definition
from intranet.worksheets.versions import former_ids, ids_then, is_renewed, value_now
from tests.rules.test_worksheets_reading import read

NOW = datetime(2026, 2, 3, tzinfo=UTC)
ROW = row_id(NOW, "abcdefghij")

OLD = """perspectives:
  - {id: own, label: {fi: "Oma"}}
  - {id: one, label: {fi: "Yksi"}}
scales:
  - {id: few, points: [{value: 1, label: {fi: "Ei"}}, {value: 2, label: {fi: "On"}}], unsure: {fi: "En tiedä"}}
sections:
  - id: people
    title: {fi: "Ihmiset"}
    items:
      - {id: how, kind: scale, scale: few, label: {fi: "Miten?"}}
      - {id: who, kind: long_text, label: {fi: "Keitä?"}}
      - {id: one, kind: choice, label: {fi: "Kumpi?"},
         options: [{value: a, label: {fi: "Alku"}}, {value: b, label: {fi: "Loppu"}}]}
      - {id: some, kind: choices, label: {fi: "Mitkä?"},
         options: [{value: a, label: {fi: "Alku"}}, {value: b, label: {fi: "Loppu"}}]}
      - {id: box, kind: canvas, label: {fi: "Idea"}}
      - {id: needs, kind: table, label: {fi: "Tarpeet"},
         columns: [{id: what, label: {fi: "Mitä?"}}, {id: when, kind: date, label: {fi: "Milloin?"}}]}
dimensions:
  - {id: people, title: {fi: "Ihmiset"}, items: [how]}
"""
NEW = (OLD.replace("id: how,", "id: in_what_way, was: how,").replace("items: [how]", "items: [in_what_way]")
       .replace("id: who,", "id: whom, was: [quis, who],").replace("{value: a, label", "{value: first, was: a, label")
       .replace("id: what,", "id: thing, was: what,").replace("id: needs,", "id: wants, was: needs,")
       .replace("- {id: people, title", "- {id: folk, was: people, title")
       .replace("{id: one, label", "{id: single, was: one, label"))


@pytest.fixture
def old(tmp_path: Path) -> Definition:
    return definition(tmp_path, OLD)


@pytest.fixture
def new(tmp_path: Path) -> Definition:
    return definition(tmp_path, NEW)


def definition(folder: Path, text: str) -> Definition:
    found, complaints = read(folder, text)
    assert found is not None, [one.sentence() for one in complaints]
    return found


def a_sheet(definition: Definition, **answers: str) -> Sheet:
    named = {name.replace("__", "."): words for name, words in answers.items()}
    return Sheet("s", definition, "p", None, "own", "", NOW, NOW,
                 {name: Answer(name, words, 1) for name, words in named.items()})


def carried(sheet: Sheet, newer: Definition) -> Carried:
    return carry(newer, told_of(sheet, "fi"), sheet.unplaced)


# -- ids ----------------------------------------------------------------------------------------------------------


def test_what_was_renamed_is_found_by_its_former_id(old: Definition, new: Definition) -> None:
    assert ids_then(old, new) == {"in_what_way": "how", "whom": "who", "one": "one", "some": "some", "box": "box",
                                  "wants": "needs"}
    assert ids_then(old, new, "dimensions") == {"folk": "people"}
    assert ids_then(old, new, "sections") == {"people": "people"}
    assert ids_then(old, new, "perspectives") == {"own": "own", "single": "one"}
    assert former_ids(new.item("wants").columns, ["what", "when"]) == {"thing": "what", "when": "when"}
    assert ids_then(old, old) == {one.id: one.id for one in old.items}


def test_what_is_new_or_gone_stands_in_no_pair(old: Definition, tmp_path: Path) -> None:
    newer = definition(tmp_path, OLD.replace("id: who,", "id: whom,"))
    assert "whom" not in ids_then(old, newer) and "who" not in ids_then(old, newer).values()


def test_no_two_get_the_same_former_id(new: Definition) -> None:
    twins = [replace(new.item("box"), id="a", was=("x",)), replace(new.item("box"), id="b", was=("x", "a"))]
    assert former_ids(twins, ["x"]) == {"a": "x"}
    assert former_ids(twins, ["a", "x"]) == {"a": "a", "b": "x"}, "an id in use is never a former one"
    assert former_ids(twins, []) == {}


def test_a_value_keeps_its_meaning_by_its_name(new: Definition) -> None:
    options = new.item("one").options
    assert [value_now(options, one) for one in ("first", "a", "b", "c")] == ["first", "first", "b", None]


def test_a_definition_without_former_ids_is_kept_as_it_always_was(old: Definition, new: Definition) -> None:
    """Else every sheet of before would seem to be of another version."""
    assert '"was"' not in definition_to_json(old)
    assert definition_from_json(definition_to_json(new)) == new and new.item("whom").was == ("quis", "who")


def test_renewed_is_what_one_answers_or_reads(old: Definition, new: Definition) -> None:
    assert not is_renewed(old, replace(old, version="9", author="Muu", description={"fi": "Muu"}))
    named = tuple(replace(item, was=("before",), paper_rows=3) for item in old.items)
    assert not is_renewed(old, replace(old, sections=(replace(old.sections[0], items=named, was=("x",)),)))
    assert is_renewed(old, new) and is_renewed(old, replace(old, lead={"fi": "Uusi"}))


# -- answers ------------------------------------------------------------------------------------------------------


def test_answers_move_to_where_they_belong(old: Definition, new: Definition) -> None:
    sheet = a_sheet(old, how="2", who="Naapurit\n\n  ja muut", one="a", some="a\nb", box="Kahvila", box__done="yes",
                    **{f"needs__{ROW}__what": "Kahvia", f"needs__{ROW}__when": "1.1.2026", f"needs__{ROW}": "added"})
    found = carried(sheet, new)
    assert found.answers == {"in_what_way": "2", "whom": "Naapurit\n\n  ja muut", "one": "first", "some": "first\nb",
                             "box": "Kahvila", "box.done": "yes", f"wants.{ROW}": "added",
                             f"wants.{ROW}.thing": "Kahvia", f"wants.{ROW}.when": "1.1.2026"}
    assert found.unplaced == () and found.kept == found.answers
    assert [told.shown for place, told in found.placed if place == "some"] == ["Alku, Loppu"]


def test_what_has_no_place_is_kept_with_its_question(old: Definition, tmp_path: Path) -> None:
    newer = definition(tmp_path, OLD.replace("id: who,", "id: whom,").replace("kind: canvas", "kind: long_text")
                       .replace("value: a, label", "value: c, label").replace("{id: what, label", "{id: thing, label"))
    sheet = a_sheet(old, who="Naapurit", one="a", some="a\nb", box="Kahvila", box__done="yes",
                    **{f"needs__{ROW}__what": "Kahvia"})
    found = carried(sheet, newer)
    assert found.answers == {"some": "b", "box": "Kahvila"}
    assert [(one.question, one.words) for one in found.unplaced] == [
        ("Keitä?", "Naapurit"), ("Kumpi?", "Alku"), ("Mitkä?", "Alku, Loppu"), ("Idea – Valmis", "Valmis"),
        ("Tarpeet – Mitä?", "Kahvia")]
    assert found.kept["~who"] == "Keitä?\nNaapurit"


@pytest.mark.parametrize(("change", "expected"), [
    (('{value: 2, label: {fi: "On"}}', '{value: 2, label: {fi: "Kyllä"}}'), "2"),
    (('{value: 2, label: {fi: "On"}}', '{value: 2, label: {fi: "On"}}, {value: 3, label: {fi: "Aina"}}'), ""),
    ((', unsure: {fi: "En tiedä"}', ""), ""),
    (("id: how, kind: scale, scale: few", "id: how, kind: short_text"), "On"),
], ids=["other words", "more points", "no unsure", "a text now"])
def test_a_point_counts_on_its_own_scale_alone(old: Definition, tmp_path: Path, change: tuple[str, str],
                                               expected: str) -> None:
    text = OLD.replace(*change)
    newer = definition(tmp_path, text.split("dimensions:")[0])
    found = carried(a_sheet(old, how="2"), newer)
    assert found.answers.get("how", "") == expected
    assert [one.words for one in found.unplaced] == ([] if expected else ["On"])


@pytest.mark.parametrize(("kind", "typed", "fits"), [
    ("short_text", "lyhyt", True), ("short_text", "kaksi\nriviä", False), ("short_text", "x" * 400, False),
    ("number", "3,5", True), ("number", "paljon", False), ("date", "1.1.2026", True), ("canvas", "kaksi\nriviä", True),
    ("table", "lyhyt", False)])
def test_a_text_goes_where_it_fits_whole_or_is_kept_beside(old: Definition, tmp_path: Path, kind: str, typed: str,
                                                           fits: bool) -> None:
    columns = ', columns: [{id: a, label: {fi: "A"}}]' if kind == "table" else ""
    newer = definition(tmp_path, OLD.replace("kind: long_text, label: {fi: \"Keitä?\"}",
                                             f'kind: {kind}, label: {{fi: "Keitä?"}}{columns}'))
    found = carried(a_sheet(old, who=typed), newer)
    assert (found.answers == {"who": typed}) is fits
    assert [one.words for one in found.unplaced] == ([] if fits else [typed])


def test_hidden_and_removed_answers_come_along(old: Definition, tmp_path: Path) -> None:
    asked = OLD.replace('label: {fi: "Keitä?"}', 'label: {fi: "Keitä?"}, show_when: {item: how, values: [1]}')
    newer = definition(tmp_path, asked.replace("id: needs", "id: wants, was: needs"))
    sheet = a_sheet(definition(tmp_path, asked), how="2", who="Naapurit",
                    **{f"needs__{ROW}__what": "Kahvia", f"needs__{ROW}": "removed"})
    assert carried(sheet, newer).answers == {"how": "2", "who": "Naapurit", f"wants.{ROW}.what": "Kahvia",
                                             f"wants.{ROW}": "removed"}


def test_a_file_of_a_later_version_says_itself_what_its_items_were(old: Definition) -> None:
    found = carry(old, [Told("whom", "Naapurit", "Ketkä?", former=("who",)),
                        Told("moon", "x", "Kuu?", former=("who",))])
    assert found.answers == {"who": "Naapurit"} and [one.item for one in found.unplaced] == ["moon"]


def test_a_scale_that_is_not_known_is_known_by_its_words(old: Definition) -> None:
    assert carry(old, [Told("how", "2", labels="On")]).answers == {"how": "2"}
    assert carry(old, [Told("how", "2", labels="Jotain muuta")]).answers == {}
    assert carry(old, [Told("how", "2")]).answers == {"how": "2"}


def test_what_had_no_place_before_stays_and_two_of_one_name_stay_apart(old: Definition) -> None:
    before = [Unplaced("who", "Vanha kysymys", "Vanha"), Unplaced("moon", "Kuu?", "On")]
    newer = replace(old, sections=(replace(old.sections[0], items=old.items[:1]),))
    found = carry(newer, [Told("who", "Uusi", "Keitä?")], before)
    assert {name: words.split("\n")[1] for name, words in found.kept.items()} == {"~who": "Vanha", "~moon": "On",
                                                                                 "~who+": "Uusi"}
    assert carry(newer, [Told("who", "Vanha", "Vanha kysymys")], before).unplaced == tuple(before)


# -- the file -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("change", "found", "line"), [
    (("was: how", "was: who"), "the former id “who” a second time", 11),
    (("was: how", "was: whom"), "“whom” as a former id", 10),
    (("was: how", "was: in_what_way"), "“in_what_way” as a former id", 10),
    (("was: how", "was: [quis]"), "the former id “quis” a second time", 11),
    (("was: how", "was: [how, how]"), "the former id “how” a second time", 10),
    (("was: how", "was: 3"), "3 as “items 1 was”", 10),
    (("was: how", "was: {how: 1}"), "names with values as “items 1 was”", 10),
    (("was: how", 'was: "Iso"'), "“Iso” as “was 1”", 10),
    (("was: how", "wass: how"), "the unknown word “wass”", 10),
    (("value: first, was: a", "value: first, was: b"), "“b” as a former id", 13),
    (("id: thing, was: what", "id: thing, was: when"), "“when” as a former id", 18),
    (("id: folk, was: people", "id: folk, was: folk"), "“folk” as a former id", 20),
    (("id: single, was: one", "id: single, was: own"), "“own” as a former id", 3),
    (("- id: people\n    title", "- id: people\n    was: people\n    title"), "“people” as a former id", 8),
])
def test_former_ids_are_looked_at(tmp_path: Path, change: tuple[str, str], found: str, line: int) -> None:
    assert change[0] in NEW
    definition, complaints = read(tmp_path, NEW.replace(*change))
    told = [(one.line, str(one.found)) for one in complaints]
    assert definition is None and any(at == line and words.startswith(found) for at, words in told), told


def test_two_that_change_places_are_told_both(tmp_path: Path) -> None:
    _, complaints = read(tmp_path, OLD.replace("id: how,", "id: how, was: who,")
                         .replace("id: who,", "id: who, was: how,"))
    assert [(one.line, str(one.found)) for one in complaints] == [(10, "“who” as a former id"),
                                                                 (11, "“how” as a former id")]
    assert "line 11" in complaints[0].expected and "line 10" in complaints[1].expected


# -- whatever is carried ------------------------------------------------------------------------------------------

NAMES = some.sampled_from(["how", "in_what_way", "who", "whom", "one", "some", "box", "box.done", "needs", "moon",
                           f"needs.{ROW}", f"needs.{ROW}.what", f"needs.{ROW}.when", f"wants.{ROW}.thing",
                           f"who.{ROW}.what", "box.moon"])
WORDS = some.one_of(some.sampled_from(["1", "2", "unsure", "a", "b", "a\nb", "yes", "added", "removed", "1.1.2026"]),
                    some.text(some.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20))
TOLD = some.builds(Told, NAMES, WORDS, some.sampled_from(["", "Kysymys?"]), some.sampled_from(["", "Alku", "On"]),
                   some.sampled_from([(), ("1", "2", "unsure"), ("1",)]), some.sampled_from([(), ("who",), ("how",)]))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=some.lists(TOLD, max_size=8, unique_by=lambda one: one.item))
def test_no_answer_is_lost_on_the_way(old: Definition, new: Definition, told: list[Told]) -> None:
    for newer in (old, new):
        found = carry(newer, told)
        places = [place for place, _ in found.placed]
        assert len(set(places)) == len(places), "no two answers go to one place"
        kept = {one.item for _, one in found.placed} | {one.item.rstrip("+") for one in found.unplaced}
        for one in told:
            assert one.item in kept or one.is_row, one
        for place, words in found.answers.items():
            if place.count(".") != 1 or words not in ("added", "removed"):
                item = newer.item(place)
                assert fit_words(newer, item, words.split("\n") if item.kind == "choices" else [words]) == words
        for one in found.unplaced:
            assert one.words and "\n" not in one.question
