"""How somebody likes to read: the language of the interface, light or dark. Open to all, also before the sign-in."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet.faults import Invalid
from intranet.people import signing_in
from intranet.people.next_page import safe_next
from intranet.security import private_cookie
from intranet.web.access import current_person, open_to_all
from intranet.web.forms import as_sent, posted
from intranet.web.fragments import go_to
from intranet.web.languages import COOKIE as LANGUAGE_COOKIE
from intranet.web.templates import THEME_COOKIE, THEMES

pages = Blueprint("preferences", __name__)


@pages.post("/language")
@open_to_all
def choose_language() -> Response:
    """The interface language: in the person's row, and in a cookie for pages before the sign-in."""
    chosen = posted("language", 10)
    signing_in.choose_language(current_person, chosen)
    answer = go_to(_way_back())
    private_cookie(answer, LANGUAGE_COOKIE, chosen)
    return answer


@pages.post("/theme")
@open_to_all
def choose_theme() -> Response:
    """Light, dark or as the system: a reading preference of this browser."""
    chosen = posted("theme", 10)
    if chosen not in THEMES:
        raise Invalid({"theme": "unknown"})
    answer = go_to(_way_back())
    private_cookie(answer, THEME_COOKIE, chosen)
    return answer


def _way_back() -> str:
    # also to the sign-in pages: who cannot read them changes the language there and goes on
    return safe_next(as_sent("next", 2_000), never=())
