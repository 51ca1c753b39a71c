"""The blocks that a series gives to a memo, in words of the memo's language. No query, no name but a speaker's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from flask_babel import gettext as _

from intranet.events import words
from intranet.events.for_memos import rules
from intranet.events.for_memos.types import Retold, Told
from intranet.events.materials.types import Shown
from intranet.events.materials.words import kind_words
from intranet.events.types import Event
from intranet.exports.types import Block, Cell, Heading, Line, Listing, Paragraph, Run, Table, line
from intranet.plugin_system.memo_blocks import MemoBlock
from intranet.text.words import Said
from intranet.web.formatting import local
from intranet.web.languages import language


def blocks(one: Retold, site: str) -> list[MemoBlock]:
    """Everything that the series and its events give, in the order of a memo; `site` begins links to our own pages."""
    found = [_towns(one), _themes(one), _goals(one)]
    for meeting, events in rules.meetings_of(one.held):
        found.append(_meeting(meeting, events, site))
    found += [_earlier(one, site), *(_visit(events, site) for events in rules.visits_of(one.held)), _contact(one),
              _coming(one, site)]
    return [block for block in found if block.says]


# -- the series -------------------------------------------------------------------------------------------------------


def _towns(one: Retold) -> MemoBlock:
    """Its head, and a table of what was held when, with how many came."""
    events, series = [told.event for told in one.held], one.series
    head = rules.head_line(series.title, events, (local(event.starts_at).year for event in events))
    says: list[Block] = [Paragraph(_typed(head, series.language), "lead")]
    says += [Paragraph(_typed(text, series.language)) for text in series.heading.split("\n") if text]
    if one.held:
        says.append(_table(one.held))
    return MemoBlock("towns", "towns", _("Towns and days"), tuple(says), series.path)


def _table(held: Sequence[Told]) -> Table:
    """What was held when; a number that is nowhere known has no column."""
    columns = {_("Signed up"): [told.event.signed_up for told in held], _("Came"): [told.attended for told in held],
               _("Organisations"): [told.organisations for told in held]}
    known = {name: numbers for name, numbers in columns.items() if any(numbers)}
    rows: list[tuple[Cell, ...]] = []
    for place, told in enumerate(held):
        # nothing is known of the organisations of those who were counted without a name
        unknown = _("Organisations") if told.attended and not told.organisations else ""
        rows.append((_typed(told.event.title_and_town, told.event.language), line(words.day_and_hours(told.event)),
                     *(() if name == unknown else numbers[place] for name, numbers in known.items())))
    # the same organisation may have come twice, so organisations have no sum
    foot: tuple[Cell, ...] = (line(_("Altogether")), (), *(
        sum(numbers) if name != _("Organisations") else () for name, numbers in known.items())) if known else ()
    return Table(_("Events of the series"), (_("Event"), _("When"), *known), tuple(rows), foot=foot, decimals=0,
                 widths=(5, 3, *(1 for _name in known)))


def _themes(one: Retold) -> MemoBlock:
    themes = tuple(_typed(theme, one.series.language) for theme in one.series.themes)
    return MemoBlock("themes", "themes", _("Themes"), (Listing(themes),) if themes else (), one.series.path)


def _goals(one: Retold) -> MemoBlock:
    texts = (one.series.goals, one.series.bigger_picture)
    return MemoBlock("goals", "goals", _("Goals and the bigger picture"), tuple(
        part for text in texts for part in _paragraphs(text, one.series.language)), one.series.path)


def _earlier(one: Retold, site: str) -> MemoBlock:
    says = [*_paragraphs(one.series.earlier, one.series.language)]
    if one.earlier is not None:
        said = one.earlier.said_title
        says.append(Paragraph((Run(said.text, language=_other(said.language), address=site + one.earlier.path),)))
    if one.series.earlier_address:
        says.append(Paragraph(_link("", one.series.earlier_address)))
    return MemoBlock("earlier", "earlier", _("What it goes on from"), tuple(says), one.series.path)


def _contact(one: Retold) -> MemoBlock:
    texts = (one.series.contact, one.series.upcoming)
    return MemoBlock("contact", "contact", _("Contact, and who prepares what comes next"), tuple(
        part for text in texts for part in _paragraphs(text, one.series.language)), one.series.path)


def _coming(one: Retold, site: str) -> MemoBlock:
    """What is to come after the memo's day, with where one signs up; then the channels."""
    says: list[Block] = []
    if one.coming:
        # two columns, for a phone: three leave no room for whole words
        rows = tuple(((Run(event.title, language=_other(event.language), address=site + event.path),
                       *line(f", {event.where}" if event.where else "")), line(words.day_and_hours(event)))
                     for event in one.coming)
        says.append(Table(_("Coming events"), (_("Event"), _("When")), rows, widths=(5, 3)))
    if one.series.channels:
        says += [Heading(line(_("Sign-up and channels")), 2),
                 Listing(tuple(_link(channel.name, channel.address) for channel in one.series.channels))]
    return MemoBlock("coming", "coming", _("Coming events and channels"), tuple(says), one.series.path)


# -- events -----------------------------------------------------------------------------------------------------------


def _meeting(meeting: int | None, events: Sequence[Told], site: str) -> MemoBlock:
    """What was done in the towns that held the same meeting, or what one town did on its own."""
    says: list[Block] = []
    towns = [town for town in dict.fromkeys(told.event.town for told in events) if town]
    if meeting is not None and towns:
        says.append(Paragraph(line(", ".join(towns)), "soft"))
    says += _texts(events, ((told.event.town, told.event.happened) for told in events))
    for text, where in rules.said_once((told.event.town, told.event.still_open) for told in events):
        begun = _("Not finished yet") + (f" ({', '.join(where)})" if len(towns) > 1 else "")
        says.append(Paragraph((Run(f"{begun}: ", bold=True), *_typed(text, events[0].event.language))))
    rows = list(dict.fromkeys(row.what for told in events for row in told.agenda))
    if rows:
        says += [Heading(line(_("Agenda")), 2),
                 Listing(tuple(_typed(row, events[0].event.language) for row in rows))]
    says += _materials([one for told in events for one in told.materials
                        if one.material.kind != "sheet" and not (one.material.kind == "card" and _visited(told))],
                       site)
    source = events[0].event.path if len(events) == 1 else f"/events/series/{events[0].event.series_slug}"
    key = f"meeting-{meeting}" if meeting is not None else f"own-{events[0].event.id}"
    return MemoBlock(key, rules.part_of(meeting), _title(meeting, events[0].event), tuple(says), source)


def _title(meeting: int | None, event: Event) -> str:
    match meeting:
        case None:
            return _("%(town)s: something of its own", town=event.town or event.title)
        case 1:
            return _("First meeting")
        case 2:
            return _("Second meeting")
    return _("Meeting %(number)s", number=meeting)


def _visit(events: Sequence[Told], site: str) -> MemoBlock:
    """What an expert told, and the cards of those events."""
    first = events[0].event
    says = _texts(events, ((told.event.town, told.event.speaker_part) for told in events))
    if not says:
        says.append(Paragraph(line(_("Speaker: %(name)s", name=first.speaker))))
        led = dict.fromkeys(row.what for told in events for row in told.agenda if row.who == first.speaker)
        if led:
            says.append(Listing(tuple(_typed(what, first.language) for what in led)))
    says += _materials([one for told in events for one in told.materials if one.material.kind == "card"], site)
    source = first.path if len(events) == 1 or not first.series_slug else f"/events/series/{first.series_slug}"
    return MemoBlock(f"visit-{first.id}", "expert", _("The expert's visit"), tuple(says), source)


def _visited(told: Told) -> bool:
    return bool(told.event.speaker or told.event.speaker_part)


def _texts(events: Sequence[Told], texts: Iterable[tuple[str, str]]) -> list[Block]:
    """What is the same in all towns once; what differs with the town's name above."""
    found: list[Block] = []
    said = rules.said_once(texts)
    for text, towns in said:
        if len(said) > 1 and towns:
            found.append(Heading(line(", ".join(towns)), 2))
        found += _paragraphs(text, events[0].event.language)
    return found


def _materials(materials: Iterable[Shown], site: str) -> list[Block]:
    """Cards, links, videos and files, each once, as links where they lead somewhere."""
    lines: dict[Line, None] = {}
    for one in materials:
        address = one.href if one.host else f"{site}{one.href}" if one.href else ""
        lines[(Run(one.title.text, language=_other(one.title.language), address=address),
               Run(f" ({kind_words(one.material)})"))] = None
    return [Heading(line(_("Materials")), 2), Listing(tuple(lines))] if lines else []


# -- words ------------------------------------------------------------------------------------------------------------


def _paragraphs(text: str, written_in: str) -> list[Block]:
    return [Paragraph(_typed(part.strip("\n"), written_in), "typed" if "\n" in part.strip("\n") else "plain")
            for part in text.split("\n\n") if part.strip()]


def _typed(text: str, written_in: str) -> Line:
    return line(Said(text, _other(written_in)))


def _other(written_in: str) -> str:
    """The language to mark words with: none where the memo is in it."""
    return "" if written_in == language() else written_in


def _link(name: str, address: str) -> Line:
    return line(f"{name}: " if name else "", Run(address, address=address))
