"""Memos keep copies of what was shown: what a facilitator hides afterwards is gone from those too."""

from __future__ import annotations

from intranet.feedback.showing.words import removed_sign
from intranet.live import rules
from intranet.live.for_memos import choice_key, harvest, memo_key
from intranet.live.types import Whole
from intranet.memos.taking_out import actions as memos


def follow(whole: Whole, step_id: str, question_id: str, number: int) -> None:
    """One text or word was hidden or shown again: frozen and published memos say it as it is now."""
    shown = whole.revealed.get((step_id, question_id))
    if shown is None or number < 0:
        return
    key, is_out = memo_key(whole.session.id), number in shown.taken_out
    if number < len(shown.texts):
        memos.choice_says(key, choice_key(step_id, question_id, number),
                          lambda: removed_sign() if is_out else shown.texts[number], removed_sign, restores=not is_out)
    elif number < len(shown.words):
        memos.part_says(key, harvest(rules.switched(shown, number)), harvest(shown), restores=not is_out)
