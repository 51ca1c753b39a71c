"""What is shown of a text that was found: the right sentence, the right words marked, nothing lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.language.snippets import LONGEST, marked, snippet
from intranet.text.bare import bare_text

WANTED = {"kuntaa": [(0, 0.9)], "kunta": [(0, 1.0)], "vaalit": [(1, 1.0)]}


def words(pieces: object) -> str:
    return "".join(f"[{one.text}]" if one.marked else one.text for one in pieces)  # type: ignore[attr-defined]


def test_the_sentence_with_most_of_the_question_is_shown() -> None:
    text = "Alussa oli sana. Kunta on tässä. Kunta ja vaalit ovat tässä. Loppu."
    assert words(snippet([text], WANTED)) == "[Kunta] ja [vaalit] ovat tässä. Loppu."


def test_without_any_of_it_the_beginning_is_shown() -> None:
    assert words(snippet(["Ensimmäinen. Toinen."], {})) == "Ensimmäinen. Toinen."
    assert snippet([], WANTED) == () and snippet(["", " \n "], WANTED) == ()


def test_letters_inside_another_word_are_not_the_word() -> None:
    assert words(snippet(["Alku on tässä.\nOsakuntaan kuuluu moni."], WANTED)) == "Alku on tässä."


@pytest.mark.parametrize("written", ["KUNTA", "kun\N{SOFT HYPHEN}ta", "Kuntaa"])
def test_the_place_of_a_word_is_found_however_it_is_written(written: str) -> None:
    assert words(snippet([f"Alku.\nTässä {written} on."], WANTED)).startswith("Tässä ")


def test_a_snippet_does_not_run_into_the_next_paragraph() -> None:
    assert words(snippet(["Kunta on tässä\nOtsikko\nLisää"], WANTED)) == "[Kunta] on tässä"


def test_an_abbreviation_in_the_middle_does_not_end_a_sentence() -> None:
    assert words(snippet(["Tämä on esim. kunta vai 3.5. oleva vaalit."], WANTED)).count("[") == 2


def test_a_long_sentence_is_cut_around_what_was_found() -> None:
    shown = snippet(["sana " * 100 + "kunta " + "sana " * 100], WANTED)
    assert "[kunta]" in words(shown) and len(words(shown)) < LONGEST + 20
    assert words(shown).startswith("… ") and words(shown).endswith(" …")
    assert len(words(snippet(["kunta" + "x" * 5000], WANTED))) < LONGEST + 20


@given(st.text(max_size=300))
def test_pieces_are_the_text_whatever_it_is(text: str) -> None:
    assert "".join(one.text for one in marked(text, WANTED)) == text
    snippet([text], WANTED)


@pytest.mark.parametrize(("html", "text"), [
    ("<p>Yksi <b>kaksi</b>kolme</p><p>neljä</p>", "Yksi kaksikolme\nneljä"),
    ("<ul><li>a<li>b</ul>", "a\nb"), ("a<br>b", "a\nb"), ("<img src=x alt='kuva veneestä'>", "kuva veneestä"),
    ("<script>x</script>y<style>z</style>", "y"), ("1 &lt; 2 &amp; 3&nbsp;4", "1 < 2 & 3 4"), ("", ""),
    ("<p>yhdis\u00adtys</p>", "yhdis\u00adtys"), ("<table><tr><td>a</td><td>b</td></tr></table>", "a\nb"),
])
def test_words_without_their_html(html: str, text: str) -> None:
    assert bare_text(html) == text
