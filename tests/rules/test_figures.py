"""Figures at the end of `make test`: added up over processes, and refused when they prove nothing."""

from __future__ import annotations

from collections import defaultdict
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


def test_the_smallest_stands_where_the_least_is_told(folder: Path) -> None:
    for points in (160, 155, 160):
        tell("headers", least_points_of_pages=points)
    tell("headers", ["GET /"], answers_scored=3)
    assert figures.read(folder)["headers"].sums == {"least_points_of_pages": 155, "answers_scored": 3}


def test_a_figure_that_proves_nothing_does_not_count(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tell("headers", ["GET /"], least_points_of_pages=160)
    caught("kills", "an answer told saved before it was")
    tell("kills", cycles=200)
    monkeypatch.setattr(figures, "EXPECTED", {"fuzz": ("sqlite",), "headers": ("sqlite",), "axe": ("browser",)})
    told = figures.read(folder)
    assert figures.complaints(told, "sqlite") == [
        "fuzz: no test told it", "headers: no planted fault was caught", "kills: it says not what it covered"]


def run_of(kind: str) -> dict[str, figures.Figure]:
    """A run of this kind in which everything expected came to just what is demanded."""
    part = 10 if kind == "postgresql" else 1
    sums = {"axe": {"runs": 900}, "crawl": {"requests": 2000 / part}, "fuzz": {"requests": 20000 / part},
            "headers": {"least_points_of_pages": 160}, "kills": {"cycles": 200 / part}, "model": {"steps": 2000 / part},
            "populations": {"populations": 200 / part}, "restart": {"requests": 5000 / part}}
    return {name: figures.Figure(defaultdict(float, sums.get(name, {})), {"GET /"}, ["a fault"])
            for name, kinds in figures.EXPECTED.items() if kind in kinds}


@pytest.mark.parametrize("kind", figures.KINDS)
def test_a_figure_below_what_is_demanded_does_not_count(kind: str) -> None:
    assert figures.DEMANDED.keys() <= figures.EXPECTED.keys()
    assert figures.complaints(run_of(kind), kind) == []
    found = []
    for name in run_of(kind):
        for held in figures.DEMANDED.get(name, ()):
            low, silent = run_of(kind), run_of(kind)
            low[name].sums[held.sum] -= 1 if held.most is None else held.most
            del silent[name].sums[held.sum]
            found += [*figures.complaints(low, kind), *figures.complaints(silent, kind)]
            assert all(one.startswith(f"{name}: ") for one in found[-2:])
    wanted = 2 * len([name for name in figures.DEMANDED if kind in figures.EXPECTED[name]])
    assert len(found) == wanted > 0 and all("is demanded" in one for one in found)


def test_what_is_wrong_with_it_is_said_in_numbers() -> None:
    few, many = run_of("sqlite"), run_of("browser")
    few["fuzz"].sums["requests"] = 19999
    many["axe"].sums["runs"] = 901
    assert figures.complaints(few, "sqlite") == ["fuzz: requests 19999, at least 20000 is demanded"]
    assert figures.complaints(few, "postgresql") == []
    assert figures.complaints(many, "browser") == ["axe: runs 901, at most 900 is allowed"]


def test_all_that_was_covered_is_kept_and_a_low_figure_fails_the_run(
        folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(figures, "FOLDER", folder)
    monkeypatch.setattr(figures, "EXPECTED", {"fuzz": ("sqlite",)})
    monkeypatch.setenv(figures.FOLDER_SETTING, figures.environment("sqlite")[figures.FOLDER_SETTING])
    routes = [f"GET /cards/{number}" for number in range(10, 20)]
    tell("fuzz", routes, requests=19999)
    caught("fuzz", "a view that raises")
    assert figures.report(("sqlite",)) is False
    printed = capsys.readouterr().out
    assert "FAILED  fuzz: requests 19999, at least 20000 is demanded" in printed and "and 4 more" in printed
    kept = folder / "sqlite" / "covered.txt"
    assert printed.count(str(kept)) == 1
    tell("writers", ["POST /sheets"], requests=1)
    caught("writers", "the last one wins")
    tell("fuzz", requests=1)
    assert figures.report(("sqlite",)) is True, capsys.readouterr().out
    assert kept.read_text(encoding="utf-8").splitlines() == ["# fuzz: 10", *routes, "", "# writers: 1", "POST /sheets"]


def test_a_tenth_on_postgresql(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TEST_DATABASE_URL", raising=False)
    assert share(200) == 200
    monkeypatch.setenv("TEST_DATABASE_URL", "postgresql://somewhere")
    assert (share(200), share(200, least=30), share(5)) == (20, 30, 1)
