"""Notes on a plain text in a real browser: they follow what one types, lead to their sentence, and can be left."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.visit import DESK, PHONE, Opens

NOTES = "/cards/tapaa-ehdokas/plain-notes"
TEXT = "## Otsikko 😀\n\nKysy ehdokkaalta.\n\nKunta ei voi eikä halua auttaa.\n"
CHECK = "Kaksi kieltoa samassa virkkeessä"


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_page_is_accessible_with_and_without_notes(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    visit.signs_in("asiantuntija")
    page = visit.opens(NOTES)
    for text in ("", TEXT, "Hyvä."):
        page.locator("#plain_body").fill(text)
        page.locator("button", has_text="Tarkista teksti").click()
        page.wait_for_load_state("networkidle")
        assert violations(page) == [] and visit.too_wide_by() == 0, text


def test_notes_follow_what_one_types_and_lead_to_their_sentence(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("asiantuntija")
    page = visit.opens(NOTES)
    field = page.locator("#plain_body")
    field.fill(TEXT)
    note = page.locator(".sentence-notes", has_text=CHECK)
    expect(note).to_have_count(1)
    expect(field).to_be_focused()
    expect(page.locator("#plain-notes-said")).to_contain_text("1 korjattava")
    note.locator("h3 a").focus()
    page.keyboard.press("Enter")
    expect(field).to_be_focused()
    chosen = field.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)")
    assert chosen == "Kunta ei voi eikä halua auttaa."
    assert page.locator("textarea").count() == 1, "what measured the place is gone"


def test_a_note_is_left_and_told_again_by_the_keyboard(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("asiantuntija")
    page = visit.opens(NOTES)
    page.locator("#plain_body").fill(TEXT)
    note = page.locator("#plain-notes > .sentence-notes", has_text=CHECK)
    leave = note.get_by_role("button")
    leave.focus()
    page.keyboard.press("Enter")
    expect(note).to_have_count(0)
    expect(page.locator(":focus")).to_have_count(1)  # focus is never lost
    page.locator("summary", has_text="Jätetty näin").click()
    page.locator(".put-aside").get_by_role("button").click()
    expect(note).to_have_count(1)


def test_without_a_script_the_button_checks_and_nothing_typed_is_lost(opens: Opens) -> None:
    visit = opens(script=False)
    visit.signs_in("asiantuntija")
    page = visit.opens(NOTES)
    page.locator("#plain_body").fill(TEXT)
    page.locator("button", has_text="Tarkista teksti").click()
    expect(page.locator(".sentence-notes", has_text=CHECK)).to_have_count(1)
    assert page.locator("#plain_body").input_value() == TEXT
    page.locator(".sentence-notes", has_text=CHECK).get_by_role("button").click()
    expect(page.locator("#plain-notes > .sentence-notes", has_text=CHECK)).to_have_count(0)
    assert page.locator("#plain_body").input_value() == TEXT


def test_the_cards_form_shows_notes_as_one_types(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("asiantuntija")
    page = visit.opens("/cards/maakuntauudistus-selkeasti/edit")
    expect(page.locator("#plain-notes .sentence-notes").first).to_be_visible()
    field = page.locator("#plain_body")
    field.fill(TEXT)
    note = page.locator("#plain-notes > .sentence-notes", has_text=CHECK)
    expect(note).to_have_count(1)
    expect(field).to_be_focused()
    field.fill(TEXT.replace("eikä", "ja"))
    expect(note).to_have_count(0)
    assert field.input_value() == TEXT.replace("eikä", "ja")


def test_notes_on_the_standard_text_are_folded_and_lead_to_their_sentence(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("asiantuntija")
    page = visit.opens("/cards/jarjeston-edustaja/edit")
    field = page.locator("#body")
    field.fill(TEXT)
    count = page.locator("#standard-notes-count")
    expect(count).to_have_text("2")
    note = page.locator("#standard-notes > .sentence-notes", has_text="Kunta ei voi")
    expect(note).to_be_hidden()
    count.click()
    expect(note).to_be_visible()
    assert violations(page) == []
    field.press("Control+End")
    field.type("Eikä se ei käy.")
    expect(count).to_have_text("3")
    expect(note).to_be_visible()  # what was opened stays open
    note.locator("h3 a").click()
    expect(field).to_be_focused()
    assert field.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)").startswith("Kunta ei")
    note.get_by_role("button").focus()
    page.keyboard.press("Enter")
    expect(note).to_have_count(0)
    expect(count).to_have_text("2")


def test_the_cards_form_has_a_button_for_notes_without_a_script(opens: Opens) -> None:
    visit = opens(script=False)
    visit.signs_in("asiantuntija")
    page = visit.opens("/cards/maakuntauudistus-selkeasti/edit")
    page.locator("#plain_body").fill(TEXT)
    page.locator("#plain-notes button").click()
    expect(page.locator(".sentence-notes", has_text=CHECK)).to_have_count(1)
    page.locator("button", has_text="Tallenna luonnos").click()
    assert visit.path == "/cards/maakuntauudistus-selkeasti/edit"
    assert page.locator("#plain_body").input_value().strip() == TEXT.strip()
