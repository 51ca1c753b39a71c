"""Answers as a page sends them: from its own form, one by one or as a whole section. The round's talk is sent alike."""

from __future__ import annotations

import re
from dataclasses import replace

from intranet.web.forms import FIGURES, as_sent, names_sent, unchecked, was_sent, whole_number
from intranet.worksheets.filled import SentAnswer, Writer

PAGE_KEY = re.compile("[A-Za-z0-9_-]{8,64}")
SETTLED = re.compile("(?P<chosen>mine|saved):(?P<item>[^:]{1,160}):(?P<version>[0-9]{1,9})")
"""What a button of a conflict sends: whose text stays, at which item, over which saved version."""


def sent_answers(settled: re.Match[str] | None) -> list[SentAnswer]:
    """Every answer of a section's form; check boxes that are all empty send nothing but their version.

    Where the person chose between two texts, theirs goes over the version they saw it beside, or is left out.
    """
    names = dict.fromkeys(name.split("-", 1)[1] for name in names_sent() if name.startswith(("answer-", "version-")))
    sent = {item: SentAnswer(item, values_of(item), seen_version(item)) for item in names}
    if settled and settled["item"] in sent:
        chosen = sent.pop(settled["item"])
        if settled["chosen"] == "mine":
            sent[chosen.item] = replace(chosen, seen_version=int(settled["version"]))
    return list(sent.values())


def values_of(item_id: str) -> tuple[str, ...] | None:
    """What was sent for an item, by its own name or as `value`; None when nothing was."""
    for name in ("value", f"answer-{item_id}"):
        if was_sent(name):
            return tuple(unchecked(name))
    return None


def seen_version(item_id: str) -> int:
    """The version that the sender saw; 0 when none was sent, and one that nothing has when it is no number."""
    name = "version" if was_sent("version") else f"version-{item_id}"
    return whole_number(as_sent(name, 20) if was_sent(name) else "0", otherwise=-1)


def writer() -> Writer | None:
    """The opened page that sends, where it says so."""
    key, sequence = as_sent("key", 80), as_sent("sequence", 20)
    return Writer(key, int(sequence)) if PAGE_KEY.fullmatch(key) and FIGURES.fullmatch(sequence) else None
