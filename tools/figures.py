"""The figures that `make test` prints at its end: how much was tried, what was found, which planted fault was caught.

Tests write lines (tests/figures/telling.py), one folder for each kind of run; here they are added up. A figure that
is expected and missing, that covered nothing, that has caught no planted fault, or that tried less than is demanded
fails the run. All that they covered is kept beside their lines, in covered.txt.
"""

from __future__ import annotations

import json
import shutil
from collections import defaultdict
from collections.abc import Mapping
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
COVERED = "covered.txt"
"""All of what each figure covered, in the folder of its kind."""


@dataclass(frozen=True)
class Held:
    """What one sum of a figure has to come to."""

    sum: str
    least: float
    postgresql: float | None = None
    """The least on PostgreSQL, where it is not a tenth."""
    most: float | None = None

    def complaint(self, kind: str, sums: Mapping[str, float]) -> str:
        """What is wrong with it in a run of this kind; empty when nothing is."""
        least, words = self.least, self.sum.replace("_", " ")
        if kind == "postgresql":
            least = self.postgresql if self.postgresql is not None else self.least / 10
        if self.sum not in sums:
            return f"{words} was not told, at least {least:g} is demanded"
        if sums[self.sum] < least:
            return f"{words} {sums[self.sum]:g}, at least {least:g} is demanded"
        if self.most is not None and sums[self.sum] > self.most:
            return f"{words} {sums[self.sum]:g}, at most {self.most:g} is allowed"
        return ""


DEMANDED: dict[str, tuple[Held, ...]] = {
    "axe": (Held("runs", 1, most=900),),
    "crawl": (Held("requests", 2000),),
    "fuzz": (Held("requests", 20000),),
    "headers": (Held("least_points_of_pages", 160, postgresql=160),),
    "kills": (Held("cycles", 200),),
    "model": (Held("steps", 2000),),
    "populations": (Held("populations", 200),),
    "restart": (Held("requests", 5000),),
}
"""How much of each figure is demanded; on PostgreSQL a tenth (`share` in tests/figures/telling.py) or what it says."""
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
                if name.startswith("least_"):
                    figure.sums[name] = min(figure.sums.get(name, number), number)
                elif name.startswith(("most_", "slowest_")):
                    figure.sums[name] = max(figure.sums[name], number)
                else:
                    figure.sums[name] += number
            figure.covered.update(line.get("covered", ()))
            if "caught" in line and line["caught"] not in figure.caught:
                figure.caught.append(line["caught"])
    return dict(figures)


def complaints(figures: dict[str, Figure], kind: str) -> list[str]:
    """Why these figures of a kind of run do not count; empty when all do."""
    found = [f"{name}: no test told it" for name, kinds in EXPECTED.items() if kind in kinds and name not in figures]
    for name, figure in sorted(figures.items()):
        if not figure.covered:
            found.append(f"{name}: it says not what it covered")
        if not figure.caught:
            found.append(f"{name}: no planted fault was caught")
        found += [f"{name}: {wrong}" for held in DEMANDED.get(name, ()) if (wrong := held.complaint(kind, figure.sums))]
    return found


def said(name: str, figure: Figure) -> str:
    """One figure as lines for a person."""
    sums = ", ".join(f"{what.replace('_', ' ')} {round(number, 2):.12g}" for what, number in figure.sums.items())
    covered = sorted(figure.covered)
    more = f" and {len(covered) - SHOWN} more" if len(covered) > SHOWN else ""
    lines = [f"{name}: {sums}", f"    covered: {', '.join(covered[:SHOWN])}{more}"]
    return "\n".join([*lines, *(f"    caught:  {fault}" for fault in figure.caught)])


def keep_covered(folder: Path, figures: dict[str, Figure]) -> Path:
    """Write all of what these figures covered into a file of their folder, a heading for each; its path."""
    there = folder / COVERED
    lines: list[str] = []
    for name, figure in sorted(figures.items()):
        lines += [f"# {name}: {len(figure.covered)}", *sorted(figure.covered), ""]
    there.write_text("\n".join(lines), encoding="utf-8")
    return there


def report(kinds: tuple[str, ...]) -> bool:
    """Print the figures of these kinds of runs; whether all of them count."""
    fine = True
    for kind in kinds:
        figures = read(FOLDER / kind)
        print(f"\n── figures: {kind}")
        for name, figure in sorted(figures.items()):
            print(said(name, figure))
        print(f"all that they covered: {_short(keep_covered(FOLDER / kind, figures))}")
        for complaint in complaints(figures, kind):
            fine = False
            print(f"FAILED  {complaint}")
    return fine


def _short(path: Path) -> Path:
    """A path as it is told: from the project's root, when it is in there."""
    return path.relative_to(ROOT) if path.is_relative_to(ROOT) else path


if __name__ == "__main__":
    raise SystemExit(0 if report(tuple(kind for kind in KINDS if (FOLDER / kind).is_dir())) else 1)
