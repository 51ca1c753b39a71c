"""What sharing says to people, for what is a code word inside."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _


def problem_words(problems: Mapping[str, str]) -> dict[str, str]:
    """Each field's problem as a sentence."""
    return {name: _("This cannot be chosen any more. Look at the choices and save again.") for name in problems}
