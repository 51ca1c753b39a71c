"""What is wrong with a card's words as somebody typed them: all of it at once, by field. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import replace
from datetime import date

from intranet.cards.desk.source import entries_of, sources_of
from intranet.cards.desk.types import LONG_FIELDS, WORD_FIELDS, Words
from intranet.cards.file_shape import SLUG
from intranet.cards.reading import LONGEST_SLUG
from intranet.cards.types import KINDS, RESERVED_SLUGS
from intranet.text.finishing import slug_of
from intranet.text.front_matter import has_front_matter
from intranet.text.markdown import LONGEST, is_tangled
from intranet.text.pasted import as_markdown, is_from_office
from intranet.text.signs import shows_something
from intranet.text.words import LANGUAGES

LIMITS = {"title": 160, "slug": LONGEST_SLUG, "kind": 20, "summary": 400, "body": LONGEST, "plain_body": LONGEST,
          "review_by": 20, "tags": 600, "sources": 20_000, "related_cards": 1_200,
          "related_worksheets": 300, "verify": 16_500, "next_step": 400, "language": 2, "translation_of": LONGEST_SLUG}
ONE_LINE = ("title", "slug", "kind", "summary", "review_by", "tags", "related_cards", "related_worksheets", "next_step",
            "language", "translation_of")
MANY_LINES = ("sources", "verify")
MOST = {"tags": 12, "translation_of": 1, "related_cards": 12, "related_worksheets": 6, "sources": 40, "verify": 40}
LONGEST_TAG = 40
FINNISH_DAY = re.compile(r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4})")
ADDRESS = re.compile(r"https?://[^\s<>\"]+")
PLUGIN_NAME, LONGEST_NAME = "[a-z][a-z0-9_]*", 40
NAMELESS = "ohje"
"""The slug of a card whose title has no letter that an address can hold."""


def tidied(words: Words) -> Words:
    """The words as they are kept: one-line fields on one line, a day as 2027-05-31; the texts exactly as typed."""
    tidy = {name: " ".join(unicodedata.normalize("NFC", getattr(words, name)).split()) for name in ONE_LINE}
    tidy["slug"] = tidy["slug"].lower().removeprefix("/cards/")
    tidy["translation_of"] = tidy["translation_of"].lower().removeprefix("/cards/")
    if day := FINNISH_DAY.fullmatch(tidy["review_by"]):
        tidy["review_by"] = f"{day['year']}-{int(day['month']):02d}-{int(day['day']):02d}"
    tidy["tags"] = ", ".join(entries_of(tidy["tags"]))
    tidy["related_cards"] = ", ".join(entries_of(tidy["related_cards"].replace("/cards/", "")))
    tidy["related_worksheets"] = ", ".join(entries_of(tidy["related_worksheets"]))
    for name in MANY_LINES:
        lines = [" ".join(unicodedata.normalize("NFC", line).split()) for line in getattr(words, name).split("\n")]
        tidy[name] = "\n".join(filter(None, lines))
    return replace(words, **tidy)


def problems_of(words: Words, taken: Collection[str]) -> dict[str, str]:
    """A code word for each field that is wrong; `taken` are the addresses that lead to other cards."""
    found = {"title": _line(words.title, "title", required=True), "kind": _kind(words.kind),
             "slug": _slug(words.slug, taken), "summary": _line(words.summary, "summary"),
             "review_by": _day(words.review_by), "tags": _tags(words.tags), "sources": _sources(words.sources),
             "related_cards": _related(words.related_cards, "related_cards", SLUG, LONGEST_SLUG),
             "related_worksheets": _related(words.related_worksheets, "related_worksheets", PLUGIN_NAME, LONGEST_NAME),
             "verify": _facts(words.verify), "next_step": _line(words.next_step, "next_step"),
             "language": "" if words.language in LANGUAGES else "unknown",
             "translation_of": _related(words.translation_of, "translation_of", SLUG, LONGEST_SLUG)}
    for name in LONG_FIELDS:
        found[name] = _text(getattr(words, name), required=name == "body")
    return {name: found[name] for name in WORD_FIELDS if found.get(name)}


def without_office(words: Words) -> Words:
    """The words with what a word processor put into the texts taken out: a proposal for the writer to look at."""
    return replace(words, **{name: as_markdown(getattr(words, name)) for name in LONG_FIELDS
                             if is_from_office(getattr(words, name))})


def free_slug(title: str, taken: Collection[str]) -> str:
    """An address made of the title that no other card has."""
    wanted, number = slug_of(title) or NAMELESS, 1
    slug = wanted
    while slug in taken or slug in RESERVED_SLUGS:
        number += 1
        slug = f"{wanted}-{number}"
    return slug


def _line(words: str, name: str, required: bool = False) -> str:
    if required and not shows_something(words):
        return "missing"
    return "too_long" if len(words) > LIMITS[name] else ""


def _kind(words: str) -> str:
    if not words:
        return "missing"
    return "" if words in KINDS else "unknown"


def _slug(words: str, taken: Collection[str]) -> str:
    if words in RESERVED_SLUGS:
        return "reserved"
    if not re.fullmatch(SLUG, words) or len(words) > LONGEST_SLUG:
        return "not_a_slug"
    return "taken" if words in taken else ""


def _text(words: str, required: bool) -> str:
    if not shows_something(words):
        return "missing" if required else ""
    if len(words) > LONGEST:
        return "too_long"
    if is_from_office(words):
        return "from_office"
    if has_front_matter(words.lstrip("\n")) and not required:
        return "front_matter"
    return "tangled" if is_tangled(words) else ""


def _day(words: str) -> str:
    if not words:
        return ""
    try:
        day = date.fromisoformat(words) if len(words) == 10 else None
    except ValueError:
        day = None
    return "" if day is not None and 2000 <= day.year <= 2199 else "not_a_day"


def _tags(words: str) -> str:
    tags = entries_of(words)
    return "too_many" if len(tags) > MOST["tags"] else "too_long" if any(len(one) > LONGEST_TAG for one in tags) else ""


def _related(words: str, name: str, pattern: str, longest: int) -> str:
    names = entries_of(words)
    if any(not re.fullmatch(pattern, one) or len(one) > longest for one in names):
        return "not_a_slug"
    return "too_many" if len(names) > MOST[name] else ""


def _facts(words: str) -> str:
    facts = words.split("\n")
    if len(facts) > MOST["verify"]:
        return "too_many"
    return "line_too_long" if any(len(one) > 400 for one in facts) else ""


def _sources(words: str) -> str:
    sources = sources_of(words)
    if len(sources) > MOST["sources"]:
        return "too_many"
    for one in sources:
        if not one.title or len(one.title) > 400 or len(one.publisher) > 400 or len(one.year) > LONGEST_TAG:
            return "not_a_source"
        if one.url and (not ADDRESS.fullmatch(one.url) or len(one.url) > 400):
            return "not_an_address"
    return ""
