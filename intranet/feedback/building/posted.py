"""The pages of a new form and of a draft as a browser sent them: every field with what the input layer found wrong."""

from __future__ import annotations

import re

from intranet.faults import Invalid
from intranet.feedback.building import rules
from intranet.feedback.building.questions import MOST_QUESTIONS
from intranet.feedback.building.types import TypedDraft, TypedNew, TypedQuestion
from intranet.feedback.types import MOST_OPTIONS
from intranet.web.forms import as_sent, names_sent, posted_fields, posted_many, typed_line, whole_number

QUESTION = re.compile("label-([a-z][a-z0-9_]{0,39})")


def typed_new() -> tuple[TypedNew, dict[str, str]]:
    """What was typed on the page of a new form, and the problems by field."""
    unfit: dict[str, str] = {}
    title, closes_on = typed_line("title", unfit), typed_line("closes_on", unfit)
    chosen = {name: as_sent(name, 60) for name in ("template", "about", "audience")}
    return TypedNew(chosen["template"], title, closes_on, chosen["about"], chosen["audience"] or "all",
                    as_sent("key", 60)), unfit


def typed_draft() -> tuple[TypedDraft, dict[str, str]]:
    """What was typed on the page of a draft, and the problems by field."""
    unfit: dict[str, str] = {}
    title, closes_on = typed_line("title", unfit), typed_line("closes_on", unfit)
    lead = typed_line("lead", unfit, rules.LONGEST_LEAD)
    ids = [found[1] for name in names_sent() if (found := QUESTION.fullmatch(name))]
    typed = {one: _question(one, unfit) for one in ids[:2 * MOST_QUESTIONS]}
    return TypedDraft(title, closes_on, lead, typed, whole_number(as_sent("seen", 20), -1)), unfit


def _question(one: str, unfit: dict[str, str]) -> TypedQuestion:
    label = typed_line(f"label-{one}", unfit, rules.LONGEST_LABEL)
    explained = typed_line(f"help-{one}", unfit, rules.LONGEST_HELP)
    words, problems = posted_fields({f"options-{one}": rules.LONGEST_OPTIONS})
    unfit.update(problems)
    try:
        only_if = posted_many(f"if-{one}", 40, MOST_OPTIONS)
    except Invalid:
        only_if = []
    return TypedQuestion(one, label, explained, words.get(f"options-{one}", ""), tuple(only_if))
