"""guide.<language>.md of a plugin: prose on why and how to use it, made into HTML once, when the plugin is loaded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from intranet.text.complaints import Complaint
from intranet.text.definitions import unreadable
from intranet.text.markdown import LONGEST, Rendered, render
from intranet.text.phrases import N_
from intranet.text.words import FIRST_LANGUAGE, LANGUAGES


@dataclass(frozen=True)
class Guide:
    """A guide as clean HTML, and the language it is really in."""

    text: Rendered
    language: str


def read_guides(folder: Path) -> tuple[dict[str, Guide], list[Complaint]]:
    """The guides of a plugin's folder by language; a file that cannot be read is left out and told."""
    found: dict[str, Guide] = {}
    complaints: list[Complaint] = []
    for language in LANGUAGES:
        path = folder / f"guide.{language}.md"
        if not path.exists():
            continue
        try:
            words = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as problem:
            complaints.append(unreadable(f"{folder.name}/{path.name}", problem))
            continue
        if len(words) > LONGEST:
            complaints.append(Complaint(f"{folder.name}/{path.name}", None, N_("%(count)s letters", count=len(words)),
                                        N_("at most %(count)s letters", count=LONGEST)))
            continue
        found[language] = Guide(render(words, language), language)
    return found, complaints


def in_nearest_language(guides: dict[str, Guide], language: str) -> Guide | None:
    """The guide in the reader's language, else in Finnish, else in whichever there is."""
    return next((guides[one] for one in (language, FIRST_LANGUAGE, *guides) if one in guides), None)
