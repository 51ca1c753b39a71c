"""What readers do without a word: mark a paragraph, take it back, say whether a text helped.

Nothing tells who it was. That one browser counts once is known by its own cookie alone (`Own`), which each action takes
and gives back.
"""

from __future__ import annotations

from intranet.cards.actions import follow
from intranet.cards.questions import actions as questions
from intranet.cards.signals import rules, store
from intranet.cards.signals.paragraphs import paragraphs
from intranet.cards.signals.types import CardSignals, Helped, Own, ParagraphNotFound, TextRead
from intranet.cards.types import CardNotFound, View
from intranet.database import writing
from intranet.people.types import SignedInPerson


def mark(person: SignedInPerson, slug: str, number: int, view: View, paragraph: int, own: Own) -> Own:
    """Count a paragraph as hard to understand. Raises CardNotFound, CardMoved or ParagraphNotFound."""
    text, name = _meant(person, slug, number, view, paragraph)
    if name in own:
        return own
    with writing() as database:
        store.count_tap(database, text, paragraph, +1)
    return rules.with_mark(own, name)


def take_back(person: SignedInPerson, slug: str, number: int, view: View, paragraph: int, own: Own) -> Own:
    """Count this browser's mark no more; what it never marked stays as it is."""
    text, name = _meant(person, slug, number, view, paragraph)
    if name not in own:
        return own
    with writing() as database:
        store.count_tap(database, text, paragraph, -1)
    return rules.without_mark(own, name)


def answer(person: SignedInPerson, slug: str, number: int, view: View, helped: Helped | None, own: Own) -> Own:
    """Count whether a text helped, in place of what this browser said before; None takes it back."""
    text = _text(person, slug, number, view)
    before = rules.own_answer(own, text.revision_id, view)
    if helped == before:
        return own
    with writing() as database:
        if before is not None:
            store.count_helped(database, text, before, -1)
        if helped is not None:
            store.count_helped(database, text, helped, +1)
    if before is not None:
        own = rules.without_mark(own, rules.mark_of(text.revision_id, view, before))
    return own if helped is None else rules.with_mark(own, rules.mark_of(text.revision_id, view, helped))


# -- for the desk -----------------------------------------------------------------------------------------------------


def told(person: SignedInPerson) -> dict[str, CardSignals]:
    """What readers told of each card, by its slug, in numbers; empty for who is no curator."""
    return rules.gathered(store.counts(person), questions.waiting_by_card(person), {})


def told_in_words(person: SignedInPerson) -> dict[str, CardSignals]:
    """The same, and of each marked paragraph what it says."""
    counts = store.counts(person)
    return rules.gathered(counts, questions.waiting_by_card(person), store.texts(person, {one.slug for one in counts}))


def _meant(person: SignedInPerson, slug: str, number: int, view: View, paragraph: int) -> tuple[TextRead, str]:
    text = _text(person, slug, number, view)
    if not 1 <= paragraph <= len(paragraphs(text.html)):
        raise ParagraphNotFound
    return text, rules.mark_of(text.revision_id, view, str(paragraph))


def _text(person: SignedInPerson, slug: str, number: int, view: View) -> TextRead:
    try:
        return store.text_read(person, slug, number, view)
    except CardNotFound:
        follow(person, slug)
        raise
