"""A round of a worksheet with every kind of item, and of ours that have no scale: each has a view of its own."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from intranet.ids import digest
from intranet.settings import Settings
from tests import every_kind
from tests.rounds import answers, is_ready, joins, opens_round
from tests.visitor import Visitor

TEXTS = ("for_whom", "what_changes", "only_us", "we_offer", "we_need", "let_go", "signs", "in_short")


@pytest.fixture
def site(settings: Settings, tmp_path: Path, another_site: Callable[[Settings], Flask]) -> Iterator[Flask]:
    """A site with ours and the worksheet of every kind."""
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    for one in settings.plugins.iterdir():
        if one.is_dir():
            (plugins / one.name).symlink_to(one)
    every_kind.bring(plugins)
    yield another_site(replace(settings, plugins=plugins))


def both_answer(contact: Visitor, member: Visitor, worksheet: str, theirs: dict[str, str], ours: dict[str, str],
                **start: str) -> str:
    there = opens_round(contact, [contact, member], worksheet=worksheet, **start)
    for visitor, values in ((member, theirs), (contact, ours)):
        answers(visitor, joins(visitor, there), **values)
        is_ready(visitor, there)
    return there


def test_every_kind_is_shown_in_its_own_way(contact: Visitor, member: Visitor) -> None:
    there = both_answer(contact, member, "visit",
                        {"who": "Naapureita\nja ystäviä", "day": "1.2.2027", "many": "12", "name": "Kahvi", "one": "a",
                         "some": "a"},
                        {"who": "Kaikkia <b>", "many": "3,5", "one": "b", "some": "b"})
    page = member.opens(there)
    assert "Puhukaa ensin" not in page.text, "without a scale nothing lies further apart"
    for words in ("Naapureita", "Kaikkia <b>", "1.2.2027", "12", "3,5", "Kahvi"):
        assert words in page.text, words
    assert "1 jätti tämän auki." in page.text
    assert "Olemme samaa mieltä" in page.text
    answer = member.sends(f"{there}/talk/who", {"value": "_agreed", "version": "0"}, htmx=True)
    assert answer.status == 200
    told = json.loads(member.opens(f"{there}/export.json").html)
    by_item = {one["item"]: one for one in told["statements"]}
    assert sorted(by_item["who"]["answers"]) == ["Kaikkia <b>", "Naapureita\nja ystäviä"]
    assert by_item["who"]["agreed"]["value"] == "_agreed" and by_item["day"]["unanswered"] == 1
    assert [one["people"] for one in by_item["some"]["counts"]] == [1, 1]
    for kind in ("pdf", "docx", "xlsx", "csv"):
        assert member.opens(f"{there}/export.{kind}").status == 200


@pytest.mark.parametrize(("worksheet", "start", "theirs"), [
    ("network_timeline", {}, {}),
    ("relation_types", {}, {}),
    ("project_incubator", {}, {}),
    ("own_activity", {}, {}),
])
def test_each_of_our_worksheets_has_rounds(contact: Visitor, member: Visitor, worksheet: str, start: dict[str, str],
                                           theirs: dict[str, str]) -> None:
    page = contact.opens(f"/rounds/new?worksheet={worksheet}")
    chosen = {"perspective": page.all("input", name="perspective")[0].get("value") or ""} if page.all(
        "input", name="perspective") else {}
    there = opens_round(contact, [contact, member], worksheet=worksheet, subject="Koe", **chosen)
    for visitor in (member, contact):
        sheet = joins(visitor, there)
        section = visitor.opens(visitor.opens(sheet).goes_to)
        texts = section.all("textarea")
        if texts:
            item = (texts[0].get("name") or "").removeprefix("answer-")
            answers(visitor, sheet, **{item: f"Teksti: {visitor.person_id}"})
        is_ready(visitor, there)
    page = member.opens(there)
    assert page.status == 200 and "2 vastannutta" in page.text
    for kind in ("pdf", "docx", "xlsx", "csv", "json"):
        assert member.opens(f"{there}/export.{kind}").status == 200, kind


def test_the_order_of_texts_cannot_be_computed_from_what_a_reader_knows(contact: Visitor, member: Visitor,
                                                                        colleague: Visitor) -> None:
    there = opens_round(contact, [contact, member, colleague], worksheet="own_activity")
    for name, visitor in (("A", contact), ("B", member), ("C", colleague)):
        answers(visitor, joins(visitor, there), **dict.fromkeys(TEXTS, name))
        is_ready(visitor, there)
    shown = {one["item"]: "".join(one["answers"])
             for one in json.loads(contact.opens(f"{there}/export.json").html)["statements"]}
    assert {item: "".join(sorted(texts)) for item, texts in shown.items()} == dict.fromkeys(TEXTS, "ABC")
    round_id = there.rsplit("/", 1)[1]
    at_place: dict[int, set[str]] = {}
    for item, texts in shown.items():
        guessed = sorted((1, 2, 3), key=lambda place: digest(f"{round_id} {item} {place}"))  # noqa: B023
        for place, text in zip(guessed, texts, strict=True):
            at_place.setdefault(place, set()).add(text)
    assert any(len(texts) > 1 for texts in at_place.values()), "each person's texts were strung together"
