"""Two people's changes to one text become one, or are shown side by side; nothing that anybody wrote is lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from intranet.text.merging import Part, merge

PARAGRAPHS = st.lists(st.sampled_from(["Yksi.", "Kaksi.", "Kolme.", "Yksi.\nRivi.", "Neljä.", "Viisi."]), max_size=6)
TEXTS = st.one_of(PARAGRAPHS.map("\n\n".join), PARAGRAPHS.map(lambda some: "\n\n".join(some) + "\n"),
                  PARAGRAPHS.map("\r\n\r\n".join), st.text("ab\n\r \t", max_size=30))
BASE = "Yksi.\n\nKaksi.\n\nKolme.\n"


@settings(max_examples=500, deadline=None)
@given(TEXTS, TEXTS, TEXTS)
def test_nothing_is_lost(base: str, mine: str, theirs: str) -> None:
    found = merge(base, mine, theirs)
    assert "".join(part.base for part in found.parts) == base
    assert "".join(part.mine for part in found.parts) == mine
    assert "".join(part.theirs for part in found.parts) == theirs
    for part in found.parts:
        assert part.is_conflict == (len({part.base, part.mine, part.theirs}) == 3
                                    or (part.mine != part.theirs and part.base not in (part.mine, part.theirs)))
        if not part.is_conflict:
            changed = part.mine if part.mine != part.base else part.theirs
            assert part.text == changed
    assert (found.text is None) == bool(found.conflicts)


@settings(max_examples=300, deadline=None)
@given(TEXTS, TEXTS)
def test_who_changed_nothing_is_in_nobodys_way(base: str, changed: str) -> None:
    assert merge(base, base, changed).text == changed
    assert merge(base, changed, base).text == changed
    assert merge(base, changed, changed).text == changed


@settings(max_examples=300, deadline=None)
@given(TEXTS, TEXTS, TEXTS)
def test_it_does_not_matter_who_was_first(base: str, mine: str, theirs: str) -> None:
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert one.text == other.text
    assert [(part.mine, part.theirs) for part in one.conflicts] == [(two.theirs, two.mine) for two in other.conflicts]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.integers(0, 2), min_size=1, max_size=9))
def test_different_paragraphs_changed_by_two_are_one_text(who: list[int]) -> None:
    """0 stays, 1 is changed by the one, 2 by the other."""
    def text(whose: set[int]) -> str:
        return "\n\n".join(f"{number}{'!' if one in whose else ''}" for number, one in enumerate(who)) + "\n"
    assert merge(text(set()), text({1}), text({2})).text == text({1, 2})


def test_neighbouring_paragraphs_may_be_changed_by_two() -> None:
    assert merge(BASE, BASE.replace("Yksi", "1"), BASE.replace("Kaksi", "2")).text == "1.\n\n2.\n\nKolme.\n"
    assert merge(BASE, BASE.replace("Kaksi.\n\n", ""), BASE.replace("Kolme", "3")).text == "Yksi.\n\n3.\n"
    assert merge(BASE, "Nolla.\n\n" + BASE, BASE + "\nNeljä.\n").text == "Nolla.\n\n" + BASE + "\nNeljä.\n"


def test_one_paragraph_changed_by_two_is_shown_in_both_versions() -> None:
    found = merge(BASE, BASE.replace("Kaksi.", "Kaksi, minä."), BASE.replace("Kaksi.", "Kaksi, sinä."))
    assert found.text is None
    assert found.conflicts == (Part("Kaksi.", "Kaksi, minä.", "Kaksi, sinä."),)


def test_what_one_took_out_and_the_other_changed_is_a_conflict() -> None:
    found = merge(BASE, BASE.replace("Kaksi.\n\n", ""), BASE.replace("Kaksi.", "Toinen."))
    assert [("Toinen." in part.theirs, part.mine.strip()) for part in found.conflicts] == [(True, "")]


def test_two_who_put_something_in_at_the_same_place_are_asked() -> None:
    found = merge(BASE, BASE + "\nMinä.\n", BASE + "\nSinä.\n")
    assert found.text is None and len(found.conflicts) == 1
    assert merge(BASE, BASE + "\nSama.\n", BASE + "\nSama.\n").text == BASE + "\nSama.\n"
