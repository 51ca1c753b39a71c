"""Materials: bringing them, for those who lead the event; their files, for everybody who may read it."""

from __future__ import annotations

from flask import Blueprint, Response, send_file

from intranet.events.materials import actions, rules
from intranet.events.materials.content import LARGEST, TYPES
from intranet.events.materials.types import UnfitMaterial
from intranet.events.materials.words import kind_words, problem_words
from intranet.events.types import ROLE
from intranet.faults import Fault
from intranet.security import takes_up_to
from intranet.web.access import current_person, for_role, signed_in
from intranet.web.downloads import SANDBOX, download
from intranet.web.form_places import form_stands_at
from intranet.web.forms import asked, octets_sent, posted, typed_line, was_sent
from intranet.web.fragments import go_to, page

pages = Blueprint("event_materials", __name__)


@pages.get("/events/<slug:slug>/materials")
@for_role(ROLE)
def materials(slug: str) -> Response:
    """What there is, and four ways to bring more."""
    return _page(slug, None)


@pages.post("/events/<slug:slug>/materials")
@for_role(ROLE)
@takes_up_to(2 * LARGEST)
def add(slug: str) -> Response:
    """One more: `kind` is `card`, `sheet`, `link` or `file`."""
    unfit: dict[str, str] = {}
    title = typed_line("title", unfit, rules.LONGEST_TITLE)
    address = typed_line("address", unfit, rules.LONGEST_ADDRESS)
    kind = posted("kind", 10)
    try:
        if unfit:
            raise UnfitMaterial(unfit, {"title": title, "address": address})
        if kind == "card":
            actions.add_card(current_person, slug, posted("card", 80))
        elif kind == "sheet":
            actions.add_worksheet(current_person, slug, posted("sheet", 80))
        elif kind == "file":
            actions.add_file(current_person, slug, title, octets_sent("file", LARGEST))
        else:
            actions.add_link(current_person, slug, title, address, octets_sent("still", LARGEST), was_sent("video"))
    except UnfitMaterial as fault:
        return _page(slug, fault, kind)
    return go_to(f"/events/{slug}/materials?said=added")


@pages.post("/events/<slug:slug>/materials/<token:material_id>/<any(up,down,out):step>")
@for_role(ROLE)
@form_stands_at("/events/{slug}/materials")
def change(slug: str, material_id: str, step: str) -> Response:
    """Up, down, or away."""
    actions.change(current_person, slug, material_id, step)
    return go_to(f"/events/{slug}/materials?said={step}#materials")


@pages.get("/events/files/<token:material_id>")
@signed_in
def file(material_id: str) -> Response:
    """The file, as something to save; or the picture of a video, which the event's page shows."""
    found, path = actions.file_to_send(current_person, material_id)
    if found.kind == "file":
        answer = download(path.read_bytes(), TYPES[found.file_kind], found.title, found.file_kind)
    else:
        answer = send_file(path, mimetype=TYPES[found.file_kind], as_attachment=True, conditional=True, etag=found.id,
                           download_name=f"{found.id}.{found.file_kind}")
        answer.headers["Cache-Control"] = "private, max-age=86400, immutable"
    answer.headers["Content-Security-Policy"] = SANDBOX
    return answer


def _page(slug: str, fault: Fault | None, kind: str = "") -> Response:
    led = actions.led_event(current_person, slug)
    problems = problem_words(fault.problems) if isinstance(fault, UnfitMaterial) else {}
    of_form = {"card": "card", "sheet": "sheet", "file": "file"}.get(kind, "link")
    return page("events/materials.html", fault=fault, event=led.event, materials=actions.shown(led.event),
                cards=actions.cards_to_choose(), worksheets=actions.worksheets_to_choose(), problems=problems,
                kind=of_form if fault else "",
                kind_words=kind_words, sent=fault.words if isinstance(fault, UnfitMaterial) else {},
                places={name: f"{of_form}-{name}" for name in problems}, said=asked("said", 10),
                is_video=was_sent("video"))
