"""Values that nobody types by accident, and requests made of them, as strategies of hypothesis.

Half of the requests are what a page really offers, with one or two fields made hostile, so that they get deep; the
rest lie about everything: paths, queries, headers, cookies, the kind and the size of the body.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote_from_bytes, urlsplit

from hypothesis import strategies as st

from tests.figures.offered import Offer
from tests.pictures import png

SURROGATE = re.compile("[\ud800-\udfff]")
NOUGHT_TO_ONE = st.integers(0, 99)
TEXTS = (
    "", " ", "\0", "a\0b", "\ud800", "a\udfffb", "\x1b[31m", "\x7f", "\ufffe", "\u202eoikealta", "\u200b", "e\u0301",
    "ﬀ", "ä" * 301, "x" * 20_001, "\n" * 500, "\r\n.\r\n", "a\r\nX-Evil: yes", "👩‍👩‍👧‍👦", "مرحبا", "İ", "ẞ",
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{7*7}}", "{% for %}", "%s%d%n", "%", "\\", "'",
    "' OR 1=1 --", "../../etc/passwd", "..\\..", "/", "//evil.example", "https://evil.example/", "javascript:alert(1)",
    "data:text/html,x", "=cmd|' /C calc'!A0", "@SUM(1)", "[" * 600, "{" * 600, "[[[[x]]]]", "![](x)", "| a |\n|---|\n",
    "# " * 300, "* * " * 200, "- [ ] x", "---\ntitle: x\n---\n", "&amp;&#0;&#xd800;", "None", "null", "undefined",
    "true", "[]", "{}", "{\"a\": 1}", "on", "yes", "save", "publish", "delete", "up", "down", "out", "fi", "xx",
    "fi-FI", "a@b", "a@b.c\r\nBcc: d@e.f", "\"a b\"@c.d", "a" * 300 + "@b.example", "x.y.z", "a.b", "-", "_", ".",
    "..", "0.0",
)
NUMBERS = (
    "0", "-1", "1", "5", "007", "999999", "1000000", "2147483648", "9223372036854775808", "9" * 400, "1e999", "nan",
    "inf", "-inf", "1.5", "1,5", "0x1f", "1_000", "٣", "２", "½", "+1", " 1 ", "1 000", "--1", "NaN", "1e-400",
)
DAYS = (
    "0.0.0000", "31.2.2027", "30.2", "1.1.0001", "31.12.9999", "1.1.10000", "9999-12-31", "0000-00-00", "0001-01-01",
    "2027-02-30", "2027-13-01", "99999-01-01", "1.1.1", "٣.٣.2027", "29.3.2026", "2026-03-29T03:30",
    "2026-10-25T03:30", "9999-12-31T23:59", "0001-01-01T00:00", "25:61", "24.00", "3.30", "8", "24:00:00+99:99",
    "tänään", "1.1.2027 3.30", "1.1.-5", "1752-09-02", "-1-1-1",
)
JSONS = (
    "{", "[" * 3_000, "{\"a\":" * 1_000, "nan", "1" * 5_000, "\"\\ud800\"", "{\"ankkuri\": []}",
    # a sign that no text holds, spelt: whoever looks at the text alone does not see it
    "{\"id\": \"\\ud800\"}", "{\"id\": \"a\\u0000b\"}", "{\"\\udfff\": 1, \"id\": \"a\"}",
    "{\"id\": \"a\", \"rawId\": \"a\", \"type\": \"public-key\", \"response\": {\"signature\": [\"\\ud800\"]}}",
    "{\"id\": NaN}", "{\"id\": [], \"response\": {\"clientDataJSON\": 1e999}}",
)
OF_SCRIPTS = ("passkey",)
"""Fields whose JSON a script of ours writes: there it gets deeper than any other text."""
FILES: tuple[bytes, ...] = (
    b"", b"\0", png(), png()[:20], b"%PDF-1.7\n", b"PK\x03\x04" + bytes(40), b"\xff\xfe\x00", b"<svg/>", b"[" * 5_000,
    b"{\"ankkuri\": \"sheet\", \"version\": 1e999}",
    b"{\"ankkuri\": \"sheet\", \"format\": 1, \"worksheet\": \"\\ud800\", \"answers\": [{\"item\": \"\\u0000\"}]}",
    b"\xed\xa0\x80", b"x" * 200_000, b"GIF89a" + b"\xff" * 40,
    b"\xff\xd8\xff\xe1\xff\xff", b"RIFF\xff\xff\xff\xffWEBPVP8X", "Älä".encode("utf-16"),
)
FILE_NAMES = ("a.png", "a\0.png", "../../a", "x" * 400, "\"a\".pdf", "ä.json", "", ".", "CON", "a\r\nb")
HEADERS: Mapping[str, Sequence[str]] = {
    "HX-Request": ("true", "false", "1"), "HX-Boosted": ("true", "x"), "HX-History-Restore-Request": ("true",),
    "HX-Target": ("content", "\xff", "#x y"), "HX-Trigger": ("{", "x"), "HX-Trigger-Name": ("\xe4",),
    "HX-Current-URL": ("http://[::1", "http://localhost/\xff", "x" * 3_000, "//"), "HX-Prompt": ("x",),
    "If-None-Match": ("*", "\"x\"", "W/\"x\"", "W/", ",,,", "\"" * 99), "If-Match": ("*", "x"),
    "If-Modified-Since": ("0", "Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "x"),
    "If-Range": ("x", "\"x\""), "Range": ("bytes=0-", "bytes=-1", "bytes=9-1", "bytes=0-0,5-9", "items=1",
                                              "bytes=" + "9" * 99),
    "Accept-Language": ("sv", "en;q=nan", "*;q=9", "fi;q=-1,,;", "x" * 3_000, "\xff", "i-klingon",
                        "sv-FI-x-" + "a" * 90),
    "Accept-Encoding": ("br", "gzip;q=x", "*;q=0", "identity;q=0", "\xff"), "Accept": ("application/json", "*", "x"),
    "Content-Type": ("application/json", "multipart/form-data", "multipart/form-data; boundary=", "text/plain", "x",
                     "application/x-www-form-urlencoded; charset=utf-7", "application/json; charset=bogus",
                     "multipart/form-data; boundary=" + "x" * 300, "\xff/\xff"),
    "Content-Encoding": ("gzip",), "Referer": ("http://[::1", "x", "http://localhost/\xff?a=\xe4",
    "https://evil.example/"),
    "User-Agent": ("", "\xff\xfe", "x" * 3_000), "X-Forwarded-For": ("x", "1.2.3.4, y"),
    "X-Forwarded-Proto": ("gopher",),
    "Origin": ("null", "http://[::1", "http://localhost"), "Sec-Fetch-Site": ("same-origin", "none", "x"),
    "Host": ("localhost:99999", "[::1", "a b", "\xff", "evil.example", "localhost:x"),
    "X-HTTP-Method-Override": ("DELETE",),
    "X-CSRFToken": ("x", "\xff"), "Idempotency-Key": ("x",),
}
COOKIES = (
    "ankkuri-language=xx", "ankkuri-language=\"\\377\"", "ankkuri-theme=<b>", "ankkuri-view=plain",
    "ankkuri-view=\\000", "ankkuri-signals=a.b.c", "ankkuri-signals=" + "x" * 3_000, "ankkuri=x",
    "ankkuri=eyJhIjoxfQ.x.y", "=", ";;;", "a=\xff", "ankkuri-live-{code}=x.y", "ankkuri-live-{code}=\xe4",
)
QUERIES = (
    "said", "view", "q", "event", "stage", "series", "seen", "saved", "kind", "from", "term", "show", "perspective",
    "page", "organisation", "code", "card", "at", "area", "worksheet", "which", "when", "translation_of", "title",
    "text", "tag", "stopped", "state", "sent", "reminded", "part", "one", "next", "mark", "last", "language", "in",
    "form", "entered", "email", "draft", "copy", "copies", "before", "as", "answer", "action", "with", "%00", "a[]",
)
PARTS = (
    "%00", "%ff", "..%2f..", "%2e%2e", "a" * 300, "ÄÄ", "0", "-1", "999999", "1000000", "٣", "x" * 22, "A" * 43,
    "AAAAAA", "new", "desk", "%ed%a0%80", "a.b.c", "a.b.c.d", "%0a", "%25", "result", "csv", "pdf", "up", "aaaa-aaaa",
    "-_-",
)
METHODS = ("HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "POST", "GET", "FOO")

text = st.one_of(st.sampled_from(TEXTS), st.sampled_from(NUMBERS), st.sampled_from(DAYS), st.sampled_from(JSONS),
                 st.text(max_size=12))


@dataclass(frozen=True)
class Request:
    """One request to send; `typed` are texts of a real form that must come back when it is refused."""

    method: str
    path: str
    fields: tuple[tuple[str, str], ...] = ()
    files: tuple[tuple[str, bytes, str], ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    cookie: str = ""
    body: bytes | None = None
    token: bool = True
    typed: tuple[tuple[str, str], ...] = ()


def as_offered(offer: Offer) -> Request:
    """The request as a browser would send it."""
    files = tuple((name, png(), "kuva.png") for name in offer.files)
    return Request(offer.method, offer.path, tuple(offer.fields.items()), files)


def as_chosen(offer: Offer) -> Request:
    """The same with something chosen in every list and box: a form may want what it does not suggest."""
    chosen = {name: values[len(values) // 2] for name, values in offer.choices.items() if values}
    return as_offered(replace(offer, fields={**offer.fields, **chosen}))


@st.composite
def deep(draw: Any, offer: Offer, htmx: bool = False) -> Request:
    """What the page offers, with one or two fields made hostile."""
    fields = dict(offer.fields)
    names = list(fields)
    for name, values in offer.choices.items():
        fields[name] = values[draw(NOUGHT_TO_ONE) % len(values)]
    typed = []
    for number in range(1 + draw(NOUGHT_TO_ONE) % 2 if names else 0):
        name = names[(draw(NOUGHT_TO_ONE) + number) % len(names)]
        fields[name] = draw(text)
        if name in offer.typed and not SURROGATE.search(fields[name]):  # those arrive as something else
            typed.append((name, fields[name]))
    for name in OF_SCRIPTS:
        if name in fields and draw(NOUGHT_TO_ONE) < 70:
            fields[name] = draw(st.sampled_from(JSONS))
    rest = list(fields.items())
    if names and draw(NOUGHT_TO_ONE) < 5:  # a name twice, or one that nobody asked for
        rest.append((names[0], draw(text)))
        rest.append((draw(text)[:40] or "x", "1"))
        typed = []
    if names and draw(NOUGHT_TO_ONE) < 8:
        del rest[draw(NOUGHT_TO_ONE) % len(rest)]
        typed = []
    files = tuple((name, draw(st.sampled_from(FILES)), draw(st.sampled_from(FILE_NAMES))) for name in offer.files)
    headers = {"HX-Request": "true"} if draw(NOUGHT_TO_ONE) < 30 else {}
    path = offer.path if offer.method != "GET" or draw(NOUGHT_TO_ONE) < 20 else draw(asking(offer.path))
    return Request(offer.method, path, tuple(rest), files, headers, typed=tuple(dict(typed).items()))


@st.composite
def asking(draw: Any, path: str) -> str:
    """The path with one to three questions in its query."""
    pairs = [(draw(st.sampled_from(QUERIES)), draw(text)) for _ in range(1 + draw(NOUGHT_TO_ONE) % 3)]
    return f"{urlsplit(path).path}?" + "&".join(f"{name}={_quoted(value)}" for name, value in pairs)


@st.composite
def wild(draw: Any, offer: Offer) -> Request:
    """The offer's address, or one like it, with lies about everything else."""
    parts = urlsplit(offer.path).path.split("/")
    if draw(NOUGHT_TO_ONE) < 40:
        parts[draw(NOUGHT_TO_ONE) % len(parts)] = draw(st.sampled_from(PARTS))
    path = "/" + "/".join(parts).lstrip("/")
    if draw(NOUGHT_TO_ONE) < 40:
        path = draw(asking(path))
    headers = {}
    for _ in range(draw(NOUGHT_TO_ONE) % 4):
        name = draw(st.sampled_from(tuple(HEADERS)))
        headers[name] = draw(st.sampled_from(HEADERS[name]))
    method = draw(st.sampled_from(METHODS)) if draw(NOUGHT_TO_ONE) < 10 else offer.method
    cookie = draw(st.sampled_from(COOKIES)).format(code=(path.split("/") + ["", "", ""])[2]) \
        if draw(NOUGHT_TO_ONE) < 20 else ""
    names = [*offer.fields, "csrf_token", "do", "version", "key"]
    fields = tuple((names[draw(NOUGHT_TO_ONE) % len(names)], draw(text)) for _ in range(draw(NOUGHT_TO_ONE) % 4))
    body = draw(st.one_of(st.sampled_from([one.encode() for one in JSONS]), st.binary(max_size=20))) \
        if draw(NOUGHT_TO_ONE) < 15 else None
    return Request(method, path, fields if method != "GET" else (), (), headers, cookie, body,
                   token=draw(NOUGHT_TO_ONE) < 90)


def encoded(fields: Sequence[tuple[str, str]]) -> bytes:
    """The fields urlencoded, lone surrogates and all."""
    return "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in fields).encode()


def _quoted(value: str) -> str:
    return quote_from_bytes(value.encode("utf-8", "surrogatepass"), safe="")
