"""Pages of papers: the one to print, its QR code, and the form for typing papers in."""

from __future__ import annotations

import unicodedata

from flask import Blueprint, Response

from intranet.extensions import current_settings
from intranet.faults import Fault, Invalid
from intranet.web.access import current_person, signed_in
from intranet.web.downloads import download
from intranet.web.forms import LONG_TEXT, asked, names_sent, posted_fields
from intranet.web.fragments import go_to, page
from intranet.web.languages import language
from intranet.web.qr import KINDS, qr_code
from intranet.worksheets.papers import actions, rules
from intranet.worksheets.papers.types import PaperNotFound, PaperTaken, UnfitPaper
from intranet.worksheets.papers.words import paper_problems
from intranet.worksheets.shown import perspective_words

pages = Blueprint("papers", __name__)
PREFIX = "answer-"
MOST_FIELDS = 2_000


@pages.get("/worksheets/<slug:key>/blank")
@signed_in
def blank(key: str) -> Response:
    """The worksheet to be printed: each copy with a code of its own."""
    papers = actions.new_papers(key, asked("perspective", 80), rules.copies_asked(asked("copies", 9)))
    first = papers[0]
    return page("worksheets/papers/blank.html", papers=papers, worksheet=first.definition, chosen=first.perspective,
                perspective=perspective_words(first.definition, first.perspective, language()),
                sections=rules.paper_sections(first.definition, first.perspective, language()),
                most=rules.MOST_COPIES, site=current_settings.site_url)


@pages.get("/papers/<paper:code>/code.svg")
@signed_in
def code_picture(code: str) -> Response:
    """The QR code that leads from a paper to its form."""
    paper = actions.paper(code)
    return download(qr_code(f"{current_settings.site_url}/papers/{paper.code}", "svg"), KINDS["svg"], paper.code, "svg")


@pages.get("/papers")
@signed_in
def codes() -> Response:
    """Asks for the code of a paper, and says what became of the one before."""
    typed, before = asked("code", 40), rules.as_code(asked("entered", 40))
    if typed:
        try:
            return go_to(f"/papers/{actions.paper(rules.as_code(typed)).code}")
        except PaperNotFound:
            fault = Invalid({"code": "unknown_code"}, {"code": typed})
            return page("worksheets/papers/codes.html", fault=fault, typed=typed, done=None, before="",
                        problems=paper_problems(fault.problems, {}))
    done = actions.entered(current_person, before) if before else None
    return page("worksheets/papers/codes.html", typed="", problems={}, done=done, before=before)


@pages.get("/papers/<paper:code>")
@signed_in
def paper(code: str) -> Response:
    """The form for typing one paper in."""
    return _form(code)


@pages.post("/papers/<paper:code>")
@signed_in
def enter(code: str) -> Response:
    """What stands on the paper becomes a sheet; what does not fit is told, and nothing typed is lost."""
    limits = {name: LONG_TEXT for name in names_sent()[:MOST_FIELDS] if name.startswith(PREFIX)}
    sent, problems = posted_fields({**limits, "subject": LONG_TEXT})
    typed = {name.removeprefix(PREFIX): words for name, words in sent.items() if name != "subject"}
    subject = " ".join(unicodedata.normalize("NFC", sent.get("subject", "")).split())
    try:
        if problems:
            raise UnfitPaper({name.removeprefix(PREFIX): word for name, word in problems.items()}, typed)
        actions.enter(current_person, code, subject, typed, language())
    except (UnfitPaper, PaperTaken) as fault:
        return _form(code, fault, typed, subject)
    return go_to(f"/papers?entered={code}")


def _form(code: str, fault: Fault | None = None, typed: dict[str, str] | None = None, subject: str = "") -> Response:
    found = actions.paper(code)
    sections = rules.paper_sections(found.definition, found.perspective, language())
    problems = fault.problems if isinstance(fault, UnfitPaper) else {}
    fields = rules.fields_of(sections)
    done = actions.entered(current_person, code)
    fresh = actions.new_papers(found.definition.key, found.perspective, 1)[0] if done else None
    return page("worksheets/papers/form.html", fault=fault, paper=found, worksheet=found.definition, sections=sections,
                perspective=perspective_words(found.definition, found.perspective, language()), typed=typed or {},
                subject=subject, done=done, fresh=fresh,
                places={"subject": "subject", **{name: PREFIX + name for name in fields}},
                problems=paper_problems(problems, fields))
