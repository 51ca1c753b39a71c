"""What live sessions hand to memos: what was shown in them, and nothing else. Answers in words are picked by hand."""

from __future__ import annotations

from collections.abc import Sequence

from flask_babel import gettext as _

from intranet.exports.types import Block, Paragraph, Table, line
from intranet.live import rules
from intranet.live.types import Question, Revealed, Whole
from intranet.live.words import answered_words
from intranet.plugin_system.memo_blocks import MemoBlock, MemoChoice, MemoScope, Part
from intranet.text.words import in_language


def blocks(sessions: Sequence[Whole], scope: MemoScope, language: str) -> list[MemoBlock]:
    """A block for each session in which something was shown."""
    return [block for block in (_block(one, scope, language) for one in sessions) if block is not None]


def memo_key(session_id: str) -> str:
    """By which memos know the block of a session."""
    return f"live.{session_id}"


def choice_key(step_id: str, question_id: str, number: int) -> str:
    """By which they know an answer in words that was shown."""
    return f"a.{step_id}.{question_id}.{number}"


def harvest(shown: Revealed) -> str:
    """The words of a harvest that are not hidden, in one line."""
    return ", ".join(f"{word} ({count})" if count > 1 else word for word, count in rules.words_shown(shown))


def _block(whole: Whole, scope: MemoScope, language: str) -> MemoBlock | None:
    says: list[Block] = []
    choices: list[MemoChoice] = []
    for step in whole.steps:
        for question in step.content.questions:
            shown = whole.revealed.get((step.id, question.id))
            if shown is None or shown.is_hidden:
                continue
            says += _says(question, shown, language)
            choices += [MemoChoice(choice_key(step.id, question.id, number), line(text))
                        for number, text in enumerate(shown.texts) if number not in shown.taken_out]
    if not says:
        return None
    session = whole.session
    return MemoBlock(memo_key(session.id), _part(whole, scope), _("On the screen: %(session)s", session=session.title),
                     tuple(says), f"{session.path}/summary", tuple(choices))


def _part(whole: Whole, scope: MemoScope) -> Part:
    """The first half of a series' events are its first meetings, the rest its second ones."""
    place = scope.events.index(whole.session.event_id) if whole.session.event_id in scope.events else 0
    return "first_meeting" if place * 2 < len(scope.events) else "second_meeting"


def _says(question: Question, shown: Revealed, language: str) -> list[Block]:
    label = in_language(question.label, language)
    if question.kind == "scale":
        rows = tuple((line(in_language(point.label, language)), shown.counts.get(point.value, 0))
                     for point in question.points)
        return [Paragraph(line(label)), Table(label.text, (_("Answer"), _("How many")), rows, widths=(4, 1))]
    said: list[Block] = [Paragraph(line(label, f" ({answered_words(shown.answered)})"))]
    if question.kind == "words":
        said.append(Paragraph(line(harvest(shown))))
    return said
