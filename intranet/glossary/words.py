"""The room's words in the reader's language: cases, and the questions by which people know them."""

from __future__ import annotations

from dataclasses import dataclass

from flask_babel import gettext as _

from intranet.language.inflection import Paradigm

# Finnish words whatever the language of the page: they belong to the term, as its forms do.
QUESTIONS = {"nominative": "mikä", "genitive": "minkä", "partitive": "mitä", "essive": "minä", "translative": "miksi",
             "inessive": "missä", "elative": "mistä", "illative": "mihin", "adessive": "millä", "ablative": "miltä",
             "allative": "mille", "abessive": "ilman mitä", "comitative": "minkä kanssa", "instructive": "miten"}


@dataclass(frozen=True)
class FormsRow:
    """One case of a word: its question, its name, its forms."""

    question: str
    name: str
    singular: tuple[str, ...]
    plural: tuple[str, ...]


def forms_table(paradigm: Paradigm) -> list[FormsRow]:
    """The cases that the word has forms in, in the order of a school book."""
    names = case_names()
    return [FormsRow(QUESTIONS[row.case], names[row.case], row.singular, row.plural) for row in paradigm.cases
            if row.singular or row.plural]


def case_names() -> dict[str, str]:
    """What the cases are called."""
    return {
        "nominative": _("nominative"), "genitive": _("genitive"), "partitive": _("partitive"), "essive": _("essive"),
        "translative": _("translative"), "inessive": _("inessive"), "elative": _("elative"),
        "illative": _("illative"), "adessive": _("adessive"), "ablative": _("ablative"), "allative": _("allative"),
        "abessive": _("abessive"), "comitative": _("comitative"), "instructive": _("instructive"),
    }
