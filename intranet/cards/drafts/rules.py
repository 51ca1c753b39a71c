"""When a text that is being written may take the place of the one that is kept. Pure."""

from __future__ import annotations

from dataclasses import replace

from intranet import retention
from intranet.cards.drafts.types import Draft, StaleDraft

KEPT = retention.span(retention.CARD_DRAFTS)
"""A text that nobody has changed for so long is deleted."""


def keep_words(held: Draft | None, sent: Draft, seen_version: int) -> Draft:
    """The draft after a person typed; the held one itself when nothing is new. Raises StaleDraft."""
    if held is None:
        return replace(sent, version=1)
    if held.words == sent.words:
        return held
    if seen_version != held.version and not _is_own_later(held, sent):
        raise StaleDraft(held, sent.words)
    return replace(sent, version=held.version + 1)


def _is_own_later(held: Draft, sent: Draft) -> bool:
    """Whether the same opened page sent both, this one later: a lost answer or a late arrival is no conflict."""
    return (held.writer is not None and sent.writer is not None and held.writer.key == sent.writer.key
            and held.writer.sequence < sent.writer.sequence)
