"""A PostgreSQL of one's own for the time of a test run: in a throw-away folder, reached by a socket, never by network.

Usage as a program: python -m tools.postgres COMMAND … runs the command with TEST_DATABASE_URL set.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

BRING = "sudo apt-get install postgresql"


def programs() -> Path | None:
    """The folder with initdb and pg_ctl, or None when this machine has no PostgreSQL."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: path.parent.name.zfill(3), reverse=True)
    for folder in [*(Path(name) for name in os.environ.get("PATH", "").split(os.pathsep) if name), *debian]:
        if all(os.access(folder / name, os.X_OK) for name in ("initdb", "pg_ctl", "postgres")):
            return folder
    return None


def _servant() -> dict[str, int]:
    """PostgreSQL refuses to run as root: then somebody who owns nothing runs it."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            person = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": person.pw_uid, "group": person.pw_gid}
    raise OSError("there is neither a user postgres nor a user nobody to run PostgreSQL as")


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """Its address while it runs. Nothing is flushed to disk: the data lives as long as the tests."""
    servant = _servant()
    place = Path(tempfile.mkdtemp(prefix="ankkuri-pg-"))  # short: a socket's path may have 107 signs
    place.chmod(0o700)
    if servant:
        os.chown(place, servant["user"], servant["group"])
    cluster, log = place / "data", place / "log"
    options = (f"-c listen_addresses= -c unix_socket_directories={place} -c fsync=off -c synchronous_commit=off "
               "-c full_page_writes=off -c max_connections=200")

    def call(*words: str) -> None:
        subprocess.run(words, check=True, cwd=place, stdout=subprocess.DEVNULL,
                       env={**os.environ, "LC_ALL": "C.UTF-8", "HOME": str(place)}, **servant)  # type: ignore[call-overload]

    try:
        call(str(folder / "initdb"), "--pgdata", str(cluster), "--username", "ankkuri", "--auth", "trust",
             "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync")
        call(str(folder / "pg_ctl"), "--pgdata", str(cluster), "--log", str(log), "--wait", "--options", options,
             "start")
        try:
            yield f"postgresql://ankkuri@/postgres?host={quote(str(place))}"
        finally:
            call(str(folder / "pg_ctl"), "--pgdata", str(cluster), "--wait", "--mode", "immediate", "stop")
    finally:
        shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    found = programs()
    if found is None:
        sys.exit(f"There is no PostgreSQL on this machine: {BRING}")
    with running(found) as address:
        sys.exit(subprocess.run(sys.argv[1:], env={**os.environ, "TEST_DATABASE_URL": address}).returncode)
