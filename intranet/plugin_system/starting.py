"""A new plugin's folder: copied from a starter, with the name and the title put in. Nothing is ever written over."""

from __future__ import annotations

import json
import re
import secrets
import shutil
from collections.abc import Collection
from pathlib import Path

STARTERS = Path(__file__).parent / "starters"
KINDS = tuple(sorted(path.name for path in STARTERS.iterdir() if path.is_dir()))
NAME = re.compile("[a-z][a-z0-9_]{1,39}")
RESERVED = ("ankkuri", "core", "desk", "new", "plugins", "static", "templates", "tests")
"""Names that mean something else in addresses, tests and the program."""
STARTER_NAME, STARTER_TITLE = "our_survey", '"Our survey"'
LETTERS = str.maketrans("äåöéèü", "aaoeeu")


class UnfitName(Exception):
    """No plugin can be called that; the sentence says why, and what is possible."""


def check_name(name: str, taken: Collection[str], into: Path) -> None:
    """Raise UnfitName unless a new plugin can have the name."""
    if not NAME.fullmatch(name):
        near = like_a_name(name)
        raise UnfitName(f"“{name}” is no name for a plugin: it has small letters a to z, digits and _, begins with a "
                        f"letter and has 2 to 40 signs.{f' You could call it “{near}”.' if near else ''}")
    if name in RESERVED:
        raise UnfitName(f"“{name}” means something else here. Say what it is about, such as “our_{name}”.")
    if name in taken or (into / name).exists():
        raise UnfitName(f"There is a plugin called “{name}” already. Take another name; nothing was written.")


def like_a_name(words: str) -> str:
    """The words as a name could have them; empty when nothing is left of them."""
    near = re.sub("[^a-z0-9]+", "_", words.lower().translate(LETTERS)).strip("_").lstrip("0123456789_")[:40].rstrip("_")
    return near if NAME.fullmatch(near) and near not in RESERVED else ""


def title_of(name: str) -> str:
    """A title until somebody writes a better one."""
    return name.replace("_", " ").capitalize()


def make(name: str, kind: str, title: str, into: Path) -> list[Path]:
    """Write the plugin's folder, whole or not at all; its files. Raises OSError, or FileExistsError for what is there.
    """
    draft, target = into / f".{name}.{secrets.token_hex(4)}", into / name
    into.mkdir(parents=True, exist_ok=True)
    shutil.copytree(STARTERS / kind, draft, ignore=shutil.ignore_patterns("__pycache__"))
    try:
        for path in [path for path in draft.rglob("*") if path.is_file()]:
            words = path.read_text(encoding="utf-8").replace(STARTER_TITLE, json.dumps(title, ensure_ascii=False))
            path.write_text(words.replace(STARTER_NAME, name), encoding="utf-8")
            path.rename(path.with_name(path.name.replace(STARTER_NAME, name)))
        if target.exists():
            raise FileExistsError(f"{target} is there already")
        draft.rename(target)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return sorted(path for path in target.rglob("*") if path.is_file())
