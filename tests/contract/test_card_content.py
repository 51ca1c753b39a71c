"""The cards that a new instance starts with are complete, sourced and readable.

Reads files and nothing else, so it also works without the application. Whether a card tells the truth is not tested
here: docs/content-review.md and the files of docs/content-review/ say where each fact comes from.
"""

from __future__ import annotations

import datetime
import io
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[2]
CARDS = ROOT / "content" / "cards"
PLUGINS = ROOT / "plugins"
REVIEWS = ROOT / "docs" / "content-review"

KINDS = {"theme", "tip", "role", "guide", "method"}
TAGS = {
    "avustukset",
    "historia",
    "hyte",
    "hyvinvointialue",
    "kokous",
    "kunta",
    "muistilista",
    "nyt",
    "osallisuus",
    "perusteet",
    "päätöksenteko",
    "rooli",
    "suunnittelu",
    "vaalit",
    "vaikuttaminen",
    "verkosto",
}
RESERVED = {"new", "desk", "preview"}
# Clauses without a verb of their own: tehdessään, tehtyään, saadakseen, tekevänsä, tehneensä.
HEAVY = re.compile(
    r"\w+ess[aä](?:ni|si|mme|nne|[aä]n|ns[aä])\b"
    r"|\w+t[uy][aä](?:ni|si|mme|nne|[aä]n)\b"
    r"|\w+[aä]kse(?:ni|si|mme|nne|en)\b"
    r"|\w+v[aä]ns[aä]\b|\w+neens[aä]\b"
)
# Two of each of these is the least that a new instance should offer.
AT_LEAST_TWO = ("theme", "tip", "role", "guide")

SLUGS = sorted(path.name.removesuffix(".fi.md") for path in CARDS.glob("*.fi.md"))


@cache
def front_matter(slug: str) -> dict[str, Any]:
    """The card's fields, read as YAML 1.2 with duplicate keys refused."""
    return YAML(typ="safe", pure=True).load(io.StringIO(parts(slug)[0]))


@cache
def parts(slug: str) -> tuple[str, str]:
    """Front matter and body of a card."""
    text = (CARDS / f"{slug}.fi.md").read_text(encoding="utf-8")
    assert text.startswith("---\n"), f"{slug}: the first line is not ---"
    head, _, body = text.removeprefix("---\n").partition("\n---\n")
    return head, body


def plain(slug: str) -> str:
    """The plain twin."""
    return (CARDS / f"{slug}.fi.plain.md").read_text(encoding="utf-8")


def words(text: str) -> list[str]:
    """Words without Markdown's signs; a dash between spaces is no word."""
    return re.findall(r"\w[\w.,:–/§-]*\w|\w", re.sub(r"[*_#`]", "", text))


def sentences(body: str) -> list[str]:
    """Sentences of a Markdown body: headings, list items and paragraphs are each read on their own."""
    found = []
    for block in re.split(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)|\n(?=#)", body):
        text = " ".join(re.sub(r"^\s*(?:#+|[-*]|\d+\.)\s+", "", block.strip()).split()).replace("**", "")
        # A full stop inside a number or a date (1.1.2023) has no space after it, so it ends nothing.
        found += [part for part in re.split(r"(?<=[.!?])\s+(?=[^a-zåäö])", text) if part]
    return found


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    """Every run of `length` words in a row within a sentence, in lower case."""
    found = set()
    for sentence in sentences(text):
        said = [word.lower().strip(".,:") for word in words(sentence)]
        found |= {tuple(said[start : start + length]) for start in range(len(said) - length + 1)}
    return found


def test_there_are_at_least_two_cards_of_each_kind() -> None:
    kinds = [front_matter(slug)["kind"] for slug in SLUGS]
    assert {kind: kinds.count(kind) >= 2 for kind in AT_LEAST_TWO} == dict.fromkeys(AT_LEAST_TWO, True)
    assert kinds.count("tip") >= 3 and kinds.count("guide") >= 3


def test_every_card_has_one_section_that_says_where_its_facts_come_from() -> None:
    written = "\n".join(path.read_text(encoding="utf-8") for path in sorted(REVIEWS.glob("*.md")))
    reviewed = re.findall(r"^## ([a-z0-9-]+) \(([a-z]+)\b", written, re.MULTILINE)
    cards = [path for path in CARDS.glob("*.md") if not path.name.endswith(".plain.md")]
    kinds = [re.search(r"^kind: ([a-z]+)$", path.read_text(encoding="utf-8"), re.MULTILINE) for path in cards]
    assert sorted(reviewed) == sorted((path.name.partition(".")[0], kind[1])
                                      for path, kind in zip(cards, kinds, strict=True) if kind)


def test_no_plain_twin_stands_alone() -> None:
    assert {path.name.removesuffix(".fi.plain.md") for path in CARDS.glob("*.fi.plain.md")} == set(SLUGS)


@pytest.mark.parametrize("slug", SLUGS)
def test_a_card_says_what_it_is_and_where_it_comes_from(slug: str) -> None:
    card = front_matter(slug)
    assert re.fullmatch(r"[a-z0-9-]{1,80}", slug) and slug not in RESERVED
    assert set(card) <= {
        "title", "kind", "summary", "tags", "review_by", "sources", "related", "next_step", "verify"
    }  # fmt: skip
    for field in ("title", "summary", "next_step"):
        assert isinstance(card[field], str) and card[field].strip(), field
    assert card["kind"] in KINDS
    assert 2 <= len(card["tags"]) <= 4 and set(card["tags"]) <= TAGS
    assert isinstance(card["review_by"], datetime.date) and card["review_by"].year == 2027
    assert card["sources"]
    for source in card["sources"]:
        assert set(source) <= {"title", "publisher", "year", "url"} and source["title"] and source["publisher"]
        assert re.search(r"\d{4}", str(source.get("year", 2000))), "a year that is not known is left out"
    assert any("year" in source for source in card["sources"]), "no source with a year"
    assert any("url" in source for source in card["sources"]), "no source can be opened"


@pytest.mark.parametrize("slug", SLUGS)
def test_sources_are_the_original_publications(slug: str) -> None:
    named = str(front_matter(slug)["sources"]).lower()
    assert not [copy for copy in ("docplayer", "9pdf", "doczz", "abcdocz", "docslib") if copy in named]


@pytest.mark.parametrize("slug", SLUGS)
def test_what_a_card_points_to_exists(slug: str) -> None:
    related = front_matter(slug)["related"]
    assert set(related) == {"cards", "worksheets"}
    assert related["cards"] and set(related["cards"]) <= set(SLUGS) - {slug}
    assert related["worksheets"]
    worksheets = {path.parent.name for path in PLUGINS.glob("*/worksheet.yaml")}
    # Before the first worksheet has landed there is nothing to point to yet.
    assert not worksheets or set(related["worksheets"]) <= worksheets


@pytest.mark.parametrize("slug", SLUGS)
def test_a_card_is_one_calm_page(slug: str) -> None:
    body = parts(slug)[1]
    assert 170 <= len(words(body)) <= 350, len(words(body))
    assert not re.search(r"^# ", body, re.MULTILINE), "the title stands in the front matter"
    assert len(re.findall(r"^## ", body, re.MULTILINE)) >= 2
    assert max(len(words(block)) for block in re.split(r"\n\s*\n", body)) <= 130
    assert max(len(words(sentence)) for sentence in sentences(body)) <= 25


@pytest.mark.parametrize("slug", SLUGS)
def test_what_may_be_out_of_date_is_said_in_the_text_too(slug: str) -> None:
    if front_matter(slug).get("verify"):
        assert "tarkista" in parts(slug)[1].lower() and "tarkista" in plain(slug).lower()


@pytest.mark.parametrize("slug", SLUGS)
def test_a_card_speaks_to_its_reader_not_of_how_it_was_made(slug: str) -> None:
    read = (parts(slug)[1] + plain(slug) + front_matter(slug)["title"] + front_matter(slug)["summary"]).lower()
    notes = ("emme löytäneet", "ei löytynyt", "ei nähty", "ei ole lähdettä", "päättelimme", "; tarkista", "luettiin")
    assert [note for note in notes if note in read] == [], "say whom to ask; what is unknown stands in verify"
    assert not [one for one in front_matter(slug).get("verify", []) if "merkitty" in one or "[" in one], "a code"


@pytest.mark.parametrize("slug", SLUGS)
def test_a_plain_twin_is_plain(slug: str) -> None:
    body = plain(slug)
    said = sentences(body)
    lengths = [len(words(sentence)) for sentence in said]
    assert not body.startswith("---") and not re.search(r"^# ", body, re.MULTILINE)
    assert len(words(body)) >= 100, len(words(body))
    assert max(lengths) <= 15, said[lengths.index(max(lengths))]
    assert sum(length < 12 for length in lengths) / len(lengths) >= 0.9
    assert "selkokiel" not in body.lower(), "nobody certified it"
    assert not re.search(r"\b(esim|mm|ns|jne|ym|eli\.|n|klo)\.", body), "an abbreviated word"
    assert not HEAVY.findall(body.lower()), HEAVY.findall(body.lower())


@pytest.mark.parametrize("slug", SLUGS)
def test_twin_and_card_share_no_long_sentence(slug: str) -> None:
    assert runs(parts(slug)[1], 13) & runs(plain(slug), 13) == set()


def test_an_explanation_does_not_repeat_the_name_that_stands_before_it() -> None:
    terms = YAML(typ="safe").load(ROOT / "content" / "glossary" / "fi.yaml")["terms"]
    named = [one for one in terms if one.get("full")]
    assert named and [one["term"] for one in named if one["full"].lower() in one["definition"].lower()] == []
