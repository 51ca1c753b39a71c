"""Cards in a real browser: axe, narrow and dark, the switch and the filters by keyboard, without script, on paper."""

from __future__ import annotations

import pytest

from tests.browser.axe import violations
from tests.browser.visit import DESK, PHONE, Opens
from tests.cards_on_the_shelf import shipped

CARD = "/cards/tapaa-ehdokas"
PAGES = ("/cards", "/cards?kind=tip&tag=vaalit", "/cards?kind=tip&tag=kunta", f"{CARD}?view=standard",
         f"{CARD}?view=plain", f"{CARD}/history")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_shelf_and_cards(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    visit.signs_in("jasen")
    for path in PAGES:
        assert violations(visit.opens(path)) == [], path
        assert visit.too_wide_by() == 0, path


def test_the_switch_by_keyboard_keeps_its_place_and_says_what_is_shown(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    page = visit.opens(f"{CARD}?view=standard")
    page.focus("#view-plain")
    page.keyboard.press("Enter")
    page.wait_for_selector("#view-plain[aria-current=true]")
    page.wait_for_selector("#view-plain:focus")
    assert page.url.endswith("?view=plain") and "Sinä voit tavata" in page.inner_text("article")
    assert page.inner_text("#view-said") == "Näkyvissä on selkokielinen teksti."
    assert "Näin tapaaminen etenee" in page.inner_text("#card-side")
    assert violations(page) == []
    page.locator("#card-side a[href='/cards/hyva-lausunto']").click()
    page.wait_for_selector("article.plain-text")  # the choice holds for the next card
    page.go_back()
    page.wait_for_selector("#view-plain[aria-current=true]")
    page.go_back()
    page.wait_for_selector("#view-standard[aria-current=true]")
    assert "Ehdokkaalla on kiire" in page.inner_text("article")


def test_filters_by_keyboard_keep_their_place(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    page = visit.opens("/cards")
    page.focus("#kind-tip")
    page.keyboard.press("Enter")
    page.wait_for_selector("#kind-tip[aria-current=true]")
    page.wait_for_selector("#kind-tip:focus")
    assert page.url.endswith("/cards?kind=tip") and page.title().startswith("Vaikuttamisvinkit")
    tips = shipped("kind: tip")
    assert page.inner_text("#shelf-said") == f"{tips} korttia"
    page.locator(".pills.small a", has_text="vaalit").click()
    page.wait_for_url("**/cards?kind=tip&tag=vaalit")
    assert page.locator(".cards > li").count() == shipped("kind: tip", '"vaalit"')
    page.go_back()
    page.wait_for_selector(f"#shelf .cards > li:nth-child({tips})")


def test_without_script_the_switch_and_the_filters_are_links(opens: Opens) -> None:
    visit = opens(PHONE, script=False)
    visit.signs_in("jasen")
    page = visit.opens("/cards")
    page.click("#kind-tip")
    page.click(f"a[href='{CARD}']")
    page.click("#view-plain")
    assert visit.path == CARD and "Sinä voit tavata" in page.inner_text("article")


def test_a_term_opens_its_definition(opens: Opens) -> None:
    visit = opens(PHONE)
    visit.signs_in("jasen")
    page = visit.opens(f"{CARD}?view=standard")
    button = page.locator("article button").nth(2)
    definition = page.locator(f"[id='{button.get_attribute('popovertarget')}']")
    assert not definition.is_visible()
    button.evaluate("one => one.scrollIntoView({block: 'end'})")
    button.focus()
    page.keyboard.press("Enter")
    assert definition.is_visible() and violations(page) == []
    word, lies = button.bounding_box(), definition.bounding_box()
    assert word and lies, "both are seen"
    over, under = word["y"] - lies["y"] - lies["height"], lies["y"] - word["y"] - word["height"]
    assert 0 <= max(over, under) < 12, "it lies beside its word, over it at the window's foot"
    page.keyboard.press("Escape")
    assert not definition.is_visible()


def test_on_paper_stand_sources_words_and_address_and_nothing_to_press(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    page = visit.opens(f"{CARD}?view=standard")
    page.emulate_media(media="print")
    assert page.get_by_text("/cards/tapaa-ehdokas · versio 1").is_visible()
    assert page.get_by_text("Ohjeet vaalitorin järjestämiseen").is_visible()
    assert page.locator("#card-text .definition").first.is_visible()
    assert not page.locator("#view-plain").is_visible() and not page.locator(".do-next .btn").first.is_visible()


def test_plain_text_has_lines_of_sixty_letters_and_is_a_step_larger(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    sizes = []
    for view in ("standard", "plain"):
        page = visit.opens(f"/cards/maakuntauudistus-selkeasti?view={view}")
        sizes.append(page.evaluate("parseFloat(getComputedStyle(document.querySelector('article p')).fontSize)"))
    longest = page.evaluate("""() => {
      const lines = {}, range = document.createRange();
      for (const paragraph of document.querySelectorAll("article > p")) {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let node; (node = walker.nextNode());) for (let at = 0; at < node.length; at++) {
          range.setStart(node, at); range.setEnd(node, at + 1);
          const line = Math.round(range.getBoundingClientRect().bottom / 12);
          lines[line] = (lines[line] ?? 0) + 1;
        }
      }
      return Math.max(...Object.values(lines)); }""")
    assert sizes[1] > sizes[0] and 45 <= longest <= 64
    assert page.evaluate("getComputedStyle(document.querySelector('article')).hyphens") == "none"
