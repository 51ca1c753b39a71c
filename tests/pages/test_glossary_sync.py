"""The glossary goes out as files and comes in again; what a curator changed on the site is never overrun."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from intranet.commands.start import load_first_content
from intranet.database import writing
from intranet.glossary.models import GlossaryFile, TermRow
from intranet.settings import PROJECT, Settings
from tests.visitor import Visitor

OWN = (PROJECT / "content/glossary/fi.yaml").read_bytes()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The glossary's file in the content of the site."""
    there = tmp_path / "content/glossary/fi.yaml"
    there.parent.mkdir(parents=True)
    (tmp_path / "content/cards").mkdir()
    there.write_bytes(OWN)
    return there


@pytest.fixture
def site(settings: Settings, path: Path, another_site: Callable[[Settings], Flask]) -> Flask:
    """A new instance with this glossary."""
    app = another_site(replace(settings, content=path.parents[1]))
    starts(app)
    return app


def starts(app: Flask) -> None:
    with app.app_context():
        load_first_content(lambda words: None)


def runs(app: Flask, *words: str) -> tuple[int, str]:
    done = app.test_cli_runner().invoke(args=["cards", *words])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.output


def on_the_site(app: Flask, slug: str, **values: object) -> None:
    """A term as the curator changed it."""
    with app.app_context(), writing() as database:
        row = database.query(TermRow).filter_by(slug=slug).one()
        for name, value in {**values, "version": row.version + 1}.items():
            setattr(row, name, value)


def definition_of(app: Flask, slug: str) -> str:
    with app.app_context(), writing() as database:
        return str(database.query(TermRow).filter_by(slug=slug).one().definition)


def test_starts_keep_the_text_once(site: Flask, path: Path) -> None:
    starts(site)
    with site.app_context(), writing() as database:
        assert [(row.name, row.number, row.source.encode()) for row in database.query(GlossaryFile)] == [
            ("fi.yaml", 1, OWN)]
    assert runs(site, "sync") == (0, "Terms: 0 new, 0 changed, 0 taken out, 0 left.\n"
                                     "Cards: 0 to publish, 0 to the desk as drafts, 0 the same, 0 left.\n")


def test_a_changed_definition_comes_in_when_asked(site: Flask, path: Path, member: Visitor) -> None:
    path.write_bytes(OWN.replace(b"Kaikki ovat samanarvoisia", "Kaikki ovat yhtä tärkeitä".encode()))
    code, told = runs(site, "sync")
    assert code == 0 and "glossary/fi.yaml, yhdenvertaisuus: changed." in told and "{+yhtä tärkeitä+}" in told
    assert "samanarvoisia" in member.opens("/glossary/yhdenvertaisuus").text
    assert runs(site, "sync", "--apply")[0] == 0
    assert "yhtä tärkeitä" in member.opens("/glossary/yhdenvertaisuus").text
    assert "Terms: 0 new, 0 changed, 0 taken out, 0 left." in runs(site, "sync", "--apply")[1]
    assert "Files: 0 written, 1 the same" in runs(site, "export")[1]


def test_what_the_curator_changed_goes_out_and_only_that(site: Flask, path: Path) -> None:
    on_the_site(site, "yhdenvertaisuus", definition="Sivuston sana.")
    assert "Terms: 0 new, 0 changed, 0 taken out, 1 left." in runs(site, "sync", "--apply")[1]
    assert runs(site, "export")[0] == 0
    wanted = OWN.decode().replace("Kaikki ovat samanarvoisia ja saavat samat mahdollisuudet.", "Sivuston sana.")
    assert path.read_text(encoding="utf-8") == wanted
    # changed once more: what the last export wrote may be written over, and a sync of it changes nothing
    on_the_site(site, "yhdenvertaisuus", definition="Toinen sana.")
    assert "0 changed, 0 taken out, 1 left" in runs(site, "sync", "--apply")[1]
    assert runs(site, "export")[0] == 0 and "Toinen sana." in path.read_text(encoding="utf-8")
    starts(site)
    assert definition_of(site, "yhdenvertaisuus") == "Toinen sana."


def test_what_both_changed_is_left_to_a_person_and_no_text_is_lost(site: Flask, path: Path) -> None:
    on_the_site(site, "yhdenvertaisuus", definition="Sivuston sana.")
    path.write_bytes(OWN.replace(b"Kaikki ovat samanarvoisia", b"Tiedoston sana"))
    for _ in range(2):
        code, told = runs(site, "sync", "--apply")
        assert "yhdenvertaisuus: changed in the file and on the site; nothing is done." in told
    assert definition_of(site, "yhdenvertaisuus") == "Sivuston sana."
    code, told = runs(site, "export")
    assert code == 1 and "glossary/fi.yaml: left as it is: it holds a text that is not known here" in told
    assert "Tiedoston sana" in path.read_text(encoding="utf-8")


def test_a_term_that_the_file_dropped_is_taken_out_but_not_by_a_broken_file(site: Flask, path: Path) -> None:
    text = OWN.decode()
    path.write_text(text.replace('    of: "nta"\n', '    of: "ntaa"\n'), encoding="utf-8")
    code, told = runs(site, "sync", "--apply")
    assert code == 1 and "found “ntaa”" in told and "0 taken out" in told
    start = text.index('  - term: "yleishyödyllinen"')
    path.write_text(text[:start] + text[text.index("\n", text.index('of: "linen"', start)) + 1:], encoding="utf-8")
    assert "yleishyodyllinen: not in the file any more; it is taken out." in runs(site, "sync", "--apply")[1]
    starts(site)
    with site.app_context(), writing() as database:
        assert database.query(TermRow).filter_by(slug="yleishyodyllinen").one().retired_at is not None


def test_an_instance_from_before_keeps_the_text_at_its_next_start(site: Flask, path: Path, tmp_path: Path) -> None:
    with site.app_context(), writing() as database:
        database.query(GlossaryFile).delete()
    assert "left as it is: words are inflected like words that stand in no kept file" in runs(site, "export",
                                                                                       str(tmp_path / "ulos"))[1]
    starts(site)
    assert runs(site, "export", str(tmp_path / "ulos"))[0] == 0
    assert (tmp_path / "ulos/glossary/fi.yaml").read_bytes() == OWN


@pytest.mark.parametrize("wrong, sentence", [
    ("link", "glossary/fi.yaml: found something that is no file; expected a file. (it is a link)"),
    ("octets", "glossary/fi.yaml:2: found a byte that is not UTF-8; expected a file saved as UTF-8."),
    ("folder", "glossary/fi.yaml: found something that is no file; expected a file. (it is no file)")])
def test_what_cannot_be_read_is_told(wrong: str, sentence: str, site: Flask, path: Path, tmp_path: Path) -> None:
    path.unlink()
    match wrong:
        case "link":
            (tmp_path / "muu").write_bytes(OWN)
            path.symlink_to(tmp_path / "muu")
        case "octets":
            path.write_bytes(b"\n\xff")
        case "folder":
            path.mkdir()
    code, told = runs(site, "sync", "--apply")
    assert code == 1 and sentence in told and "0 taken out" in told


def test_a_folder_behind_a_link_is_read_and_what_is_no_folder_is_told(site: Flask, path: Path, tmp_path: Path) -> None:
    there = path.parent.rename(tmp_path / "muualla")
    path.parent.symlink_to(there)
    (there / "fi.yaml").write_bytes(OWN.replace(b"Kaikki ovat samanarvoisia", b"Samanarvoisuus"))
    starts(site)
    assert "1 changed" in runs(site, "sync", "--apply")[1]
    path.parent.unlink()
    path.parent.write_text("ei kansio")
    starts(site)
    code, told = runs(site, "sync")
    assert code == 1 and told.startswith("Error: ") and "Not a directory" in told
