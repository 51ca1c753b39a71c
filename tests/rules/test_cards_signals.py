"""Which blocks of a text can be marked, and what a browser's cookie remembers of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from intranet.cards.signals.paragraphs import paragraphs, pieces_of, with_numbers
from intranet.cards.signals.rules import (
    MOST_REMEMBERED,
    cookie_of,
    gathered,
    mark_of,
    own_answer,
    own_of,
    own_paragraphs,
    with_mark,
    without_mark,
)
from intranet.cards.signals.types import Counted
from intranet.text.bare import bare_text
from intranet.text.markdown import render

REVISION = "Ab-_efgh1234567890abcd"
KEY = b"one person's"


def words_of(markdown: str) -> list[str]:
    """What can be marked in a text."""
    return [one.words for one in paragraphs(render(markdown, "fi").html)]


def test_paragraphs_and_items_can_be_marked_and_headings_cannot() -> None:
    assert words_of("Yksi.\n\n## Otsikko\n\n- kaksi\n- kolme\n\nNeljä\nrivillä.") == [
        "Yksi.", "kaksi", "kolme", "Neljä rivillä."]


def test_an_item_with_items_in_it_is_marked_apart_from_them() -> None:
    assert words_of("- ulompi\n    - sisempi\n    - toinen\n- muu") == ["ulompi", "sisempi", "toinen", "muu"]


def test_a_loose_item_is_its_paragraphs() -> None:
    assert words_of("- yksi\n\n- kaksi\n\n    jatkuu") == ["yksi", "kaksi", "jatkuu"]


def test_a_table_is_one_and_its_mark_stands_after_it() -> None:
    html = render("Ennen.\n\n| a | b |\n|---|---|\n| c | **d**e |\n\nJälkeen.", "fi").html
    found = paragraphs(html)
    assert [one.words for one in found] == ["Ennen.", "a b c de", "Jälkeen."]
    assert html[:found[1].end].endswith("</table>")


def test_quotes_code_explanations_and_footnotes_can_be_marked() -> None:
    text = "> Lainaus.\n\n```\nkoodi\n```\n\nSana\n:   Selitys.\n\nTeksti.[^1]\n\n[^1]: Viite.\n"
    assert [one.split()[0] for one in words_of(text)] == ["Lainaus.", "koodi", "Selitys.", "Teksti.1", "Viite."]


def test_a_text_without_words_has_none() -> None:
    assert words_of("") == [] and words_of("![kuva](/cards/pictures/x)") == [] and words_of("## Vain otsikko") == []


def test_words_that_look_like_tags_are_words() -> None:
    assert words_of("Kirjoita `<p>` & \"lainaa\".") == ["Kirjoita <p> & ”lainaa”."]


def test_a_mark_stands_right_after_the_last_word() -> None:
    html = "<ul><li>ulompi<ul><li>sisempi</li></ul></li></ul><p>loppu</p>"
    marked = "".join(piece + (f"[{one.number}]" if one else "") for piece, one in pieces_of(html))
    assert marked == "<ul><li>ulompi[1]<ul><li>sisempi[2]</li></ul></li></ul><p>loppu[3]</p>"


@given(some.text(alphabet="abc \n#>-*|`[]()<&1.:~^", max_size=300))
def test_every_word_outside_headings_is_in_some_paragraph_and_nothing_is_lost(source: str) -> None:
    html = render(source, "fi").html
    assert "".join(piece for piece, _ in pieces_of(html)) == html
    found = paragraphs(html)
    assert [one.number for one in found] == list(range(1, len(found) + 1))
    said = "".join(bare_text(html).split())
    for one in found:
        assert all(word in said for word in ("".join(one.words.split()),) if "<table" not in html)


@pytest.mark.parametrize("cookie", ["", "....", "<script>", "x" * 5000, "Ab-_efghs", "Ab-_efghs12345", "Ab-_efghq1",
                                    "Ab-_efghsmaybe", "\u0661" * 10, "Ab-_efghs1\n"])
def test_a_strange_cookie_tells_nothing(cookie: str) -> None:
    assert own_of(cookie, KEY) == own_of(cookie_of((cookie,), KEY), KEY) == ()


def test_a_cookie_of_another_or_a_changed_one_tells_nothing() -> None:
    cookie = cookie_of((mark_of(REVISION, "plain", "3"),), KEY)
    assert own_of(cookie, KEY) and not own_of(cookie, b"another's")
    for changed in (cookie.replace("p3", "p4"), cookie[:-1], cookie.partition("~")[0], f"Ab-_efghp4.{cookie}"):
        assert own_of(changed, KEY) == ()


def test_what_is_told_comes_back_from_the_cookie() -> None:
    own = with_mark(with_mark(with_mark((), mark_of(REVISION, "plain", "3")), mark_of(REVISION, "standard", "4")),
                    mark_of(REVISION, "plain", "no"))
    again = own_of(cookie_of(own, KEY), KEY)
    assert again == own and own_paragraphs(again, REVISION, "plain") == {3}
    assert own_answer(again, REVISION, "plain") == "no" and own_answer(again, REVISION, "standard") is None
    assert own_paragraphs(again, "another-revision-here-", "plain") == frozenset()
    assert own_answer(without_mark(again, mark_of(REVISION, "plain", "no")), REVISION, "plain") is None


def test_a_cookie_stays_small_and_forgets_the_oldest() -> None:
    own: tuple[str, ...] = ()
    for number in range(MOST_REMEMBERED + 50):
        own = with_mark(own, mark_of(REVISION, "standard", str(number)))
    kept = own_paragraphs(own_of(cookie_of(own, KEY), KEY), REVISION, "standard")
    assert len(cookie_of(own, KEY)) < 3_700 and len(kept) == MOST_REMEMBERED and 0 not in kept


# -- for the desk -----------------------------------------------------------------------------------------------------

COUNTS = [Counted("soita", "standard", "1", 2), Counted("soita", "standard", "3", 5),
          Counted("soita", "plain", "no", 1), Counted("soita", "standard", "yes", 4),
          Counted("kirjoita", "plain", "yes", 3)]


def test_the_desk_gets_each_card_s_texts_with_the_hardest_place_first() -> None:
    html = "<p>yksi</p><h2>väliin</h2><p>kaksi</p><ul><li>kolme</li></ul>"
    found = gathered(COUNTS, {"soita": 2, "odota": 1}, {("soita", "standard"): html})
    assert {slug: one.weight for slug, one in found.items()} == {"soita": 10, "odota": 1, "kirjoita": 0}
    standard, plain = found["soita"].texts
    assert (standard.taps, standard.yes, standard.no) == (7, 4, 0) and (plain.taps, plain.no) == (0, 1)
    assert [(one.number, one.times, one.words) for one in standard.places] == [(3, 5, "kolme"), (1, 2, "yksi")]
    assert found["soita"].open_questions == 2 and found["odota"].texts == ()
    assert gathered(COUNTS, {}, {})["soita"].texts[0].places == ()


def test_a_paragraph_s_number_stands_in_the_tag_that_opens_it() -> None:
    html = ('<p lang="sv">yksi</p><ul><li>ulompi<ul><li>sisempi</li></ul>perässä</li></ul>'
            '<table><tr><td>c</td></tr></table>')
    assert with_numbers(html) == (
        '<p data-paragraph="1" lang="sv">yksi</p><ul><li data-paragraph="2">ulompi<ul>'
        '<li data-paragraph="3">sisempi</li></ul>perässä</li></ul>'
        '<table data-paragraph="5"><tr><td>c</td></tr></table>')
    assert with_numbers("pelkkä") == "pelkkä" and with_numbers("") == ""
