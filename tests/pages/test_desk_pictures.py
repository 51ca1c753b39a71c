"""Pictures for cards: brought at the desk, checked by content, served to whoever is signed in and to nobody else."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from flask import Flask

from intranet.settings import Settings
from tests import pictures
from tests.conftest import both_ways
from tests.pages.test_desk_writing import WORDS
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
    assert headers["X-Content-Type-Options"] == "nosniff" and "sandbox" in headers["Content-Security-Policy"]
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
