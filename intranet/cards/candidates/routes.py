"""Pages of words that may need explaining, for curators."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet.cards.candidates import actions
from intranet.cards.notes.words import check_name
from intranet.web.access import current_person, for_role
from intranet.web.forms import asked, posted_line
from intranet.web.fragments import go_to, page

pages = Blueprint("candidates", __name__)


@pages.get("/cards/desk/words")
@for_role("curator")
def words() -> Response:
    """Words of marked paragraphs and of the meter's notes, what readers marked most first; and what was put aside."""
    return page("cards/words.html", found=actions.candidates(current_person), check_name=check_name,
                said=asked("said", 10))


@pages.post("/cards/desk/words/<any(leave,back):step>")
@for_role("curator")
def move(step: str) -> Response:
    """Put a `word` aside, or bring it back."""
    word = posted_line("word", 80)
    (actions.leave if step == "leave" else actions.bring_back)(current_person, word)
    return go_to(f"/cards/desk/words?said={step}")
