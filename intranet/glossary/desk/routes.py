"""Pages of the glossary's desk, for curators: its list, writing a word and its forms, taking it out."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import replace

from flask import Blueprint, Response

from intranet.faults import Fault
from intranet.glossary.desk import actions
from intranet.glossary.desk.rules import LIMITS, words_of
from intranet.glossary.desk.types import FIELDS, PARTS, StaleTerm, TermToEdit, TermWords, UnfitTerm
from intranet.glossary.desk.words import field_word, language_words, part_words, problem_words
from intranet.glossary.rules import too_long
from intranet.glossary.types import TermMoved
from intranet.glossary.words import forms_table
from intranet.web.access import current_person, for_role
from intranet.web.form_places import form_stands_at
from intranet.web.forms import as_sent, asked, posted_fields, posted_line, whole_number
from intranet.web.fragments import go_on_at, go_to, page, page_or_fragment

pages = Blueprint("glossary_desk", __name__)
BEGAN = "began-"
LONGEST_BEGAN = 1_000


@pages.errorhandler(TermMoved)
def moved(fault: TermMoved) -> Response:
    """The same page of the word at the address that it has now; what was sent goes there too."""
    return go_on_at(f"/glossary/{fault.before}/", f"/glossary/{fault.slug}/")


@pages.get("/glossary/desk")
@for_role(actions.ROLE)
def desk() -> Response:
    """Every word with the cards it stands in, words that may be missing, and those that were taken out."""
    return page("glossary/desk.html", desk=actions.desk(current_person))


@pages.get("/glossary/new")
@for_role(actions.ROLE)
def new() -> Response:
    """An empty form; `?term=` begins it with a word and the forms that are proposed for it."""
    words = TermWords(term=asked("term", LIMITS["term"]))
    return _form(None, actions.with_forms(words) if words.term else words)


@pages.post("/glossary/new")
@for_role(actions.ROLE)
def write_new() -> Response:
    """A new term, or everything that is wrong with its words."""
    words, problems = _posted_words()
    try:
        term = actions.write_new(current_person, words, problems)
    except UnfitTerm as fault:
        return _form(None, words, fault)
    return go_to(f"/glossary/{term.slug}/edit?saved=yes")


@pages.get("/glossary/<slug:slug>/edit")
@for_role(actions.ROLE)
def edit(slug: str) -> Response:
    """A term in the form."""
    found = actions.term_to_edit(current_person, slug)
    return _form(found, words_of(found.term))


@pages.post("/glossary/<slug:slug>/edit")
@for_role(actions.ROLE)
def save(slug: str) -> Response:
    """The term's new words; both when somebody else was first."""
    words, problems = _posted_words()
    try:
        term = actions.change(current_person, slug, words, _seen_version(), problems, _began())
    except UnfitTerm as fault:
        return _form(actions.term_to_edit(current_person, slug), words, fault, _seen_version(), _began())
    except StaleTerm as fault:
        return _form(fault.saved, words, fault)
    return go_to(f"/glossary/{term.slug}/edit?saved=yes")


@pages.post("/glossary/forms")
@for_role(actions.ROLE)
@form_stands_at("/glossary/desk")
def forms() -> Response:
    """The form with every form that its words make; `do=suggest` fills the principal parts in. Nothing is saved."""
    slug = asked("term", 80)
    found = actions.term_to_edit(current_person, slug) if slug else None
    words, _ = _posted_words()
    if as_sent("do", 20) == "suggest":
        words = actions.with_forms(words, slug)
    return _form(found, words, version=_seen_version(), began=_began())


@pages.post("/glossary/<slug:slug>/<any(out,back):step>")
@for_role(actions.ROLE)
@form_stands_at("/glossary/{slug}/edit")
def move(slug: str, step: str) -> Response:
    """Take a term out, or bring it back."""
    if step == "out":
        actions.take_out(current_person, slug)
        return go_to("/glossary/desk")
    actions.bring_back(current_person, slug)
    return go_to(f"/glossary/{slug}/edit")


def _posted_words() -> tuple[TermWords, dict[str, str]]:
    fields, problems = posted_fields(LIMITS)
    folded = {name: " ".join(unicodedata.normalize("NFC", value).split()) for name, value in fields.items()}
    return replace(TermWords(), **folded), problems


def _began() -> TermWords | None:
    """The words with which the form was opened, where it says so. They only tell two people's changes apart."""
    fields, _ = posted_fields({f"{BEGAN}{name}": LONGEST_BEGAN for name in FIELDS})
    if len(fields) < len(FIELDS):
        return None
    return replace(TermWords(), **{name.removeprefix(BEGAN): value for name, value in fields.items()})


def _seen_version() -> int:
    return whole_number(posted_line("version", 10))


def _form(found: TermToEdit | None, words: TermWords, fault: Fault | None = None, version: int = 0,
          began: TermWords | None = None) -> Response:
    """The form with these words; a fault says what is wrong with them, or that somebody was first."""
    slug = found.term.slug if found else ""
    paradigm, _ = actions.forms_of(words, slug)
    problems: Mapping[str, str] = fault.problems if isinstance(fault, UnfitTerm) else {}
    return page_or_fragment(
        "glossary/edit.html", "forms_shown", fault=fault, found=found, words=words, slug=slug,
        version=version or (found.version if found else 0), problems=problem_words(problems),
        conflict=fault.conflict if isinstance(fault, StaleTerm) else None, fields=FIELDS,
        began=began or (words_of(found.term) if found else None), began_name=BEGAN, field_word=field_word,
        part_words=part_words(),
        parts=PARTS, forms=forms_table(paradigm) if paradigm is not None else [], languages=language_words(),
        patterns=actions.patterns(), uses=actions.uses_of(current_person, slug) if found else (),
        too_long=too_long(words.definition) if words.definition else "", saved=bool(asked("saved", 5)))
