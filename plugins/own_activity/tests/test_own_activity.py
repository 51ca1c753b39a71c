"""What this worksheet's own code notices."""

from __future__ import annotations

from pathlib import Path

import pytest

from intranet.plugin_system.code import import_code

CODE = import_code(Path(__file__).parents[1])


@pytest.mark.parametrize(("changes", "offers", "count"), [
    ("Omainen jaksaa.", "omainen JAKSAA", 1),
    ("Omainen jaksaa ja saa levätä.", "Vertaistukea ja vapaapäiviä.", 0),
    ("", "", 0),
    ("Omainen jaksaa.", "", 0),
])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_same_text_twice_is_told(changes: str, offers: str, count: int, language: str) -> None:
    assert CODE is not None
    remarks = CODE.check_answers({"what_changes": changes, "we_offer": offers}, language)
    assert len(remarks) == count and all("2" in one and "4" in one for one in remarks)
