"""What the room hands to the gathering rooms: its terms, so that they can be found."""

from __future__ import annotations

from intranet.glossary import actions
from intranet.plugin_system.types import SearchText


def search_texts() -> list[SearchText]:
    """Every term with its definition, found under any of its forms."""
    return [SearchText("term", f"/glossary/{term.slug}", term.term, tuple(filter(None, (term.full, term.definition))),
                       term.language, " ".join(term.paradigm.written_forms())) for term in actions.terms()]
