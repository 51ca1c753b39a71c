"""The result in a sentence: which dimension is the strongest, where to begin. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from intranet.text.words import Said, in_language
from intranet.worksheets.scoring import Scored
from intranet.worksheets.types import Definition, Dimension

AND = {"fi": "ja", "sv": "och", "en": "and"}


def headline_of(definition: Definition, scored: Scored, language: str) -> Said | None:
    """“Vahvin teillä on tavoite. Aloittakaa tästä: luottamus.”, or None for a worksheet without dimensions.

    Too few dimensions with a mean (under two) and dimensions that are all equal have words of their own.
    """
    words = definition.headline
    if words is None or not scored.measured:
        return None
    if sum(one.mean is not None for one in scored.measured) < 2:
        return in_language(words.few, language)
    if not scored.strongest or not scored.weakest:
        return in_language(words.even, language)
    said = in_language(words.several if len(scored.strongest) > 1 else words.usual, language)
    strongest, weakest = (_listed(ends, said.language) for ends in (scored.strongest, scored.weakest))
    return Said(said.text.replace("{strongest}", strongest).replace("{weakest}", weakest), said.language)


def _listed(dimensions: Iterable[Dimension], language: str) -> str:
    """“tavoite, tunteminen ja luottamus”, in small letters: they stand inside a sentence."""
    names = [in_language(one.short, language).text for one in dimensions]
    small = [name[:1].lower() + name[1:] for name in names]
    return small[0] if len(small) == 1 else f"{', '.join(small[:-1])} {AND.get(language, AND['fi'])} {small[-1]}"
