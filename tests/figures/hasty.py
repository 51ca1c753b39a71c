"""A planted fault for a real site to be served with: a save says 200 before its commit, and commits a moment later.

Never part of the product: a test names it to gunicorn in the place of `wsgi:app`.
"""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from wsgi import app

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

LATER = 0.15
"""Seconds after which what was said to be saved is saved."""


site = app.wsgi_app


def hasty(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """The site, but answers are acknowledged at once and kept later."""
    item = environ["PATH_INFO"].rpartition("/answers/")[2]
    if environ["REQUEST_METHOD"] != "POST" or "/answers/" not in environ["PATH_INFO"]:
        return site(environ, start_response)
    body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
    seen = int(parse_qs(body.decode())["version"][0])
    threading.Thread(target=_keep, args=({**environ, "wsgi.input": io.BytesIO(body)},)).start()
    start_response("200 OK", [("Content-Type", "text/html; charset=utf-8")])
    return [f'<input name="version-{item}" value="{seen + 1}">'.encode()]


def _keep(environ: WSGIEnvironment) -> None:
    def answers(*_: Any) -> Any:
        return lambda piece: None

    time.sleep(LATER)
    b"".join(site(environ, answers))


app.wsgi_app = hasty  # type: ignore[method-assign]
