"""A picture is what its content says, and tells nothing of who made it and where."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intranet.cards.pictures.content import LARGEST, NoPicture, picture_of
from tests import pictures


@pytest.mark.parametrize(("kind", "size"), [("png", (2, 1)), ("jpeg", (5, 3)), ("webp", (10, 5)), ("gif", (3, 2))])
def test_a_picture_keeps_its_pixels_and_loses_what_it_tells(kind: str, size: tuple[int, int]) -> None:
    made = pictures.ALL[kind]()
    picture = picture_of(made)
    assert (picture.kind, picture.width, picture.height) == (kind, *size)
    assert pictures.SECRET in made and pictures.SECRET not in picture.octets
    assert picture_of(picture.octets).octets == picture.octets, "nothing more is to be taken out"


@pytest.mark.parametrize("order", [">", "<"])
def test_a_photograph_keeps_which_way_is_up(order: str) -> None:
    assert b"Exif" not in picture_of(pictures.jpeg(1, order)).octets
    turned = picture_of(pictures.jpeg(6, order)).octets
    assert b"Exif\0\0MM\0*" in turned and b"\x01\x12\0\x03\0\0\0\x01\0\x06" in turned
    assert b"ICC_PROFILE" in turned and b"pixels\xff\0more\xff\xd0again\xff\xd9" in turned


def test_a_gif_goes_on_moving() -> None:
    assert b"NETSCAPE2.0" in picture_of(pictures.gif()).octets


@pytest.mark.parametrize("octets", [
    b"", b"x", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", b"%PDF-1.7",
    b"<html><script>alert(1)</script>", b"\x89PNG\r\n\x1a\n<script>alert(1)</script>", b"GIF89a" + b"<script>" * 9,
    b"\xff\xd8\xff\xe0\0\x02<script>", b"RIFF\x10\0\0\0WEBP<script>", pictures.png()[:40], pictures.jpeg()[:60],
    pictures.gif()[:30], b"PK\x03\x04", b"BM" + b"\0" * 60,
])
def test_what_is_no_picture_is_refused(octets: bytes) -> None:
    with pytest.raises(NoPicture, match="not_a_picture"):
        picture_of(octets)


def test_a_picture_that_is_too_much_is_refused() -> None:
    with pytest.raises(NoPicture, match="too_large"):
        picture_of(b"\x89PNG" + b"\0" * LARGEST)
    for size in ((9_000, 1), (7_000, 7_000)):
        with pytest.raises(NoPicture, match="too_wide"):
            picture_of(pictures.png(*size))


@pytest.mark.parametrize("name", [b"tEXt", b"IDAT"])
def test_a_picture_of_a_hundred_thousand_parts_keeps_nobody_waiting(name: bytes) -> None:
    whole = pictures.png()
    end = whole.index(b"IEND") - 4
    parts = (b"\0\0\0\0" + name + b"\0\0\0\0") * 100_000
    began = process_time()
    picture_of(whole[:end] + parts + whole[end:])
    assert process_time() - began < 3


@settings(max_examples=200, deadline=None)
@given(kind=st.sampled_from(sorted(pictures.ALL)), at=st.integers(0, 400), octet=st.integers(0, 255),
       cut=st.integers(0, 400))
def test_broken_files_are_refused_and_nothing_else_happens(kind: str, at: int, octet: int, cut: int) -> None:
    made = bytearray(pictures.ALL[kind]())
    made[at % len(made)] = octet
    try:
        picture = picture_of(bytes(made[:len(made) - cut]) if cut < len(made) else b"")
    except NoPicture:
        return
    assert picture.width > 0 and len(picture.octets) <= len(made) + 40
