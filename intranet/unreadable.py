"""The answer to what never became a request: a first line, a head or a body that the server cannot read.

No app sees it, so its page stands here, in the three languages one below the other. Nothing of what was sent is said
again, neither on the page nor in the log.
"""

from __future__ import annotations

from collections.abc import Mapping

from gunicorn.http.errors import (
    ConfigurationProblem,
    ExpectationFailed,
    ForbiddenProxyRequest,
    InvalidResponseHeader,
    InvalidResponseHeaderName,
    LimitRequestHeaders,
    LimitRequestLine,
    ParseException,
    UnsupportedTransferCoding,
)

from intranet.text.words import FIRST_LANGUAGE

REASONS = {400: "Bad Request", 403: "Forbidden", 414: "URI Too Long", 417: "Expectation Failed",
           431: "Request Header Fields Too Large", 500: "Internal Server Error", 501: "Not Implemented"}
STATUSES = ((ConfigurationProblem, 500), (InvalidResponseHeader, 500), (InvalidResponseHeaderName, 500),
            (LimitRequestLine, 414), (LimitRequestHeaders, 431), (ExpectationFailed, 417),
            (UnsupportedTransferCoding, 501), (ForbiddenProxyRequest, 403), (ParseException, 400))
PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title} – Ankkuri</title></head>
<body><main>
{texts}</main></body></html>
"""
SECTION = """<section lang="{language}"><h{level}>{title}</h{level}><p>{text}</p></section>
"""
THEIRS = (
    ("fi", "Pyyntöä ei voitu lukea", "Selain lähetti jotain, mitä palvelin ei ymmärrä, tai liian pitkän osoitteen. "
     "Palaa edelliselle sivulle ja yritä uudelleen."),
    ("sv", "Begäran kunde inte läsas", "Webbläsaren skickade något som servern inte förstår, eller en för lång adress. "
     "Gå tillbaka till föregående sida och försök på nytt."),
    ("en", "The request could not be read", "The browser sent something that the server does not understand, or an "
     "address that is too long. Go back to the page before and try again."),
)
OURS = (
    ("fi", "Palvelimessa on vika", "Vika ei ole sinun. Odota hetki ja yritä uudelleen."),
    ("sv", "Det är fel på servern", "Felet är inte ditt. Vänta en stund och försök på nytt."),
    ("en", "Something is wrong with the server", "It is not your fault. Wait for a moment and try again."),
)


def status_of(problem: BaseException) -> int:
    """The status that fits; 500 for what is not the sender's fault."""
    return next((status for kind, status in STATUSES if isinstance(problem, kind)), 500)


def answer_of(status: int, headers: Mapping[str, str]) -> bytes:
    """The whole answer, after which the connection ends. `headers`: what every answer of the site carries."""
    words = OURS if status >= 500 else THEIRS
    texts = "".join(SECTION.format(language=language, level=1 if language == FIRST_LANGUAGE else 2, title=title,
                                   text=text) for language, title, text in words)
    body = PAGE.format(language=FIRST_LANGUAGE, title=words[0][1], texts=texts).encode()
    head = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body)), "Cache-Control": "no-store",
            "Connection": "close", **headers}
    lines = [f"HTTP/1.1 {status} {REASONS[status]}", *(f"{name}: {value}" for name, value in head.items()), "", ""]
    return "\r\n".join(lines).encode("latin-1") + body
