"""What leaders do with open answers: put them into themes, take words out, hide one, bring it back. One commit each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.feedback import store as forms
from intranet.feedback.answers import rules, store
from intranet.feedback.answers.types import (
    AnswerNotFound,
    AnswerShown,
    Mark,
    Move,
    Theme,
    ThemeNotFound,
    ThemeShown,
)
from intranet.feedback.types import Form, FormNotFound, Question, Snapshot
from intranet.ids import random_id
from intranet.people.types import SignedInPerson


@dataclass(frozen=True)
class QuestionSorted:
    """An open question with its answers in themes; the last group is of those in none."""

    question: Question
    groups: tuple[ThemeShown, ...]
    removed: tuple[Theme, ...]
    """Themes that were removed and can be brought back."""

    @property
    def themes(self) -> tuple[ThemeShown, ...]:
        """Those that have a name."""
        return self.groups[:-1]


@dataclass(frozen=True)
class OneAnswer:
    """An answer as it came, with what leaders did with it."""

    form: Form
    question: Question
    id: str
    text: str
    mark: Mark


def sorted_answers(person: SignedInPerson, form_id: str, sign: str) -> tuple[Form, list[QuestionSorted]]:
    """A form that the person leads, with the open answers that are shown of it; `sign` stands for words taken out."""
    form = _opened(forms.led_form(person, form_id))
    snapshot = forms.shown(form_id)
    themes, marks = store.themes(form_id), store.marks(form_id)
    found = []
    for question in form.definition.questions:
        if not question.is_open or snapshot is None or question.id not in snapshot.questions:
            continue
        own = [one for one in themes if one.question_id == question.id]
        groups = rules.in_themes(snapshot.questions[question.id].answers, own, marks, sign)
        found.append(QuestionSorted(question, tuple(groups), tuple(one for one in own if one.is_removed)))
    return form, found


def answer(person: SignedInPerson, form_id: str, answer_id: str) -> OneAnswer:
    """One answer of a form that the person leads, as it came; raises FormNotFound or AnswerNotFound."""
    form = forms.led_form(person, form_id)
    question, text = _find(form, forms.shown(form_id), answer_id)
    return OneAnswer(form, question, answer_id, text, store.marks(form_id).get(answer_id, Mark()))


def shown_answer(person: SignedInPerson, form_id: str, answer_id: str, sign: str) -> AnswerShown:
    """One answer of a led form as everybody may see it; raises AnswerNotFound, also for a hidden one."""
    found = answer(person, form_id, answer_id)
    if found.mark.is_hidden:
        raise AnswerNotFound
    return AnswerShown(answer_id, rules.redacted(found.text, found.mark.removed, sign), bool(found.mark.removed))


def left_of(found: OneAnswer, sign: str) -> str:
    """What is left of an answer for everybody; of a hidden one the sign alone, where it was quoted before."""
    return sign if found.mark.is_hidden else rules.redacted(found.text, found.mark.removed, sign)


def id_of_text(form_id: str, text: str) -> str | None:
    """The id of an answer that is shown with these very words, for what the demo brings beside it."""
    shown = forms.shown(form_id)
    answers = [one for question in shown.questions.values() for one in question.answers] if shown else []
    return next((answer_id for answer_id, words in answers if words == text), None)


def redact(person: SignedInPerson, form_id: str, answer_id: str, removed: str, seen_version: int, *,
           hides: bool) -> None:
    """Take words out of an answer, hide it, or with neither bring it all back."""
    with writing() as database:
        form = forms.form_to_change(database, form_id, person)
        _, text = _find(form, forms.shown(form_id, database), answer_id)
        before = store.marks(form_id, database).get(answer_id, Mark())
        after = rules.redaction(text, before, removed, seen_version, hides=hides)
        if after != before:
            store.keep_mark(database, form_id, answer_id, after)
            audit.note(database, happened.ANSWER_REDACTED, by=person.id, object_kind="form", object_id=form_id)


def put_into(person: SignedInPerson, form_id: str, answer_id: str, theme_id: str, seen: str) -> str:
    """Put an answer into a theme, or out of all; the theme's name, if any. `seen`: where it stood for the leader."""
    with writing() as database:
        form = forms.form_to_change(database, form_id, person)
        question, _ = _find(form, forms.shown(form_id, database), answer_id)
        there = {one.id: one for one in store.themes(form_id, database)
                 if one.question_id == question.id and not one.is_removed}
        if theme_id and theme_id not in there:
            raise ThemeNotFound
        kept = store.marks(form_id, database).get(answer_id, Mark())
        before = kept if kept.theme_id in there else replace(kept, theme_id="")
        after = rules.placed(answer_id, before, theme_id, seen)
        if after != kept:
            store.keep_mark(database, form_id, answer_id, after)
    return there[theme_id].name if theme_id else ""


def add_theme(person: SignedInPerson, form_id: str, question_id: str, name: str) -> None:
    """A new theme for the answers to a question; raises UnfitTheme."""
    with writing() as database:
        form = _opened(forms.form_to_change(database, form_id, person))
        if not form.definition.question(question_id).is_open:
            raise ThemeNotFound
        own = [one for one in store.themes(form_id, database) if one.question_id == question_id]
        rules.check_name(name, own)
        place = sum(not one.is_removed for one in own)
        store.add_theme(database, form_id, Theme(random_id(), question_id, name, place))


def rename_theme(person: SignedInPerson, form_id: str, theme_id: str, name: str, seen_version: int) -> None:
    """Another name for a theme; raises UnfitTheme, or StaleTheme with both names."""
    with writing() as database:
        forms.form_to_change(database, form_id, person)
        theme, own = _theme(store.themes(form_id, database), theme_id)
        after = rules.renamed(theme, name, seen_version)
        if after != theme:
            rules.check_name(name, own, theme_id)
            store.keep_theme(database, after)


def move_theme(person: SignedInPerson, form_id: str, theme_id: str, move: Move) -> str:
    """A theme goes up, down, away or comes back; its name."""
    with writing() as database:
        forms.form_to_change(database, form_id, person)
        theme, own = _theme(store.themes(form_id, database), theme_id)
        if move == "restore" and theme.is_removed:
            rules.check_name(theme.name, own, theme_id)
        for one in rules.moved(own, theme_id, move):
            if one not in own:
                store.keep_theme(database, one)
    return theme.name


def _opened(form: Form) -> Form:
    """The form; a draft has no answers to sort, and its questions can still go."""
    if form.is_draft:
        raise FormNotFound
    return form


def _theme(themes: list[Theme], theme_id: str) -> tuple[Theme, list[Theme]]:
    """The theme, and all of its question."""
    theme = next((one for one in themes if one.id == theme_id), None)
    if theme is None:
        raise ThemeNotFound
    return theme, [one for one in themes if one.question_id == theme.question_id]


def _find(form: Form, snapshot: Snapshot | None, answer_id: str) -> tuple[Question, str]:
    for question in form.definition.questions:
        shown = snapshot.questions.get(question.id) if snapshot else None
        text = dict(shown.answers).get(answer_id) if shown and question.is_open else None
        if text is not None:
            return question, text
    raise AnswerNotFound
