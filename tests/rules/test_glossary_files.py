"""The glossary as files: what a changed file changes, what was changed on the site stays, a file keeps its looks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intranet.exports.folder import Odd
from intranet.glossary.files.rules import NO_HEADS, NOT_SYNCED, export_plan, is_as_kept, sync_steps, written_files
from intranet.glossary.files.types import FileKept, FileRead, KeptTerm
from intranet.glossary.reading import read_glossary_text
from intranet.glossary.types import Term
from intranet.settings import PROJECT

TEXT = '''# sanasto
language: "fi"
heads:
  - word: "alue"
    forms: "alueen aluetta alueeseen alueiden alueita alueissa"
terms:
  - term: "kunta"   # ensin
    definition: 'Alue, jolla on valtuusto.'
    forms: "kunnan kuntaa kuntaan kuntien kuntia kunnissa"
  # sitten
  - term: "maa-alue"
    definition: "Palanen maata."
    of: "alue"
'''


def read(text: str, name: str = "fi.yaml") -> FileRead:
    glossary, complaints = read_glossary_text(text, name)
    assert glossary is not None
    return FileRead(name, text, glossary.terms, not complaints)


def taken(text: str, name: str = "fi.yaml", *known: str) -> FileKept:
    return FileKept(name, text, read(text, name).terms, frozenset((text, *known)))


def kept(*texts: str, **changed: dict[str, object]) -> dict[str, KeptTerm]:
    """The terms of these texts; with those that were changed on the site."""
    terms = {term.slug: KeptTerm(term) for text in texts for term in read(text).terms}
    for slug, values in changed.items():
        terms[slug.replace("_", "-")] = KeptTerm(replace(terms[slug.replace("_", "-")].term, **values), 2)  # type: ignore[arg-type]
    return terms


def kinds(file: FileRead, kept_file: FileKept | None, terms: dict[str, KeptTerm]) -> dict[str, str]:
    kept_files = {kept_file.name: kept_file} if kept_file is not None else {}
    return {step.slug: step.kind for step in sync_steps([file], kept_files, terms)}


NEW = TEXT.replace("valtuusto.'", "oma valtuusto.'")
LESS = TEXT[:TEXT.index("  # sitten")]
MORE = TEXT + '  - term: "laki"\n    definition: "Sääntö."\n    forms: "lain lakia lakiin lakien lakeja laeissa"\n'


def test_what_is_as_the_file_says_is_not_touched() -> None:
    assert kinds(read(TEXT), taken(TEXT), kept(TEXT)) == {}
    assert is_as_kept(read(TEXT), kept(TEXT)) and not is_as_kept(read(NEW), kept(TEXT))


def test_a_term_that_nobody_changed_moves_forward_with_its_file() -> None:
    assert kinds(read(NEW), taken(TEXT), kept(TEXT)) == {"kunta": "forward"}
    assert kinds(read(MORE), taken(TEXT), kept(TEXT)) == {"laki": "new"}
    assert kinds(read(LESS), taken(TEXT), kept(TEXT)) == {"maa-alue": "retire"}
    heads = TEXT.replace("alueiden", "alueitten")
    assert kinds(read(heads), taken(TEXT), kept(TEXT)) == {"maa-alue": "forward"}


def test_what_was_changed_on_the_site_stays_as_it_is() -> None:
    site = kept(TEXT, kunta={"definition": "Sivuston sana."})
    assert kinds(read(TEXT), taken(TEXT), site) == {"kunta": "ahead"}
    assert kinds(read(NEW), taken(TEXT), site) == {"kunta": "both"}
    assert kinds(read(NEW), taken(TEXT, "fi.yaml", NEW), site) == {"kunta": "ahead"}  # an export that was left behind
    retired = kept(TEXT) | {"kunta": KeptTerm(kept(TEXT)["kunta"].term, 2, is_retired=True)}
    assert kinds(read(TEXT), taken(TEXT), retired) == {"kunta": "ahead"}
    assert kinds(read(NEW), taken(TEXT), retired) == {"kunta": "both"}
    assert kinds(read(TEXT), None, retired) == {"kunta": "ahead"}


def test_without_a_kept_text_a_term_that_nobody_ever_changed_moves_forward() -> None:
    assert kinds(read(NEW), None, kept(TEXT)) == {"kunta": "forward"}
    assert kinds(read(NEW), None, kept(TEXT, kunta={"definition": "Sivuston sana."})) == {"kunta": "both"}


def test_a_file_with_a_mistake_takes_no_term_out() -> None:
    broken = TEXT.replace('of: "alue"', 'of: "aleu"')
    file = replace(read(TEXT), terms=read(TEXT).terms[:1], is_whole=False)
    assert kinds(file, taken(TEXT), kept(TEXT)) == {}
    assert not is_as_kept(file, kept(TEXT))
    glossary, complaints = read_glossary_text(broken, "fi.yaml")
    assert glossary is not None and len(glossary.terms) == 1 and complaints


def test_files_go_out_as_they_came_in() -> None:
    own = (PROJECT / "content/glossary/fi.yaml").read_text(encoding="utf-8")
    marked = "\ufeff" + TEXT.replace("\n", "\r\n")
    for text in (TEXT, own, marked):
        assert written_files([taken(text)], kept(text)) == {"fi.yaml": text}


def test_only_what_changed_is_written() -> None:
    terms = kept(TEXT, kunta={"definition": "Sivuston sana."})
    terms["laki"] = KeptTerm(Term("laki", "laki", "Sääntö: tärkeä.", "fi", kept(TEXT)["kunta"].term.paradigm,
                                  forms="lain lakia lakiin", never=("lakki",)))
    assert written_files([taken(TEXT)], terms) == {"fi.yaml": TEXT.replace(
        "Alue, jolla on valtuusto.", "Sivuston sana.") + '  - term: "laki"\n    definition: "Sääntö: tärkeä."\n'
        '    forms: "lain lakia lakiin"\n    never: ["lakki"]\n'}
    terms["maa-alue"] = replace(terms["maa-alue"], is_retired=True)
    written = written_files([taken(TEXT)], terms)["fi.yaml"]
    assert written is not None and "maa-alue" not in written and "  # sitten\n" in written


def test_a_language_without_a_file_gets_one() -> None:
    term = Term("kommun", "kommun", "Ett område.", "sv", kept(TEXT)["kunta"].term.paradigm, forms="kommunen, kommuner")
    assert written_files([], {"kommun": KeptTerm(term)}) == {
        "sv.yaml": 'language: "sv"\n\nterms:\n  - term: "kommun"\n    definition: "Ett område."\n'
                   '    forms: "kommunen, kommuner"\n'}
    (step,) = export_plan([], kept(TEXT), {})
    assert (step.kind, step.why) == ("left", NO_HEADS)


@pytest.mark.parametrize("there, kind, why", [
    (None, "write", ""), (NEW, "left", NOT_SYNCED), (TEXT, "write", ""), (MORE, "write", ""),
    (Odd("it is a link"), "left", "it is a link")])
def test_a_text_that_is_not_known_is_left(there: str | Odd | None, kind: str, why: str) -> None:
    found: dict[str, bytes | Odd] = {}
    if there is not None:
        found["fi.yaml"] = there if isinstance(there, Odd) else there.encode()
    (step,) = export_plan([taken(TEXT, "fi.yaml", MORE)], kept(TEXT, kunta={"definition": "Sivuston sana."}), found)
    assert (step.kind, step.why) == (kind, why)


def test_of_two_files_with_one_term_the_first_counts() -> None:
    second = 'language: "sv"\nterms:\n  - term: "kunta"\n    definition: "Kommun."\n'
    files = [read(TEXT), read(second, "sv.yaml")]
    assert sync_steps(files, {}, kept(TEXT)) == ()
    assert written_files([taken(TEXT), taken(second, "sv.yaml")], kept(TEXT)) == {"fi.yaml": TEXT, "sv.yaml": second}


def test_a_renamed_term_stays_where_it_stood_in_its_file_and_is_not_brought_back_by_it() -> None:
    renamed = TEXT.replace('"kunta"', '"kuntanen"')
    terms = kept(renamed) | {"kunta": replace(kept(TEXT)["kunta"], version=2, is_retired=True, moved_to="kuntanen")}
    assert written_files([taken(TEXT)], terms) == {"fi.yaml": renamed}
    assert kinds(read(TEXT), taken(TEXT), terms) == {"kunta": "ahead"} == kinds(read(TEXT), None, terms)
    assert kinds(read(renamed), taken(TEXT, "fi.yaml", renamed), terms) == {}
    assert written_files([taken(renamed)], terms) == {"fi.yaml": renamed}
