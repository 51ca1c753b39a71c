"""The start page and what every site owes: accessibility and privacy, in three languages."""

from __future__ import annotations

import pytest

from tests.visitor import Visitor


def test_a_visitor_is_led_to_the_sign_in(stranger: Visitor) -> None:
    assert stranger.opens("/").goes_to == "/login?next=/"


def test_a_new_member_is_greeted_with_a_first_step(member: Visitor) -> None:
    page = member.opens("/")
    assert page.status == 200 and "Hei Aino." in page.text
    assert any(link.get("href") == "/worksheets" for link in page.all("a"))


@pytest.mark.parametrize("path", ["/accessibility", "/privacy"])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_everybody_may_read_what_the_site_owes(stranger: Visitor, path: str, language: str) -> None:
    page = stranger.opens(path, Accept_Language=language)
    assert page.status == 200 and page.tree.get("lang") == language
    assert len(page.text) > 600
