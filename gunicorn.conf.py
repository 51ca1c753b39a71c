"""How the site is served: one process that prepares, two that answer and one that runs timed jobs, all in the process
group of `make run`.

Addresses and data come from the site's own settings; nothing here decides what a page may do.
"""

import ctypes
import gc
import os
import socket
import sys
from pathlib import Path

from intranet.running import Taken, stay
from intranet.settings import SettingsMistake, read_settings

try:
    settings = read_settings()
except SettingsMistake as mistake:
    sys.exit("\n".join(mistake.sentences))

# glibc keeps what a thread has freed for that thread: 25 MB in two workers of eight threads. Elsewhere nothing happens.
ARENA_MAX, TRIM_THRESHOLD = -8, -1
libc = ctypes.CDLL(None)
if hasattr(libc, "mallopt"):
    libc.mallopt(ARENA_MAX, 1)
    libc.mallopt(TRIM_THRESHOLD, 64 * 1024)

os.umask(0o077)  # what the site writes holds answers and links: for the owner of its process alone

bind = f"[{settings.host}]:{settings.port}" if ":" in settings.host else f"{settings.host}:{settings.port}"
SERVING = 2
workers = SERVING + 1  # the last one keeps the time
worker_class = "intranet.serving.Worker"  # gthread, but whoever sends slowly holds no thread
threads = 8
preload_app = True  # the house is built once; workers share its memory
timeout = 60
graceful_timeout = 15
keepalive = 15
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() and os.access("/dev/shm", os.W_OK) else None

errorlog = "-"
loglevel = "warning"
accesslog = None  # a line with time and address for POST /f/… could tell who answered what
control_socket_disable = True

# what a proxy says is believed by the site's own setting TRUSTED_PROXIES, not here
forwarded_allow_ips = ""
secure_scheme_headers = {}
proxy_allow_ips = ""


def on_starting(server):
    """Tables, first content, and what is wrong in files: before the first request, in the parent alone."""
    _refuse_taken_port()
    _say_that_it_runs()
    gc.disable()  # what is imported now stays: to look at it again and again is a seventh of a start
    from intranet.commands.start import fill_aside, prepare  # after the check, so that a taken port is told at once

    app = server.app.wsgi()
    sys.stdout.flush()  # what waits there would be written by both
    prepare(app, is_filled=fill_aside(app))
    gc.collect()
    if hasattr(libc, "malloc_trim"):
        libc.malloc_trim(0)
    gc.freeze()  # what the workers share stays shared: their garbage collector does not touch it
    gc.enable()


def when_ready(server):
    """The sockets are open: say where."""
    print(f"Ankkuri is open at {settings.site_url} – stop it with Ctrl-C.", flush=True)


def pre_fork(server, worker):
    """Which of the workers keeps the time."""
    from intranet.serving import share_out

    share_out(server.WORKERS.values(), worker, SERVING)


def on_reload(server):
    """Those that are there go; the new ones share the work out among themselves."""
    from intranet.serving import STARTS

    STARTS.clear()
    for worker in server.WORKERS.values():
        worker.leaves = True


def _say_that_it_runs():
    """A restore must not come under a running site, nor a site over a restore."""
    try:
        stay(settings.instance)
    except Taken:
        sys.exit(f"A restore is at work in {settings.instance}: start the site when it has ended.")


def _refuse_taken_port():
    """One sentence in place of five attempts and a traceback. A socket that is handed over is open on purpose."""
    if os.environ.get("LISTEN_PID") == str(os.getpid()):
        return
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as problem:
            sys.exit(f"{settings.host}:{settings.port} cannot be opened ({problem.strerror}). "
                     f"Is the site running already? Another port: “PORT={settings.port + 1} make run”.")
