"""Asks the public lists of known holes about everything a running site is made of. Needs the network."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.browser_parts import borrowed_npm, own_npm

ROOT = Path(__file__).resolve().parent.parent


def python_packages() -> int:
    """pip-audit on requirements.txt, from a place that is thrown away afterwards.

    Strict: a package that could not be asked about is no package without holes, and without it the last line would
    still be “No known vulnerabilities found”.
    """
    with tempfile.TemporaryDirectory(prefix="ankkuri-audit-") as place:
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes", "--target", place,
                        "-r", str(ROOT / "tools" / "requirements-audit.txt")], check=True)
        return subprocess.run([sys.executable, "-m", "pip_audit", "--strict", "--disable-pip", "--require-hashes",
                               "-r", str(ROOT / "requirements.txt")],
                              env={**os.environ, "PYTHONPATH": place}).returncode


def browser_parts() -> int:
    """npm's own audit of the lock file, by this machine's npm or a borrowed one."""
    with tempfile.TemporaryDirectory(prefix="ankkuri-audit-") as name:
        place = Path(name)
        npm = own_npm() or [*borrowed_npm(place / "npm"), f"--cache={place / 'cache'}"]
        return subprocess.run([*npm, "audit", "--omit=dev"], cwd=ROOT).returncode


def main() -> int:
    """Both, also when the first finds something; 0 only when all was asked about and nothing is known."""
    failed = [what for what, ask in (("Python packages", python_packages), ("browser parts", browser_parts)) if ask()]
    for what in failed:
        print(f"{what}: something is known, or the lists could not be asked. The lines above say which.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
