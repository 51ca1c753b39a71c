"""The pages of people and of the administrator in a real browser: axe, narrow and dark, keyboard alone, no script."""

from __future__ import annotations

import pytest

from tests.browser.axe import violations
from tests.browser.server import Server
from tests.browser.visit import DESK, PASSWORD, PHONE, Opens

OPEN_PAGES = ("/login", "/login/reset", "/login/reset/" + "a" * 43, "/invite/" + "a" * 43)
ADMIN_PAGES = ("/admin", "/admin/people", "/admin/organisations", "/admin/leaders", "/admin/plugins", "/admin/jobs",
               "/admin/backup", "/admin/audit")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_pages_before_the_sign_in(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    for path in OPEN_PAGES:
        assert violations(visit.opens(path)) == [], path
        assert visit.too_wide_by() == 0, path
    page = visit.opens("/login")
    page.locator("input[name=email]").fill("jasen@demo.example")
    page.locator("input[name=password]").fill("väärä")
    page.keyboard.press("Enter")
    page.wait_for_selector("#problems")
    assert violations(page) == []
    assert page.evaluate("document.activeElement.id") == "problems"


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_own_account_and_signing_out(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    visit.signs_in("yhteys")
    for path in ("/account", "/logout"):
        assert violations(visit.opens(path)) == [], path
        assert visit.too_wide_by() == 0, path
    page = visit.opens("/account")
    page.locator("form[action$='/invitations'] input[name=name]").fill("Uusi")
    page.locator("form[action$='/invitations'] input[name=email]").fill("jasen@demo.example")
    page.keyboard.press("Enter")
    page.wait_for_selector("#problems")
    assert violations(page) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_administrators_pages(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    visit.signs_in("yllapito")
    for path in ADMIN_PAGES:
        assert violations(visit.opens(path)) == [], path
        assert visit.too_wide_by() == 0, path
    page = visit.opens("/admin/people?q=jasen")
    page.locator("main .rows a").first.click()
    assert violations(page) == [] and visit.too_wide_by() == 0


def test_the_keyboard_alone_signs_in_and_out(opens: Opens) -> None:
    page = opens().opens("/login")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "email":
            break
    page.keyboard.type("jasen@demo.example")
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(lambda address: "/login" not in address)
    page.goto(page.url.rstrip("/") + "/logout")
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('form[action=\"/logout\"]') !== null"
                         " && document.activeElement.tagName === 'BUTTON'"
                         " && document.activeElement.closest('main') !== null"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(lambda address: "/login" in address)


def test_an_invited_colleague_joins_without_script(opens: Opens, server: Server) -> None:
    contact = opens(script=False)
    contact.signs_in("yhteys")
    page = contact.opens("/account")
    form = page.locator("form[action$='/invitations']")
    form.locator("input[name=name]").fill("Skriptitön Kollega")
    form.locator("input[name=email]").fill("skriptiton@esimerkki.example")
    form.locator("button").click()
    newest = sorted((server.instance / "outbox").glob("*.eml"))[-1].read_text(encoding="utf-8")
    link = next(word for word in newest.split() if "/invite/" in word)
    visit = opens(PHONE, script=False)
    page = visit.page
    page.goto(link)
    page.locator("input[name=password]").fill("kolme pientä kalaa")
    page.locator("form[action^='/invite/'] button").click()
    assert visit.path == "/"
    assert visit.status_of("/account") == 200
