"""Which cards say the same in several languages, which of them a reader's shelf shows, when one is behind. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from intranet.cards.reading import body_of
from intranet.cards.translations.types import Kin
from intranet.cards.types import CardText, Entry, InLanguage, Readable
from intranet.text.front_matter import text_of
from intranet.text.words import LANGUAGES

# -- who belongs together ---------------------------------------------------------------------------------------------


def not_there(cards: Collection[Kin | Entry | Readable]) -> set[str]:
    """Originals that are none of these cards: perhaps they have another address now."""
    return {one.translation_of for one in cards if one.translation_of} - {one.slug for one in cards}


def families(cards: Iterable[Kin], moved: Mapping[str, str]) -> dict[str, str]:
    """For each card the slug of the original whose family it is of: its own for an original.

    `moved` gives the address now for one of before. A link that cannot be followed makes no family: to the card itself,
    to one in the same language, to another translation. Translations of a card that nobody can read stay together.
    """
    by_slug = {card.slug: card for card in cards}
    found = {}
    for card in by_slug.values():
        slug = card.translation_of if card.translation_of in by_slug else moved.get(card.translation_of,
                                                                                    card.translation_of)
        original = by_slug.get(slug)
        fits = original is None or original.language != card.language and not original.translation_of
        found[card.slug] = slug if slug and fits else card.slug
    return found


def with_families(entries: Sequence[Entry], moved: Mapping[str, str]) -> tuple[Entry, ...]:
    """The cards of a shelf, each with the same guidance in other languages: one card for each language."""
    family_of = families([Kin(one.slug, one.language, one.translation_of) for one in entries], moved)
    members: dict[str, list[Entry]] = defaultdict(list)
    for one in entries:
        members[family_of[one.slug]].append(replace(one, family=family_of[one.slug]))
    for family in members.values():
        family.sort(key=_place)
    return tuple(replace(one, family=family_of[one.slug], others=_others(one, members[family_of[one.slug]]))
                 for one in entries)


def _place(entry: Entry) -> tuple[bool, int, str]:
    """The original first, then by language."""
    return entry.family != entry.slug, LANGUAGES.index(entry.language), entry.slug


def _others(entry: Entry, family: Iterable[Entry]) -> tuple[InLanguage, ...]:
    found: dict[str, InLanguage] = {}
    for one in family:
        if one.language != entry.language:
            found.setdefault(one.language, InLanguage(one.slug, one.language, one.title, one.tags))
    return tuple(found[language] for language in LANGUAGES if language in found)


def for_reader(entries: Sequence[Entry], language: str) -> tuple[Entry, ...]:
    """What the shelf shows in this language: each guidance once, in the reader's language where there is one, else its
    original. What is in the reader's language stands first.
    """
    own = {one.family for one in entries if one.language == language}
    first: dict[str, Entry] = {}
    for one in sorted(entries, key=_place):
        first.setdefault(one.family, one)
    shown = [one for one in entries if one.language == language or (one.family not in own and one == first[one.family])]
    return tuple(sorted(shown, key=lambda one: one.language != language))


def with_other_languages(cards: Sequence[Readable], moved: Mapping[str, str]) -> tuple[Readable, ...]:
    """The cards, each with the languages in which the same can be read too."""
    family_of = families([Kin(one.slug, one.language, one.translation_of) for one in cards], moved)
    there: dict[str, set[str]] = defaultdict(set)
    for one in cards:
        there[family_of[one.slug]].add(one.language)
    return tuple(replace(one, is_translation=family_of[one.slug] != one.slug,
                         other_languages=tuple(sorted(there[family_of[one.slug]] - {one.language}))) for one in cards)


def is_for(language: str, its_language: str, is_translation: bool, other_languages: Iterable[str]) -> bool:
    """Whether somebody who reads in `language` is told of a card, or of another that says the same."""
    return its_language == language or (not is_translation and language not in other_languages)


# -- which translation is behind --------------------------------------------------------------------------------------


def made_of(before: int | None, now: int | None, *, same_original: bool, words_changed: bool,
            holds: bool) -> int | None:
    """The revision of the original that a translation is made of after a save.

    The one that members read now when the translation was written anew or found still right, else the one of before.
    """
    return before if same_original and not words_changed and not holds else now


def is_behind(then: CardText, now: CardText) -> bool:
    """Whether a reader of the original finds other words now than when the translation was made."""
    return _said(then) != _said(now)


def _said(text: CardText) -> tuple[str, ...]:
    plain = body_of(text.plain_source) if text.plain_source is not None else ""
    return text.title, text.summary, text_of(text.body), plain, text.next_step


# -- what the desk may choose -----------------------------------------------------------------------------------------


def problem(slug: str, own_slug: str, language: str, cards: Iterable[Kin], moved: Mapping[str, str]) -> str:
    """A code word for what is wrong with an original that was chosen; empty when nothing is.

    `own_slug` is the address of the card that is written, empty for a new one.
    """
    if not slug:
        return ""
    by_slug = {card.slug: card for card in cards}
    original = by_slug.get(slug) or by_slug.get(moved.get(slug, ""))
    if original is None:
        return "unknown"
    if original.slug == own_slug:
        return "itself"
    if original.language == language:
        return "same_language"
    if original.translation_of:
        return "is_translation"
    if own_slug and any(moved.get(card.translation_of, card.translation_of) == own_slug for card in by_slug.values()):
        return "has_translations"
    taken = any(card.language == language and card.slug != own_slug
                and moved.get(card.translation_of, card.translation_of) == original.slug for card in by_slug.values())
    return "taken" if taken else ""


def originals(cards: Iterable[Kin], own_slug: str, language: str) -> tuple[Kin, ...]:
    """The cards that may be chosen as an original, by title; with a language those in another one."""
    return tuple(sorted((card for card in cards if not card.translation_of and card.slug != own_slug
                         and (not language or card.language != language)), key=lambda card: card.title.casefold()))
