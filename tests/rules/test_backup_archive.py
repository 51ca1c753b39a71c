"""Archives written and read back: every changed octet is noticed, nothing is taken that should not be there."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import tarfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from intranet.backup import archive, rules
from intranet.backup.sealing import MAGIC, PIECE, Opening, Sealing
from intranet.backup.types import BackupRefused, BrokenArchive, Manifest, Part, WrongKey

KEY = "correct horse battery staple"
FOLDERS = ("pictures",)
CONTENT = {"database.sqlite": bytes(range(256)) * 1200, "first_start.json": b"{}", "pictures/a.jpg": b"\xff\xd8" * 99}


def written(folder: Path, key: str = "", content: dict[str, bytes] = CONTENT) -> tuple[Path, Manifest]:
    """An archive of these files."""
    stage = folder / "stage"
    (stage / "pictures").mkdir(parents=True)
    for path, octets in content.items():
        (stage / path).write_bytes(octets)
    manifest = Manifest(rules.FORMAT, "0.1.0", datetime(2026, 11, 29, tzinfo=UTC), "demo", "sqlite", "0018", {"a": 1},
                        tuple(archive.part_of(stage, path) for path in content))
    archive.write(folder / "made", stage, manifest, key)
    return folder / "made", manifest


def taken(path: Path, folder: Path, key: str = "") -> Manifest:
    (folder / "out").mkdir(exist_ok=True)
    return archive.unpack(path, folder / "out", key, FOLDERS)


def by_hand(path: Path, manifest: object, entries: Iterable[tuple[tarfile.TarInfo, bytes]], *,
            more: bytes = b"") -> Path:
    """An archive that our own writer would not make."""
    with gzip.open(path, "wb") as packed:
        with tarfile.open(fileobj=packed, mode="w|", format=tarfile.PAX_FORMAT) as tar:
            said = json.dumps(manifest).encode()
            for entry, octets in (an_entry("manifest.json", said), *entries):
                tar.addfile(entry, io.BytesIO(octets))
        packed.write(more)
    return path


def an_entry(name: str, octets: bytes, kind: bytes = tarfile.REGTYPE,
             target: str = "") -> tuple[tarfile.TarInfo, bytes]:
    entry = tarfile.TarInfo(name)
    entry.size, entry.type, entry.linkname = len(octets) if kind == tarfile.REGTYPE else 0, kind, target
    return entry, octets


def a_manifest(**paths: bytes) -> dict[str, object]:
    parts = tuple(Part(path, len(octets), hashlib.sha256(octets).hexdigest()) for path, octets in paths.items())
    return rules.as_plain(Manifest(1, "0.1.0", datetime(2026, 11, 29, tzinfo=UTC), "demo", "sqlite", "0018", {}, parts))


DATABASE = {"database.sqlite": b"rows"}


@pytest.mark.parametrize("key", ["", KEY])
def test_what_was_put_in_comes_out_octet_by_octet(tmp_path: Path, key: str) -> None:
    path, manifest = written(tmp_path, key)
    assert taken(path, tmp_path, key) == manifest
    assert {name: (tmp_path / "out" / name).read_bytes() for name in CONTENT} == CONTENT
    assert path.stat().st_mode & 0o777 == 0o600
    assert all(one.stat().st_mode & 0o077 == 0 for one in (tmp_path / "out").rglob("*"))


def test_a_sealed_archive_shows_nothing_of_what_is_in_it(tmp_path: Path) -> None:
    octets = b"kissan nimi on Mirri " * 400
    path, _ = written(tmp_path, KEY, {"database.sqlite": octets})
    sealed = path.read_bytes()
    assert sealed.startswith(MAGIC) and b"Mirri" not in sealed and b"manifest" not in sealed
    assert sealed != written(tmp_path / "again", KEY, {"database.sqlite": octets})[0].read_bytes()


@pytest.mark.parametrize("key", ["", "correct horse battery stapler", KEY.upper()])
def test_a_wrong_key_is_told_as_one(tmp_path: Path, key: str) -> None:
    path, _ = written(tmp_path, KEY)
    with pytest.raises(WrongKey, match="BACKUP_KEY"):
        taken(path, tmp_path, key)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_key_is_no_hindrance_for_an_archive_that_is_not_sealed(tmp_path: Path) -> None:
    path, manifest = written(tmp_path)
    assert taken(path, tmp_path, KEY) == manifest


@pytest.mark.parametrize("key", ["", KEY])
@pytest.mark.parametrize("part", range(1, 20))
def test_an_archive_that_is_cut_off_anywhere_is_noticed(tmp_path: Path, key: str, part: int) -> None:
    path, _ = written(tmp_path, key)
    whole = path.read_bytes()
    path.write_bytes(whole[:len(whole) * part // 20])
    with pytest.raises(BackupRefused):
        taken(path, tmp_path, key)


@pytest.mark.parametrize("length", [0, 1, 8, 12, 30, 60])
def test_an_archive_without_its_last_octets_is_noticed(tmp_path: Path, length: int) -> None:
    for key in ("", KEY):
        path, _ = written(tmp_path / key.replace(" ", "_"), key)
        path.write_bytes(path.read_bytes()[:-length or None] if length else b"")
        with pytest.raises(BackupRefused):
            taken(path, tmp_path, key)


@pytest.mark.parametrize("key", ["", KEY])
@pytest.mark.parametrize("part", range(20))
def test_a_changed_octet_is_noticed(tmp_path: Path, key: str, part: int) -> None:
    path, manifest = written(tmp_path, key)
    octets = bytearray(path.read_bytes())
    octets[len(octets) * part // 20 + 11] ^= 0x20
    path.write_bytes(octets)
    try:
        found = taken(path, tmp_path, key)
    except BackupRefused:
        return
    # gzip and tar keep a few octets that say nothing; then what came out is what was put in
    assert not key and found == manifest
    assert {name: (tmp_path / "out" / name).read_bytes() for name in CONTENT} == CONTENT


def test_sealed_pieces_cannot_be_swapped_or_left_out() -> None:
    below = io.BytesIO()
    with Sealing(below, KEY) as sealing:
        sealing.write(b"a" * PIECE + b"b" * PIECE + b"c" * 10)
    whole, step = below.getvalue(), PIECE + 16
    head = len(MAGIC) + 32
    first, second, last = whole[head:head + step], whole[head + step:head + 2 * step], whole[head + 2 * step:]
    assert Opening(io.BytesIO(whole), KEY).readall() == b"a" * PIECE + b"b" * PIECE + b"c" * 10
    for pieces in (second + first + last, first + last, first + second, first + first + second + last, b""):
        opened = Opening(io.BytesIO(whole[:head] + pieces), KEY)
        if not pieces:
            assert opened.readall() == b""  # the archive in it then ends before it begins
            continue
        with pytest.raises(BrokenArchive):
            opened.readall()


@pytest.mark.parametrize("octets", [b"", b"kissa", b"\x1f\x8b", MAGIC, MAGIC + b"x" * 10, b"PK\x03\x04" * 50,
                                    gzip.compress(b"", mtime=0), gzip.compress(b"kissa" * 999, mtime=0)])
def test_a_file_that_is_no_backup_is_refused_with_a_sentence(tmp_path: Path, octets: bytes) -> None:
    path = tmp_path / "made"
    path.write_bytes(octets)
    with pytest.raises(BackupRefused) as told:
        taken(path, tmp_path, KEY)
    assert str(told.value).endswith(".") and list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("named", [True, False], ids=["named by the manifest", "not named"])
@pytest.mark.parametrize("name", ["../escaped.jpg", "/tmp/escaped.jpg", "pictures/../../escaped.jpg"])
def test_an_entry_that_points_out_of_the_folder_is_not_written(tmp_path: Path, name: str, named: bool) -> None:
    manifest = a_manifest(**DATABASE, **({name: b"x"} if named else {}))
    path = by_hand(tmp_path / "a", manifest, [an_entry("database.sqlite", b"rows"), an_entry(name, b"x")])
    with pytest.raises(BrokenArchive):
        taken(path, tmp_path)
    assert not list(tmp_path.glob("**/escaped.jpg")) and not Path("/tmp/escaped.jpg").exists()


@pytest.mark.parametrize(("kind", "target"), [(tarfile.SYMTYPE, "/etc/passwd"), (tarfile.LNKTYPE, "manifest.json"),
                                              (tarfile.DIRTYPE, ""), (tarfile.FIFOTYPE, ""), (tarfile.CHRTYPE, "")])
def test_an_entry_that_is_no_plain_file_is_refused(tmp_path: Path, kind: bytes, target: str) -> None:
    path = by_hand(tmp_path / "a", a_manifest(**DATABASE), [an_entry("database.sqlite", b"", kind, target)])
    with pytest.raises(BrokenArchive):
        taken(path, tmp_path)
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("entries", [
    [], [an_entry("database.sqlite", b"row")], [an_entry("database.sqlite", b"rowS")],
    [an_entry("first_start.json", b"rows")],
    [an_entry("database.sqlite", b"rows"), an_entry("first_start.json", b"{}")],
    [an_entry("database.sqlite", b"rows"), an_entry("database.sqlite", b"rows")],
])
def test_an_archive_that_is_not_what_its_manifest_says_is_refused(
        tmp_path: Path, entries: list[tuple[tarfile.TarInfo, bytes]]) -> None:
    with pytest.raises(BrokenArchive):
        taken(by_hand(tmp_path / "a", a_manifest(**DATABASE), entries), tmp_path)


def test_long_headers_of_other_programs_are_not_read_into_memory(tmp_path: Path) -> None:
    entry, octets = an_entry("database.sqlite", b"rows")
    entry.pax_headers = {"comment": "x" * 100_000}
    with pytest.raises(BrokenArchive, match="something else than files"):
        taken(by_hand(tmp_path / "a", a_manifest(**DATABASE), [(entry, octets)]), tmp_path)


def test_what_stands_after_the_end_is_not_unpacked_without_end(tmp_path: Path) -> None:
    path = by_hand(tmp_path / "a", a_manifest(**DATABASE), [an_entry("database.sqlite", b"rows")],
                   more=bytes(archive.PIECE * 3))
    with pytest.raises(BrokenArchive, match="after its end"):
        taken(path, tmp_path)


def test_an_archive_for_which_there_is_no_room_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    manifest = a_manifest(**DATABASE)
    manifest["parts"][0]["size"] = 10 ** 15  # type: ignore[index]
    with pytest.raises(BackupRefused, match="no room"):
        taken(by_hand(tmp_path / "a", manifest, [an_entry("database.sqlite", b"rows")]), tmp_path)
    assert list((tmp_path / "out").iterdir()) == []


def test_an_archive_is_never_written_over(tmp_path: Path) -> None:
    there, draft = tmp_path / "made", tmp_path / "draft"
    there.write_bytes(b"old")
    draft.write_bytes(b"new")
    with pytest.raises(FileExistsError):
        archive.put_in_place(draft, there)
    assert there.read_bytes() == b"old"
