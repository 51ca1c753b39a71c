"""What a session and a step of a run sheet must hold, and which sections of worksheets can be asked."""

from __future__ import annotations

import pytest

from intranet.live.preparing import rules
from intranet.live.preparing.example import example
from intranet.live.preparing.types import OfferedCard, OfferedSection, TypedSession, TypedStep
from intranet.live.types import AGREEMENT, Content, Kind, Question, UnfitSession, UnfitStep
from intranet.worksheets.types import Condition, Definition, Item, Option, Scale, Section

SCALE = Scale("s", (Option("1", {"fi": "ei"}), Option("2", {"fi": "kyllä"})), {"fi": "en osaa sanoa"})


def asked(kind: Kind, **fields: str) -> Content:
    return rules.check_step(kind, TypedStep(fields), {}, "fi", SECTIONS, CARD if fields.get("card") else None)


def worksheet(privacy: str = "shared", *items: Item) -> Definition:
    return Definition("w", "1", {"fi": "Paperi"}, {}, (Section("alku", {"fi": "Alku"}, items),), privacy,
                      scales=(SCALE,))


STATEMENT = Item("one", "scale", {"": {"fi": "Toimii."}}, scale="s")
SECTIONS = rules.offered([worksheet("shared", STATEMENT)])
CARD = OfferedCard("kortti", "Kuka päättää", "fi", "Lyhyesti.", "# Otsikko\n\nTeksti <script>alert(1)</script>")


def test_a_section_is_offered_with_its_statements_and_a_private_worksheet_never() -> None:
    assert [one.source for one in SECTIONS] == ["w/alku/"]
    assert [point.value for point in SECTIONS[0].questions[0].points] == ["1", "2", "unsure"]
    assert rules.offered([worksheet("private", STATEMENT)]) == []
    assert rules.offered([worksheet("shared", Item("text", "long_text", {"": {"fi": "Miksi?"}}))]) == []
    sometimes = Item("later", "scale", {"": {"fi": "?"}}, scale="s", show_when=Condition("one", ("1",)))
    assert rules.offered([worksheet("shared", sometimes)]) == []


def test_each_kind_asks_what_it_asks() -> None:
    assert asked("statement", title="Kuuluu.").questions == (Question("q", "scale", {"fi": "Kuuluu."}, AGREEMENT),)
    assert asked("question", title="Mikä?").questions[0].kind == "text"
    assert asked("words", title="Millä?").questions[0].kind == "words"
    assert asked("text", title="Hei", body="- a\n- b").html.count("<li>") == 2
    assert asked("timer", title="Tauko", minutes="10").minutes == 10
    section = asked("section", source="w/alku/", one_by_one="yes", minutes="")
    assert section.one_by_one and section.questions == SECTIONS[0].questions and section.title == {"fi": "Alku"}
    card = asked("card", card="kortti")
    assert card.title == {"fi": "Kuka päättää"} and card.card == "kortti" and "<script" not in card.html


@pytest.mark.parametrize(("kind", "fields", "problem"), [
    ("statement", {"title": " "}, ("title", "missing")), ("statement", {"title": "x" * 161}, ("title", "too_long")),
    ("text", {"title": "Hei", "body": "x" * 601}, ("body", "too_long")),
    ("timer", {"title": "T"}, ("minutes", "missing")),
    ("timer", {"title": "T", "minutes": "0"}, ("minutes", "not_minutes")),
    ("timer", {"title": "T", "minutes": "181"}, ("minutes", "not_minutes")),
    ("text", {"title": "T", "minutes": "-1"}, ("minutes", "not_minutes")),
    ("text", {"title": "T", "minutes": "١٠"}, ("minutes", "not_minutes")),
    ("text", {"title": "T", "minutes": "5,5"}, ("minutes", "not_minutes")),
    ("section", {"source": "w/loppu/"}, ("source", "missing")), ("card", {}, ("card", "missing")),
])
def test_a_step_that_cannot_be_kept_says_what_is_wrong(kind: Kind, fields: dict[str, str],
                                                       problem: tuple[str, str]) -> None:
    with pytest.raises(UnfitStep) as unfit:
        asked(kind, **fields)
    assert unfit.value.problems == dict([problem]) and unfit.value.words == fields


def test_a_session_needs_a_name_and_knows_its_event_and_what_it_begins_with() -> None:
    rules.check_session(TypedSession("Kuopio", "e1", "example"), {}, {"e1"}, {"example"})
    for typed, field in ((TypedSession("…"), "title"), (TypedSession("x" * 121), "title"),
                         (TypedSession("Kuopio", "other"), "event"),
                         (TypedSession("Kuopio", "", "ABC234"), "start_from")):
        with pytest.raises(UnfitSession) as unfit:
            rules.check_session(typed, {}, {"e1"}, {"example"})
        assert list(unfit.value.problems) == [field]


@pytest.mark.parametrize(("step", "to", "order"), [("a", 1, "bac"), ("c", 0, "cab"), ("a", 9, "bca"), ("b", -3, "bac")])
def test_a_step_is_moved_and_never_out_of_the_sheet(step: str, to: int, order: str) -> None:
    assert "".join(rules.moved("abc", step, to)) == order


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_example_is_a_workshop_of_ninety_minutes(language: str) -> None:
    section = OfferedSection("network_health/purpose/own", {"fi": "P"}, {"fi": "Tavoite"}, {}, SECTIONS[0].questions)
    steps = example(language, [section])
    assert sum(content.minutes for _, content in steps) == 90
    assert {kind for kind, _ in steps} == {"text", "words", "statement", "section", "timer", "question"}
    assert all(language in content.title for kind, content in steps if kind != "section")
    assert len(example(language, [])) == len(steps) - 1
