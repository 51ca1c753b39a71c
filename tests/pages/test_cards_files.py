"""Cards come in from files when an instance is new; a broken file costs itself alone, and never what was good."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from intranet.cards.models import CardRendering, CardRevision, CardRow
from intranet.commands.start import load_first_content
from intranet.database import reading_aside
from intranet.settings import PROJECT, Settings
from tests.cards_on_the_shelf import changes, same_person_at
from tests.visitor import Visitor

HEAD = "---\ntitle: \"%s\"\nkind: tip\n---\n"
START = Callable[[], list[str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "content" / "cards"
    made.mkdir(parents=True)
    return made


@pytest.fixture
def app(settings: Settings, folder: Path, another_site: Callable[[Settings], Flask]) -> Flask:
    return another_site(replace(settings, content=folder.parent))


@pytest.fixture
def starts(app: Flask) -> START:
    """The site starts: what the console says of cards."""
    def start() -> list[str]:
        said: list[str] = []
        with app.app_context():
            load_first_content(said.append)
        return [one for one in said if one.startswith("cards")]

    return start


def rows(app: Flask, *columns: object) -> list[tuple[object, ...]]:
    with app.app_context(), reading_aside() as connection:
        return [tuple(row) for row in connection.execute(select(*columns))]  # type: ignore[call-overload]


def test_a_new_instance_takes_the_cards_in_to_the_letter_and_once(app: Flask, folder: Path, starts: START) -> None:
    source, twin = (HEAD % "Yksi").replace("\n", "\r\n") + "Teksti.\r\n\r\n", "\ufeffSelkeästi.\n\n"
    (folder / "yksi.fi.md").write_bytes(source.encode())
    (folder / "yksi.fi.plain.md").write_bytes(twin.encode())
    assert starts() == [] and starts() == []
    assert rows(app, CardRow.slug, CardRow.state, CardRow.published_number) == [("yksi", "published", 1)]
    assert rows(app, CardRevision.source, CardRevision.plain_source, CardRevision.origin) == [
        (source, twin, "cards/yksi.fi.md")]
    assert sorted(rows(app, CardRendering.view, CardRendering.words)) == [("plain", 1), ("standard", 1)]


def test_every_own_card_is_kept_to_the_letter(site: Flask) -> None:
    with site.app_context():
        load_first_content(lambda said: None)
    kept = rows(site, CardRevision.source, CardRevision.plain_source, CardRevision.origin)
    files = [path for path in (PROJECT / "content" / "cards").glob("*.md") if ".plain" not in path.name]
    assert len(kept) == len(files)
    for source, plain, origin in kept:
        path = PROJECT / "content" / str(origin)
        assert str(source).encode() == path.read_bytes()
        assert str(plain).encode() == path.with_name(path.name.replace(".md", ".plain.md")).read_bytes()


def test_a_broken_file_is_told_on_the_console_and_all_others_are_served(app: Flask, folder: Path, starts: START,
                                                                        member: Visitor) -> None:
    (folder / "ehja.fi.md").write_text(HEAD % "Ehjä" + "Teksti.\n")
    (folder / "rikki.fi.md").write_text("---\nkind: tips\n---\nTeksti.\n")
    (folder / "nolla.fi.md").write_bytes((HEAD % "Nolla" + "a\0b\n").encode())
    (folder / "latin.fi.md").write_bytes((HEAD % "Ä").encode("latin-1"))
    told = starts()
    assert len(told) == 4 and told[0].startswith("cards/latin.fi.md:2: found a byte that is not UTF-8")
    assert told[1].startswith("cards/nolla.fi.md:5") and "cards/rikki.fi.md:2" in told[2] + told[3]
    reader = same_person_at(app, member)
    assert reader.opens("/cards/ehja").status == 200
    assert [reader.opens(f"/cards/{slug}").status for slug in ("rikki", "nolla", "latin")] == [404, 404, 404]


def test_an_earlier_good_version_stays_when_its_file_breaks(app: Flask, folder: Path, starts: START,
                                                            member: Visitor) -> None:
    path = folder / "soita.fi.md"
    path.write_text(HEAD % "Soita" + "Teksti.\n")
    assert starts() == []
    path.write_text("---\ntitle: \"Soita\n---\nTeksti.\n")
    assert len(starts()) == 1
    assert "Teksti." in same_person_at(app, member).opens("/cards/soita").text


def test_a_file_that_was_mended_comes_in_at_the_next_start(app: Flask, folder: Path, starts: START) -> None:
    (folder / "a.fi.md").write_text(HEAD % "A" + "Teksti.\n")
    (folder / "b.fi.md").write_text("Teksti ilman alkua.\n")
    assert len(starts()) == 1
    (folder / "b.fi.md").write_text(HEAD % "B" + "Teksti.\n")
    assert starts() == [] and sorted(rows(app, CardRow.slug)) == [("a",), ("b",)]


def test_files_stay_out_once_somebody_has_written_at_the_desk(app: Flask, folder: Path, starts: START) -> None:
    (folder / "a.fi.md").write_text(HEAD % "A" + "Teksti.\n")
    starts()
    changes(app, "a", origin="")
    (folder / "b.fi.md").write_text(HEAD % "B" + "Teksti.\n")
    assert starts() == [] and rows(app, CardRow.slug) == [("a",)]


def test_a_changed_file_does_not_change_the_card_by_itself(app: Flask, folder: Path, starts: START) -> None:
    path = folder / "a.fi.md"
    path.write_text(HEAD % "A" + "Teksti.\n")
    starts()
    path.write_text(HEAD % "A" + "Toinen teksti.\n")
    assert starts() == [] and "Toinen" not in str(rows(app, CardRevision.source))


def test_an_instance_without_content_starts_and_says_so(app: Flask, folder: Path, starts: START) -> None:
    folder.rmdir()
    assert starts() == ["cards: found no such folder; expected a folder with cards."]
    assert rows(app, CardRow.slug) == []


def test_the_check_says_all_and_ends_with_one(app: Flask, folder: Path) -> None:
    (folder / "a.fi.md").write_text(HEAD % "A" + "Teksti.\n")
    good = app.test_cli_runner().invoke(args=["cards", "check"])
    assert (good.exit_code, good.output) == (0, "1 card can be used.\n")
    (folder / "b.fi.md").write_text("---\ntitle: \"B\"\nkind: tipp\n---\n")
    wrong = app.test_cli_runner().invoke(args=["cards", "check"])
    assert wrong.exit_code == 1 and "cards/b.fi.md:3: found “tipp”" in wrong.output
    assert "Did you mean “tip”?" in wrong.output and "cards/b.fi.md: found no text" in wrong.output


def test_the_check_passes_with_warnings(app: Flask, folder: Path) -> None:
    (folder / "a.fi.md").write_text(
        '---\ntitle: "A"\nkind: tip\nrelated: {cards: ["eiole"], worksheets: ["eiole"]}\n---\nTeksti.\n')
    found = app.test_cli_runner().invoke(args=["cards", "check"])
    assert found.exit_code == 0 and found.output.count("warning:") == 2
