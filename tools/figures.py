"""The figures that `make test` prints at its end: how much was tried, what was found, which planted fault was caught.

Tests write lines (tests/figures/telling.py), one folder for each kind of run; here they are added up. A figure that
is expected and missing, that covered nothing, or that has caught no planted fault fails the run.
"""

from __future__ import annotations

import json
import shutil
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "figures"
FOLDER_SETTING = "FIGURES_FOLDER"
EXPECTED: dict[str, tuple[str, ...]] = {
    "announced": ("browser",),
    "axe": ("browser",),
    "crawl": ("sqlite", "postgresql"),
    "erase": ("sqlite", "postgresql"),
    "fuzz": ("sqlite", "postgresql"),
    "headers": ("sqlite", "postgresql"),
    "keyboard": ("browser",),
    "kills": ("sqlite", "postgresql"),
    "matrix": ("sqlite", "postgresql"),
    "model": ("sqlite", "postgresql"),
    "populations": ("sqlite", "postgresql"),
    "repeats": ("sqlite", "postgresql"),
    "restart": ("sqlite", "postgresql"),
    "sign-in times": ("sqlite", "postgresql"),
    "synced": ("sqlite",),
    "views": ("browser",),
    "writers": ("sqlite", "postgresql"),
}
"""Each figure, with the kinds of runs that have to bring it."""
KINDS = ("sqlite", "postgresql", "browser")
SHOWN = 6
"""So many of what was covered are named; the rest are counted."""


@dataclass
class Figure:
    """One figure of one kind of run, added up."""

    sums: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    covered: set[str] = field(default_factory=set)
    caught: list[str] = field(default_factory=list)


def environment(kind: str) -> dict[str, str]:
    """What a run of tests is given so that it tells its figures into the folder of its kind, emptied first."""
    folder = FOLDER / kind
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return {FOLDER_SETTING: str(folder)}


def read(folder: Path) -> dict[str, Figure]:
    """The figures that one kind of run told, by name."""
    figures: dict[str, Figure] = defaultdict(Figure)
    for file in sorted(folder.glob("*.jsonl")):
        for text in file.read_text(encoding="utf-8").splitlines():
            line = json.loads(text)
            figure = figures[line["figure"]]
            for name, number in line.get("sums", {}).items():
                if name.startswith(("most_", "slowest_")):
                    figure.sums[name] = max(figure.sums[name], number)
                else:
                    figure.sums[name] += number
            figure.covered.update(line.get("covered", ()))
            if "caught" in line and line["caught"] not in figure.caught:
                figure.caught.append(line["caught"])
    return dict(figures)


def complaints(figures: dict[str, Figure], expected: tuple[str, ...]) -> list[str]:
    """Why these figures do not count; empty when all do."""
    found = [f"{name}: no test told it" for name in expected if name not in figures]
    for name, figure in sorted(figures.items()):
        if not figure.covered:
            found.append(f"{name}: it says not what it covered")
        if not figure.caught:
            found.append(f"{name}: no planted fault was caught")
    return found


def said(name: str, figure: Figure) -> str:
    """One figure as lines for a person."""
    sums = ", ".join(f"{what.replace('_', ' ')} {round(number, 2):.12g}" for what, number in figure.sums.items())
    covered = sorted(figure.covered)
    more = f" and {len(covered) - SHOWN} more" if len(covered) > SHOWN else ""
    lines = [f"{name}: {sums}", f"    covered: {', '.join(covered[:SHOWN])}{more}"]
    return "\n".join([*lines, *(f"    caught:  {fault}" for fault in figure.caught)])


def report(kinds: tuple[str, ...]) -> bool:
    """Print the figures of these kinds of runs; whether all of them count."""
    fine = True
    for kind in kinds:
        figures = read(FOLDER / kind)
        print(f"\n── figures: {kind}")
        for name, figure in sorted(figures.items()):
            print(said(name, figure))
        for complaint in complaints(figures, tuple(name for name, runs in EXPECTED.items() if kind in runs)):
            fine = False
            print(f"FAILED  {complaint}")
    return fine


if __name__ == "__main__":
    raise SystemExit(0 if report(tuple(kind for kind in KINDS if (FOLDER / kind).is_dir())) else 1)
