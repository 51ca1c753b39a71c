"""The glossary's desk in a real browser: forms follow what one types, and everything works without a script too."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.visit import DESK, PHONE, Opens


@pytest.mark.parametrize(("width", "dark"), [(PHONE, True), (DESK, False)], ids=["phone dark", "desk light"])
def test_the_pages_are_accessible(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    visit.signs_in("asiantuntija")
    for path in ("/glossary/desk", "/glossary/new?term=foorumi", "/glossary/aluevaalit/edit", "/glossary/new"):
        page = visit.opens(path)
        for details in page.locator("main details:not([open]) > summary").all()[:3]:
            details.click()
        assert violations(page) == [] and visit.too_wide_by() == 0, path
    page.locator("button[value=save]:visible").click()
    expect(page.locator("#problems")).to_be_focused()
    assert violations(page) == [] and visit.too_wide_by() == 0


def test_forms_follow_what_one_types(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("asiantuntija")
    page = visit.opens("/glossary/new")
    page.locator("#term").fill("hanka")
    parts = dict(zip(("genitive", "partitive", "illative"), ["hangan", "hankaa", "hankaan"], strict=True))
    for name, form in parts.items():
        page.locator(f"#{name}").fill(form)
    expect(page.locator("#forms-shown")).to_contain_text("hangassa")
    expect(page.locator("#illative")).to_be_focused()
    page.locator("#genitive").fill("hankan")
    expect(page.locator("#forms-shown")).to_contain_text("hankassa")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_word_is_written_with_proposed_forms(opens: Opens, script: bool) -> None:
    visit = opens(script=script)
    visit.signs_in("asiantuntija")
    page = visit.opens("/glossary/new")
    word = "neuvottelu" if script else "kokoelma"
    page.locator("#term").fill(word)
    page.locator("#definition").fill("Yritetään sopia.")
    page.locator("button[value=suggest]").click()
    expect(page.locator("#genitive")).to_have_value(f"{word}n")
    expect(page.locator("#forms-shown")).to_contain_text(f"{word}ssa")
    expect(page.locator("#definition")).to_have_value("Yritetään sopia.")
    page.locator("button[value=save]:visible").click()
    page.wait_for_url(f"**/glossary/{word}/edit?saved=yes")
    expect(page.locator("p.said[role=status]")).to_contain_text("Tallennettu")


@pytest.mark.parametrize(("width", "dark"), [(PHONE, True), (DESK, False)], ids=["phone dark", "desk light"])
def test_two_windows_on_one_word_are_put_together_by_the_keyboard(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    visit.signs_in("asiantuntija")
    word = "hanke" if dark else "palvelu"
    page = visit.opens(f"/glossary/{word}/edit")
    other = page.context.new_page()
    other.goto(page.url)
    for window, field in ((other, "#definition"), (page, "#full")):
        window.locator(field).fill(f"Sanat kentässä {field}")
        window.locator("button[value=save]:visible").click()
        window.wait_for_load_state()
    expect(page.locator("#problems")).to_be_focused()
    assert violations(page) == [] and visit.too_wide_by() == 0
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/edit?saved=yes")
    assert page.locator("#definition").input_value() == "Sanat kentässä #definition"
    assert page.locator("#full").input_value() == "Sanat kentässä #full"
