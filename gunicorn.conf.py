"""How the site is served: one process that prepares and two that answer, all in the process group of `make run`.

Addresses and data come from the site's own settings; nothing here decides what a page may do.
"""

import gc
import os
import socket
import sys
from pathlib import Path

from intranet.settings import SettingsMistake, read_settings

try:
    settings = read_settings()
except SettingsMistake as mistake:
    sys.exit("\n".join(mistake.sentences))

os.umask(0o077)  # what the site writes holds answers and links: for the owner of its process alone

bind = f"[{settings.host}]:{settings.port}" if ":" in settings.host else f"{settings.host}:{settings.port}"
workers = 2
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
    from intranet.commands.start import prepare  # after the check, so that a taken port is told at once

    prepare(server.app.wsgi())
    gc.collect()
    gc.freeze()  # what the workers share stays shared: their garbage collector does not touch it


def when_ready(server):
    """The sockets are open: say where."""
    print(f"Ankkuri is open at {settings.site_url} – stop it with Ctrl-C.", flush=True)


def _refuse_taken_port():
    """One sentence in place of five attempts and a traceback."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as problem:
            sys.exit(f"{settings.host}:{settings.port} cannot be opened ({problem.strerror}). "
                     f"Is the site running already? Another port: “PORT={settings.port + 1} make run”.")
