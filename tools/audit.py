"""Asks the public lists of known holes about everything a running site is made of. Needs the network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def python_packages() -> int:
    """pip-audit on requirements.txt, from a place that is thrown away afterwards."""
    with tempfile.TemporaryDirectory(prefix="ankkuri-audit-") as place:
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes", "--target", place,
                        "-r", str(ROOT / "tools" / "requirements-audit.txt")], check=True)
        return subprocess.run([sys.executable, "-m", "pip_audit", "--disable-pip", "--require-hashes",
                               "-r", str(ROOT / "requirements.txt")],
                              env={**os.environ, "PYTHONPATH": place}).returncode


def browser_parts() -> int:
    """npm's own audit of the lock file."""
    if shutil.which("npm") is None:
        print("npm is not here: the browser parts were not asked about.")
        return 0
    return subprocess.run(["npm", "audit", "--omit=dev"], cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(python_packages() | browser_parts())
