"""The second step in a real browser: an app, a passkey of Chromium's own authenticator, also in the middle
of work; axe, narrow and dark.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pyotp
import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.server import Server, free_port, running_site
from tests.browser.visit import DESK, PASSWORD, PHONE, Opens, Visit

HOME = "/account/second"
DEVICE = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
          "isUserVerified": True, "automaticPresenceSimulation": True}


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site whose address allows passkeys: localhost, and no numbers."""
    port = free_port()
    address = f"http://localhost:{port}"
    with running_site(tmp_path_factory.mktemp("second"), PORT=str(port), SITE_URL=address) as site:
        yield replace(site, url=address)


def has_authenticator(page: Page) -> None:
    """The browser has one that answers by itself."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    session.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})


def is_fine(visit: Visit) -> None:
    """axe finds nothing, and nothing must be scrolled sideways."""
    assert violations(visit.page) == []
    assert visit.too_wide_by() == 0


def test_a_passkey_is_added_and_signs_in_alone_after_the_password_and_in_the_middle_of_work(opens: Opens,
                                                                                            own: Server) -> None:
    visit = opens(DESK, at=own)
    has_authenticator(visit.page)
    visit.signs_in("jasen")
    page = visit.opens(HOME)
    is_fine(visit)
    page.locator("#passkey_name").fill("Oma puhelin")
    page.locator("#passkey_password").fill(PASSWORD)
    page.get_by_role("button", name="Lisää pääsyavain").click()
    expect(page.locator("ol.codes li")).to_have_count(10)
    is_fine(visit)
    page.get_by_role("link", name="Koodit ovat tallessa, jatka").click()
    expect(page.locator("main")).to_contain_text("Oma puhelin")
    is_fine(visit)

    page.context.clear_cookies()
    page = visit.opens("/login?next=/cards")
    page.locator("input[type=checkbox][name=shared]").check()
    page.get_by_role("button", name="Kirjaudu pääsyavaimella").click()
    page.wait_for_url(own.url + "/cards")  # a pattern would fit the address before, whose query ends so
    with closing(sqlite3.connect(own.instance / "ankkuri.sqlite")) as database:
        assert database.execute("SELECT is_shared FROM sign_in ORDER BY created_at").fetchall()[-1] == (1,)

    page.context.clear_cookies()
    page = visit.opens("/login")
    page.locator("input[name=email]").fill("jasen@demo.example")
    page.locator("input[name=password]").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/login/second**")
    is_fine(visit)
    page.wait_for_timeout(1_100)  # a passkey proves once a second; no finger is faster
    page.reload()
    page.get_by_role("button", name="Käytä pääsyavainta").click()
    page.wait_for_url(own.url + "/")

    page = visit.opens("/worksheets/own_activity")
    page.locator("form[action$='/sheets'] button").first.click()
    text = page.locator("textarea").first
    text.wait_for()
    page.context.clear_cookies()
    text.fill("Tämä ei katoa.")
    again = page.locator("#sign-in-again")
    again.wait_for()
    again.locator("input[name=email]").fill("jasen@demo.example")
    again.locator("input[name=password]").fill(PASSWORD)
    page.keyboard.press("Enter")
    again.get_by_role("button", name="Käytä pääsyavainta").click()
    expect(again).to_have_count(0)
    expect(page.locator("#save-status")).to_contain_text("Tallennettu")
    page.reload()
    expect(page.locator("textarea").first).to_have_value("Tämä ei katoa.")


def test_an_app_is_set_up_on_a_phone_and_no_passkey_is_offered_at_numbers(opens: Opens) -> None:
    visit = opens(PHONE, dark=True)
    visit.signs_in("vetaja")
    page = visit.opens(HOME)
    is_fine(visit)
    expect(page.locator("main")).to_contain_text("Pääsyavaimia ei voi käyttää täällä")
    assert page.locator("img.qr").evaluate("picture => picture.naturalWidth") > 0
    secret = page.locator("code.key").inner_text().replace(" ", "")
    page.locator("#app_password").fill(PASSWORD)
    page.locator("#code").fill("000000")
    page.keyboard.press("Enter")
    page.wait_for_selector("#problems")
    is_fine(visit)
    page.locator("#app_password").fill(PASSWORD)
    page.locator("#code").fill(pyotp.TOTP(secret).now())
    page.keyboard.press("Enter")
    expect(page.locator("ol.codes li")).to_have_count(10)
    code = page.locator("ol.codes li").first.inner_text()
    is_fine(visit)
    page.get_by_role("link", name="Koodit ovat tallessa, jatka").click()
    is_fine(visit)
    page.context.clear_cookies()
    page = visit.signs_in("vetaja")
    is_fine(visit)
    page.locator("summary").click()
    page.locator("#recovery").fill(code.lower())
    page.keyboard.press("Enter")
    page.wait_for_url(visit.url + "/")
    # the site is shared with other tests, which know no second step
    visit.opens(HOME)
    page.locator("summary").click()
    page.locator("#app_password").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**said=removed")
