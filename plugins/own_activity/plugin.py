"""What only this worksheet notices: two answers that say the same."""

from __future__ import annotations

from .comparing import says_the_same

REMARK = {
    "fi": "Kohdissa 2 ja 4 lukee sama asia. Kohta 2 kertoo, mitä ihmisille muuttuu, ja kohta 4, mitä teillä on antaa.",
    "sv": "Punkt 2 och 4 säger samma sak. Punkt 2 är det som förändras för människorna, punkt 4 det ni har att ge.",
    "en": "Points 2 and 4 say the same. Point 2 tells what changes in people's lives, point 4 what you have to give.",
}


def check_answers(answers, language):
    """Points 2 and 4 must not be one and the same: what changes for people is not what the association has."""
    if says_the_same(answers.get("what_changes", ""), answers.get("we_offer", "")):
        return [REMARK.get(language, REMARK["fi"])]
    return []
