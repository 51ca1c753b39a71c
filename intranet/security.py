"""What every request passes before its view, and the headers that every answer carries.

The order matters: host and size (Flask's own), then signs nobody types, then who may open the view, then whether
the request comes from our own pages. Only then does a route see it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from ipaddress import ip_address
from typing import Any, TypeVar

from flask import Flask, Response, current_app, request, session
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import BadRequest
from werkzeug.middleware.proxy_fix import ProxyFix

from intranet.extensions import csrf, current_settings
from intranet.faults import Elsewhere, StaleForm
from intranet.people.sign_ins import ABSOLUTE
from intranet.settings import Settings, SettingsMistake
from intranet.text.signs import FORBIDDEN
from intranet.web.access import check_access, current_person
from intranet.web.hosts import host_of, is_here

LARGEST_BODY = 600_000
"""Bytes of a whole request. The longest text of a field is 20 000 signs, so a full section fits many times over."""
MOST_PARTS = 1_000
LARGEST = "ankkuri_largest_body"
PROVEN = "ankkuri_proves_itself"
View = TypeVar("View", bound=Callable[..., Any])
LOCAL_NAMES = (".local", ".localhost", ".lan", ".internal", ".home.arpa")
SAFE_METHODS = ("GET", "HEAD", "OPTIONS")

CONTENT_POLICY = "; ".join((
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
))
HEADERS = {
    "Content-Security-Policy": CONTENT_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
}
OUR_ANSWER = {"X-Answered-By": "Ankkuri"}
"""Scripts believe no answer without it (app.js, autosave.js, live.js). In a hall whose network first wants its terms
read, or behind a proxy whose server rests, somebody else says "200" or "404" in our place, and nothing was saved.
"""


def install_security(app: Flask, settings: Settings) -> None:
    """Limits, cookies, the gate before every view, the headers after it."""
    if app.debug and settings.mode == "production":
        raise SettingsMistake(["A production instance does not run with --debug or FLASK_DEBUG: the debugger lets a "
                               "visitor run commands. For development make an INSTANCE with MODE=demo."])
    app.config.update(
        MAX_CONTENT_LENGTH=LARGEST_BODY, MAX_FORM_MEMORY_SIZE=LARGEST_BODY, MAX_FORM_PARTS=MOST_PARTS,
        SESSION_COOKIE_NAME=settings.cookie_name, SESSION_COOKIE_SECURE=settings.https,
        PERMANENT_SESSION_LIFETIME=ABSOLUTE, SESSION_REFRESH_EACH_REQUEST=False,
        SESSION_COOKIE_HTTPONLY=True, SESSION_COOKIE_SAMESITE="Lax", SESSION_COOKIE_PATH="/",
        # the token lives as long as the sign-in; we call protect() ourselves, after the access check
        WTF_CSRF_TIME_LIMIT=None, WTF_CSRF_CHECK_DEFAULT=False, WTF_CSRF_SSL_STRICT=False,
    )
    if settings.mode == "production":
        app.config["TRUSTED_HOSTS"] = settings.host_names
    if settings.trusted_proxies:
        count = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=count, x_proto=count)  # type: ignore[method-assign]
    app.before_request(gate)
    app.after_request(add_headers)


def takes_up_to(octets: int) -> Callable[[View], View]:
    """For views that take files: so many octets are read, once it is known that the person may send any."""
    def marked(view: View) -> View:
        setattr(view, LARGEST, octets)
        return view

    return marked


def proves_itself(view: View) -> View:
    """For a POST whose address itself proves that it was asked for: signed, and good for one purpose that harms nobody.

    Such a request comes from a mail program, without a sign-in and so without its token.
    """
    setattr(view, PROVEN, True)
    return view


def gate() -> None:
    """Raise what stops the request, or let it pass."""
    if request.routing_exception is not None:
        return  # Flask turns it into its 404 or 405; before that nobody's sign-in needs to be looked up
    if FORBIDDEN.search(request.path):
        raise BadRequest
    if current_settings.mode == "demo" and not is_near(request.host, current_settings.host_names):
        raise BadRequest
    view = current_app.view_functions.get(request.endpoint or "")
    check_access(view, current_person)
    if hasattr(view, LARGEST):
        request.max_content_length = getattr(view, LARGEST)
    if request.method not in SAFE_METHODS:
        refuse_other_sites()
        if getattr(view, PROVEN, False):
            return
        try:
            csrf.protect()
        except CSRFError as error:
            raise StaleForm from error


def is_near(host: str, own: Collection[str]) -> bool:
    """Whether a demo may be asked for by this host: its own names, an address of numbers, or a name that no stranger
    can own. The demo's passwords are known, and a page elsewhere could have its own name lead to this machine.
    """
    name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
    if name in own or "." not in name or name.endswith(LOCAL_NAMES):
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def refuse_other_sites() -> None:
    """Raise Elsewhere for a changing request that another site's page sent."""
    if is_from_elsewhere():
        raise Elsewhere


def is_from_elsewhere() -> bool:
    """Whether another site's page sent the request.

    One with neither header (an old browser, a script of the member's own) is judged by its token alone.
    """
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        return True
    origin = request.headers.get("Origin")
    return origin is not None and not is_here(origin) and host_of(origin) != host_of(current_settings.site_url)


def policy_headers(settings: Settings) -> dict[str, str]:
    """What every answer carries, pages, errors and static files alike."""
    if not settings.https:
        return dict(HEADERS)
    return {**HEADERS, "Strict-Transport-Security": "max-age=63072000; includeSubDomains"}


def add_headers(response: Response) -> Response:
    """The policy of every answer. Pages are not kept anywhere unless their route says otherwise."""
    there = {name.lower() for name, _ in response.headers}  # asking for each by name would look through all each time
    wanted = {**policy_headers(current_settings), "Cache-Control": "no-store", **OUR_ANSWER}
    response.headers.extend([(name, value) for name, value in wanted.items() if name.lower() not in there])
    response.vary.update(("Cookie", "HX-Request"))
    if request.method not in SAFE_METHODS and is_from_elsewhere():
        # a browser leaves our cookie out of such a request and would take the new one of its answer: any page elsewhere
        # could sign somebody out with a form that sends itself
        session.modified = False
    return response


def private_cookie(response: Response, name: str, value: str, days: int = 365) -> None:
    """Set a reading preference: HttpOnly, Lax, for the whole site, Secure when the site is."""
    response.set_cookie(name, value, max_age=days * 86_400, path="/", httponly=True, samesite="Lax",
                        secure=current_settings.https)
