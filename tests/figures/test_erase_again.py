"""Figure `erase`: whoever was erased stays so after a restore, a cut, and while somebody is in the way."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask

from intranet.database import db, writing
from intranet.faults import NotSaved
from intranet.people.models import Person
from intranet.plugin_system.registry import Registry
from intranet.privacy import actions, ledger
from intranet.privacy import store as privacy_store
from intranet.settings import Settings, keep_first_start
from tests.canaries import Canaries
from tests.conftest import OUR_ORGANISATION, PASSWORD
from tests.events_ahead import an_event, seats
from tests.figures.telling import caught, tell
from tests.pages.test_worksheets_pages import saves, starts
from tests.tables import rows
from tests.visitor import Visitor

WORDS = Canaries("harmaahaikara")


@pytest.fixture
def person(site: Flask, settings: Settings, a_person: Callable[..., Person],
           sits_down: Callable[[Person], Visitor]) -> Visitor:
    """Somebody with words of their own in a sheet, on a site that has been started."""
    keep_first_start(settings)
    visitor = sits_down(a_person(f"Nimi {WORDS.for_field('name')}", email=f"{WORDS.for_field('address')}@koe.example",
                                 organisation=OUR_ORGANISATION))
    sheet = starts(visitor, "own_activity")
    assert saves(visitor, sheet, "for_whom", WORDS.for_field("sheet's answer")).status == 200
    return visitor


def leaves(person: Visitor) -> None:
    assert person.sends("/account/leave", {"old_password": PASSWORD}).status == 303


def run(site: Flask, *words: object) -> str:
    with site.app_context():
        db.session.remove()
    answer = site.test_cli_runner().invoke(args=[str(word) for word in words])
    assert answer.exit_code == 0, answer.output
    return str(answer.output)


def test_a_restored_backup_erases_again(site: Flask, settings: Settings, person: Visitor, tmp_path: Path) -> None:
    archive = tmp_path / "stick" / "one.tar.gz"
    archive.parent.mkdir()
    run(site, "backup", archive)
    leaves(person)
    assert WORDS.found_in(site) == {}
    told = run(site, "restore", archive, "--replace")
    assert "are erased again: 1." in told and WORDS.found_in(site) == {}
    tell("erase", {"after a restore"}, restores=1)
    for path in (settings.instance / "erased", settings.backup_folder / "erased"):
        assert [one.name for one in path.iterdir()] == [person.person_id]
        (path / (person.person_id or "")).unlink()
    run(site, "restore", archive, "--replace")
    assert WORDS.found_in(site).keys() == set(WORDS.fields)
    caught("erase", "a restore that does not know who was erased")


def test_the_list_beside_an_archive_is_enough(site: Flask, settings: Settings, person: Visitor, tmp_path: Path) -> None:
    run(site, "backup", tmp_path / "one.tar.gz")
    (tmp_path / "erased").mkdir(exist_ok=True)
    (tmp_path / "erased" / (person.person_id or "")).touch()
    run(site, "restore", tmp_path / "one.tar.gz", "--replace")
    assert WORDS.found_in(site) == {}


def test_an_old_database_that_was_put_back_by_hand_erases_again(site: Flask, settings: Settings,
                                                                person: Visitor) -> None:
    for folder in (settings.instance / "erased", settings.backup_folder / "erased"):
        folder.mkdir(parents=True)
        (folder / (person.person_id or "")).touch()
        (folder / "no id").touch()
    with site.app_context():
        assert actions.erase_again() == 1 and actions.erase_again() == 0
    assert WORDS.found_in(site) == {}


def test_while_somebody_reads_it_is_finished_later(site: Flask, person: Visitor,
                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(privacy_store, "sweep", lambda: False)
    leaves(person)
    assert rows(site, "SELECT id FROM person") == []
    with site.app_context():
        assert ledger.unfinished() == {person.person_id} and actions.finish() == 0
        monkeypatch.undo()
        assert actions.finish() == 1 and ledger.unfinished() == set()
    assert WORDS.found_in(site) == {}


def test_what_was_not_saved_erases_nobody(site: Flask, person: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is full at the commit: the person is there, is told so, and no list says otherwise."""
    note = ledger.note

    def full(person_id: str) -> None:
        note(person_id)
        raise NotSaved

    monkeypatch.setattr(ledger, "note", full)
    assert person.sends("/account/leave", {"old_password": PASSWORD}).status == 503
    assert len(rows(site, "SELECT id FROM person")) == 1
    with site.app_context():
        assert ledger.erased() == ledger.unfinished() == set() and actions.erase_again() == actions.finish() == 0


def test_a_room_that_fails_erases_nobody(site: Flask, person: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(self: Registry, hook: str, **offered: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(Registry, "tell_rooms", fails)
    with pytest.raises(RuntimeError):
        person.sends("/account/leave", {"old_password": PASSWORD})
    assert len(rows(site, "SELECT id FROM person")) == 1


def test_a_plugin_is_told_and_one_that_fails_keeps_nobody(settings: Settings, tmp_path: Path, person: Visitor,
                                                          site: Flask) -> None:
    told: list[tuple[str, str]] = []

    def forget_person(person: object) -> None:
        told.append((person.id, person.email))  # type: ignore[attr-defined]
        raise ValueError(person.email)  # type: ignore[attr-defined]

    module = type(os)("plugin_that_forgets")
    module.forget_person = forget_person  # type: ignore[attr-defined]
    site.extensions["ankkuri_registry"]._manager.register(module, name="forgetful")
    leaves(person)
    assert told == [(person.person_id, f"{WORDS.fields['address']}@koe.example")]
    assert WORDS.found_in(site) == {}, "nothing of the fault's words is kept"


def test_nobody_is_left_in_a_seat(site: Flask, person: Visitor, member: Visitor, facilitator: Visitor) -> None:
    an_event(site, led_by=[facilitator], seats=1)
    person.sends("/events/iisalmi/signup", {"needs": ""})
    member.sends("/events/iisalmi/signup", {"needs": ""})
    assert seats(site) == [(1, True), (2, False)]
    leaves(person)
    assert seats(site) == [(2, True)]


def test_two_who_erase_the_same_person_erase_once(site: Flask, person: Visitor) -> None:
    leaves(person)
    with site.app_context(), writing() as database:
        assert database.get(Person, person.person_id) is None
    with site.app_context():
        assert ledger.erased() == {person.person_id}
    assert [row.action for row in rows(site, "SELECT action FROM trail WHERE object_id = :id", id=person.person_id)] \
        == ["person-erased"]
