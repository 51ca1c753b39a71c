"""Words taken apart: both analysers answer the same questions, and the file of base forms is what simplemma says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from intranet.language import lemma_file, voikko
from intranet.language.analysis import Analyser, WithoutVoikko, analyser

needs_voikko = pytest.mark.skipif(voikko.opened() is None, reason="the system has no libvoikko with Finnish")


@pytest.fixture(params=["fallback", pytest.param("voikko", marks=needs_voikko)])
def words(request: pytest.FixtureRequest) -> Iterator[Analyser]:
    yield analyser(request.param)


@pytest.mark.parametrize(("word", "lemma"), [
    ("järjestöissä", "järjestö"), ("Kuopiossa", "kuopio"), ("kuopiossa", "kuopio"), ("kuuntelematta", "kuunnella"),
    ("päätettiin", "päättää"), ("tietovajeista", "tietovaje"), ("hyvinvointialueen", "hyvinvointialue"),
    ("ALUEVALTUUTETULLE", "aluevaltuutettu"), ("vaikuttamisasiantuntijalle", "vaikuttamisasiantuntija"),
])
def test_an_inflected_word_has_its_base_form(words: Analyser, word: str, lemma: str) -> None:
    assert lemma in words.lemmas(word)


@pytest.mark.parametrize(("word", "parts"), [
    ("tietovajeista", ("tieto", "vaje")), ("työpapereita", ("työ", "paperi")),
    ("hyvinvointialueella", ("hyvinvointi", "alue")), ("asiakasraadissa", ("asiakas", "raati")),
])
def test_a_compound_has_its_parts_in_base_form(words: Analyser, word: str, parts: tuple[str, ...]) -> None:
    assert words.parts(word) == parts


@pytest.mark.parametrize("word", ["", " ", "-", "a", "\N{ZERO WIDTH SPACE}", "x" * 5000, "😀", "123", "a\0b", "Ω≈ç"])
def test_what_is_no_word_is_no_fault(words: Analyser, word: str) -> None:
    for found in (words.lemmas(word), words.parts(word), words.stems(word)):
        assert isinstance(found, tuple) and all(isinstance(one, str) for one in found)
    assert words.lemmas(word) == tuple(dict.fromkeys(one.lemma.lower() for one in words.readings(word)))


@needs_voikko
def test_voikko_knows_classes_and_every_reading() -> None:
    words = analyser("voikko")
    assert set(words.lemmas("vaaleilla")) == {"vaalea", "vaali"}
    assert words.word_class("päätettiin") == "verb"
    assert words.readings("päätettiin")[0].trait("TENSE") == "past_imperfective"


def test_the_name_says_what_is_used() -> None:
    assert analyser("fallback").name.startswith("simplemma")
    assert WithoutVoikko(None).name == "snowball"
    assert analyser("voikko").name.startswith("voikko" if voikko.opened() is not None else "simplemma")


def test_without_the_file_of_base_forms_stems_are_left() -> None:
    words = WithoutVoikko(None)
    assert words.lemmas("järjestöissä") == ()
    assert words.stems("järjestöissä") == ("järjestö",)


def test_a_file_of_base_forms_gives_back_what_was_written(tmp_path: Path) -> None:
    pairs = {f"{'sana' * (number % 7)}{number}n": f"sana{number}" for number in range(1000)}
    pairs |= {"öljyä": "öljy", "sama": "sama", "a": "kokonaan muu", "x" * 200: "liian pitkä"}
    target = tmp_path / "lemmas.bin"
    lemma_file.write(((form.encode(), lemma.encode()) for form, lemma in pairs.items()), target)
    found = lemma_file.LemmaFile(target)
    pairs.pop("x" * 200)
    assert {form: found[form] for form in found} == pairs
    assert found.get("ei ole") is None and found.get("") is None and found.get("öööö") is None
    assert [path.name for path in tmp_path.iterdir()] == ["lemmas.bin"]


def test_a_file_of_another_version_is_as_good_as_none(tmp_path: Path) -> None:
    (tmp_path / "lemmas.bin").write_bytes(b"ANKKURI-LEMMAS-0".ljust(200))
    assert lemma_file.opened(tmp_path / "lemmas.bin") is None
    assert lemma_file.opened(tmp_path / "missing") is None
