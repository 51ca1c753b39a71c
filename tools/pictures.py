"""Pictures for the docs: the main journey of the browser's tests, on a new demo instance, a picture at each stage.

Usage: python -m tools.pictures. Fails where a test would: a picture of something that does not work is not made.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tools import browser

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "pictures"
JOURNEY = "tests/browser/test_main_journey.py"


def main() -> int:
    """Run the journey into a new folder; the old pictures go only when all new ones are there."""
    if browser.chromium() is None:
        print(f"The pictures need a browser: {browser.BRING}")
        return 1
    with tempfile.TemporaryDirectory(prefix="pictures-") as name:
        made = subprocess.run([sys.executable, "-m", "pytest", "--quiet", JOURNEY], cwd=ROOT,
                              env={**os.environ, "PICTURES": name})
        if made.returncode:
            return made.returncode
        shutil.rmtree(TARGET, ignore_errors=True)
        shutil.copytree(name, TARGET)
    for path in sorted(TARGET.glob("*.png")):
        print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1000} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
