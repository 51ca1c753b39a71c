"""Nothing typed is lost: the network goes, the server is killed, the sign-in ends, another tab was first."""

from __future__ import annotations

import re
import shutil
import signal
from collections.abc import Iterator

import pytest
from playwright.sync_api import APIResponse, Locator, Page, Route, expect

from intranet.settings import PROJECT
from tests import every_kind
from tests.browser.server import Server, running_site
from tests.browser.test_worksheets import begins, expect_that, is_saved
from tests.browser.unsent import kept_in
from tests.browser.visit import LOST_NETWORK, PASSWORD, PHONE, Opens, Visit

LONG = 60_000
LONGER_THAN_A_PAUSE = 1500
"""Milliseconds after which a text that rests was sent, or waits for its turn."""
TEXT = "textarea[name=answer-who]"


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site of our own, to be killed: ours and a worksheet of every kind."""
    folder = tmp_path_factory.mktemp("lost")
    plugins = folder / "plugins"
    shutil.copytree(PROJECT / "plugins", plugins)
    every_kind.bring(plugins)
    with running_site(folder, PLUGINS=str(plugins)) as site:
        yield site


@pytest.fixture
def visit(opens: Opens, own: Server) -> Visit:
    """A member at a fresh sheet of the worksheet of every kind."""
    visit = opens(PHONE, at=own)
    visit.provoked += LOST_NETWORK
    visit.signs_in("jasen")
    begins(visit, "visit")
    return visit


def is_not_saved(page: Page, words: str = "Ei vielä tallennettu|Ei tallennettu") -> None:
    """The line says so unmistakably, in view, and no "saved" stands anywhere."""
    expect(page.locator("#save-line")).to_have_attribute("data-state", "unsaved", timeout=LONG)
    expect(page.locator("#save-status")).to_have_text(re.compile(words), timeout=LONG)
    expect(page.locator("#save-line")).to_be_in_viewport()
    assert "Tallennettu" not in page.locator("#save-status").inner_text()


def shown_again(visit: Visit) -> tuple[str, str]:
    """The text and the choice as a fresh page shows them."""
    page = visit.page.context.new_page()
    page.goto(visit.page.url)
    chosen = page.locator("input[name=answer-one]:checked")
    found = page.locator(TEXT).input_value(), (chosen.get_attribute("value") or "") if chosen.count() else ""
    page.close()
    return found


def test_a_lost_network_loses_nothing(visit: Visit) -> None:
    page = visit.page
    page.locator(TEXT).press_sequentially("Ennen katkosta. ")
    is_saved(page)
    page.context.set_offline(True)
    page.locator(TEXT).press_sequentially("Katkoksen aikana. ")
    is_not_saved(page, "yhteyttä ei ole")
    page.locator("input[name=answer-one][value=b]").check()
    page.locator(TEXT).press_sequentially("Ja vielä tämä.")
    assert page.evaluate("document.activeElement.name") == "answer-who"
    assert page.locator(".item.unsaved").count() == 2
    page.context.set_offline(False)
    is_saved(page)
    assert page.locator(".item.unsaved").count() == 0
    assert shown_again(visit) == ("Ennen katkosta. Katkoksen aikana. Ja vielä tämä.", "b")


def test_a_killed_server_loses_nothing(visit: Visit, own: Server) -> None:
    page = visit.page
    page.locator(TEXT).press_sequentially("Ennen. ")
    is_saved(page)
    page.locator(TEXT).press_sequentially("Kesken")
    own.stop(signal.SIGKILL)
    try:
        page.locator(TEXT).press_sequentially(" kaiken. ")
        page.locator("input[name=answer-some][value=a]").check()
        is_not_saved(page)
        page.locator(".go button[value=next]").click()
        is_not_saved(page)
        assert "/people" in page.url, "one stays where the text is"
    finally:
        own.start()
    page.locator(TEXT).press_sequentially("Jälkeen.")
    expect(page.locator("#save-line")).to_have_attribute("data-state", "rest", timeout=LONG)
    is_saved(page)
    assert shown_again(visit)[0] == "Ennen. Kesken kaiken. Jälkeen."


def test_no_question_moves_under_the_finger_when_saving_fails_and_when_it_works_again(visit: Visit) -> None:
    """Moved by the height of a line, a tap would hit the answer beside the one that was meant."""
    page = visit.page
    choices = page.locator("input[name=answer-some]").first
    page.locator(TEXT).press_sequentially("Ennen. ")
    is_saved(page)
    height = page.locator("#save-line").evaluate("line => line.offsetHeight")
    choices.scroll_into_view_if_needed()
    place = _top_of(choices)
    page.context.set_offline(True)
    page.locator(TEXT).evaluate(
        "field => { field.value += 'Katkos.'; field.dispatchEvent(new Event('input', {bubbles: true})) }")
    is_not_saved(page)
    assert page.locator("#save-line").evaluate("line => line.offsetHeight") > height + 10, "it says more than before"
    assert abs(_top_of(choices) - place) < 1, "pixels"
    page.context.set_offline(False)
    is_saved(page)
    assert abs(_top_of(choices) - place) < 1, "pixels"


def _top_of(element: Locator) -> float:
    """How far from the window's upper edge an element stands."""
    box = element.bounding_box()
    assert box is not None
    return box["y"]


def test_a_reply_that_never_came_is_no_conflict(visit: Visit) -> None:
    """The server saved, the answer to it was lost: the same page sends again and is believed."""
    page = visit.page
    lost: list[str] = []

    def swallow(route: Route) -> None:
        route.fetch()
        lost.append(route.request.url)
        route.abort()

    page.route("**/answers/who", swallow, times=1)
    page.locator(TEXT).fill("Ensimmäinen")
    is_not_saved(page)
    assert lost
    page.locator(TEXT).fill("Ensimmäinen ja toinen")
    is_saved(page)
    assert page.locator(".conflict").count() == 0 and shown_again(visit)[0] == "Ensimmäinen ja toinen"


def test_a_refusal_of_the_half_does_not_hold_back_the_whole(visit: Visit) -> None:
    """A day is refused while it is being typed, and what was typed until the refusal came is sent all the same."""
    visit.provoked += ("Response Status Error Code 422",)
    page = visit.page
    visit.opens(visit.path.replace("/all", "/people"))
    day, held = page.locator("[name=answer-day]"), list[tuple[Route, APIResponse]]()
    page.route("**/answers/day", lambda route: held.append((route, route.fetch())), times=1)
    day.press_sequentially("1.6")
    expect_that(lambda: len(held) == 1, page)
    day.press_sequentially(".2027")
    page.wait_for_timeout(LONGER_THAN_A_PAUSE)
    route, reply = held[0]
    assert reply.status == 422
    route.fulfill(response=reply)
    is_saved(page)
    expect(page.locator(".item .problem")).to_have_count(0)


OTHERS = (
    (200, "<!doctype html><title>WLAN</title><h1>Hyväksy ehdot</h1>"),   # the network of the hall
    (404, "404 page not found"),    # a proxy while the server starts anew
    (429, "<html>busy</html>"),
)


def test_a_server_that_rests_is_asked_again(visit: Visit) -> None:
    """What others say in its place is no acknowledgement, and no word that the sheet is gone."""
    page = visit.page
    visit.provoked += ("Response Status Error Code 200",)
    said = list(OTHERS)

    def speaks_for_it(route: Route) -> None:
        status, body = said.pop(0)
        route.fulfill(status=status, body=body, content_type="text/html")

    page.route("**/answers/who", speaks_for_it, times=len(OTHERS))
    page.locator(TEXT).fill("Ruuhkassa")
    is_not_saved(page, "yritämme koko ajan uudelleen")
    assert kept_in(page)
    is_saved(page)
    assert said == [] and page.get_by_text("Hyväksy ehdot").count() == 0
    assert shown_again(visit)[0] == "Ruuhkassa"


@pytest.mark.parametrize("chosen", ["mine", "saved"])
def test_two_tabs_never_overwrite_each_other(visit: Visit, chosen: str) -> None:
    page = visit.page
    page.locator(TEXT).fill("Yhteinen alku")
    is_saved(page)
    other = page.context.new_page()
    other.goto(page.url)
    other.locator(TEXT).fill("Toisen ikkunan <b>teksti</b>")
    is_saved(other)
    page.locator(TEXT).fill("Tämän ikkunan teksti")
    conflict = page.locator(".conflict")
    expect(conflict).to_contain_text("Toisen ikkunan <b>teksti</b>")
    expect(conflict).to_contain_text("Tämän ikkunan teksti")
    is_not_saved(page, "toinen ikkuna ehti ensin|Ei tallennettu")
    assert page.evaluate("document.activeElement.name") == "answer-who", "the focus stays"
    page.locator("input[name=answer-one][value=a]").check()
    expect(page.locator("input[name=version-one]")).to_have_value("1")
    is_not_saved(page, "katso merkittyä kysymystä")
    assert shown_again(visit)[0] == "Toisen ikkunan <b>teksti</b>"
    page.locator(f"button[name=settle][value^='{chosen}:who:']").click()
    expect(conflict).to_have_count(0)
    expect(page.locator("#save-line")).to_have_attribute("data-state", "rest")
    assert page.evaluate("document.activeElement.name") == "answer-who"
    stays = "Tämän ikkunan teksti" if chosen == "mine" else "Toisen ikkunan <b>teksti</b>"
    assert page.locator(TEXT).input_value() == stays and shown_again(visit)[0] == stays
    page.locator(TEXT).press_sequentially(" ja lisää")
    is_saved(page)
    assert page.locator(".conflict").count() == 0 and shown_again(visit)[0] == f"{stays} ja lisää"
    other.close()


def test_a_sign_in_that_ended_is_renewed_in_place(visit: Visit) -> None:
    page = visit.page
    page.locator(TEXT).fill("Ennen")
    is_saved(page)
    kept = page.context.cookies()
    page.context.clear_cookies()
    page.locator(TEXT).fill("Kirjautuminen päättyi")
    page.locator("input[name=answer-one][value=b]").check()
    form = page.locator("#sign-in-again")
    form.wait_for()
    is_not_saved(page, "kirjautumisesi on päättynyt")
    form.locator("input[name=email]").fill("jasen@demo.example")
    page.wait_for_timeout(900)  # a late refusal of the text must not sweep away what is typed here
    assert form.locator("input[name=email]").input_value() == "jasen@demo.example"
    form.locator("input[name=password]").fill(PASSWORD)
    form.locator("button").click()
    is_saved(page)
    assert shown_again(visit) == ("Kirjautuminen päättyi", "b")
    assert page.context.cookies() != kept
    expect(page.locator("#error-notice")).to_contain_text("Olet taas kirjautunut")  # long enough to be read


def test_a_token_of_an_older_sign_in_is_renewed_without_a_word(visit: Visit) -> None:
    """Signed in again in another tab: this page's token is stale, and the person need not know."""
    page = visit.page
    other = page.context.new_page()
    page.context.clear_cookies()
    other.goto(f"{visit.url}/login")
    other.locator("input[name=email]").fill("jasen@demo.example")
    other.locator("input[name=password]").fill(PASSWORD)
    other.locator("main form button").first.click()
    other.wait_for_url(lambda address: "/login" not in address)
    page.locator(TEXT).fill("Vanha merkki")
    is_saved(page)
    assert shown_again(visit)[0] == "Vanha merkki"
    assert page.locator("#error-notice").inner_text() == ""
    other.close()


def test_what_cannot_be_kept_is_told_at_the_field_and_stays(visit: Visit) -> None:
    page = visit.page
    page.locator("input[name=answer-many]").fill("paljon")
    expect(page.locator("#note-many")).to_contain_text("ei voi lukea numeroksi")
    is_not_saved(page, "ei tallennettu")
    assert page.locator("input[name=answer-many]").input_value() == "paljon"
    page.locator("input[name=answer-many]").fill("12")
    is_saved(page)
    expect(page.locator("#note-many")).to_be_empty()
    page.locator(TEXT).evaluate(
        "field => { field.value = 'sana '.repeat(140000); field.dispatchEvent(new Event('input', {bubbles: true})); }")
    is_not_saved(page)
    expect(page.locator("#error-notice")).to_contain_text("Tekstiä on enemmän")
    assert page.locator(TEXT).evaluate("field => field.value.length") == 700_000
    page.locator(TEXT).fill("lyhyt")
    is_saved(page)


def test_leaving_by_a_link_saves_first(visit: Visit) -> None:
    page = visit.page
    sheet = visit.path.rsplit("/", 1)[0]
    page.locator(TEXT).focus()
    page.keyboard.type("Juuri ennen lähtöä")
    page.locator(f"a[href='{sheet}/result']").click()
    page.wait_for_url(f"**{sheet}/result")
    visit.opens(f"{sheet}/people")
    assert page.locator(TEXT).input_value() == "Juuri ennen lähtöä"


def test_typing_without_a_pause_is_saved_all_the_same(visit: Visit) -> None:
    page = visit.page
    page.locator(TEXT).focus()
    saved = []
    page.on("response", lambda answer: saved.append(answer.status) if "/answers/" in answer.url else None)
    for _ in range(24):
        page.keyboard.type("sana ", delay=40)
    assert saved and set(saved) == {200}, "at least once before the typing paused"
    is_saved(page)
    assert shown_again(visit)[0] == "sana " * 24
