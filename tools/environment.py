"""Makes .venv: with Python's own venv, else with a virtualenv borrowed from PyPI for a moment.

Only the standard library, and nothing newer than Python 3.7 here: an old Python must get as far as the sentence.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / ".venv"
OLDEST = (3, 11)


def with_venv() -> bool:
    """Whether Python's own module could make it. Debian ships half of that module, so only trying tells."""
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(TARGET)], stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL)
    return made.returncode == 0


def with_virtualenv() -> None:
    """Borrow virtualenv. `--target` is the one install that Debian's pip allows outside of an environment."""
    print("    no venv module here: borrowing virtualenv from PyPI for a moment", flush=True)
    with tempfile.TemporaryDirectory(prefix="ankkuri-virtualenv-") as place:
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                        "--no-warn-script-location", "--require-hashes", "--target", place,
                        "-r", str(ROOT / "tools" / "requirements-virtualenv.txt")], check=True)
        subprocess.run([sys.executable, "-m", "virtualenv", "--quiet", "--clear", str(TARGET)], check=True,
                       env=dict(os.environ, PYTHONPATH=place))


def main() -> None:
    """Make it, or say in one sentence why not."""
    if sys.version_info < OLDEST:
        sys.exit(f"Ankkuri needs Python 3.11 or newer, and this is {sys.version_info[0]}.{sys.version_info[1]}: "
                 "install one and say, for example, “make PYTHON=python3.12 run”.")
    print("1/4 Python environment in .venv", flush=True)
    if with_venv():
        return
    try:
        with_virtualenv()
    except (OSError, subprocess.CalledProcessError):
        shutil.rmtree(TARGET, ignore_errors=True)
        sys.exit("The Python environment could not be made; the reason stands above. Check the network and that "
                 f"“{sys.executable} -m pip” works, then try again.")


main()
