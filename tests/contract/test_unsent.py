"""Every form in which something longer is written keeps it in the browser until the server has it, or says why not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
FORM = re.compile(r"<form\b(?=[^>]*method=\"post\").*?</form>", re.DOTALL)
LONG = re.compile(r"""<textarea\b|["']textarea["']|"""
                  r"""\b(?:steps\.fields|fields\.shown|statements\.shown|questions_of\.\w+|parts\.field)\(""")
"""A text of several lines, or a macro that makes one."""
KEPT = re.compile(r"\bdata-sent-whole\b|\bdata-autosave\b")
NOT_KEPT = {
    "cards/_conflict.html": "hidden: what stood in the card's form, which keeps it as a draft",
    "cards/draft.html": "hidden: a draft, which the server has",
    "cards/notes.html": "what stood in the card's form, which keeps it as a draft",
    "errors/page.html": "what a form sent, sent once more: it is kept for the form where it was typed (unsent_gone.js)",
}
NOWHERE = {"feedback/form.html": "nobody may find on a computer what somebody answered without a name"}
LIVE = {"live/_stage.html": "the same, on phones in the hall"}
MADE_BY = {
    "events/form.html": 'line("description"', "events/series_form.html": "{{ text(",
}
"""Forms whose long fields come from a macro of their own file."""


def long_forms() -> list[tuple[str, str]]:
    """Template and head of each POST form with a long field."""
    found = []
    for path in sorted(TEMPLATES.rglob("*.html")):
        name, text = str(path.relative_to(TEMPLATES)), path.read_text(encoding="utf-8")
        for form in FORM.findall(text):
            made_by = MADE_BY.get(name, "")
            if LONG.search(form) or made_by and made_by in form:
                found.append((name, form.split(">\n", 1)[0]))
    return found


FORMS = long_forms()


@pytest.mark.parametrize(("name", "head"), FORMS, ids=[f"{name}-{number}" for number, (name, _) in enumerate(FORMS)])
def test_what_is_written_is_kept_or_has_a_reason(name: str, head: str) -> None:
    reason = (NOT_KEPT | LIVE).get(name)
    assert bool(KEPT.search(head)) != bool(reason), f"{name}: mark its form with data-sent-whole"
    assert ("data-kept-nowhere=\"yes\"" in head) == (name in NOWHERE)


def test_every_long_field_stands_in_such_a_form() -> None:
    """A part that is included or imported counts with the form around it: each file with a long field is known."""
    with_field = {str(path.relative_to(TEMPLATES)) for path in TEMPLATES.rglob("*.html")
                  if re.search(r"""<textarea\b|["']textarea["']""", path.read_text(encoding="utf-8"))}
    parts = {"_ui.html", "steps/_parts.html", "worksheets/_item.html", "worksheets/papers/_typing.html",
             "rounds/_statement.html", "feedback/_question.html", "cards/_form.html"}
    assert with_field - {name for name, _ in FORMS} <= parts
    assert {*NOT_KEPT, *LIVE, *NOWHERE} <= {name for name, _ in FORMS}, "a reason without a form"


def test_no_page_has_two_forms_of_one_name() -> None:
    for path in TEMPLATES.rglob("*.html"):
        names = re.findall(r'data-sent-whole="([^"]+)"', path.read_text(encoding="utf-8"))
        assert len(names) == len(set(names)), path
