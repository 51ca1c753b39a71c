"""Files of cards: what a right one gives, and what its writer reads when it is wrong: all of it, each with its line."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from intranet.cards.reading import CardFolder, read_cards
from intranet.text.complaints import errors_of

HEAD = 'title: "Hyvä lausunto"\nkind: tip\n'
GOOD = f"---\n{HEAD}---\nTeksti.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "cards"
    made.mkdir()
    return made


def read(folder: Path, **files: str | bytes) -> CardFolder:
    """The folder with these files; `_` before the endings stands for a full stop."""
    for name, text in files.items():
        path = folder / (name.replace("_", ".") + ".md")
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_cards(folder)


def sentences(found: CardFolder) -> list[str]:
    return [complaint.sentence() for complaint in found.complaints]


def test_a_card_and_its_twin_are_read_to_the_letter(folder: Path) -> None:
    source = ("---\r\n" + HEAD.replace("\n", "\r\n") + 'summary: "Miten"\r\ntags: ["vaalit"]\r\n'
              'review_by: 2027-02-28\r\n'
              'sources:\r\n  - title: "Ohje"\r\n    publisher: "SOSTE"\r\n    year: 2021\r\n'
              'verify: ["Päivä"]\r\n---\r\nYksi.\r\n\r\n---\r\nKaksi.  \r\n\r\n')
    found = read(folder, lausunto_fi=source, lausunto_fi_plain="\ufeffSelkeästi.\n")
    card = found.cards[0]
    assert found.complaints == () and len(found.cards) == 1
    assert card.source.encode() == (folder / "lausunto.fi.md").read_bytes()
    assert card.plain_source is not None
    assert card.plain_source.encode() == (folder / "lausunto.fi.plain.md").read_bytes()
    assert card.body == "Yksi.\n\n---\nKaksi.  "
    assert (card.slug, card.language, card.kind, card.review_by) == ("lausunto", "fi", "tip", date(2027, 2, 28))
    assert card.sources[0].year == "2021" and card.verify == ("Päivä",) and card.origin == "cards/lausunto.fi.md"


def test_every_mistake_is_told_at_once_with_its_line(folder: Path) -> None:
    found = read(folder, lausunto_fi=(
        '---\n\ntitel: "Hyvä"\nkind: tips\ntags: "vaalit"\nreview_by: "ensi vuonna"\nsources:\n  - publisher: "SOSTE"\n'
        'related:\n  cards: ["Väärä nimi"]\n---\nTeksti.\n'))
    assert found.cards == ()
    told = sentences(found)
    assert told[0] == "cards/lausunto.fi.md:3: found no “title”; expected a line that begins with “title:”."
    assert "cards/lausunto.fi.md:3: found the unknown word “titel”" in told[1]
    assert told[1].endswith("Did you mean “title”?")
    assert told[2].startswith("cards/lausunto.fi.md:4: found “tips” as “kind”; expected one of theme, tip, role, guide")
    assert [complaint.line for complaint in found.complaints] == [3, 3, 4, 5, 6, 8, 10]


@pytest.mark.parametrize(("text", "word", "line"), [
    ("Teksti ilman alkua.\n", "no front matter", 1),
    ("---\ntitle: \"A\"\nkind: tip\nTeksti.\n", "no second line of ---", 1),
    ("---\ntitle: \"A\n---\nTeksti.\n", "a quote that is opened on this line and never closed", 2),
    ("---\n- a\n- b\n---\nTeksti.\n", "a list", 2),
    ("---\n---\nTeksti.\n", "an empty file", None),
    (f"---\n{HEAD}---\n \n\n", "no text", None),
    ("---\ntitle: \"A\"\ntitle: \"B\"\nkind: tip\n---\nTeksti.\n", "“title” a second time", 3),
    ("---\ntitle: \"  \"\nkind: tip\n---\nTeksti.\n", "“  ” as “title”; expected words", 2),
    ("---\ntitle: \"a\\0b\"\nkind: tip\n---\nTeksti.\n", "a sign that no text holds", 2),
    ("---\ntitle: \"a\\ud800b\"\nkind: tip\n---\nTeksti.\n", "a sign that no text holds", 2),
    ("---\ntitle: !!python/object \"A\"\nkind: tip\n---\nTeksti.\n", "the mark", 2),
    (f"---\n{HEAD}sources:\n  - title: \"A\"\n    url: \"javascript:alert(1)\"\n---\nTeksti.\n", "sources 1 url", 6),
    (f"---\n{HEAD}---\nTeksti\x00.\n", "a sign that no text holds (such as NUL)", 5),
    (GOOD.encode() + b"\xed\xa0\x80\n", "a byte that is not UTF-8", 6),
    (GOOD.encode("latin-1"), "a byte that is not UTF-8", 2),
    (GOOD.encode("utf-16"), "a byte that is not UTF-8", 1),
    (b"", "no front matter", 1),
    (b"x" * 200_000, "200000 bytes", None),
])
def test_a_broken_file_says_what_is_wrong_and_costs_no_other(folder: Path, text: str | bytes, word: str,
                                                             line: int | None) -> None:
    found = read(folder, rikki_fi=text, ehja_fi=GOOD)
    assert [card.slug for card in found.cards] == ["ehja"]
    assert word in sentences(found)[0] and found.complaints[0].line == line
    assert found.complaints[0].file == "cards/rikki.fi.md"


def test_a_broken_twin_is_told_and_its_card_is_read_without_it(folder: Path) -> None:
    found = read(folder, a_fi=GOOD, a_fi_plain=b"\xff", b_fi=GOOD, b_fi_plain=GOOD, c_fi=GOOD, c_fi_plain="\n")
    assert [(card.slug, card.plain_source) for card in found.cards] == [("a", None), ("b", None), ("c", None)]
    assert [complaint.file for complaint in found.complaints] == [
        "cards/a.fi.plain.md", "cards/b.fi.plain.md", "cards/c.fi.plain.md"]


def test_a_twin_without_a_card_names_the_card_that_may_be_meant(folder: Path) -> None:
    found = read(folder, lausunto_fi=GOOD, lausunot_fi_plain="Teksti.\n")
    assert sentences(found) == ["cards/lausunot.fi.plain.md: found a plain twin without its card; expected "
                                "lausunot.fi.md beside it. Did you mean “lausunto.fi.md”?"]


def test_names_that_are_no_cards_and_addresses_that_are_taken_are_refused(folder: Path) -> None:
    (folder / "Hyvä lausunto.fi.md").write_text(GOOD)
    (folder / f"{'a' * 90}.fi.md").write_text(GOOD)
    (folder / "muistiinpanot.txt").write_text("ei kortti")
    found = read(folder, desk_fi=GOOD, new_fi=GOOD, preview_fi=GOOD, README=GOOD, a_fi=GOOD, a_sv=GOOD)
    assert [card.slug for card in found.cards] == ["a"]
    told = " ".join(sentences(found))
    assert told.count("are pages of their own") == 3 and told.count("a file name that says no card") == 3
    assert ("cards/a.sv.md: found the slug of a.fi.md; expected a slug of its own; a translation says "
            "“translation_of: a”.") in told


def test_what_a_card_leads_to_and_is_not_there_is_a_warning(folder: Path) -> None:
    related = 'related:\n  cards: ["bb", "a"]\n  worksheets: ["network_helth"]\n'
    (folder / "a.fi.md").write_text(f"---\n{HEAD}{related}---\nT.\n")
    (folder / "bbb.fi.md").write_text(GOOD.replace("Teksti.", "# Otsikko\n\nTeksti."))
    found = read_cards(folder, {"network_health"})
    assert len(found.cards) == 2 and errors_of(found.complaints) == []
    told = sentences(found)
    assert "cards/a.fi.md:5: warning: found the card “bb”" in told[0] and "Did you mean “bbb”?" in told[0]
    assert "the card “a”" in told[1] and "Did you mean “network_health”?" in told[2]
    assert told[3].startswith("cards/bbb.fi.md:5: warning: found a heading of the first level")


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "no such folder" in sentences(read_cards(tmp_path / "cards"))[0]


def test_our_own_cards_are_in_order() -> None:
    root = Path(__file__).resolve().parents[2]
    worksheets = {path.parent.name for path in root.glob("plugins/*/worksheet.yaml")}
    found = read_cards(root / "content" / "cards", worksheets)
    assert found.complaints == () and len(found.cards) >= 8
    assert all(card.plain_source for card in found.cards)


def test_a_link_that_leads_out_and_what_is_no_file_are_told_and_cost_no_other(tmp_path: Path) -> None:
    folder, outside = tmp_path / "cards", tmp_path / "salaisuus.fi.md"
    folder.mkdir()
    source = '---\ntitle: "Nimi"\nkind: tip\n---\nTeksti.\n'
    outside.write_text(source)
    (folder / "hyva.fi.md").write_text(source)
    (folder / "linkki.fi.md").symlink_to(outside)
    (folder / "oma-linkki.fi.md").symlink_to(folder / "hyva.fi.md")
    os.mkfifo(folder / "putki.fi.md")
    (folder / "kansio.fi.md").mkdir()
    found = read_cards(folder)
    assert [card.slug for card in found.cards] == ["hyva", "oma-linkki"]
    assert [one.sentence() for one in found.complaints] == [
        "cards/kansio.fi.md: found something that is no file; expected a file.",
        "cards/linkki.fi.md: found a link that leads out of its folder; expected a file of its own.",
        "cards/putki.fi.md: found something that is no file; expected a file."]
