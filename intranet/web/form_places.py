"""Where the form of a POST-only address stands. A form that was refused leaves that address in the person's bar: who
loads it anew, or sends it to a colleague, is led to the form instead of being told that it cannot be done.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from flask import current_app, request
from werkzeug.exceptions import HTTPException

View = TypeVar("View", bound=Callable[..., Any])
PLACE = "ankkuri_form_place"


def form_stands_at(place: str) -> Callable[[View], View]:
    """Names the page with the view's form; `{key}` in it is the view's own argument of that name."""
    def mark(view: View) -> View:
        setattr(view, PLACE, place)
        return view
    return mark


def place_of_form() -> str | None:
    """The page with the form that is sent to the request's address; None where none was named."""
    try:
        endpoint, values = current_app.create_url_adapter(request).match(method="POST")  # type: ignore[union-attr]  # there is a request
    except HTTPException:
        return None
    place: str | None = getattr(current_app.view_functions.get(endpoint), PLACE, None)
    return place.format(**values) if place is not None else None
