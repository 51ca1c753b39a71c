"""What people do with the search: ask, and, as curators, see what was asked in vain and say what means the same."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime

from intranet import clock
from intranet.database import writing
from intranet.faults import NotAllowed
from intranet.language.search_index import Found
from intranet.language.snippets import marked, snippet
from intranet.people.types import SignedInPerson
from intranet.plugin_system.types import SearchText
from intranet.search import rules, store
from intranet.search.remembered import remembered
from intranet.search.types import LONGEST_QUERY, PER_PAGE, Miss, Result, Results, Synonym

log = logging.getLogger("ankkuri.search")
MOST_MISSES = 100


def find(person: SignedInPerson, query: str, kind: str, page: int, language: str) -> Results:
    """What answers the question, the best first; everybody who is signed in may read all that is indexed.

    What is there in several languages is shown in the reader's: at one address whichever of its texts answered, at
    several where that text answers too.
    """
    words = " ".join(query.split())[:LONGEST_QUERY]
    if not words:
        return Results("", indexed=remembered().make_ready())
    found, texts = remembered().search(words)
    shown = _one_for_each_thing(found, texts, language)
    kinds = [rules.kind_of(text.kind) for text in shown]
    of_kind = [text for text, its_kind in zip(shown, kinds, strict=True) if not kind or its_kind == kind]
    pages = rules.pages_of(len(of_kind))
    number = min(max(page, 1), pages)
    wanted = _wanted(found)
    results = tuple(_result(text, wanted) for text in of_kind[(number - 1) * PER_PAGE:number * PER_PAGE])
    return Results(words, kind, results, len(of_kind), rules.kind_counts(kinds, kind), number, pages,
                   rules.is_in_vain(found.question), found.question.corrected, len(texts))


def _one_for_each_thing(found: Found, texts: Mapping[str, SearchText], language: str) -> list[SearchText]:
    shown: dict[str, SearchText] = {}
    best: dict[str, float] = {}
    for hit in found.hits:
        text = texts[hit.name]
        thing = text.original or text.address
        own = texts.get(f"{text.address} {language}") or text
        if thing not in shown:
            shown[thing], best[thing] = own, hit.score
        elif own.language == language != shown[thing].language and hit.score >= best[thing] * rules.ANSWERS_TOO:
            shown[thing] = own  # at the place of the text that answered best
    return list(shown.values())


def _wanted(found: Found) -> dict[str, list[tuple[int, float]]]:
    """For each word that was looked for the concepts it stands for."""
    wanted: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, concept in enumerate(found.question.concepts):
        for word, weight in concept.meant.items():
            wanted[found.words[word]].append((number, weight))
    return dict(wanted)


def _result(text: SearchText, wanted: dict[str, list[tuple[int, float]]]) -> Result:
    return Result(rules.kind_of(text.kind), text.address, text.language, marked(text.title, wanted),
                  snippet(text.texts, wanted))


def make_ready() -> int:
    """Gather what can be found before the first question, and forget old searches in vain; how many things."""
    with writing() as database:
        store.forget_misses_before(database, rules.oldest_kept(clock.now().date()))
    return remembered().make_ready()


# -- searched in vain -------------------------------------------------------------------------------------------------


def note_in_vain(found: Results) -> None:
    """Count a search that found nothing. What cannot be counted is no reason to fail."""
    words = rules.countable(found.query) if found.in_vain else ""
    if not words:
        return
    today = clock.now().date()
    try:
        with writing() as database:
            store.count_miss(database, words, today, rules.MOST_MISSES_A_DAY)
            store.forget_misses_before(database, rules.oldest_kept(today))
    except Exception as problem:
        log.warning("a search in vain was not counted: %s", type(problem).__name__)


def forget_old_misses(now: datetime) -> int:
    """Delete the counts of long ago; how many."""
    with writing() as database:
        return store.forget_misses_before(database, rules.oldest_kept(now.date()))


def misses(curator: SignedInPerson) -> list[Miss]:
    """What was searched in vain and would still be, the most often first."""
    _only_curators(curator)
    since = rules.oldest_kept(clock.now().date())
    return [miss for miss in store.misses(since, MOST_MISSES)
            if rules.is_in_vain(remembered().search(miss.words)[0].question)]


def put_miss_aside(curator: SignedInPerson, words: str) -> None:
    """Forget the counts of some words."""
    _only_curators(curator)
    with writing() as database:
        store.forget_misses(database, [words])


# -- synonyms ---------------------------------------------------------------------------------------------------------


def synonyms(curator: SignedInPerson) -> tuple[Synonym, ...]:
    """Every pair of words that mean the same."""
    _only_curators(curator)
    return store.synonyms()


def add_synonym(curator: SignedInPerson, one: str, other: str, unfit: Mapping[str, str]) -> None:
    """Say that two expressions mean the same; raises Invalid. `unfit` was found when the words were read."""
    _only_curators(curator)
    rules.check_synonym(one, other, store.synonyms(), unfit)
    with writing() as database:
        store.add_synonym(database, one, other, clock.now())


def remove_synonym(curator: SignedInPerson, synonym_id: str) -> None:
    """Take a pair away; raises SynonymNotFound."""
    _only_curators(curator)
    with writing() as database:
        store.remove_synonym(database, synonym_id)


def _only_curators(person: SignedInPerson) -> None:
    if not person.has_role("curator"):
        raise NotAllowed
