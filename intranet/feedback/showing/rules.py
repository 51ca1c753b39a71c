"""What may be shown of many responses: the rule of five, also for a form that is split by town. Pure.

**Why no live numbers.** Whoever sees two views of the same answers can subtract one from the other. So it is not enough
that each view rests on five answers: what any sum or difference of views comes down to must rest on five as well. Views
are therefore snapshots: one is taken when the number of responses, or of those of one part, reaches a multiple of five,
in the transaction of the response that reaches it, and once more at closing. Nothing else is ever shown.

**Heaps.** For each question that is counted (statements, choices) every part of the form, say a town, has a heap of
answers that are shown. At a snapshot the answers of a part that are in no heap yet are its loose ones: if there are at
least FLOOR of them, all of them become one new *bundle* on the heap; otherwise they stay loose. A part's view is its
heap, the view of all is all heaps together: it leaves out parts below five, and the page says so. At closing the loose
answers of all parts become one last bundle if together they are at least FLOOR; it shows in the view of all and in no
part's. Open questions are shown for all parts together and are one heap whatever the part: words beside a town would
lead to people. A form without parts is one heap for each question.

**Why nobody can subtract.** Every bundle has at least FLOOR answers to its question, no answer is ever in two bundles
and none leaves its own, and every view that was ever shown, of whatever part and time, is a whole number of bundles.
Any sum or difference of views, with whatever factors, then counts every answer of one bundle equally often. A set of
answers that could be worked out from the views would be such a sum, in which its answers count once and all others not
at all: so it is a whole number of bundles too, and has no answer or at least FLOOR. That holds over all snapshots and
parts at once, whoever kept them all. The tests try it with a reader who solves equations.

A question with fewer than FLOOR answers is not in a view at all, not even by number. How many have responded, in all
and in each part, is a count and no answer: it is shown at any time. Parts of one bar may be smaller than five.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from intranet.feedback.types import FormDefinition, Question, Response, ShownQuestion, Snapshot

FLOOR = 5

NewId = Callable[[], str]
"""Hands out an id that chance gives: it tells nothing of who answered, when, or in which order."""


def snapshot_due(answered: int, shown: Snapshot | None, in_part: int = 0) -> bool:
    """Whether the response that has just come makes it time for the next snapshot; `in_part`: how many its part has."""
    of_all = answered % FLOOR == 0 and _since(answered, shown) > 0
    return of_all or (in_part > 0 and in_part % FLOOR == 0)


def closing_snapshot_due(answered: int, shown: Snapshot | None, *, is_split: bool = False) -> bool:
    """Whether there is a snapshot at closing. Of a split form always: its parts' loose answers come together then."""
    return is_split or _since(answered, shown) >= FLOOR


def _since(answered: int, shown: Snapshot | None) -> int:
    return answered - (shown.answered if shown else 0)


def still_needed(answered: int, *, is_split: bool = False) -> int:
    """How many more responses the first snapshot needs; 0 when there is one, or when it depends on the towns."""
    return 0 if is_split else max(0, FLOOR - answered)


def next_snapshot_at(answered: int) -> int:
    """With how many responses an open form's results are renewed next."""
    return (answered // FLOOR + 1) * FLOOR


def take_snapshot(definition: FormDefinition, responses: Sequence[Response], shown: Snapshot | None, new_id: NewId, *,
                  is_closing: bool = False) -> Snapshot:
    """What is shown from now on; a heap with too few new answers stays as it was.

    `is_closing` once and as the last one: after it the form takes no more responses.
    """
    numbers = sorted({response.part for response in responses} | set(shown.parts if shown else ()))
    is_split = any(numbers)
    whole: dict[str, ShownQuestion] = {}
    parts: dict[int, dict[str, ShownQuestion]] = {number: {} for number in numbers if is_split}
    for question in definition.questions:
        before = shown.questions.get(question.id) if shown else None
        given = _given(question, responses)
        if question.is_open:
            heap = _texts_heap(given, before, new_id)
        elif not is_split:
            heap = _counted_heap(definition, question, given, before)
        else:
            for number in numbers:
                own = _counted_heap(definition, question, _given(question, responses, number),
                                    shown.parts.get(number, {}).get(question.id) if shown else None)
                if own is not None:
                    parts[number][question.id] = own
            heap = _together(definition, question, given, [part.get(question.id) for part in parts.values()],
                             is_closing=is_closing)
        if heap is not None:
            whole[question.id] = heap
    return Snapshot(len(responses), whole, parts)


def _given(question: Question, responses: Iterable[Response], part: int | None = None) -> list[str]:
    return [response.answers[question.id] for response in responses
            if response.answers.get(question.id) and part in (None, response.part)]


def _counted_heap(definition: FormDefinition, question: Question, given: Sequence[str],
                  before: ShownQuestion | None) -> ShownQuestion | None:
    if len(given) - (before.answered if before else 0) < FLOOR:
        return before
    return _counted(definition, question, given)


def _counted(definition: FormDefinition, question: Question, given: Sequence[str]) -> ShownQuestion:
    counts = Counter(value for answer in given for value in question.chosen(answer))
    return ShownQuestion(len(given), {point.value: counts[point.value] for point in definition.points_of(question)})


def _together(definition: FormDefinition, question: Question, given: Sequence[str],
              heaps: Iterable[ShownQuestion | None], *, is_closing: bool) -> ShownQuestion | None:
    """All heaps of a counted question, and at closing the bundle of what is loose in all parts together."""
    there = [one for one in heaps if one is not None]
    answered = sum(one.answered for one in there)
    if is_closing and len(given) - answered >= FLOOR:
        return _counted(definition, question, given)
    if not there:
        return None
    return ShownQuestion(answered, {point.value: sum(one.counts.get(point.value, 0) for one in there)
                                    for point in definition.points_of(question)})


def _texts_heap(given: Sequence[str], before: ShownQuestion | None, new_id: NewId) -> ShownQuestion | None:
    """Answers keep the ids under which they were shown, and stand in the order of their ids, which chance gave."""
    if len(given) - (before.answered if before else 0) < FLOOR:
        return before
    ids: dict[str, list[str]] = {}
    for answer_id, text in before.answers if before else ():
        ids.setdefault(text, []).append(answer_id)
    known = [(ids[text].pop() if ids.get(text) else new_id(), text) for text in given]
    in_order = sorted(known)
    return ShownQuestion(len(given), texts=tuple(text for _, text in in_order),
                         ids=tuple(answer_id for answer_id, _ in in_order))


def agreeing(counts: Sequence[int]) -> int:
    """How many chose one of the upper half of the points; `counts` runs from disagreement to agreement."""
    return sum(counts[len(counts) // 2:])


def parts_shown(snapshot: Snapshot, question_id: str) -> dict[int, ShownQuestion]:
    """The parts of which the answers to a question are shown, by number; what belongs to no part is none of them."""
    return {number: there[question_id] for number, there in snapshot.parts.items()
            if number and question_id in there}


def in_the_numbers(snapshot: Snapshot) -> int:
    """How many responses a snapshot's numbers are from: of a split form without those of towns that are not shown."""
    if not snapshot.parts:
        return snapshot.answered
    shown = snapshot.questions.values()
    return max([one.answered for one in shown if one.counts] or [one.answered for one in shown], default=0)


def in_no_part(snapshot: Snapshot, question_id: str) -> int:
    """How many answers of the view of all stand in no part's view: none, or at least FLOOR."""
    whole: Mapping[str, ShownQuestion] = snapshot.questions
    return whole[question_id].answered - sum(one.answered for one in parts_shown(snapshot, question_id).values()) \
        if question_id in whole else 0
