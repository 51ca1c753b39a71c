"""Cards go out as files, byte for byte as they came in, and nothing that stands in the folder is lost by it."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from intranet.cards.models import CardRow
from intranet.commands.start import load_first_content
from intranet.database import writing
from intranet.settings import PROJECT, Settings
from tests.cards_on_the_shelf import a_card

HEAD = "---\ntitle: \"%s\"\nkind: tip\n---\n"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where the files go; the instance stands beside it."""
    return tmp_path / "ulos"


def exports(app: Flask, target: Path) -> tuple[int, str]:
    done = app.test_cli_runner().invoke(args=["cards", "export", str(target)])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.output


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def strange_content(folder: Path) -> None:
    """Cards with every kind of line end, mark, last line and letter."""
    folder.mkdir(parents=True)
    head, chance = HEAD % "Nimi", random.Random(8)
    bodies = ["Teksti.", "Teksti.\n", "Teksti.\n\n\n", "\n\nTeksti. \t\n", "Teksti.\r\nToinen.\n",
              "Te\u0301 ä a\u0308 \u00a0 👩‍👧 \u2028x", "```\r\n---\r\n```\r\n", "<script>alert(1)</script>\n",
              "\tTeksti.\n"]
    for number, body in enumerate(bodies):
        name, mark = f"kortti-{number}.fi", chance.choice(["", "\ufeff"])
        ends = chance.choice(["\n", "\r\n"])
        (folder / f"{name}.md").write_bytes((mark + head.replace("\n", ends) + body).encode())
        if number % 3:
            (folder / f"{name}.plain.md").write_bytes((chance.choice(["", "\ufeff"]) + body).encode())
    glossary = folder.parent / "glossary"
    glossary.mkdir()
    terms = ("\ufeff# oma\nlanguage: fi\nterms:\n"
             "- {term: laki, forms: 'lain lakia lakiin', definition: Sääntö}   # k\n\n"
             "- term: \"yö\"\n  forms: yön yötä yöhön\n  definition: >-\n    Pimeä\n    aika.\n")
    (glossary / "fi.yaml").write_bytes(terms.replace("\n", "\r\n").encode())
    (folder / "kommentti.sv.md").write_bytes(
        b"---\n# en kommentar\ntitle:   'Namn'   # tom\nkind: \"tip\"\n\ntags: [ a , b]\n---   \nText.\n")


@pytest.mark.parametrize("own", [True, False], ids=["our content", "strange content"])
def test_the_export_of_everything_is_the_import_of_everything(
        own: bool, settings: Settings, tmp_path: Path, another_site: Callable[[Settings], Flask]) -> None:
    content = PROJECT / "content" if own else tmp_path / "content"
    if not own:
        strange_content(content / "cards")
    app = another_site(replace(settings, content=content))
    with app.app_context():
        said: list[str] = []
        load_first_content(said.append)
    target = tmp_path / "ulos"
    code, told = exports(app, target)
    assert code == 0, told
    wanted = files_in(content)
    assert files_in(target) == {name: octets for name, octets in wanted.items() if not name.startswith("demo/")}
    code, told = exports(app, target)
    assert code == 0 and "Files: 0 written" in told


def test_without_a_target_the_content_itself_is_brought_up_to_date(
        settings: Settings, tmp_path: Path, another_site: Callable[[Settings], Flask]) -> None:
    app = another_site(replace(settings, content=tmp_path / "content"))
    a_card(app, "soita", body="Teksti.\n")
    done = app.test_cli_runner().invoke(args=["cards", "export"])
    assert done.exit_code == 0 and "cards/soita.fi.md: written." in done.output
    assert (tmp_path / "content/cards/soita.fi.md").read_text() == '---\ntitle: "Soita"\nkind: "tip"\n---\nTeksti.\n'


def test_a_file_that_somebody_changed_is_left_and_told(site: Flask, out: Path) -> None:
    a_card(site, "soita")
    exports(site, out)
    (out / "cards/soita.fi.md").write_text("käsin kirjoitettu")
    (out / "cards/muu.txt").write_text("muu")
    code, told = exports(site, out)
    assert code == 1 and "cards/soita.fi.md: left as it is: it holds a text that the database has not" in told
    assert files_in(out) == {"cards/soita.fi.md": "käsin kirjoitettu".encode(), "cards/muu.txt": b"muu"}


def test_an_archived_cards_file_is_removed_and_told(site: Flask, out: Path) -> None:
    a_card(site, "soita")
    a_card(site, "kysy", plain="Selkeästi.\n")
    exports(site, out)
    with site.app_context(), writing() as database:
        database.query(CardRow).filter_by(slug="kysy").update({"state": "archived"})
    code, told = exports(site, out)
    assert code == 0 and "cards/kysy.fi.plain.md: removed: the card is in the archive." in told
    assert list(files_in(out)) == ["cards/soita.fi.md"]


def test_links_and_folders_in_the_way_are_left_and_nothing_is_written_outside(site: Flask, tmp_path: Path) -> None:
    for slug in ("linkki", "kansio", "tavallinen"):
        a_card(site, slug)
    outside, cards = tmp_path / "ulkona", tmp_path / "ulos" / "cards"
    outside.write_text("ei kosketa")
    cards.mkdir(parents=True)
    (cards / "linkki.fi.md").symlink_to(outside)
    (cards / "kansio.fi.md").mkdir()
    code, told = exports(site, tmp_path / "ulos")
    assert code == 1 and "cards/linkki.fi.md: left as it is: it is a link." in told
    assert "cards/kansio.fi.md: left as it is: it is no file." in told
    assert outside.read_text() == "ei kosketa" and (cards / "linkki.fi.md").is_symlink()
    assert (cards / "tavallinen.fi.md").exists()


def test_an_address_that_is_no_name_of_a_file_is_told(site: Flask, tmp_path: Path) -> None:
    a_card(site, "soita")
    with site.app_context(), writing() as database:
        database.query(CardRow).update({"slug": "../../soita"})
    code, told = exports(site, tmp_path / "a" / "b")
    assert code == 1 and "its name would be no card's" in told
    assert not [name for name in files_in(tmp_path) if name.endswith(".md")]


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(site: Flask, tmp_path: Path) -> None:
    (tmp_path / "tiedosto").write_text("x")
    done = site.test_cli_runner().invoke(args=["cards", "export", str(tmp_path / "tiedosto" / "sisalla")])
    assert done.exit_code == 1 and done.output.startswith("Error: ") and "Not a directory" in done.output
    (tmp_path / "cards").symlink_to(tmp_path)
    done = site.test_cli_runner().invoke(args=["cards", "export", str(tmp_path)])
    assert done.exit_code == 1 and done.output.startswith("Error: ")


def test_an_export_looks_only_at_an_instance_that_is_there(
        settings: Settings, tmp_path: Path, another_site: Callable[[Settings], Flask]) -> None:
    nowhere = tmp_path / "instanssi"
    app = another_site(replace(settings, instance=nowhere, database_url=f"sqlite:///{nowhere / 'ankkuri.sqlite'}"))
    done = app.test_cli_runner().invoke(args=["cards", "export", str(tmp_path / "ulos")])
    assert done.exit_code == 1 and "There is no instance" in done.output
    assert not nowhere.exists() and not (tmp_path / "ulos").exists()
