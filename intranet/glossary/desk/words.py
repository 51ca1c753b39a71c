"""The glossary desk's words in the reader's language: fields, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _

from intranet.glossary.desk.rules import LIMITS
from intranet.glossary.desk.types import PARTS
from intranet.web.formatting import number


def field_word(name: str) -> str:
    """A field's label."""
    if name in PARTS:
        return part_words()[name]
    return {"term": _("Word"), "definition": _("What it means"), "full": _("What the abbreviation stands for"),
            "language": _("Language"), "like": _("Inflected like the word"),
            "agrees": _("First word that is inflected too"), "others": _("Further forms"),
            "never": _("Forms that are another word")}[name]


def part_words() -> dict[str, str]:
    """The principal parts, by the question that a Finnish speaker knows them by."""
    return {"genitive": _("Genitive: whose?"), "partitive": _("Partitive: of what?"),
            "illative": _("Illative: into what?"), "plural_genitive": _("Plural genitive"),
            "plural_partitive": _("Plural partitive"), "plural_inessive": _("Plural inessive: in what?")}


def language_words() -> list[tuple[str, str]]:
    """The languages of words."""
    return [("fi", _("Finnish")), ("sv", _("Swedish")), ("en", _("English"))]


def problem_words(problems: Mapping[str, str]) -> dict[str, str]:
    """What is wrong with each field, as a sentence."""
    return {name: _problem(name, code) for name, code in problems.items()}


def _problem(name: str, code: str) -> str:
    label = field_word(name)
    match code:
        case "missing" if name == "term":
            return _("Write the word.")
        case "missing":
            return _("Write what the word means, in a sentence or two.")
        case "too_long":
            return _("%(field)s: at most %(count)s letters.", field=label, count=number(LIMITS[name]))
        case "forbidden_signs":
            return _("%(field)s: there were signs that no text holds. They were left out; look at the text.",
                     field=label)
        case "no_letters":
            return _("The word needs a letter from a to z, or å, ä or ö, for its address.")
        case "reserved":
            return _("This word is kept for a page of the site. Write it otherwise.")
        case "taken":
            return _("This word is in the glossary already.")
        case "taken_out":
            return _("This word was taken out of the glossary. Bring it back on the glossary's desk.")
        case "taken_before":
            return _("Another word had this address before, and it still leads there. Write it otherwise.")
        case "is_pattern":
            return _("Other words are inflected like this one. Change them first.")
        case "no_forms":
            return _("Give the word's forms, or the word that it is inflected like.")
        case "both":
            return _("Give either forms of its own or the word that it is inflected like, not both.")
        case "missing_part":
            return _("%(field)s: write this form too.", field=label)
        case "wrong_end":
            return _("%(field)s: the form has another end than it should.", field=label)
        case "not_forms":
            return _("Give three forms, or six when the word has a plural.")
        case "not_a_pattern":
            return _("The word must end with a word whose forms are known. Choose one of the list.")
        case "not_its_first_word":
            return _("This must be the first of the term's words, and its forms must be known.")
        case "not_a_form":
            return _("These must be forms of the word; look at them below.")
    return _("%(field)s: choose one of the list.", field=label)
