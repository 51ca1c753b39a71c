"""A card's source with other words in it: what was not changed stays to the letter, comments and order too. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

from intranet.cards.desk.types import Words
from intranet.cards.reading import body_of, read_card
from intranet.cards.types import CardText, Source
from intranet.text.front_matter import UnfitFrontMatter, text_of, with_body, with_changes
from intranet.text.words import LANGUAGES

COMMA = re.compile(r"\s*,\s*")
BAR = re.compile(r"\s*\|\s*")
YEAR = re.compile(r"[1-9][0-9]{3}")


class UnreadableSource(ValueError):
    """Words that no source can hold; the form's checks should have told."""


def words_of(text: CardText) -> Words:
    """A card's words as the form shows them."""
    return Words(
        title=text.title, slug=text.slug, kind=text.kind, summary=text.summary, body=text_of(text.body),
        plain_body=body_of(text.plain_source) if text.plain_source is not None else "",
        review_by=text.review_by.isoformat() if text.review_by else "", tags=", ".join(text.tags),
        sources="\n".join(_source_line(one) for one in text.sources), related_cards=", ".join(text.related_cards),
        related_worksheets=", ".join(text.related_worksheets), verify="\n".join(text.verify),
        next_step=text.next_step, language=text.language, translation_of=text.translation_of)


def entries_of(words: str) -> tuple[str, ...]:
    """What stands between commas, each once."""
    return tuple(dict.fromkeys(one for one in COMMA.split(words.strip()) if one))


def sources_of(words: str) -> tuple[Source, ...]:
    """One source from each line: title | publisher | year | address, and at the end the language of its title, where it
    is another than the card's. A part that begins like an address is it.
    """
    found = []
    for line in filter(str.strip, words.split("\n")):
        parts = BAR.split(line.strip())
        language = parts.pop() if len(parts) > 1 and parts[-1] in LANGUAGES else ""
        url = parts.pop() if parts[-1].startswith(("http://", "https://")) else ""
        title, publisher, year, *rest = (*parts, "", "", "")
        found.append(Source(title, publisher, year, url or next((one for one in rest if one), ""), language))
    return tuple(found)


def card_text(words: Words, before: CardText | None) -> CardText:
    """The card that these words make, with its source; `before` is the card they began from.

    Raises UnreadableSource.
    """
    old = words_of(before) if before is not None else Words()
    entries = _entries(words)
    changes = {name: value for name, value in entries.items() if before is None or value != _entries(old)[name]}
    try:
        source = with_body(with_changes(before.source if before is not None else "", changes), words.body)
    except UnfitFrontMatter as problem:
        raise UnreadableSource(words.slug) from problem
    if before is None and not source.endswith("\n"):
        source += "\n"
    made, complaints, _ = read_card(source, "", words.slug, words.language, _plain_source(words, before))
    if made is None:
        raise UnreadableSource("; ".join(one.sentence() for one in complaints))
    return replace(made, origin="")


def same(one: Words, other: Words) -> bool:
    """Whether two are the same card: blank lines around a text do not count."""
    return _bare(one) == _bare(other)


def _bare(words: Words) -> Words:
    return replace(words, body=text_of(words.body), plain_body=text_of(words.plain_body))


def _source_line(source: Source) -> str:
    parts = [source.title, source.publisher, source.year, source.url]
    while parts and not parts[-1]:
        parts.pop()
    return " | ".join([*parts, source.language] if source.language else parts)


def _plain_source(words: Words, before: CardText | None) -> str | None:
    """The twin's file; None where there is none."""
    if not words.plain_body.strip():
        return None
    kept = before.plain_source if before is not None else None
    if kept is None:
        return f"{text_of(words.plain_body)}\n"
    return with_body(kept, words.plain_body)


def _entries(words: Words) -> dict[str, Any]:
    """The entries of the front matter that the form shows; None for what is to be left out."""
    sources = [_source_entry(one) for one in sources_of(words.sources)]
    return {
        "title": words.title, "kind": words.kind, "summary": words.summary or None,
        "tags": list(entries_of(words.tags)) or None,
        "review_by": date.fromisoformat(words.review_by) if words.review_by else None, "sources": sources or None,
        "related": {"cards": list(entries_of(words.related_cards)) or None,
                    "worksheets": list(entries_of(words.related_worksheets)) or None},
        "translation_of": words.translation_of or None,
        "next_step": words.next_step or None, "verify": [line for line in words.verify.split("\n") if line] or None,
    }


def _source_entry(source: Source) -> dict[str, Any]:
    year: Any = int(source.year) if YEAR.fullmatch(source.year) else source.year
    parts = {"title": source.title, "publisher": source.publisher, "year": year, "url": source.url,
             "language": source.language}
    return {name: value for name, value in parts.items() if value}
