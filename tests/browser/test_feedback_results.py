"""Results in a real browser: towns beside each other, first and last, themes by keyboard and by dragging, words taken
out, a wish raised; every look, paper included."""

from __future__ import annotations

import re

from playwright.sync_api import Page, Route, expect

from tests.browser.looks import EVERY_LOOK, looks_right
from tests.browser.test_worksheets import expect_that
from tests.browser.visit import PHONE, Opens, Visit


def results_of_2018(visit: Visit) -> str:
    """Signs the leader in and opens the closed form of 2018; the path of its results."""
    page = visit.signs_in("vetaja")
    visit.opens("/forms")
    page.locator(".forms > li", has_text="kevät 2018").locator("h2 a").click()
    page.wait_for_url("**/results")
    return visit.path


def sorting(visit: Visit) -> Page:
    """The page on which its open answers are sorted."""
    path = results_of_2018(visit)
    return visit.opens(path.replace("results", "answers"))


def adds_theme(page: Page, question: str, name: str) -> None:
    page.locator(f"#new-{question}").fill(name)
    page.locator(f"#add-{question}").click()
    expect(page.locator(f"#question-{question} .theme h3", has_text=name)).to_be_visible()


@EVERY_LOOK
def test_every_view_looks_right(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    path = results_of_2018(visit)
    for view in ("", "?view=towns", "?view=change"):
        visit.opens(path + view)
        looks_right(visit, view)
    page = visit.opens(path.replace("results", "answers"))
    looks_right(visit, "answers")
    page.locator(".sorted a").first.click()
    looks_right(visit, "an answer")
    page.locator("#removed").fill("ei ole tässä")
    page.locator("button[value=remove]").click()
    expect(page.locator("#problems")).to_be_visible()
    looks_right(visit, "an answer with a problem")
    visit.opens("/wishes")
    looks_right(visit, "the board")


def test_four_towns_stand_under_a_statement_on_one_scale(opens: Opens) -> None:
    visit = opens(PHONE)
    visit.opens(results_of_2018(visit) + "?view=towns")
    page = visit.page
    first = page.locator("section.statement").first
    assert [name.split("\n")[0].strip() for name in first.locator("h3").all_inner_texts()] == [
        "Kuopio", "Suonenjoki", "Varkaus", "Iisalmi"]
    boxes = [bar.bounding_box() for bar in first.locator("svg.agreement").all()]
    assert len({(box["x"], box["width"]) for box in boxes if box}) == 1 and len(boxes) == 4
    assert first.locator("tbody tr").count() == 5
    page.emulate_media(media="print")
    assert page.locator(".tabs").is_hidden() and first.locator("svg.agreement").first.is_visible()


def test_first_beside_last_is_an_address(opens: Opens) -> None:
    visit = opens()
    path = results_of_2018(visit)
    visit.page.get_by_role("link", name="Ensimmäinen ja viimeinen").click()
    visit.page.wait_for_url(f"**{path}?view=change")
    expect(visit.page.locator(".change").first).to_have_text("Täysin tai jokseenkin samaa mieltä: 5/6 → 5/5")


def test_an_answer_is_dragged_to_a_theme(opens: Opens) -> None:
    visit = opens()
    page = sorting(visit)
    adds_theme(page, "learned", "Raahattu")
    theme = page.locator("#question-learned .theme", has=page.locator("h3", has_text="Raahattu"))
    answer = page.locator("#question-learned li", has_text="vähätellä itseään")
    answer.locator("blockquote").drag_to(theme)
    expect(theme.locator("li")).to_have_count(1)
    expect(page.locator("#answers-said")).to_have_text("Vastaus siirtyi.")
    page.reload()
    expect(theme.locator("blockquote")).to_have_text("täytyy olla rohkea eikä pidä vähätellä itseään")
    other = page.locator("#question-takes_home li").first
    theme.locator("blockquote").drag_to(other)  # another question's answers have themes of their own
    expect(theme.locator("li")).to_have_count(1)


def test_what_is_dragged_while_another_is_on_its_way_moves_too(opens: Opens) -> None:
    visit = opens()
    page = sorting(visit)
    adds_theme(page, "learned", "Nopeasti")
    theme = page.locator("#question-learned .theme", has=page.locator("h3", has_text="Nopeasti"))
    loose, slow = page.locator("#question-learned .loose li"), list[Route]()
    before = loose.count()
    page.route("**/answers/*/theme", lambda route: slow.append(route), times=1)
    for number in range(2):
        loose.nth(number).locator("blockquote").drag_to(theme)
    expect_that(lambda: len(slow) == 1, page)
    slow[0].continue_()
    expect(theme.locator("li")).to_have_count(2)
    expect(loose).to_have_count(before - 2)


def test_the_keyboard_alone_makes_a_theme_and_fills_it(opens: Opens) -> None:
    visit = opens()
    page = sorting(visit)

    def goes_to(wanted: str) -> None:
        for _ in range(150):
            page.keyboard.press("Tab")
            if str(page.evaluate("document.activeElement.id")).startswith(wanted):
                return
        raise AssertionError(f"the keyboard does not reach {wanted}")

    goes_to("new-takes_home")
    page.keyboard.type("Näppäimillä")
    page.keyboard.press("Enter")
    expect(page.locator("#question-takes_home h3", has_text="Näppäimillä")).to_be_visible()
    page.locator("#question-takes_home select").first.focus()
    page.keyboard.press("ArrowDown")
    goes_to("move-")
    moved = page.evaluate("document.activeElement.id")
    page.keyboard.press("Enter")
    expect(page.locator("#answers-said")).to_have_text("Vastaus siirtyi.")
    expect(page.locator(f"#{moved}")).to_be_focused()
    theme = page.locator("#question-takes_home .theme", has=page.locator("h3", has_text="Näppäimillä"))
    expect(theme.locator("li")).to_have_count(1)
    theme.locator("summary").focus()
    page.keyboard.press("Enter")
    goes_to("remove-")
    page.keyboard.press("Enter")
    expect(page.locator("[id^=restore-]")).to_be_focused()
    page.keyboard.press("Enter")
    expect(theme.locator("li")).to_have_count(1)
    expect(theme.locator("summary")).to_be_focused()


def test_without_script_themes_work_by_select_and_button(opens: Opens) -> None:
    visit = opens(PHONE, script=False)
    page = sorting(visit)
    page.locator("#new-wish").fill("Selkokieli")
    page.locator("#add-wish").click()
    page.locator("#question-wish select").select_option(label="Selkokieli")
    page.locator("#question-wish [id^=move-]").click()
    assert "Vastaus siirtyi." in page.locator("#answers-said").inner_text()
    assert "maalaiskielellä" in page.locator("#question-wish .theme").first.inner_text()


def test_words_are_taken_out_and_brought_back(opens: Opens) -> None:
    visit = opens()
    page = sorting(visit)
    page.locator("#question-takes_home li", has_text="videoiden").get_by_role("link", name="Poista sanoja").click()
    page.locator("#removed").fill("Timon")
    page.get_by_role("button", name="Poista sanat").click()
    expect(page.locator("#question-takes_home")).to_contain_text("[poistettu] videoiden hyödyntäminen")
    answer = page.locator("#question-takes_home li", has_text="videoiden")
    answer.get_by_role("link", name="Sanoja on poistettu").click()
    page.get_by_role("button", name="Näytä kuten kirjoitettiin").click()
    expect(page.locator("#question-takes_home")).to_contain_text("Timon videoiden hyödyntäminen")


def test_an_answer_is_raised_and_seen_on_the_board(opens: Opens) -> None:
    visit = opens(PHONE)
    results_of_2018(visit)
    page = visit.page
    answer = page.locator(".open-answer", has_text="rauhanpiippu")
    answer.get_by_role("link", name=re.compile("Vie toivetaululle")).click()
    expect(page.locator("h1")).to_have_text("Viedäänkö tämä vastaus toivetaululle?")
    looks_right(visit, "before raising")
    page.get_by_role("button", name="Vie toivetaululle").click()
    expect(page.locator(".said")).to_contain_text("Vastaus on nyt toivetaululla")
    looks_right(visit, "raised")
    member = opens()
    member.signs_in("jasen")
    member.opens("/wishes")
    row = member.page.locator("ul.rows li", has_text="rauhanpiippu")
    expect(row).to_contain_text("palautteesta: Pienmarkkinat, kevät 2018")
