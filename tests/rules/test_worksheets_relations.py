"""The map of relations: what a relation is now, what is wished, and how it is drawn."""

from __future__ import annotations

from datetime import UTC, datetime

from intranet.charts.relations import Relation, relation_map
from intranet.worksheets.filled import Answer, Sheet
from intranet.worksheets.pictures import LONGEST_NAME, relations_of
from intranet.worksheets.standard import NAME, wished
from intranet.worksheets.types import ANY, Definition, Item, Option, Section

NOW = datetime(2026, 11, 29, tzinfo=UTC)
KINDS = tuple(Option(one, {"fi": one.title()}) for one in ("hierarchy", "market", "network"))
QUESTIONS = tuple(Item(one, "choice", {ANY: {"fi": one}}, options=KINDS) for one in ("why", "binds"))
PAPER = Definition("paper", "1", {"fi": "x"}, {"fi": "x"}, (Section("a", {"fi": "A"}, (
    Item("partners", "relations", {ANY: {"fi": "x"}}, options=KINDS, columns=(NAME, *QUESTIONS, wished(KINDS))),)),))
ROW = "0mx1aaaaa000000000"


def a_sheet(*partners: dict[str, str]) -> Sheet:
    cells = {f"partners.{ROW}{number}.{column}": words for number, partner in enumerate(partners)
             for column, words in partner.items()}
    answers = {name: Answer(name, words, 1) for name, words in cells.items()}
    return Sheet("s", PAPER, "p", None, "", "", NOW, NOW, answers)


def test_what_most_answers_say_is_what_the_relation_is_now() -> None:
    told = relations_of(a_sheet(
        {"name": "Kunta", "why": "market", "binds": "market", "wished": "network"},
        {"name": "Alue", "why": "market", "binds": "network", "wished": "network"},
        {"name": "Verkosto", "why": "network", "wished": "network"},
        {"name": "Vain nimi"}, {"wished": "hierarchy"}), "fi")
    assert told is not None and told.chart is not None
    now = [[kind.text for kind in one.now] for one in told.partners]
    assert now == [["Market"], ["Market", "Network"], ["Network"], [], []]
    assert told.partners[0].counts == (0, 2, 0)
    assert [one.name for one in told.to_change] == ["Kunta", "Alue"] and [one.name for one in told.several] == ["Alue"]
    assert [row.relation.number for row in told.chart.rows] == [1, 2, 3, 5], "a name alone has no place on the map"


def test_a_worksheet_without_partners_draws_nothing() -> None:
    told = relations_of(a_sheet(), "fi")
    assert told is not None and told.chart is None and told.partners == ()
    paper = Definition("paper", "1", {"fi": "x"}, {"fi": "x"}, (Section("a", {"fi": "A"}, ()),))
    assert relations_of(Sheet("s", paper, "p", None, "", "", NOW, NOW), "fi") is None


def test_an_arrow_leads_from_the_nearest_place_to_the_wished_one() -> None:
    drawn = relation_map(3, [Relation(1, "a", (0, 1), 2), Relation(2, "b", (2,), 0), Relation(3, "c", (1, 2), 2),
                             Relation(4, "d", (), 1)])
    assert drawn is not None
    right, left, stays, only_wish = drawn.rows
    assert right.arrow == (drawn.places[1], drawn.places[2]) and right.leads_right
    assert left.arrow == (drawn.places[2], drawn.places[0]) and not left.leads_right
    assert stays.stays and stays.arrow is None and only_wish.arrow is None and only_wish.dots == ()
    assert [row.y for row in drawn.rows] == sorted({row.y for row in drawn.rows}) and drawn.height > only_wish.y


def test_nothing_is_drawn_of_nothing() -> None:
    assert relation_map(3, []) is None and relation_map(3, [Relation(1, "a", (), None)]) is None


def test_a_long_name_is_cut_in_the_picture_only() -> None:
    told = relations_of(a_sheet({"name": "Kunnan\n" + "x" * 200, "why": "market"}), "fi")
    assert told is not None and told.chart is not None
    assert len(told.chart.rows[0].relation.name) == LONGEST_NAME and len(told.partners[0].name) == 207
