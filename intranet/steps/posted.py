"""What a form of a step sent, every text as it was typed, and all that no field can hold. Other rooms use it too."""

from __future__ import annotations

import unicodedata

from intranet.steps.rules import LIMITS
from intranet.steps.types import StepWords
from intranet.web.forms import posted_fields

ONE_LINE = ("who", "who_name", "due", "whose", "key", "dimension", "closed_on")
PLACES = {"what": "step-what", "who": "step-who", "who_name": "step-who-name", "due": "step-due",
          "closed_on": "step-closed-on", "outcome": "step-outcome"}
"""The id of each field on the page."""


def posted_step() -> tuple[StepWords, dict[str, str]]:
    """The words of the form and the problems of fields that are too long or have forbidden signs, by field."""
    words, problems = posted_fields(LIMITS)
    lines = {name: " ".join(unicodedata.normalize("NFC", words.get(name, "")).split()) for name in ONE_LINE}
    hidden = ("who", "whose", "key", "dimension")
    for name in hidden:  # nobody types these: what does not fit is as if nothing had come
        if problems.pop(name, ""):
            lines[name] = ""
    return StepWords(what=words.get("what", ""), outcome=words.get("outcome", ""), **lines), \
        {name: "not_a_day" if name in ("due", "closed_on") and code == "too_long" else code
         for name, code in problems.items()}
