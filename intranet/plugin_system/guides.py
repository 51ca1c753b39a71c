"""guide.<language>.md of a plugin: prose on why and how to use it, made into HTML when somebody first reads it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from intranet.text.complaints import Complaint
from intranet.text.definitions import unreadable
from intranet.text.markdown import LONGEST, Rendered, render
from intranet.text.phrases import N_
from intranet.text.words import FIRST_LANGUAGE, LANGUAGES


@dataclass(frozen=True)
class Guide:
    """A guide, and the language it is really in."""

    words: str
    language: str

    @cached_property
    def text(self) -> Rendered:
        """The guide as clean HTML. Not made at the start: getting Markdown ready costs more than all the rest there."""
        return render(self.words, self.language)


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
        found[language] = Guide(words, language)
    return found, complaints


def in_nearest_language(guides: dict[str, Guide], language: str) -> Guide | None:
    """The guide in the reader's language, else in Finnish, else in whichever there is."""
    return next((guides[one] for one in (language, FIRST_LANGUAGE, *guides) if one in guides), None)
