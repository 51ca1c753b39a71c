"""The rule of five with towns: whatever comes in whatever order, and a reader who keeps every view and solves equations
with them.

Every response picks an option of its own, so that a view's counts tell exactly which responses stand behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import chain, combinations, count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intranet.feedback.keeping import snapshot_from_json, snapshot_to_json
from intranet.feedback.showing import rules
from intranet.feedback.types import FormDefinition, Point, Question, Response, Snapshot

MOST = 60
POINTS = tuple(Point(str(number), {"fi": str(number)}) for number in range(MOST))
ALWAYS, SOME, SEVERAL, WORDS = "always", "some", "several", "words"
FORM = FormDefinition("own", "1", {"fi": "Palaute"}, {}, (), (
    Question(ALWAYS, "choice", {"fi": "Kuka?"}, options=POINTS),
    Question(SOME, "choice", {"fi": "Vain joiltakin"}, options=POINTS),
    Question(SEVERAL, "choices", {"fi": "Useita"}, options=POINTS),
    Question(WORDS, "long_text", {"fi": "Omin sanoin"}),
))


def response(number: int, part: int, *also: str) -> Response:
    """A response that says which one it is in every answer."""
    given = {ALWAYS: str(number), **{one: str(number) for one in also}}
    return Response(given, part)


def ids() -> rules.NewId:
    numbers = count()
    return lambda: f"id {next(numbers):03}"


def several(how_many: int, part: int, start: int = 0, *also: str) -> list[Response]:
    return [response(start + number, part, *also) for number in range(how_many)]


# -- the reader who solves equations ----------------------------------------------------------------------------------


def found_out(views: Iterable[frozenset[int]]) -> set[frozenset[int]]:
    """Every set of fewer than five answers that some sum of the views, with whatever factors, comes down to.

    Answers that stand in the same views cannot be told apart by any sum, so it is enough to try sets of such groups.
    """
    distinct = sorted(set(views), key=sorted)
    groups: dict[tuple[bool, ...], set[int]] = {}
    for answer in frozenset().union(*distinct):
        groups.setdefault(tuple(answer in view for view in distinct), set()).add(answer)
    signs = list(groups)
    equations = [[Fraction(sign[place]) for sign in signs] for place in range(len(distinct))]
    small = [sign for sign in signs if len(groups[sign]) < rules.FLOOR]
    found = set()
    for some in chain.from_iterable(combinations(small, many) for many in range(1, rules.FLOOR)):
        answers = frozenset().union(*(groups[sign] for sign in some))
        if len(answers) < rules.FLOOR and _rank(equations) == _rank(
                [*equations, [Fraction(sign in some) for sign in signs]]):
            found.add(answers)
    return found


def _rank(rows: Sequence[Sequence[Fraction]]) -> int:
    left, rank = [list(row) for row in rows], 0
    for column in range(len(left[0]) if left else 0):
        pivot = next((place for place in range(rank, len(left)) if left[place][column]), None)
        if pivot is None:
            continue
        left[rank], left[pivot] = left[pivot], left[rank]
        for place in range(rank + 1, len(left)):
            factor = left[place][column] / left[rank][column]
            left[place] = [one - factor * other for one, other in zip(left[place], left[rank], strict=True)]
        rank += 1
    return rank


def test_the_reader_finds_what_a_careless_rule_would_give_away() -> None:
    ten, seven = frozenset(range(10)), frozenset(range(7))
    assert found_out([ten, seven]) == {frozenset({7, 8, 9})}
    whole, kuopio, iisalmi = frozenset(range(13)), frozenset(range(5)), frozenset(range(5, 10))
    assert found_out([whole, kuopio, iisalmi]) == {frozenset({10, 11, 12})}
    crossing = [frozenset({0, 1, 2, 3, 4, 5}), frozenset({4, 5, 6, 7, 8}), frozenset({0, 1, 2, 3, 6, 7, 8, 9})]
    assert found_out(crossing) == set()
    assert {frozenset({4, 5}), frozenset({9})} <= found_out([*crossing, frozenset({6, 7, 8})])
    assert found_out([ten, frozenset(range(5))]) == set()


def seen_in(snapshot: Snapshot) -> Iterable[tuple[str, frozenset[int]]]:
    """Every view of a snapshot: its question, and who stands behind it."""
    for views in (snapshot.questions, *snapshot.parts.values()):
        for question, there in views.items():
            behind = there.texts or [value for value, number in there.counts.items() if number]
            yield question, frozenset(map(int, behind))


one_response = st.tuples(st.integers(1, 4), st.sets(st.sampled_from([SOME, SEVERAL, WORDS])))
deeds = st.lists(st.one_of(one_response, st.lists(one_response, min_size=2, max_size=9)), max_size=MOST)


@settings(max_examples=300, deadline=None)
@given(deeds, st.booleans(), st.booleans())
def test_no_sum_of_all_views_of_all_times_comes_down_to_fewer_than_five(what: list, names_towns: bool,
                                                                         closes: bool) -> None:
    """A list in the deeds are responses that come at once, without a snapshot in between."""
    responses: list[Response] = []
    shown: Snapshot | None = None
    views: list[tuple[str, frozenset[int]]] = []
    new_id = ids()

    def comes(part: int, also: set[str]) -> int:
        number = part if names_towns else 0
        responses.append(response(len(responses), number, *also))
        return sum(one.part == number for one in responses) if number else 0

    for deed in what:
        many = deed if isinstance(deed, list) else [deed]
        if len(responses) + len(many) > MOST:
            break
        in_part = [comes(*one) for one in many][-1]
        if rules.snapshot_due(len(responses), shown, in_part):
            shown = rules.take_snapshot(FORM, responses, shown, new_id)
            views += seen_in(shown)
    if closes and rules.closing_snapshot_due(len(responses), shown, is_split=names_towns):
        shown = rules.take_snapshot(FORM, responses, shown, new_id, is_closing=True)
        views += seen_in(shown)

    for question in FORM.questions:
        sets = [behind for of, behind in views if of == question.id]
        assert all(len(one) >= rules.FLOOR for one in sets)
        assert found_out(sets) == set()
        assert all(one.answered == len(behind) for one, behind in _answered(shown, question.id))


def _answered(shown: Snapshot | None, question: str) -> list[tuple[rules.ShownQuestion, frozenset[int]]]:
    if shown is None or question not in shown.questions:
        return []
    return [(shown.questions[question], next(behind for of, behind in seen_in(shown) if of == question))]


# -- single cases -----------------------------------------------------------------------------------------------------


def test_towns_below_five_are_hidden_and_all_leaves_them_out() -> None:
    many = several(6, 1) + several(4, 2, 10) + several(5, 3, 20)
    shown = rules.take_snapshot(FORM, many, None, ids())
    assert set(rules.parts_shown(shown, ALWAYS)) == {1, 3}
    assert shown.questions[ALWAYS].answered == 11 and rules.in_no_part(shown, ALWAYS) == 0


def test_at_closing_what_is_left_in_all_towns_joins_when_it_is_five() -> None:
    many = several(6, 1) + several(3, 2, 10) + several(1, 3, 20)
    before = rules.take_snapshot(FORM, many[:5], None, ids())
    early = rules.take_snapshot(FORM, many, before, ids(), is_closing=True)
    assert early.questions[ALWAYS].answered == 10 and rules.in_no_part(early, ALWAYS) == 5
    too_few = rules.take_snapshot(FORM, many[:-1], before, ids(), is_closing=True)
    assert too_few.questions[ALWAYS].answered == 5 and rules.in_no_part(too_few, ALWAYS) == 0


def test_a_town_is_renewed_only_by_five_more_of_its_own() -> None:
    first = rules.take_snapshot(FORM, several(5, 1), None, ids())
    more = several(9, 1) + several(6, 2, 20)
    second = rules.take_snapshot(FORM, more, first, ids())
    assert second.parts[1] == first.parts[1] and second.parts[2][ALWAYS].answered == 6
    third = rules.take_snapshot(FORM, several(10, 1) + several(6, 2, 20), second, ids())
    assert third.parts[1][ALWAYS].answered == 10 and third.questions[ALWAYS].answered == 16


def test_small_towns_alone_are_shown_together_at_closing() -> None:
    many = several(4, 1) + several(4, 2, 10) + several(4, 3, 20)
    assert rules.take_snapshot(FORM, many, None, ids()).questions == {}
    closed = rules.take_snapshot(FORM, many, None, ids(), is_closing=True)
    assert closed.questions[ALWAYS].answered == 12 and not any(closed.parts.values())


@pytest.mark.parametrize(("answered", "in_part", "due"), [(5, 0, True), (7, 5, True), (7, 4, False), (10, 3, True)])
def test_a_snapshot_is_due_at_five_of_all_or_of_the_town(answered: int, in_part: int, due: bool) -> None:
    assert rules.snapshot_due(answered, None, in_part) is due


def test_words_are_shown_for_all_towns_together_and_keep_their_ids() -> None:
    new_id = ids()
    first = rules.take_snapshot(FORM, several(3, 1, 0, WORDS) + several(2, 2, 10, WORDS), None, new_id)
    assert len(first.questions[WORDS].texts) == 5 and all(WORDS not in part for part in first.parts.values())
    same = Response({ALWAYS: "9", WORDS: "1"}, 3)
    more = several(3, 1, 0, WORDS) + several(2, 2, 10, WORDS) + [same] + several(4, 1, 30, WORDS)
    second = rules.take_snapshot(FORM, more, first, new_id)
    assert dict(first.questions[WORDS].answers).items() <= dict(second.questions[WORDS].answers).items()
    assert len(set(second.questions[WORDS].ids)) == 10 and second.questions[WORDS].texts.count("1") == 2


def test_the_order_of_words_is_that_of_their_ids_and_not_of_their_coming() -> None:
    backwards = (f"{number:02}" for number in range(20, 0, -1))
    shown = rules.take_snapshot(FORM, several(5, 0, 0, WORDS), None, lambda: next(backwards))
    assert shown.questions[WORDS].texts == ("4", "3", "2", "1", "0")


def test_several_choices_of_one_person_are_one_answer() -> None:
    many = [Response({SEVERAL: "1\n2"}, 0) for _ in range(5)]
    shown = rules.take_snapshot(FORM, many, None, ids()).questions[SEVERAL]
    assert shown.answered == 5 and shown.counts["1"] == shown.counts["2"] == 5


def test_a_snapshot_with_parts_comes_back_as_it_went() -> None:
    shown = rules.take_snapshot(FORM, several(6, 1, 0, WORDS) + several(5, 2, 10), None, ids())
    assert snapshot_from_json(snapshot_to_json(shown)) == shown
