"""What every definition file shares: parts that refuse unknown names, ids, and words in the languages we have. Pure."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

from intranet.text.phrases import N_
from intranet.text.words import FIRST_LANGUAGE, LANGUAGES


def in_languages_we_have(words: dict[str, str]) -> dict[str, str]:
    """Finnish at least, no language that the interface does not have, and no empty words."""
    unknown = sorted(set(words) - set(LANGUAGES))
    if unknown or not words.get(FIRST_LANGUAGE, "").strip():
        raise ValueError(N_("words in %(languages)s, with %(first)s always there", languages=", ".join(LANGUAGES),
                            first=FIRST_LANGUAGE))
    return words


Id = Annotated[str, StringConstraints(pattern="^[a-z][a-z0-9_]{0,39}$")]
WordsHere = Annotated[dict[str, str], AfterValidator(in_languages_we_have)]


class Part(BaseModel):
    """A part of a file: unknown names in it are mistakes."""

    model_config = ConfigDict(extra="forbid", strict=True)
