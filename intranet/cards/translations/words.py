"""What pages say about a card's other languages."""

from __future__ import annotations

from collections.abc import Sequence

from flask_babel import gettext as _

from intranet.web.language_words import in_language_word


def also_in(languages: Sequence[str]) -> str:
    """Which other languages there are; there are two at most."""
    words = [in_language_word(one) for one in languages]
    if len(words) > 1:
        return _("also %(one)s and %(other)s", one=words[0], other=words[1])
    return _("also %(one)s", one=words[0]) if words else ""
