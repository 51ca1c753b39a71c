"""What a memo can show of feedback: bars of all and of each town, and open answers to pick as leaders left them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flask_babel import gettext as _
from flask_babel import ngettext

from intranet.charts.agreement import AgreementBar
from intranet.exports.types import Block, Cell, Heading, Paragraph, Picture, Table, line
from intranet.feedback.showing import actions, rules, words
from intranet.feedback.showing.actions import Results
from intranet.feedback.showing.results import CountedShown, OpenShown, ResultsShown, View
from intranet.feedback.types import Form
from intranet.plugin_system.memo_blocks import MemoBlock, MemoChoice, MemoScope
from intranet.text.words import in_language
from intranet.web.drawings import drawing

TEMPLATE = "feedback/_drawings.html"
WIDTH = 150
"""Of a picture, in millimetres: the text of a page."""


@dataclass(frozen=True)
class Row:
    """A bar of the drawing, with its words above."""

    label: str
    told: str
    bar: AgreementBar


def memo_key(form_id: str, question_id: str) -> str:
    """Under which memos keep the answers to an open question."""
    return f"form.{form_id}.open.{question_id}"


def choice_key(answer_id: str) -> str:
    """Under which one of them can be picked."""
    return f"a-{answer_id}"


def memo_blocks(scope: MemoScope, language: str) -> list[MemoBlock]:
    """For each form about the series or its events: bars of all and of each town, and each open question."""
    found = actions.results_about(scope.series_id, scope.events, language, words.removed_sign())
    return [block for one in found for block in _blocks(one, language)]


def _blocks(found: Results, language: str) -> Iterator[MemoBlock]:
    form, source = found.form, f"/forms/{found.form.id}/results"
    key = f"form.{form.id}"
    if found.shown is None:
        yield MemoBlock(key, "feedback", form.title, source=source, hidden=_needed(form))
    elif found.shown.counted:
        yield MemoBlock(key, "feedback", form.title, _together(form, found.shown), source, example=form.is_example)
        if found.shown.parts_shown:
            yield MemoBlock(f"{key}.towns", "feedback", _("%(form)s – each town", form=form.title),
                            _towns(form, found.shown), f"{source}?view=towns", example=form.is_example)
    shown = {one.id: one for one in found.shown.open} if found.shown else {}
    for question in form.definition.questions:
        if question.is_open:
            title = in_language(question.label, language).text
            one = shown.get(question.id)
            yield MemoBlock(memo_key(form.id, question.id), "open_answers", title, source=f"{source}#{question.id}",
                            choices=tuple(_choices(one)) if one else (), hidden="" if one else _needed(form))


def _needed(form: Form) -> str:
    """Why nothing is shown, and what is needed."""
    if form.closed_at is not None:
        return _("The form is closed, and fewer than five answered: nothing is shown.")
    needed = rules.still_needed(form.answered, is_split=bool(form.parts))
    if needed:
        return ngettext("%(num)s more answer is needed before anything is shown.",
                        "%(num)s more answers are needed before anything is shown.", needed)
    if form.parts:
        return _("Fewer than five have answered this in each town: it is shown when one town has five answers.")
    return _("Fewer than five have answered this: it is shown from five answers on.")


def _choices(question: OpenShown) -> Iterator[MemoChoice]:
    others = _("Other answers") if question.has_themes else ""
    for theme in question.themes:
        for answer in theme.answers:
            yield MemoChoice(choice_key(answer.id), line(answer.text), theme.name or others)


# -- bars -------------------------------------------------------------------------------------------------------------


def _together(form: Form, shown: ResultsShown) -> tuple[Block, ...]:
    blocks: list[Block] = [Paragraph(line(ngettext("%(num)s answer.", "%(num)s answers.", shown.answered)), "soft")]
    for one in shown.counted:
        blocks.append(_label(one))
        if one.view.bar:
            blocks.append(_picture(f"memo-{form.id}-{one.id}", words.bar_words(one), [Row("", "", one.view.bar)]))
        points: list[tuple[Cell, ...]] = [(line(point.label), point.count) for point in one.view.points]
        blocks.append(Table(one.label.text, (_("Answer"), _("How many")), tuple(points), (4, 1),
                            foot=(line(_("Who answered")), one.view.answered)))
    return tuple(blocks)


def _towns(form: Form, shown: ResultsShown) -> tuple[Block, ...]:
    """The same scale and width for every town; those below five are named and not shown."""
    blocks: list[Block] = []
    for one in shown.counted:
        if not one.parts:
            continue
        blocks.append(_label(one))
        rows = [Row(part.label, words.agreeing_words(part.view), part.view.bar) for part in one.parts if part.view.bar]
        if rows:
            told = " ".join(f"{words.bar_words(one, part)}." for part in one.parts)
            blocks.append(_picture(f"memo-{form.id}-{one.id}-towns", told, rows))
        blocks.append(_views(one))
        if one.change:
            blocks.append(Paragraph(line(f"{one.change.first.label} – {one.change.last.label}: ",
                                         words.change_words(one.change))))
        if one.in_no_part:
            blocks.append(Paragraph(line(_("The numbers of all together have %(num)s answers that are in no town's "
                                           "numbers.", num=one.in_no_part)), "soft"))
        if one.hidden:
            blocks.append(Paragraph(line(_("Not shown, because fewer than five answers have been counted there:"),
                                         f" {', '.join(one.hidden)}"), "soft"))
    return tuple(blocks)


def _views(one: CountedShown) -> Table:
    def row(label: str, view: View) -> tuple[Cell, ...]:
        return (line(label), *(point.count for point in view.points), view.answered)

    head = (_("Town or event"), *(point.label.text for point in one.view.points), _("Who answered"))
    return Table(one.label.text, head, tuple(row(part.label, part.view) for part in one.parts),
                 (3, *([2] * len(one.view.points)), 2), foot=row(_("All together"), one.view))


def _label(one: CountedShown) -> Heading:
    return Heading(line(one.label), 2)


def _picture(key: str, told: str, rows: list[Row]) -> Picture:
    return Picture(drawing("agreement_rows", rows, told, key, template=TEMPLATE), told, WIDTH)
