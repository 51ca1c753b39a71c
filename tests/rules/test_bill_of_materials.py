"""What a site is made of is written whole, from the lock files, and nothing that only tests need is in it."""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import distributions, version
from pathlib import Path

import pytest

from intranet.settings import PROJECT
from tools import bill_of_materials

LOCKED = (PROJECT / "requirements.txt").read_text(encoding="utf-8")


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_bill_names_every_part_with_version_licence_and_address(tmp_path: Path,
                                                                    monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "new" / "sbom.json"
    monkeypatch.setattr(sys, "argv", ["bill", str(file)])
    bill_of_materials.main()
    bill_of_materials.main()
    told = json.loads(file.read_text(encoding="utf-8"))
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    names = {plain(one["name"]) for one in told["components"]}
    here = {plain(one.metadata["Name"]) for one in distributions()}
    locked = {plain(name) for name in re.findall(r"^([A-Za-z0-9][\w.-]*)==", LOCKED, re.MULTILINE)}
    assert len(locked & here) > 40 and locked & here <= names and plain("htmx.org") in names
    assert not names & {"pytest", "playwright", "axe-core", "pip"}
    flask = next(one for one in told["components"] if one["name"] == "flask")
    assert flask["version"] == version("flask") and flask["purl"] == f"pkg:pypi/flask@{version('flask')}"
    assert flask["licenses"] == [{"license": {"name": "BSD-3-Clause"}}]
    htmx = next(one for one in told["components"] if one["name"] == "htmx.org")
    assert len(htmx["hashes"][0]["content"]) == 128
    site = next(one for one in told["dependencies"] if "dependsOn" in one)
    assert len(site["dependsOn"]) == len(told["components"])


def test_another_version_than_the_locked_one_is_told() -> None:
    wrong = LOCKED.replace(f"flask=={version('flask')}", "flask==0.1")
    assert wrong != LOCKED
    with pytest.raises(RuntimeError, match="flask is installed as"):
        list(bill_of_materials.python_parts(wrong))
