"""The one input layer: signs, lengths, numbers and days, in path, query, form, name of a file and cookie."""

from __future__ import annotations

import io
from datetime import date

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from intranet.faults import Invalid
from intranet.text.days import day_of
from intranet.text.signs import FORBIDDEN
from intranet.web import forms
from tests.pictures import png
from tests.visitor import Visitor

UNSEEN = ("\0", "\ud800", "\udfff", "\x1b", "\x7f", "\uffff")


@pytest.mark.parametrize("sign", UNSEEN)
def test_a_sign_that_no_text_holds_is_refused_or_left_out(site: Flask, sign: str) -> None:
    with site.test_request_context("/?q=a%00b&q=%1bc", method="POST", data={"words": "x"}):
        assert forms.asked("q") == "ab" and forms.asked_many("q", 5) == ["ab", "c"]
    with pytest.raises(Invalid) as refused:
        forms.checked("words", f"a{sign}b", 10)
    assert refused.value.problems == {"words": "forbidden_signs"} and refused.value.words == {"words": "ab"}


@given(st.text(max_size=40))
def test_what_the_layer_lets_through_has_no_such_sign_and_is_not_too_long(text: str) -> None:
    try:
        kept = forms.checked("words", text, 20)
    except Invalid:
        return
    assert not FORBIDDEN.search(kept) and len(kept) <= 20 and "\r" not in kept


@pytest.mark.parametrize("place", ['{"a": "%s"}', '{"%s": 1}', '{"a": [{"b": {"c": ["%s"]}}]}', '{"a": "x%sx"}'])
@pytest.mark.parametrize("sign", UNSEEN)
def test_a_sign_that_json_spells_is_refused_however_deep(site: Flask, sign: str, place: str) -> None:
    unfit: dict[str, str] = {}
    for spelt, empty in ((place % f"\\u{ord(sign):04x}", True), (place % "\\u00e4", False)):
        with site.test_request_context("/", method="POST", data={"sent": spelt}):
            assert (forms.sent_object("sent", unfit) == {}) is empty
    assert unfit == {"sent": "no_object"}


@pytest.mark.parametrize("sent", ["[]", "7", "null", '"a"', "{", "[" * 9_000, '{"a":' * 3_000, "NaN",
                                  '{"a": NaN}', "1" * 5_000])
def test_what_is_no_object_is_refused(site: Flask, sent: str) -> None:
    unfit: dict[str, str] = {}
    with site.test_request_context("/", method="POST", data={"sent": sent, "none": " "}):
        assert forms.sent_object("sent", unfit) == forms.sent_object("none", unfit) == {}
    assert unfit == {"sent": "no_object"}


@pytest.mark.parametrize("sent", ["", "-1", "+1", "1.0", "1e3", "1e999", "nan", "inf", "٣", "２", "½", "0x1", "1_0",
                                  " 1", "1 ", "9" * 10, "9" * 400, "1\n"])
def test_what_is_no_number_is_none(sent: str) -> None:
    assert forms.whole_number(sent, otherwise=-7) == -7


def test_what_is_one_fits_into_every_database() -> None:
    assert forms.whole_number("007") == 7 and forms.whole_number("9" * 9) < 2**31


@pytest.mark.parametrize("sent", ["0.0.0000", "31.2.2027", "0000-01-01", "2027-02-30", "1.1.10000", "99999-01-01",
                                  "1.13.2027", "٣.٣.2027", "nan", "1.1.-5", "-1-1-1", "1" * 300])
def test_what_is_no_day_is_refused(sent: str) -> None:
    with pytest.raises(ValueError):
        day_of(sent)


def test_the_last_day_there_is_breaks_nothing(contact: Visitor, facilitator: Visitor) -> None:
    assert day_of("31.12.9999") == date(9999, 12, 31)
    for day in ("31.12.9999", "9999-12-31", "1.1.0001"):
        assert contact.sends("/steps", {"what": "x", "who": contact.person_id, "due": day}).status in (303, 422)
        made = facilitator.sends("/events/new", {"title": "X", "town": "Y", "place": "Z", "day": day, "starts": "23.59",
                                                 "ends": "0.00", "last_day": day, "minutes-0": "9" * 30, "what-0": "x"})
        assert made.status in (303, 422)


@pytest.mark.parametrize("path", ["/cards/a%00b", "/cards/%ed%a0%80", "/cards/%ff", "/cards/" + "a" * 300, "/cards/%1b",
                                  "/events/%00.ics", "/memos/x/versions/99999999999", "/memos/x/versions/%D9%A3",
                                  "/cards/x/history/1e999", "/sheets/%00", "/f/%00%00%00%00%00%00",
                                  "/papers/%00aaaaaaa"])
def test_hostile_addresses_lead_nowhere(member: Visitor, path: str) -> None:
    assert member.client.get(path).status_code in (400, 404)


@pytest.mark.parametrize("name", ["a\0.png", "../../x.png", "x" * 3_000, "%22a%22", "ä", "", "CON"])
def test_the_name_of_a_file_is_never_used(site: Flask, curator: Visitor, name: str) -> None:
    picture = (io.BytesIO(png()), name or "blob")
    sent = curator.sends("/cards/desk/pictures", {"picture": picture, "alternative": "Kuva"})
    assert sent.status == 200 and "X-Evil" not in sent.response.headers
    kept = [path.name for path in (site.extensions["ankkuri_settings"].instance).rglob("*.png")]
    assert len(kept) == 1 and len(kept[0]) == 26, "named by us"


@pytest.mark.parametrize("value", ["", "x", "\\000", "x" * 3_800, "<b>", "a.b.c", "\xff"])
def test_a_hostile_cookie_is_as_none(site: Flask, member: Visitor, value: str) -> None:
    for name in ("ankkuri-language", "ankkuri-theme", "ankkuri-view", "ankkuri-signals", "ankkuri-live-AAAAAA"):
        member.client.set_cookie(name, value)
    assert member.opens("/privacy").status == 200 and member.opens("/live/AAAAAA").status == 404
    stranger = site.test_client()
    stranger.set_cookie("ankkuri", value or "x")
    assert stranger.get("/login").status_code == 200


@pytest.mark.parametrize("kind", ["application/json", "text/plain", "multipart/form-data", "x",
                                  "multipart/form-data; boundary="])
def test_another_kind_of_body_is_an_empty_form(stranger: Visitor, kind: str) -> None:
    """No route takes JSON: however deep, it is not read, and the form lacks its token."""
    for body in (b"[" * 100_000, b'{"a":' * 50_000, b"\xff\xfe", b"csrf_token=x"):
        assert stranger.client.post("/login", data=body, content_type=kind).status_code == 403


def test_bodies_are_limited_whatever_they_are(stranger: Visitor, member: Visitor, curator: Visitor) -> None:
    large = b"words=" + b"x" * 13_000_000
    token = f"csrf_token={stranger.csrf_token}&".encode()
    assert stranger.client.post("/theme", data=token + large,
                                content_type="application/x-www-form-urlencoded").status_code == 413
    assert stranger.sends("/theme", {"words": (io.BytesIO(large), "x")}).status == 413
    many = {f"field-{number}": "x" for number in range(1_500)}
    assert stranger.sends("/theme", {**many, "file": (io.BytesIO(b"x"), "x")}).status == 413
    fields = "&".join(f"f{number}=" for number in range(60_000)).encode()
    assert stranger.client.post("/theme", data=token + fields,
                                content_type="application/x-www-form-urlencoded").status_code in (413, 422)
    picture = {"picture": (io.BytesIO(b"x" * 7_000_000), "x.png"), "alternative": "x"}
    assert curator.sends("/cards/desk/pictures", picture).status == 422, "its own limit, and a sentence of its own"
    picture = {"picture": (io.BytesIO(b"x" * 7_000_000), "x.png"), "alternative": "x"}
    assert member.sends("/cards/desk/pictures", picture).status == 403, "only once it is known that one may send any"
