"""The frame of every page: what htmx may do, what a first visit weighs, where one is, and what is said in place."""

from __future__ import annotations

import json
from typing import Any

import pytest
from flask import Flask

from tests.visitor import Page, Visitor

LIGHTEST_LOAD = 75_000
LONGEST_PAGE = 15_000
HTMX_CONFIG: dict[str, Any] = {
    "allowEval": False, "allowScriptTags": False, "includeIndicatorStyles": False, "historyCacheSize": 0,
    "defaultSettleDelay": 0, "attributesToSettle": ["class", "width", "height"],
    "historyRestoreAsHxRequest": False, "timeout": 15000,
}
FOR_ALL = ("/login", "/login/reset", "/accessibility", "/privacy", "/nowhere")
FOR_MEMBERS = ("/", "/account", "/cards", "/worksheets", "/worksheets/network_health", "/sheets", "/logout", "/admin")


def _asked_first(page: Page) -> list[str]:
    """What a browser fetches for a page it sees for the first time; the latin font alone, as Finnish needs no more."""
    found = [link.get("href", "") for link in page.all("link") if link.get("rel") in ("stylesheet", "preload", "icon")]
    found += [script.get("src", "") for script in page.all("script")]
    return found + sorted({use.get("href", "").partition("#")[0] for use in page.all("use")})


def _weight(site: Flask, visitor: Visitor, path: str) -> dict[str, int]:
    """Octets over the wire, by address."""
    client = visitor.client
    whole = client.get(path, headers={"Accept-Encoding": "br"})
    found = {path: len(whole.get_data())}
    for address in _asked_first(visitor.opens(path)):
        found[address] = len(client.get(address, headers={"Accept-Encoding": "br"}).get_data())
    return found


@pytest.mark.parametrize("path", ["/", "/cards/tapaa-ehdokas", "/worksheets/network_health"])
def test_a_first_visit_is_light(site: Flask, member: Visitor, path: str) -> None:
    found = _weight(site, member, path)
    assert len([address for address in found if ".woff2" in address]) == 1
    assert sum(found.values()) <= LIGHTEST_LOAD, found
    assert found[path] <= LONGEST_PAGE


def test_every_page_has_the_frame(stranger: Visitor, member: Visitor) -> None:
    for visitor, paths in ((stranger, FOR_ALL), (member, FOR_MEMBERS)):
        for path in paths:
            page = visitor.opens(path)
            config = json.loads(page.one("meta", name="htmx-config").get("content") or "")
            shown = config.pop("responseHandling")
            assert config == HTMX_CONFIG, path
            assert [(rule["code"], rule["swap"]) for rule in shown] == [
                ("204", False), ("[23]..", True), ("400|401|403|404|409|413|422|429|5..", True), ("...", False)]
            assert page.all("a")[0].get("href") == "#content" and page.one("main", id="content") is not None
            assert page.one("div", id="error-notice").get("role") == "alert"
            assert "".join(page.one("div", id="error-notice").itertext()).strip() == ""
            scripts, styles = page.all("script"), page.all("link", rel="stylesheet")
            assert scripts and styles, path
            for part in [*scripts, *styles]:
                assert (part.get("integrity") or "").startswith("sha384-"), path
                assert (part.get("src") or part.get("href") or "").startswith("/static/")
            assert all(script.get("defer") is not None for script in scripts)


def test_the_menu_says_where_one_is(member: Visitor, stranger: Visitor) -> None:
    for path, current in (("/worksheets", "page"), ("/worksheets/network_health", "true"), ("/account", None)):
        links = member.opens(path).one("nav", aria_label="Päävalikko").iter("a")
        marked = {link.get("href"): link.get("aria-current") for link in links if link.get("aria-current")}
        assert marked == ({"/worksheets": current} if current else {}), path
    assert not stranger.opens("/privacy").all("nav"), "a visitor has no menu"


def test_a_page_without_a_side_has_one_column(member: Visitor) -> None:
    assert member.opens("/logout").one("div", class_="wrap").get("class") == "wrap alone"
    assert not member.opens("/logout").all("aside")
    assert member.opens("/account").one("aside") is not None


def test_the_choice_of_light_is_in_the_page_from_the_start(stranger: Visitor) -> None:
    page = stranger.opens("/privacy")
    assert page.one("html").get("data-theme") == "system"
    assert page.one("meta", name="color-scheme").get("content") == "light dark"
    assert stranger.sends("/theme", {"theme": "dark", "next": "/privacy"}).goes_to == "/privacy"
    page = stranger.opens("/privacy")
    assert page.one("html").get("data-theme") == "dark"
    assert page.one("button", value="dark").get("aria-pressed") == "true"


@pytest.mark.parametrize("place", ["/privacy?a=1", "/login?next=/cards", "/nowhere"])
def test_choosing_a_language_comes_back_to_the_page(stranger: Visitor, place: str) -> None:
    foot = stranger.opens(place).one("footer")
    ways = {field.get("value") for field in foot.iter("input") if field.get("name") == "next"}
    assert ways == {f"{place}#page-language", f"{place}#page-theme"}
    assert stranger.sends("/language", {"language": "en", "next": place}).goes_to == place
    there = stranger.sends("/language", {"language": "en", "next": f"{place}#page-language"}).goes_to
    assert there == f"{place}#page-language", "the focus comes back to the button that was pressed"
    assert stranger.opens(place).one("button", id="page-language").get("value") == "en"


def test_the_answer_to_a_form_leads_back_to_the_page_before_it(member: Visitor) -> None:
    wrong = member.sends("/account/password", {"old_password": "x", "new_password": "y"},
                         Referer="http://localhost/account?said=named")
    foot = wrong.one("footer")
    ways = {field.get("value") for field in foot.iter("input") if field.get("name") == "next"}
    assert ways == {"/account#page-language", "/account#page-theme"}


@pytest.mark.parametrize(("path", "status"), [("/nowhere", 404), ("/admin", 403)])
def test_htmx_is_told_in_the_region_of_every_page(member: Visitor, path: str, status: int) -> None:
    told = member.opens(path, htmx=True)
    assert told.status == status
    assert (told.response.headers["HX-Retarget"], told.response.headers["HX-Reswap"]) == ("#error-notice", "innerHTML")
    assert not told.all("main") and told.text


def test_signing_in_again_is_offered_there_too(stranger: Visitor) -> None:
    told = stranger.opens("/account", htmx=True)
    assert told.status == 401 and told.response.headers["HX-Retarget"] == "#error-notice"
    assert told.one("form").get("hx-target") == "#sign-in-again"
