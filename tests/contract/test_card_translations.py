"""The Swedish and English cards of content/ are complete, say whose translations they are, and are readable.

Whether they say what their originals say is for a person to read: docs/content-review/translations.md.
"""

from __future__ import annotations

import calendar
import datetime
import io
import re
from collections import Counter
from functools import cache
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.contract.test_card_content import CARDS, PLUGINS, SLUGS, front_matter, runs, sentences, words

LANGUAGES = ("sv", "en")
NAMES = sorted(path.name.removesuffix(".md") for language in LANGUAGES for path in CARDS.glob(f"*.{language}.md"))
AT_LEAST = 10
TAGS = {
    "sv": {"aktuellt", "beslutsfattande", "checklista", "grunder", "historia", "kommun", "nätverk", "påverkan", "roll",
           "understöd", "val", "välfärd och hälsa", "välfärdsområde"},
    "en": {"advocacy", "basics", "checklist", "decision-making", "elections", "grants", "history", "municipality",
           "network", "now", "role", "wellbeing and health", "wellbeing services county"},
}
CHECK = {"sv": "kontrollera", "en": "check"}
OWN_DRAFT = {"fi": "ankkurin oma", "sv": "ankkuris eg", "en": "ankkuri's own"}
SHORTENED = {"sv": r"\b(t\.ex|bl\.a|dvs|osv|m\.m|ca|kl)\.", "en": r"\b(e\.g|i\.e|etc|approx)\."}
LABELS = ("lättläst", "lätt finska", "easy read", "easy-to-read", "easy language", "plain language")
FIELDS = {"title", "kind", "translation_of", "summary", "tags", "review_by", "sources", "related", "next_step",
          "verify"}


def language_of(name: str) -> str:
    """The language of a file's name."""
    return name.rpartition(".")[2]


@cache
def parts(name: str) -> tuple[dict[str, Any], str, str]:
    """The front matter, the body and the plain twin."""
    head, _, body = (CARDS / f"{name}.md").read_text(encoding="utf-8").removeprefix("---\n").partition("\n---\n")
    twin = (CARDS / f"{name}.plain.md").read_text(encoding="utf-8")
    return YAML(typ="safe", pure=True).load(io.StringIO(head)), body, twin


def days(text: str) -> set[tuple[int, int, int]]:
    """Every whole date in a text, however its language writes it."""
    months = list(calendar.month_name)[1:]
    found = {(int(year), int(month), int(day)) for day, month, year in
             re.findall(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})", text)}
    return found | {(int(year), months.index(month) + 1, int(day)) for day, month, year in
                    re.findall(rf"\b(\d{{1,2}}) ({'|'.join(months)}) (\d{{4}})", text)}


def test_the_same_cards_stand_in_swedish_and_in_english() -> None:
    originals = {language: sorted(parts(name)[0]["translation_of"] for name in NAMES if language_of(name) == language)
                 for language in LANGUAGES}
    assert originals["sv"] == originals["en"] and len(originals["sv"]) >= AT_LEAST
    assert set(originals["sv"]) <= set(SLUGS) and max(Counter(originals["sv"]).values()) == 1


@pytest.mark.parametrize("name", NAMES)
def test_a_translation_is_a_whole_card(name: str) -> None:
    card, body, twin = parts(name)
    original = front_matter(card["translation_of"])
    assert set(card) <= FIELDS and set(card) >= FIELDS - {"verify"}
    assert (card["kind"], card["review_by"]) == (original["kind"], original["review_by"])
    assert isinstance(card["review_by"], datetime.date) and card["related"]["worksheets"] == [
        one for one in original["related"]["worksheets"] if (PLUGINS / one / "worksheet.yaml").exists()]
    assert 2 <= len(card["tags"]) <= 4 and set(card["tags"]) <= TAGS[language_of(name)]
    own = {one.partition(".")[0] for one in NAMES if language_of(one) == language_of(name)}
    assert card["related"]["cards"] and set(card["related"]["cards"]) <= own - {name.partition(".")[0]}
    assert len(words(body)) >= 150 and len(words(twin)) >= 100
    assert bool(card.get("verify")) == bool(original.get("verify"))


@pytest.mark.parametrize("name", NAMES)
def test_a_translations_sources_are_its_originals_or_official_pages_in_its_language(name: str) -> None:
    card = parts(name)[0]
    known = {one["title"] for one in front_matter(card["translation_of"])["sources"]}
    official = ("https://stm.fi/sv/", "https://vaalit.fi/en/", "https://vm.fi/en/")
    for source in card["sources"]:
        assert source["publisher"] and source.get("language", language_of(name)) in ("fi", "sv", "en")
        title = re.sub(r" \((presentation av boken|presentation of the book)\)", " (kirjan esittely)", source["title"])
        assert title in known or source.get("url", "").startswith(official), title
        assert (source.get("language") == "fi") == (title in known), "the language of a title is its own"
    assert any("year" in one for one in card["sources"]) and any("url" in one for one in card["sources"])


@pytest.mark.parametrize("name", NAMES)
def test_no_date_and_no_large_number_is_only_in_the_translation(name: str) -> None:
    card, body, twin = parts(name)
    slug = card["translation_of"]
    there = "\n".join((CARDS / f"{slug}.fi{plain}.md").read_text(encoding="utf-8") for plain in ("", ".plain"))
    assert days(body + twin) <= days(there)
    numbers = set(re.findall(r"(?<![\d.])\d{2,}(?![\d.])", body + twin))
    assert numbers <= set(re.findall(r"\d{2,}", there)), numbers - set(re.findall(r"\d{2,}", there))


@pytest.mark.parametrize("name", NAMES)
def test_what_is_uncertain_in_the_original_is_uncertain_in_the_translation(name: str) -> None:
    card, body, twin = parts(name)
    language, slug = language_of(name), card["translation_of"]
    finnish = (CARDS / f"{slug}.fi.md").read_text(encoding="utf-8").partition("\n---\n")[2].lower()
    if card.get("verify"):
        assert CHECK[language] in body.lower() and CHECK[language] in twin.lower()
    assert (OWN_DRAFT["fi"] in finnish) <= (OWN_DRAFT[language] in body.lower()), "an own draft says so"


@pytest.mark.parametrize("name", NAMES)
def test_a_translation_is_one_calm_page_and_its_twin_is_plain(name: str) -> None:
    _, body, twin = parts(name)
    assert len(words(body)) <= 380 and len(re.findall(r"^## ", body, re.MULTILINE)) >= 2
    for text, longest in ((body, 27), (twin, 15)):
        assert not re.search(r"^# ", text, re.MULTILINE)
        lengths = {sentence: len(words(sentence)) for sentence in sentences(text)}
        assert {one: length for one, length in lengths.items() if length > longest} == {}
    lengths_of_twin = [len(words(one)) for one in sentences(twin)]
    assert sum(length < 13 for length in lengths_of_twin) / len(lengths_of_twin) >= 0.9
    assert runs(body, 13) & runs(twin, 13) == set()
    assert not re.search(SHORTENED[language_of(name)], body + twin)
    assert [label for label in LABELS if label in (body + twin).lower()] == [], "nobody certified it"
