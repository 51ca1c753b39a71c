"""Page or fragment: the one place that knows. No route looks at htmx headers itself.

A fragment is a block of the page's own template, named as the element's id. Boosted requests and history restores
want the whole page although they carry htmx's header.
"""

from __future__ import annotations

from typing import Any

from flask import Response, current_app, redirect, render_template
from htmx_flask import make_response, request

from intranet.faults import Fault

VARY = "HX-Request"
NOTICE = "error-notice"
"""The region of every page (layout.html) in which htmx shows what stops a person, wherever the request aimed."""


def wants_fragment() -> bool:
    """Whether htmx asks for a part of the page."""
    htmx = request.htmx
    return bool(htmx) and not htmx.boosted and not htmx.history_restore_request


def page(template: str, *, status: int = 200, fault: Fault | None = None, **values: Any) -> Response:
    """The whole page. A `fault` gives the page its status and is handed to the template."""
    return _answer(render_template(template, fault=fault, fragment=False, **values), status, fault, None)


def page_or_fragment(template: str, *blocks: str, status: int = 200, fault: Fault | None = None,
                     event: str | None = None, into: str | None = None, **values: Any) -> Response:
    """The page, or for htmx its first block followed by the other blocks out of band.

    Blocks after the first see `fragment` as true and mark their element with hx-swap-oob. `event` is sent to the
    browser as an htmx trigger; a dict goes over the wire, because plain strings there are not safe beyond ASCII.
    `into` is the id of an element of every page that the fragment fills, whatever the request aimed at.
    """
    if not wants_fragment():
        return page(template, status=status, fault=fault, **values)
    return _answer(render_blocks(template, *blocks, fault=fault, **values), status, fault, event, into)


def render_blocks(template: str, *blocks: str, **values: Any) -> str:
    """Some blocks of a template, one after another, with the same names as the page has."""
    found = current_app.jinja_env.get_template(template)
    context = {"fragment": True, **values}
    current_app.update_template_context(context)
    return "".join("".join(found.blocks[block](found.new_context(context))) for block in blocks)


def go_on_at(before: str, now: str) -> Response:
    """The same page at the address that its thing has now; what was sent goes there too."""
    there = request.full_path.rstrip("?").replace(before, now, 1)
    return redirect(there, 301 if request.method == "GET" else 308, Response=Response)  # type: ignore[return-value]  # it is ours: we named its class


def go_to(address: str, event: str | None = None) -> Response:
    """After a POST: see other. For htmx the same address as a full visit of the browser, and before it an `event`."""
    if wants_fragment():
        answer: Response = make_response("", redirect=address, trigger={event: {}} if event else None)
        answer.vary.add(VARY)
        return answer
    return redirect(address, 303, Response=Response)  # type: ignore[return-value]  # it is ours: we named its class


def _answer(body: str, status: int, fault: Fault | None, event: str | None, into: str | None = None) -> Response:
    from_fault = current_app.extensions["ankkuri_status_of"](fault) if fault is not None else status
    trigger: dict[str, dict[str, str]] | None = {event: {}} if event else None
    place = {"retarget": f"#{into}", "reswap": "innerHTML"} if into else {}
    answer: Response = make_response(body, trigger=trigger, **place)
    answer.status_code = from_fault
    answer.vary.add(VARY)
    return answer
