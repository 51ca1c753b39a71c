"""Glossary files, what is wrong in them, and which words an enquiry means."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.glossary.keeping import paradigm_from_json, paradigm_to_json
from intranet.glossary.reading import read_folder, read_glossary
from intranet.glossary.rules import alphabetical, by_letter, definition_of, find, merged, nearest_term
from intranet.glossary.types import Glossary, Term

ROOT = Path(__file__).resolve().parents[2]
TERMS, COMPLAINTS = read_folder(ROOT / "content" / "glossary")

FILE = """\
heads:
  - word: "us"
    forms: "uksen usta ukseen usten uksia uksissa"
terms:
  - term: "avustus"
    definition: "Raha, jota ei makseta takaisin."
    of: "us"
  - term: "kunta"
    definition: "Asuinpaikan hallinto."
    froms: "kunnan kuntaa kuntaan"
  - term: "hanke"
    definition: "Määräaikainen työ."
    forms: "hankkeen hanketta"
  - term: "rooli"
    of: "us"
  - term: "luottamus"
    definition: "Usko siihen. Että toinen toimii oikein. Ja pitää lupauksensa."
    of: "uus"
  - term: "sitoutuminen"
    term: "sitoutuminen"
    definition: "Luvataan ja tehdään."
    of: "us"
  - term: "Avustus"
    definition: "Toisen kerran."
    of: "us"
  - term: "suostumus"
    definition: "Yksi. Kaksi. Kolme."
    of: "us"
"""


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A folder for a glossary file."""
    (tmp_path / "glossary").mkdir()
    return tmp_path / "glossary" / "fi.yaml"


def test_the_glossary_that_a_new_instance_gets_is_in_order() -> None:
    assert len(TERMS) == 81 and COMPLAINTS == ()


def test_every_mistake_is_told_with_its_line_and_costs_no_other_word(written: Path) -> None:
    written.write_text(FILE, encoding="utf-8")
    glossary, complaints = read_glossary(written)
    assert glossary is not None
    assert [term.term for term in glossary.terms] == ["avustus", "suostumus"]
    told = {complaint.line: complaint for complaint in complaints}
    assert [(one.line, one.warning) for one in complaints] == [
        (10, False), (13, False), (14, False), (17, True), (18, False), (20, False), (23, False), (27, True)]
    assert {one.file for one in complaints} == {"glossary/fi.yaml"}
    assert told[10].nearest == "forms" and "froms" in told[10].found
    assert "three forms" in told[13].expected
    assert told[14].found == "no “definition” in “terms 4”"
    assert told[18].nearest == "us" and told[18].found == "“uus”"
    assert "second time" in told[20].found and "second time" in told[23].found
    assert told[27].expected == "at most 2 sentences"


@pytest.mark.parametrize(("text", "line"), [
    ("terms: [\n", None), ("", None), ("language: \"xx\"\nterms: []\n", 1), ("terms: 5\n", 1), ("- x\n", 1),
    ("words: []\nterms:\n  - term: \"a\"\n", 1), ("heads: 3\nterms: []\n", 1),
])
def test_a_file_that_is_no_glossary_is_told_as_a_whole(written: Path, text: str, line: int | None) -> None:
    written.write_text(text)
    glossary, complaints = read_glossary(written)
    assert glossary is None and complaints
    assert line is None or complaints[0].line == line


def test_words_after_the_list_are_not_taken_for_its_last_entry(written: Path) -> None:
    written.write_text('terms:\n  - term: "jäsen"\n    definition: "Kuuluu."\n    forms: "jäsenen jäsentä jäseneen"\n'
                       'heads: 3\n')
    glossary, complaints = read_glossary(written)
    assert glossary is None and complaints[0].line == 5


def test_a_folder_gives_what_can_be_read_of_every_file(written: Path) -> None:
    written.write_text(FILE, encoding="utf-8")
    (written.parent / "sv.yaml").write_text("terms: [\n")
    (written.parent / "zz.yaml").write_text(FILE.replace("Raha,", "Toinen raha,"), encoding="utf-8")
    terms, complaints = read_folder(written.parent)
    assert [term.definition for term in terms] == ["Raha, jota ei makseta takaisin.", "Yksi. Kaksi. Kolme."]
    assert {one.file for one in complaints} == {"glossary/fi.yaml", "glossary/sv.yaml", "glossary/zz.yaml"}


def test_words_of_another_language_have_the_forms_that_are_listed(written: Path) -> None:
    written.write_text('language: "sv"\nterms:\n  - term: "förening"\n    definition: "Människor med ett mål."\n'
                       '    forms: "föreningen, föreningar, föreningarna"\n  - term: "kommun"\n'
                       '    definition: "Där man bor."\n')
    glossary, complaints = read_glossary(written)
    assert glossary is not None and complaints == []
    assert glossary.terms[0].paradigm.written_forms() == ("förening", "föreningen", "föreningar", "föreningarna")
    assert [one.slug for one in find(glossary.terms, "Föreningarna")] == ["forening"]


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.slug)
def test_a_word_is_kept_with_all_its_forms(term: Term) -> None:
    assert paradigm_from_json(paradigm_to_json(term.paradigm)) == term.paradigm


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.slug)
def test_each_form_of_a_word_finds_it_first(term: Term) -> None:
    assert set(term.paradigm.written_forms()) - set(term.never), "a word without a form is found by nothing"
    for form in term.paradigm.written_forms():
        if form not in term.never:
            assert find(TERMS, form)[0].slug == term.slug, form


@pytest.mark.parametrize(("enquiry", "first"), [
    ("hyvinvointialueella", "hyvinvointialue"), ("HYVINVOINTIALUEELLA", "hyvinvointialue"), ("hyvinvointialueel",
     "hyvinvointialue"), ("kunnissammekin", "kunta"), ("stm:ltä", "stm"), ("STMltä", "stm"), ("jarjesto", "jarjesto"),
    ("kolmannessa sektorissa", "kolmas-sektori"), ("mitä hyte tarkoittaa", "hyte"), ("  kunta ", "kunta"),
    ("ministeriö", "stm"), ("valtuusto", "aluevaltuusto"), ("kirjastot", "kunta"),
])
def test_what_one_types_finds_the_word(enquiry: str, first: str) -> None:
    assert find(TERMS, enquiry)[0].slug == first


@pytest.mark.parametrize("enquiry", ["xyzzy", "%", "_", "tarpeeksi asti", "🙂", "<>", "\\", "a" * 80])
def test_what_is_no_word_finds_nothing(enquiry: str) -> None:
    assert find(TERMS, enquiry) == ()


def test_without_an_enquiry_every_word_in_the_order_of_the_alphabet() -> None:
    found = find(TERMS, "  ")
    assert len(found) == 81
    assert list(found) == sorted(found, key=lambda one: alphabetical(one.term))
    assert [one.letter for one in by_letter(found)] == list("ABDEFHJKLMOPRSTVY")


def test_a_slip_is_answered_with_the_nearest_word() -> None:
    assert nearest_term(TERMS, "kumpanuus").term == "kumppanuus"  # type: ignore[union-attr]
    assert nearest_term(TERMS, "xyzzy") is None and nearest_term((), "x") is None


@given(st.text(max_size=90))
def test_any_enquiry_is_answered(enquiry: str) -> None:
    assert len(find(TERMS[:12], enquiry)) <= 12


def test_the_cores_word_wins_over_a_plugins_and_the_first_plugins_over_the_next() -> None:
    own, other = TERMS[0], TERMS[1]
    pack = Glossary("fi", (Term(own.slug, own.term, "Toisin.", "fi", own.paradigm, origin="pack"),
                           Term("uusi", "uusi", "Ensin.", "fi", other.paradigm, origin="pack")))
    late = Glossary("fi", (Term("uusi", "uusi", "Myöhemmin.", "fi", other.paradigm, origin="late"),))
    found = merged((own,), (pack, late))
    assert [(term.slug, term.origin) for term in found] == [(own.slug, "content"), ("uusi", "pack")]
    assert definition_of(found[0]).definition == own.definition
