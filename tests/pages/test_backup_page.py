"""/admin/backup: what is there, whether it is good, and one more; the start page tells when it is missing."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from flask import Flask

from intranet import clock
from intranet.backup import actions
from intranet.jobs import actions as jobs
from intranet.settings import Settings, keep_first_start
from tests.inspect_page import text_of
from tests.visitor import Visitor

START = datetime(2027, 6, 2, 9, 0, 30, tzinfo=UTC)
BUTTON = "Tee varmuuskopio nyt"


@pytest.fixture(autouse=True)
def at() -> Iterator[time_machine.Coordinates]:
    """Everything happens at one moment of a summer."""
    with time_machine.travel(START, tick=False) as moment:
        yield moment


@pytest.fixture
def kept(settings: Settings) -> Path:
    """The instance's folder, begun now."""
    keep_first_start(settings)
    touch(settings.instance / "first_start.json", START)
    return settings.instance


def touch(path: Path, moment: datetime) -> None:
    os.utime(path, (moment.timestamp(), moment.timestamp()))


def make_one(site: Flask) -> str:
    with site.app_context():
        actions.make_by_itself(clock.now())
        return actions.kept()[0].name


def test_a_new_site_says_when_the_first_one_is_made_and_warns_nobody(admin: Visitor, kept: Path) -> None:
    page = admin.opens("/admin/backup")
    assert "Ensimmäinen varmuuskopio tehdään ensi yönä." in page.text and BUTTON in page.text
    assert "Varmuuskopiot" not in [text_of(one) for one in admin.opens("/").all("h2")]


def test_what_is_there_is_shown_with_time_size_and_whether_it_was_checked(admin: Visitor, site: Flask, kept: Path,
                                                                          at: time_machine.Coordinates) -> None:
    name = make_one(site)
    page = admin.opens("/admin/backup")
    assert "Viimeisin varmuuskopio on kunnossa 2.6.2027 klo 12.00" in page.text
    assert f"kunnossa {size_of(kept / 'backups' / name)} Mt ei {name}" in page.text
    assert "Uusia varmuuskopioita ei suojata avaimella." in page.text and str(kept) not in page.html


def size_of(path: Path) -> str:
    return f"{path.stat().st_size / 1048576:.1f}".replace(".", ",")


def test_a_sealed_one_says_so(admin: Visitor, site: Flask, kept: Path) -> None:
    site.extensions["ankkuri_settings"] = replace(site.extensions["ankkuri_settings"], backup_key="k" * 20)
    name = make_one(site)
    page = admin.opens("/admin/backup")
    assert f"Mt kyllä {name}" in page.text and "ei suojata avaimella" not in page.text and "k" * 20 not in page.html


@pytest.mark.parametrize("harm", ["shorter", "no note", "note of somebody else"])
def test_one_that_is_not_what_was_checked_is_told(admin: Visitor, site: Flask, kept: Path, harm: str) -> None:
    path = kept / "backups" / make_one(site)
    note = path.with_name(f"{path.name}.json")
    if harm == "shorter":
        path.write_bytes(path.read_bytes()[:-1])
    elif harm == "no note":
        note.unlink()
    else:
        note.write_text(json.dumps(["verified"]), encoding="utf-8")
    assert "ei tarkistettu" in admin.opens("/admin/backup").text


def test_after_two_days_administrators_are_told_wherever_they_look(admin: Visitor, member: Visitor, site: Flask,
                                                                  kept: Path, at: time_machine.Coordinates) -> None:
    make_one(site)
    at.shift(timedelta(days=2))
    assert "Viimeisin kunnossa oleva varmuuskopio on tehty" not in admin.opens("/").text
    at.shift(timedelta(seconds=1))
    start = admin.opens("/")
    assert "Viimeisin kunnossa oleva varmuuskopio on tehty 2.6.2027 klo 12.00. Katso varmuuskopiot" in start.text
    assert "Varmuuskopiot kaipaa katsomista" in admin.opens("/admin").text
    assert "on yli kaksi päivää vanha" in admin.opens("/admin/backup").text
    assert "varmuuskopio" not in member.opens("/").text.lower()
    make_one(site)
    assert "varmuuskopio on tehty" not in admin.opens("/").text


def test_a_site_that_never_made_one_is_told_so_too(admin: Visitor, kept: Path, at: time_machine.Coordinates) -> None:
    at.shift(timedelta(days=3))
    assert "Kunnossa olevaa varmuuskopiota ei vielä ole. Katso varmuuskopiot" in admin.opens("/").text


def test_what_a_restore_replaced_is_no_good_backup(admin: Visitor, site: Flask, kept: Path) -> None:
    (kept / "backups").mkdir()
    with site.app_context():
        actions.note(actions.make(kept / "backups", clock.now(), before_restore=True))
    page = admin.opens("/admin/backup")
    assert "ennen palautusta" in page.text and "Ensimmäinen varmuuskopio tehdään ensi yönä." in page.text


def test_an_admin_has_one_made_which_is_noted_in_the_trail(admin: Visitor, site: Flask, kept: Path) -> None:
    page = admin.sends("/admin/backup", {})
    assert (page.status, page.goes_to) == (303, "/admin/backup?said=asked")
    page = admin.opens(page.goes_to)
    assert "Varmuuskopio tehdään heti, kun ajastin ehtii." in page.text
    assert "Se tehdään, kun ajastin on taas käynnissä. Katso uudelleen" in page.text and BUTTON not in page.text
    assert "ajastettu työ: make_backup" in admin.opens("/admin/audit").text
    with site.app_context():
        jobs.sign_of_life("me")
        assert "Se tehdään hetken kuluttua." in admin.opens("/admin/backup").text
        run = jobs.run_if_due("make_backup", "me")
    assert run is not None and (run.outcome, run.things) == ("done", 1)
    page = admin.opens("/admin/backup")
    assert "Viimeisin varmuuskopio on kunnossa" in page.text and BUTTON in page.text


def test_asking_twice_is_asking_once(admin: Visitor, site: Flask, kept: Path) -> None:
    for _ in range(2):
        assert admin.sends("/admin/backup", {"target": "/etc/cron.d/x"}).status == 303
    with site.app_context():
        jobs.run_if_due("make_backup", "me")
        assert jobs.run_if_due("make_backup", "me") is None and len(actions.kept()) == 1


def test_a_failed_try_is_told_without_its_words(admin: Visitor, site: Flask, kept: Path,
                                                monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*rest: object) -> None:
        raise OSError(28, "kissan nimi on Mirri")

    admin.sends("/admin/backup", {})
    with site.app_context(), monkeypatch.context() as patch:
        patch.setattr(actions.archive, "write", full)
        jobs.run_if_due("make_backup", "me")
    page = admin.opens("/admin/backup")
    assert "Viimeisin yritys epäonnistui" in page.text and "Mirri" not in page.html


def test_others_neither_see_backups_nor_have_them_made(member: Visitor, contact: Visitor, curator: Visitor,
                                                       facilitator: Visitor, stranger: Visitor, site: Flask,
                                                       kept: Path) -> None:
    for person in (member, contact, curator, facilitator):
        assert person.opens("/admin/backup").status == 403
        assert person.sends("/admin/backup", {}).status == 403
    assert stranger.opens("/admin/backup").status in (302, 303, 401)
    with site.app_context():
        assert jobs.run_if_due("make_backup", "me") is None and actions.kept() == []


def test_no_address_gives_a_backup_out(admin: Visitor, site: Flask, kept: Path) -> None:
    name = make_one(site)
    for address in (f"/admin/backup/{name}", f"/static/{name}", f"/admin/backup/../{name}", f"/backups/{name}"):
        assert admin.opens(address).status == 404


def test_the_page_is_there_in_every_language(admin: Visitor, site: Flask, kept: Path) -> None:
    make_one(site)
    admin.sends("/language", {"language": "sv"})
    assert "Den senaste säkerhetskopian är i ordning" in admin.opens("/admin/backup").text
    admin.sends("/language", {"language": "en"})
    page = admin.opens("/admin/backup").text
    assert "The last backup is good" in page and "of the last 7 days and 5 weeks" in page
