"""Pages that the reader's own browser may keep, and must ask about: the ETag is of the reader and of what they say."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask

from intranet.people.models import Person
from tests.cards_on_the_shelf import a_card
from tests.visitor import Page, Visitor


@pytest.fixture
def address(site: Flask) -> str:
    return a_card(site, "soita", plain="Soita.\n", tags=["vaalit"])


def tag_of(page: Page) -> str:
    """The ETag, after a look at what stands around it."""
    headers = page.response.headers
    assert headers["Cache-Control"] == "private, no-cache" and headers["ETag"].startswith('W/"')
    assert {"Cookie", "HX-Request"} <= {one.strip() for one in headers["Vary"].split(",")}
    return headers["ETag"]


def page_of(tag: str) -> str:
    """Which page an ETag is of: without the key of its forms, which each answer has anew."""
    return tag.partition(".")[0]


def test_the_same_page_is_not_sent_twice(member: Visitor, address: str) -> None:
    for path in ("/cards", "/cards?kind=tip", address, f"{address}?view=plain", f"{address}/history"):
        tag = tag_of(member.opens(path))
        again = member.opens(path, If_None_Match=tag)
        assert (again.status, again.html) == (304, ""), path
        assert tag_of(again) == tag
        assert member.opens(path, If_None_Match=tag, Accept_Encoding="br, gzip").status == 304
        assert member.opens(path, If_None_Match='W/"other"').status == 200


def test_compression_keeps_the_tag(member: Visitor, address: str) -> None:
    tags = [tag_of(member.opens(address)), tag_of(member.opens(address, inspected=False, Accept_Encoding="br"))]
    assert page_of(tags[0]) == page_of(tags[1])
    assert member.opens(address, If_None_Match=tags[1]).status == 304


def test_the_view_chosen_by_the_cookie_and_the_theme_are_part_of_the_tag(member: Visitor, address: str) -> None:
    tags = [tag_of(member.opens(address))]
    member.opens(f"{address}?view=plain")
    tags.append(tag_of(member.opens(address)))
    member.client.set_cookie("ankkuri-theme", "dark")
    tags.append(tag_of(member.opens(address)))
    assert len({page_of(tag) for tag in tags}) == 3


def test_page_and_fragment_have_tags_of_their_own(member: Visitor, address: str) -> None:
    assert page_of(tag_of(member.opens(address))) != page_of(tag_of(member.opens(address, htmx=True)))
    tag = tag_of(member.opens(address, htmx=True))
    assert member.opens(address, htmx=True, If_None_Match=tag).status == 304


def test_nobody_gets_what_another_reader_s_browser_kept(member: Visitor, colleague: Visitor, curator: Visitor,
                                                        address: str) -> None:
    tags = {page_of(tag_of(reader.opens(address))) for reader in (member, colleague, curator)}
    assert len(tags) == 3
    for reader in (colleague, curator):
        assert reader.opens(address, If_None_Match=tag_of(member.opens(address))).status == 200


def test_language_and_name_are_part_of_the_tag(site: Flask, a_person: Callable[..., Person], address: str,
                                               sits_down: Callable[[Person], Visitor]) -> None:
    person = a_person(language="fi")
    reader = sits_down(person)
    tag = tag_of(reader.opens(address))
    reader.sends("/language", {"language": "sv", "next": "/"})
    assert reader.opens(address, If_None_Match=tag).status == 200


def test_a_page_that_was_kept_still_sends_the_choice_of_view(member: Visitor, address: str) -> None:
    tag = tag_of(member.opens(f"{address}?view=plain"))
    member.opens(f"{address}?view=standard")
    again = member.opens(f"{address}?view=plain", If_None_Match=tag)
    assert again.status == 304 and again.response.headers["Set-Cookie"].startswith("ankkuri-view=plain")


def test_a_page_from_which_something_was_sent_is_sent_anew_with_another_key(member: Visitor, neighbour: Visitor,
                                                                            address: str) -> None:
    """The page that the browser holds has the key that was used: the same button would be a repetition for a day."""
    page = member.opens(address)
    follow = {"what": "card", "target": "soita", "next": address}
    used, tag = page.all("input", name="once")[0].get("value"), tag_of(page)
    changed = member.sends("/following", {**follow, "do": "watch", "once": used}, htmx=True, inspected=False)
    member.sends("/following", {**follow, "do": "stop", "once": changed.hidden("once")}, htmx=True, inspected=False)
    again = member.opens(address, If_None_Match=tag)
    assert again.status == 200 and page_of(tag_of(again)) == page_of(tag)
    fresh = again.all("input", name="once")[0].get("value")
    assert fresh != used and "Lopeta" not in again.text
    sent = member.sends("/following", {**follow, "do": "watch", "once": fresh}, htmx=True, inspected=False)
    assert sent.status == 200 and "Lopeta" in member.opens(address).text
    other = tag_of(neighbour.opens(address))
    assert neighbour.opens(address, If_None_Match=f'"a.b", W/"x", {other}').status == 304


def test_errors_are_not_kept(member: Visitor, address: str) -> None:
    assert member.opens("/cards/eiole").response.headers["Cache-Control"] == "no-store"
