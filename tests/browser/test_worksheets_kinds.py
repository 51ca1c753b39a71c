"""Worksheets of texts, rows and boxes in a real browser: axe on every page and state, the keyboard, lost networks."""

from __future__ import annotations

from playwright.sync_api import APIResponse, Route, expect

from tests.browser.looks import EVERY_LOOK, looks_right
from tests.browser.test_worksheets import begins, expect_that, is_saved
from tests.browser.visit import LOST_NETWORK, PHONE, Opens, Visit

HARD = "Järjestömme toimenpiteet jalkautetaan haasteellisessa tilanteessa ja niistä tiedotetaan esim. jäsenille. "


@EVERY_LOOK
def test_a_text_with_its_words_counted_is_accessible(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    page = visit.signs_in("jasen")
    sheet = begins(visit, "own_activity")
    visit.opens(f"{sheet}/see_and_tell")
    page.locator("#answer-in_short").fill(HARD * 6)
    is_saved(page)
    expect(page.locator("#look-in_short")).to_contain_text("60 sanaa · tavoite on noin 50")
    page.locator("#look-in_short summary").click()
    looks_right(visit, "words counted, notes open")
    visit.opens(f"{sheet}/for_whom")
    page.locator("#answer-what_changes").fill("Edistämme hyvinvointia.")
    is_saved(page)
    expect(page.locator("#look-what_changes mark")).to_have_text("Edistämme")
    looks_right(visit, "a word to avoid")
    visit.opens(f"{sheet}/result")
    looks_right(visit, "one page")


def test_a_counted_text_outlives_a_lost_network(opens: Opens) -> None:
    visit = opens()
    page = visit.signs_in("jasen")
    sheet = begins(visit, "own_activity")
    visit.opens(f"{sheet}/see_and_tell")
    visit.provoked += LOST_NETWORK
    page.context.set_offline(True)
    page.locator("#answer-in_short").fill("Autamme omaisia.")
    page.wait_for_selector("#save-line[data-state=unsaved]")
    page.context.set_offline(False)
    is_saved(page)
    expect(page.locator("#look-in_short")).to_contain_text("2 sanaa")
    assert visit.opens(f"{sheet}/see_and_tell").locator("#answer-in_short").input_value() == "Autamme omaisia."


def test_one_page_is_one_page_of_paper_without_script_too(opens: Opens) -> None:
    visit = opens(script=False)
    page = visit.signs_in("jasen")
    sheet = begins(visit, "own_activity")
    for _ in range(3):
        for field in page.locator("main textarea").all():
            field.fill("Autamme muistisairaiden omaisia kolmessa kunnassa ja soitamme heille joka viikko. " * 3)
        page.locator(".go button[value=next]").click()
    page.wait_for_url(f"**{sheet}/result")
    assert page.locator("h1").inner_text() == "Kallaveden Omaiset ry yhdellä sivulla"
    assert b"/Count 1" in page.pdf(format="A4", prefer_css_page_size=True)
    visit.opens(f"{sheet}/see_and_tell")
    expect(page.locator("#look-in_short")).to_contain_text("30 sanaa")


# -- rows ---------------------------------------------------------------------------------------------------------


def a_timeline(visit: Visit) -> str:
    """Begins a timeline; the sheet's path."""
    page = visit.opens("/worksheets/network_timeline")
    page.locator("#subject").fill("Iisalmen hankehautomo")
    page.locator("main form[action$='/sheets'] button").click()
    page.wait_for_url("**/sheets/*/*")
    return visit.path.rsplit("/", 1)[0]


def writes(visit: Visit, place: int, words: str, effect: str = "") -> None:
    """Fills a row and waits until it is saved."""
    row = visit.page.locator("fieldset.row").nth(place)
    row.locator("textarea").fill(words)
    if effect:
        row.locator(f"input[value={effect}]").check()
    is_saved(visit.page)


def adds(visit: Visit) -> None:
    """Presses the button, in haste twice, and waits for the row."""
    count = visit.page.locator("fieldset.row").count()
    visit.page.locator("button[name=row][value^='add:']").dblclick()
    expect(visit.page.locator("fieldset.row")).to_have_count(count + 1)


@EVERY_LOOK
def test_rows_and_their_picture_are_accessible(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    page = visit.signs_in("jasen")
    sheet = a_timeline(visit)
    looks_right(visit, "an empty row")
    writes(visit, 0, "Kaupunki antoi tilan", "helped")
    adds(visit)
    expect(page.locator("fieldset.row").nth(1)).to_be_focused()
    writes(visit, 1, "Pitkä selitys siitä, miten yhteyshenkilö vaihtui ja tieto katkesi " * 4, "hindered")
    looks_right(visit, "two rows")
    page.locator("button[name=row][value^='remove:']").first.click()
    expect(page.locator("button[name=row][value^='back:']")).to_be_focused()
    expect(page.locator("#save-said")).to_have_text("Rivi on poistettu. Sen voi palauttaa.")
    looks_right(visit, "a removed row")
    visit.opens(f"{sheet}/waking")
    page.locator(".removed-rows summary").click()
    looks_right(visit, "removed rows")
    page.locator("button[name=row][value^='back:']").click()
    expect(page.locator("fieldset.row")).to_have_count(2)
    visit.opens(f"{sheet}/now")
    page.locator("input[value=doing]").check()
    is_saved(page)
    visit.opens(f"{sheet}/result")
    expect(page.locator("svg.timeline")).to_be_visible()
    looks_right(visit, "the timeline")


def test_the_keyboard_alone_adds_fills_removes_and_brings_back_a_row(opens: Opens) -> None:
    visit = opens()
    page = visit.signs_in("jasen")
    a_timeline(visit)
    page.locator("button[name=row][value^='add:']").focus()
    page.keyboard.press("Enter")
    expect(page.locator("fieldset.row").nth(1)).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.type("2018")
    page.keyboard.press("Tab")
    page.keyboard.type("Kaupunki antoi tilan")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    is_saved(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    back = page.locator("button[name=row][value^='back:']")
    expect(back).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("fieldset.row").nth(1)).to_be_focused()
    expect(page.locator("fieldset.row").nth(1).locator("textarea")).to_have_value("Kaupunki antoi tilan")


def test_a_row_added_in_the_page_saves_like_the_others_through_a_lost_network(opens: Opens) -> None:
    visit = opens()
    page = visit.signs_in("jasen")
    sheet = a_timeline(visit)
    adds(visit)
    visit.provoked += LOST_NETWORK
    page.context.set_offline(True)
    page.locator("fieldset.row").nth(1).locator("textarea").fill("Kirjoitettu ilman verkkoa")
    page.wait_for_selector("#save-line[data-state=unsaved]")
    page.locator("button[name=row][value^='add:']").click()
    expect(page.locator("#error-notice")).to_contain_text("Vastausta ei tullut")
    page.context.set_offline(False)
    is_saved(page)
    visit.opens(f"{sheet}/waking")
    assert "Kirjoitettu ilman verkkoa" in [one.input_value() for one in page.locator("fieldset.row textarea").all()]


def test_what_is_typed_just_before_its_row_is_removed_comes_back_with_it(opens: Opens) -> None:
    visit = opens()
    page = visit.signs_in("jasen")
    sheet = a_timeline(visit)
    writes(visit, 0, "Ensin")
    page.locator("fieldset.row textarea").press_sequentially(" ja sitten")
    page.locator("button[name=row][value^='remove:']").click()
    expect(page.locator("button[name=row][value^='back:']")).to_be_focused()
    expect(page.locator("#save-line")).to_have_attribute("data-state", "rest")
    visit.opens(f"{sheet}/waking")
    page.locator(".removed-rows summary").click()
    page.locator("button[name=row][value^='back:']").click()
    expect(page.locator("fieldset.row textarea").first).to_have_value("Ensin ja sitten")


def test_rows_without_script(opens: Opens) -> None:
    visit = opens(PHONE, script=False)
    page = visit.signs_in("jasen")
    sheet = a_timeline(visit)
    page.locator("fieldset.row textarea").fill("Ensimmäinen")
    page.locator("#answer-waking_did").fill("Teimme paljon")
    page.locator("button[name=row][value^='add:']").click()
    expect(page.locator("fieldset.row")).to_have_count(2)
    page.locator("fieldset.row").nth(1).locator("textarea").fill("Toinen")
    page.locator("button[name=row][value^='remove:']").nth(0).click()
    expect(page.locator("fieldset.row")).to_have_count(1)
    expect(page.locator("fieldset.row textarea")).to_have_value("Toinen")
    expect(page.locator("#answer-waking_did")).to_have_value("Teimme paljon")
    page.locator(".removed-rows summary").click()
    page.locator("button[name=row][value^='back:']").click()
    expect(page.locator("fieldset.row textarea").first).to_have_value("Ensimmäinen")
    page.locator(".go button[value=next]").click()
    page.wait_for_url(f"**{sheet}/calling")


@EVERY_LOOK
def test_partners_and_their_map_are_accessible(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    page = visit.signs_in("jasen")
    sheet = begins(visit, "relation_types")
    partners = (("Kaupunki", "market", "network"), ("Hyvinvointialueen neuvottelukunta", "hierarchy", "market"))
    for place, (name, kind, wish) in enumerate(partners):
        if place:
            adds(visit)
        row = page.locator("fieldset.row").nth(place)
        row.locator("input[type=text]").fill(name)
        for box in row.locator(f"input[value={kind}]:not([name$='.wished'])").all():
            box.check()
        row.locator(f"input[name$='.wished'][value={wish}]").check()
        is_saved(page)
    looks_right(visit, "partners")
    visit.opens(f"{sheet}/result")
    expect(page.locator("svg.relations")).to_be_visible()
    looks_right(visit, "the map")


# -- boxes, gates, and what is asked only sometimes -------------------------------------------------------------------


def a_project(visit: Visit) -> str:
    """Begins a project; the sheet's path."""
    page = visit.opens("/worksheets/project_incubator")
    page.locator("#subject").fill("Vertaiset joka kylälle")
    page.locator("main form[action$='/sheets'] button").click()
    page.wait_for_url("**/sheets/*/*")
    return visit.path.rsplit("/", 1)[0]


@EVERY_LOOK
def test_boxes_and_gates_are_accessible(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    page = visit.signs_in("jasen")
    sheet = a_project(visit)
    expect(page.locator("#item-gate_1")).to_be_hidden()
    looks_right(visit, "a closed gate")
    for box in ("idea", "need", "people", "goal"):
        page.locator(f"#answer-{box}").fill("Jotakin")
        page.locator(f"input[name='answer-{box}.done']").check()
    is_saved(page)
    expect(page.locator("#item-gate_1")).to_be_visible()
    looks_right(visit, "an open gate")
    page.locator("input[name=answer-gate_1][value=go]").check()
    expect(page.locator("#item-gate_1_why")).to_be_visible()
    is_saved(page)
    visit.opens(f"{sheet}/state")
    page.locator("input[value=buried]").check()
    expect(page.locator("#item-buried_learned")).to_be_visible()
    expect(page.locator("#item-found_who")).to_be_hidden()
    expect(page.locator("#save-said")).to_contain_text("Nyt kysytään myös")
    looks_right(visit, "a buried project")
    visit.opens(f"{sheet}/result")
    expect(page.locator("svg.canvas").first).to_be_visible()
    looks_right(visit, "the canvas")


def test_a_reply_that_was_made_first_and_comes_last_closes_no_gate(opens: Opens) -> None:
    visit = opens()
    page = visit.signs_in("jasen")
    a_project(visit)
    for box in ("idea", "need", "people"):
        page.locator(f"#answer-{box}").fill("Jotakin")
        page.locator(f"input[name='answer-{box}.done']").check()
    page.locator("#answer-goal").fill("Jotakin")
    is_saved(page)
    slow: list[tuple[Route, APIResponse]] = []
    page.route("**/answers/idea", lambda route: slow.append((route, route.fetch())))
    page.locator("#answer-idea").fill("Jotakin muuta")
    expect_that(lambda: len(slow) == 1, page)
    page.locator("input[name='answer-goal.done']").check()
    expect(page.locator("#item-gate_1")).to_be_visible()
    progress = page.locator("#sheet-progress").inner_text()
    route, reply = slow.pop()
    route.fulfill(response=reply)
    is_saved(page)
    expect(page.locator("#item-gate_1")).to_be_visible()
    expect(page.locator("#sheet-progress")).to_have_text(progress, use_inner_text=True)


def test_the_keyboard_alone_marks_a_box_and_goes_on_to_what_opens(opens: Opens) -> None:
    visit = opens()
    page = visit.signs_in("jasen")
    sheet = a_project(visit)
    page.locator("#answer-idea").focus()
    for _ in range(4):
        page.keyboard.type("Jotakin")
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        is_saved(page)
        page.keyboard.press("Tab")
    expect(page.locator("#item-gate_1")).to_be_visible()
    page.locator("input[name='answer-goal.done']").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "answer-gate_1"
    page.keyboard.press("Space")
    expect(page.locator("#item-gate_1_why")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.type("Hallitus päätti")
    is_saved(page)
    assert visit.opens(f"{sheet}/worth").locator("#answer-gate_1_why").input_value() == "Hallitus päätti"


def test_what_is_typed_stays_when_its_question_closes_and_opens_again(opens: Opens) -> None:
    visit = opens()
    page = visit.signs_in("jasen")
    sheet = a_project(visit)
    visit.opens(f"{sheet}/state")
    page.locator("input[value=buried]").check()
    page.locator("#answer-buried_learned").fill("Kysykää ensin kylältä.")
    page.locator("input[value=idea]").check()
    expect(page.locator("#item-buried_learned")).to_be_hidden()
    is_saved(page)
    page.locator("input[value=buried]").check()
    expect(page.locator("#answer-buried_learned")).to_have_value("Kysykää ensin kylältä.")
    assert visit.opens(f"{sheet}/state").locator("#answer-buried_learned").input_value() == "Kysykää ensin kylältä."


def test_without_script_every_question_is_there_with_its_condition_in_words(opens: Opens) -> None:
    visit = opens(PHONE, script=False)
    page = visit.signs_in("jasen")
    sheet = a_project(visit)
    visit.opens(f"{sheet}/state")
    expect(page.locator("#when-buried_learned")).to_contain_text("Hankkeen tila")
    page.locator("input[value=buried]").check()
    page.locator("#answer-buried_learned").fill("Opittiin paljon.")
    page.locator(".go button[value=next]").click()
    page.wait_for_url(f"**{sheet}/result")
    assert "Tila: Haudattu." in page.locator("main").inner_text()
