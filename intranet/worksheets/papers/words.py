"""What is said about papers, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _

from intranet.worksheets.papers.types import PaperItem
from intranet.worksheets.words import problem_words


def paper_problems(problems: Mapping[str, str], fields: Mapping[str, PaperItem]) -> dict[str, str]:
    """Each problem as a sentence that begins with the question's number, by the field's name."""
    return {name: _sentence(name, code, fields) for name, code in problems.items()}


def _sentence(name: str, code: str, fields: Mapping[str, PaperItem]) -> str:
    if code == "empty_paper":
        return _("Nothing is typed yet. Type what stands on the paper.")
    if code == "unknown_code":
        return _("This is no code of a paper. It has eight letters and figures; look at the paper once more.")
    if code == "not_a_mark":
        signs = ", ".join(one.sign for one in fields[name].marks)
        said = _("Type one of these signs: %(signs)s.", signs=signs)
    else:
        said = problem_words({name: code})[name]
    return f"{fields[name].number}. {said}" if name in fields and fields[name].number else said
