"""Pictures: bringing one, the list of them for the desk, and each at its own address for everybody signed in."""

from __future__ import annotations

from flask import Blueprint, Response, send_file
from flask_babel import gettext as _

from intranet.cards.desk.actions import ROLE
from intranet.cards.pictures import actions
from intranet.cards.pictures.content import LARGEST
from intranet.cards.pictures.rules import KEPT
from intranet.cards.pictures.types import KeptPicture, PictureInUse
from intranet.faults import Fault, Invalid
from intranet.security import takes_up_to
from intranet.web.access import current_person, for_role, signed_in
from intranet.web.downloads import SANDBOX
from intranet.web.forms import asked, octets_sent, posted_line
from intranet.web.fragments import go_to, page_or_fragment

pages = Blueprint("pictures", __name__)
LARGEST_UPLOAD = 25_000_000
"""Octets of a request that are read at all: a picture of 20 MB is refused with a sentence of its own, not cut off."""


@pages.get("/cards/desk/pictures")
@for_role(ROLE)
def pictures() -> Response:
    """The pictures that there are, and where to bring one."""
    return _page(None, said=asked("said", 10))


@pages.post("/cards/desk/pictures")
@for_role(ROLE)
@takes_up_to(LARGEST_UPLOAD)
def keep() -> Response:
    """One more picture, with the words that show it in a text."""
    octets = octets_sent("picture", LARGEST)
    try:
        return _page(actions.keep_picture(current_person, octets, posted_line("alternative", 1_000)))
    except Invalid as fault:
        return _page(None, fault)


@pages.post("/cards/desk/pictures/<token:picture_id>/delete")
@for_role(ROLE)
def delete(picture_id: str) -> Response:
    """One picture less; one that a text shows stays."""
    try:
        actions.delete(current_person, picture_id)
    except PictureInUse as fault:
        return _page(None, fault)
    return go_to("/cards/desk/pictures?said=deleted")


@pages.get("/cards/pictures/<token:picture_id>")
@signed_in
def picture(picture_id: str) -> Response:
    """The picture itself, which a page shows and no browser opens as a page."""
    kept, path = actions.picture_file(current_person, picture_id)
    answer = send_file(path, mimetype=f"image/{kept.kind}", as_attachment=True,
                       download_name=f"{kept.id}.{kept.kind}", conditional=True, etag=kept.id)
    answer.headers["Cache-Control"] = "private, max-age=86400, immutable"
    answer.headers["Content-Security-Policy"] = SANDBOX
    return answer


def _page(kept: KeptPicture | None, fault: Fault | None = None, said: str = "") -> Response:
    unfit = fault if isinstance(fault, Invalid) else Invalid({})
    problems = {name: _problem(name, code) for name, code in unfit.problems.items()}
    if isinstance(fault, PictureInUse):
        problems["picture"] = _("A text shows this picture, so it was not deleted. Take it out of the text first.")
    return page_or_fragment("cards/pictures.html", "picture_result", fault=fault, kept=kept, problems=problems,
                            alternative=unfit.words.get("alternative", ""), said=said, kept_days=KEPT.days,
                            gallery=actions.gallery(current_person, asked("show", 10) == "idle"))


def _problem(name: str, code: str) -> str:
    match name, code:
        case "alternative", "missing":
            return _("Say what the picture shows: those who do not see it hear this.")
        case "alternative", "too_long":
            return _("The description is too long: at most 300 letters.")
        case "picture", "missing":
            return _("Choose a picture.")
        case "picture", "too_large":
            return _("The picture is too large: at most 5 MB. Make it smaller and try again. Your text is still there.")
        case "picture", "too_wide":
            return _("The picture has too many pixels: at most 8000 to a side.")
        case "picture", _code:
            return _("This is no picture that we can show. PNG, JPEG, WebP and GIF will do.")
    return _("Look at the description once more.")
