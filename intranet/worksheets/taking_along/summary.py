"""A result on one page, for the meeting of a board: the sentence, the picture, the areas with what to do next, and an
agenda item that is ready to be sent. A private worksheet gets the same page for oneself, without an agenda."""

from __future__ import annotations

from collections.abc import Sequence

from flask_babel import gettext as _

from intranet.exports.types import (
    Beside,
    Block,
    Box,
    Cell,
    Document,
    Facts,
    Heading,
    Line,
    Listing,
    Paragraph,
    Run,
    Table,
    ToFill,
    line,
)
from intranet.steps.types import StepShown
from intranet.text.words import in_language
from intranet.web.formatting import date
from intranet.worksheets.results import Result
from intranet.worksheets.scoring import Measured
from intranet.worksheets.shown import perspective_of
from intranet.worksheets.taking_along.document_pictures import own_pictures
from intranet.worksheets.taking_along.documents import (
    NOTHING,
    all_answers,
    areas_picture,
    headline_of,
    lines_to_fill,
    open_questions,
    pulling_line,
    title_of,
)

MOST_PULLING = 4
MOST_STEPS = 5
LONGEST_STEP = 140
"""Letters of a step's words: the page is one page."""
PICTURE_WIDTH = 74


def summary_document(result: Result, language: str, address: str, agreed: Sequence[StepShown] = ()) -> Document:
    """The page. A worksheet without areas has its answers on it instead.

    Open steps that were agreed on stand in the place of the lines to write on.
    """
    sheet, scored = result.sheet, result.scored
    blocks: list[Block] = list(open_questions(result))
    if scored.measured:
        blocks += _picture(result, language)
        blocks.append(_next_steps(result, language))
        blocks.append(_own_box(result, language) if sheet.definition.is_private else _agenda_item(result, language))
    else:
        blocks += [*own_pictures(result), *all_answers(sheet, language, only_answered=True)]
    still = [one for one in agreed if one.step.state == "open"]
    if still:
        blocks.append(_agreed(still, is_private=sheet.definition.is_private))
    elif scored.measured:
        blocks.append(ToFill(lines_to_fill(sheet)))
    return Document(title_of(sheet, language), language, tuple(blocks), headline=headline_of(result, language),
                    over=_what_it_is(result, language), address=address, page_words=_("Page {page}/{pages}"), pages=1)


def _what_it_is(result: Result, language: str) -> Line:
    """Title, perspective, subject and day in a line above the headline."""
    sheet = result.sheet
    parts = [line(in_language(sheet.definition.title, language))] if result.headline else []
    perspective = perspective_of(sheet, language)
    if perspective:
        parts.append(line(perspective))
    if sheet.subject:
        parts.append(line(sheet.subject))
    if sheet.has_answers:
        parts.append(line(date(sheet.saved_at)))
    found: Line = ()
    for one in parts:
        found += ((Run(" · "),) if found else ()) + one
    return found


def _picture(result: Result, language: str) -> list[Block]:
    """The radar, and beside it the statements to talk about first."""
    picture = areas_picture(result, language, PICTURE_WIDTH)
    pulling = result.scored.pulling[:MOST_PULLING]
    said: tuple[Block, ...] = ()
    if pulling:
        said = (Heading(line(_("Where there is most to improve")), 1),
                Listing(tuple(pulling_line(one, result.sheet, language) for one in pulling)))
    if picture is None:
        return list(said)
    return [Beside(picture, said or (Paragraph(line(_("No statement pulls down: every answer is in the upper half."))),)
                   )]


def _next_steps(result: Result, language: str) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for one in result.scored.measured:
        mean: Cell = line(NOTHING) if one.shown is None else one.shown
        band = in_language(one.band.title, language) if one.band else _("Too few answers")
        step = line(in_language(one.feedback.next_step, language)) if one.feedback else line(NOTHING)
        rows.append((line(in_language(one.dimension.short, language)), mean, line(band), step))
    return Table(_("Areas"), (_("Area"), _("Mean"), _("In words"), _("Next step")), tuple(rows), (4, 3, 3, 14))


def _agreed(steps: Sequence[StepShown], *, is_private: bool) -> Table:
    """What is done, who does it and by when; for a private worksheet there is nobody else."""
    rows: list[tuple[Cell, ...]] = []
    for one in steps[:MOST_STEPS]:
        words = " ".join(one.step.what.split())
        what = words if len(words) <= LONGEST_STEP else words[:LONGEST_STEP - 1].rstrip() + "…"
        who = () if is_private else (line(one.who or _("somebody who has left")),)
        rows.append((line(what), *who, line(date(one.step.due) or NOTHING)))
    head = (_("What"), _("By when")) if is_private else (_("What"), _("Who"), _("By when"))
    return Table(_("Agreed steps"), head, tuple(rows), (14, 4) if is_private else (13, 6, 4), show_name=True)


def _weakest(result: Result) -> Measured | None:
    """The area to begin with: the lowest mean; None while no area has one."""
    counted = [one for one in result.scored.measured if one.mean is not None and one.feedback]
    return min(counted, key=lambda one: one.mean or 0, default=None)


def _agenda_item(result: Result, language: str) -> Box:
    """Sentences that a secretary can paste into the agenda as they are."""
    sheet, weakest = result.sheet, _weakest(result)
    told: list[tuple[str, Line]] = [(_("Matter"), line(title_of(sheet, language)))]
    if result.headline and sheet.has_answers:
        filled = _("The worksheet was filled on %(day)s.", day=date(sheet.saved_at))
        told.append((_("Result"), (Run(filled + " "), *line(result.headline))))
    if weakest is None:
        told.append((_("Proposal"), line(_("The worksheet is filled to its end before the next meeting."))))
    elif weakest.feedback:
        told.append((_("Proposal"), line(in_language(weakest.feedback.next_step, language))))
    told.append((_("Decision"), line(_("What is done, who does it, and by when. The same worksheet is filled again in "
                                       "half a year."))))
    return Box(line(_("For the agenda")), (Facts(tuple(told)),))


def _own_box(result: Result, language: str) -> Box:
    """For oneself: nobody else is told, and there is no meeting."""
    weakest = _weakest(result)
    step = line(in_language(weakest.feedback.next_step, language)) if weakest and weakest.feedback else line(
        _("Answer the open questions first."))
    return Box(line(_("For your own calendar")), (Paragraph(step), Paragraph(line(
        _("This page is yours: you decide whom you show it to. Answer again in half a year, and you see what "
          "changed.")), "soft")))
