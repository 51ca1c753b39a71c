"""A real site for the time of a test run: gunicorn as `make run` starts it, a fresh demo instance, a free port."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from intranet.settings import PROJECT

PATIENCE_SECONDS = 180.0
SHARED = "TESTS_SHARED_FOLDER"
"""Names the folder that all processes of a test run share; `tests/conftest.py` makes it."""
OTHER_START = {"CONTENT", "DATABASE_URL", "MODE", "FIRST_MODE"}
"""With one of these an instance begins otherwise."""
PREPARE = "from wsgi import app; from intranet.commands.start import prepare; prepare(app)"


@dataclass
class Server:
    """A site that answers, and how to stop and start it as a power cut would."""

    url: str
    instance: Path
    environment: dict[str, str]
    config: str = "gunicorn.conf.py"
    app: str = "wsgi:app"
    under: tuple[str, ...] = ()
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start and wait for the first answer; raises RuntimeError with the log when none comes."""
        log = self.instance.parent / f"{self.instance.name}.log"
        with log.open("ab") as file:
            self.process = subprocess.Popen(
                [*self.under, sys.executable, "-m", "gunicorn", "--config", self.config, self.app], cwd=PROJECT,
                env=self.environment, stdout=file, stderr=subprocess.STDOUT, start_new_session=True)
        until = time.monotonic() + PATIENCE_SECONDS
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > until:
                self.stop()
                raise RuntimeError(f"the site did not start:\n{log.read_text(encoding='utf-8')}")
            time.sleep(0.05)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """End the whole process group and wait until it is gone."""
        if self.process is None:
            return
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, how)
        self.process.wait(timeout=PATIENCE_SECONDS)
        self.process = None

    def answers(self) -> bool:
        """Whether it says that it is well."""
        try:
            with urllib.request.urlopen(f"{self.url}/healthz", timeout=5) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False


@contextmanager
def running_site(folder: Path, config: str = "gunicorn.conf.py", app: str = "wsgi:app", under: tuple[str, ...] = (),
                 *, first_start: bool = False, **more: str) -> Iterator[Server]:
    """A site in this folder, with the demo that a new instance begins with; stopped afterwards.

    `config` is gunicorn's, `app` what it serves, `under` a program that runs it; `more` are settings of the
    environment, such as `PLUGINS`. The demo of content/ is made once a test run and copied, but with `first_start`, or
    where it would begin otherwise.
    """
    port = int(more.get("PORT") or free_port())
    instance = folder / "instance"
    ours = ("MODE", "HOST", "DATABASE_URL", "SITE_URL", "CONTENT", "PLUGINS", "TRUSTED_PROXIES")
    environment = {name: value for name, value in os.environ.items() if name not in ours}
    environment |= {"INSTANCE": str(instance), "PORT": str(port), "FIRST_MODE": "demo", **more}
    folder.mkdir(parents=True, exist_ok=True)
    if not first_start and not OTHER_START & more.keys() and SHARED in os.environ:
        shutil.copytree(_demo(Path(os.environ[SHARED]), environment), instance)
    server = Server(f"http://127.0.0.1:{port}", instance, environment, config, app, under)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def _demo(shared: Path, environment: dict[str, str]) -> Path:
    """The instance as a first start leaves it. To make it takes ten seconds; whoever comes first does it for all."""
    made = shared / "demo"
    with (shared / "demo.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            draft = shared / "being-made"
            told = subprocess.run([sys.executable, "-c", PREPARE], cwd=PROJECT, capture_output=True, text=True,
                                  env=environment | {"INSTANCE": str(draft), "PLUGINS": str(PROJECT / "plugins")})
            if told.returncode:
                raise RuntimeError(f"the demo could not be made:\n{told.stdout}{told.stderr}")
            draft.rename(made)
    return made


def free_port() -> int:
    """A port that nobody uses just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
