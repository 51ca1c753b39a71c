"""Figures at the end of `make test`: added up over processes, and refused when they prove nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.figures.telling import caught, share, tell
from tools import figures


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test's lines go, apart from those of the run that it is part of."""
    monkeypatch.setenv(figures.FOLDER_SETTING, str(tmp_path))
    return tmp_path


def test_sums_are_added_up_and_the_largest_stands(folder: Path) -> None:
    tell("fuzz", ["GET /cards"], requests=3, most_seconds=0.5)
    tell("fuzz", ["GET /cards", "GET /search"], requests=4, most_seconds=0.2)
    caught("fuzz", "a route that answers 500")
    (folder / "another-process.jsonl").write_text('{"figure": "fuzz", "sums": {"requests": 5}, "covered": []}\n')
    figure = figures.read(folder)["fuzz"]
    assert figure.sums == {"requests": 12, "most_seconds": 0.5}
    assert figures.said("fuzz", figure).splitlines() == [
        "fuzz: requests 12, most seconds 0.5", "    covered: GET /cards, GET /search",
        "    caught:  a route that answers 500"]
    assert figures.complaints({"fuzz": figure}, ("fuzz",)) == []


def test_a_figure_that_proves_nothing_does_not_count(folder: Path) -> None:
    tell("headers", ["GET /"], points=160)
    caught("kills", "an answer told saved before it was")
    told = figures.read(folder)
    assert figures.complaints(told, ("fuzz", "headers")) == [
        "fuzz: no test told it", "headers: no planted fault was caught", "kills: it says not what it covered"]


def test_a_tenth_on_postgresql(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TEST_DATABASE_URL", raising=False)
    assert share(200) == 200
    monkeypatch.setenv("TEST_DATABASE_URL", "postgresql://somewhere")
    assert (share(200), share(200, least=30), share(5)) == (20, 30, 1)
