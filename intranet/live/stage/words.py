"""What the control page says about what another facilitator did."""

from __future__ import annotations

from flask_babel import gettext as _

from intranet.live.types import Session


def first_words(session: Session, name: str) -> str:
    """Who was first, and what they did."""
    did = {
        "start": _("began the workshop"), "next": _("went on to the next step"), "back": _("went back one step"),
        "skip": _("left one step out"), "go": _("went to another step"), "reveal": _("showed the results"),
        "hide": _("put the results away"), "show": _("showed the results again"), "out": _("hid or showed one answer"),
        "pause": _("stopped the clock"), "resume": _("let the clock go on"), "minute": _("gave a minute more"),
        "more": _("showed more answers"), "end": _("ended the workshop"), "ended": _("ended the workshop"),
        "sheet": _("changed the run sheet"),
    }.get(session.last_did, _("changed something"))
    if name:
        return _("%(name)s was first: %(name)s %(did)s. Nothing was done twice. This is how it stands now.", name=name,
                 did=did)
    return _("It was done already, perhaps in another window. Nothing was done twice. This is how it stands now.")
