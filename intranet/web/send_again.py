"""What a plain form sent when it was refused for no fault of its own: an ended sign-in, a stale token, a
resting server.

Without a script the page with the text is gone by then, and the browser may not keep it. The error page carries the
fields back, so that the person can send them once more.
"""

from __future__ import annotations

from flask import request
from werkzeug.exceptions import HTTPException

from intranet.web.fragments import wants_fragment
from intranet.web.hosts import host_of


def fields_to_send_again() -> list[tuple[str, str]]:
    """The fields of a plain POST from a page of ours; none for htmx, whose page is still open, or with a password.

    What another site may have sent is never offered: the person would lend it their own token.
    """
    if request.method != "POST" or wants_fragment() or not _comes_from_here():
        return []
    try:
        fields = [(name, value) for name, value in request.form.items(multi=True) if name != "csrf_token"]
    except HTTPException:  # too large to be read at all
        return []
    return [] if any("password" in name for name, _ in fields) else fields


def _comes_from_here() -> bool:
    return request.headers.get("Sec-Fetch-Site", "same-origin") == "same-origin" and \
        host_of(request.headers.get("Origin", "")) == request.host
