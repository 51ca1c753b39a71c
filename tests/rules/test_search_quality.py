"""How well Finnish questions are answered, on two sets that were written apart (material/search/README.md)."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from intranet.commands.bench import bench_commands
from intranet.language import voikko
from intranet.language.search_measures import Judged, Run, gain, recall, reciprocal_rank, summary

MATERIAL = Path(__file__).resolve().parents[1] / "material" / "search"
BOTH = ["fallback", pytest.param("voikko", marks=pytest.mark.skipif(voikko.opened() is None, reason="no libvoikko"))]


@lru_cache
def measured(queries: str, choice: str) -> dict[str, Any]:
    """What `flask bench search` says of one of the sets."""


    asked = CliRunner().invoke(bench_commands, ["search", "--docs", str(MATERIAL / "docs.jsonl"), "--queries",
                                                str(MATERIAL / queries), "--analyser", choice, "--json"])
    assert asked.exit_code == 0, asked.output
    found: dict[str, Any] = json.loads(asked.stdout)
    return found


@pytest.mark.parametrize("choice", BOTH)
@pytest.mark.parametrize("queries", ["queries.tsv", "other-queries.tsv"])
def test_questions_are_answered(queries: str, choice: str) -> None:
    found = measured(queries, choice)
    assert found["recall_at_10"] >= 0.90
    assert found["mrr_at_10"] >= 0.88
    assert {kind: row["recall_at_10"] for kind, row in found["by_kind"].items() if row["recall_at_10"] < 0.75} == {}


@pytest.mark.parametrize("choice", BOTH)
def test_questions_in_ones_own_words_are_mostly_answered(choice: str) -> None:
    found = measured("questions.tsv", choice)
    assert found["recall_at_10"] >= 0.68 and found["mrr_at_10"] >= 0.55


@pytest.mark.parametrize("choice", BOTH)
def test_nobody_waits_for_an_answer(choice: str) -> None:
    assert measured("queries.tsv", choice)["p50_ms"] < 30  # 2 ms on a quiet machine; the rest is room for a busy one


def test_no_question_of_the_sets_stands_in_the_code() -> None:
    language = MATERIAL.parents[2] / "intranet" / "language"
    code = "\n".join(path.read_text(encoding="utf-8") for path in language.glob("*.py")).lower()
    for queries in ("queries.tsv", "other-queries.tsv", "questions.tsv"):
        for line in (MATERIAL / queries).read_text(encoding="utf-8").splitlines()[1:]:
            query = line.split("\t")[1].lower()
            assert " " not in query or query not in code, query


def test_the_measures_are_what_they_are_called() -> None:
    judged = Judged("a", "x", {"one": 2, "two": 1})
    assert recall(Run(judged, ["three", "one"], 0.001)) == 0.5
    assert reciprocal_rank(Run(judged, ["three", "one"], 0.001)) == 0.5
    assert reciprocal_rank(Run(judged, ["three"] * 10 + ["one"], 0.001)) == 0
    assert gain(Run(judged, ["one", "two"], 0.001)) == 1.0
    assert 0.79 < gain(Run(judged, ["two", "one"], 0.001)) < 0.80
    many = Judged("b", "x", {str(number): 1 for number in range(20)})
    assert recall(Run(many, [str(number) for number in range(10)], 0.003)) == 1.0
    assert summary([Run(judged, ["one", "two"], 0.001), Run(many, [], 0.003)])["recall_at_10"] == 0.5
    assert summary([Run(judged, [], 0.001), Run(many, [], 0.003)])["p99_ms"] == 3.0


@pytest.mark.parametrize(("docs", "queries", "told"), [
    ('{"id": "a"}\n', "kind\tquery\trelevant\na\tx\ta:2\n", "docs:1: KeyError"),
    ("nothing\n", "kind\tquery\trelevant\na\tx\ta:2\n", "docs:1:"),
    ('{"id": "a", "title": "t", "text": "x"}\n', "kind\tquery\trelevant\na\tx\n", "queries:2:"),
    ('{"id": "a", "title": "t", "text": "x"}\n', "kind\tquery\trelevant\na\tx\ta:good\n", "queries:2:"),
    ('{"id": "a", "title": "t", "text": "x"}\n', "kind\tquery\trelevant\n", "nothing to measure"),
])
def test_a_line_that_cannot_be_read_is_told(tmp_path: Path, docs: str, queries: str, told: str) -> None:
    (tmp_path / "docs").write_text(docs)
    (tmp_path / "queries").write_text(queries)
    asked = CliRunner().invoke(bench_commands, ["search", "--docs", str(tmp_path / "docs"), "--queries",
                                                str(tmp_path / "queries")])
    assert asked.exit_code == 1 and told in asked.output
