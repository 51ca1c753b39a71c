"""What a memo is told of the worksheets that were used at its events: counts, and the network's sums as everybody sees
them. Nobody's answers, and of a private worksheet no number at all.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from itertools import groupby

from flask_babel import gettext as _
from flask_babel import ngettext

from intranet.events.for_memos import actions as events
from intranet.events.for_memos.rules import part_of
from intranet.events.for_memos.types import Used
from intranet.events.types import Event
from intranet.exports.types import Block, Cell, Heading, Line, Listing, Paragraph, Run, Table, line
from intranet.plugin_system.memo_blocks import MemoBlock, MemoScope, Part
from intranet.text.words import Said, in_language
from intranet.web.formatting import date
from intranet.worksheets import actions, store
from intranet.worksheets.network import actions as network
from intranet.worksheets.network.shown import NetworkShown, ThingShown
from intranet.worksheets.types import Definition, WorksheetNotFound

AFTER = timedelta(days=183)
"""The network's sums stand in a memo when they were counted after its first event and not long after its own day."""


def blocks(scope: MemoScope, language: str, site: str) -> list[MemoBlock]:
    """One block for each part of the memo at whose meetings worksheets were used, with all of those worksheets."""
    found: dict[Part, list[tuple[Definition, Used]]] = {}
    for key, used in events.worksheets_in(scope).items():
        try:
            definition = actions.worksheet(key)
        except WorksheetNotFound:
            continue  # its plugin is off: the event's page does not show it either
        found.setdefault(part_of(used.meeting), []).append((definition, used))
    return [MemoBlock(f"worksheets-{part}", part, _title([used for _definition, used in both]), tuple(
        block for definition, used in both for block in _worksheet(definition, used.events, scope, language, site)),
        f"/worksheets/{both[0][0].key}" if len(both) == 1 else "/worksheets") for part, both in found.items()]


def _title(used: Collection[Used]) -> str:
    """Which meeting's worksheets they are: a memo may have three parts of them."""
    meetings = {one.meeting for one in used}
    if meetings == {1}:
        return _("Worksheets of the first meeting")
    if meetings == {2}:
        return _("Worksheets of the second meeting")
    if None in meetings:
        towns = dict.fromkeys(event.town for one in used for event in one.events if event.town)
        return _("Worksheets: %(towns)s", towns=", ".join(towns)) if towns else _("Worksheets")
    return _("Worksheets of the later meetings")


def _worksheet(definition: Definition, events_of: Collection[Event], scope: MemoScope, language: str,
               site: str) -> Iterator[Block]:
    title = in_language(definition.title, language)
    yield Heading(_said(title, language), 2)
    yield Paragraph((*_said(in_language(definition.description, language), language), Run(" "),
                     Run(_("Open the worksheet"), address=f"{site}/worksheets/{definition.key}")))
    if definition.perspectives:
        yield Paragraph(line(_("Perspectives:")))
        yield Listing(tuple(_said(in_language(one.label, language), language) for one in definition.perspectives))
    if not definition.is_private:
        yield from _counts(definition, events_of)
    if definition.goes_into_sums:
        yield from _sums(definition, min(one.starts_at for one in events_of), scope, language)


def _counts(definition: Definition, events_of: Collection[Event]) -> list[Block]:
    """How many sheets were begun while the events were on, and how many were shared with who leads them."""
    begun = store.begun_between(definition.key, [(one.starts_at, one.ends_at) for one in events_of])
    shared = store.shared_with(definition.key, [one.id for one in events_of])
    told = [ngettext("%(num)s was begun at the events.", "%(num)s were begun at the events.", begun) if begun else "",
            ngettext("%(num)s was shared with the facilitators of the events.",
                     "%(num)s were shared with the facilitators of the events.", shared) if shared else ""]
    return [Paragraph(line(" ".join(filter(None, told))))] if any(told) else []


def _sums(definition: Definition, first: datetime, scope: MemoScope, language: str) -> list[Block]:
    """The network's distribution, when its own rule shows one from about the memo's time."""
    says: list[Block] = []
    for perspective in [one.id for one in definition.perspectives] or [""]:
        _definition, _chosen, shown = network.network(definition.key, perspective, language)
        if shown.counted_at is None or not first <= shown.counted_at <= scope.as_of + AFTER:
            continue
        label = next((in_language(one.label, language).text for one in definition.perspectives
                      if one.id == perspective), "")
        says += _distribution(shown, label)
    return says


def _distribution(shown: NetworkShown, label: str) -> list[Block]:
    """A table for each scale, mostly one, with when it was counted."""
    name = _("How many organisations are in each part of the scale")
    counted = ngettext("%(num)s organisation takes part.", "%(num)s organisations take part.", shown.joined)
    when = _("Last counted on %(day)s.", day=date(shown.counted_at))
    tables = [_table(list(things), f"{name}: {label}" if label else name)
              for _scale, things in groupby(sorted(shown.things, key=lambda one: one.scale), lambda one: one.scale)]
    whole = _("The whole network") + (f", {label}" if label else "")
    return [Paragraph((Run(f"{whole}: ", bold=True), Run(f"{counted} {when}"))), *tables]


def _table(things: list[ThingShown], name: str) -> Table:
    head = (_("Area or statement"), *(part.label.text for part in things[0].parts), _("Together"))
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (line(one.label), *(part.count for part in one.parts), one.total) for one in things)
    return Table(name, head, rows, decimals=0, widths=(3, *(1 for _part in things[0].parts), 1))


def _said(said: Said, language: str) -> Line:
    return (Run(said.text, language="" if said.language == language else said.language),)
