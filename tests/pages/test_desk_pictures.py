"""Pictures for cards: brought at the desk, checked by content, served to whoever is signed in and to nobody else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import update

from intranet import clock
from intranet.cards.models import CardPicture
from intranet.cards.pictures import actions
from intranet.database import writing
from intranet.people.models import Person
from intranet.settings import Settings
from intranet.web.downloads import SANDBOX
from tests import pictures
from tests.cards_on_the_shelf import a_card
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.pages.test_cards_questions import answers, asks, id_of
from tests.pages.test_desk_writing import WORDS, fields_of
from tests.visitor import Page, Visitor


def brings(visitor: Visitor, octets: bytes, alternative: str = "Kartta", htmx: bool = False, **more: Any) -> Page:
    """Send a file as a browser does, whatever it calls itself."""
    return visitor.sends("/cards/desk/pictures", {"picture": (BytesIO(octets), "../../kartta.svg", "image/svg+xml"),
                                                  "alternative": alternative, **more}, htmx=htmx)


def markdown_of(page: Page) -> str:
    """The line that shows the picture in a text."""
    return next(one.get("data-insert") or "" for one in page.all("code") if one.get("data-insert"))


@both_ways
@pytest.mark.parametrize("kind", sorted(pictures.ALL))
def test_a_picture_stands_in_a_card(curator: Visitor, member: Visitor, stranger: Visitor, settings: Settings,
                                    kind: str, htmx: bool) -> None:
    page = brings(curator, pictures.ALL[kind](), "Kartta [Kuopio]", htmx)
    assert page.status == 200 and ("<html" in page.html) is not htmx
    line = markdown_of(page)
    assert line.startswith("![Kartta (Kuopio)](/cards/pictures/")
    curator.sends("/cards/new", {**WORDS, "body": f"Katso.\n\n{line}\n", "do": "publish"})
    shown = next(one for one in member.opens("/cards/soita-paattajalle").all("img"))
    assert shown.get("alt") == "Kartta (Kuopio)"
    answer = member.opens(shown.get("src") or "").response
    headers = answer.headers
    assert answer.mimetype == f"image/{kind}" and pictures.SECRET not in answer.data
    assert headers["X-Content-Type-Options"] == "nosniff" and headers["Content-Security-Policy"] == SANDBOX
    assert headers["Content-Disposition"].startswith("attachment;") and "private" in headers["Cache-Control"]
    assert stranger.opens(shown.get("src") or "").goes_to.startswith("/login")
    files = list((settings.instance / "pictures").iterdir())
    assert [file.suffix for file in files] == [f".{kind}"] and files[0].stat().st_mode & 0o077 == 0
    assert line in curator.opens("/cards/desk/pictures").text


def test_both_the_picture_and_its_words_are_asked_for(curator: Visitor, settings: Settings) -> None:
    page = curator.sends("/cards/desk/pictures", {"alternative": ""})
    assert page.status == 422 and "Valitse kuva." in page.text and "Kerro, mitä kuvassa on" in page.text
    assert brings(curator, pictures.png(), "").status == brings(curator, pictures.png(), "x" * 301).status == 422
    assert not (settings.instance / "pictures").exists()


@pytest.mark.parametrize("octets", [b"<svg onload=alert(1)>", b"<script>x</script>", b"%PDF", pictures.png()[:30]])
def test_what_is_no_picture_is_refused_with_a_sentence(curator: Visitor, octets: bytes) -> None:
    page = brings(curator, octets, "Kartta")
    assert page.status == 422 and "Tätä kuvaa ei voi näyttää." in page.text
    assert page.one("input", id="alternative").get("value") == "Kartta", "what was typed stays"


@both_ways
def test_a_picture_of_20_megabytes_is_refused_with_a_sentence(curator: Visitor, htmx: bool) -> None:
    page = brings(curator, pictures.png() + b"\0" * 20_000_000, htmx=htmx)
    assert page.status == 422 and "enintään 5 Mt" in page.text
    assert brings(curator, b"\0" * 26_000_000, htmx=htmx).status == 413


def test_only_the_desk_brings_pictures(member: Visitor, stranger: Visitor, site: Flask) -> None:
    assert brings(member, pictures.png()).status == 403
    assert brings(stranger, pictures.png()).status == 401
    assert member.opens("/cards/desk/pictures").status == 403
    assert member.opens(f"/cards/pictures/{'x' * 22}").status == 404
    for path in ("/cards/pictures/../../ankkuri.sqlite", "/cards/pictures/" + "%2e" * 22):
        assert member.opens(path).status == 404


def test_a_large_body_is_read_for_pictures_alone(curator: Visitor) -> None:
    assert curator.sends("/cards/new", {**WORDS, "body": "x" * 700_000}).status == 413


# -- what shows a picture, and pictures that may go -------------------------------------------------------------------


def brought(curator: Visitor, name: str) -> tuple[str, str]:
    """A picture that somebody brought: the line that shows it, and its id."""
    line = markdown_of(brings(curator, pictures.png(), name))
    return line, line.rsplit("/", 1)[1].rstrip(")")


def there(settings: Settings) -> set[str]:
    """The ids of the files."""
    return {path.stem for path in (settings.instance / "pictures").iterdir()}


def test_the_desk_sees_which_texts_show_a_picture(curator: Visitor, site: Flask, a_person: Callable[..., Person],
                                                  sits_down: Callable[[Person], Visitor]) -> None:
    now, earlier, draft, _ = (brought(curator, name)[0] for name in ("Yksi", "Kaksi", "Kolme", "Neljä"))
    a_card(site, "soita", body=f"{earlier}\n")
    a_card(site, "kiita", plain=f"{now}\n")
    curator.sends("/cards/soita/edit", {**fields_of(curator.opens("/cards/soita/edit")), "body": now, "do": "publish"})
    other = sits_down(a_person("Olli Toinen", roles=("curator",)))
    form = fields_of(other.opens("/cards/kiita/edit"))
    other.sends(f"/cards/drafts/{form['draft']}", {**form, "title": "Ollin oma", "body": draft}, htmx=True)
    page = curator.opens("/cards/desk/pictures")
    rows = {text_of(row.find("div/p")): text_of(row) for row in page.one("ul", class_="pictures")}  # type: ignore[arg-type]
    assert "Kiita" in rows["Yksi"] and "Soita" in rows["Yksi"] and "aiempi" not in rows["Yksi"]
    assert "Soita (aiempi versio)" in rows["Kaksi"]
    assert "keskeneräinen luonnos" in rows["Kolme"] and "Ollin" not in rows["Kolme"], "a draft is its writer's alone"
    assert "Poista lopullisesti" in rows["Neljä"] and "Poista" not in rows["Yksi"] + rows["Kaksi"] + rows["Kolme"]
    page = curator.opens("/cards/desk/pictures?show=idle")
    assert [text_of(row.find("div/p")) for row in page.one("ul", class_="pictures")] == ["Neljä"]  # type: ignore[arg-type]


def test_a_picture_that_nothing_shows_can_be_deleted(curator: Visitor, settings: Settings) -> None:
    _, name = brought(curator, "Kartta")
    action = f"/cards/desk/pictures/{name}/delete"
    assert curator.opens("/cards/desk/pictures").one("form", action=action) is not None
    assert curator.sends(action).goes_to == "/cards/desk/pictures?said=deleted"
    assert "Kuva on poistettu." in curator.opens("/cards/desk/pictures?said=deleted").text
    assert there(settings) == set() and curator.opens(f"/cards/pictures/{name}").status == 404
    assert curator.sends(action).status == 404


def test_a_picture_that_came_into_use_meanwhile_stays(curator: Visitor, site: Flask, settings: Settings) -> None:
    line, name = brought(curator, "Kartta")
    a_card(site, "soita", body=f"{line}\n")
    page = curator.sends(f"/cards/desk/pictures/{name}/delete")
    assert page.status == 409 and "Kuva on käytössä" in page.text and text_of(page.one("title")).startswith("Virhe:")
    assert there(settings) == {name} and curator.opens(f"/cards/pictures/{name}").status == 200


def test_what_a_curator_brought_is_in_their_own_export(curator: Visitor, member: Visitor) -> None:
    brings(curator, pictures.png(), "Kartta Iisalmesta")
    held, others = (one.opens("/account/export.json").response.get_json()["cards"]["card_pictures"]
                    for one in (curator, member))
    assert [one["alternative"] for one in held] == ["Kartta Iisalmesta"] and others == []


def test_only_the_desk_deletes_pictures(curator: Visitor, member: Visitor, stranger: Visitor,
                                        settings: Settings) -> None:
    _, name = brought(curator, "Kartta")
    assert member.sends(f"/cards/desk/pictures/{name}/delete").status == 403
    assert stranger.sends(f"/cards/desk/pictures/{name}/delete").status == 401
    assert curator.sends("/cards/desk/pictures/..%2f/delete").status == 404
    assert there(settings) == {name}


def test_what_nothing_shows_for_ninety_days_is_forgotten_and_what_something_shows_is_not(
        curator: Visitor, site: Flask, settings: Settings) -> None:
    names = ["Nyt", "Aiemmin", "Luonnos", "Vanha", "Uusi"]
    lines, ids = zip(*(brought(curator, name) for name in names), strict=True)
    a_card(site, "soita", body=f"{lines[1]}\n")
    form = fields_of(curator.opens("/cards/soita/edit"))
    curator.sends("/cards/soita/edit", {**form, "body": f"![Kartta]({lines[0][7:-1]} \"Otsikko\")", "do": "publish"})
    form = fields_of(curator.opens("/cards/new"))
    curator.sends(f"/cards/drafts/{form['draft']}", {**form, "body": lines[2]}, htmx=True)
    long_ago, now = clock.now() - timedelta(days=91), clock.now()
    with site.app_context():
        with writing() as database:
            database.execute(update(CardPicture).where(CardPicture.id != ids[4]).values(created_at=long_ago))
        assert actions.forget_unused_pictures(now) == 1
        assert there(settings) == {*ids[:3], ids[4]}
        assert actions.forget_unused_pictures(now) == 0, "twice is once"
        with writing() as database:
            database.execute(update(CardPicture).values(created_at=long_ago))
    _, newest = brought(curator, "Uusin")
    assert there(settings) == {*ids[:3], newest}, "who brings one sweeps"


def test_a_picture_in_an_answer_to_a_reader_stays(curator: Visitor, member: Visitor, site: Flask,
                                                  settings: Settings) -> None:
    line, name = brought(curator, "Kartta")
    question = id_of(asks(member, a_card(site, "soita")))
    assert answers(curator, question, answer=f"Katso kartta.\n\n{line}").status == 303
    assert "vastaus kysymykseen kortista Soita" in curator.opens("/cards/desk/pictures").text
    with site.app_context():
        with writing() as database:
            database.execute(update(CardPicture).values(created_at=clock.now() - timedelta(days=91)))
        assert actions.forget_unused_pictures(clock.now()) == 0
    assert curator.sends(f"/cards/desk/pictures/{name}/delete").status == 409 and there(settings) == {name}


def test_a_file_whose_row_never_came_goes_after_a_day(curator: Visitor, site: Flask, settings: Settings) -> None:
    _, name = brought(curator, "Kartta")
    (settings.instance / "pictures" / f"{'x' * 22}.png").write_bytes(b"x")
    with site.app_context():
        assert actions.forget_unused_pictures(clock.now()) == 0, "its row may be about to come"
        assert actions.forget_unused_pictures(clock.now() + timedelta(days=2)) == 1
    assert there(settings) == {name}


def test_a_site_without_pictures_forgets_none(site: Flask) -> None:
    with site.app_context():
        assert actions.forget_unused_pictures(clock.now()) == 0
