"""A round as JSON, for other programs; docs/rounds.md says what is in it. Counts and texts, never one person's answers
together: those would tell who it was."""

from __future__ import annotations

import json
import math
from datetime import datetime
from typing import Any

from intranet.rounds.shown import StatementShown
from intranet.rounds.taking_along.actions import Taken
from intranet.text.words import in_language
from intranet.worksheets.keeping import digest_of
from intranet.worksheets.scoring import one_decimal

KIND, FORMAT = "round", 1


def round_to_json(taken: Taken, language: str, exported_at: datetime) -> bytes:
    """The whole round."""
    one, found = taken.looked.round, taken.compared
    return json.dumps({
        "ankkuri": KIND, "format": FORMAT, "worksheet": one.definition.key, "version": one.definition.version,
        "definition": digest_of(one.definition), "title": in_language(one.definition.title, language).text,
        "language": language, "organisation": taken.looked.organisation, "perspective": one.perspective,
        "subject": one.subject, "opened_at": one.opened_at.isoformat(), "until": one.until.isoformat(),
        "shown_at": one.revealed_at.isoformat() if one.revealed_at else None,
        "exported_at": exported_at.isoformat(), "people": found.people,
        "statements": [_statement(taken, statement, language) for statement in found.statements.values()],
        "areas": [_area(taken, place, language) for place in range(len(found.areas))],
        "talk": {"agreed": taken.agreed.agreed, "disagreed": taken.agreed.disagreed, "open": taken.agreed.open},
        "steps": [{"what": step.what, "who": step.who, "due": step.due.isoformat() if step.due else None,
                   "open": step.is_open} for step in taken.steps],
    }, ensure_ascii=False, indent=1).encode()


def _statement(taken: Taken, one: StatementShown, language: str) -> dict[str, Any]:
    told: dict[str, Any] = {"item": one.item.id, "number": one.number, "section": one.section.id,
                            "kind": one.item.kind, "question": one.label.text, "unanswered": one.silent}
    if one.spread:
        told["counts"] = [{"value": chosen.option.value, "people": chosen.count,
                           "in_words": in_language(chosen.option.label, language).text}
                          for chosen in one.spread.chosen]
        told["unsure"] = one.spread.unsure
        if one.item.kind == "scale":
            told |= {"range": round(float(one.spread.range), 4), "talk_first": one.rank or None,
                     "deviation": round(math.sqrt(one.spread.variance), 4)}
    else:
        told["answers"] = [[{cell.question.text: cell.words for cell in row.cells if cell.says_something}
                            for row in heard.reading.rows] if heard.reading.rows else heard.reading.words
                           for heard in one.heard]
    chosen, why = taken.chosen(one), taken.why(one)
    told["agreed"] = None if not chosen and not why.strip() else {
        "value": None if taken.is_disagreed(one) or not chosen else chosen, "disagree": taken.is_disagreed(one),
        "in_words": taken.labels[one.item.id].text if one.item.id in taken.labels else "", "because": why}
    return told


def _area(taken: Taken, place: int, language: str) -> dict[str, Any]:
    area, agreed = taken.compared.areas[place], taken.scored.measured[place]
    return {"id": area.spread.dimension.id, "title": in_language(area.spread.dimension.title, language).text,
            "means": [one_decimal(mean) for mean, _own in area.spread.means], "too_few": area.spread.without,
            "agreed_mean": agreed.shown}
