"""A file to take home: the one place that names it for the browser."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote

from flask import Response

LONGEST = 80
SANDBOX = "default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox"
"""The policy of files that people brought: opened as a page one can do nothing, and it stands in none."""


def download(body: bytes, mimetype: str, name: str, ending: str) -> Response:
    """The file as an attachment, named in words that every system can keep; a plain name for browsers of old."""
    words = re.sub(r"[^\w.-]+", "-", unicodedata.normalize("NFC", name)).strip("-.")[:LONGEST] or "ankkuri"
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode() or "ankkuri"
    answer = Response(body, mimetype=mimetype)
    answer.headers.set("Content-Disposition", "attachment", filename=f"{plain}.{ending}",
                       **{"filename*": f"UTF-8''{quote(f'{words}.{ending}')}"})
    return answer
