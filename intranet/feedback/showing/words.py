"""What results say in the reader's language: headlines, changes, and the rows of a table."""

from __future__ import annotations

from flask_babel import gettext as _

from intranet.feedback.showing.results import Change, CountedShown, OpenShown, PartView, ResultsShown, View
from intranet.feedback.types import Form

Row = list[str | int]


def removed_sign() -> str:
    """What stands for words that a leader took out."""
    return _("[removed]")


def headline(statement: CountedShown, view: View | None = None) -> str:
    """A statement's result as a person would say it aloud, of everybody or of one part."""
    shown = view or statement.view
    if not statement.agreed.text:
        return _("%(agreeing)s of %(answered)s agree", agreeing=shown.agreeing, answered=shown.answered)
    if shown.answered and shown.agreeing == shown.answered:
        return _("All %(answered)s %(agreed)s", answered=shown.answered, agreed=statement.agreed.text)
    return _("%(agreeing)s of %(answered)s %(agreed)s", agreeing=shown.agreeing, answered=shown.answered,
             agreed=statement.agreed.text)


def agreeing_words(view: View) -> str:
    """How many agree in one view: 12/20."""
    return f"{view.agreeing}/{view.answered}"


def change_words(change: Change) -> str:
    """The first event beside the last, in one sentence."""
    return _("Fully or somewhat agree: %(before)s → %(after)s", before=agreeing_words(change.first.view),
             after=agreeing_words(change.last.view))


def counts_words(view: View) -> str:
    """Every point with its number, for those who do not see the bar."""
    return ", ".join(f"{point.label.text} {point.count}" for point in view.points)


def bar_words(statement: CountedShown, part: PartView | None = None) -> str:
    """What a bar shows, in words."""
    view = part.view if part else statement.view
    words = f"{headline(statement, view)}: {counts_words(view)}"
    return f"{part.label}. {words}" if part else words


def csv_rows(form: Form, shown: ResultsShown) -> list[Row]:
    """What the page shows, as a table: a row for each point of a question in each view, and for each answer in words.

    Columns that this form has no use for are left out.
    """
    rows = [[_("Question"), _("Town or event"), _("Answer"), _("How many"), _("Out of"), _("Theme"), _("Note")],
            *counted_rows(form, shown), *open_rows(form, shown)]
    unused = {column for column, used in ((1, bool(form.parts)), (5, any(one.has_themes for one in shown.open)),
                                          (6, form.is_example)) if not used}
    return [[cell for column, cell in enumerate(row) if column not in unused] for row in rows]


def counted_rows(form: Form, shown: ResultsShown) -> list[Row]:
    """Each point of a statement or option of a choice, of all together and of each part that is shown."""
    note = _("example figure") if form.is_example else ""
    rows: list[Row] = []
    for one in shown.counted:
        for label, view in [(_("all"), one.view), *((part.label, part.view) for part in one.parts)]:
            rows += [[one.label.text, label, point.label.text, point.count, view.answered, "", note]
                     for point in view.points]
    return rows


def open_rows(form: Form, shown: ResultsShown) -> list[Row]:
    """Each answer in words with its theme, as leaders left it."""
    quoted = _("quoted from the memo of 2018") if form.is_example else ""
    return [[one.label.text, "", text, "", "", theme, quoted] for one in shown.open
            for theme, text in in_order(one)]


def in_order(question: OpenShown) -> list[tuple[str, str]]:
    """The answers with their themes' names, in the order of the page."""
    return [(theme.name, answer.text) for theme in question.themes for answer in theme.answers]
