"""/search: one list of everything that can be found; and for curators what was searched in vain, and synonyms."""

from __future__ import annotations

from collections.abc import Mapping

from flask import Blueprint, Response

from intranet.faults import Invalid
from intranet.search import actions
from intranet.search.types import LONGEST_QUERY
from intranet.search.words import kind_word, kinds_word, problem_words, search_address
from intranet.web.access import current_person, for_role, signed_in
from intranet.web.form_places import form_stands_at
from intranet.web.forms import asked, posted, posted_line, typed_line, whole_number
from intranet.web.fragments import go_to, page, page_or_fragment, wants_fragment
from intranet.web.language_words import in_language_word
from intranet.web.languages import language

pages = Blueprint("search", __name__)
curators = for_role("curator")


@pages.get("/search")
@signed_in
def search() -> Response:
    """What answers `?q=`, of one `kind` or of all; without a question what can be asked."""
    found = actions.find(current_person, asked("q", LONGEST_QUERY), asked("kind", 20),
                         whole_number(asked("page", 4), otherwise=1), language())
    if not wants_fragment():
        actions.note_in_vain(found)  # a count like a log's; what is only being typed is counted by its own POST
    return page_or_fragment("search/search.html", "results", "results_said", found=found, kind_word=kind_word,
                            kinds_word=kinds_word, search_address=search_address, in_language_word=in_language_word)


@pages.post("/search/misses")
@signed_in
def note_in_vain() -> Response:
    """A search in vain at which somebody stopped typing."""
    query = posted_line("q", LONGEST_QUERY)
    actions.note_in_vain(actions.find(current_person, query, "", 1, language()))
    return Response(status=204) if wants_fragment() else go_to(search_address(query, ""))


@pages.get("/search/misses")
@curators
def misses() -> Response:
    """What was searched in vain, with what can be done about it."""
    return page("search/misses.html", misses=actions.misses(current_person), said=asked("said", 20))


@pages.post("/search/misses/aside")
@curators
@form_stands_at("/search/misses")
def put_aside() -> Response:
    """Forget some words that were searched in vain."""
    actions.put_miss_aside(current_person, posted("words", LONGEST_QUERY))
    return go_to("/search/misses?said=aside")


@pages.get("/search/synonyms")
@curators
def synonyms() -> Response:
    """The words that mean the same, and a form for more; `?one=` begins a pair."""
    return _synonyms_page({}, {"one": asked("one", LONGEST_QUERY)}, None)


@pages.post("/search/synonyms")
@curators
def add_synonym() -> Response:
    """Say that two expressions mean the same."""
    unfit: dict[str, str] = {}
    one, other = typed_line("one", unfit), typed_line("other", unfit)
    try:
        actions.add_synonym(current_person, one, other, unfit)
    except Invalid as fault:
        return _synonyms_page(problem_words(fault.problems), fault.words, fault)
    return go_to("/search/synonyms?said=added")


@pages.post("/search/synonyms/<token:synonym_id>/remove")
@curators
@form_stands_at("/search/synonyms")
def remove_synonym(synonym_id: str) -> Response:
    """Take a pair away."""
    actions.remove_synonym(current_person, synonym_id)
    return go_to("/search/synonyms?said=removed")


def _synonyms_page(problems: Mapping[str, str], typed: Mapping[str, str], fault: Invalid | None) -> Response:
    return page("search/synonyms.html", fault=fault, problems=problems, typed=typed, said=asked("said", 20),
                synonyms=actions.synonyms(current_person))
