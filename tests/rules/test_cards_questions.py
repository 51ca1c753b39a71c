"""What may be asked, what an answer needs, and where a question stands after it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from intranet.cards.questions import rules
from intranet.cards.questions.types import AnswerWords, CardAskedAbout, Question, StaleQuestion, UnfitQuestion

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
OPEN = Question("q1", CardAskedAbout("c1", "soita", "Soita", "fi"), "p1", "o1", "Kenelle?", NOW)
WORDS = AnswerWords("Kenelle soitetaan?", "Soita kuntaan.")


def answered(step: str = "answer", words: AnswerWords = WORDS, before: Question = OPEN, version: int = 0) -> Question:
    return rules.saved(before, words, step, version, "expert", "<p>Soita kuntaan.</p>", NOW)  # type: ignore[arg-type]


@pytest.mark.parametrize(("words", "waiting", "problem"), [
    ("", 0, "missing"), (" \n\t", 0, "missing"), ("\u200b\n\u3164", 0, "missing"),
    ("a" * 2_001, 0, "too_long"), ("Kenelle?", 20, "too_many")])
def test_a_question_that_cannot_be_sent_says_why_and_comes_back(words: str, waiting: int, problem: str) -> None:
    with pytest.raises(UnfitQuestion) as fault:
        rules.check_question(words, waiting)
    assert fault.value.problems == {"words": problem} and fault.value.words == {"words": words}


def test_a_question_of_the_longest_kind_and_the_last_that_may_wait_are_taken() -> None:
    rules.check_question("a" * 2_000, 19)


def test_an_answer_needs_words_and_publishing_needs_a_wording() -> None:
    for step, words, problems in (
            ("answer", AnswerWords("", " "), {"answer": "missing"}),
            ("decline", AnswerWords("Kenelle?", ""), {"answer": "no_reason"}),
            ("publish", AnswerWords(" ", ""), {"answer": "missing", "published_question": "missing"})):
        with pytest.raises(UnfitQuestion) as fault:
            rules.check_answer(words, step)  # type: ignore[arg-type]
        assert fault.value.problems == problems
    rules.check_answer(AnswerWords("", "Soita."), "answer")


def test_answering_publishing_and_taking_out_again() -> None:
    first = answered()
    assert (first.state, first.version, first.is_published, first.answered_by) == ("answered", 1, False, "expert")
    published = answered("publish", before=first, version=1)
    assert published.is_published and published.version == 2
    out = answered("answer", before=published, version=2)
    assert not out.is_published and out.state == "answered"
    assert answered("decline").state == "declined"


def test_the_later_of_two_gets_both_texts() -> None:
    first = answered()
    with pytest.raises(StaleQuestion) as fault:
        answered(words=AnswerWords("Kenelle?", "Soita alueelle."), before=first, version=0)
    assert fault.value.saved == first and fault.value.sent.answer == "Soita alueelle."
    differ = rules.differences(first, fault.value.sent)
    assert [one.text for one in differ.answer if one.kind == "added"] == ["alueelle."]
    assert not rules.differences(first, WORDS).answer


def test_the_same_form_sent_twice_changes_nothing() -> None:
    first = answered("publish")
    assert answered("publish", before=first, version=0) is first


def test_the_asker_is_told_anew_only_when_the_answer_changed() -> None:
    read = replace(answered(), seen_at=NOW)
    later = NOW + timedelta(days=1)
    published = rules.saved(read, WORDS, "publish", 1, "expert", "", later)
    assert published.seen_at == NOW and published.answered_at == NOW
    changed = rules.saved(read, AnswerWords("", "Muuta."), "answer", 1, "expert", "", later)
    assert changed.seen_at is None and changed.answered_at == later


def test_the_desk_begins_with_who_has_waited_longest() -> None:
    def asked(name: str, day: int, **more: object) -> Question:
        return replace(OPEN, id=name, asked_at=NOW + timedelta(days=day), **more)  # type: ignore[arg-type]

    done = [asked("old answer", 0, state="answered", answered_at=NOW),
            asked("new answer", 0, state="declined", answered_at=NOW + timedelta(days=9))]
    order = rules.in_order([*done, asked("second", 3), asked("first", 1)])
    assert [one.id for one in order] == ["first", "second", "new answer", "old answer"]
