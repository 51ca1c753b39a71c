"""How good a search is: what it found against what people said answers a question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, log2
from typing import Any

TOP = 10


@dataclass(frozen=True)
class Judged:
    """A question of some kind, and the texts that answer it: 2 answers, 1 partly."""

    kind: str
    query: str
    grades: Mapping[str, int]


@dataclass(frozen=True)
class Run:
    """What was found for a question, the best first, and how long it took."""

    judged: Judged
    found: Sequence[str]
    seconds: float


def recall(run: Run) -> float:
    """The share of the answers that stand among the first ten."""
    there = sum(1 for name in run.found[:TOP] if name in run.judged.grades)
    return there / min(TOP, len(run.judged.grades))


def reciprocal_rank(run: Run) -> float:
    """One divided by the place of the first answer; 0 when none is among the first ten."""
    return next((1 / place for place, name in enumerate(run.found[:TOP], 1) if name in run.judged.grades), 0.0)


def gain(run: Run) -> float:
    """Discounted cumulative gain against the best there could be."""
    best = _discounted(sorted(run.judged.grades.values(), reverse=True))
    return _discounted([run.judged.grades.get(name, 0) for name in run.found]) / best


def _discounted(grades: Sequence[int]) -> float:
    return sum((2 ** grade - 1) / log2(place + 1) for place, grade in enumerate(grades[:TOP], 1))


def summary(runs: Iterable[Run]) -> dict[str, Any]:
    """Means over all questions and over each kind, and times in milliseconds."""
    runs = list(runs)
    kinds: dict[str, list[Run]] = defaultdict(list)
    for run in runs:
        kinds[run.judged.kind].append(run)
    times = sorted(run.seconds * 1000 for run in runs)
    return {**_means(runs), "p50_ms": _share(times, 0.5), "p99_ms": _share(times, 0.99),
            "by_kind": {kind: _means(of_kind) for kind, of_kind in sorted(kinds.items())}}


def _means(runs: Sequence[Run]) -> dict[str, Any]:
    return {"queries": len(runs), **{name: round(sum(map(measure, runs)) / len(runs), 4) for name, measure in
                                     (("recall_at_10", recall), ("mrr_at_10", reciprocal_rank), ("ndcg_at_10", gain))}}


def _share(times: Sequence[float], share: float) -> float:
    return round(times[max(0, ceil(len(times) * share) - 1)], 2)
