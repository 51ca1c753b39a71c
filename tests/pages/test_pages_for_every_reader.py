"""Pages that are made once for every reader: each gets them with the own name and token, and nobody with another's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask, Response, render_template_string
from jinja2 import UndefinedError

from intranet.people.models import Person
from intranet.web.access import signed_in
from intranet.web.revalidated import MEMORY, unless_unchanged
from tests.cards_on_the_shelf import a_card
from tests.conftest import OTHER_ORGANISATION, OUR_ORGANISATION
from tests.visitor import Page, Visitor


def remembered(site: Flask) -> dict[Any, Any]:
    found: dict[Any, Any] = site.extensions.get(MEMORY, {})
    return found


def who(page: Page) -> str:
    return " ".join(page.one("div", class_="who").itertext())


def test_one_page_is_made_and_each_reader_gets_it_with_the_own_name(site: Flask, member: Visitor,
                                                                    neighbour: Visitor) -> None:
    address = a_card(site, "soita")
    first, second = member.opens(address), neighbour.opens(address)
    assert len(remembered(site)) == 1
    assert "Aino Jäsen" in who(first) and OUR_ORGANISATION in who(first)
    assert "Niilo Naapuri" in who(second) and OTHER_ORGANISATION in who(second)
    assert "Jäsen" not in second.html and "Kallaveden" not in second.html
    assert "\0" not in first.html + second.html
    assert first.html_without_tokens == member.opens(address).html_without_tokens


def test_tokens_are_each_reader_s_own_and_work(site: Flask, member: Visitor, neighbour: Visitor) -> None:
    address = a_card(site, "soita")
    member.opens(address)
    page = neighbour.opens(address)
    answer = neighbour.client.post("/theme", data={
        "theme": "dark", "next": address, "csrf_token": page.all("input", name="csrf_token")[0].get("value")},
        headers={"Sec-Fetch-Site": "same-origin"})
    assert answer.status_code == 303


def test_names_are_words_wherever_they_are_put(site: Flask, a_person: Callable[..., Person],
                                               sits_down: Callable[[Person], Visitor]) -> None:
    reader = sits_down(a_person("<b>Aino</b> & Co", organisation="<i>Seura</i> ry"))
    address = a_card(site, "soita")
    for page in (reader.opens(address), reader.opens(address)):
        assert "&lt;b&gt;Aino&lt;/b&gt; &amp; Co" in page.html and "&lt;i&gt;Seura&lt;/i&gt; ry" in page.html


def test_other_roles_languages_and_places_are_other_pages(site: Flask, member: Visitor, curator: Visitor) -> None:
    address = a_card(site, "soita", plain="Soita.\n")
    for reader in (member, curator):
        for place in (address, f"{address}?view=plain", f"{address}?x=1", "/cards"):
            reader.opens(place)
    assert len(remembered(site)) == 8
    assert "/cards/soita?x=1" in member.opens(f"{address}?x=1").html


def test_a_shared_page_that_asks_who_reads_is_never_made(site: Flask, member: Visitor) -> None:
    site.add_url_rule("/trial", "trial", signed_in(lambda: unless_unchanged(
        "trial", lambda: Response(render_template_string("{{ current_person.email }}")))))
    with pytest.raises(UndefinedError, match="email"):
        member.opens("/trial")
    assert all(not page.pieces for page in remembered(site).values())


def test_memory_has_an_end(site: Flask, member: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intranet.web.revalidated.MOST", 3)
    address = a_card(site, "soita")
    for number in range(9):
        member.opens(f"{address}?x={number}")
        assert len(remembered(site)) <= 3
