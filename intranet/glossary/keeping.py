"""Paradigms as JSON and back: how the forms of a term are kept in its row."""

from __future__ import annotations

import json

from intranet.language.inflection import CaseForms, Paradigm


def paradigm_to_json(paradigm: Paradigm) -> str:
    """Every form, case by case, and the stems that take suffixes."""
    return json.dumps({"cases": [[row.case, row.singular, row.plural] for row in paradigm.cases],
                       "possessive": paradigm.possessive_stems, "lengthening": paradigm.lengthening_stems},
                      ensure_ascii=False, separators=(",", ":"))


def paradigm_from_json(words: str) -> Paradigm:
    """The same as it was."""
    kept = json.loads(words)
    return Paradigm(tuple(CaseForms(case, tuple(singular), tuple(plural)) for case, singular, plural in kept["cases"]),
                    tuple(kept["possessive"]), tuple(kept["lengthening"]))
