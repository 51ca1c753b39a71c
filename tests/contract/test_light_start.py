"""What a server must not load: libraries of one job, which every process would carry along and each start wait for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from intranet.settings import PROJECT

HEAVY = ("alembic", "flask_migrate", "mako", "psycopg", "typst", "docx", "openpyxl", "icalendar", "fontTools",
         "cryptography", "webauthn", "OpenSSL", "cbor2", "pyasn1")


def test_a_server_loads_no_library_of_one_job(tmp_path: Path) -> None:
    told = "import sys, wsgi; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    environment = {**os.environ, "INSTANCE": str(tmp_path / "instance"), "DATABASE_URL": ""}
    found = subprocess.run([sys.executable, "-c", told], cwd=PROJECT, env=environment, capture_output=True, text=True,
                           check=True).stdout.split()
    assert "flask" in found and [name for name in HEAVY if name in found] == []
