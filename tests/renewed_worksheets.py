"""A worksheet before and after it was renewed, and what its owner does with a sheet of before."""

from __future__ import annotations

import json

from intranet.settings import Settings
from tests import every_kind
from tests.pages.test_worksheets_files import fetches
from tests.pages.test_worksheets_pages import saves, starts
from tests.visitor import Page, Visitor

RENEWED = (every_kind.WORKSHEET.replace("id: who, kind: long_text, label: {fi: \"Keitä?\"}",
                                        "id: whom, was: who, kind: long_text, label: {fi: \"Ketkä?\"}")
           .replace('{value: a, label: {fi: "A"}}', '{value: c, was: a, label: {fi: "C"}}')
           .replace('      - {id: name, kind: short_text, label: {fi: "Nimi?"}}\n',
                    '      - {id: place, kind: short_text, label: {fi: "Missä?"}}\n'))


def rewrites(visit: Settings, text: str, key: str = "visit") -> None:
    (visit.plugins / key / "worksheet.yaml").write_text(text, encoding="utf-8")


def fills(visitor: Visitor) -> str:
    sheet = starts(visitor, "visit", perspective="", subject="")
    for item, value in (("who", "Naapurit\n<b>kaikki</b>"), ("name", "Kylätalo"), ("one", "a"), ("many", "3,5")):
        assert saves(visitor, sheet, item, value).status == 200
    assert visitor.sends(f"{sheet}/answers/some", {"value": ["a", "b"], "version": "0"}).status == 200
    return sheet


def plan(visitor: Visitor, sheet: str) -> Page:
    return visitor.opens(f"{sheet}/settings/version")


def goes_on(visitor: Visitor, sheet: str, page: Page | None = None, **fields: str) -> Page:
    shown = page or plan(visitor, sheet)
    return visitor.sends(f"{sheet}/settings/version", {"seen": shown.hidden("seen"), **fields})


def answers(visitor: Visitor, sheet: str) -> dict[str, str]:
    given = json.loads(fetches(visitor, sheet, "json").data)
    return {one["item"]: one["words"] for one in given["answers"] if one["words"]}
