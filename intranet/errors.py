"""What a person sees when something stops them, and the only place that knows status codes.

Rooms raise faults (faults.py and their own subclasses). htmx gets a fragment that says it where the person is; a
plain request gets a page. Unknown exceptions fail closed: a number for the log, never details.
"""

from __future__ import annotations

import logging
import secrets
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from flask import Flask, Response, current_app, request
from flask_babel import gettext as _
from flask_babel import ngettext
from flask_wtf.csrf import generate_csrf
from werkzeug.exceptions import HTTPException

from intranet import once
from intranet.audit import actions as audit
from intranet.database import db
from intranet.faults import (
    Elsewhere,
    Fault,
    Invalid,
    NotAllowed,
    NotFound,
    NotSaved,
    SecondFactorNeeded,
    SentBefore,
    SignInNeeded,
    Stale,
    StaleForm,
    TooLong,
    TooMany,
)
from intranet.web import fragments
from intranet.web.access import current_person
from intranet.web.form_places import place_of_form
from intranet.web.send_again import fields_to_send_again, fields_to_shorten
from intranet.web.whose_page import is_of_another, leave_it

log = logging.getLogger("ankkuri")

STATUS: dict[type[Fault], int] = {
    NotFound: 404, NotAllowed: 403, SignInNeeded: 401, Stale: 409, Invalid: 422, TooLong: 413, TooMany: 429,
    StaleForm: 403, Elsewhere: 403, NotSaved: 503, SecondFactorNeeded: 403, SentBefore: 200,
}

# Which block of a room's template says its fault to htmx, where the person is. Others get errors/page.html.
FRAGMENTS: dict[type[Fault], tuple[str, str]] = {
    SignInNeeded: ("people/login.html", "sign_in_again"),
}

# Where a person is led who opens a page too early; what they do there leads back.
WAY_ROUND: dict[type[Fault], str] = {SignInNeeded: "/login", SecondFactorNeeded: "/account/second"}

DRAIN_BYTES = 8_000_000


@dataclass(frozen=True)
class Notice:
    """What the error page says: what happened, what is safe, what to do next."""

    status: int
    title: str
    words: str
    number: str = ""
    """Finds the error in the log; only for what we did not expect."""


def status_of(fault: Fault) -> int:
    """The status code of a fault, by its nearest class in STATUS."""
    return next(STATUS[kind] for kind in type(fault).__mro__ if kind in STATUS)


def install_errors(app: Flask) -> None:
    """Answer faults, HTTP errors and everything unexpected."""
    app.extensions["ankkuri_status_of"] = status_of
    app.register_error_handler(Fault, say_fault)
    app.register_error_handler(HTTPException, say_http_error)
    app.register_error_handler(Exception, say_unexpected)


def say_fault(fault: Fault) -> Response:
    """A fault nobody showed on a page of their own."""
    db.session.rollback()
    once.is_over()
    if isinstance(fault, NotAllowed) and current_person.is_authenticated:
        audit.note_refusal(current_person.id, request.endpoint or "")
    for kind, place in WAY_ROUND.items():
        if isinstance(fault, kind) and request.method in ("GET", "HEAD") and not fragments.wants_fragment():
            # a page is worth a way round; a fragment would land the sign-in page inside the page
            where = urlencode({"next": request.full_path.rstrip("?")}, safe="/")
            return fragments.go_to(f"{place}?{where}")
    if isinstance(fault, SentBefore):
        return say_sent_before(fault)
    for kind in type(fault).__mro__:
        if kind in FRAGMENTS and fragments.wants_fragment():
            template, block = FRAGMENTS[kind]
            # the form to sign in again must not land in a status line or a row of the page
            into = fragments.NOTICE if kind is SignInNeeded else None
            return fragments.page_or_fragment(template, block, fault=fault, into=into)
    if isinstance(fault, StaleForm) and is_of_another():
        answer = leave_it()  # a fresh token would send what one person typed as the other
        answer.status_code = status_of(fault)
        return answer
    answer = show(notice_of(fault), fault=fault)
    if isinstance(fault, StaleForm):
        answer.headers["X-CSRF-Token"] = generate_csrf()  # app.js writes it into the page and sends once more
    if isinstance(fault, TooMany):
        answer.headers["Retry-After"] = str(fault.wait_minutes * 60)
    return answer


def say_sent_before(fault: SentBefore) -> Response:
    """The way that the first send was led. One that was answered in place has its answer there already."""
    place = once.where_it_went()
    if place:
        return fragments.go_to(place)
    if fragments.wants_fragment():  # its own answer went astray: the page as it is now tells it
        return Response(status=204, headers={"HX-Refresh": "true"})
    return show(notice_of(fault), fault=fault)


def say_http_error(error: HTTPException) -> Response:
    """Flask's own refusals: unknown address, wrong method, too large a body, a redirect."""
    if error.code is None or error.code < 400:
        return error.get_response()  # type: ignore[return-value]
    if error.code == 405 and request.method in ("GET", "HEAD") and not fragments.wants_fragment():
        place = place_of_form()
        if place is not None:
            return fragments.go_to(place)
    answer = show(notice_of_status(error.code))
    if error.code == 413:
        _drain()
    if error.code == 405 and getattr(error, "valid_methods", None):
        answer.headers["Allow"] = ", ".join(sorted(error.valid_methods))  # type: ignore[attr-defined]
    return answer


def say_unexpected(error: Exception) -> Response:
    """Something we did not think of: logged with a number, told without details."""
    db.session.rollback()
    if current_app.testing and current_app.config.get("RAISE_UNEXPECTED", True):
        raise error
    number = secrets.token_hex(4)
    log.error("error %s at %s %s", number, request.method, request.endpoint, exc_info=error)
    return show(Notice(500, _("Something went wrong here"),
                       _("It is our fault, not yours. What was saved before is safe. Try again in a moment."), number))


def show(notice: Notice, **values: Any) -> Response:
    """The notice as a page, or for htmx as the fragment `error_notice`.

    Where sending once more can help, the page has what a plain form sent.
    """
    again: list[tuple[str, str]] = []
    if notice.status == 413:
        again = fields_to_shorten()
    elif notice.status in (401, 500, 503) or isinstance(values.get("fault"), StaleForm | SecondFactorNeeded):
        again = fields_to_send_again()
    if again and not isinstance(values.get("fault"), SecondFactorNeeded):  # its words say what to do first
        notice = replace(notice, words=words_beside_fields(notice))
    return fragments.page_or_fragment("errors/page.html", "error_notice", status=notice.status, notice=notice,
                                      again=again, into=fragments.NOTICE, **values)


def notice_of(fault: Fault) -> Notice:
    """The words of a fault."""
    status = status_of(fault)
    if isinstance(fault, StaleForm):
        return Notice(status, _("This page had been open for long"),
                      _("Nothing was changed. Load the page again and send once more."))
    if isinstance(fault, SecondFactorNeeded):
        return Notice(status, _("Your role needs a second step"),
                      _("Nothing was changed. Set up the second step of your sign-in on your own account, in another "
                        "window. Then send once more from here."))
    if isinstance(fault, NotSaved):
        return Notice(status, _("It could not be saved just now"),
                      _("Nothing was changed. Wait a moment and try again."))
    if isinstance(fault, SentBefore):
        return Notice(status, _("This was sent already"),
                      _("It was done when it came first, and nothing was done twice."))
    if isinstance(fault, Elsewhere):
        return Notice(status, _("This came from another site"),
                      _("For your safety nothing was changed. Open the page here and try again."))
    if isinstance(fault, TooMany):
        hours = -(-fault.wait_minutes // 60)
        return Notice(status, _("Too many tries"),
                      ngettext("Wait %(num)s hour and try again.", "Wait %(num)s hours and try again.", hours)
                      if hours > 1 else
                      ngettext("Wait %(num)s minute and try again.", "Wait %(num)s minutes and try again.",
                               fault.wait_minutes))
    return notice_of_status(status)


def words_beside_fields(notice: Notice) -> str:
    """What is said when the page itself has what was sent: there is nothing to load again or to go back for."""
    match notice.status:
        case 401:
            return _("Your sign-in has ended.")
        case 403:
            return _("Nothing was changed. Send it once more.")
        case 413:
            return _("Nothing was saved of it. Your text is below. Shorten it and send it once more.")
    return notice.words


def notice_of_status(status: int) -> Notice:
    """The words of a status code."""
    match status:
        case 401:
            return Notice(status, _("Please sign in again"),
                          _("Your sign-in has ended. What you typed is still on the page."))
        case 403:
            return Notice(status, _("This page is for another role"),
                          _("If you think you should see it, ask the administrator of your network."))
        case 404:
            return Notice(status, _("There is no such page"),
                          _("The address may be mistyped, or the page may have moved."))
        case 405:
            return Notice(status, _("That cannot be done here"), _("Go back and try from the page itself."))
        case 409:
            return Notice(status, _("Somebody saved before you"), _("Nothing was overwritten. Look at both texts."))
        case 413:
            return Notice(status, _("That is more text than we can take at once"),
                          _("Nothing was saved of it. Your text is still on this page. Shorten it or send it in parts.")
                          if fragments.wants_fragment() else
                          _("Nothing was saved of it. Go back and shorten your text, or send it in parts."))
        case 422:
            return Notice(status, _("Something needs a look"), _("Go back: what you typed is still there."))
        case 429:
            return Notice(status, _("Too many tries"), _("Wait a while and try again."))
        case code if code >= 500:
            return Notice(code, _("The service is resting for a moment"),
                          _("Try again in a moment. What was saved is safe."))
    return Notice(status, _("The request could not be understood"), _("Go back and try again."))


def _drain() -> None:
    """Read what the browser is still sending, within reason: it shows our answer only after it could send all."""
    stream, left = request.environ.get("wsgi.input"), DRAIN_BYTES
    while stream is not None and left > 0:
        piece = stream.read(min(65_536, left))
        if not piece:
            return
        left -= len(piece)
