"""A PostgreSQL database copied by its own pg_dump, checked by reading the copy through, and put back by psql in one
transaction. The programs are those of this machine; where there are none, the operator is told what to bring.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Collection, Iterable
from pathlib import Path
from shutil import which

from sqlalchemy import URL

from intranet.backup.types import BackupRefused, BrokenArchive

BEGINS = re.compile(rb'COPY (?:public\.)?"?(\w+)"? \(.*\) FROM stdin;\n')
LOCK_SECONDS = 20


def program(name: str) -> str:
    """Its path; raises BackupRefused with what to do when this machine has none."""
    debian = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: path.parts[-3].zfill(3))
    found = which(name) or (str(debian[-1]) if debian else "")
    if not found:
        raise BackupRefused(f"There is no {name} on this machine, which a database of PostgreSQL needs. Bring it with "
                            "“apt install postgresql-client”, of at least the server's version.")
    return found


def _environment(url: URL) -> dict[str, str]:
    """How libpq finds the database. Not on the command line: everybody on the machine reads that."""
    said = {**{f"PG{name.upper()}": str(value) for name, value in url.query.items() if name in ("host", "port")},
            "PGHOST": url.host, "PGPORT": url.port and str(url.port), "PGUSER": url.username,
            "PGPASSWORD": url.password and str(url.password), "PGDATABASE": url.database}
    if "host" in url.query:
        said["PGHOST"] = str(url.query["host"])
    if "sslmode" in url.query:
        said["PGSSLMODE"] = str(url.query["sslmode"])
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    return {**kept, **{name: value for name, value in said.items() if value}, "LC_ALL": "C.UTF-8"}


def _run(url: URL, name: str, *words: str) -> None:
    """A program of PostgreSQL's; raises BackupRefused with the first line of what it says is wrong."""
    done = subprocess.run([program(name), *words], env=_environment(url), stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode:
        told = done.stderr.decode("utf-8", "replace").strip().splitlines() or ["it said nothing"]
        raise BackupRefused(f"{name} failed: {told[0][:300]}")


def copy(url: URL, target: Path, snapshot: str, left_empty: Collection[str] = ()) -> None:
    """The database as it is in a snapshot that some transaction holds; some tables without their rows."""
    _run(url, "pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot}",
         *(f"--exclude-table-data={table}" for table in left_empty), f"--file={target}")
    target.chmod(0o600)


def verify(url: URL, path: Path) -> dict[str, int]:
    """The rows of each table, by reading every one of the copy; raises BrokenArchive when that cannot be done."""
    reader = subprocess.Popen([program("pg_restore"), "--data-only", "--file=-", str(path)], env=_environment(url),
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    rows, table = dict[str, int](), ""
    assert reader.stdout is not None and reader.stderr is not None
    with reader:
        for line in reader.stdout:
            if table:
                if line == b"\\.\n":
                    table = ""
                else:
                    rows[table] += 1
            elif (begins := BEGINS.fullmatch(line)) is not None:
                table = begins[1].decode()
                rows[table] = 0
        told = reader.stderr.read().decode("utf-8", "replace").strip()
    if reader.returncode or table:
        raise BrokenArchive(f"The copy of the database cannot be read: {told[:300] or 'it is cut off'}")
    return rows


def put_in_place(url: URL, path: Path, instead_of: Iterable[str]) -> None:
    """The copy instead of these tables: all of it, or nothing when anything fails."""
    before, after = path.with_name("before.sql"), path.with_name("after.sql")
    dropped = "".join(f'DROP TABLE IF EXISTS "{table}" CASCADE;\n' for table in instead_of)
    before.write_text(f"SET lock_timeout = '{LOCK_SECONDS}s';\nSET client_min_messages = warning;\n{dropped}",
                      encoding="utf-8")
    _run(url, "pg_restore", "--no-owner", "--no-privileges", f"--file={after}", str(path))
    _run(url, "psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--single-transaction", f"--file={before}",
         f"--file={after}")
