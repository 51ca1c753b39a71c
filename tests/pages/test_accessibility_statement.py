"""The accessibility statement: the seven points that Finnish law asks for, in three languages, reviewed every year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from intranet import clock
from intranet.home.routes import REVIEWED
from intranet.settings import Settings
from intranet.web.formatting import local
from tests.inspect_page import text_of
from tests.visitor import Visitor

POINTS = {
    "state": ("osittain", "delvis", "partially"),
    "lacks": ("emmekä voi muuttaa", "kan inte ändra", "cannot change"),
    "otherwise": ("paperilla", "på papper", "on paper"),
    "made": ("omaan arvioon", "egen bedömning", "own assessment"),
    "contact": ("14 vuorokaudessa", "14 dygn", "14 days"),
    "authority": ("Traficom", "Traficom", "Traficom"),
    "again": ("kerran vuodessa", "en gång om året", "once a year"),
}
"""By the id of its heading, words of each point."""
A_YEAR = timedelta(days=366)


def is_old(reviewed: date, today: date) -> bool:
    """Whether somebody has to look at the statement again."""
    return today - reviewed > A_YEAR


def test_the_statement_was_reviewed_within_a_year() -> None:
    assert not is_old(REVIEWED, local(clock.now()).date()), "read the statement, mend it, and date it in home/routes.py"
    assert is_old(REVIEWED, REVIEWED + timedelta(days=367))


@pytest.mark.parametrize(("place", "language"), list(enumerate(("fi", "sv", "en"))))
def test_the_statement_has_the_seven_points(settings: Settings, another_site, place: int, language: str) -> None:
    visitor = Visitor(another_site(replace(settings, contact="apu@verkosto.example")))
    page = visitor.opens("/accessibility", Accept_Language=language)
    headings = [one.get("id") for one in page.all("h2")]
    assert headings == list(POINTS)
    parts = page.text
    for heading, next_one in zip(headings, [*headings[1:], None], strict=True):
        start = parts.index(text_of(page.one("h2", id=heading)))
        end = parts.index(text_of(page.one("h2", id=next_one))) if next_one else len(parts)
        assert POINTS[str(heading)][place] in parts[start:end], heading
    assert page.one("time").get("datetime") == REVIEWED.isoformat()
    assert f"{REVIEWED.day}.{REVIEWED.month}.{REVIEWED.year}" in page.text
    assert page.one("a", href="mailto:apu@verkosto.example") is not None
    assert [one for one in page.all("a") if (one.get("href") or "").startswith("https://")]


def test_every_page_leads_to_the_statement(stranger: Visitor, member: Visitor) -> None:
    for visitor, path in ((stranger, "/login"), (stranger, "/nowhere"), (member, "/"), (member, "/nowhere")):
        foot = visitor.opens(path).one("footer")
        assert [one for one in foot.iter("a") if one.get("href") == "/accessibility"], path
