"""Files are written whole or not at all, and never outside the folder that was named."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from intranet.exports import folder as module
from intranet.exports.folder import Odd, open_folder


def put(path: Path, name: str, octets: bytes) -> None:
    with open_folder(path) as folder:
        folder.put(name, octets)


def test_a_file_is_written_and_written_over(tmp_path: Path) -> None:
    there = tmp_path / "uusi" / "kortit"
    put(there, "a.md", b"yksi")
    (there / "a.md").chmod(0o640)
    put(there, "a.md", b"kaksi\r\n")
    assert (there / "a.md").read_bytes() == b"kaksi\r\n"
    assert stat.S_IMODE((there / "a.md").stat().st_mode) == 0o640
    assert [one.name for one in there.iterdir()] == ["a.md"]


def test_what_was_there_stays_when_the_disk_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "a.md", b"vanha")
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")
    monkeypatch.setattr(module.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        put(tmp_path, "a.md", b"uusi")
    assert (tmp_path / "a.md").read_bytes() == b"vanha"
    assert [one.name for one in tmp_path.iterdir()] == ["a.md"]


def test_what_a_killed_export_left_behind_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / ".a.md.new").write_bytes(b"puol")
    put(tmp_path, "a.md", b"koko")
    assert [one.name for one in tmp_path.iterdir()] == ["a.md"]


@pytest.mark.parametrize("name", ["", ".", "..", "../a.md", "/tmp/a.md", "a/b.md", "a\0.md"])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    with open_folder(tmp_path) as folder:
        with pytest.raises(ValueError, match="without a folder"):
            folder.put(name, b"x")
        with pytest.raises(ValueError, match="without a folder"):
            folder.remove(name)


def test_links_are_neither_read_nor_followed(tmp_path: Path) -> None:
    outside, there = tmp_path / "ulkona.md", tmp_path / "kortit"
    outside.write_bytes(b"salaisuus")
    there.mkdir()
    (there / "a.md").symlink_to(outside)
    (there / ".b.md.new").symlink_to(outside)
    with open_folder(there) as folder:
        assert folder.contents(".md") == {"a.md": Odd("it is a link")}
        folder.put("b.md", b"b")
        folder.put("a.md", b"a")
        folder.remove("b.md")
    assert outside.read_bytes() == b"salaisuus"
    assert (there / "a.md").read_bytes() == b"a" and not (there / "a.md").is_symlink()


def test_a_link_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "muualla").mkdir()
    (tmp_path / "kortit").symlink_to(tmp_path / "muualla")
    with pytest.raises(OSError), open_folder(tmp_path / "kortit"):
        pass
    assert list((tmp_path / "muualla").iterdir()) == []


def test_what_is_no_file_is_told_and_nothing_waits_for_it(tmp_path: Path) -> None:
    (tmp_path / "kansio.md").mkdir()
    os.mkfifo(tmp_path / "putki.md")
    (tmp_path / "iso.md").write_bytes(b"x" * (module.LARGEST + 1))
    (tmp_path / "muu.txt").write_bytes(b"x")
    with open_folder(tmp_path) as folder:
        assert {name: one.why for name, one in folder.contents(".md").items() if isinstance(one, Odd)} == {
            "kansio.md": "it is no file", "putki.md": "it is no file", "iso.md": f"it has {module.LARGEST + 1} bytes"}
