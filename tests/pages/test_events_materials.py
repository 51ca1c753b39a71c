"""Materials of an event: cards, links, videos with a picture of our own, files; what is taken and who gets them."""

from __future__ import annotations

import io
import os
import zipfile
from datetime import timedelta

import pytest
from flask import Flask

from intranet import clock
from intranet.database import writing
from intranet.events.materials import actions, store
from intranet.events.materials.content import NoMaterial, file_of
from intranet.events.materials.rules import is_address
from intranet.events.materials.types import Material
from intranet.settings import Settings
from intranet.web.downloads import SANDBOX
from tests.cards_on_the_shelf import a_card
from tests.events_ahead import an_event
from tests.pictures import png
from tests.tables import rows
from tests.visitor import Visitor

PDF = b"%PDF-1.7\n1 0 obj\n"
ADD = "/events/iisalmi/materials"


def packed(*names: str, mimetype: bytes = b"") -> bytes:
    """A packed document with these parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name in names:
            archive.writestr(name, "x")
    return file.getvalue()


def brings(facilitator: Visitor, octets: bytes, title: str = "Diat", name: str = "diat.pdf"):  # noqa: ANN201
    return facilitator.sends(ADD, {"kind": "file", "title": title, "file": (io.BytesIO(octets), name)})


def materials(site: Flask):  # noqa: ANN201
    return rows(site, "SELECT * FROM event_material ORDER BY number")


# -- what is taken ----------------------------------------------------------------------------------------------------


def test_files_are_known_by_what_they_are() -> None:
    wanted = {"pdf": PDF, "docx": packed("[Content_Types].xml", "word/document.xml"), "pptx": packed(
        "ppt/presentation.xml"), "xlsx": packed("xl/workbook.xml"), "txt": "Älä unohda!\n".encode(),
        "odt": packed("content.xml", mimetype=b"application/vnd.oasis.opendocument.text"), "png": png(4, 3)}
    assert {kind: file_of(octets)[0] for kind, octets in wanted.items()} == {kind: kind for kind in wanted}


@pytest.mark.parametrize(("octets", "why"), [
    (b"<html><script>alert(1)</script>", "not_taken"), (b"  <svg xmlns='x'/>", "not_taken"),
    (b"\xef\xbb\xbf<!doctype html>", "not_taken"), (b"#!/bin/sh\nrm", "not_taken"), (b"MZ\x90\x00", "not_taken"),
    (b"\x7fELF", "not_taken"), (b"a\x00b", "not_taken"), (b" ", "not_taken"), (b"\xff\xfe", "not_taken"),
    (packed("evil.sh"), "not_taken"), (packed(), "not_taken"), (b"PK\x03\x04broken", "not_taken"),
    (packed("word/document.xml", "word/vbaProject.bin"), "has_macros"),
    (packed("content.xml", mimetype=b"application/java-archive"), "not_taken"),
    (packed("content.xml", "Basic/Standard/x.xml", mimetype=b"application/vnd.oasis.opendocument.text"), "has_macros"),
    (b"%PDF-" + b"x" * 20_000_000, "too_large"),
], ids=lambda one: str(one)[:24])
def test_what_is_no_paper_of_a_meeting_is_refused(octets: bytes, why: str) -> None:
    with pytest.raises(NoMaterial, match=why):
        file_of(octets)


def test_an_archive_of_too_many_parts_is_refused_before_its_list_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipfile, "ZipFile", None)
    with pytest.raises(NoMaterial, match="not_taken"):
        file_of(b"PK\x03\x04" + (b"PK\x01\x02" + bytes(46)) * 5_001)


@pytest.mark.parametrize("address", [
    "javascript:alert(1)", "data:text/html,x", "//evil.example", "/events", "ftp://a.fi", "https://", "",
    "https://localhost", "https://user:secret@a.fi", "https://a.fi/ x", "https://a.fi:port/", "http://a.fi/\"onclick",
    "https://[::1", "HTTPS ://a.fi",
])
def test_only_pages_of_other_sites_are_links(address: str) -> None:
    assert not is_address(address) and is_address("https://www.example.org/video?v=1#t=2")


# -- on the page ------------------------------------------------------------------------------------------------------


def test_a_worksheet_is_brought_once_and_opens_in_the_readers_language(
        site: Flask, facilitator: Visitor, member: Visitor) -> None:
    an_event(site, led_by=[facilitator])
    for _ in range(2):
        assert facilitator.sends(ADD, {"kind": "sheet", "sheet": "network_timeline"}).goes_to.endswith("said=added")
    assert [(row.kind, row.address) for row in materials(site)] == [("sheet", "network_timeline")]
    page = member.opens("/events/iisalmi")
    assert page.one("a", href="/worksheets/network_timeline").text == "Verkoston aikajana"
    assert "Työpaperi" in page.text and member.opens("/worksheets/network_timeline").status == 200
    wrong = facilitator.sends(ADD, {"kind": "sheet", "sheet": "nowhere"})
    assert wrong.status == 422 and "Valitse työpaperi." in wrong.text and wrong.all("a", href="#sheet-sheet")


def test_what_is_not_there_any_more_or_has_no_address_is_no_link(
        site: Flask, facilitator: Visitor, member: Visitor) -> None:
    event_id = an_event(site, led_by=[facilitator])
    with site.app_context(), writing() as database:
        store.add(database, event_id, Material("a" * 22, "sheet", "", "removed_plugin"), clock.now())
        store.add(database, event_id, Material("b" * 22, "video", "Vain nimi tiedetään"), clock.now())
    for page in (member.opens("/events/iisalmi"), facilitator.opens(ADD)):
        assert "Vain nimi tiedetään" in page.text and "removed_plugin" not in page.html
        assert not page.all("a", href="")


def test_a_card_a_video_and_a_file_stand_on_the_events_page(site: Flask, facilitator: Visitor, member: Visitor) -> None:
    an_event(site, led_by=[facilitator])
    a_card(site, "soita", title="Soita päättäjälle")
    a_card(site, "salainen", state="archived")
    assert "salainen" not in facilitator.opens(ADD).html
    assert facilitator.sends(ADD, {"kind": "card", "card": "salainen"}).status == 422
    for _ in range(2):
        assert facilitator.sends(ADD, {"kind": "card", "card": "soita"}).goes_to == f"{ADD}?said=added"
    facilitator.sends(ADD, {"kind": "link", "title": "Verkostot", "address": "https://www.video.example/1",
                            "video": "yes", "still": (io.BytesIO(png(16, 9)), "still.png")})
    brings(facilitator, PDF, "Päivän diat")
    page = member.opens("/events/iisalmi")
    assert page.all("a", href="/cards/soita") and "Päivän diat" in page.text and "Tiedosto (PDF)" in page.text
    link = page.one("a", href="https://www.video.example/1")
    assert link.get("rel") == "noopener noreferrer" and "avautuu sivustolla video.example" in page.text
    card, video, file = materials(site)
    picture = member.opens(f"/events/files/{video.id}").response
    assert page.one("img", src=f"/events/files/{video.id}").get("alt") == ""
    assert picture.mimetype == "image/png" and "iframe" not in page.html
    answer = member.opens(f"/events/files/{file.id}").response
    assert answer.get_data() == PDF and answer.mimetype == "application/pdf"
    assert answer.headers["Content-Disposition"].startswith("attachment; filename=Paivan-diat.pdf")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"] == SANDBOX
    assert member.opens(f"/events/files/{card.id}").status == 404
    assert member.opens(f"/events/files/{'x' * 22}").status == 404


def test_a_name_of_a_file_says_nothing_about_it(site: Flask, facilitator: Visitor, member: Visitor) -> None:
    """Neither its ending nor its path is believed; the type is what its content is."""
    an_event(site, led_by=[facilitator])
    assert brings(facilitator, PDF, "../../etc/passwd\r\nX: 1", "../../evil.html").status == 303
    (file,) = materials(site)
    answer = member.opens(f"/events/files/{file.id}").response
    assert answer.mimetype == "application/pdf" and "X" not in answer.headers
    assert "filename=etc-passwd-X-1.pdf" in answer.headers["Content-Disposition"]
    page = brings(facilitator, b"<html>", "Sivu", "diat.pdf")
    assert page.status == 422 and "Tällaista tiedostoa ei oteta vastaan." in page.text
    assert page.one("input", id="file-title").get("value") == "Sivu" and page.all("a", href="#file-file")


def test_what_is_wrong_is_said_at_its_own_form(site: Flask, facilitator: Visitor) -> None:
    an_event(site, led_by=[facilitator])
    page = facilitator.sends(ADD, {"kind": "link", "title": "", "address": "javascript:alert(1)", "video": "yes"})
    assert page.status == 422 and "Kerro, mikä tämä on." in page.text and "Kirjoita koko osoite" in page.text
    assert page.one("input", id="link-address").get("value") == "javascript:alert(1)"
    assert page.one("input", id="file-title").get("aria-invalid") is None
    assert page.one("input", id="link-video").get("checked") is not None
    page = facilitator.sends(ADD, {"kind": "link", "title": "Kuva", "address": "https://a.fi",
                                   "still": (io.BytesIO(b"<svg/>"), "x.png")})
    assert page.status == 422 and page.all("a", href="#link-still")
    assert "Valitse tiedosto." in facilitator.sends(ADD, {"kind": "file", "title": "Diat"}).text
    assert facilitator.sends(ADD, {"kind": "???", "title": "a\x00"}).status == 422
    assert materials(site) == []


def test_materials_are_put_in_order_and_taken_away(site: Flask, settings: Settings, facilitator: Visitor) -> None:
    an_event(site, led_by=[facilitator])
    for title in ("Yksi", "Kaksi", "Kolme"):
        brings(facilitator, PDF, title)
    ids = {row.title: row.id for row in materials(site)}
    facilitator.sends(f"{ADD}/{ids['Kolme']}/up")
    facilitator.sends(f"{ADD}/{ids['Yksi']}/up")
    facilitator.sends(f"{ADD}/{ids['Yksi']}/down")
    assert [row.title for row in materials(site)] == ["Kolme", "Yksi", "Kaksi"]
    assert facilitator.sends(f"{ADD}/{ids['Yksi']}/out").goes_to == f"{ADD}?said=out#materials"
    assert [row.title for row in materials(site)] == ["Kolme", "Kaksi"]
    assert len(list((settings.instance / "event_files").iterdir())) == 2
    assert facilitator.sends(f"{ADD}/{ids['Yksi']}/out").status == 404


def test_files_of_a_draft_and_of_others_events_are_not_there(site: Flask, facilitator: Visitor, member: Visitor,
                                                             a_person, sits_down) -> None:
    an_event(site, led_by=[facilitator], state="draft")
    brings(facilitator, PDF)
    (file,) = materials(site)
    other = sits_down(a_person("Veikko Toinen", roles=("facilitator",)))
    for visitor in (member, other):
        assert visitor.opens(f"/events/files/{file.id}").status == 404
    assert facilitator.opens(f"/events/files/{file.id}").status == 200
    an_event(site, "oma", led_by=[other])
    assert other.sends(f"/events/oma/materials/{file.id}/out").status == 404, "ids in an address belong together"
    assert other.sends(ADD, {"kind": "file", "title": "x", "file": (io.BytesIO(PDF), "x.pdf")}).status == 404
    assert len(materials(site)) == 1


def test_a_copy_has_files_of_its_own(site: Flask, facilitator: Visitor, member: Visitor) -> None:
    an_event(site, led_by=[facilitator])
    brings(facilitator, PDF)
    went = facilitator.sends("/events/new", {"title": "Kuopio", "day": "20.5.2099", "starts": "9", "ends": "12",
                                             "copy_of": "iisalmi"}).goes_to
    first, second = materials(site)
    facilitator.sends(f"{ADD}/{first.id if first.event_id != second.event_id else ''}/out")
    assert "Diat" in facilitator.opens(went).text
    assert facilitator.opens(f"/events/files/{second.id}").response.get_data() == PDF


def test_a_file_whose_draft_is_gone_goes_too(site: Flask, settings: Settings, facilitator: Visitor) -> None:
    an_event(site, "luonnos", led_by=[facilitator], state="draft")
    facilitator.sends("/events/luonnos/materials", {"kind": "file", "title": "x", "file": (io.BytesIO(PDF), "x.pdf")})
    facilitator.sends("/events/luonnos/delete")
    (path,) = (settings.instance / "event_files").iterdir()
    with site.app_context():
        assert actions.forget_files(clock.now()) == 0, "a young file may still get its row"
        old = (clock.now() - timedelta(days=2)).timestamp()
        os.utime(path, (old, old))
        assert actions.forget_files(clock.now()) == 1 and not path.exists()


def test_a_full_disk_is_said_and_leaves_nothing(site: Flask, settings: Settings, facilitator: Visitor,
                                                monkeypatch: pytest.MonkeyPatch) -> None:
    an_event(site, led_by=[facilitator])

    def no_room(*_: object) -> None:
        raise OSError(28, "No space left")

    monkeypatch.setattr(actions.brought_files, "write", no_room)
    assert brings(facilitator, PDF).status == 503 and materials(site) == []


def test_there_is_an_end_to_materials(site: Flask, facilitator: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    an_event(site, led_by=[facilitator])
    monkeypatch.setattr(actions.rules, "MOST", 1)
    brings(facilitator, PDF)
    page = brings(facilitator, PDF, "Toinen")
    assert page.status == 422 and "Poista ensin jokin." in page.text and len(materials(site)) == 1
