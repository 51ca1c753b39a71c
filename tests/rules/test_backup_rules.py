"""Which archives stay, when one is overdue, what a manifest may name, and which archive is not taken."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from intranet.backup import rules
from intranet.backup.types import BackupRefused, BrokenArchive, Kept, Manifest, Part

NOW = datetime(2026, 11, 29, 2, 10, tzinfo=UTC)
FOLDERS = ("pictures", "event_files")
PARTS = (Part("database.sqlite", 10, "a" * 64), Part("first_start.json", 3, "b" * 64),
         Part("pictures/-x_Yz.jpg", 5, "c" * 64))
MANIFEST = Manifest(rules.FORMAT, "0.1.0", NOW, "production", "sqlite", "0018", {"card": 3, "person": 1}, PARTS)


def kept(at: datetime, *, verified: bool = True, before_restore: bool = False) -> Kept:
    return Kept(rules.name_of(at, sealed=False, before_restore=before_restore), at, 1, verified)


def test_a_name_says_when_the_archive_was_made_and_sorts_by_time() -> None:
    early, late = rules.name_of(NOW, sealed=True), rules.name_of(NOW + timedelta(seconds=1), sealed=True)
    assert early == "ankkuri-20261129T021000Z.tar.gz.sealed" and early < late
    assert rules.made_at(early) == NOW
    assert rules.made_at("before-restore-20261129T021000Z.tar.gz") == NOW
    assert rules.made_at("ankkuri-20261129T021000Z-2.tar.gz") == NOW


@pytest.mark.parametrize("name", [
    "ankkuri-20261129T021000Z.tar.gz.json", ".ankkuri-20261129T021000Z.tar.gz.aaaa.part", "notes.txt",
    "ankkuri-20261329T021000Z.tar.gz", "ankkuri-20261129T021000Z.tar.gz.note", "x/ankkuri-20261129T021000Z.tar.gz"])
def test_what_is_not_one_of_ours_is_not_taken_for_a_backup(name: str) -> None:
    assert rules.made_at(name) is None


def test_one_of_each_of_the_last_days_and_weeks_stays() -> None:
    made = [kept(NOW - timedelta(hours=12 * number)) for number in range(200)]
    gone = rules.to_forget(made, 7, 5, NOW)
    staying = sorted({one.made_at for one in made if one.name not in gone}, reverse=True)
    assert [at.date() for at in staying[:7]] == [NOW.date() - timedelta(days=number) for number in range(7)]
    weeks = {at.isocalendar()[:2] for at in staying}
    assert len(weeks) == 5 and len(staying) == 7 + 5 - 1, "the last week's newest is one of the seven days'"


@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_there_the_newest_stays_and_forgetting_twice_changes_nothing(seed: int) -> None:
    chance = random.Random(seed)
    made = [kept(NOW - timedelta(minutes=chance.randrange(200_000))) for _ in range(chance.randrange(1, 60))]
    daily, weekly = chance.randrange(1, 9), chance.randrange(0, 6)
    gone = set(rules.to_forget(made, daily, weekly, NOW))
    left = [one for one in made if one.name not in gone]
    assert max(made, key=lambda one: one.made_at) in left
    assert len({one.made_at for one in left}) <= daily + weekly
    assert rules.to_forget(left, daily, weekly, NOW) == []


def test_a_copy_from_before_a_restore_stays_five_weeks_beside_the_others() -> None:
    young, old = (kept(NOW - timedelta(days=days), before_restore=True) for days in (34, 36))
    assert rules.to_forget([young, old, kept(NOW)], 1, 0, NOW) == [old.name]


@pytest.mark.parametrize(("made", "began", "overdue"), [
    ([kept(NOW - timedelta(days=1))], None, False),
    ([kept(NOW - timedelta(days=2, seconds=1))], None, True),
    ([kept(NOW, verified=False), kept(NOW - timedelta(days=3))], None, True),
    ([], NOW - timedelta(days=1), False),
    ([], NOW - timedelta(days=3), True),
    ([], None, False),
])
def test_the_last_verified_one_counts_and_a_site_of_today_owes_none(made: list[Kept], began: datetime | None,
                                                                    overdue: bool) -> None:
    assert rules.is_overdue(made, began, NOW) is overdue


def test_a_manifest_read_back_is_the_same() -> None:
    assert rules.read_manifest(json.loads(json.dumps(rules.as_plain(MANIFEST))), FOLDERS) == MANIFEST


@pytest.mark.parametrize("path", [
    "/etc/passwd", "../first_start.json", "pictures/../first_start.json", "pictures/a/b.jpg", "settings.toml",
    "outbox/mail.eml", "pictures/.jpg", "pictures/x.jpg\n", "database.dump", "", "pictures\\x.jpg", "pictures/x",
    "running.lock", "pictures/x.jpg/", "C:/x.jpg", "pictures/\u0000.jpg"])
def test_a_manifest_that_names_another_place_is_refused(path: str) -> None:
    with pytest.raises(BrokenArchive):
        rules.read_manifest(rules.as_plain(replace(MANIFEST, parts=(*PARTS, Part(path, 1, "d" * 64)))), FOLDERS)


@pytest.mark.parametrize("change", [
    {"parts": []}, {"parts": None}, {"parts": "x"}, {"parts": [{"path": "database.sqlite"}]}, {"rows": {"card": -1}},
    {"rows": {"card": "3"}}, {"rows": []}, {"rows": {"card": True}}, {"made_at": "yesterday"}, {"made_at": 5},
    {"made_at": "2026-11-29T02:10:00"}, {"mode": "test"}, {"database": "oracle"}, {"format": "1"}, {"format": None},
    {"parts": [{"path": "database.sqlite", "size": 1.5, "sha256": "a" * 64}]},
    {"parts": [{"path": "database.sqlite", "size": 1, "sha256": "A" * 64}]},
    {"parts": [{"path": "database.sqlite", "size": 1, "sha256": "a" * 64}] * 2},
])
def test_a_manifest_of_another_shape_is_refused_with_a_sentence(change: dict[str, Any]) -> None:
    with pytest.raises(BackupRefused) as told:
        rules.read_manifest({**rules.as_plain(MANIFEST), **change}, FOLDERS)
    assert str(told.value).endswith(".")


@pytest.mark.parametrize("found", [None, [], "x", 3, {}])
def test_what_is_no_manifest_at_all_is_refused(found: Any) -> None:
    with pytest.raises(BrokenArchive):
        rules.read_manifest(found, FOLDERS)


def test_a_newer_format_is_told_as_one() -> None:
    with pytest.raises(BackupRefused, match="newer Ankkuri"):
        rules.read_manifest({**rules.as_plain(MANIFEST), "format": 2}, FOLDERS)


FITS = {"database": "sqlite", "mode": "production", "version": "0.1.0", "revisions": ["0001", "0018"]}


def test_an_archive_of_this_version_or_an_older_one_fits() -> None:
    rules.check_fits(MANIFEST, **FITS)  # type: ignore[arg-type]
    rules.check_fits(replace(MANIFEST, version="0.0.9", revision="0001"), **FITS)  # type: ignore[arg-type]
    rules.check_fits(MANIFEST, **{**FITS, "version": "0.10.0", "mode": "demo"})  # type: ignore[arg-type]
    assert rules.read_manifest(rules.as_plain(MANIFEST), FOLDERS).rows == {"card": 3, "person": 1}


@pytest.mark.parametrize(("manifest", "words"), [
    (replace(MANIFEST, version="0.10.0"), "newer version"),
    (replace(MANIFEST, revision="0019"), "newer version"),
    (replace(MANIFEST, database="postgresql"), "DATABASE_URL"),
    (replace(MANIFEST, mode="demo"), "demo"),
])
def test_an_archive_that_does_not_fit_is_refused_with_the_reason(manifest: Manifest, words: str) -> None:
    with pytest.raises(BackupRefused, match=words):
        rules.check_fits(manifest, **FITS)  # type: ignore[arg-type]


@pytest.mark.parametrize("found", [{"card": 3}, {"card": 3, "person": 2}, {"card": 3, "person": 1, "cat": 0}])
def test_other_rows_than_the_manifest_says_are_told_by_their_table(found: dict[str, int]) -> None:
    with pytest.raises(BrokenArchive, match="cat" if "cat" in found else "person"):
        rules.check_rows(found, MANIFEST)
