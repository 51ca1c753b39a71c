"""Last time's answers beside this time's questions. Pure.

They are shown only when somebody asks for them, section by section: who sees a 2 from last year is drawn to a 2 again,
and a comparison over time would then compare a person with their own paper.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from intranet.worksheets.comparing.ids import matched
from intranet.worksheets.comparing.rules import range_of
from intranet.worksheets.comparing.types import Range
from intranet.worksheets.filled import Sheet
from intranet.worksheets.taking_along.reads import Reading, readings


@dataclass(frozen=True)
class LastAnswer:
    """What was answered to a question; None when it was not asked. `range` is told where the scale was another."""

    reading: Reading | None
    range: Range | None = None


@dataclass(frozen=True)
class LastTime:
    """The answers of last time by the ids of this time's items."""

    sheet_id: str
    day: datetime
    answers: Mapping[str, LastAnswer]

    def to(self, item_id: str) -> LastAnswer:
        """What was answered to an item."""
        return self.answers.get(item_id, LastAnswer(None))


def last_time(sheet: Sheet, then: Sheet, day: datetime, language: str) -> LastTime:
    """The answers of an earlier sheet for the questions of this one."""
    ids, found = matched(then.definition, sheet.definition), {}
    now = {item.id: item for item in sheet.definition.items}
    for section in then.definition.sections:
        for one in readings(then, section, language):
            here = now.get(ids[one.id])
            other = None
            if here is not None and one.item.kind == here.kind == "scale":
                before = range_of(then.definition, [one.item.id])
                other = before if before != range_of(sheet.definition, [here.id]) else None
            found[ids[one.id]] = LastAnswer(one, other)
    return LastTime(then.id, day, found)
