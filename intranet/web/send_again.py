"""What a plain form sent when it was refused as a whole: an ended sign-in, a stale token, a resting server, too much
text.

Without a script the page with the text is gone by then, and the browser may not keep it. The error page carries the
fields back, so that the person can send them once more.
"""

from __future__ import annotations

from flask import request
from werkzeug.exceptions import HTTPException

from intranet.web.forms import pairs_sent
from intranet.web.fragments import wants_fragment
from intranet.web.hosts import is_here
from intranet.web.password_fields import PASSWORD_FIELDS

LARGEST_KEPT = 2_000_000
"""Octets of a form that was too large up to which its text is read all the same, to come back for shortening."""


def fields_to_send_again() -> list[tuple[str, str]]:
    """The fields of a plain POST from a page of ours; none for htmx, whose page is still open, or with a password.

    What another site may have sent is never offered: the person would lend it their own token.
    """
    if request.method != "POST" or wants_fragment() or not _comes_from_here():
        return []
    try:
        fields = pairs_sent("csrf_token")
    except HTTPException:  # too large to be read at all
        return []
    return [] if any(name in PASSWORD_FIELDS for name, _ in fields) else fields


def fields_to_shorten() -> list[tuple[str, str]]:
    """The same of a form that was too large. Nothing of it is kept: the page alone has it, for the person to shorten.

    Files are never read for this, and neither is more than any person types.
    """
    if request.mimetype != "application/x-www-form-urlencoded" or not 0 < (request.content_length or 0) <= LARGEST_KEPT:
        return []
    request.max_content_length = request.max_form_memory_size = LARGEST_KEPT
    return fields_to_send_again()


def _comes_from_here() -> bool:
    return request.headers.get("Sec-Fetch-Site", "same-origin") == "same-origin" and \
        is_here(request.headers.get("Origin", ""))
