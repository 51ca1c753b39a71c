"""Installs a lock file into .venv with pip, every hash demanded, and shows how far it has come.

Only the standard library. Usage: python -m tools.packages requirements.txt STAMP
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = ROOT / ".venv" / "bin" / "python"


def install(lock: Path) -> int:
    """Run pip; one line of progress for each package. Returns pip's own exit status."""
    count = len(re.findall(r"^[a-z0-9][^ ]*==", lock.read_text(encoding="utf-8"), re.MULTILINE))
    print(f"2/4 Python packages of {lock.name} (at most {count}, a minute or less on most networks)", flush=True)
    pip = subprocess.Popen(
        [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--require-hashes", "--no-deps",
         "--progress-bar", "off", "-r", str(lock)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert pip.stdout is not None
    found = 0
    last: list[str] = []
    for line in pip.stdout:
        last = [*last[-19:], line]
        if (name := re.match(r"Collecting ([^=\s]+)", line)) is not None:
            found += 1
            _show(f"    {found}/{count} {name[1]}")
        elif line.startswith("Installing"):
            _show("    installing", end=True)
    status = pip.wait()
    if status:
        print("".join(last))
    return status


def _show(words: str, end: bool = False) -> None:
    """On a terminal one line that changes; in a log one line for every tenth package."""
    if sys.stdout.isatty():
        print(f"\r{words:60}", end="\n" if end else "", flush=True)
    elif end or re.match(r" *\d*[05]/", words):
        print(words, flush=True)


def main() -> None:
    """Install, then leave the stamp that says so."""
    lock, stamp = ROOT / sys.argv[1], ROOT / sys.argv[2]
    if install(lock):
        sys.exit("The Python packages could not be installed; the reason stands above. "
                 "Check the network and run “make setup” again.")
    stamp.touch()


if __name__ == "__main__":
    main()
