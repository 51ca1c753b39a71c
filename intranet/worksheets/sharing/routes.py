"""Pages of sharing: the owner's choices, what each of the chosen would see, and what others share with the reader."""

from __future__ import annotations

from dataclasses import replace

from flask import Blueprint, Response

from intranet.faults import Fault
from intranet.web.access import current_person, signed_in
from intranet.web.forms import as_sent, asked, posted, posted_many, was_sent, whole_number
from intranet.web.fragments import go_to, page
from intranet.web.languages import language
from intranet.worksheets import results
from intranet.worksheets.filled import SheetNotFound
from intranet.worksheets.network import actions as network
from intranet.worksheets.routes import result_page
from intranet.worksheets.rules import is_complete
from intranet.worksheets.sharing import actions
from intranet.worksheets.sharing.types import NETWORK, WAYS, Choices, StaleSharing, UnfitChoices
from intranet.worksheets.sharing.words import problem_words
from intranet.worksheets.shown import perspective_of

pages = Blueprint("worksheet_sharing", __name__)


@pages.get("/sheets/shared")
@signed_in
def shared() -> Response:
    """What others share with the reader, by organisation and event."""
    return page("worksheets/sharing/shared.html", groups=actions.shared_with_me(current_person),
                perspective_of=perspective_of)


@pages.get("/sheets/<token:sheet_id>/share")
@signed_in
def choose(sheet_id: str) -> Response:
    """With whom the sheet is shared, to look at and to change."""
    return _share_page(sheet_id)


@pages.post("/sheets/<token:sheet_id>/share")
@signed_in
def share(sheet_id: str) -> Response:
    """Keep the choices as they were sent: whoever is not among them reads nothing from the next request on."""
    sent = Choices() if posted("do", 20) == "nobody" else Choices(
        organisation=was_sent("organisation"), network=was_sent("network"),
        events=frozenset(posted_many("event", 22)))
    try:
        actions.share(current_person, sheet_id, whole_number(as_sent("version", 20), otherwise=-1), sent)
    except (UnfitChoices, StaleSharing) as fault:
        return _share_page(sheet_id, fault, sent)
    return go_to(f"/sheets/{sheet_id}/share?said=kept")


@pages.get("/sheets/<token:sheet_id>/share/preview")
@signed_in
def preview(sheet_id: str) -> Response:
    """What one of those whom the owner can choose would see: the very page, or the numbers that would be counted."""
    there = actions.to_share(current_person, sheet_id)
    way = asked("as", 20)
    if way not in WAYS:
        raise SheetNotFound
    if way == NETWORK:
        return page("worksheets/sharing/numbers.html", there=there, sheet=there.sheet,
                    complete=is_complete(there.sheet.definition, there.sheet.words()),
                    numbers=network.numbers_of(there.sheet, language()), perspective_of=perspective_of)
    found = results.result(current_person, sheet_id, language())
    return result_page(replace(found, owner=current_person.name), preview=way,
                       seen_by=actions.somebody(current_person, there.sheet, way))


def _share_page(sheet_id: str, fault: Fault | None = None, sent: Choices | None = None) -> Response:
    there = actions.to_share(current_person, sheet_id)
    return page("worksheets/sharing/share.html", fault=fault, there=there, sheet=there.sheet, offer=there.offer,
                kept=there.sharing.choices, choices=there.sharing.choices if sent is None else sent,
                version=there.sharing.version, stale=isinstance(fault, StaleSharing),
                problems=problem_words(fault.problems) if isinstance(fault, UnfitChoices) else {},
                said=asked("said", 10), perspective_of=perspective_of)
