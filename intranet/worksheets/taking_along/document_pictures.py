"""Pictures that a worksheet's own kinds draw, with the table that has their numbers, as parts of a document."""

from __future__ import annotations

from collections.abc import Iterable

from flask_babel import gettext as _
from flask_babel import ngettext

from intranet.exports.types import Block, Cell, Line, Listing, Paragraph, Picture, Run, Table, line
from intranet.text.words import Said
from intranet.web.drawings import drawing
from intranet.worksheets.canvas import BoxTold, CanvasTold, GateTold
from intranet.worksheets.pictures import PartnerTold, RelationsTold, TimelineTold
from intranet.worksheets.results import Result

TEMPLATE = "_pictures.html"
DRAWN = ("timeline", "relations")
"""Kinds of items whose answers stand in the table of their picture, as far as one page has room for them."""
NOTHING = "–"
WIDTH = 168


def own_pictures(result: Result) -> list[Block]:
    """What the worksheet draws of its answers; nothing for one that draws nothing of its own."""
    return [*(_timeline(result.timeline) if result.timeline else ()),
            *(_relations(result.relations) if result.relations else ()),
            *(_canvas(result.canvas) if result.canvas else ())]


def _timeline(told: TimelineTold) -> list[Block]:
    blocks: list[Block] = []
    if told.now:
        number, phase = told.now
        where = _("You are now in phase %(number)s of %(total)s:", number=number, total=len(told.phases))
        blocks.append(Paragraph((Run(where + " "), Run(phase.title.text, bold=True, language=phase.title.language))))
    if told.chart:
        words = _("The timeline as a picture. The table below says the same.")
        blocks.append(Picture(drawing("timeline", told.chart, words, _("Now"), template=TEMPLATE), words, WIDTH))
        signs = line("● ", _("above the line: helped"), " · ■ ", _("below the line: hindered"))
        blocks.append(Paragraph(signs, "soft"))
    rows: list[tuple[Cell, ...]] = []
    for phase in told.phases:
        for one in phase.moments:
            rows.append((line(phase.title), one.number or line(NOTHING), line(one.when or NOTHING),
                         line(one.what or NOTHING), line(one.effect) if one.effect else line(NOTHING)))
    if rows:
        head = (_("Phase"), _("No."), _("When"), _("What happened"), _("Helped or hindered"))
        blocks.append(Table(_("Timeline"), head, tuple(rows), (5, 2, 4, 9, 4)))
    return blocks


def _relations(told: RelationsTold) -> list[Block]:
    blocks: list[Block] = []
    if told.to_change:
        count = len(told.to_change)
        blocks.append(Paragraph(line(ngettext("You want to change %(num)s relation:",
                                              "You want to change %(num)s relations:", count))))
        blocks.append(Listing(tuple(_change(one) for one in told.to_change)))
    if told.chart:
        words = _("The map of relations as a picture. The table below says the same.")
        made = drawing("relations", told.chart, told.kinds, words, template=TEMPLATE)
        blocks.append(Picture(made, words, WIDTH))
        blocks.append(Paragraph(line("● ", _("now"), " · ○ ", _("wished")), "soft"))
    rows: list[tuple[Cell, ...]] = []
    for one in told.partners:
        rows.append((line(f"{one.number}. {one.name or NOTHING}"), *one.counts, _added(one.now) or line(NOTHING),
                     line(one.wished) if one.wished else line(NOTHING)))
    if rows:
        head = (_("Partner"), *(kind.text for kind in told.kinds), _("Now"), _("Wished"))
        blocks.append(Table(_("Partners"), head, tuple(rows), (6, *(3 for _kind in told.kinds), 5, 4)))
    return blocks


def _change(one: PartnerTold) -> Line:
    wished = line(one.wished) if one.wished else ()
    return (Run(one.name or str(one.number), bold=True), Run(": "), *_added(one.now), Run(" → "), *wished)


def _added(kinds: Iterable[Said]) -> Line:
    """Several kinds at once, with a plus between them."""
    found: Line = ()
    for kind in kinds:
        found += (*((Run(" + "),) if found else ()), *line(kind))
    return found


def _canvas(told: CanvasTold) -> list[Block]:
    blocks: list[Block] = []
    stands: Line = ()
    if told.state:
        state = Run(told.state.text, bold=True, language=told.state.language)
        stands = (Run(_("It stands so:") + " "), state, Run(". "))
    done = _("Boxes done: %(done)s/%(all)s.", done=told.done, all=len(told.boxes))
    blocks.append(Paragraph((*stands, Run(done))))
    if told.chart:
        words = _("The boxes and gates as a picture. The table below says the same.")
        blocks.append(Picture(drawing("canvas", told.chart, words, template=TEMPLATE), words, WIDTH))
    rows: list[tuple[Cell, ...]] = []
    for boxes, gate in told.groups:
        rows += [(line(f"{box.number}. ", box.title), line(_box_words(box)), line(box.enough)) for box in boxes]
        if gate:
            rows.append(((Run(gate.title.text, bold=True, language=gate.title.language),), _gate_words(gate), ()))
    blocks.append(Table(_("Boxes and gates"), (_("Box"), _("How it stands"), _("Enough when")), tuple(rows), (5, 5, 7)))
    return blocks


def _box_words(box: BoxTold) -> str:
    return {"done": _("done"), "begun": _("begun")}.get(box.state, _("empty"))


def _gate_words(gate: GateTold) -> Line:
    """What was decided, or why nothing can be decided yet."""
    if gate.decision:
        return (Run(gate.decision.text, bold=True, language=gate.decision.language),)
    return line(_("open, not decided yet") if gate.state == "begun" else
                _("closed until the boxes before it are done"))
