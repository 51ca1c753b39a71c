"""What a memo is told of steps: how many those who were there have agreed on since, from five organisations up."""

from __future__ import annotations

from flask_babel import gettext as _

from intranet.events.for_memos import actions as events
from intranet.exports.types import Paragraph, line
from intranet.plugin_system.memo_blocks import MemoBlock, MemoScope
from intranet.steps import store

FIVE = 5
"""Steps are no answers, but of fewer organisations a count would tell what each of them does."""


def blocks(scope: MemoScope) -> list[MemoBlock]:
    """One sentence; nothing while fewer than five organisations have agreed on anything."""
    since, organisations = events.taking_part(scope)
    if since is None or len(organisations) < FIVE:
        return []
    steps, agreeing = store.agreed_in(organisations, since, scope.as_of)
    if agreeing < FIVE:
        return []
    words = _("Since then at least %(steps)s steps have been agreed on in at least %(organisations)s organisations "
              "that were there.", steps=_in_fives(steps), organisations=_in_fives(agreeing))
    return [MemoBlock("steps", "conclusions", _("What was agreed"), (Paragraph(line(words)),), "/steps")]


def _in_fives(many: int) -> int:
    """Down to a multiple of five: who leads the events could take one organisation off the list of those who were
    there, and see in an exact count what it has agreed on.
    """
    return many // FIVE * FIVE
