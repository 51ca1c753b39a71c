"""The result in a sentence: which dimension is the strongest, where to begin. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from intranet.text.words import Said, Words, in_language
from intranet.worksheets.scoring import Scored
from intranet.worksheets.types import Definition, Dimension

AND = {"fi": "ja", "sv": "och", "en": "and"}


def headline_of(definition: Definition, scored: Scored, language: str) -> Said | None:
    """“Vahvin osa-alueenne on tavoite. Aloittakaa tästä: luottamus.”, or None for a worksheet without dimensions.

    Too few dimensions with a mean (under two) and dimensions that are all equal have words of their own. Where every
    dimension is in one band the level comes first: the strongest of low ones is still low, and to be even is no level.
    """
    words = definition.headline
    if words is None or not scored.measured:
        return None
    if sum(one.mean is not None for one in scored.measured) < 2:
        return in_language(words.few, language)
    bands = {one.band.id if one.band else "" for one in scored.measured}
    level = words.level.get(bands.pop()) if len(bands) == 1 else None
    if not scored.strongest or not scored.weakest:
        return _after(level, in_language(words.even, language))
    said = in_language(words.several if len(scored.strongest) > 1 else words.usual, language)
    strongest, weakest = (_listed(ends, said.language) for ends in (scored.strongest, scored.weakest))
    return _after(level, Said(said.text.replace("{strongest}", strongest).replace("{weakest}", weakest),
                              said.language))


def _after(level: Words | None, said: Said) -> Said:
    """The sentence after the one of the level, where that is there in the same language."""
    first = in_language(level, said.language) if level else None
    return Said(f"{first.text} {said.text}", said.language) if first and first.language == said.language else said


def page_title_of(definition: Definition, subject: str, language: str) -> Said | None:
    """“Kallaveden Omaiset ry yhdellä sivulla”; None for a worksheet that makes no page, or when nobody is named."""
    if not definition.one_page or not subject.strip():
        return None
    said = in_language(definition.one_page, language)
    return Said(said.text.replace("{subject}", subject.strip()), said.language)


def _listed(dimensions: Iterable[Dimension], language: str) -> str:
    """“tavoite, tunteminen ja luottamus”, in small letters: they stand inside a sentence."""
    names = [in_language(one.short, language).text for one in dimensions]
    small = [name[:1].lower() + name[1:] for name in names]
    return small[0] if len(small) == 1 else f"{', '.join(small[:-1])} {AND.get(language, AND['fi'])} {small[-1]}"
