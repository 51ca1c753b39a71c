"""plugin.yaml: who a plugin is, which API it speaks, what it holds."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from intranet.text.complaints import Complaint
from intranet.text.definitions import read_definition
from intranet.text.phrases import N_
from intranet.text.words import FIRST_LANGUAGE, LANGUAGES

API_VERSION = 1
FILE = "plugin.yaml"


class Manifest(BaseModel):
    """What plugin.yaml must and may say."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    name: str = Field(pattern="^[a-z][a-z0-9_]{1,39}$")
    api: int
    version: str
    title: dict[str, str] = Field(min_length=1)
    description: dict[str, str] = Field(min_length=1)
    licence: str
    author: str
    personal_data: str = "none"
    """What the plugin holds about people, in one sentence for the privacy page."""
    privacy: Literal["shared", "private"] = "shared"
    """A private worksheet has no rounds, goes into no sums, and is shared by its owner alone."""

    @field_validator("title", "description")
    @classmethod
    def known_languages(cls, words: dict[str, str]) -> dict[str, str]:
        """Words in Finnish at least, and in no language the interface does not have."""
        unknown = sorted(set(words) - set(LANGUAGES))
        if unknown or not words.get(FIRST_LANGUAGE):
            raise ValueError(N_("words in %(languages)s, with %(first)s always there", languages=", ".join(LANGUAGES),
                                first=FIRST_LANGUAGE))
        return words


def read_manifest(folder: Path, name: str = "") -> tuple[Manifest | None, list[Complaint]]:
    """The manifest of a plugin's folder, or everything that is wrong with it.

    `name` is the plugin's where its folder is called otherwise, as in a package that was installed.
    """
    path = folder / FILE
    shown = f"{folder.name}/{FILE}"
    if not path.exists():
        return None, [Complaint(shown, None, N_("no such file"), N_("a manifest that says who the plugin is"))]
    manifest, complaints = read_definition(path, Manifest)
    if manifest is None:
        return None, complaints
    if manifest.name != (name or folder.name):
        expected = N_("the name of its entry point") if name and name != folder.name else N_("the folder's name")
        complaints.append(Complaint(shown, None, N_("the name “%(name)s”", name=manifest.name), expected,
                                    name or folder.name))
    if manifest.api != API_VERSION:
        complaints.append(Complaint(shown, None, N_("api %(number)s", number=manifest.api),
                                    N_("api %(number)s, the one this site speaks", number=API_VERSION)))
    broken = any(not complaint.warning for complaint in complaints)
    return (None if broken else manifest), complaints
