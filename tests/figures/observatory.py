"""The points that the MDN HTTP Observatory gives to an answer, by its published tests and modifiers.

Sources: https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring, and `src/grader/charts.js` with
`src/analyzer/tests/` of https://github.com/mdn/mdn-http-observatory (Cross-Origin-Opener-Policy and
Cross-Origin-Embedder-Policy came with its pull request 498 in 2026).

A site begins with 100. Penalties are taken off first; bonuses are added only where 90 or more are left. Scored here,
each as the Observatory does: Content-Security-Policy (+10), cookies (+5), cross-origin resource sharing, redirection,
Referrer-Policy (+5), Strict-Transport-Security, subresource integrity (+5), X-Content-Type-Options, X-Frame-Options by
`frame-ancestors` (+5), Cross-Origin-Resource-Policy (+10), -Opener-Policy (+10) and -Embedder-Policy (+10): 160.
Five more are for names in the browsers' own list of HSTS sites, which no answer can earn.

Stricter than the Observatory: every cookie counts as one of a sign-in, and a header that stands twice as none at all.
Whether http leads to https is the business of the server in front; a redirect of ours is scored for leaving https.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from http.cookies import SimpleCookie
from urllib.parse import urlsplit

from werkzeug.datastructures import Headers

from tests.inspect_page import parse

BASE, ENOUGH_FOR_BONUSES, MOST = 100, 90, 160
BROAD = {"*", "http:", "https:", "ftp:", "http://*", "https://*", "http://*.*", "https://*.*"}
UNSAFE = {"'unsafe-inline'", "data:"}
PRIVATE = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}
SIX_MONTHS = 15_768_000


def points(parts: Mapping[str, int]) -> int:
    """The score of an answer by the points of its parts."""
    left = BASE + sum(one for one in parts.values() if one < 0)
    return max(0, left + (sum(one for one in parts.values() if one > 0) if left >= ENOUGH_FOR_BONUSES else 0))


def possible(body: str) -> int:
    """The most that an answer like this can have: without scripts there is nothing to be sure of, and no bonus."""
    return MOST if "<script" in body else MOST - 5


def parts_of(site: str, headers: Headers, body: str, cookies: Iterable[str]) -> dict[str, int]:
    """The points of each part of an answer of the site at this https address.

    `cookies` are all that were set in the session so far, as `Set-Cookie` has them; `body` is empty for no HTML.
    """
    policy = policy_of(_only(headers, "Content-Security-Policy"))
    return {
        "content-security-policy": _policy(policy),
        "cookies": _cookies(cookies, is_held="Strict-Transport-Security" in headers),
        "cross-origin-resource-sharing": _sharing(headers),
        "redirection": _redirection(site, headers.get("Location", "")),
        "referrer-policy": _referrer(_only(headers, "Referrer-Policy")),
        "strict-transport-security": _transport(_only(headers, "Strict-Transport-Security")),
        "subresource-integrity": _integrity(site, body),
        "x-content-type-options": 0 if _only(headers, "X-Content-Type-Options") == "nosniff" else -5,
        "x-frame-options": _frames(policy, _only(headers, "X-Frame-Options")),
        "cross-origin-resource-policy": _of(_only(headers, "Cross-Origin-Resource-Policy"),
                                            {"same-origin": 10, "same-site": 10, "cross-origin": 0}),
        "cross-origin-opener-policy": _of(_only(headers, "Cross-Origin-Opener-Policy"), {
            "same-origin": 10, "same-origin-allow-popups": 10, "noopener-allow-popups": 10, "unsafe-none": 0}),
        "cross-origin-embedder-policy": _of(_only(headers, "Cross-Origin-Embedder-Policy"), {
            "require-corp": 10, "credentialless": 10, "unsafe-none": 0}),
    }


def policy_of(text: str) -> dict[str, set[str]]:
    """The directives of a policy; the first of two with one name counts."""
    found: dict[str, set[str]] = {}
    for part in text.split(";"):
        name, *sources = part.split()[:1] and part.split() or [""]
        if name and name.lower() not in found:
            found[name.lower()] = {source.lower() for source in sources}
    return found


def _policy(policy: Mapping[str, set[str]]) -> int:
    if not policy:
        return -25
    otherwise = policy.get("default-src", {"*"})
    script, style, objects = (policy.get(name, otherwise) for name in ("script-src", "style-src", "object-src"))
    if script & (BROAD | UNSAFE) or objects & BROAD:
        return -20
    sources = {source for name, its in policy.items() if name not in ("img-src", "media-src") for source in its}
    if any(source.startswith(("http:", "ftp:")) for source in sources):
        return -20
    passive = policy.get("img-src", otherwise) | policy.get("media-src", otherwise)
    if "'unsafe-eval'" in script | style or any(source.startswith(("http:", "ftp:")) for source in passive):
        return -10
    if style & (BROAD | UNSAFE):
        return 0
    strict = policy.get("default-src") == {"'none'"} and policy.get("form-action", {"*"}) <= {"'self'", "'none'"}
    return 10 if strict else 5


def _cookies(cookies: Iterable[str], *, is_held: bool) -> int:
    found = [morsel for text in cookies for morsel in SimpleCookie(text).values()]
    if not found:
        return 0
    if not all(one["secure"] for one in found):
        return -10 if is_held else -40
    if not all(one["httponly"] for one in found):
        return -30
    if any(one["samesite"] and one["samesite"].lower() not in ("lax", "strict") for one in found):
        return -20
    return 5 if all(one["samesite"] for one in found) else 0


def _sharing(headers: Headers) -> int:
    allowed = headers.get("Access-Control-Allow-Origin", "")
    return -50 if allowed and headers.get("Access-Control-Allow-Credentials", "").lower() == "true" else 0


def _redirection(site: str, location: str) -> int:
    if not location:
        return 0
    there = urlsplit(location)
    if not there.scheme and not there.netloc:
        return 0
    if there.scheme != "https":
        return -20
    return 0 if there.netloc == urlsplit(site).netloc else -5


def _referrer(said: str) -> int:
    if not said:
        return 0
    last = [one.strip().lower() for one in said.split(",")][-1]
    return 5 if last in PRIVATE else -5


def _transport(said: str) -> int:
    found = re.search(r"max-age=\"?(\d+)", said)
    if not found:
        return -20
    return 0 if int(found[1]) >= SIX_MONTHS else -10


def _integrity(site: str, body: str) -> int:
    """Scripts of other sites need their digest; with digests everywhere there is the bonus."""
    worst, all_sure, any_script = 5, True, False
    for script in parse(body).iter("script") if "<script" in body else ():
        source = script.get("src")
        if source is None:
            continue
        any_script = True
        there, has_digest = urlsplit(source), bool(script.get("integrity"))
        is_ours = (not there.netloc or there.netloc == urlsplit(site).netloc) and there.scheme in ("", "https")
        all_sure = all_sure and has_digest
        if not is_ours:
            by_https = there.scheme == "https"
            worst = min(worst, 5 if has_digest and by_https else -20 if has_digest else -5 if by_https else -50)
    if worst < 0:
        return worst
    return 5 if any_script and all_sure else 0


def _frames(policy: Mapping[str, set[str]], said: str) -> int:
    if "frame-ancestors" in policy and not policy["frame-ancestors"] & BROAD:
        return 5
    return 0 if said.upper() in ("DENY", "SAMEORIGIN") else -20


def _of(said: str, worth: Mapping[str, int]) -> int:
    return 0 if not said else worth.get(said.split(";")[0].strip(), -5)


def _only(headers: Headers, name: str) -> str:
    """The header; empty where it stands twice, for browsers then differ in what they believe."""
    values = headers.getlist(name)
    return values[0].strip() if len(values) == 1 else ""
