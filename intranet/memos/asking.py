"""What memos ask of everybody who contributes: who leads which series, what can be shown of it, who was there."""

from __future__ import annotations

from intranet import clock
from intranet.memos.keeping import settled
from intranet.memos.types import ROLE, About, Memo, Reader
from intranet.people.types import SignedInPerson
from intranet.plugin_system.memo_blocks import MemoBlock, MemoScope, MemoSeries
from intranet.plugin_system.registry import gather, registry
from intranet.text.days import end_of
from intranet.web.formatting import ZONE
from intranet.web.languages import speaking


def reader_of(person: SignedInPerson) -> Reader:
    """The person with the series that they lead."""
    led = gather("memo_series", MemoSeries, person=person) if person.has_role(ROLE) else []
    return Reader(person, {one.series_id: one for one in led})


def about_of(series: MemoSeries) -> About:
    """What a memo of the series says at its top."""
    return About(series.title, series.language, series.address, tuple(series.towns))


def scope_of(memo: Memo, series: MemoSeries) -> MemoScope:
    """What contributors are asked about. The memo's own day belongs to what has been."""
    return MemoScope(series.series_id, tuple(series.events), end_of(memo.as_of, ZONE))


def offered(memo: Memo, series: MemoSeries) -> dict[tuple[str, str], MemoBlock]:
    """What can be shown now, in the memo's language, by contributor and key. A contributor that fails gives nothing."""
    found: dict[tuple[str, str], MemoBlock] = {}
    with speaking(memo.language):
        for name, block in registry().ask("memo_blocks", MemoBlock, scope=scope_of(memo, series),
                                          language=memo.language, now=clock.now()):
            found.setdefault((name, block.key), settled(block))
    return found


def attendees(memo: Memo, series: MemoSeries) -> list[str]:
    """The ids of those who were at the events of the series."""
    return sorted(set(gather("memo_attendees", str, scope=scope_of(memo, series))))
