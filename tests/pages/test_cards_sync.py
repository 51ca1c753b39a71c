"""Files come in: the difference is shown first, a card that came from its file moves on, the rest waits at the desk."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from intranet import clock
from intranet.audit import actions as audit
from intranet.cards.desk import rules as life_rules
from intranet.cards.desk import store as desk
from intranet.cards.files.actions import look_at_differences, take_differences_in
from intranet.cards.files.store import kept_cards
from intranet.cards.models import CardRevision, CardRow
from intranet.cards.reading import read_card
from intranet.cards.rendering import renderings_of, way_of_rendering
from intranet.database import reading_aside, writing
from intranet.settings import Settings
from tests.cards_on_the_shelf import a_card
from tests.visitor import Visitor

HEAD = "---\ntitle: \"%s\"\nkind: tip\n---\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "content" / "cards"
    made.mkdir(parents=True)
    return made


@pytest.fixture
def site(settings: Settings, folder: Path, another_site: Callable[[Settings], Flask]) -> Flask:
    """A site whose content/ is the folder."""
    return another_site(replace(settings, content=folder.parent))


def syncs(app: Flask, *words: str) -> tuple[int, str]:
    done = app.test_cli_runner().invoke(args=["cards", "sync", *words])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.output


def writes_at_the_desk(app: Flask, slug: str, source: str, plain: str | None = None, *, publish: bool = True) -> None:
    """A new revision, as the desk makes it."""
    text, complaints, _ = read_card(source, "", slug, "fi", plain)
    assert text is not None, complaints
    with app.app_context():
        renderings, way = renderings_of(text), way_of_rendering()
        with writing() as database:
            found = desk.due_card(database, slug)
            if found is None:
                desk.add_card(database, slug, text, None, clock.now())
                found = slug, life_rules.Life()
            life = life_rules.saved(found[1])
            desk.add_revision(database, found[0], life.newest, text, renderings, way, by=None, now=clock.now())
            desk.keep_life(database, found[0], life_rules.published(life) if publish else life, clock.now())


def lives(app: Flask) -> list[tuple[str, str, int, int | None]]:
    with app.app_context(), reading_aside() as connection:
        return [tuple(row) for row in connection.execute(select(
            CardRow.slug, CardRow.state, CardRow.newest_number, CardRow.published_number).order_by(CardRow.slug))]


def test_the_difference_is_shown_first_and_nothing_is_changed(site: Flask, folder: Path) -> None:
    a_card(site, "soita", body="Soita ensin valtuutetulle.\n")
    (folder / "soita.fi.md").write_text(HEAD % "Soita" + "Soita nyt valtuutetulle.\n")
    before = lives(site)
    code, told = syncs(site)
    assert code == 0 and lives(site) == before
    assert "cards/soita.fi.md: changed; the card moves forward." in told
    assert "    Soita [-ensin-]{+nyt+} valtuutetulle." in told
    assert "Nothing was changed. `cards sync --apply` does it." in told


def test_a_card_that_came_from_its_file_moves_forward(site: Flask, folder: Path, member: Visitor) -> None:
    a_card(site, "soita", plain="Soita.\n")
    (folder / "soita.fi.md").write_text(HEAD % "Uusi nimi" + "Uusi teksti.\n")
    (folder / "soita.fi.plain.md").write_text("Soita.\n")
    code, told = syncs(site, "--apply")
    assert code == 0 and told.endswith("Done.\n")
    assert lives(site) == [("soita", "published", 2, 2)]
    page = member.opens("/cards/soita")
    assert "Uusi nimi" in page.text and "Uusi teksti." in page.text
    with site.app_context(), writing() as database:
        newest = database.query(CardRevision).filter_by(number=2).one()
        assert newest.plain_is_old and newest.origin == "cards/soita.fi.md" and newest.published_at is not None
        assert [entry.action for _, entry in audit.trail()] == ["card-published"]
    assert "1 the same" in syncs(site)[1]


def test_what_the_desk_wrote_is_never_overrun(site: Flask, folder: Path, member: Visitor) -> None:
    a_card(site, "soita", body="Tiedosto.\n")
    writes_at_the_desk(site, "soita", HEAD % "Soita" + "Pöytä.\n")
    (folder / "soita.fi.md").write_text(HEAD % "Soita" + "Uusi tiedosto.\n")
    (folder / "uusi.fi.md").write_text(HEAD % "Uusi" + "Teksti.\n")
    code, told = syncs(site, "--apply")
    assert code == 0 and "it waits there as a draft" in told and "a new card; it waits at the desk as a draft" in told
    assert lives(site) == [("soita", "draft", 3, 2), ("uusi", "draft", 1, None)]
    assert "Pöytä." in member.opens("/cards/soita").text
    assert member.opens("/cards/uusi").status == 404
    # a draft that waits is not overrun by what comes after it either, and nothing comes twice
    (folder / "soita.fi.md").write_text(HEAD % "Soita" + "Vielä uudempi.\n")
    syncs(site, "--apply")
    assert "2 the same" in syncs(site, "--apply")[1]
    assert lives(site) == [("soita", "draft", 4, 2), ("uusi", "draft", 1, None)]


def test_new_files_are_published_while_nobody_has_written_at_the_desk(site: Flask, folder: Path) -> None:
    a_card(site, "soita")
    (folder / "uusi.fi.md").write_text(HEAD % "Uusi" + "Teksti.\n")
    (folder / "uusi.fi.plain.md").write_text("Selkeästi.\n")
    code, told = syncs(site, "--apply")
    assert "cards/uusi.fi.md: a new card; it is published." in told and "soita: no file here" in told
    assert lives(site) == [("soita", "published", 1, 1), ("uusi", "published", 1, 1)]


def test_files_that_cannot_be_used_are_told_and_cost_no_other(site: Flask, folder: Path) -> None:
    for slug in ("hyva", "tyyppi", "kaksi", "puoli"):
        a_card(site, slug)
    (folder / "hyva.fi.md").write_text(HEAD % "Hyvä" + "Uusi.\n")
    wrong = "---\ntitle: [1, 2]\nkind: tip\ntags: \"yksi\"\nreview_by: soon\n---\nTeksti.\n"
    (folder / "tyyppi.fi.md").write_text(wrong)
    (folder / "kaksi.fi.md").write_text(HEAD % "Kaksi" + "Uusi.\n")
    (folder / "kaksi.sv.md").write_text(HEAD % "Två" + "Ny.\n")
    (folder / "puoli.fi.md").write_text(HEAD % "Puoli" + "Uusi.\n")
    (folder / "puoli.fi.plain.md").write_bytes(b"\xff")
    (folder / "paha\x1b[31m.md").write_text("x")
    (folder / "ä.fi.md").write_text("x")
    code, told = syncs(site, "--apply")
    assert code == 1 and "\x1b" not in told
    for sentence in ("cards/tyyppi.fi.md:2: found a list as “title”; expected text in double quotes.",
                     "cards/tyyppi.fi.md:4: found “yksi” as “tags”; expected a list",
                     "cards/tyyppi.fi.md:5: found “soon” as “review_by”; expected a date like 2027-05-31.",
                     "cards/kaksi.sv.md: found the slug of kaksi.fi.md; expected a slug of its own;",
                     "cards/puoli.fi.plain.md:1: found a byte that is not UTF-8",
                     "cards/paha\\x1b[31m.md: found a file name",
                     "cards/ä.fi.md: found a file name that says no card"):
        assert sentence in told, sentence
    assert {slug: newest for slug, _, newest, _ in lives(site)} == {"hyva": 2, "kaksi": 2, "puoli": 1, "tyyppi": 1}


def test_a_name_that_is_no_utf_8_is_told_to_the_curator_too(site: Flask, folder: Path, curator: Visitor) -> None:
    (folder / b"\xff.fi.md".decode("utf-8", "surrogateescape")).write_text("x")
    code, told = syncs(site)
    assert code == 1 and "cards/\\udcff.fi.md: found a file name that says no card" in told
    assert "udcff.fi.md" in curator.opens("/cards").text


def test_a_second_language_for_a_card_is_refused(site: Flask, folder: Path) -> None:
    a_card(site, "soita")
    (folder / "soita.sv.md").write_text(HEAD % "Ring" + "Ring.\n")
    code, told = syncs(site, "--apply")
    assert code == 1 and "cards/soita.sv.md: found a second language for the slug “soita”; expected soita.fi.md" in told
    assert lives(site) == [("soita", "published", 1, 1)]


def test_a_twin_that_comes_and_goes_and_line_ends_are_told_in_words(site: Flask, folder: Path) -> None:
    a_card(site, "soita", body="Teksti.\n")
    with site.app_context(), reading_aside() as connection:
        source = connection.execute(select(CardRevision.source)).scalar_one()
    (folder / "soita.fi.md").write_bytes(source.replace("\n", "\r\n").encode())
    (folder / "soita.fi.plain.md").write_text("Selkeästi.\n")
    told = syncs(site, "--apply")[1]
    assert "(white space or line ends alone)" in told and "The plain twin is new." in told
    (folder / "soita.fi.plain.md").write_text("Selkeämmin.\n")
    assert "The plain twin:\n    [-Selkeästi.-]{+Selkeämmin.+}" in syncs(site, "--apply")[1]
    (folder / "soita.fi.plain.md").unlink()
    assert "The plain twin is gone." in syncs(site, "--apply")[1]
    assert lives(site) == [("soita", "published", 4, 4)]


def test_an_archived_card_stays_in_the_archive(site: Flask, folder: Path) -> None:
    a_card(site, "soita", state="archived")
    (folder / "soita.fi.md").write_text(HEAD % "Soita" + "Uusi.\n")
    assert "the card is in the archive; nothing is done" in syncs(site, "--apply")[1]
    assert lives(site) == [("soita", "archived", 1, 1)]


def test_a_card_saved_between_the_look_and_the_change_is_left(site: Flask, folder: Path) -> None:
    a_card(site, "soita")
    for slug in ("soita", "uusi"):
        (folder / f"{slug}.fi.md").write_text(HEAD % slug + "Uusi.\n")
    with site.app_context():
        plan = look_at_differences(folder.parent)
    writes_at_the_desk(site, "soita", HEAD % "Soita" + "Pöytä.\n")
    writes_at_the_desk(site, "uusi", HEAD % "Uusi" + "Pöytä.\n", publish=False)
    with site.app_context():
        taken = take_differences_in(plan)
    assert taken.done == () and [step.text.slug for step in taken.overtaken] == ["soita", "uusi"]
    assert lives(site) == [("soita", "published", 2, 2), ("uusi", "draft", 1, None)]


def test_the_file_of_a_renamed_card_is_still_its_file(site: Flask, folder: Path) -> None:
    a_card(site, "soita")
    with site.app_context(), writing() as database:
        card_id = database.execute(select(CardRow.id)).scalar_one()
        desk.rename(database, card_id, "soita", "soita-heti", clock.now())
    (folder / "soita.fi.md").write_text(HEAD % "Soita" + "Uusi.\n")
    told = syncs(site, "--apply")[1]
    assert "cards/soita.fi.md (the card is soita-heti now): changed; the card moves forward." in told
    assert lives(site) == [("soita-heti", "published", 2, 2)]
    site.test_cli_runner().invoke(args=["cards", "export"])
    assert [path.name for path in folder.iterdir()] == ["soita-heti.fi.md"]


def test_a_folder_elsewhere_can_be_taken_in(site: Flask, tmp_path: Path) -> None:
    there = tmp_path / "muualla" / "cards"
    there.mkdir(parents=True)
    (there / "soita.fi.md").write_text(HEAD % "Soita" + "Teksti.\n")
    code, told = syncs(site, str(there.parent), "--apply")
    assert code == 0 and lives(site) == [("soita", "published", 1, 1)]
    code, told = syncs(site, str(tmp_path / "ei"))
    assert code == 2 and "does not exist" in told


@pytest.mark.parametrize("seed", range(3))
def test_random_edits_syncs_and_exports_lose_nothing(seed: int, site: Flask, folder: Path) -> None:
    """Fewer than the thousand in memory (tests/rules/test_cards_files.py), but by the commands and the database."""
    runner, chance, wrote = site.test_cli_runner(), random.Random(seed), set()
    slugs = ["yksi", "kaksi", "kolme"]
    for number in range(60):
        slug = chance.choice(slugs)
        path = folder / f"{slug}.fi{chance.choice(['', '', '.plain'])}.md"
        body = f"Teksti {number}." + chance.choice(["", "\n", "\r\n", "\n\n"])
        match chance.choice(["edit", "edit", "delete", "desk", "archive", "back", "sync", "sync", "export"]):
            case "edit":
                if path.exists():
                    wrote.discard(path.read_bytes().decode())
                text = body if ".plain." in path.name else HEAD % slug + body
                path.write_bytes(text.encode())
                wrote.add(text)
            case "delete" if path.exists():
                wrote.discard(path.read_bytes().decode())
                path.unlink()
            case "desk" if (slug, "archived") not in {(one, state) for one, state, *_ in lives(site)}:
                plain = chance.choice([None, f"Selkeä {number}."])
                writes_at_the_desk(site, slug, HEAD % slug + body, plain, publish=chance.random() < 0.6)
                wrote |= {HEAD % slug + body} | ({plain} if plain else set())
            case "archive" | "back" as step:
                with site.app_context(), writing() as database:
                    found = desk.due_card(database, slug)
                    if found is not None:
                        desk.keep_life(database, found[0], life_rules.changed(found[1], step), clock.now())
            case "sync":
                assert runner.invoke(args=["cards", "sync", "--apply"]).exit_code in (0, 1)
                with site.app_context():
                    assert look_at_differences(folder.parent).changes == ()
            case "export":
                assert runner.invoke(args=["cards", "export"]).exit_code in (0, 1)
        with site.app_context(), reading_aside() as connection:
            kept = {text for card in kept_cards(connection) for one in card.revisions.values()
                    for text in (one.source, one.plain)}
        there = {path.read_bytes().decode() for path in folder.iterdir()}
        assert wrote <= kept | there
    assert sum(newest for _, _, newest, _ in lives(site)) > 5
