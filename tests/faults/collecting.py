"""The site, which tells with each answer whether its process collects garbage. For test_collector.py."""

from __future__ import annotations

import gc

from flask import Response

from wsgi import app

TELLS = "X-Collects"


@app.after_request
def tell(answer: Response) -> Response:
    """`yes`, or `no` for a process that would grow without end."""
    answer.headers[TELLS] = "yes" if gc.isenabled() else "no"
    return answer
