"""The 2018 form and the demo's answers are the memo's own words, letter for letter but for line ends."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[2]
MEMO = " ".join((ROOT / "tests" / "material" / "memo-2018.txt").read_text(encoding="utf-8").split())
FORM = YAML(typ="safe").load(ROOT / "plugins" / "workshop_feedback" / "form.yaml")
ADDED_BY_US = {"missing"}


@pytest.mark.parametrize("item", [item for item in FORM["items"] if item["id"] not in ADDED_BY_US],
                         ids=lambda item: item["id"])
def test_what_the_form_asks_is_the_memos(item: dict) -> None:
    assert item["label"]["fi"] in MEMO


def test_the_scale_is_the_memos() -> None:
    (scale,) = FORM["scales"]
    assert " ".join(point["label"]["fi"] for point in scale["points"]) in MEMO


def test_only_what_is_said_to_be_added_is_added() -> None:
    assert [item["id"] for item in FORM["items"] if item["id"] in ADDED_BY_US] == ["missing"]
    assert len(FORM["items"]) == 6


def test_the_demos_open_answers_are_the_memos() -> None:
    feedback = (ROOT / "content" / "demo" / "feedback.yaml").read_text(encoding="utf-8")
    answers = re.findall(r'^\s+- "(.+)"$', feedback, re.MULTILINE)
    assert len(answers) >= 8
    assert [words for words in answers if words not in MEMO] == []
